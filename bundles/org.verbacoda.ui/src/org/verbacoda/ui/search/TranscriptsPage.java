/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.IReplacePage;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.verbacoda.study.search.SearchQuery;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** The page "Transcripts" of the Search dialog. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class TranscriptsPage extends DialogPage implements ISearchPage, IReplacePage {

    /** The id by which the Search dialog knows it. */
    public static final String ID = "org.verbacoda.ui.search.transcripts";

    private static final int LONGEST = 100;

    private final SearchHistory history = new SearchHistory(settings());
    private ISearchPageContainer container;
    private SearchForm form;

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(TranscriptsPage.class)).getDialogSettings(), ID);
    }

    @Override
    public void setContainer(ISearchPageContainer theContainer) {
        container = theContainer;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Optional<StudySession> session = OpenStudy.session();
        if (session.isEmpty()) {
            Label message = new Label(parent, SWT.WRAP);
            message.setText("No study is open. Open one with File > Open Study...");
            setControl(message);
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        form = new SearchForm(parent, session.get().snapshot(), SearchPlace.of(session.get().snapshot(), page),
                history.entries(), this::check);
        lastQuery().ifPresent(form::show);
        selected().ifPresent(form::lookFor);
        setControl(form.area());
    }

    private static Optional<SearchQuery> lastQuery() {
        return Arrays.stream(NewSearchUI.getQueries()).filter(TextQuery.class::isInstance).map(TextQuery.class::cast)
                .map(TextQuery::query).findFirst();
    }

    /** What is selected in the editor, if it may be what one looks for. */
    private Optional<String> selected() {
        String text = container.getSelection() instanceof ITextSelection selection && selection.getText() != null
                ? selection.getText() : "";
        return text.isBlank() || text.length() > LONGEST || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0
                ? Optional.empty() : Optional.of(text);
    }

    private void check() {
        boolean can = form != null && !form.query().text().isEmpty();
        if (form != null) {
            Optional<String> fault = form.query().fault();
            form.showFault(fault.orElse(""));
            can &= fault.isEmpty();
        }
        container.setPerformActionEnabled(can);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            SolePage.calm(getControl());
            check();
            if (form != null) {
                form.focus();
            }
        }
    }

    private TextQuery query() {
        SearchQuery query = form.query();
        history.add(new SearchHistory.Entry(query.text(), query.expression(), query.caseSensitive()));
        return new TextQuery(query);
    }

    @Override
    public boolean performAction() {
        NewSearchUI.runQueryInBackground(query());
        return true;
    }

    @Override
    public boolean performReplace() {
        TextQuery query = query();
        IStatus status = NewSearchUI.runQueryInForeground(container.getRunnableContext(), query);
        if (!status.isOK()) {
            return false;
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (NewSearchUI.activateSearchResultView() != null
                    && NewSearchUI.getSearchResultView().getActivePage() instanceof StudyResultPage page) {
                page.replace();
            }
        });
        return true;
    }
}
