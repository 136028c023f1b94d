/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verbacoda.study.index.StudyCases.StudyCase;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.search.SearchQuery;

/** The fields in which one says what to look for, and where. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SearchForm {

    private static final String ALL_CASES = "all";

    private final Text text;
    private final Button expression;
    private final Button caseSensitive;
    private final Combo speakers;
    private final Combo coding;
    private final Combo attribute;
    private final Combo value;
    private final Button search;
    private StudySnapshot study;

    /** @param start told when the search is to begin, or to stop if one is under way */
    SearchForm(Composite parent, Runnable start) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 4).spacing(5, 3).applyTo(area);
        label(area, "&Text:");
        text = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Search transcripts");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        text.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL) {
                start.run();
            }
        });
        search = new Button(area, SWT.PUSH);
        search.setText("Search");
        search.addListener(SWT.Selection, event -> start.run());
        label(area, "");
        Composite ticks = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(ticks);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(ticks);
        expression = new Button(ticks, SWT.CHECK);
        expression.setText("&Regular expression");
        caseSensitive = new Button(ticks, SWT.CHECK);
        caseSensitive.setText("&Match case");
        speakers = combo(area, "Said &by:", SWT.DROP_DOWN, 2);
        speakers.setToolTipText("Empty: anywhere in the text. Several speakers with commas between them.");
        coding = combo(area, "&Coding:", SWT.READ_ONLY, 2);
        coding.setItems("coded or not", "only what is coded", "only what is not coded");
        coding.select(0);
        attribute = combo(area, "C&ases:", SWT.READ_ONLY, 1);
        value = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(value);
        attribute.addListener(SWT.Selection, event -> fillValues());
        value.setVisible(false);
        scrolled.setContent(area);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static void label(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
    }

    private static Combo combo(Composite parent, String label, int style, int span) {
        label(parent, label);
        Combo combo = new Combo(parent, style);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(80, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Offers the speakers and cases of a study. */
    void offer(StudySnapshot shown) {
        study = shown;
        String said = speakers.getText();
        Set<String> names = new LinkedHashSet<>();
        for (StudyTranscript transcript : shown.transcripts()) {
            names.addAll(transcript.entry().turns().speakers());
        }
        speakers.setItems(names.toArray(String[]::new));
        speakers.setText(said);
        List<String> attributes = new ArrayList<>(List.of(ALL_CASES));
        shown.cases().attributes().stream().map(name -> "with " + name).forEach(attributes::add);
        if (!Arrays.asList(attribute.getItems()).equals(attributes)) {
            attribute.setItems(attributes.toArray(String[]::new));
            attribute.select(0);
            fillValues();
        }
    }

    private void fillValues() {
        Set<String> values = new TreeSet<>();
        if (attribute.getSelectionIndex() > 0) {
            String name = study.cases().attributes().get(attribute.getSelectionIndex() - 1);
            for (StudyCase each : study.cases().cases()) {
                if (each.attributes().containsKey(name)) {
                    values.add(each.attributes().get(name));
                }
            }
        }
        value.setItems(values.toArray(String[]::new));
        value.select(0);
        value.setVisible(!values.isEmpty());
    }

    /** What is to be looked for. */
    SearchQuery query() {
        Set<String> said = new LinkedHashSet<>();
        Arrays.stream(speakers.getText().split(",")).map(String::strip).filter(name -> !name.isEmpty()).forEach(said::add);
        int index = attribute.getSelectionIndex();
        Optional<SearchQuery.CasesWith> cases = index <= 0 || value.getSelectionIndex() < 0 ? Optional.empty()
                : Optional.of(new SearchQuery.CasesWith(study.cases().attributes().get(index - 1), value.getText()));
        return new SearchQuery(text.getText(), expression.getSelection(), caseSensitive.getSelection(), said,
                SearchQuery.Coding.values()[coding.getSelectionIndex()], cases);
    }

    /** Puts a text in to be looked for, unless it is empty, and leads to it. */
    void lookFor(String wanted) {
        if (!wanted.isEmpty()) {
            text.setText(wanted);
        }
        focus();
        text.selectAll();
    }

    void focus() {
        text.setFocus();
    }

    /** Shows whether a search is under way. */
    void searching(boolean under) {
        search.setText(under ? "Stop" : "Search");
    }

    void enable(boolean on) {
        search.setEnabled(on);
    }
}
