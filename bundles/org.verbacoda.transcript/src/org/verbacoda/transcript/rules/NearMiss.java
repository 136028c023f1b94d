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

    private static final int MARKS_AND_NUMBERS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private NearMiss() {
    }

    static boolean of(String written, String meant) {
        String a = fold(written);
        String b = fold(meant);
        if (a.equals(b)) {
            return true;
        }
        boolean numbersDiffer = !digits(a).equals(digits(b));
        return !numbersDiffer && Math.min(a.length(), b.length()) >= MIN_LENGTH && oneSlipApart(a, b);
    }

    /** What is compared first: letters, marks and digits, without regard to case. */
    static String fold(String name) {
        StringBuilder fold = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(NearMiss::counts).forEach(fold::appendCodePoint);
        return fold.toString();
    }

    private static boolean counts(int c) {
        return Character.isLetter(c) || (MARKS_AND_NUMBERS >> Character.getType(c) & 1) != 0;
    }

    private static String digits(String name) {
        StringBuilder digits = new StringBuilder();
        name.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
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
