/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.formatting2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegionsFinder;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;
import org.verbacoda.coding.model.Code;
import org.verbacoda.coding.model.CodeGroup;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.impl.CodingPackageImpl;

/**
 * Four spaces for each level, one entry a line, the ids of a group in one line that wraps. A blank line sets off the
 * title and the codes at the top that have a block; elsewhere a blank line stays if there is one. Texts between quotes
 * stay as they are, line breaks and all.
 */
@NonNullByDefault({}) // the framework's signatures have no null annotations
public class CodebookFormatter extends AbstractJavaFormatter {
    private static final CodingPackageImpl MODEL = CodingPackageImpl.eINSTANCE;

    protected void format(Codebook codebook, IFormattableDocument document) {
        ISemanticRegion title = regionFor(codebook).keyword("codebook");
        if (title != null) {
            document.prepend(title, CodebookFormatter::atStart);
            document.append(title, IHiddenRegionFormatter::oneSpace);
        }
        boolean apart = title != null;
        boolean first = title == null;
        List<EObject> elements = inTextOrder(codebook);
        for (EObject element : elements) {
            boolean block = element instanceof Code && regionFor(element).keyword("{") != null;
            if (first) {
                document.prepend(element, CodebookFormatter::atStart);
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
        for (ISemanticRegion part : regions.features(MODEL.getCode_Name(), MODEL.getCode_Color(),
                MODEL.getCode_NotCodable(), MODEL.getCode_Retired())) {
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
        for (ISemanticRegion alias : regions.features(MODEL.getCode_Aliases())) {
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
        for (ISemanticRegion member : regions.features(MODEL.getCodeGroup_Members())) {
            document.prepend(member, region -> {
                region.oneSpace();
                region.autowrap();
            });
        }
        formatBlock(regions, document, IHiddenRegionFormatter::oneSpace);
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

    private static void atStart(IHiddenRegionFormatter region) {
        region.setNewLines(0);
        region.noSpace();
    }

    private static void onOwnLine(IHiddenRegionFormatter region) {
        region.setNewLines(1, 1, 2);
    }
}
