/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.verbacoda.ui.help.HelpText.Kind;
import org.verbacoda.ui.help.HelpText.Span;

/** How pages of help are read, and whether those there are hang together. Needs no display. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
class HelpTextTest {

    @Test
    void firstHeadingIsTheTitleAndLaterOnesAreHeadings() {
        HelpText page = HelpText.of("# Keys\n\nAll of them.\n\n## Coding mode\n");
        assertEquals("Keys", page.title());
        assertEquals("Keys\nAll of them.\nCoding mode\n", page.text());
        assertEquals(List.of(new Span(0, 4, Kind.TITLE, ""), new Span(18, 11, Kind.HEADING, "")), page.spans());
    }

    @Test
    void linesOfAParagraphBecomeOne() {
        assertEquals("One two three.\nFour.\n", HelpText.of("One\ntwo\nthree.\n\nFour.").text());
    }

    @Test
    void strongCodeAndLinksLoseTheirSigns() {
        HelpText page = HelpText.of("Press `F2` in **Edit mode**, see [the keys](keys.md).");
        assertEquals("Press F2 in Edit mode, see the keys.\n", page.text());
        assertEquals(List.of(new Span(6, 2, Kind.CODE, ""), new Span(12, 9, Kind.STRONG, ""),
                new Span(27, 8, Kind.LINK, "keys.md")), page.spans());
    }

    @Test
    void signsInsideCodeStay() {
        HelpText page = HelpText.of("- `**Anna:** My daughter`");
        assertEquals("\u2022 **Anna:** My daughter\n", page.text());
        assertEquals(List.of(new Span(2, 21, Kind.CODE, "")), page.spans());
    }

    @Test
    void entriesOfListsAreKnownByTheirLines() {
        HelpText page = HelpText.of("# Steps\n\n1. Select\n   words.\n2. Press Enter.\n\nDone.\n\n- a\n- b\n");
        assertEquals("Steps\n1. Select words.\n2. Press Enter.\nDone.\n\u2022 a\n\u2022 b\n", page.text());
        assertEquals(List.of(1, 2, 4, 5), page.entries());
    }

    @Test
    void linkIsFoundAtEachOfItsCharactersAndNotBehindIt() {
        HelpText page = HelpText.of("See [keys](keys.md).");
        assertTrue(page.linkAt(3).isEmpty());
        assertEquals("keys.md", page.linkAt(4).orElseThrow().target());
        assertEquals("keys.md", page.linkAt(7).orElseThrow().target());
        assertTrue(page.linkAt(8).isEmpty());
    }

    @Test
    void aPageCanBeCutBeforeAHeading() {
        HelpText page = HelpText.of("# Rule\n\n- a\n- `b`\n\n## Fix\n\n- c, see [this](x.md)\n");
        assertEquals(HelpText.of("# Rule\n\n- a\n- `b`\n"), page.before("Fix"));
        assertEquals(page, page.before("Cure"));
    }

    @Test
    void everyPageHasATitleAndItsLinksLeadToPages() {
        for (String name : HelpPages.all()) {
            HelpText page = HelpPages.read(name);
            assertFalse(page.title().isEmpty(), name);
            List<Span> links = page.spans().stream().filter(span -> span.kind() == Kind.LINK).toList();
            assertFalse(links.isEmpty(), name + " leads nowhere");
            for (Span link : links) {
                assertTrue(HelpPages.all().contains(link.target()), name + " links to " + link.target());
            }
            assertFalse(page.text().contains("]("), name + " has a link that was not read");
            assertFalse(page.text().contains("`"), name + " has code that was not read");
        }
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() {
        List<String> reached = new ArrayList<>(List.of(HelpPages.FIRST_STEPS));
        for (int i = 0; i < reached.size(); i++) {
            HelpPages.read(reached.get(i)).spans().stream().filter(span -> span.kind() == Kind.LINK).map(Span::target)
                    .filter(target -> !reached.contains(target)).distinct().toList().forEach(reached::add);
        }
        assertEquals(Set.copyOf(HelpPages.all()), Set.copyOf(reached));
    }

    @Test
    void historyGoesBackAndForwardAndForgetsWhatWasAhead() {
        HelpHistory history = new HelpHistory("a");
        assertFalse(history.canGoBack());
        history.go("b");
        history.go("c");
        history.back();
        assertEquals("b", history.current());
        assertTrue(history.canGoForward());
        history.forward();
        assertEquals("c", history.current());
        history.back();
        history.back();
        history.go("d");
        assertEquals("d", history.current());
        assertFalse(history.canGoForward());
        history.back();
        assertEquals("a", history.current());
        assertFalse(history.canGoBack());
    }
}
