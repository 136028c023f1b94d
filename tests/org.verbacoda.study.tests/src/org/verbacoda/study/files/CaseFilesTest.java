/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbacoda.coding.model.Attribute;
import org.verbacoda.coding.model.AttributeType;
import org.verbacoda.coding.model.AttributeValue;
import org.verbacoda.coding.model.Case;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.coding.model.CodingFactory;

class CaseFilesTest {

    private static CaseBookReading readCases(String csv) {
        return CaseFiles.read(Optional.empty(), Optional.of(TestFiles.utf8(csv)), Optional.empty());
    }

    private static String cases(CaseBookReading reading) throws IOException {
        return TestFiles.text(CaseFiles.cases(reading.book(), reading.forms()).orElseThrow());
    }

    private static String values(Case one) {
        return String.join("|", one.getValues().stream().map(v -> v.getAttribute() + "=" + v.getValue()).toList());
    }

    private static void assertWrittenAsRead(String folder) throws IOException {
        CaseBookReading reading = CaseFiles.read(TestFiles.path(folder));
        assertEquals(List.of(), reading.problems());
        if (reading.forms().attributes().present()) {
            assertEquals(TestFiles.text(folder + "/attributes.json"),
                    TestFiles.text(CaseFiles.attributes(reading.book(), reading.forms()).orElseThrow()));
        }
        assertEquals(TestFiles.text(folder + "/cases.csv"), cases(reading));
        assertEquals(TestFiles.text(folder + "/case-links.csv"),
                TestFiles.text(CaseFiles.links(reading.book(), reading.forms()).orElseThrow()));
    }

    @Test
    void canonicalFilesAreWrittenAsTheyWere() throws IOException {
        assertWrittenAsRead("canonical");
    }

    @Test
    void semicolonsByteOrderMarkAndLineEndsOfASpreadsheetStay() throws IOException {
        assertWrittenAsRead("excel");
    }

    @Test
    void theSeparatorIsTheOneBesideTheCaseWhateverNamesHold() throws IOException {
        for (String csv : List.of("case;Age, years\nAnna;34\n", "Age;years,case\n34,Anna\n", "case\n\"Anna, Zoë\"\n",
                "\"a\nb\";Case\n1;Anna\n")) {
            CaseBookReading reading = readCases(csv);

            assertEquals(List.of(), reading.problems());
            assertTrue(reading.book().getCases().get(0).getName().startsWith("Anna"));
            assertEquals(csv, cases(reading));
        }
    }

    @Test
    void quotationMarksAndEmptyRowsThatSayNothingAreNotWrittenAgain() throws IOException {
        CaseBookReading reading = readCases(TestFiles.text("rewritten/cases.input.csv"));

        assertEquals(List.of(), reading.problems());
        assertEquals(TestFiles.text("rewritten/cases.output.csv"), cases(reading));
    }

    @Test
    void readsWhatTheFilesSay() throws IOException {
        CaseBook book = CaseFiles.read(TestFiles.path("canonical")).book();

        assertEquals(List.of("Age", "Interviewed", "Uses AI", "Field", "Remarks"),
                book.getAttributes().stream().map(Attribute::getName).toList());
        assertEquals(List.of(AttributeType.NUMBER, AttributeType.DATE, AttributeType.BOOLEAN, AttributeType.CHOICE,
                AttributeType.TEXT), book.getAttributes().stream().map(Attribute::getType).toList());
        assertEquals(List.of("music, live", "film"), book.getAttributes().get(3).getValues());
        assertEquals("{\"weight\":0.10}", book.getAttributes().get(3).getExtra());
        assertEquals(List.of("Anna", "Zoë", "\uD835\uDCD0 & Co", " spaced "),
                book.getCases().stream().map(Case::getName).toList());
        assertEquals("Age=27.5|Interviewed=2026-03-04|Uses AI=FALSE|Field=film|Remarks=two\nlines",
                values(book.getCases().get(1)));
        assertEquals("", values(book.getCases().get(2)));
        assertEquals("zoe-1", book.getLinks().get(1).getTranscript());
        assertEquals("Zoë", book.getLinks().get(1).getSpeaker());
        assertNull(book.getLinks().get(0).getSpeaker());
    }

