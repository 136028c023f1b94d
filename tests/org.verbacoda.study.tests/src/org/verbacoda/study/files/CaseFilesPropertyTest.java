/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.Attribute;
import org.verbacoda.coding.model.AttributeType;
import org.verbacoda.coding.model.AttributeValue;
import org.verbacoda.coding.model.Case;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.coding.model.CaseLink;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;

/** Any book, with names of commas, quotation marks, line breaks, astral characters and outer spaces, comes back. */
class CaseFilesPropertyTest {

    private static final String[] PIECES = {",", ";", "\"", "\"\"", "\n", "\r\n", "\r", " ", "  ", "#", "case", "'",
        "\t",
        "\uD83D\uDE00", "\uFEFF", "=1+1", "a", "B", "ß", "\u2028", "\\\\", "\u0000", "\uFFFE", "\u00A0"};

    private final Random random = new Random(20261123);
    private final RandomTexts texts = new RandomTexts(20261124);

    @Test
    void everyBookComesBackInEveryForm() throws IOException {
        for (int i = 0; i < TestSize.of(500, 200_000); i++) {
            CaseBook book = book();
            CaseFileForms forms = new CaseFileForms(AttributesForm.NEW, form(), form());

            Optional<byte[]> attributes = CaseFiles.attributes(book, forms);
            Optional<byte[]> cases = CaseFiles.cases(book, forms);
            Optional<byte[]> links = CaseFiles.links(book, forms);
            CaseBookReading reading = CaseFiles.read(attributes, cases, links);

            assertTrue(EcoreUtil.equals(book, reading.book()), () -> "try " + cases.map(TestFiles::text));
            assertSame(attributes, CaseFiles.attributes(reading.book(), reading.forms()));
            assertSame(cases, CaseFiles.cases(reading.book(), reading.forms()));
            assertSame(links, CaseFiles.links(reading.book(), reading.forms()));
        }
    }

    @Test
    void noBytesMakeReadingFailAndWhatIsWrittenOfThemIsReadTheSame() throws IOException {
        String[] pieces = {"case", ",", ";", "\"", "\n", "\r\n", "transcript", "speaker", "a", "{", "}", "[", ":", "1",
            "\"format\":1", "\"attributes\":[", "\"name\":\"a\"", " "};
        for (int i = 0; i < TestSize.of(1_000, 300_000); i++) {
            StringBuilder csv = new StringBuilder("case,transcript\n");
            StringBuilder json = new StringBuilder("{\"format\":1,\"attributes\":[");
            for (int j = random.nextInt(20); j > 0; j--) {
                csv.append(pieces[random.nextInt(pieces.length)]);
                json.append(pieces[random.nextInt(pieces.length)]);
            }
            Optional<byte[]> table = Optional.of(cut(TestFiles.utf8(csv.toString())));
            CaseBookReading reading = CaseFiles.read(Optional.of(cut(TestFiles.utf8(json + "]}"))), table, table);
            if (reading.forms().cases().unwritable().isEmpty()) {
                byte[] written = CaseFiles.cases(reading.book(), reading.forms()).orElseThrow();
                CaseBookReading again = CaseFiles.read(Optional.empty(), Optional.of(written), Optional.empty());
                assertTrue(EcoreUtil.equals(reading.book().getCases(), again.book().getCases()), csv::toString);
            } else {
                assertTrue(reading.problems().stream().anyMatch(p -> p.rule().equals("unreadable-file")));
            }
        }
    }

    private byte[] cut(byte[] content) {
        if (random.nextInt(10) > 0) {
            return content;
        }
        byte[] cut = Arrays.copyOf(content, random.nextInt(content.length + 1));
        if (cut.length > 0) {
            cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
        }
        return cut;
    }

    private static void assertSame(Optional<byte[]> expected, Optional<byte[]> actual) {
        assertArrayEquals(expected.orElse(new byte[0]), actual.orElse(new byte[0]));
    }

    private CsvForm form() {
        return new CsvForm(random.nextBoolean(), random.nextBoolean() ? ',' : ';', random.nextBoolean() ? "\n" : "\r\n",
                random.nextBoolean(), List.of(), Optional.empty());
    }

    private CaseBook book() {
        CaseBook book = CodingFactory.eINSTANCE.createCaseBook();
        Set<String> names = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            attribute(names).ifPresent(book.getAttributes()::add);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            Case one = CodingFactory.eINSTANCE.createCase();
            one.setName(name());
            for (Attribute attribute : book.getAttributes()) {
                if (random.nextBoolean()) {
                    AttributeValue value = CodingFactory.eINSTANCE.createAttributeValue();
                    value.setAttribute(attribute.getName());
                    value.setValue(name());
                    one.getValues().add(value);
                }
            }
            book.getCases().add(one);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            CaseLink link = CodingFactory.eINSTANCE.createCaseLink();
            link.setCase(name());
            link.setTranscript(name());
            link.setSpeaker(random.nextBoolean() ? null : name());
            book.getLinks().add(link);
        }
        return book;
    }

    private Optional<Attribute> attribute(Set<String> names) {
        String name = name();
        if (!names.add(name)) {
            return Optional.empty();
        }
        Attribute attribute = CodingFactory.eINSTANCE.createAttribute();
        attribute.setName(name);
        attribute.setType(AttributeType.values()[random.nextInt(AttributeType.values().length)]);
        for (int i = random.nextInt(3); i > 0; i--) {
            attribute.getValues().add(name());
        }
        attribute.setExtra(random.nextInt(4) > 0 ? null : "{\"weight\":0.10,\"list\":[1e5,null]}");
        return Optional.of(attribute);
    }

    private String name() {
        if (random.nextInt(4) == 0) {
            String nasty = texts.wellFormed(6);
            return nasty.isEmpty() ? "x" : nasty;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }
}
