/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.coding.EditorCoding;
import org.verbacoda.ui.outline.TranscriptOutlinePage;
import org.verbacoda.ui.place.CaretPlace;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.LiveText;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/**
 * The editor of a transcript. In Coding mode its text is locked and keys give codes to passages; in Edit mode it is a text
 * editor. A transcript that holds coding opens in Coding mode; when its text is edited, passages stay on their words.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class TranscriptEditor extends StudyTextEditor implements LiveEditor {

    public static final String ID = "org.verbacoda.ui.transcriptEditor";
    /** The scope of the editor's key bindings. */
    public static final String SCOPE = "org.verbacoda.ui.transcriptScope";

    private static final String TOP_LINE = "topLine";

    /** Locked until the study is known, which may take a while at a start: it may hold coding for this text. */
    private boolean codingMode = true;
    private boolean modeChosen;
    private boolean wasCoded;
    private final LiveText text = new LiveText();
    private ReadAhead ahead;
    private LiveTranscript live;
    private ReadingLayout layout;
    private TurnColumn turns;
    private EditorFolding folding;
    private EditorCoding coding;
    private CaretPlace place;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new TranscriptViewerConfiguration(getPreferenceStore(), this));
        setEditorContextMenuId("#TranscriptEditorContext");
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {SCOPE});
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        if (live != null) {
            live.inputChanged();
        } else if (document() != null) {
            ahead = new ReadAhead(path(), document());
        }
        modeChosen = false;
        studyChanged();
    }

    /** Of a selection to the window's edge with space between the lines, GTK paints all lines, whatever is selected. */
    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ISourceViewer viewer = new TranscriptViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(),
                styles & ~SWT.FULL_SELECTION);
        getSourceViewerDecorationSupport(viewer); // the platform's does so for its side effect, too
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        TranscriptViewer viewer = (TranscriptViewer) getSourceViewer();
        layout = new ReadingLayout(viewer.getTextWidget());
        PromptPainting.install(viewer.getTextWidget());
        turns = new TurnColumn(viewer);
        CompositeRuler ruler = (CompositeRuler) getVerticalRuler();
        ruler.addDecorator(0, turns);
        folding = new EditorFolding(this, viewer, ruler, this::refolded);
        coding = new EditorCoding(this, viewer);
        place = new CaretPlace(this, this::caretMoved);
        TranscriptActions.install(this);
        live = new LiveTranscript(this, viewer, turns, folding.folds(), ahead);
        ahead = null;
        OpenStudy.addListener(live);
        studyChanged();
        showMode();
        if (file() != null && !TranscriptDocumentProvider.shared().isUtf8(file())) {
            whyLocked().ifPresent(this::say);
        }
    }

    private void refolded() {
        layout.arrange();
        if (live != null) {
            live.refolded();
        }
    }

    @Override
    public void dispose() {
        if (live != null) {
            OpenStudy.removeListener(live);
            live.dispose();
            place.dispose();
            layout.dispose();
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        return IContentOutlinePage.class.equals(wanted) && getSourceViewer() != null
                ? wanted.cast(new TranscriptOutlinePage(this)) : super.getAdapter(wanted);
    }

    /** The platform scrolls before the text has its width, and so its lines their places: to the top. */
    @Override
    protected void doRestoreState(IMemento memento) {
        super.doRestoreState(memento);
        EditorFolding.restore(memento, path());
        FirstLook.scrollTo(getSourceViewer().getTextWidget(), memento.getInteger(TOP_LINE));
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        if (getSourceViewer() != null) {
            memento.putInteger(TOP_LINE, getSourceViewer().getTextWidget().getTopIndex());
            folding.save(memento);
        }
    }

    /** The platform asks for the action of a click in the margin a little later, when the editor may be closed. */
    @Override
    public IAction getAction(String actionId) {
        return getSourceViewer() == null ? null : super.getAction(actionId);
    }

    /** Chooses the mode when the study is first known to hold coding for this transcript, or not to, and at its first code. */
    void studyChanged() {
        boolean locked = whyLocked().isPresent();
        boolean coded = transcript().filter(each -> each.coding().count() > 0).isPresent();
        boolean first = coded && !wasCoded && !isDirty();
        if (!modeChosen && OpenStudy.session().isPresent() || first || locked && !codingMode) {
            modeChosen = true;
            setCodingMode(locked || coded);
        }
        wasCoded = coded;
    }

    @Override
    public Optional<String> whyLocked() {
        return TextLock.reason(file());
    }

    @Override
    public Optional<StudyTranscript> transcript() {
        Optional<StudySession> session = OpenStudy.session();
        Optional<Path> path = path();
        return session.isPresent() && path.isPresent() ? session.get().transcript(path.get()) : Optional.empty();
    }

    @Override
    public Optional<Path> path() {
        IFile file = file();
        return file == null || file.getLocation() == null ? Optional.empty()
                : Optional.of(file.getLocation().toFile().toPath());
    }

    IFile file() {
        return getEditorInput() instanceof IFileEditorInput input ? input.getFile() : null;
    }

    @Override
    public List<ShownPassage> passages() {
        return live == null ? List.of() : live.passages();
    }

    @Override
    public EditorCoding coding() {
        return coding;
    }

    IDocument document() {
        return getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
    }

    @Override
    public boolean isCodingMode() {
        return codingMode;
    }

    @Override
    public void setCodingMode(boolean on) {
        codingMode = on;
        ISourceViewer viewer = getSourceViewer();
        if (viewer != null) {
            viewer.setEditable(isEditable());
        }
        if (coding != null) {
            showMode();
        }
    }

    private void showMode() {
        if (getEditorSite().getActionBarContributor() instanceof TranscriptContributor contributor) {
            contributor.showMode();
        }
    }

    @Override
    public boolean isEditable() {
        return !codingMode && super.isEditable();
    }

    @Override
    public boolean isEditorInputModifiable() {
        return !codingMode && super.isEditorInputModifiable();
    }

    @Override
    public boolean validateEditorInputState() {
        return !codingMode && super.validateEditorInputState();
    }

    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        try {
            if (OpenStudy.session().isPresent() && path().isPresent()) {
                OpenStudy.session().get().keepVersion(path().get());
            }
        } catch (IOException e) {
            MessageDialog.openError(getSite().getShell(), "Not saved", "The text as it was, which its coding cites, can't"
                    + " be kept: " + e.getMessage() + "\nNothing has been written.");
            return;
        }
        super.performSave(overwrite, monitor);
        if (!isDirty()) {
            live.saved();
        }
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        super.editorContextMenuAboutToShow(menu);
        TranscriptActions.fill(this, menu);
        coding.fill(menu);
        folding.fill(menu);
    }

    @Override
    public LiveText text() {
        return text;
    }

    @Override
    public ISourceViewer viewer() {
        return getSourceViewer();
    }

    /** Which turn the caret is in and how much is said there, in words; empty until the text has been read. */
    String placeOfCaret() {
        return place == null || getSourceViewer() == null ? "" : place.text();
    }

    /** The caret is elsewhere, or the turns are others. */
    void caretMoved() {
        turns.mark(place.turn());
        if (getEditorSite().getPage().getActiveEditor() == this
                && getEditorSite().getActionBarContributor() instanceof TranscriptContributor contributor) {
            contributor.showPlace();
        }
    }

    @Override
    public void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
        // The status line shows what the active part says, which is a view after a double click or a drop there
        if (getSite().getPage().getActivePart() instanceof IViewPart view) {
            view.getViewSite().getActionBars().getStatusLineManager().setMessage(message);
        }
    }
}