    /** {@code problems.txt} of the folder has a line for each: {@code file:line severity rule: message}. */
    @ParameterizedTest
    @ValueSource(strings = {"short-row", "long-row", "duplicate-case", "empty-case-name", "unfit-values",
        "unknown-case", "incomplete-and-duplicate-links", "unknown-column", "columns-without-attributes",
        "unnamed-and-duplicate-columns", "missing-cases", "attributes-no-json", "attributes-later-format",
        "attributes-no-name", "attribute-types", "open-quote", "text-behind-quote", "no-case-column", "empty-files",
        "not-utf8", "damaged-utf8", "link-columns"})
    void problemsAreReportedWithFileLineAndRule(String folder) throws IOException {
        StringBuilder found = new StringBuilder();
        for (FileProblem problem : CaseFiles.read(TestFiles.path("problems/" + folder)).problems()) {
            found.append(problem.file()).append(':').append(problem.line()).append(' ').append(problem.severity().id())
                    .append(' ').append(problem.rule()).append(": ").append(problem.message()).append('\n');
        }
        assertEquals(TestFiles.text("problems/" + folder + "/problems.txt"), found.toString());
    }

    @Test
    void absentFilesGiveAnEmptyBookAndAreNotWritten() throws IOException {
        CaseBookReading reading = CaseFiles.read(Optional.empty(), Optional.empty(), Optional.empty());

        assertEquals(List.of(), reading.problems());
        assertEquals(CaseFileForms.NEW, reading.forms());
        assertEquals(Optional.empty(), CaseFiles.attributes(reading.book(), reading.forms()));
        assertEquals(Optional.empty(), CaseFiles.cases(reading.book(), reading.forms()));
        assertEquals(Optional.empty(), CaseFiles.links(reading.book(), reading.forms()));
    }

    @Test
    void linksWithoutRowsStayAFile() throws IOException {
        byte[] links = TestFiles.utf8("case,transcript\n");

        CaseBookReading reading = CaseFiles.read(Optional.empty(), Optional.empty(), Optional.of(links));

        assertTrue(reading.forms().links().present());
        assertArrayEquals(links, CaseFiles.links(reading.book(), reading.forms()).orElseThrow());
    }

    @Test
    void valuesThatDoNotFitAreKeptAsTheyAre() throws IOException {
        CaseBookReading reading = CaseFiles.read(TestFiles.path("problems/unfit-values"));

        assertEquals("Age=3,5|Day=2.3.2026|Uses=yes|Field=Film", values(reading.book().getCases().get(0)));
        assertEquals(TestFiles.text("problems/unfit-values/cases.csv"), cases(reading));
    }

    @Test
    void valuesBehindTheLastColumnAndInUnnamedOnesAreKept() throws IOException {
        CaseBookReading reading = readCases("case,Age,,Age\nAnna,34,x,y,z\nZoë,27,,,\n");

        assertEquals("case,Age,Column 3,Age (2),Column 5\nAnna,34,x,y,z\nZoë,27,,,\n", cases(reading));
    }

    @Test
    void aTypeOfALaterVersionStaysUntilAnotherOneIsGiven() throws IOException {
        CaseBookReading reading = CaseFiles.read(TestFiles.path("problems/attribute-types"));
        Attribute age = reading.book().getAttributes().get(0);
        assertEquals(AttributeType.TEXT, age.getType());
        assertTrue(attributes(reading).contains("\"integer\""));

        age.setType(AttributeType.NUMBER);

        assertTrue(!attributes(reading).contains("\"integer\"") && attributes(reading).contains("\"number\""));
    }

