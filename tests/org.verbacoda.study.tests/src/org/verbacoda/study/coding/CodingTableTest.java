/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbacoda.study.StudyException;

class CodingTableTest {

    @TempDir
    private Path folder;

    private CodingTable read(String content) throws IOException {
        return read(content, StandardCharsets.UTF_8);
    }

    private CodingTable read(String content, Charset charset) throws IOException {
        return CodingTable.read(Files.write(folder.resolve("table.csv"), content.getBytes(charset)));
    }

    private static List<Integer> lines(CodingTable table) {
        return table.rows().stream().map(CodingRow::line).toList();
    }

    private static List<String> rejected(CodingTable table) {
        return table.rejected().stream().map(row -> row.line() + ": " + row.message()).toList();
    }

    @Test
    void theNeededColumnsMakeARow() throws IOException {
        CodingTable table = read("""
                coder,transcript,code,start,end
                jo,t1,Trust,3,8
                """);
        assertEquals(List.of(new CodingRow(2, "jo", "t1", "Trust", 3, 8, "", "", OptionalDouble.empty())),
                table.rows());
        assertEquals(List.of(), table.rejected());
    }

    @Test
    void columnsStandInAnyOrderAmongOthersAndTheirCaseDoesNotMatter() throws IOException {
        CodingTable table = read("""
                Weight,END,memo,start,colour,Code,Transcript,quote,Coder
                0.5,8,why,3,red,Trust,t1,"he, said",jo
                """);
        assertEquals(List.of(new CodingRow(2, "jo", "t1", "Trust", 3, 8, "he, said", "why", OptionalDouble.of(0.5))),
                table.rows());
    }

    @Test
    void aColumnOfRowNumbersWithoutANameIsPassedOver() throws IOException {
        CodingTable table = read("""
                "","coder","transcript","code","start","end"
                "1","jo","t1","Trust",3,8
                """);
        assertEquals(1, table.rows().size());
        assertEquals("jo", table.rows().get(0).coder());
    }

    @Test
    void spaceAroundNamesAndNumbersDoesNotMatterAndInQuotesItDoes() throws IOException {
        CodingRow row = read("coder,transcript,code,start,end,quote\n jo , t1, Trust , 3, 8 , said \n").rows().get(0);
        assertEquals(new CodingRow(2, "jo", "t1", "Trust", 3, 8, " said ", "", OptionalDouble.empty()), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRowsLineIsWhereItStarts(String lineEnd) throws IOException {
        String content = """

                coder,transcript,code,start,end,quote,memo

                jo,t1,a,0,1,"two
                lines",m

                jo,t1,b,0,1,"three

                lines","and
                two"


                jo,t1,c,0,1,,
                jo,t1,d,0,1,,
                """;
        assertEquals(List.of(4, 7, 13, 14), lines(read(content.replace("\n", lineEnd))));
        assertEquals(List.of(4, 7, 13, 14), lines(read(content.stripTrailing().replace("\n", lineEnd))));
        assertEquals(List.of(4, 7, 13, 14), lines(read("\uFEFF" + content.replace("\n", lineEnd))));
    }

    @Test
    void theLastRowMayEndInAQuotedLineBreakWithoutALineEnd() throws IOException {
        assertEquals(List.of(2, 3),
                lines(read("coder,transcript,code,start,end,quote\njo,t1,a,0,1,\njo,t1,b,0,1,\"x\ny\"")));
    }

    @Test
    void rowsOfNothingAreNotThere() throws IOException {
        CodingTable table = read("coder,transcript,code,start,end\n,,,,\njo,t1,a,0,1\n , ,,,\n,,,,\n");
        assertEquals(List.of(3), lines(table));
        assertEquals(List.of(), table.rejected());
    }

    @Test
    void aRowThatMakesNoSenseIsRejectedAndTheOthersAreRead() throws IOException {
        CodingTable table = read("""
                coder,transcript,code,start,end,weight
                ,t1,a,0,1,
                jo,,a,0,1,
                jo,t1, ,0,1,
                jo,t1,a,,1,
                jo,t1,a,0,1.5,
                jo,t1,a,0,99999999999,
                jo,t1,a,0,1,heavy
                jo,t1,a,0,1,NaN
                jo,t1
                jo,t1,a,0,1,2e-1
                """);
        assertEquals(List.of("2: the coder is missing", "3: the transcript is missing", "4: the code is missing",
                "5: the start is missing", "6: the end \"1.5\" is no whole number",
                "7: the end \"99999999999\" is no whole number", "8: the weight \"heavy\" is no number",
                "9: the weight \"NaN\" is no finite number", "10: the start is missing"), rejected(table));
        assertEquals(List.of(11), lines(table));
        assertEquals(OptionalDouble.of(0.2), table.rows().get(0).weight());
    }

    @Test
    void aTableInAnotherEncodingIsReadAllTheSame() throws IOException {
        String content = "coder,transcript,code,start,end,quote\njo,t1,a,0,4,caf\u00E9 caf\u00E9\n";
        assertEquals("caf\u00E9 caf\u00E9", read(content, StandardCharsets.ISO_8859_1).rows().get(0).quote());
        assertEquals("caf\u00E9 caf\u00E9", read("\uFEFF" + content, StandardCharsets.UTF_16LE).rows().get(0).quote());
    }

    @Test
    void aTableWithoutANeededColumnIsNone() {
        StudyException missing = assertThrows(StudyException.class,
                () -> read("coder,transcript,code,start\njo,t1,a,0\n"));
        assertEquals(folder.resolve("table.csv")
                + ": has no column \"end\"; needed are coder, transcript, code, start, end",
                missing.getMessage());
        assertThrows(StudyException.class, () -> read(""));
        assertThrows(StudyException.class, () -> read("coder;transcript;code;start;end\njo;t1;a;0;1\n"));
    }

    @Test
    void aFileThatIsNoTableIsNamed() {
        String open = assertThrows(StudyException.class,
                () -> read("coder,transcript,code,start,end\njo,t1,\"never closed,0,1\n")).getMessage();
        assertTrue(open.startsWith(folder.resolve("table.csv") + ": is no readable table: "), open);
        String gone = assertThrows(StudyException.class, () -> CodingTable.read(folder.resolve("gone.csv")))
                .getMessage();
        assertTrue(gone.startsWith(folder.resolve("gone.csv") + ": "), gone);
    }
}
