/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.model.Attribute;

/**
 * What the values of an attribute look like in its type. A number is a decimal with a point ({@code 3.5},
 * {@code -1e5}); a date is {@code 2026-11-23} (ISO 8601); a boolean is {@code true} or {@code false}, as R and Excel
 * write it in capitals too; a choice is exactly one of the attribute's values. Blank space around numbers, dates and
 * booleans does not count. Thread-safe: no state.
 */
public final class AttributeTypes {

    private AttributeTypes() {
    }

    /**
     * Whether a value is of the attribute's type.
     *
     * @param value a value that is not empty: an empty one says nothing, and fits
     * @return what is wrong and what to do, as the end of a sentence that begins with the value; empty if it fits
     */
    public static Optional<String> misfit(Attribute attribute, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = switch (attribute.getType()) {
        case TEXT -> true;
        case NUMBER -> isNumber(value.strip());
        case DATE -> isDate(value.strip());
        case BOOLEAN -> isBoolean(value.strip());
        case CHOICE -> attribute.getValues().isEmpty() || attribute.getValues().contains(value);
        };
        return fits ? Optional.empty() : Optional.of(fault(attribute, value.strip()));
    }

    private static String fault(Attribute attribute, String value) {
        return switch (attribute.getType()) {
        case TEXT -> throw new IllegalArgumentException("every value is a text");
        case NUMBER -> value.indexOf(',') >= 0 && isNumber(value.replace(',', '.'))
                ? "is no number; write " + value.replace(',', '.')
                : "is no number";
        case DATE -> "is no date; write year, month and day as in 2026-11-23";
        case BOOLEAN -> "is neither true nor false";
        case CHOICE -> "is not one of " + choices(attribute);
        };
    }

    private static String choices(Attribute attribute) {
        return Citation.cut(String.join(", ", attribute.getValues().stream().map(Citation::quoted).toList()))
                + "; correct it, or add it to the values in " + CaseFiles.ATTRIBUTES;
    }

    private static boolean isNumber(String value) {
        try {
            // Not Double: it takes "NaN", "1f" and hexadecimals
            return new BigDecimal(value).precision() > 0;
        } catch (NumberFormatException e) {
            // This is the question asked
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            return value.length() == "2026-11-23".length() && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            // This is the question asked
            return false;
        }
    }

    private static boolean isBoolean(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false");
    }
}
