/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.FileDocumentProvider;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.Normalization;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.merge.TextChanges;
import org.verbacoda.text.merge.TextMerge;
import org.verbacoda.ui.undo.TextHistories;
import org.verbacoda.ui.undo.TextHistory;
import org.verbacoda.ui.undo.UndoableDocuments;
import org.verbacoda.workspace.OpenStudy;

/**
 * The documents of transcripts, one for all editors of a file. A document holds the normalised text, so its offsets are
 * UTF-16 units of that; line endings and byte order mark come back when it is saved. A file that isn't UTF-8 can be read
 * and coded, not changed.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TranscriptDocumentProvider extends FileDocumentProvider implements UndoableDocuments {

    private static final TranscriptDocumentProvider SHARED = new TranscriptDocumentProvider();

    /** In UTF-16 units; GTK lays out a line in a time that grows with the square of its length. */
    private static final int LONGEST_LINE = 30_000;

    /** What each file held when it was read or written last. */
    private final Map<IPath, DecodedText> read = new HashMap<>();
    /** The stamp of its document then. */
    private final Map<IPath, Long> saved = new HashMap<>();

    private TranscriptDocumentProvider() {
    }

    /** The provider of all transcript editors; to be used by the user interface's thread. */
    public static TranscriptDocumentProvider shared() {
        return SHARED;
    }

    /** Where a file of the workspace is on disk. */
    static Path location(IFile file) throws CoreException {
        IPath location = file.getLocation();
        if (location == null) {
            throw new CoreException(Status.error(file.getName() + " is in no folder of this computer; copy it to one"));
        }
        return location.toFile().toPath();
    }

    @Override
    protected ElementInfo createElementInfo(Object element) throws CoreException {
        if (!(element instanceof IFileEditorInput)) {
            String name = element instanceof IEditorInput input ? input.getName() : String.valueOf(element);
            throw new CoreException(Status.error(name + " is opened from its study: open the study's folder first"));
        }
        ElementInfo info = super.createElementInfo(element);
        remember(((IFileEditorInput) element).getFile(), info.fDocument);
        return info;
    }

    private void remember(IFile file, IDocument document) {
        saved.put(file.getFullPath(), ((IDocumentExtension4) document).getModificationStamp());
    }

    @Override
    protected boolean setDocumentContent(IDocument document, IEditorInput input, String encoding) throws CoreException {
        if (!(input instanceof IFileEditorInput fileInput)) {
            return super.setDocumentContent(document, input, encoding);
        }
        IFile file = fileInput.getFile();
        try {
            DecodedText decoded = TextDecoder.decode(location(file));
            checkLines(file, decoded.text());
            read.put(file.getFullPath(), decoded);
            document.set(decoded.text());
            return true;
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getName() + " can't be read: " + e.getMessage(), e));
        }
    }

    /** A line of millions of characters would keep the window from answering for minutes while it is laid out. */
    private static void checkLines(IFile file, String text) throws CoreException {
        int start = 0;
        for (int line = 1; start <= text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_LINE) {
                throw new CoreException(Status.error(String.format("Line %d of %s has %,d characters, and more than %,d in "
                        + "one line can't be shown. Break it into lines with another program, one for each turn, then open "
                        + "it again.", line, file.getName(), end - start, LONGEST_LINE)));
            }
            start = end + 1;
        }
    }

    /** Whether a file may be edited as text: only UTF-8 is. */
    boolean isUtf8(IFile file) {
        DecodedText decoded = read.get(file.getFullPath());
        return decoded == null || decoded.utf8();
    }

    @Override
    public boolean isReadOnly(Object element) {
        return super.isReadOnly(element) || element instanceof IFileEditorInput input && !isUtf8(input.getFile());
    }

    @Override
    public boolean isModifiable(Object element) {
        return super.isModifiable(element) && !(element instanceof IFileEditorInput input && !isUtf8(input.getFile()));
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) throws CoreException {
        return element instanceof IFileEditorInput input ? new WithoutProblems(input.getFile())
                : super.createAnnotationModel(element);
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
            throws CoreException {
        IFile file = ((IFileEditorInput) element).getFile();
        FileInfo info = (FileInfo) getElementInfo(element);
        if (info != null && !overwrite && file.exists()) {
            checkSynchronizationState(info.fModificationStamp, file);
        }
        DecodedText before = read.get(file.getFullPath());
        fireElementStateChanging(element);
        try {
            Files.createDirectories(location(file).getParent());
            AtomicFiles.writeIfChanged(location(file), EncodedText.encode(document.get(), before));
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (IOException e) {
            fireElementStateChangeFailed(element);
            throw new CoreException(Status.error(e.getMessage(), e));
        } catch (CoreException e) {
            fireElementStateChangeFailed(element);
            throw e;
        }
        if (info != null) {
            if (info.fModel instanceof ResourceMarkerAnnotationModel markers) {
                markers.updateMarkers(document);
            }
            info.fModificationStamp = computeModificationStamp(file);
        }
        if (before != null) {
            read.put(file.getFullPath(), new DecodedText(Normalization.normalize(document.get()), before.charset(),
                    before.byteOrderMark(), before.utf8(), before.lineEnding()));
        }
        remember(file, document);
    }

    /** What others have written is taken over by edits: passages stay on their words, and undo goes back behind it. */
    @Override
    protected void handleElementContentChanged(IFileEditorInput input) {
        Optional<FileInfo> info = Optional.ofNullable((FileInfo) getElementInfo(input));
        Optional<TextHistory> history = info.flatMap(each -> TextHistories.of(each.fDocument));
        IDocument fresh = createEmptyDocument();
        if (history.isEmpty() || !reads(input, fresh, info.get()) || fresh.get().equals(info.get().fDocument.get())) {
            super.handleElementContentChanged(input);
        } else {
            String old = info.get().fDocument.get();
            fireElementContentAboutToBeReplaced(input);
            removeUnchangedElementListeners(input, info.get());
            info.get().fDocument.removeDocumentListener(info.get());
            history.get().take(TextChanges.between(old, fresh.get()),
                    isOwn(input) ? Optional.empty() : Optional.of("Change by Another Program"));
            info.get().fCanBeSaved = false;
            info.get().fModificationStamp = computeModificationStamp(input.getFile());
            addUnchangedElementListeners(input, info.get());
            fireElementContentReplaced(input);
        }
        info.ifPresent(each -> remember(input.getFile(), each.fDocument));
    }

    private boolean reads(IFileEditorInput input, IDocument into, FileInfo info) {
        try {
            refreshFile(input.getFile());
            return setDocumentContent(into, input, info.fEncoding);
        } catch (CoreException e) {
            return false; // the platform reads it once more, and shows why it can't
        }
    }

    private static boolean isOwn(IFileEditorInput input) {
        try {
            Path file = location(input.getFile());
            return OpenStudy.session().isPresent() && OpenStudy.session().get().written().isOwn(file);
        } catch (IOException | CoreException e) {
            return false; // the file is gone again, so another program is at work
        }
    }

    @Override
    public void undone(IFileEditorInput input) {
        Long stamp = saved.get(input.getFile().getFullPath());
        if (getElementInfo(input) instanceof FileInfo info && stamp != null
                && stamp == ((IDocumentExtension4) info.fDocument).getModificationStamp()) {
            markSaved(input, info);
            if (!isDeleted(input) && !isSynchronized(input)) {
                handleElementContentChanged(input);
            }
        }
    }

    private void markSaved(IFileEditorInput input, FileInfo info) {
        removeUnchangedElementListeners(input, info);
        info.fCanBeSaved = false;
        addUnchangedElementListeners(input, info);
        fireElementDirtyStateChanged(input, false);
    }

    @Override
    public void discard(IFileEditorInput input) {
        Long stamp = saved.get(input.getFile().getFullPath());
        DecodedText text = read.get(input.getFile().getFullPath());
        if (getElementInfo(input) instanceof FileInfo info && text != null) {
            TextHistories.of(info.fDocument).ifPresent(history -> history.take(
                    TextChanges.between(info.fDocument.get(), text.text()), Optional.of("Discard Changes"), stamp));
            remember(input.getFile(), info.fDocument);
            markSaved(input, info);
        }
    }

    /** What another program has written since a document was read or saved; empty if it can't be merged. */
    Optional<ForeignText> foreign(IFileEditorInput input) {
        DecodedText base = read.get(input.getFile().getFullPath());
        if (!(getElementInfo(input) instanceof FileInfo info) || base == null
                || TextHistories.of(info.fDocument).isEmpty()) {
            return Optional.empty();
        }
        try {
            long time = computeModificationStamp(input.getFile());
            DecodedText disk = TextDecoder.decode(location(input.getFile()));
            checkLines(input.getFile(), disk.text());
            return disk.utf8() ? Optional.of(new ForeignText(disk, time,
                    TextMerge.of(base.text(), info.fDocument.get(), disk.text()))) : Optional.empty();
        } catch (IOException | CoreException e) {
            return Optional.empty(); // saving shows what is wrong with the file
        }
    }

    /** Brings another program's changes into a document, which then differs from the disk in its own ones alone. */
    void merge(IFileEditorInput input, ForeignText foreign, Collection<TextMerge.Conflict> taken) {
        if (getElementInfo(input) instanceof FileInfo info) {
            TextHistories.of(info.fDocument).ifPresent(history -> history.take(foreign.merge().taking(taken),
                    Optional.of("Merge with Other Changes")));
            read.put(input.getFile().getFullPath(), foreign.disk());
            info.fModificationStamp = foreign.time();
            saved.remove(input.getFile().getFullPath());
            if (info.fDocument.get().equals(foreign.disk().text())) {
                remember(input.getFile(), info.fDocument);
                markSaved(input, info);
            }
        }
    }

    /** The platform compares the workspace with the disk; but a document that has been edited can be older than both. */
    @Override
    public boolean isSynchronized(Object element) {
        return super.isSynchronized(element) && !(element instanceof IFileEditorInput input
                && getElementInfo(element) instanceof FileInfo info
                && info.fModificationStamp != computeModificationStamp(input.getFile()));
    }

    @Override
    protected ISchedulingRule getSaveRule(Object element) {
        return element instanceof IFileEditorInput input
                ? ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(input.getFile())
                : super.getSaveRule(element);
    }
}
