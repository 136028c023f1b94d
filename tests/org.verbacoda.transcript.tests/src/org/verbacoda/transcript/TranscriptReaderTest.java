/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.SpeakerRoles;

class TranscriptReaderTest {

    private static final TranscriptReader READER = TranscriptReader.standalone();

    @Test
    void anIssueHasTheRulesIdAndTheProblemsPlace() {
        List<Issue> issues = READER.validate(READER.parse("**Transcript ID:** x\r\n---\r\nUser: hello\r\nuser:\r\n",
                TranscriptSettings.DEFAULT));
        assertEquals(1, issues.size());
        Issue issue = issues.get(0);
        assertEquals(Rule.NEAR_MISS_SPEAKER.id(), issue.getCode());
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(40, issue.getOffset());
        assertEquals(4, issue.getLength());
        assertEquals(4, issue.getLineNumber());
        assertEquals(List.of("User"), List.of(issue.getData()));
    }

    @Test
    void theStudysSettingsHold() {
        TranscriptSettings settings = new TranscriptSettings(SpeakerRoles.of(List.of("Teacher")), RuleSettings.of(Map.of(
                Rule.MISSING_ID, Optional.empty(), Rule.EMPTY_TURN,
                Optional.of(org.verbacoda.text.Severity.ERROR))));
        List<Issue> issues = READER.validate(READER.parse("Teacher:\nUser: hello\n", settings));
        assertEquals(List.of("possible-missed-turn INFO"), codes(issues));
        assertEquals(List.of("empty-turn ERROR"), codes(READER.validate(READER.parse("Teacher:\n", settings))));
    }

    @Test
    void issuesAreExactlyWhatTheRulesFindInTheirOrder() {
        RandomTranscripts transcripts = new RandomTranscripts(3);
        for (int i = 0; i < TestSize.of(1_000, 50_000); i++) {
            String text = transcripts.next();
            TranscriptResource resource = READER.parse(text, TranscriptSettings.DEFAULT);
            assertEquals(
                    TranscriptRules.check(resource.getStructure(), RuleSettings.DEFAULT).stream()
                            .map(problem -> problem.rule().id() + " " + problem.start() + " " + problem.end()).toList(),
                    READER.validate(resource).stream().map(issue -> issue.getCode() + " " + issue.getOffset() + " "
                            + (issue.getOffset() + issue.getLength())).toList(), text);
        }
    }

    @Test
    void oneReaderServesSeveralThreads() throws Exception {
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> new RandomTranscripts(i).next()).toList();
        List<List<String>> alone = texts.stream().map(TranscriptReaderTest::found).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> work = texts.stream()
                    .<Callable<List<String>>>map(text -> () -> found(text)).toList();
            List<Future<List<String>>> together = threads.invokeAll(work);
            for (int i = 0; i < texts.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        }
    }

    private static List<String> found(String text) {
        return codes(READER.validate(READER.parse(text, TranscriptSettings.DEFAULT)));
    }

    private static List<String> codes(List<Issue> issues) {
        return issues.stream().map(issue -> issue.getCode() + " " + issue.getSeverity()).toList();
    }
}
