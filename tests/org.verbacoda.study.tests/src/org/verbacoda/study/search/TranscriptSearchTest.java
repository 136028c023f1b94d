/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.search.SearchQuery.CasesWith;
import org.verbacoda.study.search.SearchQuery.Coding;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextPositions;

class TranscriptSearchTest {

    private static final String TALK = "Host: The \uD83D\uDE00 kettle.\n\nAnna: A Kettle? <!-- kettle --> My KETTLE\n\nHost: No.\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder).file("study.json", "{\"format\": 1, \"roles\": [\"Host\", \"Anna\", \"Ben\"]}")
                .transcript("t1", TALK).transcript("t2", "Anna: Kettles.\n\nBen: None.\n");
    }

    private List<String> find(SearchQuery query) throws Exception {
        return TranscriptSearch.run(study.open(), query, StudyProgress.NONE).stream().flatMap(each -> each.passages().stream()
                .map(found -> each.transcript().id() + " " + found.speaker() + found.turn() + ": " + found.found())).toList();
    }

    private static SearchQuery expression(String text) {
        return new SearchQuery(text, true, false, Set.of(), Coding.ANY, Optional.empty(), Set.of());
    }

    private static SearchQuery saidBy(String text, String... speakers) {
        return new SearchQuery(text, false, false, Set.of(speakers), Coding.ANY, Optional.empty(), Set.of());
    }

    @Test
    void aTextIsFoundWhateverItsCaseAndNotInComments() throws Exception {
        assertEquals(List.of("t1 Host1: kettle", "t1 Anna2: Kettle", "t1 Anna2: KETTLE", "t2 Anna1: Kettle"),
                find(SearchQuery.of("kettle")));
        assertEquals(List.of("t1 Anna2: Kettle", "t2 Anna1: Kettle"),
                find(new SearchQuery("Kettle", false, true, Set.of(), Coding.ANY, Optional.empty(), Set.of())));
        assertEquals(List.of(), find(SearchQuery.of("")));
        assertEquals(List.of("t1 0: t1"), find(SearchQuery.of("t1")));
    }

    @Test
    void signsOfExpressionsAreOrdinaryInAText() throws Exception {
        assertEquals(List.of("t1 Host1: .", "t1 Host3: .", "t2 Anna1: .", "t2 Ben2: ."), find(SearchQuery.of(".")));
        assertEquals(List.of("t1 Host1: kettle.", "t2 Anna1: Kettles."), find(expression("kettle\\w*\\.$")));
    }

    @Test
    void whatIsNoExpressionIsRefusedWithThePlace() {
        SearchException refused = assertThrows(SearchException.class, () -> find(expression("ket(tle")));
        assertTrue(refused.getMessage().contains("Unclosed group") && refused.getMessage().contains("at its end"),
                refused.getMessage());
        assertTrue(assertThrows(SearchException.class, () -> find(expression("a**b"))).getMessage()
                .contains("at character 3"));
    }

    @Test
    void charactersOfTwoUnitsAreFoundWholeAndPositionsAreCodePoints() throws Exception {
        assertEquals(List.of(), find(expression("\uD83D")));
        FoundPassage found = TranscriptSearch.run(study.open(), SearchQuery.of("\uD83D\uDE00"), StudyProgress.NONE).get(0)
                .passages().get(0);
        String text = study.text("transcripts/t1.md");
        assertEquals(text.codePointCount(0, text.indexOf("\uD83D\uDE00")), found.start());
        assertEquals(found.start() + 1, found.end());
        assertEquals("The ", found.before().substring(found.before().length() - 4));
        assertTrue(found.after().startsWith(" kettle. Anna: A Kettle?"), found.after());
        FoundPassage behind = TranscriptSearch.run(study.open(), SearchQuery.of("kettle."), StudyProgress.NONE).get(0)
                .passages().get(0);
        assertEquals("kettle.", TextPositions.ofNormalised(text).slice(behind.start(), behind.end()));
    }

    @Test
    void onlyTheTurnsOfSomeSpeakersAreSearched() throws Exception {
        assertEquals(List.of("t1 Anna2: Kettle", "t1 Anna2: KETTLE", "t2 Anna1: Kettle"),
                find(saidBy("kettle", "Anna")));
        assertEquals(List.of("t1 Host3: No", "t2 Ben2: No"),
                find(saidBy("no", "Host", "Ben")));
        assertEquals(List.of(), find(saidBy("Anna", "Anna")));
    }

    @Test
    void onlyTheTranscriptsThatAreNamed() throws Exception {
        assertEquals(List.of("t2 Anna1: Kettle"), find(new SearchQuery("kettle", false, false, Set.of(), Coding.ANY,
                Optional.empty(), Set.of("transcripts/t2.md"))));
    }

    @Test
    void aGlanceAtATextMissesNothingThatIsInIt() {
        Random random = new Random(7);
        String letters = "aAkK\u212AsS\u017FiI\u0131\u0130\u00DF\u00E9\u00C9\u03C3\u03C2\u03A3";
        for (int i = 0; i < TestSize.of(2_000, 50_000); i++) {
            String text = random.ints(random.nextInt(12), 0, letters.length()).mapToObj(at -> letters.substring(at, at + 1))
                    .reduce("", String::concat);
            String wanted = random.ints(1 + random.nextInt(3), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1)).reduce("", String::concat);
            boolean isIn = java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(wanted),
                    java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE).matcher(text).find();
            assertEquals(isIn, new LiteralGlance(wanted, false).mayBeIn(text), wanted + " in " + text);
            assertEquals(text.contains(wanted), new LiteralGlance(wanted, true).mayBeIn(text), wanted + " in " + text);
        }
    }

    @Test
    void aQuerySaysWhatIsWrongWithIt() {
        assertEquals(Optional.empty(), SearchQuery.of("ket(tle").fault());
        assertEquals(Optional.empty(), expression("ket(tle)").fault());
        assertTrue(expression("ket(tle").fault().orElseThrow()
                .startsWith("This is no regular expression: Unclosed group"));
    }

    @Test
    void onlyWhatIsCodedOrOnlyWhatIsNot() throws Exception {
        String text = study.text("transcripts/t1.md");
        int start = text.codePointCount(0, text.indexOf("Kettle?"));
        study.assignments("ada", "t1", StudyOnDisk.line("a", start, start + 2), StudyOnDisk.line("b", 0, 3));
        assertEquals(List.of("t1 Anna2: Kettle"),
                find(new SearchQuery("kettle", false, false, Set.of(), Coding.CODED, Optional.empty(), Set.of())));
        assertEquals(List.of("t1 Host1: kettle", "t1 Anna2: KETTLE", "t2 Anna1: Kettle"),
                find(new SearchQuery("kettle", false, false, Set.of(), Coding.NOT_CODED, Optional.empty(), Set.of())));
    }

    @Test
    void onlyTheInterviewsOfSomeCasesAndThereTheirTurns() throws Exception {
        study.file("attributes.json", "{\"format\": 1, \"attributes\": [{\"name\": \"town\", \"type\": \"text\"}]}")
                .file("cases.csv", "case,town\nA,Bremen\nB,Kiel\n")
                .file("case-links.csv", "case,transcript,speaker\nA,t1,Anna\nB,t2,\n");
        SearchQuery bremen = new SearchQuery("kettle", false, false, Set.of(), Coding.ANY,
                Optional.of(new CasesWith("town", "Bremen")), Set.of());
        assertEquals(List.of("t1 Anna2: Kettle", "t1 Anna2: KETTLE"), find(bremen));
        assertEquals(List.of("t2 Anna1: Kettle"), find(new SearchQuery("kettle", false, false, Set.of(), Coding.ANY,
                Optional.of(new CasesWith("town", "Kiel")), Set.of())));
        assertEquals(List.of(), find(new SearchQuery("kettle", false, false, Set.of("Host"), Coding.ANY, bremen.cases(),
                Set.of())));
    }

    @Test
    void anExpressionThatWouldBacktrackForEverCanBeStopped() throws Exception {
        study.transcript("t3", "Anna: " + "a".repeat(5_000) + "\n");
        AtomicInteger asked = new AtomicInteger();
        StudyProgress impatient = new StudyProgress() {
            @Override
            public void begin(int files) {
                assertEquals(3, files);
            }

            @Override
            public void done() {
                // goes on
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 2_000;
            }
        };
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThrows(CancellationException.class,
                () -> TranscriptSearch.run(study.open(), expression("(a*)(a*)(a*)(a*)(a*)(a*)\\1\\2\\3b"), impatient)));
    }

    @Test
    void anExpressionThatGoesTooDeepIsAFaultOfThatTranscriptAlone() throws Exception {
        study.transcript("t3", "Anna: kettle " + "ab".repeat(500_000) + "\n");
        List<TranscriptMatches> found = TranscriptSearch.run(study.open(), expression("(kettle|a|b)+$|Kettles"),
                StudyProgress.NONE);
        assertEquals(List.of("t3"), found.stream().filter(each -> each.fault().isPresent())
                .map(each -> each.transcript().id()).toList());
        assertTrue(found.get(2).fault().orElseThrow().contains("possessive"), found.get(2).fault().toString());
        assertEquals(List.of("Kettles"), found.get(1).passages().stream().map(FoundPassage::found).toList());
    }

    @Test
    void aTranscriptThatHasChangedMeanwhileIsSaidToBe() throws Exception {
        var opened = study.open();
        study.transcript("t2", "Ben: Another kettle.\n");
        List<TranscriptMatches> found = TranscriptSearch.run(opened, SearchQuery.of("kettle"), StudyProgress.NONE);
        assertTrue(found.get(1).fault().orElseThrow().contains("search again"));
        assertEquals(List.of(), found.get(1).passages());
    }

    @Test
    void emptyPlacesAreNone() throws Exception {
        assertEquals(List.of("t1 Host3: No", "t2 Ben2: No"), find(expression("\\bno|x*|(?=k)")));
    }

    @Test
    void everyPlaceOfATextIsFoundInAnyText() throws Exception {
        Random random = new Random(20261123);
        String[] atoms = {"a", "b", "\uD83D\uDE00", "\uD83D\uDE01", "\n", "\r\n", " ", "e\u0301", "Anna: ", "\uFEFF"};
        for (int round = 0; round < TestSize.of(100, 2_000); round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(atoms[random.nextInt(atoms.length)]);
            }
            study.file("transcripts/t1.md", text.toString());
            String normalised = TextDecoder.decode(study.path("transcripts/t1.md")).text();
            String wanted = atoms[random.nextInt(3)] + (random.nextBoolean() ? "" : atoms[random.nextInt(3)]);
            int expected = 0;
            for (int at = normalised.indexOf(wanted); at >= 0; at = normalised.indexOf(wanted, at + wanted.length())) {
                expected++;
            }
            List<TranscriptMatches> found = TranscriptSearch.run(study.open(), new SearchQuery(wanted, false, true, Set.of(),
                    Coding.ANY, Optional.empty(), Set.of()), StudyProgress.NONE).stream()
                    .filter(each -> each.transcript().entry().path().endsWith("t1.md")).toList();
            assertEquals(expected, found.stream().mapToInt(each -> each.passages().size()).sum(), normalised);
            TextPositions positions = TextPositions.ofNormalised(normalised);
            found.forEach(each -> each.passages().forEach(
                    passage -> assertEquals(wanted, positions.slice(passage.start(), passage.end()))));
        }
    }
}
