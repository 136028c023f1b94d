/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.coding.model.CodingFactory;

/**
 * Reads and writes the files that say who or what is studied. Each of them may be absent.
 * <ul>
 * <li>{@code attributes.json}: the attributes and their types. An attribute that only has a column is a text.</li>
 * <li>{@code cases.csv}: a column {@code case} with the name, and one column for each attribute. An empty value is no
 * value; a row of empty values is no case.</li>
 * <li>{@code case-links.csv}: columns {@code case}, {@code transcript} and, where only one speaker of it is meant,
 * {@code speaker}. If the file is absent, each transcript is a case of its own; the book has no links then, which only
 * {@link CsvForm#present()} tells from a file without rows.</li>
 * </ul>
 * CSV is as RFC 4180 has it, with {@code ;} for the comma if the header line has it. Values stand as they are, with
 * all blank space and line breaks. Names are compared exactly.
 * <p>
 * Reading never fails for what is in a file; problems say what is wrong. Thread-safe: no state.
 */
public final class CaseFiles {

    public static final String ATTRIBUTES = "attributes.json";
    public static final String CASES = "cases.csv";
    public static final String LINKS = "case-links.csv";

    private CaseFiles() {
    }

    /**
     * Reads the files.
     *
     * @param attributes the bytes of {@code attributes.json}; empty if there is no such file
     * @param cases the bytes of {@code cases.csv}
     * @param links the bytes of {@code case-links.csv}
     */
    public static CaseBookReading read(Optional<byte[]> attributes, Optional<byte[]> cases, Optional<byte[]> links) {
        CaseBook book = CodingFactory.eINSTANCE.createCaseBook();
        List<FileProblem> problems = new ArrayList<>();
        AttributesForm attributesForm = attributes.isPresent() ? AttributesFile.read(attributes.get(), book, problems)
                : AttributesForm.NEW;
        CsvForm casesForm = CsvForm.NEW;
        if (cases.isPresent()) {
            boolean known = attributesForm.present() && attributesForm.unwritable().isEmpty();
            casesForm = CasesFile.read(CsvTable.read(CASES, cases.get(), problems), book, known, problems);
        }
        CsvForm linksForm = CsvForm.NEW;
        if (links.isPresent()) {
            linksForm = CaseLinksFile.read(CsvTable.read(LINKS, links.get(), problems), book, casesForm, problems);
        }
        return new CaseBookReading(book, new CaseFileForms(attributesForm, casesForm, linksForm), problems);
    }

    /**
     * Reads those of the files that are in a folder.
     *
     * @param study the study's folder
     * @throws IOException if a file is there but can't be opened or read
     */
    public static CaseBookReading read(Path study) throws IOException {
        return read(content(study.resolve(ATTRIBUTES)), content(study.resolve(CASES)), content(study.resolve(LINKS)));
    }

    /**
     * The bytes of {@code attributes.json}: UTF-8, indented by two spaces.
     *
     * @param forms how the files were read, or {@link CaseFileForms#NEW}
     * @return empty if there was no file and there is nothing to say
     * @throws StudyFileException if the file there is could not be read, so that writing would lose what is in it
     */
    public static Optional<byte[]> attributes(CaseBook book, CaseFileForms forms) throws StudyFileException {
        AttributesForm form = forms.attributes();
        refuse(form.unwritable());
        if (!form.present() && book.getAttributes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AttributesFile.toBytes(book, form));
    }

    /**
     * The bytes of {@code cases.csv}: UTF-8; columns as they were, new ones behind them.
     *
     * @param forms how the files were read, or {@link CaseFileForms#NEW}
     * @return empty if there was no file and there is nothing to say
     * @throws StudyFileException if the file there is could not be read, so that writing would lose what is in it
     * @throws IllegalArgumentException if the book can't be written: two values of one attribute in a case, an
     *         attribute without a name, or a lone surrogate
     */
    public static Optional<byte[]> cases(CaseBook book, CaseFileForms forms) throws StudyFileException {
        CsvForm form = forms.cases();
        refuse(form.unwritable());
        if (!form.present() && book.getCases().isEmpty() && book.getAttributes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CasesFile.toBytes(book, form));
    }

    /**
     * The bytes of {@code case-links.csv}: UTF-8; the column {@code speaker} only where the file had it or it is used.
     *
     * @param forms how the files were read, or {@link CaseFileForms#NEW}
     * @return empty if there was no file and there are no links
     * @throws StudyFileException if the file there is could not be read as a whole, or holds columns that links have
     *         no place for, so that writing would lose what is in it
     * @throws IllegalArgumentException if the book holds a lone surrogate
     */
    public static Optional<byte[]> links(CaseBook book, CaseFileForms forms) throws StudyFileException {
        CsvForm form = forms.links();
        refuse(form.unwritable());
        if (!form.present() && book.getLinks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CaseLinksFile.toBytes(book, form));
    }

    private static void refuse(Optional<StudyFileException> unwritable) throws StudyFileException {
        if (unwritable.isPresent()) {
            StudyFileException reason = unwritable.get();
            throw new StudyFileException(reason.file(), reason.line(),
                    "is not written, so that nothing in it is lost; put it right first: " + reason.problem());
        }
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            // Each of the files may be absent
            return Optional.empty();
        }
    }
}
