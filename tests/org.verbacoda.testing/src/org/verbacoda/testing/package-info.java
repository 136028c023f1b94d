/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** What the tests of several bundles share. Uses no bundle of the product, so that every test may use it. */
package org.verbacoda.testing;
