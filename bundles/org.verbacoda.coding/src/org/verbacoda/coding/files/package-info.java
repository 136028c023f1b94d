/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The files of one coder on disk: assignment files ({@code coding/<coder>/<transcript>.jsonl}), memos
 * ({@code memos.jsonl}) and {@code coder.json}; and how their ids and contexts are made.
 * <p>
 * All three formats are JSON that people, Git, Python and R read without Verbacoda, and that they may have written:
 * reading is strict about JSON and lenient about everything a person can do to a file. Nothing read is lost. Keys this
 * version does not know stay where they were, a line that can't be read is reported with its reason and kept as it is,
 * byte for byte but for its line end. Writing is canonical: equal content gives equal bytes, whoever writes it.
 * <p>
 * Reading and writing work on bytes; the caller writes to disk, atomically. Positions are Unicode code points in the
 * normalised text of the transcript, end-exclusive.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.coding.files;
