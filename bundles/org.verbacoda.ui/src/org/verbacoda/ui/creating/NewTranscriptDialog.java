/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.creating;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbacoda.ide.proposals.HeaderVocabulary;
import org.verbacoda.study.creating.NewTranscript;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.ui.dialogs.TitledDialog;

/** Asks for title, file, speakers and what the headers of the study usually say. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class NewTranscriptDialog extends TitledDialog {

    private static final String ABOUT = "Its header is written for you; what is said you type, or paste, behind it.";
    private static final int MOST_KEYS = 7;
    private static final int MOST_CHOICES = 20;

    private final StudySnapshot study;
    private final HeaderVocabulary vocabulary;
    private final Map<String, Combo> metadata = new LinkedHashMap<>();
    private Text title;
    private Text file;
    private Combo speakers;
    private boolean fileIsChosen;
    private NewTranscript answer;

    NewTranscriptDialog(Shell parent, StudySnapshot study, HeaderVocabulary vocabulary) {
        super(parent, "New Transcript", "Create", 2);
        this.study = study;
        this.vocabulary = vocabulary;
    }

    NewTranscript answer() {
        return answer;
    }

    @Override
    protected void createForm(Composite area) {
        setMessage(ABOUT);
        title = text(area, "&Title:");
        file = text(area, "&File:");
        speakers = combo(area, "&Speakers:", usualSpeakers());
        speakers.setToolTipText("Names with commas between them");
        List<String> keys = vocabulary.keys().stream()
                .filter(key -> !key.equalsIgnoreCase("Transcript ID") && !key.equalsIgnoreCase("Speakers"))
                .limit(MOST_KEYS).toList();
        for (String key : keys) {
            metadata.put(key, combo(area, LegacyActionTools.escapeMnemonics(key) + ":", vocabulary.values(key)));
        }
        title.addModifyListener(event -> {
            if (!fileIsChosen) {
                file.setText(NewTranscript.fileName(title.getText()));
                fileIsChosen = false;
            }
        });
        file.addModifyListener(event -> {
            fileIsChosen = true;
            check();
        });
    }

    private static Text text(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Combo combo(Composite parent, String label, List<String> choices) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(choices.stream().limit(MOST_CHOICES).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** Who speaks in the transcripts there are, together, the frequent ones first. */
    private List<String> usualSpeakers() {
        Map<String, Long> counts = study.transcripts().stream().map(each -> each.entry().turns().speakers())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.groupingBy(each -> String.join(", ", each), Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    private void check() {
        String name = file.getText().strip();
        Optional<String> fault = name.isEmpty() ? Optional.empty() : NewTranscript.fault(study, name);
        setErrorMessage(fault.isPresent() ? fault.get() : null);
        enableAction(fault.isEmpty() && !name.isEmpty());
    }

    @Override
    protected void okPressed() {
        List<String> names = Arrays.stream(speakers.getText().split(",")).map(String::strip)
                .filter(name -> !name.isEmpty()).distinct().toList();
        Map<String, String> entries = new LinkedHashMap<>();
        metadata.forEach((key, field) -> entries.put(key, field.getText().strip()));
        String name = file.getText().strip();
        String heading = title.getText().isBlank() ? name.substring(0, name.lastIndexOf('.')) : title.getText().strip();
        answer = new NewTranscript(heading, name, names, entries);
        super.okPressed();
    }
}
