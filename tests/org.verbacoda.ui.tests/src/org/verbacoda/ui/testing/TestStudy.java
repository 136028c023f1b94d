/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTBotTreeItem;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.text.TextDigest;
import org.verbacoda.ui.study.CoderSetting;
import org.verbacoda.ui.study.StudyOpener;
import org.verbacoda.workspace.OpenStudy;

/**
 * A study that a test makes and opens in the workbench.
 *
 * @param folder where it is on disk
 */
public record TestStudy(Path folder) {

    /** A codebook with comments and a layout of its own. */
    public static final String CODEBOOK = """
            // The codes of the workshop
            codebook "Workshop"

            /* what people bring */
            code objects-a1b2 "Objects" #C0392B {
                // not the tools
                definition "What is brought in."
                code kettles-c3d4 "Kettles" #E67E22
            }
            code feelings-e5f6 "Feelings" #2980B9 // of all kinds
            code silence-g7h8   "Silence"   #27AE60
            """;

    /** An interview; behind its first question stands a character of two UTF-16 units. */
    public static final String TALK = """
            # Interview at the workshop

            **Transcript ID:** %s
            **Date:** 3 May

            ---

            Interviewer: How did it start? \uD83D\uDE00 Tell me.

            Participant: My brother brought a kettle. [laughs] It would not boil, so I opened it (00:12:30) and looked.

            Interviewer: And then?

            Participant: Then I mended it.
            """;

    /** The line of the participant's first turn in {@link #TALK}, from 0. */
    public static final int FIRST_ANSWER = 9;

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final SWTWorkbenchBot BOT = new SWTWorkbenchBot();

    /** A study of this name with {@link #CODEBOOK} and an interview for each id. */
    public static TestStudy make(String name, String... transcripts) throws IOException {
        TestStudy study = bare(name, transcripts);
        return study.file("codebook.codebook", CODEBOOK)
                .file("study.json", "{\n  \"format\": 1,\n  \"title\": \"" + name + "\"\n}\n");
    }

    /** A folder with interviews and nothing else. */
    public static TestStudy bare(String name, String... transcripts) throws IOException {
        // A folder of its own, as the workbench may still be reading the study that was open before
        TestStudy study = new TestStudy(SampleCopy.folder("studies").resolve(MADE.incrementAndGet() + "-" + name));
        SampleCopy.delete(study.folder);
        for (String id : transcripts) {
            study.file("transcripts/" + id + ".md", talk(id));
        }
        return study;
    }

    /** The text of an interview. */
    public static String talk(String id) {
        return TALK.formatted(id);
    }

    /** Where a passage starts in an interview, in code points. */
    public static int codePoint(String id, String passage) {
        return talk(id).codePointCount(0, talk(id).indexOf(passage));
    }

    /** Writes a file. */
    public TestStudy file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Lets a coder have coded a passage of an interview. */
    public TestStudy coding(String coder, String id, String code, String passage) throws IOException {
        return coding(coder, id, talk(id), code, passage);
    }

    /** Lets a coder have coded a passage of a transcript with this text. */
    public TestStudy coding(String coder, String id, String text, String code, String passage) throws IOException {
        int start = text.codePointCount(0, text.indexOf(passage));
        return file("coding/" + coder + "/" + id + ".jsonl", "{\"format\":1,\"transcript\":\"" + id
                + "\",\"coder\":\"" + coder + "\",\"digest\":\"" + TextDigest.of(text) + "\",\"length\":"
                + text.codePointCount(0, text.length()) + "}\n{\"id\":\"" + id + "-" + coder
                + "\",\"code\":\"" + code + "\",\"start\":" + start + ",\"end\":"
                + (start + passage.codePointCount(0, passage.length())) + ",\"quote\":\"" + passage + "\"}\n");
    }

