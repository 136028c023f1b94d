/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** What is expected of matrices. Their counts are compared with those of a second, plain way of counting. */
package org.verbacoda.analysis.matrix;
