/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The bundles, each using only those above it: the table of docs/architecture.md. Those to come are here already, so
 * that they keep to it from their first class on.
 */
enum Layer {
    TEXT(List.of(), Library.DIFF, Library.CHARDET),
    TRANSCRIPT(List.of(TEXT), Library.XTEXT, Library.EMF),
    CODING(List.of(TEXT), Library.EMF, Library.GSON),
    /** EMF comes with the model of coding, which the language is about. */
    CODEBOOK(List.of(CODING), Library.XTEXT, Library.EMF),
    /** EMF likewise; but nothing of Xtext. */
    STUDY(List.of(TEXT, TRANSCRIPT, CODING, CODEBOOK), Library.EMF, Library.CSV),
    ANALYSIS(List.of(STUDY)),
    EXCHANGE(List.of(STUDY, ANALYSIS), Library.GSON, Library.CSV),
    TEAM(List.of(STUDY), Library.JGIT),
    CLI(List.of(TEXT, TRANSCRIPT, CODING, CODEBOOK, STUDY, ANALYSIS, EXCHANGE, TEAM), Library.XTEXT, Library.EMF,
            Library.GSON, Library.CSV, Library.PICOCLI),
    IDE(List.of(TEXT, CODEBOOK, TRANSCRIPT, STUDY), Library.XTEXT, Library.XTEXT_IDE, Library.EMF),
    WORKSPACE(List.of(TEXT, TRANSCRIPT, CODING, CODEBOOK, STUDY, ANALYSIS, EXCHANGE, TEAM, IDE), Library.XTEXT,
            Library.EMF, Library.PLATFORM),
    UI(List.of(TEXT, TRANSCRIPT, CODING, CODEBOOK, STUDY, ANALYSIS, EXCHANGE, TEAM, IDE, WORKSPACE), Library.XTEXT,
            Library.XTEXT_IDE, Library.EMF, Library.PLATFORM, Library.WORKBENCH, Library.TABLES_AND_CHARTS),
    APP(List.of(UI), Library.PLATFORM, Library.WORKBENCH, Library.APPLICATION);

    private final List<Layer> layers;
    private final List<Library> libraries;

    Layer(List<Layer> layers, Library... libraries) {
        this.layers = layers;
        this.libraries = List.of(libraries);
    }

    /** The bundle's name, and that of its topmost package. */
    String bundle() {
        return "org.verbacoda." + name().toLowerCase(Locale.ROOT);
    }

    /** The bundles it may use. */
    Set<Layer> mayUse() {
        return layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers);
    }

    /** The packages it may name, with all below them. */
    List<String> packages() {
        List<String> packages = new ArrayList<>(Library.EVERYWHERE);
        packages.add(bundle());
        layers.forEach(layer -> packages.add(layer.bundle()));
        libraries.forEach(library -> packages.addAll(library.packages));
        return packages;
    }

    /** Packages it may not name although they are below one that it may. */
    List<String> exceptions() {
        List<String> exceptions = new ArrayList<>();
        if (!hasWindows()) {
            exceptions.addAll(Library.WINDOWS);
        }
        if (!libraries.contains(Library.XTEXT_IDE)) {
            exceptions.addAll(Library.XTEXT_IDE.packages);
        }
        return exceptions;
    }

    boolean hasWindows() {
        return libraries.contains(Library.WORKBENCH);
    }

    /** The bundles its manifest may require. */
    List<String> bundles() {
        List<String> bundles = new ArrayList<>();
        layers.forEach(layer -> bundles.add(layer.bundle()));
        libraries.forEach(library -> bundles.addAll(library.bundles));
        return bundles;
    }

    /** The layer of a package, or null if it is in none. */
    static Layer of(String packageName) {
        return Arrays.stream(values()).filter(layer -> Library.within(List.of(layer.bundle()), packageName)).findFirst()
                .orElse(null);
    }
}
