/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.ide.folding.FoldingRange;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/**
 * What can be folded in an editor's text and what is. What can be is found with each reading of the text; what is
 * folded stays so while the text is edited, and nothing that is in sight is folded unasked. To be used by the user
 * interface's thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TranscriptFolds {

    private final LiveEditor editor;
    private final FoldedParts folded;
    private final Runnable changed;
    private TreeMap<Integer, FoldingRange> byLine = new TreeMap<>();
    private Map<String, FoldingRange> byName = Map.of();
    private boolean enabled = true;
    /** Names of what is to be folded as soon as the text is read. */
    private Set<String> wanted = Set.of();

    /** @param changed told when there is something else to fold, or to be folded no longer */
    public TranscriptFolds(LiveEditor editor, FoldedParts folded, Runnable changed) {
        this.editor = editor;
        this.folded = folded;
        this.changed = changed;
        editor.path().ifPresent(path -> wanted = RememberedFolds.of(path));
    }

    /** Told what can be folded in the text that is shown. */
    public void read(ReadText read) {
        TreeMap<Integer, FoldingRange> lines = new TreeMap<>();
        for (FoldingRange range : read.folds()) {
            lines.putIfAbsent(read.transcript().lineAt(range.start()), range);
        }
        byLine = lines;
        byName = Map.of();
        if (!folded.isEmpty()) {
            folded.adapt(read.folds());
        }
        if (!wanted.isEmpty()) {
            Set<String> names = wanted;
            wanted = Set.of();
            fold(named(read).entrySet().stream().filter(each -> names.contains(each.getKey())).map(Entry::getValue)
                    .toList());
        }
        changed.run();
    }

    private Map<String, FoldingRange> named(ReadText read) {
        if (byName.isEmpty()) {
            byName = FoldKeys.of(read.transcript().text(), read.folds());
        }
        return byName;
    }

    /** What begins in a line of the document and can be folded; a fence in its turn's first line counts as the turn. */
    public Optional<FoldingRange> at(int line) {
        return enabled ? Optional.ofNullable(byLine.get(line)) : Optional.empty();
    }

    /** The lines of the document that are shown for what is folded, with how many are hidden behind each. */
    Map<Integer, Integer> foldedLines() {
        return folded.lines();
    }

    /** Folds what begins in a line, or unfolds it. */
    public void toggle(int line) {
        editor.text().whenRead(read -> at(line).ifPresent(range -> {
            if (folded.lines().containsKey(line)) {
                folded.unfold(position -> startsIn(position.getOffset(), line));
            } else {
                fold(List.of(range));
            }
        }));
    }

    private boolean startsIn(int offset, int line) {
        return folded.line(offset) == line;
    }

    /** Folds the smallest part around the caret that is not folded. */
    public void foldAtCaret() {
        editor.text().whenRead(read -> {
            int caret = editor.viewer().getSelectedRange().x;
            Set<Integer> lines = folded.lines().keySet();
            Optional<FoldingRange> found = enabled ? read.folds().stream()
                    .filter(range -> range.start() <= caret && caret < range.end()
                            && !lines.contains(read.transcript().lineAt(range.start())))
                    .reduce((one, other) -> other) : Optional.empty();
            found.ifPresentOrElse(range -> fold(List.of(range)), () -> refuse("There is nothing to collapse here:"
                    + " a header, a turn or a code fence of two lines and more can be"));
        });
    }

    /** Unfolds what the caret is at. */
    public void unfoldAtCaret() {
        int caret = editor.viewer().getSelectedRange().x;
        int line = folded.line(caret);
        if (folded.lines().containsKey(line)) {
            folded.unfold(position -> startsIn(position.getOffset(), line));
        } else {
            refuse("Nothing is collapsed here");
        }
    }

    /** Folds all that can be. */
    public void foldAll() {
        editor.text().whenRead(read -> fold(enabled ? read.folds() : List.of()));
    }

    /** Unfolds all. */
    public void unfoldAll() {
        folded.unfold(position -> true);
    }

    private void fold(Collection<FoldingRange> ranges) {
        folded.fold(ranges);
    }

    private void refuse(String why) {
        editor.viewer().getTextWidget().getDisplay().beep();
        editor.say(why);
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** Whether anything can be folded; what is is unfolded when not. */
    public void setEnabled(boolean on) {
        enabled = on;
        if (!on) {
            unfoldAll();
        }
        changed.run();
    }

    /** Names of what is folded, for {@link #restore}. */
    public Set<String> names() {
        if (folded.isEmpty() || editor.text().last().isEmpty()) {
            return wanted;
        }
        ReadText read = editor.text().last().get();
        Set<Integer> starts = folded.starts();
        Set<String> names = new HashSet<>();
        named(read).forEach((name, range) -> {
            if (starts.contains(range.start())) {
                names.add(name);
            }
        });
        return names;
    }

    /** Lets be folded what was when these names were taken, as soon as the text of a file is read. */
    public static void restore(Path file, Set<String> names) {
        RememberedFolds.keep(file, names);
    }

    /** Keeps what is folded until the file is opened again. */
    public void keep() {
        editor.path().ifPresent(path -> RememberedFolds.keep(path, names()));
    }
}
