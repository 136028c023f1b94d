/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.analysis.matrix.Matrix;
import org.verbacoda.analysis.matrix.MatrixQuery;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBot;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotNatTable;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** The matrix of the sample study, and the way from a cell back into the text. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class MatrixViewTest {

    /** A column with several counts that are the same, and with passages by both coders. */
    private static final int COLUMN = 2;

    private static Matrix counted;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private SWTBot view;
    private SWTBotNatTable table;

    @BeforeAll
    static void theSampleIsOpen() throws Exception {
        Path folder = SampleCopy.make("matrix-study");
        new TestStudy(folder).open();
        counted = MatrixQuery.CODES_BY_TRANSCRIPTS.over(OpenStudy.session().orElseThrow().snapshot());
    }

    @AfterAll
    static void editorsAreClosed() {
        new SWTWorkbenchBot().closeAllEditors();
    }

    @BeforeEach
    void theMatrixIsInItsOwnOrder() {
        view = bot.viewByTitle("Matrix").bot();
        table = view.natTable();
        bot.waitUntil(Conditions.holds("the matrix is not there", () -> table.rowCount() == counted.rows().size()));
        for (int clicks = 0; clicks < 3 && !codes().equals(table.rowHeaders()); clicks++) {
            table.clickOnHeader(COLUMN);
        }
        assertEquals(codes(), table.rowHeaders());
    }

    private static List<String> codes() {
        return counted.rows().stream().map(Matrix.Heading::name).toList();
    }

    private List<String> column(int column) {
        return IntStream.range(0, table.rowCount())
                .mapToObj(row -> table.getCellDataValueByPosition(row, column)).toList();
    }

    @Test
    void cellsHoldWhatTheAnalysisCounts() {
        assertEquals(counted.columns().stream().map(Matrix.Heading::name).toList(), table.columnHeaders());
        int sum = 0;
        for (int row = 0; row < counted.rows().size(); row++) {
            for (int column = 0; column < counted.columns().size(); column++) {
                assertEquals(String.valueOf(counted.cell(row, column)), table.getCellDataValueByPosition(row, column));
                sum += counted.cell(row, column);
            }
        }
        assertTrue(sum > 400, "the sample is a real one: " + sum);
    }

    @Test
    void clickOnAHeaderSortsByItsCounts() {
        List<Integer> counts = IntStream.range(0, counted.rows().size())
                .map(row -> counted.cell(row, COLUMN)).boxed().toList();
        table.clickOnHeader(COLUMN);
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).map(String::valueOf).toList(), column(COLUMN));
        assertRowsStayTogether();
        table.clickOnHeader(COLUMN);
        assertEquals(counts.stream().sorted().map(String::valueOf).toList(), column(COLUMN));
        assertRowsStayTogether();
        table.clickOnHeader(COLUMN);
        assertEquals(codes(), table.rowHeaders());
    }

    private void assertRowsStayTogether() {
        List<String> headers = table.rowHeaders();
        for (int row = 0; row < headers.size(); row++) {
            int code = codes().indexOf(headers.get(row));
            List<String> shown = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int column = 0; column < counted.columns().size(); column++) {
                shown.add(table.getCellDataValueByPosition(row, column));
                expected.add(String.valueOf(counted.cell(code, column)));
            }
            assertEquals(expected, shown, headers.get(row));
        }
    }

    @Test
    void cellListsItsPassages() {
        assertCellLists(codes().indexOf("Finding the fault"), 0, "Finding the fault");
    }

    @Test
    void passageOpensItsTranscriptWithThePassageSelected() {
        assertPassageOpens(codes().indexOf("Company"), 0, "Company");
    }

    @Test
    void passageOfASortedMatrixOpensToo() {
        table.clickOnHeader(COLUMN);
        String code = table.rowHeaders().get(0);
        assertTrue(codes().indexOf(code) > 0, "sorting has moved nothing");
        assertPassageOpens(0, COLUMN, code);
    }

    private void assertCellLists(int row, int column, String code) {
        int expected = Integer.parseInt(table.getCellDataValueByPosition(row, column));
        String transcript = counted.columns().get(column).name();
        assertEquals(expected, counted.cell(codes().indexOf(code), column));
        assertTrue(expected > 0);
        table.click(row, column);
        bot.waitUntil(Conditions.holds("there are not " + expected + " passages of " + code,
                () -> view.table().rowCount() == expected && view.table().cell(0, 1).equals(code)
                        && view.table().cell(0, 2).equals(transcript)));
        for (int i = 0; i < expected; i++) {
            assertEquals(List.of(code, transcript), List.of(view.table().cell(i, 1), view.table().cell(i, 2)));
        }
        assertTrue(view.labels().contains(expected == 1 ? "1 passage" : expected + " passages"));
    }

    private void assertPassageOpens(int row, int column, String code) {
        assertCellLists(row, column, code);
        int last = view.table().rowCount() - 1;
        String quote = view.table().cell(last, 0);
        view.table().doubleClick(last);
        SWTBotEclipseEditor editor = bot.editorByTitle(counted.columns().get(column).name() + ".md");
        bot.waitUntil(Conditions.holds("the passage is not selected: " + quote,
                () -> editor.getSelection().strip().replaceAll("\\s+", " ").equals(quote)));
        assertTrue(editor.isActive());
        bot.viewByTitle("Matrix");
    }

    @Test
    void otherColumnsAndMeasuresCanBeChosen() {
        view.comboBox(0).setSelection("Coders");
        bot.waitUntil(Conditions.holds("the columns are not the coders",
                () -> table.columnHeaders().equals(List.of("ada", "ben"))));
        view.comboBox(1).setSelection("Transcripts");
        bot.waitUntil(Conditions.holds("a code is in more transcripts than there are", () -> column(0).stream()
                .allMatch(count -> Integer.parseInt(count) <= 9)));
        view.comboBox(1).setSelection("Passages");
        view.comboBox(0).setSelection("Transcripts");
        bot.waitUntil(Conditions.holds("the columns are not the transcripts", () -> table.columnCount() == 9));
    }
}
