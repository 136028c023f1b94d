/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

/** Makes the transcript language known where there is no Equinox extension registry. */
public class TranscriptStandaloneSetup extends TranscriptStandaloneSetupGenerated {

    public static void doSetup() {
        new TranscriptStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
