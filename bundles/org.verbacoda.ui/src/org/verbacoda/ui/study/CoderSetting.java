/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.coding.CoderNames;
import org.verbacoda.text.TextDecoder;

/** Who codes: what the preferences say, else the name Git knows, else who is logged in. */
public final class CoderSetting {

    /** The preference with the coder's name; empty as long as nobody has said one. */
    static final String PREFERENCE = "coderName";
    static final String NODE = "org.verbacoda.ui";
    private static final String INITIALS = "coderInitials";
    private static final String FOLDER = "coderFolder";

    private CoderSetting() {
    }

    /** What people call the coder. */
    static String name() {
        String said = InstanceScope.INSTANCE.getNode(NODE).get(PREFERENCE, "").strip();
        return said.isEmpty() ? usualName() : said;
    }

    /** The coder's initials. */
    static String initials() {
        String said = InstanceScope.INSTANCE.getNode(NODE).get(INITIALS, "").strip();
        return said.isEmpty() ? CoderNames.initials(name()) : said;
    }

    /** Whether somebody has said who codes. */
    static boolean isSaid() {
        return !InstanceScope.INSTANCE.getNode(NODE).get(PREFERENCE, "").isBlank();
    }

    /**
     * Remembers who codes from now on.
     *
     * @param folder the name of the coder's folder; empty for the one that the name gives
     * @throws BackingStoreException if it can't be kept
     */
    static void say(String name, String initials, String folder) throws BackingStoreException {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(PREFERENCE, name);
        node.put(INITIALS, initials);
        node.put(FOLDER, folder);
        node.flush();
    }

    /** The coder's name as long as nobody has said another. */
    public static String usualName() {
        return gitName().orElse(login());
    }

    private static String login() {
        String login = System.getProperty("user.name", "").strip();
        return login.isEmpty() ? "me" : login;
    }

    /**
     * The coder's folder in a study. Who has coded there under the login goes on there, unless the preferences say another
     * name.
     */
    static String folder(Path study) {
        String ofLogin = CoderNames.folder(login());
        String folder = InstanceScope.INSTANCE.getNode(NODE).get(FOLDER, "");
        if (!folder.isEmpty()) {
            return folder;
        }
        return !isSaid() && Files.isDirectory(new StudyLayout(study).coder(ofLogin))
                ? ofLogin : CoderNames.folder(name());
    }

    private static Optional<String> gitName() {
        Path config = Path.of(System.getProperty("user.home", ""), ".gitconfig");
        try {
            return Files.isRegularFile(config) ? CoderNames.inGitConfig(TextDecoder.decode(config).text())
                    : Optional.empty();
        } catch (IOException e) {
            ILog.of(CoderSetting.class).warn(config + " can't be read, so the coder is named after the login", e);
            return Optional.empty();
        }
    }
}
