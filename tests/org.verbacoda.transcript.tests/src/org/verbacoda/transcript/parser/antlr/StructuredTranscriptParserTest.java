/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.parser.antlr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.transcript.RandomTranscripts;
import org.verbacoda.transcript.TranscriptReader;
import org.verbacoda.transcript.TranscriptResource;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.TranscriptStandaloneSetup;
import org.verbacoda.transcript.ast.Heading;
import org.verbacoda.transcript.ast.Metadata;
import org.verbacoda.transcript.ast.Transcript;
import org.verbacoda.transcript.ast.Turn;
import org.verbacoda.transcript.structure.TurnSpan;

class StructuredTranscriptParserTest {

    private static final TranscriptReader READER = TranscriptReader.standalone();
    private static final String EXAMPLE = """
            # Interview 7 \n
            **Transcript ID:**  work_0007
            **Topic**:
            ---
            Before anyone speaks.

            **User:** [0:12] Hello.

            Still talking.
            AI:
            """;

    @Test
    void aTranscriptIsAHeaderAPassageAndTurns() {
        Transcript transcript = transcript(parse(EXAMPLE));
        assertEquals(3, transcript.getHeader().getEntries().size());
        assertEquals("Interview 7", assertInstanceOf(Heading.class, transcript.getHeader().getEntries().get(0)).getText());
        Metadata id = assertInstanceOf(Metadata.class, transcript.getHeader().getEntries().get(1));
        assertEquals("Transcript ID", id.getKey());
        assertEquals("work_0007", id.getValue());
        Metadata topic = assertInstanceOf(Metadata.class, transcript.getHeader().getEntries().get(2));
        assertEquals("Topic", topic.getKey());
        assertNull(topic.getValue());
        assertNotNull(transcript.getOpening());
        assertEquals(List.of("User", "AI"), transcript.getTurns().stream().map(Turn::getLabel).toList());
    }

    @Test
    void everyPartOfALineIsANodeOfItsOwn() {
        assertEquals(List.of("HEADING_LINE|# Interview 7 \n", "BLANK|\n", "KEY|**Transcript ID:**", "BLANK|  ",
                "VALUE|work_0007\n", "KEY|**Topic**:", "BLANK|\n", "RULER|---\n", "TEXT|Before anyone speaks.\n", "BLANK|\n",
                "LABEL|**User:** [0:12]", "BLANK| ", "TEXT|Hello.\n", "BLANK|\n", "TEXT|Still talking.\n", "LABEL|AI:",
                "BLANK|\n"), leaves(parse(EXAMPLE)));
    }

    @Test
    void whatHasNoHeaderPassageOrTurnsHasNone() {
        Transcript empty = transcript(parse(""));
        assertNull(empty.getHeader());
        assertNull(empty.getOpening());
        assertTrue(empty.getTurns().isEmpty());
        assertNull(transcript(parse("User: hello")).getOpening());
        assertNotNull(transcript(parse("\n\nIt rained.")).getOpening());
    }

    @Test
    void theEditorFindsTheTurnAtAnOffset() {
        TranscriptResource resource = parse(EXAMPLE);
        Turn turn = transcript(resource).getTurns().get(0);
        assertSame(turn, new EObjectAtOffsetHelper().resolveContainedElementAt(resource, EXAMPLE.indexOf("Still")));
        ICompositeNode node = NodeModelUtils.findActualNodeFor(turn);
        assertEquals("**User:** [0:12] Hello.\n\nStill talking.\n",
                EXAMPLE.substring(node.getOffset(), node.getEndOffset()));
        assertEquals(8, node.getStartLine() - (EXAMPLE.startsWith("# Interview 7 \n\n") ? 0 : 1));
    }

    @Test
    void anyTextParsesWithoutErrorAndItsLeavesTileIt() {
        RandomTranscripts transcripts = new RandomTranscripts(1);
        for (int i = 0; i < TestSize.of(2_000, 100_000); i++) {
            String text = transcripts.next();
            TranscriptResource resource = parse(text);
            assertFalse(resource.getParseResult().hasSyntaxErrors(), text);
            assertTrue(resource.getErrors().isEmpty(), text);
            ICompositeNode root = resource.getParseResult().getRootNode();
            assertEquals(text, root.getText());
            int at = 0;
            for (ILeafNode leaf : root.getLeafNodes()) {
                assertEquals(at, leaf.getTotalOffset(), text);
                assertTrue(leaf.getTotalLength() > 0, text);
                at = leaf.getTotalEndOffset();
            }
            assertEquals(text.length(), at, text);
        }
    }

    @Test
    void theModelsTurnsAreTheStructures() {
        RandomTranscripts transcripts = new RandomTranscripts(2);
        for (int i = 0; i < TestSize.of(2_000, 100_000); i++) {
            TranscriptResource resource = parse(transcripts.next());
            List<TurnSpan> spans = resource.getStructure().turns();
            List<Turn> turns = transcript(resource).getTurns();
            assertEquals(spans.stream().map(span -> span.label().name()).toList(),
                    turns.stream().map(Turn::getLabel).toList());
            for (int t = 0; t < turns.size(); t++) {
                assertEquals(spans.get(t).label().start(), NodeModelUtils.findActualNodeFor(turns.get(t)).getOffset());
            }
            List<String> keys = new ArrayList<>();
            if (transcript(resource).getHeader() != null) {
                transcript(resource).getHeader().getEntries().stream().filter(Metadata.class::isInstance)
                        .forEach(entry -> keys.add(((Metadata) entry).getKey()));
            }
            assertEquals(resource.getStructure().fields().stream().map(field -> field.key()).toList(), keys);
        }
    }

    @Test
    void theParserReadsTextThatNobodyRecognisedBefore() {
        StructuredTranscriptParser parser = new TranscriptStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(StructuredTranscriptParser.class);
        Transcript transcript = (Transcript) parser.parse(new StringReader(EXAMPLE)).getRootASTElement();
        assertEquals(2, transcript.getTurns().size());
        Transcript byRule = (Transcript) parser.parse(parser.getGrammarAccess().getTranscriptRule(),
                new StringReader(EXAMPLE)).getRootASTElement();
        assertEquals(2, byRule.getTurns().size());
    }

    private static List<String> leaves(TranscriptResource resource) {
        List<String> leaves = new ArrayList<>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            String rule = leaf.getGrammarElement() instanceof RuleCall call ? call.getRule().getName()
                    : ((org.eclipse.xtext.AbstractRule) leaf.getGrammarElement()).getName();
            leaves.add(rule + "|" + leaf.getText());
        }
        return leaves;
    }

    private static TranscriptResource parse(String text) {
        return READER.parse(text, TranscriptSettings.DEFAULT);
    }

    private static Transcript transcript(TranscriptResource resource) {
        return (Transcript) resource.getContents().get(0);
    }
}
