/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Makes interviews that are no sense but have the shape of real ones: turns, paragraphs, punctuation, long lines. */
final class InterviewGenerator {

    private static final String[] WORDS = ("the of and to a in that it is was I you for on with as be at this have from or "
            + "had by not but what all were when we there can an your which their said if do will each about how up out "
            + "them then she many some so these would other into has more her two like him see time could no make than "
            + "first been its who now people my made over did down only way find use may water long little very after "
            + "words called just where most know work interview practice colleague meeting deadline workshop material "
            + "decision question answer morning afternoon evening garden kitchen machine repair customer teacher student "
            + "school hospital patient doctor nurse office street neighbour language picture paper pencil colour music "
            + "don\u2019t it\u2019s I\u2019m that\u2019s we\u2019d caf\u00e9 na\u00efve r\u00e9sum\u00e9").split(" ");

    private InterviewGenerator() {
    }

    /** An interview of about 240 to 330 characters a turn. */
    static String interview(int number, int turns, RandomGenerator random) {
        StringBuilder text = new StringBuilder(turns * 270);
        text.append("# Interview ").append(String.format(Locale.ROOT, "%05d", number));
        text.append("\n\n**Transcript ID:** ").append(id(number)).append("\n\n---\n\n");
        for (int turn = 0; turn < turns; turn++) {
            text.append(turn % 2 == 0 ? "Interviewer: " : "Participant: ");
            int paragraphs = random.nextInt(4) == 0 ? 3 : 1;
            for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
                for (int sentence = random.nextInt(3); sentence >= 0; sentence--) {
                    sentence(text, random);
                }
                text.setCharAt(text.length() - 1, '\n');
                text.append('\n');
            }
            if (random.nextInt(40) == 0) {
                text.append("For example: ");
                sentence(text, random);
                text.append("\n\n");
            }
        }
        return text.toString();
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "gen_%05d", number);
    }

    private static void sentence(StringBuilder text, RandomGenerator random) {
        int start = text.length();
        for (int word = 8 + random.nextInt(22); word > 0; word--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            int mark = random.nextInt(60);
            text.append(mark == 0 ? "\u2014" : mark < 4 ? ", " : " ");
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        text.setCharAt(text.length() - 1, '.');
        text.append(' ');
    }
}
