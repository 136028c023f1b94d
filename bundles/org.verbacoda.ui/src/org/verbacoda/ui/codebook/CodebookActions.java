/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The commands of the Codebook view as menu entries, tool items and keys. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodebookActions {

    /** One of the commands; enabled where it makes sense for the code selected. */
    private static final class CodebookAction extends Action {

        private final BooleanSupplier possible;
        private final Runnable command;

        CodebookAction(String text, String tip, BooleanSupplier possible, Runnable command) {
            super(text);
            this.possible = possible;
            this.command = command;
            setToolTipText(tip);
        }

        void update() {
            setEnabled(possible.getAsBoolean());
        }

        @Override
        public void run() {
            if (possible.getAsBoolean()) {
                command.run();
            }
        }
    }

    private final Supplier<List<CodeTree.Node>> selected;
    private final CodebookCommands commands;
    private final List<CodebookAction> all = new ArrayList<>();
    private final CodebookAction newCode;
    private final CodebookAction newSubCode;
    private final CodebookAction rename;
    private final CodebookAction define;
    private final CodebookAction delete;
    private final CodebookAction reinstate;

    /** @param renaming starts renaming a code where it stands */
    CodebookActions(CodebookCommands commands, Consumer<CodeTree.Node> renaming, Supplier<List<CodeTree.Node>> selected) {
        this.commands = commands;
        this.selected = selected;
        newCode = add(new CodebookAction("&New Code...\tInsert", "New Code (Insert)", commands::canEdit,
                commands::newCode));
        newCode.setImageDescriptor(shared(ISharedImages.IMG_OBJ_ADD));
        newSubCode = onCode("New &Sub-code...", "New Sub-code", commands::newSubCode);
        rename = onCode("&Rename\tF2", "Rename (F2)", renaming);
        define = onCode("&Edit Definition...", "Edit Definition", commands::define);
        delete = add(new CodebookAction("&Delete\tDelete", "Delete (Delete)", this::canEditAll,
                () -> commands.delete(selected.get())));
        delete.setImageDescriptor(shared(ISharedImages.IMG_ETOOL_DELETE));
        reinstate = onCode("&Use Again", "Take the mark 'retired' away", commands::reinstate);
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    private boolean canEditAll() {
        return !selected.get().isEmpty()
                && selected.get().stream().allMatch(code -> commands.canEdit(Optional.of(code)));
    }

    /** A command for one code. */
    private CodebookAction onCode(String text, String tip, Consumer<CodeTree.Node> command) {
        return add(new CodebookAction(text, tip, () -> selected.get().size() == 1 && canEditAll(),
                () -> command.accept(selected.get().get(0))));
    }

    private CodebookAction add(CodebookAction action) {
        all.add(action);
        return action;
    }

    /** Enables what makes sense now. */
    void update() {
        all.forEach(CodebookAction::update);
    }

    void fill(IMenuManager menu) {
        update();
        menu.add(newCode);
        menu.add(newSubCode);
        menu.add(new Separator());
        menu.add(rename);
        if (canEditAll()) {
            List<CodeTree.Node> codes = selected.get();
            menu.add(ColorMenu.create(color -> commands.recolor(codes, color), () -> commands.recolor(codes)));
        }
        menu.add(define);
        if (selected.get().size() == 1) {
            menu.add(new CommandContributionItem(new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                    "org.verbacoda.ui.references.find", CommandContributionItem.STYLE_PUSH)));
        }
        menu.add(new Separator());
        boolean retired = !selected.get().isEmpty() && selected.get().stream().allMatch(CodeTree.Node::retired);
        menu.add(retired ? reinstate : delete);
    }

    void fill(IToolBarManager toolBar) {
        toolBar.add(newCode);
        toolBar.add(delete);
    }

    void keyPressed(KeyEvent event) {
        if (event.stateMask != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.INSERT -> newCode.run();
            case SWT.F2 -> rename.run();
            case SWT.DEL -> delete.run();
            default -> {
                return;
            }
        }
        event.doit = false;
    }
}
