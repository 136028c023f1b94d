/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The transcript language: its Guice module, its set-up, and {@link org.verbacoda.transcript.TranscriptReader}, by
 * which a text becomes a validated Xtext resource.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.transcript;
