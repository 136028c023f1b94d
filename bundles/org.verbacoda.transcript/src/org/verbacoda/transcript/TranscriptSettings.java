/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.structure.SpeakerRoles;

/**
 * What a study says of how its transcripts are read.
 *
 * @param roles the labels that are speakers everywhere in the study
 * @param rules which rules apply, and how severe they are
 */
public record TranscriptSettings(SpeakerRoles roles, RuleSettings rules) {

    /** What holds where a study says nothing. */
    public static final TranscriptSettings DEFAULT = new TranscriptSettings(SpeakerRoles.DEFAULT, RuleSettings.DEFAULT);
}
