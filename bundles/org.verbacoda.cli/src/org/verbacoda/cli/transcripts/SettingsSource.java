/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.nio.file.Path;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.transcript.TranscriptSettings;

/** Reads what a study says of its transcripts. Called from several threads. */
@FunctionalInterface
public interface SettingsSource {

    /**
     * Returns the settings of a study.
     *
     * @param study a folder that holds a {@code study.json}, as an absolute path
     * @throws CommandFailure if they can't be read
     */
    TranscriptSettings of(Path study);
}
