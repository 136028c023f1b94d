/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogSettings;

/** The texts that were looked for last, from one start of the program to the next. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SearchHistory {

    private static final int MOST = 15;
    private static final String TEXT = "text";
    private static final String EXPRESSION = "expression";
    private static final String MATCH_CASE = "case";

    /** A text that was looked for, and how. */
    record Entry(String text, boolean expression, boolean caseSensitive) {
    }

    private final IDialogSettings settings;
    private final List<Entry> entries = new ArrayList<>();

    /** @param settings where they are kept */
    SearchHistory(IDialogSettings settings) {
        this.settings = settings;
        for (int i = 0; i < MOST; i++) {
            IDialogSettings section = settings.getSection(String.valueOf(i));
            if (section != null && section.get(TEXT) != null) {
                entries.add(new Entry(section.get(TEXT), section.getBoolean(EXPRESSION),
                        section.getBoolean(MATCH_CASE)));
            }
        }
    }

    /** The last first. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Puts one in front, and keeps them. */
    void add(Entry entry) {
        entries.removeIf(each -> each.text().equals(entry.text()));
        entries.add(0, entry);
        while (entries.size() > MOST) {
            entries.removeLast();
        }
        for (int i = 0; i < entries.size(); i++) {
            IDialogSettings section = settings.addNewSection(String.valueOf(i));
            section.put(TEXT, entries.get(i).text());
            section.put(EXPRESSION, entries.get(i).expression());
            section.put(MATCH_CASE, entries.get(i).caseSensitive());
        }
    }
}
