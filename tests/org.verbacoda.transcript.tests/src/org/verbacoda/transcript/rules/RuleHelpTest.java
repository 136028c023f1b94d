/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has a page in the workbench's help: {@code rule-<id>.md}. */
class RuleHelpTest {

    private static final Path PAGES = Path.of("..", "..", "bundles", "org.verbacoda.ui", "help");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void thePageTellsWhatTheRuleMeansWithExampleFixAndSeverity(Rule rule) throws IOException {
        List<String> lines = Files.readAllLines(PAGES.resolve("rule-" + rule.id() + ".md"));
        assertTrue(lines.get(0).startsWith("# "), lines.get(0));
        assertEquals("`" + rule.id() + "`, " + rule.defaultSeverity().id(), lines.get(2));
        assertFalse(lines.get(4).isBlank());
        assertEquals(List.of("## Example", "## Fix", "## How severe it is"),
                lines.stream().filter(line -> line.startsWith("## ")).toList());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("- before: ")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("- after: ")));
        String severity = lines.get(lines.indexOf("## How severe it is") + 2);
        assertTrue(severity.contains("**" + rule.defaultSeverity().id() + "**"), severity);
        assertTrue(severity.contains("\"severities\": {\"" + rule.id() + "\": "), severity);
    }

    @Test
    void thereIsNoPageOfARuleThatIsGone() throws IOException {
        Set<String> expected = Stream.of(Rule.values()).map(rule -> "rule-" + rule.id() + ".md")
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(PAGES)) {
            assertEquals(expected, files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("rule-"))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
