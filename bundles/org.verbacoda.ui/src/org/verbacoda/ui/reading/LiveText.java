/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What an editor's text has been found to be when it was last read, a little after the last change. To be used by the user
 * interface's thread.
 */
public final class LiveText {

    private final List<Consumer<ReadText>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<ReadText>> waiting = new ArrayList<>();
    private Runnable reader = () -> { };
    private Optional<ReadText> last = Optional.empty();
    private boolean current;

    /** What was read last; the text may have been changed since. */
    public Optional<ReadText> last() {
        return last;
    }

    /** What was read of exactly the text that is shown; empty while it is being read. */
    public Optional<ReadText> current() {
        return current ? last : Optional.empty();
    }

    /** Does something with the text that is shown: at once if it has been read, else as soon as it has. */
    public void whenRead(Consumer<ReadText> then) {
        if (current && last.isPresent()) {
            then.accept(last.get());
        } else {
            waiting.add(then);
            reader.run();
        }
    }

    /** Adds a listener that is told each time the text has been read. */
    public void addListener(Consumer<ReadText> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<ReadText> listener) {
        listeners.remove(listener);
    }

    /** For the editor: what reads the text without waiting for the end of typing. */
    public void readBy(Runnable now) {
        reader = now;
    }

    /** For the editor: the text is another. */
    public void changed() {
        current = false;
    }

    /** For the editor: the text that is shown has been read. */
    public void read(ReadText text) {
        last = Optional.of(text);
        current = true;
        listeners.forEach(listener -> listener.accept(text));
        List<Consumer<ReadText>> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(each -> each.accept(text));
    }
}
