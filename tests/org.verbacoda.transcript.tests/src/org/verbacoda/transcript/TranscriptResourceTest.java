/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.verbacoda.transcript.ast.Transcript;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TurnSpan;

import com.google.inject.Injector;

class TranscriptResourceTest {

    private static final Injector INJECTOR = new TranscriptStandaloneSetup().createInjectorAndDoEMFRegistration();

    @Test
    void bytesAreReadWithOrWithoutAByteOrderMarkAndWithAnyLineEndings() throws IOException {
        byte[] bytes = "\uFEFFUser: caf\u00E9\r\nAI: yes\r\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("User: caf\u00E9\nAI: yes\n", load(bytes).getStructure().text());
        assertEquals(List.of("User", "AI"), speakers(load(bytes)));
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWhatTheyAre() throws IOException {
        String text = "User: “Café”, naïve, déjà vu – été\nAI: Là-bas, où ça?\n";
        assertEquals(text, load(text.getBytes(Charset.forName("windows-1252"))).getStructure().text());
    }

    @Test
    void aResourceOfAResourceSetIsOneOfTheLanguage() throws IOException {
        TranscriptResource resource = load("User: hello".getBytes(StandardCharsets.UTF_8));
        assertTrue(resource.isLoaded());
        assertEquals("User", ((Transcript) resource.getContents().get(0)).getTurns().get(0).getLabel());
    }

    @Test
    void itHasNoStructureBeforeItIsLoadedAndAfterItIsUnloaded() throws IOException {
        TranscriptResource resource = INJECTOR.getInstance(TranscriptResource.class);
        assertThrows(IllegalStateException.class, resource::getStructure);
        resource.setURI(URI.createURI("memory:/a.transcript"));
        resource.setText("User: hello");
        resource.unload();
        assertThrows(IllegalStateException.class, resource::getStructure);
    }

    @Test
    void newRolesHoldFromTheNextTextOn() {
        TranscriptResource resource = text("Teacher: one\nUser: two\n");
        assertEquals(List.of("User"), speakers(resource));
        resource.setSettings(new TranscriptSettings(SpeakerRoles.of(List.of("Teacher")), RuleSettings.DEFAULT));
        assertEquals(List.of("User"), speakers(resource));
        resource.setText(resource.getStructure().text());
        assertEquals(List.of("Teacher"), speakers(resource));
        assertEquals(1, resource.getContents().size());
    }

    @Test
    void anEditIsParsedOverTheWholeFile() throws IOException {
        TranscriptResource resource = text("Anna: one\nAnna: two\n");
        assertEquals(List.of(), speakers(resource));
        resource.update(20, 0, "Anna: three\n");
        assertEquals("Anna: one\nAnna: two\nAnna: three\n", resource.getParseResult().getRootNode().getText());
        assertEquals(List.of("Anna", "Anna", "Anna"), speakers(resource));
        resource.update(0, 10, "");
        assertEquals(List.of(), speakers(resource));
        resource.reparse("User: hello");
        assertEquals(List.of("User"), speakers(resource));
        assertEquals("User: hello", resource.getParseResult().getRootNode().getText());
    }

    @Test
    void aTextJustSetIsNotModified() {
        TranscriptResource resource = text("User: one\n");
        resource.setTrackingModification(true);
        resource.setText("User: two\n");
        assertFalse(resource.isModified());
        ((Transcript) resource.getContents().get(0)).getTurns().get(0).setLabel("AI");
        assertTrue(resource.isModified());
    }

    @Test
    void savingWritesTheTextItWasReadFrom() throws IOException {
        String text = "# Interview\n\n**Topic:** Work\n---\nUser:  hello\n\nthere\nAI: yes\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(text).save(out, null);
        assertEquals(text, out.toString(StandardCharsets.UTF_8));
    }

    private static TranscriptResource load(byte[] bytes) throws IOException {
        XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
        TranscriptResource resource = (TranscriptResource) resources.createResource(URI.createURI("memory:/a.transcript"));
        resource.load(new ByteArrayInputStream(bytes), null);
        return resource;
    }

    private static TranscriptResource text(String text) {
        TranscriptResource resource = INJECTOR.getInstance(TranscriptResource.class);
        resource.setURI(URI.createURI("memory:/a.transcript"));
        resource.setText(text);
        return resource;
    }

    private static List<String> speakers(TranscriptResource resource) {
        return resource.getStructure().turns().stream().map(TurnSpan::speaker).toList();
    }
}
