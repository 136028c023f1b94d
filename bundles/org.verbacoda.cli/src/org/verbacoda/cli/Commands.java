/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.util.List;
import java.util.ServiceLoader;

import org.verbacoda.cli.repair.RepairCommand;
import org.verbacoda.cli.study.ImportCodingsCommand;
import org.verbacoda.cli.study.MatrixCommand;
import org.verbacoda.cli.study.ReanchorCommand;
import org.verbacoda.cli.study.ShowCommand;
import org.verbacoda.cli.study.StudyOpening;
import org.verbacoda.cli.transcripts.SettingsSource;
import org.verbacoda.cli.turns.TurnsCommand;
import org.verbacoda.cli.validate.ValidateCommand;

import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands there are, in the order {@code verbacoda --help} lists them: the one place where a command is registered.
 *
 * <p>All are created at each start, whichever is called. A command's constructor and field initialisers therefore do
 * nothing costly; in particular Xtext and Guice are set up in its {@code call} method only.
 */
final class Commands {

    /** Where the settings of a study come from. */
    private static final SettingsSource STUDIES = StudyOpening::settings;

    private Commands() {
    }

    private static List<Object> builtIn() {
        return List.of(new ShowCommand(STUDIES), new ValidateCommand(STUDIES), new TurnsCommand(STUDIES),
                new RepairCommand(), new ImportCodingsCommand(), new MatrixCommand(), new ReanchorCommand(),
                new HelpCommand());
    }

    /** Adds the built-in commands to {@code root}, then the contributed ones. */
    static void addTo(CommandLine root) {
        for (Object command : builtIn()) {
            root.addSubcommand(command);
        }
        for (CommandContribution contribution : ServiceLoader.load(CommandContribution.class)) {
            root.addSubcommand(contribution.command());
        }
    }
}
