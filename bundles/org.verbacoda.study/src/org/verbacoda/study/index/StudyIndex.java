/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.files.StudySettings;

/**
 * The index of one study: what is known of each file, brought up to date by reading only what changed, and kept on disk
 * between runs. For one thread at a time; the snapshots it gives are for any.
 */
public final class StudyIndex {

    private final StudyLayout layout;
    private StudySettings settings;
    private final Optional<IndexCache> cache;
    private IndexedFiles files = IndexedFiles.NONE;
    private boolean cacheTried;
    private Optional<SnapshotBuilder> last = Optional.empty();

    /**
     * An index that knows nothing yet.
     *
     * @param cacheFolder where index caches are kept; empty for none
     */
    public StudyIndex(StudyLayout layout, StudySettings settings, Optional<Path> cacheFolder) {
        this.layout = layout;
        this.settings = settings;
        this.cache = cacheFolder.map(folder -> new IndexCache(folder, layout.root(), settings.transcripts().roles()));
    }

    /** Takes settings in place of those before, by which everything is read just as it was. */
    void setSettings(StudySettings now) {
        settings = now;
    }

    /**
     * Looks at every file's stamp and reads those that changed.
     *
     * @throws IOException if a folder can't be listed or a transcript can't be read
     * @throws java.util.concurrent.CancellationException if the progress says so; the index stays as it was
     */
    public void update(StudyProgress progress) throws IOException {
        if (!cacheTried) {
            files = cache.map(IndexCache::read).orElse(IndexedFiles.NONE);
            cacheTried = true;
        }
        FileIndexer indexer = new FileIndexer(settings.transcripts().roles(), progress);
        FileListing listing = new FileListing(layout);
        FileIndexer.Result result = indexer.index(listing.transcripts(settings), listing.codings(), files);
        List<CarriedEntry> before = files.carried();
        files = new CodingCarrier(layout, settings).carry(result.files());
        if ((result.changed() || !files.carried().equals(before)) && cache.isPresent()) {
            cache.get().write(files);
        }
    }

    /**
     * Reads one file again, whatever its stamp, and looks at no other. The cache on disk is left as it is: the next run
     * finds out by the file's stamp.
     *
     * @return false if it is no file that is indexed, so that nothing has been done
     */
    boolean update(Path file) throws IOException {
        String path = layout.relative(file);
        FileListing listing = new FileListing(layout);
        boolean transcript = files.transcripts().stream().anyMatch(each -> each.path().equals(path));
        if (!transcript && !FileListing.isCoding(layout, file)) {
            return false;
        }
        IndexedFiles others = new IndexedFiles(
                files.transcripts().stream().filter(each -> !each.path().equals(path)).toList(),
                files.codings().stream().filter(each -> !each.path().equals(path)).toList(), files.carried());
        FileIndexer indexer = new FileIndexer(settings.transcripts().roles(), StudyProgress.NONE);
        files = new CodingCarrier(layout, settings).carry(indexer.index(
                listing.again(files.transcripts(), TranscriptEntry::path, TranscriptEntry::stamp,
                        transcript ? path : ""),
                listing.again(files.codings(), CodingEntry::path, CodingEntry::stamp, transcript ? "" : path),
                others).files());
        return true;
    }

    /** The study as it was at the last update, with this codebook and these cases. */
    public StudySnapshot snapshot(CodebookSnapshot codebook, CaseBook cases, List<StudyProblem> furtherProblems) {
        SnapshotBuilder builder = new SnapshotBuilder(settings, codebook, files.transcripts(), files.presentCodings(),
                cases, last);
        last = Optional.of(builder);
        return builder.build(layout, codebook, furtherProblems);
    }
}
