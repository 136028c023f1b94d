/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

/**
 * Characters that are, or may be, encoding damage.
 *
 * @param start     where they begin, in UTF-16 units of the text looked at
 * @param end       where they end, in the same units, exclusive
 * @param repaired  what stood there before the damage; repeated damage is undone as often as is certain
 * @param certainty whether they are repaired unasked
 */
public record DamagedRun(int start, int end, String repaired, Certainty certainty) {
}
