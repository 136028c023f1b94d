/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

/**
 * How the three files of cases were written, beyond what a {@link org.verbacoda.coding.model.CaseBook} says, so that
 * they are written the same way again. Immutable.
 *
 * @param attributes of {@code attributes.json}
 * @param cases of {@code cases.csv}
 * @param links of {@code case-links.csv}
 */
public record CaseFileForms(AttributesForm attributes, CsvForm cases, CsvForm links) {

    /** For a study that has none of the files yet. */
    public static final CaseFileForms NEW = new CaseFileForms(AttributesForm.NEW, CsvForm.NEW, CsvForm.NEW);
}
