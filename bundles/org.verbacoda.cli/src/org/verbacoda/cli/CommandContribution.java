/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

/**
 * Adds a command that lives outside this bundle. Implementations are found by {@link java.util.ServiceLoader}: name them
 * in {@code META-INF/services/org.verbacoda.cli.CommandContribution} and put their jar on the class path.
 */
public interface CommandContribution {

    /**
     * Returns the command: an object with picocli's {@link picocli.CommandLine.Command} annotation that gives its name.
     * Called at every start of the program, so it must not do work; that belongs to the command's {@code call} method.
     */
    Object command();
}
