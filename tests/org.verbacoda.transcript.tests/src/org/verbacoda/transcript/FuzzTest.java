/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.fixes.Fix;
import org.verbacoda.transcript.fixes.FixContext;
import org.verbacoda.transcript.fixes.TranscriptFixes;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Whatever comes in, the language neither throws nor hangs, and its tree covers the text. Each case has a seed of its own, which a
 * failure names; {@code -Dverbacoda.fuzz.seed=N} starts there.
 */
class FuzzTest {

    private static final TranscriptReader READER = TranscriptReader.standalone();
    /** Far beyond what a case takes, which is about a millisecond. */
    private static final Duration HANG = Duration.ofSeconds(2);
    private static final long FIRST = Long.getLong("verbacoda.fuzz.seed", 100_000L);

    @Test
    void mutatedTranscriptsAreParsedValidatedAndFixed() {
        run("mutated transcripts", TestSize.of(1_400, 14_000), seed -> new MutatedTranscripts(seed).next());
    }

    @Test
    void randomBytesAreDecodedParsedValidatedAndFixed() {
        run("random bytes", TestSize.of(600, 6_000), seed -> {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(4_000)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                byte[] text = new MutatedTranscripts(seed).next().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                for (int i = 0; i < text.length; i++) {
                    boolean kept = random.nextInt(20) > 0;
                    text[i] = kept || bytes.length == 0 ? text[i] : bytes[i % bytes.length];
                }
                bytes = text;
            }
            DecodedText decoded = TextDecoder.decode(bytes);
            return decoded.text();
        });
    }

    private interface Source {
        String of(long seed);
    }

    private static void run(String what, int cases, Source source) {
        MutatedTranscripts.sources();
        check("User: hello\n");
        System.out.println("Fuzz: " + what + ", seeds " + FIRST + " to " + (FIRST + cases - 1));
        for (long seed = FIRST; seed < FIRST + cases; seed++) {
            long number = seed;
            try {
                assertTimeoutPreemptively(HANG, () -> check(source.of(number)));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void check(String text) {
        TranscriptResource resource = READER.parse(text, TranscriptSettings.DEFAULT);
        int at = 0;
        for (Iterator<ILeafNode> leaves = resource.getParseResult().getRootNode().getLeafNodes().iterator();
                leaves.hasNext();) {
            ILeafNode leaf = leaves.next();
            assertEquals(at, leaf.getTotalOffset());
            at = leaf.getTotalEndOffset();
        }
        assertEquals(text.length(), at, "the tree covers the text");
        TranscriptStructure structure = resource.getStructure();
        List<TranscriptProblem> problems = TranscriptRules.check(structure, resource.getSettings().rules(),
                "transcript.transcript");
        List<Issue> issues = READER.validate(resource);
        assertEquals(problems.stream().map(TranscriptProblem::message).toList(),
                issues.stream().map(Issue::getMessage).toList());
        for (TranscriptProblem problem : problems) {
            assertTrue(0 <= problem.start() && problem.start() <= problem.end() && problem.end() <= text.length(),
                    problem::toString);
            for (Fix fix : TranscriptFixes.of(structure, problem, FixContext.of("a 1.md"))) {
                fix.edits().applyTo(text);
            }
        }
    }
}
