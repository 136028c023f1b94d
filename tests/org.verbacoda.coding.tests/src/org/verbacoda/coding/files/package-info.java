/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the files of one coder: golden files, properties over random input, and what each id has to be. */
package org.verbacoda.coding.files;
