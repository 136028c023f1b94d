/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Finds and operates real widgets in a real workbench, for tests. Classes and methods carry the names and meanings of
 * SWTBot's, which is not on Maven Central: a change of imports moves a test there. Only what the tests use is here. All
 * methods are called from outside the UI thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.bot;
