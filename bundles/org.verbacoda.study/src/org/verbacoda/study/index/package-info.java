/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The study index: what every file of a study says, in compact immutable form, and the snapshot made of it that views,
 * the command line and analyses read. All positions are Unicode code points in the normalised text, end-exclusive.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.index;
