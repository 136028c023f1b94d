/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The command line: the root command, what its exit codes mean and how it tells of failures. Plain Java over the jars of
 * the product, without OSGi and without a workspace, so that a command is there in a fraction of a second.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.cli;
