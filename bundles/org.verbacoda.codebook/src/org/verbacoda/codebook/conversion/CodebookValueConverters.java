/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.conversion;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Reads and writes ids, colours and quoted texts. */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public class CodebookValueConverters extends AbstractDeclarativeValueConverterService {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** Behind one 'alias' these words start something else; see the grammar's rule FurtherAlias. */
    private static final Set<String> NOT_AS_FURTHER_ALIAS = Set.of("codebook", "code", "group", "definition", "include",
            "exclude", "example", "memo", "alias");

    private final IValueConverter<String> text = new TextConverter();
    private final IValueConverter<String> id = new IdConverter(Set.of());
    private final IValueConverter<String> furtherAlias = new IdConverter(NOT_AS_FURTHER_ALIAS);
    private final IValueConverter<String> color = new ColorConverter();

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return text;
    }

    @ValueConverter(rule = "CodeId")
    public IValueConverter<String> codeId() {
        return id;
    }

    @ValueConverter(rule = "FurtherAlias")
    public IValueConverter<String> furtherAlias() {
        return furtherAlias;
    }

    @ValueConverter(rule = "COLOR")
    public IValueConverter<String> color() {
        return color;
    }

    /** Whether this can be written as an id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private static final class TextConverter extends AbstractNullSafeConverter<String> {
        @Override
        protected String internalToString(String value) {
            return QuotedText.quote(value);
        }

        @Override
        protected String internalToValue(String string, @Nullable INode node) {
            return QuotedText.unquote(string, problem -> {
                // said by the validator, which can point into the text
            });
        }
    }

    private static final class IdConverter extends AbstractNullSafeConverter<String> {
        private final Set<String> excluded;

        IdConverter(Set<String> excluded) {
            this.excluded = excluded;
        }

        @Override
        protected String internalToString(String value) {
            if (excluded.contains(value)) {
                throw new ValueConverterException("'" + value + "' starts something else here.", null, null);
            }
            return checked(value, null);
        }

        @Override
        protected String internalToValue(String string, @Nullable INode node) {
            return checked(string, node);
        }

        private static String checked(String id, @Nullable INode node) {
            if (!isId(id)) {
                throw new ValueConverterException("'" + id + "' is no id: an id is made of the letters a to z and A to "
                        + "Z, digits, '-' and '_'. Other letters can stand in the name.", node, null);
            }
            return id;
        }
    }

    private static final class ColorConverter extends AbstractNullSafeConverter<String> {
        @Override
        protected String internalToString(String value) {
            return checked(value, null);
        }

        @Override
        protected String internalToValue(String string, @Nullable INode node) {
            return checked(string, node);
        }

        private static String checked(String color, @Nullable INode node) {
            if (!COLOR.matcher(color).matches()) {
                throw new ValueConverterException("'" + color + "' is no colour: write # and six hexadecimal digits, "
                        + "like #C0392B.", node, null);
            }
            return color;
        }
    }
}
