/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.coders.CoderFilter;
import org.verbacoda.study.coders.ShownCoders;
import org.verbacoda.study.coding.AbandonedFiles;
import org.verbacoda.study.coding.CoderNames;
import org.verbacoda.study.coding.EditedCoding;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.index.FollowedStudy;
import org.verbacoda.study.index.StudyReader;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;

/**
 * A study that is open in this program, and the coder at work. What changes a file writes it at once, then reads the study
 * again and tells the listeners. Safe for use by several threads; the changing methods exclude one another.
 */
public final class StudySession {

    /** Weeks of coding; the platform's 20 steps are gone within minutes. */
    static final int UNDO_LIMIT = 100_000;

    private final FollowedStudy study;
    private volatile String coder;
    private volatile String coderName;
    private volatile String initials;
    private final IUndoContext undoContext;
    private final WrittenFiles written = new WrittenFiles();
    private final MovedCoding moved = new MovedCoding(this);
    private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
    private volatile StudySnapshot snapshot;
    private volatile ShownStudy shown;

    private StudySession(FollowedStudy study, String coder, String coderName, StudySnapshot snapshot) {
        this.study = study;
        this.coder = coder;
        this.coderName = coderName;
        this.initials = CoderNames.initials(coderName);
        this.snapshot = snapshot;
        this.shown = new ShownStudy(coder, Set.of());
        this.undoContext = new ObjectUndoContext(this, snapshot.settings().title());
        OperationHistoryFactory.getOperationHistory().setLimit(undoContext, UNDO_LIMIT);
    }

    /**
     * Opens a study.
     *
     * @param folder its folder
     * @param coder the folder name of the coder at work
     * @param coderName what people call the coder
     * @param cacheFolder where index caches are kept; empty for none
     * @throws StudyException if it can't be opened
     */
    public static StudySession open(Path folder, String coder, String coderName, Optional<Path> cacheFolder,
            StudyProgress progress) throws StudyException {
        FollowedStudy study = new StudyReader(CodebookParser::standalone, cacheFolder).follow(folder);
        StudySnapshot opened = study.update(progress);
        try {
            AbandonedFiles.delete(opened);
        } catch (IOException e) {
            // They do no harm where they are, and next time may be luckier
            ILog.of(StudySession.class).warn("Temporary files in " + folder + " can't be deleted", e);
        }
        return new StudySession(study, coder, coderName, opened);
    }

    /** The study as it is now. */
    public StudySnapshot snapshot() {
        return snapshot;
    }

    /** The folder name of the coder at work. */
    public String coder() {
        return coder;
    }

    /** What people call the coder at work. */
    public String coderName() {
        return coderName;
    }

    /**
     * Lets somebody else be at work from now on. What the coder before has done can't be undone by another one; the
     * listeners are told.
     */
    public void become(String newCoder, String newName, String newInitials) {
        synchronized (this) {
            if (!newCoder.equals(coder)) {
                OperationHistoryFactory.getOperationHistory().dispose(undoContext, true, true, false);
            }
            coder = newCoder;
            coderName = newName;
            initials = newInitials;
            shown = new ShownStudy(newCoder, shown.hidden());
        }
        listeners.forEach(StudyListener::studyChanged);
    }

    /** The context of every operation on this study, for the workbench's operation history. */
    public IUndoContext undoContext() {
        return undoContext;
    }

    /** What operations on this study have written, and nobody since. */
    public WrittenFiles written() {
        return written;
    }

    public void addListener(StudyListener listener) {
        listeners.add(listener);
    }

    public void removeListener(StudyListener listener) {
        listeners.remove(listener);
    }

    /** Reads what changed on disk and tells the listeners. */
    public void reload() throws StudyException {
        update();
        listeners.forEach(StudyListener::studyChanged);
    }

    /** Reads what changed on disk, for an operation that will tell the listeners. */
    synchronized void update() throws StudyException {
        snapshot = study.update(StudyProgress.NONE);
    }

    /** Reads one file again, a transcript or an assignment file, and tells the listeners. Quick in a large study, too. */
    public void reload(Path file) throws StudyException {
        synchronized (this) {
            snapshot = study.update(file);
        }
        listeners.forEach(StudyListener::studyChanged);
    }

    /** Reads a transcript again if its text is no longer the one the snapshot was made of. */
    public void catchUp(Path file) throws IOException {
        Optional<StudyTranscript> known = transcript(file);
        if (known.isEmpty() || !TextDigest.of(TextDecoder.decode(file).text()).equals(known.get().entry().digest())) {
            reload(file);
        }
    }

    /** The transcript a file of the study is, if it is one. */
    public Optional<StudyTranscript> transcript(Path file) {
        String relative = snapshot.layout().relative(file);
        return snapshot.transcripts().stream().filter(each -> each.entry().path().equals(relative)).findFirst();
    }

    /** Hides these coders, by their folder names, and no others from now on; tells the listeners. */
    public void hide(Set<String> coders) {
        shown.hide(coders);
        listeners.forEach(StudyListener::studyChanged);
    }

    /**
     * Whose assignments are shown: not those of hidden coders, and blind, others' only where one's own work is done.
     */
    public ShownCoders shownCoders() {
        return shown.coders(snapshot);
    }