    private static String attributes(CaseBookReading reading) throws IOException {
        return TestFiles.text(CaseFiles.attributes(reading.book(), reading.forms()).orElseThrow());
    }

    @Test
    void aNewAttributeGetsAColumnBehindTheOthersAndADeletedOneLosesIt() throws IOException {
        CaseBookReading reading = readCases("Age;case;Field\n34;Anna;film\n");
        CaseBook book = reading.book();
        book.getAttributes().remove(0);
        book.getCases().get(0).getValues().remove(0);
        Attribute added = CodingFactory.eINSTANCE.createAttribute();
        added.setName("Town, county");
        book.getAttributes().add(added);
        book.getCases().get(0).getValues().add(value("Town, county", "Ulm; Swabia"));

        assertEquals("case;Field;Town, county\nAnna;film;\"Ulm; Swabia\"\n", cases(reading));
    }

    private static AttributeValue value(String attribute, String text) {
        AttributeValue value = CodingFactory.eINSTANCE.createAttributeValue();
        value.setAttribute(attribute);
        value.setValue(text);
        return value;
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-quote", "text-behind-quote", "no-case-column", "damaged-utf8"})
    void casesThatCouldNotBeReadAreNotWrittenOver(String folder) throws IOException {
        CaseBookReading reading = CaseFiles.read(TestFiles.path("problems/" + folder));

        StudyFileException fault = assertThrows(StudyFileException.class,
                () -> CaseFiles.cases(reading.book(), reading.forms()));

        assertTrue(fault.getMessage().matches("cases.csv, line [123]: is not written, so that nothing in it is lost; "
                + "put it right first: .+"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attributes-no-json", "attributes-later-format", "attributes-no-name"})
    void attributesThatCouldNotBeReadAreNotWrittenOver(String folder) throws IOException {
        CaseBookReading reading = CaseFiles.read(TestFiles.path("problems/" + folder));

        assertThrows(StudyFileException.class, () -> CaseFiles.attributes(reading.book(), reading.forms()));
    }

    @Test
    void linksWithColumnsThatWouldBeLostAreNotWrittenOver() throws IOException {
        CaseBookReading reading = CaseFiles.read(TestFiles.path("problems/link-columns"));

        assertEquals(2, reading.book().getLinks().size());
        assertThrows(StudyFileException.class, () -> CaseFiles.links(reading.book(), reading.forms()));
    }

    @Test
    void aFileInAnotherEncodingBecomesUtf8ThatExcelKnows() throws IOException {
        byte[] content = Files.readAllBytes(TestFiles.path("problems/not-utf8/cases.csv"));
        String text = new String(content, "windows-1252");

        CaseBookReading reading = CaseFiles.read(Optional.empty(), Optional.of(content), Optional.empty());

        assertEquals("\uFEFF" + text, cases(reading));
    }

    @Test
    void linesAreCountedInTheFileAlsoBehindValuesOfSeveralLines() {
        CaseBookReading reading = readCases("case,X\r\n\"a\r\nb\",\"1\n2\n3\"\r\n\r\nc\r\n");

        assertEquals(List.of(7), reading.problems().stream().map(FileProblem::line).toList());
        assertEquals("a\r\nb", reading.book().getCases().get(0).getName());
    }

    @Test
    void whatNoFileCanHoldIsRefused() {
        CaseBook book = readCases("case,Age\nAnna,34\n").book();
        book.getCases().get(0).getValues().add(value("Age", "35"));
        assertThrows(IllegalArgumentException.class, () -> CaseFiles.cases(book, CaseFileForms.NEW));
        book.getCases().get(0).getValues().remove(1);
        book.getCases().get(0).setName("\uD800");
        assertThrows(IllegalArgumentException.class, () -> CaseFiles.cases(book, CaseFileForms.NEW));
        book.getCases().get(0).setName("Anna");
        book.getAttributes().get(0).setName("");
        assertThrows(IllegalArgumentException.class, () -> CaseFiles.cases(book, CaseFileForms.NEW));
    }
}
