/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The files that a study's coders share: {@code study.json} ({@link org.verbacoda.study.files.StudyFile}), and
 * {@code attributes.json}, {@code cases.csv} and {@code case-links.csv}
 * ({@link org.verbacoda.study.files.CaseFiles}).
 * <p>
 * People write these files too, with a text editor, a spreadsheet or R. So reading is strict about JSON and CSV and
 * lenient about everything else: what looks like a mistake is a {@link org.verbacoda.study.files.FileProblem} that
 * names file and line, and is kept. A file that can't be read as a whole is never written again before a person has
 * put it right. Writing is canonical: equal content in the same form gives equal bytes.
 * <p>
 * Reading and writing work on bytes; the caller writes to disk, atomically.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study.files;
