/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.formatting2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegionsFinder;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.CodingPackage;

/**
 * Four spaces for each level, one entry a line, the ids of a group in one line that wraps. A blank line sets off the
 * title and the codes at the top that have a block; elsewhere a blank line stays if there is one. Texts between quotes
 * stay as they are, line breaks and all.
 */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public class CodebookFormatter extends AbstractJavaFormatter {
    private static final EAttribute CODE_ALIASES = CodingPackage.eINSTANCE.getCode_Aliases();
    private static final EAttribute CODE_COLOR = CodingPackage.eINSTANCE.getCode_Color();
    private static final EAttribute CODE_NAME = CodingPackage.eINSTANCE.getCode_Name();
    private static final EAttribute CODE_NOT_CODABLE = CodingPackage.eINSTANCE.getCode_NotCodable();
    private static final EAttribute CODE_RETIRED = CodingPackage.eINSTANCE.getCode_Retired();
    private static final EReference GROUP_MEMBERS = CodingPackage.eINSTANCE.getCodeGroup_Members();

    /** Indents alike wherever it is asked from, and keeps the line ends that the text has (LF in a new one). */
    @Override
    protected void initialize(FormatterRequest request) {
        boolean windows = request.getTextRegionAccess().regionForDocument().getText().contains("\r\n");
        request.setPreferences(new MapBasedPreferenceValues(request.getPreferences(), Map.of(
                FormatterPreferenceKeys.indentation.getId(), "    ",
                FormatterPreferenceKeys.lineSeparator.getId(), windows ? "\r\n" : "\n")));
        super.initialize(request);
    }

    protected void format(Codebook codebook, IFormattableDocument document) {
        ISemanticRegion title = regionFor(codebook).keyword("codebook");
        if (title != null) {
            atStart(title.getPreviousHiddenRegion(), document);
            document.append(title, IHiddenRegionFormatter::oneSpace);
        }
        boolean apart = title != null;
        boolean first = title == null;
        List<EObject> elements = inTextOrder(codebook);
        for (EObject element : elements) {
            boolean block = element instanceof Code && regionFor(element).keyword("{") != null;
            if (first) {
                atStart(previousHiddenRegion(element), document);
            } else if (apart || block || element instanceof CodeGroup) {
                document.prepend(element, region -> region.setNewLines(2));
            } else {
                document.prepend(element, CodebookFormatter::onOwnLine);
            }
            document.format(element);
            first = false;
            apart = block;
        }
        EObject last = elements.isEmpty() ? codebook : elements.get(elements.size() - 1);
        if (!first) {
            document.append(last, IHiddenRegionFormatter::newLine);
        }
    }

    protected void format(Code code, IFormattableDocument document) {
        ISemanticRegionsFinder regions = regionFor(code);
        document.append(regions.keyword("code"), IHiddenRegionFormatter::oneSpace);
        for (ISemanticRegion part : regions.features(CODE_NAME, CODE_COLOR,
                CODE_NOT_CODABLE, CODE_RETIRED)) {
            document.prepend(part, IHiddenRegionFormatter::oneSpace);
        }
        for (ISemanticRegion word : regions.keywords("codable", "{")) {
            document.prepend(word, IHiddenRegionFormatter::oneSpace);
        }
        for (ISemanticRegion word : regions.keywords("definition", "include", "exclude", "example", "memo", "alias")) {
            document.prepend(word, CodebookFormatter::onOwnLine);
            document.append(word, IHiddenRegionFormatter::oneSpace);
        }
        ISemanticRegion before = null;
        for (ISemanticRegion alias : regions.features(CODE_ALIASES)) {
            if (before != null && alias.getPreviousSemanticRegion() == before) {
                document.prepend(alias, IHiddenRegionFormatter::oneSpace);
            }
            before = alias;
        }
        for (Code child : code.getCodes()) {
            document.prepend(child, CodebookFormatter::onOwnLine);
            document.format(child);
        }
        formatBlock(regions, document, region -> region.setNewLines(1));
    }

    protected void format(CodeGroup group, IFormattableDocument document) {
        ISemanticRegionsFinder regions = regionFor(group);
        document.append(regions.keyword("group"), IHiddenRegionFormatter::oneSpace);
        document.prepend(regions.keyword("{"), IHiddenRegionFormatter::oneSpace);
        for (ISemanticRegion member : regions.features(GROUP_MEMBERS)) {
            document.prepend(member, region -> {
                region.oneSpace();
                region.autowrap();
            });
        }
        formatBlock(regions, document, IHiddenRegionFormatter::oneSpace);
    }

    @Override
    public ITextReplacer createHiddenRegionReplacer(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        return new CommentedRegion(region, formatting);
    }

    @Override
    public ITextReplacer createCommentReplacer(IComment comment) {
        return comment.getText().startsWith("/*") ? new BlockComment(comment) : super.createCommentReplacer(comment);
    }

    private static void formatBlock(ISemanticRegionsFinder regions, IFormattableDocument document,
            Procedure1<? super IHiddenRegionFormatter> beforeEnd) {
        @Nullable ISemanticRegion begin = regions.keyword("{");
        @Nullable ISemanticRegion end = regions.keyword("}");
        if (begin != null && end != null) {
            document.prepend(end, beforeEnd);
            document.interior(begin, end, IHiddenRegionFormatter::indent);
        }
    }

    /** Codes and groups, which the model keeps apart. */
    private List<EObject> inTextOrder(Codebook codebook) {
        List<EObject> elements = new ArrayList<>(codebook.getCodes());
        elements.addAll(codebook.getGroups());
        elements.sort(Comparator.comparingInt(element -> regionForEObject(element).getOffset()));
        return elements;
    }

    /** Nothing comes before the first word, unless comments do: these stay as they are. */
    private static void atStart(IHiddenRegion start, IFormattableDocument document) {
        if (!start.containsComment()) {
            document.set(start, region -> {
                region.setNewLines(0);
                region.noSpace();
            });
        }
    }

    private static void onOwnLine(IHiddenRegionFormatter region) {
        region.setNewLines(1, 1, 2);
    }
}
