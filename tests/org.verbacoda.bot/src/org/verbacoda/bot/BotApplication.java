/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

/**
 * The product's own application with a bot in it: once the workbench is up, {@link #run} does its work in a thread of its
 * own, then the workbench is closed. What is not saved in an editor has to be given up before. The process ends with 1 if
 * the work fails.
 */
public abstract class BotApplication implements IApplication {

    private final AtomicBoolean failed = new AtomicBoolean();

    /**
     * What the bot does, called once the workbench is up.
     *
     * @param arguments those of the command line that are for the application
     */
    protected abstract void run(SWTWorkbenchBot bot, List<String> arguments) throws Exception;

    @Override
    public Object start(@Nullable IApplicationContext context) throws Exception {
        // Nobody is there to answer who codes
        InstanceScope.INSTANCE.getNode("org.verbacoda.ui").put("coderName", System.getProperty("user.name"));
        PlatformUI.getTestableObject().setTestHarness(this::work);
        Object result = product().start(context);
        return failed.get() ? Integer.valueOf(1) : result;
    }

    private void work() {
        try {
            run(new SWTWorkbenchBot(), List.of(Platform.getApplicationArgs()));
        } catch (Exception | AssertionError e) {
            failed.set(true);
            e.printStackTrace();
        } finally {
            UIThread.display().asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static IApplication product() throws CoreException {
        @Nullable IProduct product = Platform.getProduct();
        @Nullable IExtension application = product == null ? null
                : Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime", "applications",
                        product.getApplication());
        if (application == null) {
            throw new IllegalStateException("There is no product here whose application could be started");
        }
        for (IConfigurationElement element : application.getConfigurationElements()) {
            for (IConfigurationElement run : element.getChildren("run")) {
                return (IApplication) run.createExecutableExtension("class");
            }
        }
        throw new IllegalStateException(application.getUniqueIdentifier() + " names no class");
    }

    @Override
    public void stop() {
        UIThread.display().asyncExec(() -> PlatformUI.getWorkbench().close());
    }
}
