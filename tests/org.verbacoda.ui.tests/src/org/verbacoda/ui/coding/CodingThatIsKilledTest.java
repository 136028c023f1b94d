/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.OtherWorkbench;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** A second workbench, with a workspace of its own, is killed while its user codes. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CodingThatIsKilledTest {

    private static final int WORDS = 3;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final List<String> output = new ArrayList<>();

    @Test
    void whatWasOnTheScreenIsOnDiskAndShownAtTheNextOpening() throws Exception {
        TestStudy study = TestStudy.make("killed-study", "talk", "other")
                .coding("ben", "other", "silence-g7h8", "My brother"); // so that nobody is asked
        Set<String> before = SampleCopy.content(study.folder()).keySet();
        List<String> seen = codeUntilKilled(study);
        study.open();
        String coder = TestStudy.coder();

        List<CodedLine> onDisk = study.coded(coder, "talk");
        List<String> quotes = onDisk.stream().map(CodedLine::quote).toList();
        assertEquals(seen, quotes.subList(0, Math.min(seen.size(), quotes.size())));
        assertTrue(quotes.size() <= seen.size() + 1, quotes.toString());
        for (CodedLine line : onDisk) {
            int end = line.start() + line.quote().length(); // there is nothing astral in the words
            assertEquals(List.of("silence-g7h8", end), List.of(line.code(), line.end()));
        }
        assertEquals(TestStudy.codePoint("talk", seen.get(0) + " brother"), onDisk.get(0).start());
        Set<String> added = new TreeSet<>(SampleCopy.content(study.folder()).keySet());
        added.removeAll(before);
        added.removeIf(file -> file.startsWith("transcripts/.versions/"));
        if (quotes.size() == seen.size()) { // else it died while it wrote, which may leave a temporary file behind
            added.removeIf(file -> file.contains(".tmp"));
        }
        assertEquals(Set.of("coding/" + coder + "/coder.json", "coding/" + coder + "/talk.jsonl"), added);

        SWTBotEclipseEditor editor = study.transcript("talk");
        for (CodedLine line : onDisk) {
            bot.waitUntil(Conditions.holds("not shown: " + line, () -> editor.getStyledText().getBackground(
                    editor.getText().offsetByCodePoints(0, line.start())).isPresent()));
        }
        bot.closeAllEditors();
    }

    /** What the user of that workbench has seen when it was killed. */
    private List<String> codeUntilKilled(TestStudy study) throws Exception {
        Process process = OtherWorkbench.make("killed").start(KilledWorkbench.STUDY + "=" + study.folder(), "-study",
                study.folder().toString());
        try {
            return CompletableFuture.supplyAsync(() -> seenUntilKilled(process)).get(90, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> seenUntilKilled(Process process) {
        List<String> seen = new ArrayList<>();
        process.inputReader().lines().peek(output::add).filter(line -> line.startsWith(KilledWorkbench.CODED))
                .limit(WORDS).forEach(line -> seen.add(line.substring(KilledWorkbench.CODED.length())));
        process.destroyForcibly();
        assertEquals(WORDS, seen.size(), () -> "it ended by itself: " + String.join("\n", output));
        return seen;
    }
}
