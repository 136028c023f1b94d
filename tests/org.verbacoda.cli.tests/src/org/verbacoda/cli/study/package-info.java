/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** What is expected of the commands that open a study: {@code matrix}, {@code import-codings}, {@code show}. */
package org.verbacoda.cli.study;
