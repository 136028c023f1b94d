/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.turns;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.ui.reading.EditorEdits;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/** Does the {@link TurnCommand} that stands behind the class in the extension, where the text is not locked. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class TurnHandler extends AbstractHandler implements IExecutableExtension {

    private TurnCommand command;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        command = TurnCommand.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LiveEditor editor && EditorEdits.isUnlocked(editor)) {
            editor.text().whenRead(read -> change(editor, read));
        }
        return null;
    }

    private void change(LiveEditor editor, ReadText read) {
        Point selected = editor.viewer().getSelectedRange();
        TextEdits edits = command.edits(read.transcript(), new TextRange(selected.x, selected.x + selected.y));
        if (edits.isEmpty()) {
            editor.viewer().getTextWidget().getDisplay().beep();
            editor.say(command.nothing());
        } else if (EditorEdits.make(editor, read, edits)) {
            TextEdit first = edits.list().getFirst();
            editor.selectAndReveal(command == TurnCommand.FORMAT ? edits.startAfter(selected.x)
                    : first.start() + first.replacement().length(), 0);
            editor.say(command.done());
        }
    }
}
