/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.text.encoding.Certainty.CERTAIN;
import static org.verbacoda.text.encoding.Certainty.POSSIBLE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDamageTest {
    /** Two characters that are no damage, so that a text with them is not wholly damaged. */
    private static final String SOUND = "“sound”";

    @Test
    void asciiIsNeverDamaged() {
        assertEquals(new DamageReport(false, List.of()), EncodingDamage.find("Interviewer: Plain (ASCII) text.\n"));
        assertTrue(EncodingDamage.find("").isEmpty());
    }

    @Test
    void typographicPunctuationIsNotDamaged() {
        String text = "“It’s – well — fine…” ‘yes’ £5 • 20 °C";

        assertTrue(EncodingDamage.find(text).isEmpty());
        assertSame(text, EncodingRepair.repair(text));
    }

    @Test
    void aWhollyDamagedTextIsReportedRunByRun() {
        DamageReport report = EncodingDamage.find("Itâ€™s Â£5");

        assertTrue(report.whollyDamaged());
        assertEquals(List.of(new DamagedRun(2, 5, "’", CERTAIN), new DamagedRun(7, 9, "£", CERTAIN)), report.runs());
    }

    @Test
    void offsetsOfRepeatedDamageAreThoseOfTheText() {
        String twice = Damage.damage("é–", 2);
        DamageReport report = EncodingDamage.find("caf" + twice + " a");

        assertEquals(List.of(new DamagedRun(3, 3 + twice.length(), "é–", CERTAIN)), report.runs());
    }

    @Test
    void partOfALongerRunOfNonAsciiIsFound() {
        DamageReport report = EncodingDamage.find("l’Ã©tÃ© " + SOUND);

        assertFalse(report.whollyDamaged());
        assertEquals(List.of(new DamagedRun(2, 4, "é", CERTAIN), new DamagedRun(5, 7, "é", CERTAIN)), report.runs());
    }

    @Test
    void overlongSequencesAndSurrogatesAreNotWellFormed() {
        // C0 80; E0 80 80; ED A0 80; F4 90 80 80; a lead without all of its continuations
        for (String text : List.of("À€", "à€€", "í\u00A0€", "ô\u0090€€", "â€", "ðŸ˜")) {
            assertTrue(EncodingDamage.find(text + " a").isEmpty(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"donâ€™t", "â€œyesâ€\u009D", "ðŸ˜€", "â‚¬5", "1990â€“2000", "ï»¿Interview", "ã\u0081‚", "í•œêµ\u00ADì–´"})
    void longSequencesAreRepairedInAnyText(String damaged) {
        assertEquals(Damage.undo(damaged) + SOUND, EncodingRepair.repair(damaged + SOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fÃ¼r", "Ã¼ber", "Ã–sterreich", "dÃ©jÃ\u00A0", "SeÃ±or", "Å¼e", "miÅ›", "Ð¸Ð½", "Î±Î²Î³", "MÃœNCHEN",
        "CAFÃ‰", "NoÃ«l", "caÃ±Ã³n", "ÃŽle", "CÃ\u008DM", "cafeÌ\u0081"})
    void shortSequencesAreRepairedInAWordThatConfirmsThem(String damaged) {
        assertEquals(Damage.undo(damaged) + " " + SOUND, EncodingRepair.repair(damaged + " " + SOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Â£5", "20 Â°C", "GRÃ–SSE", "3 Ã— 4", "CAFÉ”", "Ä–O", "Ä…h", "Ö…Ö…", "TÉŽ", "Ã\u00A0"})
    void otherShortSequencesArePossibleAndLeftAlone(String text) {
        String document = text + " " + SOUND;
        List<DamagedRun> runs = EncodingDamage.find(document).runs();

        assertFalse(runs.isEmpty());
        assertTrue(runs.stream().allMatch(run -> run.certainty() == POSSIBLE), runs::toString);
        assertSame(document, EncodingRepair.repair(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"CAFÉ”", "Ä–O", "Ø±", "Spaß“", "été\u00A0»", "café…”", "qué…¿no?", "Tomáš…", "pláž”", "Úžas",
        "voilà\u00A0»", "café—£3", "É’s", "ß–"})
    void aSoundRunStaysEvenIfItIsAllThatIsNotAscii(String text) {
        assertFalse(EncodingDamage.find(text).whollyDamaged());
        assertSame(text, EncodingRepair.repair(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"été\u00A0»", "Spaß“", "Tomáš…", "café…”"})
    void aSoundRunWhoseRepairWouldBreakAWordIsNotEvenReported(String text) {
        assertTrue(EncodingDamage.find(text + " a " + SOUND).isEmpty());
    }

    @Test
    void upperCaseInAWhollyDamagedTextIsRepairedWithTheRest() {
        assertEquals("GRÖSSE, SPÄT – “CAFÉ”", EncodingRepair.repair(Damage.damage("GRÖSSE, SPÄT – “CAFÉ”", 1)));
    }

    @Test
    void poundSignsAloneAreSignEnoughOfAWhollyDamagedText() {
        assertEquals("It was £20, then £30.", EncodingRepair.repair("It was Â£20, then Â£30."));
    }

    @Test
    void certainRunsInAMixedTextAreRepairedAndThePossibleOnesStay() {
        assertEquals("“CAFÉ”, Ä–Ö, Â£5, don’t, für, naïve",
                EncodingRepair.repair("“CAFÉ”, Ä–Ö, Â£5, donâ€™t, fÃ¼r, naÃƒÂ¯ve"));
    }
}
