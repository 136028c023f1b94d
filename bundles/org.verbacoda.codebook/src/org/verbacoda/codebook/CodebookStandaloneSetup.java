/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.verbacoda.coding.model.CodingPackage;

/** Makes the language known to EMF where no Eclipse does: on the command line and in tests. */
public class CodebookStandaloneSetup extends CodebookStandaloneSetupGenerated {

    public static void doSetup() {
        new CodebookStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** The grammar names the classes of the coding model, so that has to be known first. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(CodingPackage.eNS_URI, CodingPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
