/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** Printing to a file, which GTK does without a printer; and the question whether with codes. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class PrintTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @AfterEach
    void dialogsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    /** What can be printed to without paper; GTK lists it only once the display has looked for printers. */
    private static Optional<PrinterData> toFile(Path file) {
        AtomicReference<PrinterData[]> printers = new AtomicReference<>(new PrinterData[0]);
        org.eclipse.ui.PlatformUI.getWorkbench().getDisplay().syncExec(() -> printers.set(Printer.getPrinterList()));
        Optional<PrinterData> found = Arrays.stream(printers.get())
                .filter(each -> String.valueOf(each.driver).contains("File")).findFirst();
        found.ifPresent(data -> {
            data.printToFile = true;
            data.fileName = file.toString();
        });
        return found;
    }

    private static boolean isWhole(Path pdf) {
        try {
            return Files.exists(pdf) && Files.readString(pdf, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** GTK hands the pages over once they are all there. */
    private long pages(Path pdf) throws Exception {
        bot.waitUntil(Conditions.holds(pdf + " is not written", () -> isWhole(pdf)));
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(content.startsWith("%PDF"), content.substring(0, Math.min(20, content.length())));
        return content.lines().filter(line -> line.contains("/Type /Page") && !line.contains("/Type /Pages")).count();
    }

    private long print(String transcript, boolean codes) throws Exception {
        StudySession session = OpenStudy.session().orElseThrow();
        StudySnapshot study = session.snapshot();
        var found = study.transcript(transcript).orElseThrow();
        String text = TextDecoder.decode(study.layout().root().resolve(found.entry().path())).text();
        List<ShownPassage> passages = codes ? ShownPassage.place(session.passages(found), study.codebook(), text) : List.of();
        Path pdf = SampleCopy.folder(transcript + (codes ? "-codes" : "") + ".pdf");
        Files.deleteIfExists(pdf);
        Optional<PrinterData> printer = toFile(pdf);
        assumeTrue(printer.isPresent(), "this system can't print to a file");
        assertEquals(codes, !passages.isEmpty());
        assertTrue(new TranscriptPrint(transcript, TranscriptStructure.of(text, study.settings().transcripts().roles()),
                passages).print(printer.get(), new NullProgressMonitor()));
        return pages(pdf);
    }

    @Test
    void aTranscriptIsPrintedWithAndWithoutItsCodes() throws Exception {
        new TestStudy(SampleCopy.make("printing")).open();
        long without = print("repair_03", false);
        long with = print("repair_03", true);
        assertTrue(without >= 3, without + " pages");
        assertTrue(with > without, with + " pages with codes, " + without + " without: the column of codes takes no room");
    }

    @Test
    void aPrintThatIsCancelledMakesNothing() throws Exception {
        new TestStudy(SampleCopy.make("printing")).open();
        Path pdf = SampleCopy.folder("cancelled.pdf");
        Files.deleteIfExists(pdf);
        Optional<PrinterData> printer = toFile(pdf);
        assumeTrue(printer.isPresent(), "this system can't print to a file");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertFalse(new TranscriptPrint("x", TranscriptStructure.of(TestStudy.talk("x"), OpenStudy.session().orElseThrow()
                .snapshot().settings().transcripts().roles()), List.of()).print(printer.get(), monitor));
    }

    @Test
    void aCodedTranscriptAsksWhetherWithItsCodes() throws Exception {
        TestStudy study = TestStudy.make("printing", "talk").coding("ada", "talk", "objects-a1b2", "My brother").open();
        study.transcript("talk").pressShortcut("CTRL", "P");
        SWTBotShell question = bot.shell("Print");
        question.bot().button("With Codes");
        question.bot().button("Without Codes");
        question.bot().button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(question));
        assertEquals(1, bot.shellCount(), "a dialog has come although it was cancelled");
    }
}
