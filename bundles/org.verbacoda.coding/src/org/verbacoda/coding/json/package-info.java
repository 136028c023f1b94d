/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * How Verbacoda's own files read and write JSON: whatever is JSON is read, nothing else is, and nothing read is lost.
 * <p>
 * Reading is strict (RFC 8259, UTF-8, no key twice in an object), and what is refused is told in plain words, with the
 * line and, where it is no JSON at all, the character, so that a person can mend the file. Keys that a version does not
 * know are kept as text, in their order, with numbers as they were written. Writing knows one way for each value, and
 * two for a whole: on one line, or over several, indented.
 * <p>
 * Which keys there are, and what they have to be, is up to the files that use this package. Only bundles of Verbacoda
 * that have such files do so. Thread-safe: what is called from outside has no state but that of one reading.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.coding.json;
