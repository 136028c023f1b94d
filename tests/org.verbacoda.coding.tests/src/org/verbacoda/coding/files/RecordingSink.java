/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.util.ArrayList;
import java.util.List;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.UnreadableLine;

/** What a sink was told, and what it should have been told about a model, as lines of text. */
final class RecordingSink implements AssignmentSink {

    final List<String> headers = new ArrayList<>();
    final List<String> assignments = new ArrayList<>();
    final List<String> orphans = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();

    static RecordingSink scan(byte[] content) throws CodingFileException {
        RecordingSink sink = new RecordingSink();
        AssignmentFileScanner.scan(content, sink);
        return sink;
    }

    /** What there is to tell about a model but the lines of its assignments, which it does not know. */
    static RecordingSink of(CodedTranscript file) {
        RecordingSink sink = new RecordingSink();
        sink.header(file.getTranscript(), file.getCoder(), file.getDigest(), file.getLength());
        for (Assignment a : file.getAssignments()) {
            sink.assignment(0, a.getId(), a.getCode(), a.getStart(), a.getEnd(),
                    a.getMemo() != null && !a.getMemo().isEmpty(), a.getWeight() == null ? Double.NaN : a.getWeight());
        }
        for (UnreadableLine line : file.getUnreadableLines()) {
            sink.unreadable(line.getLine(), line.getReason());
        }
        return sink;
    }

    @Override
    public void header(String transcript, String coder, String digest, int length) {
        headers.add(transcript + "|" + coder + "|" + digest + "|" + length);
    }

    @Override
    public void assignment(int line, String id, String code, int start, int end, boolean hasMemo, double weight) {
        lines.add(line);
        assignments.add(id + "|" + code + "|" + start + "|" + end + "|" + hasMemo + "|" + weight);
    }

    @Override
    public void orphan(int line, String id, String code, String digest, boolean kept) {
        orphans.add(line + "|" + id + "|" + code + "|" + digest + (kept ? "|kept" : ""));
    }

    @Override
    public void unreadable(int line, String reason) {
        unreadable.add(line + ": " + reason);
    }
}
