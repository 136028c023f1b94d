/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** No bundle names a package of one below it, nor a library that is not its own. */
class LayersTest {

    static Stream<Layer> bundles() throws IOException {
        Set<String> names = BundleFolder.all().stream().map(BundleFolder::name).collect(Collectors.toSet());
        return Arrays.stream(Layer.values()).filter(layer -> names.contains(layer.bundle()));
    }

    @Test
    void everyBundleHasItsPlaceInTheTable() throws IOException {
        Set<String> names = new TreeSet<>(BundleFolder.all().stream().map(BundleFolder::name).toList());
        assertTrue(names.contains(Layer.TEXT.bundle()), names.toString());
        bundles().forEach(layer -> names.remove(layer.bundle()));
        assertEquals(Set.of(), names, "say in Layer (and docs/architecture.md) what these may use");
    }

    @Test
    void everyLayerUsesOnlyThoseAboveIt() {
        for (Layer layer : Layer.values()) {
            layer.mayUse().forEach(used -> assertTrue(used.ordinal() < layer.ordinal(), layer + " and " + used));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void allItsClassesAreSeenHere(Layer layer) throws IOException {
        List<String> sources = BundleFolder.of(layer).sourceClasses();
        assertFalse(sources.isEmpty());
        List<String> unseen = new ArrayList<>(sources);
        unseen.removeIf(ProductClasses.ALL::contain);
        assertEquals(List.of(), unseen, "not on the class path of this test; add " + layer.bundle() + " to its pom");
        for (JavaClass each : ProductClasses.ALL.that(ProductClasses.in(layer))) {
            String file = each.getSource().orElseThrow().getUri().toString();
            assertTrue(file.contains(layer.bundle()), "a class of another bundle's package: " + file);
        }
    }

    @Test
    void everyClassIsInALayer() {
        assertEquals(List.of(), ProductClasses.ALL.stream().filter(each -> Layer.of(each.getPackageName()) == null)
                .map(JavaClass::getName).toList());
    }

    private static ArchRule rule(Layer layer, List<String> packages) {
        return classes().that(ProductClasses.in(layer)).should()
                .onlyDependOnClassesThat(DescribedPredicate.describe("are in " + packages,
                        type -> ProductClasses.isWithin(packages, type)
                                && (type.getBaseComponentType().isPrimitive()
                                        || !ProductClasses.isWithin(layer.exceptions(), type))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void itNamesOnlyWhatItMayUse(Layer layer) {
        rule(layer, layer.packages()).check(ProductClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void belowTheUserInterfaceNobodyNamesWindows(Layer layer) {
        if (!layer.hasWindows()) {
            noClasses().that(ProductClasses.in(layer)).should().dependOnClassesThat(DescribedPredicate.describe(
                    "are in " + Library.WINDOWS,
                    type -> Library.within(Library.WINDOWS, type.getBaseComponentType().getPackageName())))
                    .check(ProductClasses.ALL);
        }
    }

    /** What is used today, were it forbidden: a rule that never fails would prove nothing. */
    @ParameterizedTest
    @CsvSource({"TEXT, java.util", "TRANSCRIPT, org.verbacoda.text", "TRANSCRIPT, org.eclipse.xtext",
        "CODING, com.google.gson", "CODING, org.eclipse.emf", "CODEBOOK, org.verbacoda.coding",
        "STUDY, org.verbacoda.transcript", "STUDY, org.apache.commons.csv", "ANALYSIS, org.verbacoda.study",
        "CLI, org.verbacoda.analysis", "CLI, picocli", "WORKSPACE, org.eclipse.core", "UI, org.eclipse.swt",
        "UI, org.verbacoda.workspace", "APP, org.verbacoda.ui"})
    void theRuleOfALayerFailsWhereItIsBroken(Layer layer, String forbidden) {
        List<String> packages = new ArrayList<>(layer.packages());
        if (!packages.remove(forbidden)) {
            assertTrue(packages.remove("java"), forbidden);
            packages.addAll(List.of("java.io", "java.lang", "java.nio"));
        }
        assertTrue(rule(layer, packages).evaluate(ProductClasses.ALL).hasViolation());
    }
}
