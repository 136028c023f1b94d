/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * A study on disk: where its files are and what they are called. Plain {@code java.nio}; nothing here knows Eclipse
 * resources. A study is opened by {@link org.verbacoda.study.index.StudyReader}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.study;
