/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.verbacoda.codebook.CodeColors;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.codebook.CodebookEdits;
import org.verbacoda.codebook.NewCode;
import org.verbacoda.coding.files.CodeIds;
import org.verbacoda.study.index.StudyCode;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.AssignOperation;
import org.verbacoda.workspace.session.CodebookOperation;
import org.verbacoda.workspace.session.CompoundOperation;
import org.verbacoda.workspace.session.StudySession;

/** Coding in one transcript editor. What it does goes through the workbench's history, in the background. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class EditorCoding {

    private static final CodeIds IDS = new CodeIds();

    private final CodableEditor editor;
    private final ISourceViewer viewer;
    private final CodesAtCaret atCaret;

    /** Coding in this editor, which has just made its viewer. */
    public EditorCoding(CodableEditor editor, ISourceViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
        this.atCaret = new CodesAtCaret(editor, this, viewer);
        new CodingKeys(editor, this).listenTo(viewer);
        CodeDragIn.install(editor, this, viewer);
        CaretFollowsMenu.install(viewer.getTextWidget());
    }

    /** Changes between coding and editing; a text that must stay locked says why. */
    public void toggleMode() {
        Optional<String> locked = editor.whyLocked();
        if (editor.isCodingMode() && locked.isPresent()) {
            refuse(locked.get());
            return;
        }
        editor.setCodingMode(!editor.isCodingMode());
        editor.say(editor.isCodingMode() ? "1-9 recent codes, Enter all codes, Delete removes"
                : "Ctrl+Enter for the codes, F2 back to Coding mode");
    }

    /** Gives a code to the selected passage. */
    public void assign(String codeId) {
        Optional<StudySession> session = session();
        Optional<SelectedPassage> passage = session.isPresent() ? selectedPassage() : Optional.empty();
        if (passage.isEmpty() || !mayTake(session.get(), codeId) || !mayCode(session.get())) {
            return;
        }
        String name = name(session.get(), codeId);
        RecentCodes.of(session.get()).used(session.get().snapshot().codebook().resolve(codeId));
        run(session.get(), transcript -> new AssignOperation(session.get(), transcript, passage.get().start(),
                passage.get().end(), codeId, name), "Coded as " + name,
                "This passage has been coded as " + name + " before");
    }

    /** Makes a code of this name and gives it to the selected passage, as one step. */
    private void assignNew(String name) {
        Optional<StudySession> session = session();
        Optional<SelectedPassage> passage = session.isPresent() ? selectedPassage() : Optional.empty();
        if (passage.isEmpty() || !mayCode(session.get())) {
            return;
        }
        StudySession open = session.get();
        List<StudyCode> codes = open.snapshot().codes();
        String id = IDS.next(name, taken -> open.snapshot().codebook().byId(taken).isPresent()
                || codes.stream().anyMatch(code -> code.id().equals(taken)));
        NewCode made = new NewCode(id, name, OptionalInt.of(CodeColors.next(codes.stream().map(StudyCode::color)
                .toList())));
        String title = open.snapshot().settings().title();
        run(open, transcript -> new CompoundOperation(open, "Assign New Code '" + name + "'", List.of(
                new CodebookOperation(open, "New Code", text -> CodebookEdits.addCodes(text, title, List.of(made))),
                new AssignOperation(open, transcript, passage.get().start(), passage.get().end(), id, name))),
                () -> RecentCodes.of(open).used(id), "Made the code " + name + " and coded as it", "Nothing was coded");
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

    /** Opens the list of codes for the selected passage; a name that isn't there can become a new code. */
    public void openCodes() {
        Optional<StudySession> session = session();
        if (session.isEmpty() || selectedPassage().isEmpty()) {
            return;
        }
        RecentCodes recent = RecentCodes.of(session.get());
        int keys = recent.codes().size();
        List<Choice> choices = new ArrayList<>();
        for (CodeEntry code : recent.allRecentFirst()) {
            choices.add(Choice.of(code, choices.size() < keys ? String.valueOf(choices.size() + 1) : "",
                    () -> assign(code.id())));
        }
        new ChoicePopup(viewer.getTextWidget(), "Code the passage", choices.isEmpty() ? "Type a new code's name"
                : "Type part of a code's name, or a new one", choices, typed -> newCode(session.get(), typed)).open();
    }

    private Optional<Choice> newCode(StudySession session, String typed) {
        boolean known = session.snapshot().codebook().byName(typed).stream().anyMatch(code -> !code.retired());
        return typed.isEmpty() || known ? Optional.empty()
                : Optional.of(new Choice("New code \u201C" + typed + "\u201D\u2026", "",
                        "Makes the code in the codebook and codes the passage", null, () -> assignNew(typed)));
    }

    /** Takes a code from the passage at the caret; asks which if there are several. */
    public void removeAtCaret() {
        if (session().isPresent()) {
            atCaret.remove();
        }
    }

    /** Makes an operation on a passage. */
    public interface PassageWork {
        /** To be called in the background, with a passage in code points of the normalised text, end-exclusive. */
        IUndoableOperation on(StudyTranscript transcript, int start, int end);
    }

    /**
     * Runs an operation on the selected passage, of the text on disk; says what is missing, and in the end what was
     * done.
     *
     * @return whether there is such a passage
     */
    public boolean runOnSelection(PassageWork work, String done, String nothing) {
        Optional<StudySession> session = session();
        Optional<SelectedPassage> passage = session.isPresent() ? selectedPassage() : Optional.empty();
        if (passage.isEmpty() || !saved()) {
            return passage.isPresent();
        }
        run(session.get(), transcript -> work.on(transcript, passage.get().start(), passage.get().end()), done,
                nothing);
        return true;
    }

    /** Runs an operation in the background and says in the status line what came of it. */
    void run(StudySession session, CodingJob.Work work, String done, String nothing) {
        run(session, work, () -> { }, done, nothing);
    }

    private void run(StudySession session, CodingJob.Work work, Runnable whenDone, String done, String nothing) {
        Display display = viewer.getTextWidget().getDisplay(); // the editor may be closed when it is done
        editor.path().ifPresent(path -> new CodingJob(session, path, work, whenDone, done, nothing,
                message -> display.asyncExec(() -> {
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

    /** What is selected; says what to do if nothing is. */
    private Optional<SelectedPassage> selectedPassage() {
        Optional<SelectedPassage> passage = SelectedPassage.in(viewer);
        Point selected = viewer.getSelectedRange();
        if (passage.isPresent() && viewer instanceof ITextViewerExtension5 folding) {
            folding.exposeModelRange(new Region(selected.x, selected.y)); // nobody codes what isn't seen
        }
        if (passage.isEmpty()) {
            refuse("Select a passage first, or click a turn's number");
        }
        return passage;
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

    private boolean mayCode(StudySession session) {
        return FirstWriting.mayCode(editor.getSite().getShell(), session) && saved();
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
        Action code = new RunningAction("&Code the Passage\u2026\t" + (editor.isCodingMode() ? "Enter" : "Ctrl+Enter"),
                this::openCodes);
        code.setEnabled(SelectedPassage.in(viewer).isPresent());
        menu.add(code);
        atCaret.fill(menu);
        menu.add(new RunningAction(editor.isCodingMode() ? "Edit the Text\tF2" : "Lock the Text for Coding\tF2", this::toggleMode));
    }
}
