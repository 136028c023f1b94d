/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.cli.command.CommandFailure;

class TranscriptFinderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsTranscriptsAndThoseOfItsSubfoldersSorted() throws IOException {
        files("b.txt", "a.md", "deep/er/c.transcript", "README.md", "notes.docx", "md", "deep/MIXED.Md");

        assertEquals(List.of("README.md", "a.md", "b.txt", "deep/MIXED.Md", "deep/er/c.transcript"), found(""));
    }

    @Test
    void nothingHiddenIsTakenFromAFolder() throws IOException {
        files("a.md", ".hidden.md", ".versions/b.txt", ".git/c.md", "deep/.git/d.md");

        assertEquals(List.of("a.md"), found(""));
    }

    @Test
    void whatIsHiddenOrOfAnotherExtensionIsTakenWhenNamed() throws IOException {
        files(".versions/b.txt", "notes.docx");

        assertEquals(List.of(".versions/b.txt", "notes.docx"), found("notes.docx", ".versions"));
    }

    @Test
    void aFileIsFoundOnceUnderThePathThatComesFirst() throws IOException {
        files("study/a.md", "study/b.md");

        assertEquals(List.of("study/../study/b.md", "study/a.md"), found("study/../study/b.md", "study", "study/a.md"));
    }

    @Test
    void aFileThatIsNamedAlsoInsideAFolderCountsAsNamed() throws IOException {
        files("study/a.md");

        FoundTranscripts found = TranscriptFinder.find(List.of(folder, folder.resolve("study/a.md")));

        assertEquals(List.of(new TranscriptFile(folder.resolve("study/a.md"), true)), found.files());
    }

    @Test
    void linksAreFollowedButNeverInCircles() throws IOException {
        files("study/a.md", "elsewhere/b.md");
        link("study/up", "..");
        link("study/self", ".");
        link("study/circle.md", "circle.md");
        link("study/linked", "../elsewhere");
        link("study/again.md", "a.md");

        FoundTranscripts found = TranscriptFinder.find(List.of(folder.resolve("study")));

        assertEquals(List.of("study/a.md", "study/linked/b.md"),
                names(found.files().stream().map(TranscriptFile::path)));
        assertEquals(List.of("study/circle.md"), names(found.unreadable().stream().map(UnreadablePath::path)));
    }

    @Test
    void aLinkWhoseTargetIsReachedWithoutItGivesWayToTheRealPath() throws IOException {
        files("z/real/a.md");
        link("a-link", "z/real");

        assertEquals(List.of("z/real/a.md"), found(""));
    }

    @Test
    void aDeadLinkOfAnotherExtensionIsNoMatter() throws IOException {
        files("a.md");
        link("dead", "nowhere");

        assertEquals(List.of(), TranscriptFinder.find(List.of(folder)).unreadable());
    }

    @Test
    void aFolderThatIsNamedLikeATranscriptIsAFolder() throws IOException {
        files("interview.md/text.md");

        assertEquals(List.of("interview.md/text.md"), found(""));
    }

    @Test
    void anEmptyPathIsAMistake() {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> TranscriptFinder.find(List.of(Path.of(""))));

        assertEquals("an empty path was given; for the folder you are in, write .", failure.getMessage());
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    private List<String> found(String... arguments) {
        List<Path> paths = Stream.of(arguments).map(folder::resolve).toList();
        return names(TranscriptFinder.find(paths).files().stream().map(TranscriptFile::path));
    }

    private List<String> names(Stream<Path> paths) {
        return paths.map(path -> path.toString().substring(folder.toString().length() + 1).replace('\\', '/')).toList();
    }
}
