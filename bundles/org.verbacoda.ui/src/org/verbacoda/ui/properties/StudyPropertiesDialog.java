/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.FormatOptions;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.ui.coding.FirstWriting;
import org.verbacoda.ui.dialogs.TitledDialog;
import org.verbacoda.ui.help.HelpPages;
import org.verbacoda.ui.help.HelpPainter;
import org.verbacoda.ui.study.SettingsJob;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/**
 * Changes the study's title, the severities of its rules, each of which is explained beside the table, and how its
 * transcripts are formatted.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class StudyPropertiesDialog extends TitledDialog {

    private static final int MARGIN = 8;

    private final StudySettings settings;
    private final RuleSeverities severities;
    private FormattingFields formatting;
    private Text title;
    private Table table;
    private Combo severity;
    private StyledText page;
    private HelpPainter painter;
    private String newTitle;
    private boolean blind;

    private StudyPropertiesDialog(Shell parent, StudySettings settings) {
        super(parent, "Study Properties", "Save", 2);
        this.settings = settings;
        this.severities = new RuleSeverities(settings);
        this.newTitle = settings.title();
        this.blind = settings.blind();
    }

    /** Shows the properties of the open study, if one is open, and changes them if the user says so. */
    public static void open(Shell parent) {
        OpenStudy.session().ifPresent(session -> {
            StudyPropertiesDialog dialog = new StudyPropertiesDialog(parent, session.snapshot().settings());
            if (dialog.open() == OK && FirstWriting.isAgreed(parent, session)) {
                dialog.apply(session);
            }
        });
    }

    private void apply(StudySession session) {
        FormatOptions format = formatting.chosen();
        SettingsJob.start(session, "Study Properties", now -> {
            StudySettings titled = newTitle.equals(settings.title()) ? now : now.withTitle(newTitle);
            StudySettings seen = blind == settings.blind() ? titled : titled.withBlind(blind);
            return severities.applyTo(format.equals(settings.format()) ? seen : seen.withFormat(format));
        });
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1000, 620);
    }

    @Override
    protected void createForm(Composite area) {
        setMessage("They are kept in study.json, so they are the same for all who work on the study.");
        new Label(area, SWT.NONE).setText("&Title:");
        title = new Text(area, SWT.BORDER);
        title.setText(settings.title());
        title.addModifyListener(event -> newTitle = title.getText().strip());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Button coding = new Button(area, SWT.CHECK);
        coding.setText("Code &blind: others' coding of an interview is shown once one's own work on it is done");
        coding.setSelection(settings.blind());
        coding.addListener(SWT.Selection, event -> blind = coding.getSelection());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(coding);
        Label about = new Label(area, SWT.NONE);
        about.setText("How bad it is if a transcript breaks one of these rules:");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(about);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 200).applyTo(sash);
        createRules(sash);
        page = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.setCaret(null);
        painter = new HelpPainter(page);
        sash.setWeights(50, 50);
        formatting = new FormattingFields(area, settings.format());
        table.select(0);
        page.getDisplay().asyncExec(this::selected); // once it has the theme's colours
    }

    @Override
    protected void opened() {
        // the properties can be saved as they are
    }

    private void createRules(Composite parent) {
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
        Composite tableArea = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tableArea);
        table = new Table(tableArea, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        column(columns, "Rule", 56, 220);
        column(columns, "Severity", 22, 90);
        column(columns, "Usually", 22, 80);
        severities.rules().forEach(rule -> new TableItem(table, SWT.NONE));
        fill();
        table.addListener(SWT.Selection, event -> selected());
        new Label(left, SWT.NONE).setText("&Severity of those selected:");
        severity = new Combo(left, SWT.READ_ONLY);
        severity.setItems(RuleSeverities.NAMES.toArray(String[]::new));
        severity.addListener(SWT.Selection, event -> {
            severities.set(selectedRules(), RuleSeverities.CHOICES.get(severity.getSelectionIndex()));
            fill();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(severity);
    }

    private void column(TableColumnLayout columns, String name, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight, least));
    }

    private void fill() {
        for (int i = 0; i < table.getItemCount(); i++) {
            Rule rule = severities.rules().get(i);
            Optional<Severity> chosen = severities.severity(rule);
            table.getItem(i).setText(new String[] {severities.title(rule), RuleSeverities.name(chosen),
                    RuleSeverities.name(Optional.of(rule.defaultSeverity()))});
            table.getItem(i).setImage(1, chosen.map(StudyPropertiesDialog::image).orElse(null));
        }
    }

    private static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    private List<Rule> selectedRules() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(severities.rules()::get).toList();
    }

    /** Explains the first of the selected rules and shows its severity. */
    private void selected() {
        if (table.isDisposed() || table.getSelectionCount() == 0) {
            return;
        }
        Rule rule = selectedRules().get(0);
        severity.select(RuleSeverities.CHOICES.indexOf(severities.severity(rule)));
        painter.show(HelpPages.read(HelpPages.ofRule(rule.id())).before("How severe it is")); // which the table says
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.RETRY_ID, "Restore &Defaults", false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.RETRY_ID) {
            severities.restoreDefaults();
            formatting.show(FormatOptions.DEFAULT);
            fill();
            selected();
        } else {
            super.buttonPressed(id);
        }
    }
}
