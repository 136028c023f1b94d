/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.verbacoda.app.calm.ShowViewItems;
import org.verbacoda.app.theme.ThemeMenu;

/** The menus: of the platform's actions only those that mean something to a researcher. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
class VerbacodaActionBarAdvisor extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    VerbacodaActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow theWindow) {
        window = theWindow;
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START)); // org.verbacoda.ui adds opening a study
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.QUIT);
        MenuManager edit = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL);
        edit.add(new Separator());
        add(edit, ActionFactory.FIND);
        // The platform's text editors insist on finding these
        edit.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        edit.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
        edit.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager navigate = new MenuManager("&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
        navigate.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS)); // org.verbacoda.ui adds all of it
        MenuManager windowMenu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager("Show &View");
        views.add(new ShowViewItems(window));
        windowMenu.add(views);
        windowMenu.add(new ThemeMenu());
        add(windowMenu, ActionFactory.RESET_PERSPECTIVE);
        windowMenu.add(new Separator());
        add(windowMenu, ActionFactory.PREFERENCES);
        MenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START)); // org.verbacoda.ui adds its pages
        help.add(new Separator());
        add(help, ActionFactory.ABOUT);
        menuBar.add(file);
        menuBar.add(edit);
        menuBar.add(navigate);
        menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menuBar.add(windowMenu);
        menuBar.add(help);
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            IWorkbenchAction action = factory.create(window);
            register(action);
            menu.add(action);
        }
    }
}
