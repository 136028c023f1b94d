/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;
import org.verbacoda.codebook.CodeColors;
import org.verbacoda.codebook.CodeEdits;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.codebook.CodeMoves;
import org.verbacoda.codebook.CodebookEdits;
import org.verbacoda.codebook.NewCode;
import org.verbacoda.coding.files.CodeIds;
import org.verbacoda.ui.coding.FirstWriting;
import org.verbacoda.ui.dialogs.LongTextDialog;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** What a person can do to the codebook: each asks what it needs and starts the change. For the UI thread. */
@NonNullByDefault({}) // the dialogs' signatures say nothing of null
final class CodebookCommands {

    private static final CodeIds IDS = new CodeIds();

    private final Supplier<Shell> shell;
    private final Supplier<CodeTree> tree;

    CodebookCommands(Supplier<Shell> shell, Supplier<CodeTree> tree) {
        this.shell = shell;
        this.tree = tree;
    }

    /** Whether the codebook can be changed now. */
    boolean canEdit() {
        return OpenStudy.session().isPresent() && tree.get().error().isEmpty();
    }

    /** Whether this code is one of the codebook's, and it can be changed now. */
    boolean canEdit(Optional<CodeTree.Node> code) {
        return canEdit() && code.flatMap(CodeTree.Node::entry).isPresent();
    }

    void newCode() {
        askName("New Code", "Name of the new code:", "").ifPresent(name -> start("New Code", session -> {
            NewCode code = make(session, name);
            String title = session.snapshot().settings().title();
            return text -> CodebookEdits.addCodes(text, title, List.of(code));
        }));
    }

    void newSubCode(CodeTree.Node parent) {
        String id = parent.code().id();
        askName("New Sub-code", "Name of the new code under \"" + parent.code().name() + "\":", "")
                .ifPresent(name -> start("New Sub-code", session -> {
                    NewCode code = make(session, name);
                    return text -> CodeEdits.addSubCode(text, id, code);
                }));
    }

    private NewCode make(StudySession session, String name) {
        String id = IDS.next(name, taken -> session.snapshot().codebook().byId(taken).isPresent()
                || tree.get().node(taken).isPresent());
        return new NewCode(id, name, OptionalInt.of(CodeColors.next(tree.get().colors())));
    }

    void rename(String id, String name) {
        start("Rename Code", session -> text -> CodeEdits.rename(text, id, name));
    }

    /** Gives codes a colour, or takes theirs away. */
    void recolor(List<CodeTree.Node> codes, OptionalInt color) {
        start("Change Colour", session -> text -> {
            String edited = text;
            for (CodeTree.Node code : codes) {
                edited = CodeEdits.recolor(edited, code.code().id(), color);
            }
            return edited;
        });
    }

    /** Puts a code under another, or at the top. */
    void move(String id, Optional<String> parent) {
        if (canEdit(tree.get().node(id))) {
            start("Move Code", session -> text -> CodeMoves.move(text, id, parent));
        }
    }

    /** Asks for any colour. */
    void recolor(List<CodeTree.Node> codes) {
        CodeTree.Node code = codes.get(0);
        ColorDialog dialog = new ColorDialog(shell.get());
        dialog.setText("Colour of " + code.code().name());
        dialog.setRGBs(CodeColors.palette().stream().map(CodebookCommands::rgb).toArray(RGB[]::new));
        if (code.code().color() >= 0) {
            dialog.setRGB(rgb(code.code().color()));
        }
        RGB chosen = dialog.open();
        if (chosen != null) {
            int color = chosen.red << 16 | chosen.green << 8 | chosen.blue;
            recolor(codes, OptionalInt.of(color));
        }
    }

    private static RGB rgb(int color) {
        return new RGB(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF);
    }

    void define(CodeTree.Node code) {
        LongTextDialog dialog = new LongTextDialog(shell.get(), "Edit Definition",
                "When does a passage get the code \"" + code.code().name() + "\"?",
                code.entry().map(CodeEntry::definition).orElse(""));
        if (dialog.open() == Window.OK) {
            String definition = dialog.answer();
            start("Edit Definition", session -> text -> CodeEdits.define(text, code.code().id(), definition));
        }
    }

    /** A code that is in use is retired rather than deleted, and a retired one that is in use stays. */
    void delete(List<CodeTree.Node> chosen) {
        List<CodeTree.Node> codes = chosen.stream().filter(code -> !isWithin(code, chosen)).toList();
        String name = codes.size() == 1 ? "\"" + codes.get(0).code().name() + "\"" : codes.size() + " codes";
        List<CodeTree.Node> used = codes.stream().filter(code -> tree.get().usesWithin(code.code().id()) > 0).toList();
        int uses = used.stream().mapToInt(code -> tree.get().usesWithin(code.code().id())).sum();
        int within = codes.stream().mapToInt(code -> tree.get().subtree(code.code().id()).size() - 1).sum();
        if (uses > 0) {
            String passages = uses == 1 ? "One passage has" : uses + " passages have";
            String subject = codes.size() == 1 ? "the code " + name + (within == 0 ? "" : " or one under it")
                    : "one of these " + name;
            String unused = used.size() == codes.size() ? "" : " Those without passages are deleted.";
            if (confirm("Delete Code", passages + " " + subject + ". What has passages stays in the codebook, marked as "
                    + "retired, until no passage has it." + unused, "Retire")) {
                start("Retire Code", session -> text -> deleted(text, codes, used));
            }
        } else if (within == 0 && codes.size() == 1
                || confirm("Delete Code", "Delete " + name + within(within) + "?", "Delete")) {
            start("Delete Code", session -> text -> deleted(text, codes, used));
        }
    }

    private static String within(int codes) {
        return codes == 0 ? "" : codes == 1 ? " and the code under it" : " and the " + codes + " codes under it";
    }

    private static String deleted(String text, List<CodeTree.Node> codes, List<CodeTree.Node> used) {
        String edited = text;
        for (CodeTree.Node code : codes) {
            edited = used.contains(code) ? CodeEdits.retire(edited, code.code().id())
                    : CodeEdits.remove(edited, code.code().id());
        }
        return edited;
    }

    private boolean isWithin(CodeTree.Node code, List<CodeTree.Node> others) {
        return others.stream().anyMatch(other -> other != code
                && tree.get().subtree(other.code().id()).contains(code.code().id()));
    }

    void reinstate(CodeTree.Node code) {
        start("Use Code Again", session -> text -> CodeEdits.reinstate(text, code.code().id()));
    }

    private boolean confirm(String title, String question, String yes) {
        return new MessageDialog(shell.get(), title, null, question, MessageDialog.QUESTION, 0, yes,
                IDialogConstants.CANCEL_LABEL).open() == Window.OK;
    }

    private Optional<String> askName(String title, String message, String before) {
        InputDialog dialog = new InputDialog(shell.get(), title, message, before,
                name -> name.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** Says how the text is to be changed in a session. */
    private interface Change {
        java.util.function.UnaryOperator<String> in(StudySession session);
    }

    private void start(String label, Change change) {
        OpenStudy.session().filter(session -> FirstWriting.isAgreed(shell.get(), session))
                .ifPresent(session -> CodebookJob.start(session, label, change.in(session)));
    }
}
