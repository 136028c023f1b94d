/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.verbacoda.ide.folding.FoldingRange;

/**
 * The parts of a viewer's document that are folded. Only these are annotations of its projection, and while there are
 * none the viewer shows the document itself, so that folding costs nothing where it isn't used. To be used by the user
 * interface's thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class FoldedParts {

    /** A part that is folded. */
    private static final class Fold extends ProjectionAnnotation {

        private final FoldingRange.Kind kind;

        Fold(FoldingRange.Kind kind) {
            super(true);
            this.kind = kind;
        }
    }

    private record Place(FoldingRange.Kind kind, int start) {
    }

    private final ProjectionViewer viewer;
    private final IAnnotationModelListener openings = model -> hearOfOpenings();
    private ProjectionAnnotationModel heard;
    private Runnable changed = () -> { };
    /** While parts are being folded the viewer may ask for the caret's place to be revealed, which is to be hidden. */
    private boolean folding;

    /** The parts of what this viewer shows; none to begin with. */
    public FoldedParts(ProjectionViewer viewer) {
        this.viewer = viewer;
    }

    /** Lets be told that other parts are folded; the widget's text has been changed by then. */
    public void whenChanged(Runnable told) {
        changed = told;
    }

    private Map<Fold, Position> folds() {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        Map<Fold, Position> folds = new LinkedHashMap<>();
        if (model != null) {
            for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
                Fold fold = (Fold) each.next();
                Position position = model.getPosition(fold);
                if (position != null) {
                    folds.put(fold, position);
                }
            }
        }
        return folds;
    }

    /** Whether nothing is folded. */
    public boolean isEmpty() {
        return !viewer.isProjectionMode();
    }

    /** Where the folded parts start in the document. */
    Set<Integer> starts() {
        Set<Integer> starts = new HashSet<>();
        folds().values().forEach(position -> starts.add(lineStart(position.getOffset())));
        return starts;
    }

    /** The lines of the document that are shown for the folded parts, with how many are hidden behind each. */
    Map<Integer, Integer> lines() {
        Map<Integer, Integer> lines = new HashMap<>();
        folds().values().forEach(position -> {
            int first = line(position.getOffset());
            int last = line(position.getOffset() + Math.max(0, position.getLength() - 1));
            lines.merge(first, last - first, Math::max);
        });
        return lines;
    }

    /** The line of the document that an offset is in. */
    int line(int offset) {
        try {
            return viewer.getDocument().getLineOfOffset(offset);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private int lineStart(int offset) {
        try {
            return viewer.getDocument().getLineInformationOfOffset(offset).getOffset();
        } catch (BadLocationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Folds these parts of the document besides those that are. */
    void fold(Collection<FoldingRange> ranges) {
        Map<Fold, Position> known = folds();
        Set<Place> places = new HashSet<>();
        known.forEach((fold, position) -> places.add(new Place(fold.kind, lineStart(position.getOffset()))));
        Map<Annotation, Position> added = new LinkedHashMap<>();
        for (FoldingRange range : ranges) {
            if (places.add(new Place(range.kind(), range.start()))) {
                added.put(new Fold(range.kind()), new Position(range.start(), range.end() - range.start()));
            }
        }
        if (!added.isEmpty()) {
            inPlace(ranges.size() == 1 ? ranges.iterator().next().start() : -1, () -> {
                viewer.enableProjection();
                hear();
                viewer.getProjectionAnnotationModel().modifyAnnotations(new Annotation[0], added, null);
            });
        }
    }

    /** Unfolds the parts at such positions of the document. */
    void unfold(Predicate<Position> which) {
        Map<Fold, Position> known = folds();
        List<Annotation> removed = new ArrayList<>();
        known.forEach((fold, position) -> {
            if (which.test(position)) {
                removed.add(fold);
            }
        });
        int anchor = removed.size() == 1 ? known.get(removed.get(0)).getOffset() : -1;
        replace(known, removed, Map.of(), anchor);
    }

    private void replace(Map<Fold, Position> known, List<Annotation> removed, Map<Annotation, Position> added,
            int anchor) {
        if (removed.isEmpty() && !(known.isEmpty() && viewer.isProjectionMode())) {
            return;
        }
        inPlace(anchor, () -> {
            if (removed.size() == known.size() && added.isEmpty()) {
                viewer.disableProjection();
                viewer.resetVisibleRegion(); // shows the document itself again
            } else {
                viewer.getProjectionAnnotationModel().modifyAnnotations(removed.toArray(Annotation[]::new), added,
                        null);
            }
        });
    }

    /**
     * Follows what can be folded in the text as it is now. What no longer can be is unfolded; a part that has become
     * longer is folded as far as it was, since what has been written at its end is in sight.
     */
    void adapt(List<FoldingRange> ranges) {
        Map<Place, FoldingRange> places = new HashMap<>();
        ranges.forEach(range -> places.putIfAbsent(new Place(range.kind(), range.start()), range));
        Map<Fold, Position> known = folds();
        List<Annotation> removed = new ArrayList<>();
        Map<Annotation, Position> added = new LinkedHashMap<>();
        known.forEach((fold, position) -> {
            FoldingRange range = position.isDeleted() ? null
                    : places.get(new Place(fold.kind, lineStart(position.getOffset())));
            int end = range == null ? 0 : Math.min(range.end(), position.getOffset() + position.getLength());
            if (range == null || line(Math.max(range.start(), end - 1)) == line(range.start())) {
                removed.add(fold);
            } else if (position.getOffset() != range.start() || position.getOffset() + position.getLength() != end) {
                removed.add(fold);
                added.put(new Fold(fold.kind), new Position(range.start(), end - range.start()));
            }
        });
        replace(known, removed, added, -1);
    }

    /**
     * Unfolds what hides any of a stretch of the document, or the place it is.
     *
     * @return whether anything was hidden
     */
    public boolean reveal(int start, int end) {
        if (isEmpty() || folding) {
            return false;
        }
        Map<Fold, Position> known = folds();
        List<Annotation> hiding = new ArrayList<>();
        known.forEach((fold, position) -> {
            IRegion hidden = viewer.computeCollapsedRegion(position);
            if (hidden != null && start < hidden.getOffset() + hidden.getLength()
                    && (end > start ? hidden.getOffset() <= end : hidden.getOffset() <= start)) {
                hiding.add(fold);
            }
        });
        replace(known, hiding, Map.of(), -1);
        return !hiding.isEmpty();
    }

    /** The viewer itself opens parts, for instance when a line is written in them: they are folded no longer. */
    private void hear() {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model != heard) {
            heard = model;
            model.addAnnotationModelListener(openings);
        }
    }

    private void hearOfOpenings() {
        if (folds().keySet().stream().anyMatch(fold -> !fold.isCollapsed())) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> {
                if (viewer.getTextWidget() != null) {
                    Map<Fold, Position> known = folds();
                    replace(known, known.keySet().stream().filter(fold -> !fold.isCollapsed())
                            .map(Annotation.class::cast).toList(), Map.of(), -1);
                }
            });
        }
    }

    /**
     * Folds or unfolds and leaves the selection as it is and a place, or if it is -1 the text, where it is in sight.
     */
    private void inPlace(int offset, Runnable change) {
        new SteadyView(viewer).during(offset, () -> {
            folding = true;
            try {
                change.run();
            } finally {
                folding = false;
            }
            changed.run();
        });
    }
}
