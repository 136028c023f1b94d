/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.junit.jupiter.api.Test;
import org.verbacoda.codebook.CodebookStandaloneSetup;
import org.verbacoda.codebook.CodebookTexts;
import org.verbacoda.codebook.CodebookWriter;
import org.verbacoda.codebook.RandomCodebooks;
import org.verbacoda.coding.model.Codebook;

class CodebookFormatterTest {
    private static final Injector INJECTOR = new CodebookStandaloneSetup().createInjectorAndDoEMFRegistration();

    private static final String LAID_OUT = """
            // first
            codebook "T"

            code a "A" #C0392B not codable retired { // right behind
                // on its own
                definition "two
            lines   stay"
                include "i" /* in between */

                exclude "e"
                alias x y
                alias z
                code b "B" {
                    memo "m"
                    // at the end
                }
                code c "C"
            }

            code d "D"
            code e "E" // behind e

            group "G" { a b /* c? */ c }
            // last
            """;

    @Test
    void aTextIsLaidOutAndKeepsItsComments() {
        assertEquals(LAID_OUT, format("""
                // first
                codebook    "T" code a
                "A"   #C0392B not
                codable retired{ // right behind
                 // on its own
                definition "two
                lines   stay" include "i" /* in between */


                exclude "e" alias
                x   y alias z code b "B" { memo "m"
                     // at the end
                } code c "C" }
                code d "D"
                code e "E" // behind e
                group"G"{a  b /* c? */ c
                }
                // last
                """));
    }

    @Test
    void aTextThatIsLaidOutStaysAsItIs() {
        assertEquals(LAID_OUT, format(LAID_OUT));
    }

    @Test
    void lineEndsStayThoseOfTheText() {
        assertEquals("codebook \"T\"\r\n\r\ncode a \"A\" {\r\n    memo \"m\"\r\n}\r\n",
                format("codebook \"T\"\r\ncode a \"A\" { memo \"m\" }\r\n"));
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertEquals("", format(""));
    }

    @Test
    void whateverCommentsThereAreOnlySpaceChanges() {
        for (int i = 0; i < RandomCodebooks.tries(); i++) {
            Codebook codebook = new RandomCodebooks(i).codebook();
            String text = RandomCodebooks.commented(CodebookWriter.standalone().write(codebook), new Random(i));
            String formatted = format(text);
            assertEquals(RandomCodebooks.comments(text), RandomCodebooks.comments(formatted));
            assertTrue(EcoreUtil.equals(codebook, CodebookTexts.parseFaultless(formatted).codebook()), formatted);
        }
    }

    @Test
    void codesOfARandomCodebookAreLaidOutAsTheWriterDoes() {
        for (int i = 0; i < RandomCodebooks.tries(); i++) {
            String text = CodebookWriter.standalone().write(new RandomCodebooks(i).codebook());
            assertEquals(text, format(text));
        }
    }

    private static String format(String text) {
        XtextResource resource = (XtextResource) INJECTOR.getInstance(IResourceFactory.class)
                .createResource(URI.createURI("text:/test.codebook"));
        try {
            resource.load(new LazyStringInputStream(text, resource.getEncoding()), null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        ITextRegionAccess regions = INJECTOR.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource)
                .create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(regions);
        return regions.getRewriter().renderToString(INJECTOR.getInstance(IFormatter2.class).format(request));
    }
}
