/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.coding.anchors.PassageTracker.Tracked;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.Normalization;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.ui.reading.ReadText;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.CodedPassage;
import org.verbacoda.workspace.session.StudySession;

/** Reads a snapshot of a document in the background: its structure, its problems, its coding, and how all that looks. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TranscriptReading extends Job {

    /**
     * What came of it.
     *
     * @param stamp the state of the document that was read
     * @param known whether the study knows the text, so that the passages are where it says
     * @param failure what could not be read, for the user
     */
    record Result(long stamp, ReadText read, List<ShownPassage> passages, boolean known, List<TextLook> looks,
            Optional<String> failure) {
    }

    private static final Comparator<CodedPassage> ORDER = Comparator.comparingInt(CodedPassage::start)
            .thenComparing(Comparator.comparingInt(CodedPassage::end).reversed());

    private final Optional<Path> file;
    private final String text;
    private final TranscriptPalette palette;
    private final Map<String, Tracked> places;
    private final Map<String, Set<Path>> elsewhere;
    private final long stamp;
    private final Consumer<Result> receiver;

    /**
     * A reading to be scheduled.
     *
     * @param places where the passages are in an edited text, by their assignments' ids
     * @param elsewhere the files of other transcripts in whose coding some of these assignments may be
     */
    TranscriptReading(Optional<Path> file, String text, Map<String, Tracked> places,
            Map<String, Set<Path>> elsewhere, TranscriptPalette palette, long stamp, Consumer<Result> receiver) {
        super("Reading a transcript");
        this.file = file;
        this.text = text;
        this.places = places;
        this.elsewhere = elsewhere;
        this.palette = palette;
        this.stamp = stamp;
        this.receiver = receiver;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Optional<StudySession> session = OpenStudy.session();
        TranscriptSettings settings = session.map(open -> open.snapshot().settings().transcripts())
                .orElse(TranscriptSettings.DEFAULT);
        TranscriptStructure transcript = TranscriptStructure.of(text, settings.roles());
        List<TranscriptProblem> problems = new ArrayList<>(TranscriptRules.check(transcript, settings.rules(),
                file.map(path -> String.valueOf(path.getFileName())).orElse("")));
        session.flatMap(open -> file.flatMap(path -> DuplicateId.in(transcript, open, path))).ifPresent(problems::add);
        List<ShownPassage> passages = List.of();
        boolean known = false;
        Optional<String> failure = Optional.empty();
        if (session.isPresent() && file.isPresent() && !monitor.isCanceled()) {
            try {
                Optional<StudyTranscript> ofStudy = session.get().transcript(file.get());
                known = ofStudy.isPresent()
                        && TextDigest.of(Normalization.normalize(text)).equals(ofStudy.get().entry().digest());
                passages = ofStudy.isPresent() ? passages(session.get(), ofStudy.get(), known) : List.of();
            } catch (IOException e) {
                failure = Optional.of("The coding of this transcript can't be read: " + e.getMessage());
            }
        }
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        receiver.accept(new Result(stamp, read(transcript, problems, passages), passages, known,
                TextLooks.of(transcript, problems, passages, palette), failure));
        return Status.OK_STATUS;
    }

    private static ReadText read(TranscriptStructure transcript, List<TranscriptProblem> problems,
            List<ShownPassage> passages) {
        return ReadText.of(transcript, problems,
                passages.stream().map(passage -> new TextRange(passage.start(), passage.end())).toList());
    }

    /** In a text the study knows they are where it says, in an edited one where the editor has followed them to. */
    private List<ShownPassage> passages(StudySession session, StudyTranscript transcript, boolean known)
            throws IOException {
        if (transcript.coding().count() == 0 && elsewhere.isEmpty() || !known && places.isEmpty()) {
            return List.of();
        }
        List<CodedPassage> passages = new ArrayList<>(known ? session.shownPassages(transcript)
                : followed(session.shownPassages(transcript, places.keySet())));
        Set<String> present = passages.stream().map(CodedPassage::id).collect(Collectors.toSet());
        passages.addAll(followed(pastedHere(session).stream().filter(each -> !present.contains(each.id())).toList()));
        passages.sort(ORDER);
        return ShownPassage.place(passages, session.snapshot().codebook(), text);
    }

    /** What was cut from other transcripts and pasted here is coded there until both are saved. */
    private List<CodedPassage> pastedHere(StudySession session) throws IOException {
        Set<Path> sources = elsewhere.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<CodedPassage> pasted = new ArrayList<>();
        for (Path source : sources) {
            Optional<StudyTranscript> transcript = session.transcript(source);
            if (transcript.isPresent()) {
                session.shownPassages(transcript.get(), elsewhere.keySet()).stream()
                        .filter(each -> elsewhere.getOrDefault(each.id(), Set.of()).contains(source))
                        .forEach(pasted::add);
            }
        }
        return pasted;
    }

    private List<CodedPassage> followed(List<CodedPassage> passages) {
        TextPositions positions = TextPositions.of(text);
        return passages.stream().filter(each -> places.containsKey(each.id()))
                .map(each -> each.at(positions.toCodePoint(places.get(each.id()).start()),
                        positions.toCodePoint(places.get(each.id()).end())))
                .toList();
    }
}
