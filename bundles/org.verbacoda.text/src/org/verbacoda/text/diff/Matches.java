/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import java.util.Arrays;

/** Stretches that two texts have in common, in ascending order; those that follow on one another are one. */
final class Matches implements MatchSink {

    private int[] old = new int[64];
    private int[] fresh = new int[64];
    private int[] lengths = new int[64];
    private int count;

    @Override
    public void match(int atOld, int atFresh, int length) {
        if (count > 0 && old[count - 1] + lengths[count - 1] == atOld
                && fresh[count - 1] + lengths[count - 1] == atFresh) {
            lengths[count - 1] += length;
            return;
        }
        if (count == old.length) {
            old = Arrays.copyOf(old, count * 2);
            fresh = Arrays.copyOf(fresh, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        old[count] = atOld;
        fresh[count] = atFresh;
        lengths[count++] = length;
    }

    int count() {
        return count;
    }

    int old(int match) {
        return old[match];
    }

    int fresh(int match) {
        return fresh[match];
    }

    int length(int match) {
        return lengths[match];
    }

    int oldEnd(int match) {
        return match < 0 ? 0 : old[match] + lengths[match];
    }

    int freshEnd(int match) {
        return match < 0 ? 0 : fresh[match] + lengths[match];
    }
}