    /** Keeps the text of an interview as the version that coding cites. */
    public TestStudy version(String id) throws IOException {
        return file("transcripts/.versions/" + TextDigest.of(talk(id)).substring("sha256:".length()) + ".txt",
                talk(id));
    }

    /** Opens it in the workbench, in place of what is open, with no editors. */
    public TestStudy open() {
        sayWhoCodes();
        BOT.closeAllEditors();
        StudyOpener.open(folder); // the system's folder dialog can't be driven
        BOT.waitUntil(Conditions.holds(folder + " does not open", () -> OpenStudy.session()
                .filter(session -> session.snapshot().layout().root().equals(folder)).isPresent()));
        BOT.waitUntil(Conditions.holds("the Study view shows no transcripts of it", this::isShown));
        BOT.waitUntil(Conditions.jobsAreIdle());
        return this;
    }

    /** Has it known who codes, so that nobody is asked; the question has a test of its own. */
    public static void sayWhoCodes() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.verbacoda.ui");
        if (preferences.get("coderName", "").isBlank()) {
            preferences.put("coderName", CoderSetting.usualName());
        }
    }

    private boolean isShown() {
        List<String> files = transcripts();
        return !files.isEmpty() && OpenStudy.session().orElseThrow().snapshot().transcripts().size() == files.size();
    }

    /** The lines of the Study view below "Transcripts", unfolded. */
    public List<String> transcripts() {
        SWTBotTree tree = BOT.viewByTitle("Study").bot().tree();
        return tree.texts().stream().filter(text -> text.startsWith("Transcripts")).findFirst()
                .map(group -> tree.getTreeItem(group).expand().getNodes()).orElse(List.of());
    }

    /** What the Study view shows behind a transcript's name. */
    public String shownBehind(String id) {
        return transcripts().stream().filter(text -> text.startsWith(id + ".md")).findFirst().orElse("")
                .replace(id + ".md", "").strip();
    }

    /** Opens a transcript by a double click in the Study view. */
    public SWTBotEclipseEditor transcript(String id) {
        SWTBotEclipseEditor editor = open(id);
        BOT.waitUntil(Conditions.holds("the text of " + id + " gets no looks",
                () -> editor.getStyledText().getForeground(editor.getText().indexOf("Interviewer:")).isPresent()));
        return editor;
    }

    /** The same, for a text that need not be an interview. */
    public SWTBotEclipseEditor open(String id) {
        SWTBotTree tree = BOT.viewByTitle("Study").bot().tree();
        String text = transcripts().stream().filter(each -> each.startsWith(id + ".md")).findFirst().orElseThrow();
        String group = tree.texts().stream().filter(each -> each.startsWith("Transcripts")).findFirst().orElseThrow();
        SWTBotTreeItem item = tree.getTreeItem(group).getNode(text);
        item.doubleClick();
        SWTBotEclipseEditor editor = BOT.editorByTitle(id + ".md").show();
        BOT.waitUntil(Conditions.jobsAreIdle());
        return editor;
    }

    /** What the coder at work has coded in a transcript, as the file says. */
    public List<CodedLine> coded(String id) {
        return coded(coder(), id);
    }

    /** What a coder has coded in a transcript, as the file says. */
    public List<CodedLine> coded(String coder, String id) {
        try {
            return CodedLine.read(folder.resolve("coding").resolve(coder).resolve(id + ".jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder name of the coder at work. */
    public static String coder() {
        return OpenStudy.session().orElseThrow().coder();
    }

    /** The item of a code in the Codebook view. */
    public static SWTBotTreeItem code(String... names) {
        SWTBotTreeItem item = BOT.viewByTitle("Codebook").bot().tree().getTreeItem(names[0]);
        for (int i = 1; i < names.length; i++) {
            item = item.expand().getNode(names[i]);
        }
        return item;
    }

    /** How often the Codebook view says a code is used. */
    public static int count(String... names) {
        String shown = code(names).cell(1);
        return shown.isEmpty() ? 0 : Integer.parseInt(shown);
    }
}
