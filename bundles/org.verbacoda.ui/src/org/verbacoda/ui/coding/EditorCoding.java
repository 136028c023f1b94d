/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.text.TextPositions;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.AssignOperation;
import org.verbacoda.workspace.session.StudySession;
import org.verbacoda.workspace.session.UnassignOperation;

/** Coding in one transcript editor. What it does goes through the workbench's history, in the background. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class EditorCoding {

    private final CodableEditor editor;
    private final ISourceViewer viewer;
    private final CodingUndo undo;

    /** Coding in this editor, which has just made its viewer. */
    public EditorCoding(CodableEditor editor, ISourceViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
        this.undo = new CodingUndo(editor);
        new CodingKeys(editor, this).listenTo(viewer);
    }

    /** Told that the text has been locked or unlocked. */
    public void modeChanged(boolean coding) {
        undo.modeChanged(coding, OpenStudy.session());
    }

    /** Changes between coding and editing; a coded text stays locked, since its passages can't follow changes yet. */
    public void toggleMode() {
        if (editor.isCodingMode() && editor.isCoded()) {
            refuse("This transcript holds coding, so its text stays locked: coded passages can't follow changes of the text"
                    + " yet");
            return;
        }
        editor.setCodingMode(!editor.isCodingMode());
        editor.say(editor.isCodingMode() ? "Coding mode: 1-9 recent codes, Enter all codes, Delete removes a code"
                : "Edit mode: Ctrl+Enter for the codes, F2 back to Coding mode");
    }

    /** Gives a code to the selected passage. */
    public void assign(String codeId) {
        Optional<StudySession> session = session();
        Optional<Range> range = session.isPresent() ? selectedPassage() : Optional.empty();
        if (session.isEmpty() || range.isEmpty() || !mayTake(session.get(), codeId)
                || !agreesToFirstCoding(session.get()) || !saved()) {
            return;
        }
        String name = name(session.get(), codeId);
        RecentCodes.of(session.get()).used(session.get().snapshot().codebook().resolve(codeId));
        run(session.get(), transcript -> new AssignOperation(session.get(), transcript, range.get().start(),
                range.get().end(), codeId), "Coded as " + name, "This passage has been coded as " + name + " before");
    }

    /** Gives the selected passage the code used last, the one before that, and so on. */
    public void assignRecent(int number) {
        Optional<StudySession> session = session();
        if (session.isEmpty()) {
            return;
        }
        List<CodeEntry> recent = RecentCodes.of(session.get()).codes();
        if (number > recent.size()) {
            refuse(recent.isEmpty() ? "No code has been used yet: press Enter for all codes"
                    : "There are only " + recent.size() + " recent codes: press Enter for all codes");
            return;
        }
        assign(recent.get(number - 1).id());
    }

    /** Opens the list of codes for the selected passage. */
    public void openCodes() {
        Optional<StudySession> session = session();
        if (session.isEmpty() || selectedPassage().isEmpty()) {
            return;
        }
        List<Choice<CodeEntry>> codes = RecentCodes.of(session.get()).allRecentFirst().stream()
                .map(Choice::of).toList();
        if (codes.isEmpty()) {
            refuse("The codebook has no codes yet: add some in the Codebook view");
            return;
        }
        new ChoicePopup<>(viewer.getTextWidget(), "Code the passage", "Type part of a code's name", codes,
                code -> assign(code.id())).open();
    }

    /** Takes a code from the passage at the caret; asks which if there are several. */
    public void removeAtCaret() {
        Optional<StudySession> session = session();
        if (session.isEmpty()) {
            return;
        }
        Point selection = viewer.getSelectedRange();
        List<ShownPassage> here = editor.passages().stream()
                .filter(each -> each.start() <= selection.x + selection.y && selection.x <= each.end()).toList();
        List<ShownPassage> own = here.stream().filter(each -> each.passage().coder().equals(session.get().coder()))
                .toList();
        if (own.isEmpty()) {
            refuse(here.isEmpty() ? "No code here: put the caret into a coded passage to remove its code"
                    : "The codes here are other coders'; only they can remove them");
        } else if (own.size() == 1) {
            remove(session.get(), own.get(0));
        } else {
            new ChoicePopup<>(viewer.getTextWidget(), "Remove a code", "Type part of a code's name",
                    own.stream().map(Choice::of).toList(), chosen -> remove(session.get(), chosen)).open();
        }
    }

    private void remove(StudySession session, ShownPassage passage) {
        run(session, transcript -> new UnassignOperation(session, transcript, passage.passage().id()),
                "Removed " + passage.name(), passage.name() + " has been removed before");
    }

    private void run(StudySession session, CodingJob.Work work, String done, String nothing) {
        editor.path().ifPresent(path -> new CodingJob(session, path, work,
                done, nothing, message -> viewer.getTextWidget().getDisplay().asyncExec(() -> {
                    if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                        editor.say(message);
                    }
                })).schedule());
    }

    private Optional<StudySession> session() {
        Optional<StudySession> session = OpenStudy.session();
        if (session.isEmpty() || editor.transcript().isEmpty()) {
            refuse("This text is no transcript of the open study, so it can't be coded");
            return Optional.empty();
        }
        return session;
    }

    /** The selection without blank space at its ends; says what to do if there is none. */
    private Optional<Range> selectedPassage() {
        Point selection = viewer.getSelectedRange();
        IDocument document = viewer.getDocument();
        String text = document.get();
        int start = selection.x;
        int end = selection.x + selection.y;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            refuse("Select a passage first: with the mouse, with Shift and the arrow keys, or by a turn's number");
            return Optional.empty();
        }
        TextPositions positions = TextPositions.of(text);
        return Optional.of(new Range(positions.toCodePoint(start), positions.toCodePoint(end)));
    }

    private boolean mayTake(StudySession session, String codeId) {
        Optional<CodeEntry> code = session.snapshot().codebook().byId(codeId);
        if (code.isPresent() && code.get().notCodable()) {
            refuse(code.get().name() + " is a category: choose one of the codes in it");
        } else if (code.isPresent() && code.get().retired()) {
            refuse(code.get().name() + " is retired: choose a code that is in use");
        } else {
            return true;
        }
        return false;
    }

    /** A folder in which nobody has coded yet is not written to without asking. */
    private boolean agreesToFirstCoding(StudySession session) {
        return Files.isDirectory(session.snapshot().layout().coding()) || MessageDialog.openQuestion(
                editor.getSite().getShell(), "First coding in this study",
                "Nobody has coded in this study yet. Verbacoda will make the folder \"coding\" in "
                        + session.snapshot().layout().root() + " and keep your codings there. The transcripts stay as they"
                        + " are.\n\nGo on?");
    }

    /** Coding is of the text on disk: what is unsaved is saved first, if the user agrees. */
    private boolean saved() {
        if (!editor.isDirty()) {
            return true;
        }
        boolean save = MessageDialog.openQuestion(editor.getSite().getShell(), "Save before coding",
                editor.getTitle() + " has changes that are not saved. Save it, then code the passage?");
        if (save) {
            editor.doSave(new NullProgressMonitor());
        }
        return save && !editor.isDirty();
    }

    private static String name(StudySession session, String codeId) {
        return session.snapshot().codebook().byId(codeId).map(CodeEntry::name).orElse(codeId);
    }

    /** Says, with a beep, why nothing has been done. */
    void refuse(String why) {
        viewer.getTextWidget().getDisplay().beep();
        editor.say(why);
    }

    /** Adds what can be done with the selection and the caret's place. */
    public void fill(IMenuManager menu) {
        menu.add(new Separator("coding"));
        menu.add(action("Code the Passage…", this::openCodes));
        menu.add(action("Remove Code", this::removeAtCaret));
        menu.add(action(editor.isCodingMode() ? "Edit the Text\tF2" : "Lock the Text for Coding\tF2", this::toggleMode));
    }

    private static Action action(String label, Runnable what) {
        return new Action(label) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    public void dispose() {
        undo.dispose();
    }

    /** A passage in code points of the normalised text, end-exclusive. */
    private record Range(int start, int end) {
    }
}
