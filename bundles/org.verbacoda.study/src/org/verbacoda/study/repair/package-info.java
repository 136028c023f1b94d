/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Repair of damaged transcripts on disk, with the coding that stands on them: what is certain is repaired, assignments keep
 * their words, and nobody's file is written but that of the coder at work. docs/adr/0010 has the reasons.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.repair;
