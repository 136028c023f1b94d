/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.study.review.AnchorReview;
import org.verbacoda.study.review.DoubtfulAnchor;
import org.verbacoda.ui.actions.WhileShown;
import org.verbacoda.ui.opening.PlaceOpening;
import org.verbacoda.ui.undo.StudyUndo;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyListener;

/**
 * The view "Review Anchors": passages that were not found again beyond doubt when their text changed, with what they
 * were
 * beside where they may be now.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class ReviewView extends ViewPart {

    /** The id by which the workbench knows it. */
    public static final String ID = "org.verbacoda.ui.review";

    /** Active while a passage is selected here that can be placed in an editor. */
    private static final String CONTEXT = "org.verbacoda.ui.review.chosen";

    private static final String NO_STUDY = "No study is open.";
    private static final String NOTHING = "Nothing to review: every coded passage has its place. When a transcript is "
            + "changed, here or by another program, and a passage's words are gone or could be in several places, it is "
            + "listed here, with what it was beside where it may be now. You then accept that place, give it another, "
            + "or keep it without one.";

    private final StudyListener changes = () -> WhileShown.run(this.area, this::studyChanged);
    private final Job reading = Job.createSystem("Looking at coding of changed texts", (ICoreRunnable) monitor -> {
        AnchorReview found = OpenStudy.session().map(session -> AnchorReview.of(session.snapshot(),
                session.shownCoders(), this.review)).orElse(AnchorReview.NONE);
        WhileShown.run(this.area, () -> show(found));
    });
    private final AnchorDecisions decisions = new AnchorDecisions(said -> WhileShown.run(this.area, () -> say(said)));
    private volatile AnchorReview review = AnchorReview.NONE;
    private Composite area;
    private StackLayout stack;
    private Label hint;
    private Composite content;
    private Label summary;
    private Combo filter;
    private Button accept;
    private Button place;
    private Button keep;
    private AnchorTable list;
    private PassageText was;
    private PassageText now;
    private StudyUndo undo;
    private IContextActivation chosen;
    private String wantedFile = "";
    private int wantedLine;

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        stack = new StackLayout();
        area.setLayout(stack);
        Composite empty = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(empty);
        hint = new Label(empty, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
        stack.topControl = empty;
        content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        createBar(content);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = new AnchorTable(sash, this::selected);
        was = new PassageText(sash);
        now = new PassageText(sash);
        sash.setWeights(52, 24, 24);
        new ReviewKeys(this).listenTo(list.table());
        undo = new StudyUndo(getViewSite());
        getSite().setSelectionProvider(list.viewer());
        OpenStudy.addListener(changes);
        hint.setText(NO_STUDY);
        studyChanged();
    }

    private void createBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(4, 4, 2, 0).spacing(4, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        summary = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        filter = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (ReviewFilter each : ReviewFilter.values()) {
            filter.add(each.label());
        }
        filter.select(0);
        filter.setToolTipText("Which passages are listed");
        filter.addListener(SWT.Selection, event -> list());
        accept = button(bar, "&Accept", "Takes the place that is proposed (A)", this::accept);
        place = button(bar, "&Place Here", "Places it at what is selected in its transcript (P)",
                this::placeAtSelection);
        keep = button(bar, "&Keep", "Keeps it without a place; it counts nowhere and is asked about no more (K)",
                this::keep);
    }

    private static Button button(Composite bar, String label, String tip, Runnable what) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    private void studyChanged() {
        undo.follow(OpenStudy.session());
        reading.schedule();
    }

    private void show(AnchorReview found) {
        review = found;
        summary.setToolTipText(found.failures().isEmpty() ? "What became of coding whose text has changed"
                : "Could not be looked at: " + String.join("; ", found.failures()));
        boolean nothing = found.anchors().isEmpty();
        hint.setText(OpenStudy.session().isEmpty() ? NO_STUDY : NOTHING);
        boolean appears = !nothing && stack.topControl != content;
        stack.topControl = nothing ? hint.getParent() : content;
        list();
        area.layout(true, true);
        if (appears && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void list() {
        ReviewFilter listed = ReviewFilter.values()[filter.getSelectionIndex()];
        List<DoubtfulAnchor> anchors = review.anchors().stream().filter(listed::lists).toList();
        list.show(anchors);
        revealWanted();
        selected(list.selection());
    }

    private void selected(Optional<DoubtfulAnchor> selection) {
        boolean own = selection.filter(AnchorDecisions::isOwn).isPresent();
        accept.setEnabled(own && selection.get().isProposed());
        place.setEnabled(own);
        keep.setEnabled(own);
        keep.setText(selection.filter(DoubtfulAnchor::kept).isPresent() ? "&Review Again" : "&Keep");
        keep.getParent().layout();
        summary.setText(review.summary() + selection.filter(anchor -> !own)
                .map(anchor -> " \u00b7 " + anchor.coder() + "'s coding is read-only").orElse(""));
        selection.ifPresentOrElse(anchor -> {
            was.show("As it was coded", anchor.cited());
            if (anchor.isProposed()) {
                now.show("Perhaps here now, " + AnchorTable.sureness(anchor) + " sure", anchor.proposed());
            } else {
                now.say("No place is proposed", own
                        ? "Select the passage in the transcript and press P, or K to keep it without a place."
                        : "Only " + anchor.coder() + " can give it one.");
            }
        }, () -> {
            was.say("As it was coded", "");
            now.say("Perhaps here now", "");
        });
        follow(own);
    }

    /** Lets the editor offer to place what is selected here. */
    private void follow(boolean placeable) {
        IContextService contexts = getSite().getWorkbenchWindow().getWorkbench().getService(IContextService.class);
        if (placeable && chosen == null) {
            chosen = contexts.activateContext(CONTEXT);
        } else if (!placeable && chosen != null) {
            contexts.deactivateContext(chosen);
            chosen = null;
        }
    }

    /** Selects the passage of a line of a coder's file, as soon as it is known. */
    public void reveal(String file, int line) {
        wantedFile = file;
        wantedLine = line;
        revealWanted();
    }

    private void revealWanted() {
        Optional<DoubtfulAnchor> wanted = review.anchors().stream().filter(each -> each.file().equals(wantedFile))
                .filter(each -> each.line() == wantedLine || wantedLine <= 1).findFirst();
        if (wanted.isPresent()) {
            wantedFile = "";
            if (!ReviewFilter.values()[filter.getSelectionIndex()].lists(wanted.get())) {
                filter.select(ReviewFilter.ALL.ordinal());
                list();
            }
            list.select(wanted.get());
        }
    }

    /** Opens the transcript where the selected passage may be. */
    void go() {
        list.selection().ifPresent(anchor -> OpenStudy.session().ifPresent(session -> PlaceOpening.open(
                getSite().getPage(), session.snapshot().layout().root().resolve(anchor.path()), anchor.start(),
                        anchor.end())));
    }

    /** Takes the place that is proposed. */
    void accept() {
        list.selection().ifPresent(decisions::accept);
    }

    /** Places the selected passage at what is selected in its transcript. */
    void placeAtSelection() {
        list.selection().ifPresent(decisions::placeAtSelection);
    }

    /** Keeps the selected passage without a place, or has it reviewed again. */
    void keep() {
        list.selection().ifPresent(decisions::keep);
    }

    /** What is selected, if anything. */
    Optional<DoubtfulAnchor> selection() {
        return list.selection();
    }

    private void say(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            list.table().setFocus();
        } else {
            hint.getParent().setFocus();
        }
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(changes);
        reading.cancel();
        if (undo != null) {
            undo.dispose();
            follow(false);
        }
        super.dispose();
    }
}
