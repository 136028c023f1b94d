/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;

class EncodingRepairPropertyTest {
    private static final String[] SAMPLES = {
        "Interviewer: “What’s it like?” – “It’s fine… naïve, perhaps; £20 or €30.”",
        "« C’était déjà l’été », dit-elle. «\u00A0Où est le cœur\u00A0? À côté\u00A0», l’Île, ÉTÉ À NOËL.",
        "Das „größte“ Übel: Straßen, Äpfel, Öl – und viel „Spaß“. Fuß… ja.",
        "GRÖSSE, STRAẞE, „ÄRGER“, „MÜLL“ – ÜBERALL „CAFÉ“! ÄÖÜ",
        "¿Qué…? ¡No sé! —dijo el señor—. Está «bien», ¿no? Sí—¡claro! Año 2º.",
        "Tôi rất thích phỏng vấn này. Nguyễn Đức “lễ” đã đến… ở Đà Nẵng, ĐÂU ĐÓ – Ừ.",
        "Zażółć gęślą jaźń… „Święta” są w Łodzi – ŹDŹBŁO, ŚWIĘTY.",
        "Η συνέντευξη ήταν «καλή» – ας δούμε… ΆΛΦΑ",
        "«Привет», — сказал он. Ёлка, ЕЩЁ…",
        "これは「面接」です。東京、ｶﾅ…　はい！",
        "Tomáš… řekl „též“, když Lukáš‘ pláž – TÉŽ, ÚŽASNÝ, Úžas.",
        "Não sei… “MANHÔ, a IRMÃ, São João — É… é «lã» – AMANHû",
        "Það er… “Ísland” – já, Ð og þ. På ö, i å… Æ–Ø",
        "İstanbul’da güç… “Şişli” – ağaç, ÇĞİÖŞÜ",
        "אני חושב „כן” – ‏שלום… ‎ مرحبا «نعم»",
        "한국어 인터뷰… “네” 😀 👩‍🔬 𝄞",
        "Cafe\u0301 “de\u0301ja\u0300”, Zoe\u0308…",
    };

    @Test
    void soundTextInManyLanguagesIsNeverChanged() {
        for (String sample : SAMPLES) {
            assertSame(sample, EncodingRepair.repair(sample));
            assertFalse(EncodingDamage.find(sample).hasCertain(), sample);
        }
    }

    @Test
    void everySampleComesBackFromRepeatedDamage() {
        for (String sample : SAMPLES) {
            for (int times = 1; times <= 3; times++) {
                assertEquals(sample, EncodingRepair.repair(Damage.damage(sample, times)));
            }
        }
    }

    @Test
    void realisticTextComesBackExactlyHoweverOftenItWasDamaged() {
        Random random = new Random(21);
        for (int i = 0; i < TestSize.of(3_000, 300_000); i++) {
            String text = realistic(random);
            assertSame(text, EncodingRepair.repair(text));
            for (int times = 1; times <= 3; times++) {
                String damaged = Damage.damage(text, times);
                assertEquals(text, EncodingRepair.repair(damaged), () -> "from " + damaged);
                assertTrue(EncodingDamage.find(damaged).whollyDamaged());
            }
        }
    }

    @Test
    void damagedPassagesInSoundTextAreRepairedAndTheSoundOnesStay() {
        Random random = new Random(22);
        for (int i = 0; i < TestSize.of(2_000, 200_000); i++) {
            String sound = realistic(random);
            String pasted = "It’s “fine”";
            String mixed = sound + "\n" + Damage.damage(pasted, 1 + random.nextInt(3)) + "\n" + sound;
            assertEquals(sound + "\n" + pasted + "\n" + sound, EncodingRepair.repair(mixed));
        }
    }

    @Test
    void aSecondRepairFindsNothingToDo() {
        RandomTexts texts = new RandomTexts(23);
        Random random = new Random(24);
        for (int i = 0; i < TestSize.of(3_000, 300_000); i++) {
            String text = i % 2 == 0 ? Damage.damage(texts.wellFormed(30), random.nextInt(4)) : images(random);
            String repaired = EncodingRepair.repair(text);
            assertSame(repaired, EncodingRepair.repair(repaired));
        }
    }

    @Test
    void runsAreOrderedWithinTheTextAndWellFormed() {
        Random random = new Random(25);
        for (int i = 0; i < TestSize.of(3_000, 300_000); i++) {
            String text = images(random);
            int end = 0;
            for (DamagedRun run : EncodingDamage.find(text).runs()) {
                assertTrue(run.start() >= end && run.end() > run.start() && run.end() <= text.length());
                assertTrue(ByteImages.isDamagedRun(text.substring(run.start(), run.end())));
                assertTrue(run.repaired().length() < run.end() - run.start());
                end = run.end();
            }
        }
    }

    /** Words of all the samples in any order: at least three, and at least one with a quotation mark. */
    private static String realistic(Random random) {
        StringBuilder text = new StringBuilder("“So”");
        int words = 3 + random.nextInt(30);
        for (int i = 0; i < words; i++) {
            String[] from = SAMPLES[random.nextInt(SAMPLES.length)].split(" ");
            text.append(random.nextInt(8) == 0 ? "\n" : " ").append(from[random.nextInt(from.length)]);
        }
        return text.toString();
    }

    /** Any Windows-1252 characters, most of them beyond ASCII. */
    private static String images(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            if (random.nextInt(3) == 0) {
                bytes[i] = (byte) "abAB .\n".charAt(random.nextInt(7));
            }
        }
        return Windows1252.decode(bytes);
    }
}
