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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbacoda.study.index.StudyCases.StudyCase;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.search.SearchQuery;

/** The fields in which one says what to look for, and where. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SearchForm {

    private static final String ALL_CASES = "all";

    private final Composite area;
    private final Combo text;
    private final Button expression;
    private final Button caseSensitive;
    private final Combo speakers;
    private final Combo coding;
    private final Combo attribute;
    private final Combo value;
    private final Combo place;
    private final Label fault;
    private final StudySnapshot study;
    private final List<SearchPlace> places;
    private final List<SearchHistory.Entry> history;

    /**
     * @param study whose speakers, attributes and cases are offered
     * @param changed told when something else is to be looked for
     */
    SearchForm(Composite parent, StudySnapshot study, List<SearchPlace> places, List<SearchHistory.Entry> history,
            Runnable changed) {
        this.study = study;
        this.places = places;
        this.history = history;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 6).applyTo(area);
        text = combo("&Text:", SWT.DROP_DOWN, 2);
        text.setItems(history.stream().map(SearchHistory.Entry::text).toArray(String[]::new));
        label("");
        Composite ticks = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(ticks);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(ticks);
        expression = new Button(ticks, SWT.CHECK);
        expression.setText("Regular e&xpression");
        caseSensitive = new Button(ticks, SWT.CHECK);
        caseSensitive.setText("&Match case");
        label("");
        fault = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(320, SWT.DEFAULT).applyTo(fault);
        speakers = combo("Said &by:", SWT.DROP_DOWN, 2);
        speakers.setToolTipText("Empty: anywhere in the text. Several speakers with commas between them.");
        coding = combo("C&oding:", SWT.READ_ONLY, 2);
        coding.setItems("coded or not", "only what is coded", "only what is not coded");
        coding.select(0);
        attribute = combo("C&ases:", SWT.READ_ONLY, 1);
        value = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(value);
        place = combo("&In:", SWT.READ_ONLY, 2);
        place.setItems(places.stream().map(SearchPlace::label).toArray(String[]::new));
        place.select(0);
        offer();
        text.addListener(SWT.Selection, event -> again());
        attribute.addListener(SWT.Selection, event -> fillValues());
        text.addListener(SWT.Modify, event -> changed.run());
        expression.addListener(SWT.Selection, event -> changed.run());
    }

    private void label(String label) {
        new Label(area, SWT.NONE).setText(label);
    }

    private Combo combo(String label, int style, int span) {
        label(label);
        Combo combo = new Combo(area, style);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(120, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    Composite area() {
        return area;
    }

    /** Offers the speakers and cases of the study. */
    private void offer() {
        Set<String> names = new LinkedHashSet<>();
        for (StudyTranscript transcript : study.transcripts()) {
            names.addAll(transcript.entry().turns().speakers());
        }
        speakers.setItems(names.toArray(String[]::new));
        List<String> attributes = new ArrayList<>(List.of(ALL_CASES));
        study.cases().attributes().stream().map(name -> "with " + name).forEach(attributes::add);
        attribute.setItems(attributes.toArray(String[]::new));
        attribute.select(0);
        fillValues();
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

    /** Ticks what was ticked when the text that was chosen was looked for. */
    private void again() {
        history.stream().filter(each -> each.text().equals(text.getText())).findFirst().ifPresent(each -> {
            expression.setSelection(each.expression());
            caseSensitive.setSelection(each.caseSensitive());
        });
    }

    /** What is to be looked for. */
    SearchQuery query() {
        Set<String> said = new LinkedHashSet<>();
        Arrays.stream(speakers.getText().split(",")).map(String::strip).filter(name -> !name.isEmpty()).forEach(said::add);
        int index = attribute.getSelectionIndex();
        Optional<SearchQuery.CasesWith> cases = index <= 0 || value.getSelectionIndex() < 0 ? Optional.empty()
                : Optional.of(new SearchQuery.CasesWith(study.cases().attributes().get(index - 1), value.getText()));
        return new SearchQuery(text.getText(), expression.getSelection(), caseSensitive.getSelection(), said,
                SearchQuery.Coding.values()[coding.getSelectionIndex()], cases,
                places.get(place.getSelectionIndex()).transcripts());
    }

    /** Fills the fields with what was looked for before; all transcripts are searched. */
    void show(SearchQuery before) {
        text.setText(before.text());
        expression.setSelection(before.expression());
        caseSensitive.setSelection(before.caseSensitive());
        speakers.setText(String.join(", ", before.speakers().stream().sorted().toList()));
        coding.select(before.coding().ordinal());
        before.cases().ifPresent(cases -> {
            attribute.select(Math.max(0, study.cases().attributes().indexOf(cases.attribute()) + 1));
            fillValues();
            value.select(Math.max(0, value.indexOf(cases.value())));
        });
    }

    /** Puts a text in as it is to be found. */
    void lookFor(String wanted) {
        expression.setSelection(false);
        text.setText(wanted);
    }

    /** Says why it can't be looked for; empty if it can. */
    void showFault(String message) {
        fault.setText(message);
        area.requestLayout();
    }

    void focus() {
        text.setFocus();
    }
}
