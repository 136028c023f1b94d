/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.Locale;

/** Whether a name was probably meant to be another: the same but for case, spaces or punctuation, or one slip away. */
final class NearMiss {

    /** In shorter names one slip makes another name ("Ann" and "Jan", "P1" and "P2"). */
    private static final int MIN_LENGTH = 4;

    private NearMiss() {
    }

    static boolean of(String written, String meant) {
        String a = fold(written);
        String b = fold(meant);
        if (a.equals(b)) {
            return true;
        }
        boolean numbersDiffer = !a.replaceAll("\\D", "").equals(b.replaceAll("\\D", ""));
        return !numbersDiffer && Math.min(a.length(), b.length()) >= MIN_LENGTH && oneSlipApart(a, b);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** One character more, less or other, or two neighbours swapped (Damerau 1964), compared in UTF-16 units. */
    private static boolean oneSlipApart(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (longer.length() - shorter.length() == 1) {
            return shorter.substring(same).equals(longer.substring(same + 1));
        }
        if (longer.length() != shorter.length()) {
            return false;
        }
        if (shorter.substring(same + 1).equals(longer.substring(same + 1))) {
            return true;
        }
        return same + 1 < shorter.length() && shorter.charAt(same) == longer.charAt(same + 1)
                && shorter.charAt(same + 1) == longer.charAt(same)
                && shorter.substring(same + 2).equals(longer.substring(same + 2));
    }
}
