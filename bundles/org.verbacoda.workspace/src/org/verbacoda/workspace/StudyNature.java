/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Marks a project as a study's; it configures nothing. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class StudyNature implements IProjectNature {

    private IProject project;

    @Override
    public void configure() {
        // Problems are marked when the study is read, not by a builder
    }

    @Override
    public void deconfigure() {
        // Nothing was configured
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
