/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import com.google.inject.Injector;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.verbacoda.codebook.CodebookProblem.Severity;
import org.verbacoda.coding.model.Codebook;
import org.verbacoda.coding.model.CodingPackage;

/**
 * Reads codebook texts: parses, links and validates them. Safe for use by several threads at once; each call works on
 * a resource of its own.
 *
 * <p>{@link #standalone()} is for all that has no injector of its own; where an editor has one, it injects this class.
 */
public final class CodebookParser {
    private static final URI TEXT = URI.createURI("text:/codebook.codebook");

    private final IResourceFactory resources;
    private final IResourceValidator validator;

    @Inject
    public CodebookParser(IResourceFactory resources, IResourceValidator validator) {
        this.resources = resources;
        this.validator = validator;
    }

    /** The one parser of this process, made (and the language registered with EMF) at the first call. */
    public static CodebookParser standalone() {
        return standaloneInjector().getInstance(CodebookParser.class);
    }

    static Injector standaloneInjector() {
        return Standalone.INJECTOR;
    }

    /**
     * Reads a text.
     *
     * @param text the decoded text, with any line endings; the problems' offsets are UTF-16 units in just this text
     * @param nameForMessages what the text is called, most often its path; nothing is read from there
     * @return never fails: what is wrong with the text is among the problems
     */
    public CodebookDocument parse(String text, String nameForMessages) {
        // Xtext cannot tell the line of what is behind a carriage return that ends the text, and then drops problems
        XtextResource resource = read(text.endsWith("\r") ? text + "\n" : text);
        @Nullable EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        List<CodebookProblem> problems = new ArrayList<>();
        for (Issue issue : validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
            problems.add(problem(issue, text.length()));
        }
        problems.sort(Comparator.comparingInt(CodebookProblem::offset));
        Codebook codebook = root instanceof Codebook read ? read
                : CodingPackage.eINSTANCE.getCodingFactory().createCodebook();
        return new CodebookDocument(nameForMessages, text, codebook, problems);
    }

    private XtextResource read(String text) {
        XtextResource resource = (XtextResource) resources.createResource(TEXT);
        try {
            resource.load(new LazyStringInputStream(text, resource.getEncoding()), null);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return resource;
    }

    private static CodebookProblem problem(Issue issue, int end) {
        int offset = Math.min(number(issue.getOffset(), 0), end);
        return new CodebookProblem(switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        }, issue.getCode(), issue.getMessage(),
                offset, Math.min(number(issue.getLength(), 0), end - offset), number(issue.getLineNumber(), 1),
                number(issue.getColumn(), 1));
    }

    private static int number(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    /** Makes the injector once, when it is needed. */
    private static final class Standalone {
        static final Injector INJECTOR = new CodebookStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
