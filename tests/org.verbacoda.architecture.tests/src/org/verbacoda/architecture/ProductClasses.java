/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all bundles, as compiled. */
final class ProductClasses {

    static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.verbacoda");

    private ProductClasses() {
    }

    static DescribedPredicate<JavaClass> in(Layer layer) {
        return DescribedPredicate.describe("of " + layer.bundle(), each -> Layer.of(each.getPackageName()) == layer);
    }

    /** For arrays it is what they hold that counts; primitive types are everywhere. */
    static boolean isWithin(java.util.List<String> packages, JavaClass type) {
        JavaClass held = type.getBaseComponentType();
        return held.isPrimitive() || Library.within(packages, held.getPackageName());
    }
}
