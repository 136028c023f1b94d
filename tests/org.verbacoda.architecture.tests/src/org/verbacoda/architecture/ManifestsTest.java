/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle's manifest asks for what the bundle may use, and for nothing else. */
class ManifestsTest {

    @ParameterizedTest
    @MethodSource("org.verbacoda.architecture.LayersTest#bundles")
    void aBundleIsCalledAsItsFolder(Layer layer) throws IOException {
        assertEquals(List.of(layer.bundle()), BundleFolder.of(layer).names("Bundle-SymbolicName"));
    }

    @ParameterizedTest
    @MethodSource("org.verbacoda.architecture.LayersTest#bundles")
    void itRequiresOnlyBundlesItMayUse(Layer layer) throws IOException {
        List<String> required = new ArrayList<>(BundleFolder.of(layer).names("Require-Bundle"));
        required.removeAll(layer.bundles());
        assertEquals(List.of(), required);
    }

    @ParameterizedTest
    @MethodSource("org.verbacoda.architecture.LayersTest#bundles")
    void itImportsOnlyPackagesItMayUse(Layer layer) throws IOException {
        List<String> imported = new ArrayList<>(BundleFolder.of(layer).names("Import-Package"));
        imported.addAll(BundleFolder.of(layer).names("DynamicImport-Package"));
        imported.removeIf(name -> Library.within(layer.packages(), name)
                && !Library.within(layer.exceptions(), name));
        assertEquals(List.of(), imported);
    }

    @ParameterizedTest
    @MethodSource("org.verbacoda.architecture.LayersTest#bundles")
    void itExportsOnlyItsOwnPackages(Layer layer) throws IOException {
        List<String> exported = new ArrayList<>(BundleFolder.of(layer).names("Export-Package"));
        exported.removeIf(name -> Layer.of(name) == layer);
        assertEquals(List.of(), exported);
    }

    @Test
    void requirementsAreRead() throws IOException {
        assertEquals(List.of("org.verbacoda.study"), BundleFolder.of(Layer.ANALYSIS).names("Require-Bundle"));
        assertEquals("org.verbacoda.coding", BundleFolder.of(Layer.CODEBOOK).names("Require-Bundle").get(0));
    }
}
