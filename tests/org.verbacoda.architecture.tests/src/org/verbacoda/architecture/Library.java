/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.architecture;

import java.util.List;

/** What is not ours and may be used by some bundles: the bundles it comes in, and its packages with all below them. */
enum Library {
    DIFF(List.of("io.github.java-diff-utils"), List.of("com.github.difflib")),
    CHARDET(List.of(), List.of("org.mozilla.universalchardet")),
    EMF(List.of("org.eclipse.emf.common", "org.eclipse.emf.ecore"), List.of("org.eclipse.emf")),
    /** The runtime, and what the code it generates names. */
    XTEXT(List.of("org.eclipse.xtext", "org.eclipse.xtext.util", "org.eclipse.xtext.xbase.lib", "org.antlr.runtime",
            "com.google.inject", "com.google.guava"),
            List.of("org.eclipse.xtext", "org.antlr.runtime", "com.google.inject", "com.google.common",
                    "jakarta.inject", "org.apache.log4j")),
    XTEXT_IDE(List.of("org.eclipse.xtext.ide"), List.of("org.eclipse.xtext.ide")),
    GSON(List.of("com.google.gson"), List.of("com.google.gson")),
    CSV(List.of("org.apache.commons.commons-csv"), List.of("org.apache.commons.csv")),
    PICOCLI(List.of("picocli"), List.of("picocli")),
    JGIT(List.of("org.eclipse.jgit"), List.of("org.eclipse.jgit")),
    PLATFORM(List.of("org.eclipse.core.runtime", "org.eclipse.core.resources", "org.eclipse.core.jobs",
            "org.eclipse.core.filesystem", "org.eclipse.core.commands", "org.eclipse.equinox.common",
            "org.eclipse.osgi"),
            List.of("org.eclipse.core", "org.osgi.framework", "org.osgi.service.prefs")),
    WORKBENCH(List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.jface.text", "org.eclipse.ui",
            "org.eclipse.ui.workbench", "org.eclipse.ui.workbench.texteditor", "org.eclipse.ui.editors",
            "org.eclipse.ui.ide", "org.eclipse.ui.views", "org.eclipse.text", "org.eclipse.core.databinding",
            "org.eclipse.search", "org.eclipse.e4.core.services", "org.eclipse.e4.ui.css.swt.theme"),
            List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.text", "org.eclipse.search.ui",
                    "org.eclipse.e4.core.services", "org.eclipse.e4.ui.css.swt.theme", "org.osgi.service.event")),
    /** How a program is started by the platform, which workspace it was given, and what its libraries log. */
    APPLICATION(List.of("org.eclipse.equinox.app"), List.of("org.eclipse.equinox.app",
            "org.eclipse.osgi.service.datalocation", "org.apache.log4j")),
    /** NatTable finds the collections it is built on only if they are loaded before. */
    TABLES_AND_CHARTS(List.of("org.eclipse.nebula.widgets.nattable.core", "org.eclipse.collections.api",
            "org.eclipse.collections.impl", "org.eclipse.swtchart"),
            List.of("org.eclipse.nebula.widgets.nattable", "org.eclipse.collections", "org.eclipse.swtchart"));

    /** What every bundle may use: the JDK without its windows, and the annotations of the null analysis. */
    static final List<String> EVERYWHERE = List.of("java", "javax.xml", "org.w3c.dom", "org.xml.sax",
            "org.eclipse.jdt.annotation");

    /** What only the user interface may name; also the JDK's own, which would pull a second toolkit in. */
    static final List<String> WINDOWS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4", "org.eclipse.nebula", "org.eclipse.swtchart", "java.awt", "java.applet", "javax.swing");

    final List<String> bundles;
    final List<String> packages;

    Library(List<String> bundles, List<String> packages) {
        this.bundles = bundles;
        this.packages = packages;
    }

    /** Whether a package is one of these or below one. */
    static boolean within(List<String> packages, String name) {
        return packages.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
    }
}