    /**
     * What views, counts and analyses say is of this; what is written and locked goes by the whole {@link
     * #snapshot()}.
     */
    public StudySnapshot shown() {
        return shown.of(snapshot);
    }

    /** All coders' assignments for a transcript, by start, the longer first. Reads their files. */
    public List<CodedPassage> passages(StudyTranscript transcript) throws IOException {
        return CodedPassages.read(snapshot, transcript, CoderFilter.ALL, Set.of());
    }

    /** Those of the coders who are shown. */
    public List<CodedPassage> shownPassages(StudyTranscript transcript) throws IOException {
        return shownPassages(transcript, Set.of());
    }

    /**
     * The same, for an editor.
     *
     * @param followed the ids of assignments that the editor has in its text: they are among the result also if their
     *        words are not in the text on disk, with a place that means nothing
     */
    public List<CodedPassage> shownPassages(StudyTranscript transcript, Set<String> followed) throws IOException {
        return CodedPassages.read(snapshot, transcript, shownCoders(), followed);
    }

    /**
     * Gives a passage a code, as the coder at work.
     *
     * @param start where the passage starts, in code points of the normalised text
     * @param end where it ends, exclusive
     * @return the new assignment; empty if the coder has given the passage that code already
     * @throws IOException if the text has changed on disk, or a file can't be written; nothing has been written then
     */
    public Optional<Assignment> assign(StudyTranscript transcript, int start, int end, String code) throws IOException {
        Assignment assignment = OwnCoding.make(OwnCoding.text(snapshot, transcript), start, end, code);
        return put(transcript, assignment) ? Optional.of(OwnCoding.cited(assignment, transcript)) : Optional.empty();
    }

    /**
     * Puts an assignment back that {@link #remove} has taken away or {@link #assign} has made.
     *
     * @param assignment with the text version it was in; in another it is looked for
     */
    public void restore(StudyTranscript transcript, Assignment assignment) throws IOException {
        put(transcript, EcoreUtil.copy(assignment));
    }

    private boolean put(StudyTranscript transcript, Assignment assignment) throws IOException {
        Path written;
        synchronized (this) {
            OwnCoding own = own(transcript);
            if (!own.add(assignment, this::establish)) {
                return false;
            }
            written = own.file();
        }
        reload(written);
        return true;
    }

    OwnCoding own(StudyTranscript transcript) {
        return new OwnCoding(snapshot, coder, coderName, initials, transcript);
    }

    /** Makes the folder a study's, if it isn't one yet, with the settings it has been read by. */
    void establish() throws IOException {
        StudySnapshot now = snapshot;
        if (!Files.exists(now.layout().studyFile())) {
            AtomicFiles.write(now.layout().studyFile(), StudyFile.toBytes(now.settings()));
        }
    }

    /**
     * Takes an assignment of the coder at work away.
     *
     * @return what was taken away, with the text version it was in; empty if there is no such assignment of that coder
     */
    public Optional<Assignment> remove(StudyTranscript transcript, String assignmentId) throws IOException {
        return change(transcript, own -> own.remove(assignmentId));
    }

    /**
     * Gives an assignment of the coder at work another memo.
     *
     * @param memo empty for none
     * @return the memo it had, empty for none; nothing if there is no such assignment of that coder
     */
    public Optional<String> setMemo(StudyTranscript transcript, String assignmentId, String memo) throws IOException {
        return change(transcript, own -> own.setMemo(assignmentId, memo));
    }

    /** A change of what the coder at work has coded in one transcript. */
    interface OwnChange<T> {

        /** What was there before; empty if there was nothing to be changed. */
        Optional<T> make(OwnCoding own) throws IOException;
    }

    /** Changes it, and reads it again. */
    <T> Optional<T> change(StudyTranscript transcript, OwnChange<T> change) throws IOException {
        Optional<T> before;
        Path file;
        synchronized (this) {
            OwnCoding own = own(transcript);
            before = change.make(own);
            file = own.file();
        }
        if (before.isPresent()) {
            reload(file);
        }
        return before;
    }

    /**
     * Keeps a coded transcript's text as the version that assignments cite, before an editor writes another.
     *
     * @throws IOException if it can't be kept; the transcript must not be overwritten then
     */
    public void keepVersion(Path file) throws IOException {
        Optional<StudyTranscript> transcript = transcript(file);
        if (transcript.isPresent() && transcript.get().coding().count() > 0 && Files.exists(file)) {
            new TextVersions(snapshot.layout()).write(TextDecoder.decode(file).text());
        }
    }

    /**
     * Told that an editor has written a transcript: the coder's own assignments are put where it has them. Those of other
     * coders are carried over by comparing, in memory, until their owners save.
     *
     * @throws IOException if a file can't be read or written; assignments are then found by comparing, too
     */
    public void textSaved(Path file, EditedCoding edited) throws IOException {
        reload(file);
        Optional<StudyTranscript> transcript = transcript(file);
        if (transcript.isPresent()) {
            Path written;
            synchronized (this) {
                OwnCoding own = own(transcript.get());
                own.follow(edited);
                written = own.file();
            }
            reload(written);
            moved.saved(transcript.get(), edited);
        }
    }
}
