/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The hand-written packages of a bundle use one another in one direction. What EMF and Xtext generate is not asked. */
class PackageCyclesTest {

    private static final ArchRule NO_CYCLES = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }).should().beFreeOfCycles();

    @ParameterizedTest
    @MethodSource("org.verbacoda.architecture.LayersTest#bundles")
    void thePackagesOfABundleHaveNoCycles(Layer layer) throws IOException {
        Set<String> handWritten = new HashSet<>(BundleFolder.of(layer).sourceClasses());
        NO_CYCLES.check(ProductClasses.ALL.that(DescribedPredicate.describe("hand-written in " + layer.bundle(),
                type -> handWritten.contains(topLevel(type)))));
    }

    private static String topLevel(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** The JDK's packages go in circles: what notices nothing there would prove nothing. */
    @Test
    void aCycleIsNoticed() {
        JavaClasses circular = new ClassFileImporter().importClasses(String.class, java.util.Locale.class);
        assertTrue(NO_CYCLES.evaluate(circular).hasViolation());
    }
}
