/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.navigation;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.ui.navigation.Destination.Place;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/** Goes from the caret to the {@link Destination} that stands behind the class in the extension. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class GoHandler extends AbstractHandler implements IExecutableExtension {

    private Destination destination;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        destination = Destination.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LiveEditor editor) {
            editor.text().whenRead(read -> go(editor, read));
        }
        return null;
    }

    private void go(LiveEditor editor, ReadText read) {
        Point selected = editor.viewer().getSelectedRange();
        Optional<Place> place = destination.from(read, new TextRange(selected.x, selected.x + selected.y));
        if (place.isPresent()) {
            TextRange range = place.get().range();
            editor.selectAndReveal(range.start(), range.end() - range.start());
            editor.say(place.get().note());
        } else {
            editor.viewer().getTextWidget().getDisplay().beep();
            editor.say(destination.none());
        }
    }
}
