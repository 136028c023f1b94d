/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.MemoBook;
import org.verbacoda.coding.model.UnreadableLine;

/** Each {@code testdata/X.input.*} is read, reported and written as the files beside it say. */
class GoldenFilesTest {

    private static final Path TESTDATA = Path.of("testdata");

    /** Reads and writes a file of one kind; what is written goes through once more and must not change. */
    private interface Format {
        Rewritten rewrite(byte[] content) throws IOException;
    }

    private record Rewritten(byte[] content, String problems) {
    }

    @TestFactory
    Stream<DynamicTest> assignmentFiles() throws IOException {
        return cases("assignments", content -> {
            CodedTranscript file = AssignmentFileReader.read(content);
            return new Rewritten(AssignmentFileWriter.toBytes(file), problems(file.getUnreadableLines()));
        });
    }

    @TestFactory
    Stream<DynamicTest> memoFiles() throws IOException {
        return cases("memos", content -> {
            MemoBook book = MemoFile.read(content);
            return new Rewritten(MemoFile.toBytes(book), problems(book.getUnreadableLines()));
        });
    }

    @TestFactory
    Stream<DynamicTest> coderFiles() throws IOException {
        return cases("coders", content -> new Rewritten(CoderFile.toBytes(CoderFile.read("jo", content)), ""));
    }

    private static Stream<DynamicTest> cases(String folder, Format format) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(TESTDATA.resolve(folder))) {
            inputs = files.filter(file -> file.getFileName().toString().contains(".input.")).sorted().toList();
        }
        assertFalse(inputs.isEmpty());
        return inputs.stream().map(input -> DynamicTest.dynamicTest(input.getFileName().toString(),
                () -> checkCase(input, format)));
    }

    private static void checkCase(Path input, Format format) throws IOException {
        Path output = sibling(input, ".output.");
        Path problems = sibling(input, ".problems.txt");
        Path error = sibling(input, ".error.txt");
        byte[] content = Files.readAllBytes(input);
        if (Files.exists(error)) {
            CodingFileException failure = assertThrows(CodingFileException.class, () -> format.rewrite(content));
            assertEquals(Files.readString(error).strip(),
                    failure.getClass().getSimpleName() + " (" + failure.line() + "): " + failure.getMessage());
            return;
        }
        Rewritten first = format.rewrite(content);
        // As Latin-1, in which all bytes are characters: a difference is shown as text, even in what is not UTF-8
        assertEquals(Files.readString(output, ISO_8859_1), new String(first.content(), ISO_8859_1));
        assertEquals(Files.exists(problems) ? Files.readString(problems, UTF_8) : "", first.problems());
        assertEquals(Files.readString(output, ISO_8859_1),
                new String(format.rewrite(first.content()).content(), ISO_8859_1), "written a second time");
    }

    private static Path sibling(Path input, String ending) {
        String name = input.getFileName().toString();
        int dot = name.indexOf(".input.");
        String extension = ending.endsWith(".") ? name.substring(dot + ".input.".length()) : "";
        return input.resolveSibling(name.substring(0, dot) + ending + extension);
    }

    private static String problems(List<UnreadableLine> lines) {
        return lines.stream().map(line -> line.getLine() + ": " + line.getReason() + "\n")
                .collect(Collectors.joining());
    }
}
