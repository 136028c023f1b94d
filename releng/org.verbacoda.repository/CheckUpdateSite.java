/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that an update site has all that its feature asks for and an Eclipse platform has not, and the files for it.
 * Arguments: the site's folder, the feature's unit.
 */
public final class CheckUpdateSite {

    /** What every Eclipse platform has: bundles by the first of these, packages by any. */
    private static final String PLATFORM_BUNDLES =
            "org\\.eclipse\\.(core|ui|jface|text|swt|osgi|equinox|help|e4|search)(\\..*)?";
    private static final String PLATFORM_PACKAGES = PLATFORM_BUNDLES + "|org\\.osgi\\..*|javax?\\..*";

    private final Map<String, Element> units = new HashMap<>();
    private final Map<String, Set<String>> providers = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    public static void main(String[] arguments) throws Exception {
        Path site = Path.of(arguments[0]);
        CheckUpdateSite check = new CheckUpdateSite();
        try (ZipFile zip = new ZipFile(site.resolve("content.jar").toFile());
                InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
            check.read(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content).getDocumentElement());
        }
        Set<String> needed = check.closure(arguments[1]);
        Set<String> files = new HashSet<>();
        for (String folder : List.of("plugins", "features")) {
            try (Stream<Path> jars = Files.list(site.resolve(folder))) {
                jars.forEach(jar -> files.add(jar.getFileName().toString().replaceFirst("_.*", "")));
            }
        }
        needed.stream().filter(unit -> check.units.get(unit).getElementsByTagName("artifact").getLength() > 0)
                .filter(unit -> !files.contains(unit.replaceFirst("\\.feature\\.jar$", "")))
                .forEach(unit -> check.missing.add("the file of " + unit));
        if (!check.missing.isEmpty()) {
            System.err.println("The update site lacks " + String.join("\n  ", check.missing)
                    + "\nAdd what is missing to category.xml.");
            System.exit(1);
        }
    }

    private void read(Element repository) {
        for (Element unit : elements(repository, "unit")) {
            units.put(unit.getAttribute("id"), unit);
            for (Element provided : elements(unit, "provided")) {
                providers.computeIfAbsent(key(provided), any -> new HashSet<>()).add(unit.getAttribute("id"));
            }
        }
    }

    private Set<String> closure(String root) {
        if (!units.containsKey(root)) {
            missing.add(root);
            return Set.of();
        }
        Set<String> seen = new HashSet<>(Set.of(root));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String unit = open.pop();
            for (Element required : elements(units.get(unit), "required")) {
                boolean asked = !required.hasAttribute("match") && !required.getAttribute("optional").equals("true")
                        && !required.getAttribute("min").equals("0");
                Set<String> found = providers.getOrDefault(key(required), Set.of());
                if (asked && found.isEmpty() && !isOfThePlatform(required)) {
                    missing.add(key(required) + ", which " + unit + " needs");
                }
                found.stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }

    private static boolean isOfThePlatform(Element required) {
        String name = required.getAttribute("name");
        return switch (required.getAttribute("namespace")) {
            case "osgi.bundle" -> name.matches(PLATFORM_BUNDLES);
            case "java.package" -> name.matches(PLATFORM_PACKAGES);
            default -> false;
        };
    }

    private static String key(Element capability) {
        return capability.getAttribute("namespace") + " " + capability.getAttribute("name");
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
