/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.verbacoda.transcript.structure.Names;

import com.google.inject.Singleton;

/**
 * What of a token becomes the value in the model: the name of a label, the key without its asterisks. One for all
 * parsers, because the methods below are found by reflection; safe for use by any thread.
 */
@Singleton
public class TranscriptValueConverters extends AbstractDeclarativeValueConverterService {

    @ValueConverter(rule = "LABEL")
    public IValueConverter<String> label() {
        return new Reading(Names::ofLabel, name -> name + ":");
    }

    @ValueConverter(rule = "KEY")
    public IValueConverter<String> key() {
        return new Reading(Names::ofKey, key -> "**" + key + ":**");
    }

    @ValueConverter(rule = "VALUE")
    public IValueConverter<String> value() {
        return new Reading(String::strip, value -> value + "\n");
    }

    @ValueConverter(rule = "HEADING_LINE")
    public IValueConverter<String> heading() {
        return new Reading(Names::ofHeading, heading -> "# " + heading + "\n");
    }

    private record Reading(Function<String, String> read, Function<String, String> write)
            implements IValueConverter<String> {

        @Override
        public String toValue(@Nullable String string, @Nullable INode node) {
            return string == null ? "" : read.apply(string);
        }

        @Override
        public String toString(@Nullable String value) {
            return value == null ? "" : write.apply(value);
        }
    }
}
