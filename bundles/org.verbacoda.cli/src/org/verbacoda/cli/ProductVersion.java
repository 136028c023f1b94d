/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of the jar this class was loaded from, and the Java it runs on. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "Verbacoda " + bundleVersion() + " (Java " + Runtime.version() + ")",
        };
    }

    private static String bundleVersion() throws IOException {
        URL self = ProductVersion.class.getResource("ProductVersion.class");
        if (self != null) {
            URLConnection connection = self.openConnection();
            if (connection instanceof JarURLConnection jar) {
                Manifest manifest = jar.getManifest();
                String version = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version");
                if (version != null) {
                    return version;
                }
            }
        }
        return "from compiled classes";
    }
}
