/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.json.JsonObjectBuilder;
import org.verbacoda.coding.json.JsonObjectText;
import org.verbacoda.coding.json.JsonValue;
import org.verbacoda.coding.json.UnreadableException;
import org.verbacoda.coding.model.Attribute;
import org.verbacoda.coding.model.AttributeType;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.coding.model.CodingFactory;

/**
 * Reads and writes {@code attributes.json}. A type that this version does not know stays among the attribute's unknown
 * keys, and the attribute is a text until someone gives it another type.
 */
final class AttributesFile {

    private static final String TYPE = "type";

    private AttributesFile() {
    }

    static AttributesForm read(byte[] content, CaseBook book, List<FileProblem> problems) {
        List<Attribute> attributes = new ArrayList<>();
        List<FileProblem> found = new ArrayList<>();
        try {
            String unknown = JsonFile.read(CaseFiles.ATTRIBUTES, content, (key, json) -> {
                if (!key.equals("attributes")) {
                    return false;
                }
                Set<String> names = new HashSet<>();
                json.list(element -> attributes.add(attribute(element, names, found)));
                return true;
            });
            book.getAttributes().addAll(attributes);
            problems.addAll(found);
            return new AttributesForm(true, unknown, Optional.empty());
        } catch (StudyFileException e) {
            problems.add(FileRule.UNREADABLE_FILE.at(e.file(), e.line(), e.problem()));
            return new AttributesForm(true, JsonFile.NOTHING_UNKNOWN, Optional.of(e));
        }
    }

    private static Attribute attribute(JsonValue json, Set<String> names, List<FileProblem> problems)
            throws IOException {
        int line = json.line();
        Attribute attribute = CodingFactory.eINSTANCE.createAttribute();
        List<String> unknownTypes = new ArrayList<>();
        @Nullable String unknown = json.object((key, value) -> {
            switch (key) {
            case "name" -> attribute.setName(value.requireText());
            case TYPE -> type(value, attribute, unknownTypes, problems);
            case "values" -> value.list(element -> attribute.getValues().add(element.requireAnyText()));
            default -> {
                return false;
            }
            }
            return true;
        });
        @Nullable String name = attribute.getName();
        if (name == null || name.isEmpty()) {
            throw new UnreadableException("an attribute has no name; add \"name\": \"...\"", line);
        }
        attribute.setExtra(extra(unknown, unknownTypes));
        check(attribute, name, line, names, problems);
        return attribute;
    }

    private static void check(Attribute attribute, String name, int line, Set<String> names,
            List<FileProblem> problems) {
        if (!names.add(name)) {
            problems.add(FileRule.DUPLICATE_ATTRIBUTE.at(CaseFiles.ATTRIBUTES, line, "there is a second attribute "
                    + Citation.quoted(name) + "; the first one counts, remove or rename one of them"));
        }
        if (attribute.getType() == AttributeType.CHOICE && attribute.getValues().isEmpty()) {
            problems.add(FileRule.CHOICE_WITHOUT_VALUES.at(CaseFiles.ATTRIBUTES, line, "the attribute "
                    + Citation.quoted(name) + " is a choice without \"values\"; list them, or make it a text"));
        }
    }

    private static void type(JsonValue value, Attribute attribute, List<String> unknownTypes,
            List<FileProblem> problems) throws IOException {
        int line = value.line();
        String word = value.requireText();
        for (AttributeType type : AttributeType.values()) {
            if (type.getLiteral().equals(word)) {
                attribute.setType(type);
                return;
            }
        }
        unknownTypes.add(word);
        problems.add(FileRule.UNKNOWN_ATTRIBUTE_TYPE.at(CaseFiles.ATTRIBUTES, line, "there is no type "
                + Citation.quoted(word) + "; write \"text\", \"number\", \"date\", \"boolean\" or \"choice\" "
                + "(until then it is a text)"));
    }

    private static @Nullable String extra(@Nullable String unknown, List<String> unknownTypes) {
        return unknownTypes.isEmpty() ? unknown
                : new JsonObjectBuilder().text(TYPE, unknownTypes.get(0)).endWith(unknown);
    }

    static byte[] toBytes(CaseBook book, AttributesForm form) {
        return new JsonObjectBuilder().count("format", JsonFile.FORMAT)
                .objects("attributes", book.getAttributes().stream().map(AttributesFile::text).toList())
                .endFileWith(form.unknown());
    }

    private static String text(Attribute attribute) {
        List<String> unknownTypes = new ArrayList<>();
        @Nullable String unknown = unknown(attribute.getExtra(), unknownTypes);
        boolean ofUnknownType = attribute.getType() == AttributeType.TEXT && !unknownTypes.isEmpty();
        JsonObjectBuilder object = new JsonObjectBuilder().text("name", attribute.getName())
                .text(TYPE, ofUnknownType ? unknownTypes.get(0) : attribute.getType().getLiteral());
        if (!attribute.getValues().isEmpty()) {
            object.texts("values", attribute.getValues());
        }
        return object.endWith(unknown);
    }

    /** The unknown keys of an attribute without the type, which may be among them. */
    private static @Nullable String unknown(@Nullable String extra, List<String> unknownTypes) {
        if (extra == null) {
            return null;
        }
        try {
            return JsonObjectText.read(extra,
                    (key, value) -> key.equals(TYPE) && unknownTypes.add(value.requireText()));
        } catch (UnreadableException e) {
            throw new IllegalArgumentException("the unknown keys can't be written: " + e.reason(), e);
        }
    }
}
