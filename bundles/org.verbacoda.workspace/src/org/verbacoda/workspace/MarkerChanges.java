/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Replaces markers by others and leaves those alone that are among both: each that comes or goes is told to all views, and
 * most of a study's problems are the same as the last time. One that differs only in its place stays the same marker, which
 * moves: so what is selected in a view stays selected while somebody types above it.
 */
final class MarkerChanges {

    private static final Set<String> PLACE = Set.of(IMarker.CHAR_START, IMarker.CHAR_END, IMarker.LINE_NUMBER);

    private record Mark(IResource resource, Map<String, Object> attributes) {

        Mark anywhere() {
            Map<String, Object> rest = new HashMap<>(attributes);
            rest.keySet().removeAll(PLACE);
            return new Mark(resource, rest);
        }
    }

    private final String type;
    private final Map<Mark, @Nullable List<IMarker>> before = new HashMap<>();
    private final Map<IMarker, Mark> leaving = new LinkedHashMap<>();
    private final List<Mark> coming = new ArrayList<>();

    /** @param type of the markers to come */
    MarkerChanges(String type) {
        this.type = type;
    }

    /** Adds one that is to go unless it is wanted again. To be called for all of them before the first is wanted. */
    void replace(IMarker marker) throws CoreException {
        Map<String, Object> attributes = marker.getAttributes();
        Mark mark = new Mark(marker.getResource(), attributes == null ? Map.of() : attributes);
        add(before, mark, marker);
        leaving.put(marker, mark);
    }

    private static void add(Map<Mark, @Nullable List<IMarker>> markers, Mark mark, IMarker marker) {
        List<IMarker> same = markers.get(mark);
        if (same == null) {
            same = new ArrayList<>();
            markers.put(mark, same);
        }
        same.add(marker);
    }

    /** There is to be a marker with exactly these attributes; if this is said twice, two of them. */
    void want(IResource resource, Map<String, Object> attributes) {
        Mark mark = new Mark(resource, attributes);
        List<IMarker> same = before.get(mark);
        if (same == null || same.isEmpty()) {
            coming.add(mark);
        } else {
            leaving.remove(same.remove(same.size() - 1));
        }
    }

    /** Moves, makes and deletes markers, until there are those that were wanted. */
    void finish() throws CoreException {
        Map<Mark, @Nullable List<IMarker>> movable = new HashMap<>();
        for (Map.Entry<IMarker, Mark> each : leaving.entrySet()) {
            add(movable, each.getValue().anywhere(), each.getKey());
        }
        for (Mark mark : coming) {
            List<IMarker> same = movable.get(mark.anywhere());
            if (same == null || same.isEmpty() || !same.get(0).exists()) {
                mark.resource().createMarker(type, mark.attributes());
            } else {
                IMarker moved = same.remove(0);
                moved.setAttributes(mark.attributes());
                leaving.remove(moved);
            }
        }
        for (IMarker marker : leaving.keySet()) {
            marker.delete();
        }
    }
}
