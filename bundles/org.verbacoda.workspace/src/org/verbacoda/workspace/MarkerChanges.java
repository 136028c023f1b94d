/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Replaces markers by others and leaves those alone that are among both: each that comes or goes is told to all views, and
 * most of a study's problems are the same as the last time.
 */
final class MarkerChanges {

    private record Mark(IResource resource, Map<String, Object> attributes) {
    }

    private final String type;
    private final Map<Mark, @Nullable List<IMarker>> before = new HashMap<>();
    private final Set<IMarker> leaving = new LinkedHashSet<>();

    /** @param type of the markers to come */
    MarkerChanges(String type) {
        this.type = type;
    }

    /** Adds one that is to go unless it is wanted again. To be called for all of them before the first is wanted. */
    void replace(IMarker marker) throws CoreException {
        Map<String, Object> attributes = marker.getAttributes();
        Mark mark = new Mark(marker.getResource(), attributes == null ? Map.of() : attributes);
        List<IMarker> same = before.get(mark);
        if (same == null) {
            same = new ArrayList<>();
            before.put(mark, same);
        }
        same.add(marker);
        leaving.add(marker);
    }

    /** There is to be a marker with exactly these attributes; if this is said twice, two of them. */
    void want(IResource resource, Map<String, Object> attributes) throws CoreException {
        List<IMarker> same = before.get(new Mark(resource, attributes));
        if (same == null || same.isEmpty()) {
            resource.createMarker(type, attributes);
        } else {
            leaving.remove(same.remove(same.size() - 1));
        }
    }

    /** Deletes the markers that were not wanted again. */
    void finish() throws CoreException {
        for (IMarker marker : leaving) {
            marker.delete();
        }
    }
}
