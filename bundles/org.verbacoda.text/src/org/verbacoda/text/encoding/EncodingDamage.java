/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds UTF-8 that was read as Windows-1252 and written again, perhaps several times: {@code Ã©} for {@code é},
 * {@code â€™} for {@code ’}.
 * <p>
 * A <em>damaged run</em> is a maximal run of characters that are the {@linkplain Windows1252 Windows-1252 images} of
 * bytes from 0x80 on and together are well-formed UTF-8. It may be part of a longer run of non-ASCII characters: of
 * {@code ’Ã©} it is the last two. UTF-8 synchronises itself, so the damaged runs of a text are unique.
 * <p>
 * A text is <em>wholly damaged</em> if every non-ASCII character is in a damaged run <em>and</em> there is a sign that
 * this is no accident. Then all runs are decoded together, again and again while both hold, and the original comes
 * back exactly. One of these is sign enough:
 * <ul>
 * <li>a run that is certain by itself, as below,</li>
 * <li>{@code Â} or {@code Ã} with its continuation that cannot be sound, as in {@code Â£20},</li>
 * <li>three sequences of three or four bytes: real text does not form that many by accident and nothing else.</li>
 * </ul>
 * Without a sign ({@code "CAFÉ”"} as all that is non-ASCII in a text: É” are the bytes of ɔ) the text counts as any other.
 * <p>
 * In any other text a run is <em>certain</em> if it holds a sequence that has no {@linkplain SoundReading sound
 * reading} and either is of three or four bytes, or of two bytes in {@linkplain WordEvidence a word whose letters
 * confirm it}; or if what it decodes to is itself certainly damaged. The rest are possible. Not reported at all is a
 * run that reads well as it stands and whose repair would put a letter of another script into a word: the end of a
 * French quotation ({@code été »} with a no-break space would be {@code ét頻}), of a German one ({@code Spaß“}).
 * <p>
 * One pass over the text; ASCII and typographic punctuation cost a comparison or a table look-up for each character.
 * Thread-safe: no state.
 */
public final class EncodingDamage {
    private EncodingDamage() {
    }

    /**
     * Looks for damage.
     *
     * @param text any text
     * @return all damaged runs, in UTF-16 offsets of the text
     */
    public static DamageReport find(CharSequence text) {
        String string = text.toString();
        List<RunInContext> runs = new ArrayList<>();
        boolean everything = true;
        int length = string.length();
        int offset = 0;
        while (offset < length) {
            if (string.charAt(offset) < 0x80) {
                offset++;
                continue;
            }
            int end = endOfRun(string, offset);
            if (end > offset) {
                runs.add(RunInContext.of(string, offset, end));
                offset = end;
            } else {
                everything = false;
                offset++;
            }
        }
        if (runs.isEmpty()) {
            return DamageReport.NONE;
        }
        if (everything && holdsSign(runs)) {
            return new DamageReport(true, decodeAll(runs));
        }
        return new DamageReport(false, judgeEach(runs));
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int length = ByteImages.sequenceLength(text, end);
            if (length == 0) {
                break;
            }
            end += length;
        }
        return end;
    }

    /** Whether runs that are all there is of non-ASCII in a text are there by more than accident. */
    private static boolean holdsSign(List<RunInContext> runs) {
        int longSequences = 0;
        for (RunInContext run : runs) {
            RunEvidence evidence = RunEvidence.of(run);
            longSequences += evidence.longSequences();
            if (evidence.certain() || evidence.signOfWholeDamage() || longSequences >= 3) {
                return true;
            }
        }
        return false;
    }

    private static List<DamagedRun> decodeAll(List<RunInContext> runs) {
        List<RunInContext> decoded = runs;
        do {
            decoded = decoded.stream().map(RunInContext::decoded).toList();
        } while (decoded.stream().allMatch(run -> ByteImages.isDamagedRun(run.run())) && holdsSign(decoded));
        List<DamagedRun> result = new ArrayList<>(decoded.size());
        for (RunInContext run : decoded) {
            result.add(new DamagedRun(run.start(), run.end(), run.run(), Certainty.CERTAIN));
        }
        return result;
    }

    private static List<DamagedRun> judgeEach(List<RunInContext> runs) {
        List<DamagedRun> result = new ArrayList<>();
        for (RunInContext run : runs) {
            RunEvidence evidence = RunEvidence.of(run);
            RunInContext decoded = run.decoded();
            if (evidence.certain()) {
                while (ByteImages.isDamagedRun(decoded.run()) && RunEvidence.of(decoded).certain()) {
                    decoded = decoded.decoded();
                }
                result.add(new DamagedRun(run.start(), run.end(), decoded.run(), Certainty.CERTAIN));
            } else if (!evidence.readsAsSound() || !decoded.breaksWord()) {
                result.add(new DamagedRun(run.start(), run.end(), decoded.run(), Certainty.POSSIBLE));
            }
        }
        return result;
    }
}
