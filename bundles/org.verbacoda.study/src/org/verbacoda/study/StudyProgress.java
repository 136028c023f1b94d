/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

/** Told how far a long piece of work is, and asked whether to go on. Called from any thread. */
public interface StudyProgress {

    /** Nobody looks, nobody cancels. */
    StudyProgress NONE = new StudyProgress() {
        @Override
        public void begin(int files) {
            // nobody looks
        }

        @Override
        public void done() {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many files must be read. */
    void begin(int files);

    /** One of them has been. */
    void done();

    /** Whether to stop; the work then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}
