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

import com.google.gson.stream.JsonWriter;
import org.eclipse.jdt.annotation.Nullable;
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
                json.list(key, () -> attributes.add(attribute(json, names, found)));
                return true;
            });
            book.getAttributes().addAll(attributes);
            problems.addAll(found);
            return new AttributesForm(true, unknown, Optional.empty());
        } catch (StudyFileException e) {
            problems.add(FileRule.UNREADABLE_FILE.at(e.file(), e.line(), e.problem()));
            return new AttributesForm(true, "{}", Optional.of(e));
        }
    }

    private static Attribute attribute(JsonFile json, Set<String> names, List<FileProblem> problems)
            throws IOException {
        int line = json.line();
        Attribute attribute = CodingFactory.eINSTANCE.createAttribute();
        List<String> unknownTypes = new ArrayList<>();
        String unknown = json.object("attributes", (key, value) -> {
            switch (key) {
            case "name" -> attribute.setName(value.text(key));
            case TYPE -> type(value, attribute, unknownTypes, problems);
            case "values" -> value.list(key, () -> attribute.getValues().add(value.anyText(key)));
            default -> {
                return false;
            }
            }
            return true;
        });
        @Nullable String name = attribute.getName();
        if (name == null || name.isEmpty()) {
            throw new StudyFileException(CaseFiles.ATTRIBUTES, line, "an attribute has no name; add \"name\": \"...\"");
        }
        attribute.setExtra(extra(unknown, unknownTypes));
        check(attribute, name, line, names, problems);
        return attribute;
    }

    private static void check(Attribute attribute, String name, int line, Set<String> names,
            List<FileProblem> problems) {
        if (!names.add(name)) {
            problems.add(FileRule.DUPLICATE_ATTRIBUTE.at(CaseFiles.ATTRIBUTES, line, "there is a second attribute "
                    + JsonText.quoted(name) + "; the first one counts, remove or rename one of them"));
        }
        if (attribute.getType() == AttributeType.CHOICE && attribute.getValues().isEmpty()) {
            problems.add(FileRule.CHOICE_WITHOUT_VALUES.at(CaseFiles.ATTRIBUTES, line, "the attribute "
                    + JsonText.quoted(name) + " is a choice without \"values\"; list them, or make it a text"));
        }
    }

    private static void type(JsonFile value, Attribute attribute, List<String> unknownTypes,
            List<FileProblem> problems) throws IOException {
        int line = value.line();
        String word = value.text(TYPE);
        for (AttributeType type : AttributeType.values()) {
            if (type.getLiteral().equals(word)) {
                attribute.setType(type);
                return;
            }
        }
        unknownTypes.add(word);
        problems.add(FileRule.UNKNOWN_ATTRIBUTE_TYPE.at(CaseFiles.ATTRIBUTES, line, "there is no type "
                + JsonText.quoted(word) + "; write \"text\", \"number\", \"date\", \"boolean\" or \"choice\" "
                + "(until then it is a text)"));
    }

    private static @Nullable String extra(String unknown, List<String> unknownTypes) throws IOException {
        if (unknownTypes.isEmpty()) {
            return unknown.equals("{}") ? null : unknown;
        }
        return JsonText.compact(out -> {
            out.beginObject();
            out.name(TYPE).value(unknownTypes.get(0));
            JsonText.members(unknown, out, Set.of());
            out.endObject();
        });
    }

    static byte[] toBytes(CaseBook book, AttributesForm form) {
        return JsonText.file(out -> {
            out.beginObject();
            out.name("format").value(JsonFile.FORMAT);
            out.name("attributes").beginArray();
            for (Attribute attribute : book.getAttributes()) {
                write(attribute, out);
            }
            out.endArray();
            JsonText.members(form.unknown(), out, Set.of());
            out.endObject();
        });
    }

    private static void write(Attribute attribute, JsonWriter out) throws IOException {
        @Nullable String extra = attribute.getExtra();
        Optional<String> unknownType = extra == null || attribute.getType() != AttributeType.TEXT ? Optional.empty()
                : unknownType(extra);
        out.beginObject();
        out.name("name").value(attribute.getName());
        out.name(TYPE).value(unknownType.orElse(attribute.getType().getLiteral()));
        if (!attribute.getValues().isEmpty()) {
            out.name("values").beginArray();
            for (String value : attribute.getValues()) {
                out.value(value);
            }
            out.endArray();
        }
        if (extra != null) {
            JsonText.members(extra, out, Set.of(TYPE));
        }
        out.endObject();
    }

    private static Optional<String> unknownType(String extra) throws IOException {
        List<String> types = new ArrayList<>();
        JsonFile.members("unknown keys", extra, (key, value) -> key.equals(TYPE) && types.add(value.text(key)));
        return types.isEmpty() ? Optional.empty() : Optional.of(types.get(0));
    }
}
