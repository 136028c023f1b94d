/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoderNamesTest {

    @ParameterizedTest
    @CsvSource({"Jo Doe,jo-doe", "jo,jo", "  Émile  Žižek-Łuk ,émile-žižek-łuk", "a/../b,a-b", "...,me", "'',me",
        "CON.txt,con-txt", "李雷,李雷"})
    void nameBecomesAFolder(String name, String folder) {
        assertEquals(folder, CoderNames.folder(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "...", "Jo Doe", "\u0301x", "a\tb", "\uD83D\uDE00",
        "a very long name that goes on and on and on and on and on and on and on and on"})
    void everyFolderIsACodersName(String name) {
        assertTrue(CodingStore.isCoderName(CoderNames.folder(name)), CoderNames.folder(name));
    }

    @Test
    void nameIsTheUsersInAGitConfiguration() {
        assertEquals(Optional.of("Jo Doe"), CoderNames.inGitConfig("""
                [core]
                    name = not this
                [user]
                    email = jo@example.org
                    name = Jo Doe # me
                [user "other"]
                    name = nor this
                """));
    }

    @Test
    void valueMayBeQuotedOrBehindTheSection() {
        assertEquals(Optional.of("Jo; \"J\" Doe"), CoderNames.inGitConfig("[user] name = \"Jo; \\\"J\\\" Doe\""));
    }

    @Test
    void thereMayBeNone() {
        assertEquals(Optional.empty(), CoderNames.inGitConfig(""));
        assertEquals(Optional.empty(), CoderNames.inGitConfig("[user]\nname =\n"));
    }
}
