/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A small program beside the workbench that moves the pointer and presses keys as the hardware would, so that all that the
 * window system does with them (focus, key maps, dragging) is done. It is a process of its own since AWT and SWT get into
 * each other's way in one. Each line it reads is a command, which it answers with a line when the events are out.
 */
final class InputProcess {

    private static final List<Integer> DOWN = new ArrayList<>();

    private InputProcess() {
    }

    /** Reads commands until there are no more, which is also when the workbench has died. */
    public static void main(String[] args) throws AWTException, IOException {
        Robot robot = new Robot();
        System.out.println("ready");
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String[] words = line.split(" ");
            obey(robot, words);
            System.out.println("done");
        }
        // The workbench may have been killed with a key down, which would go on repeating itself
        DOWN.reversed().forEach(robot::keyRelease);
    }

    private static void obey(Robot robot, String[] words) {
        switch (words[0]) {
            case "move" -> robot.mouseMove(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "press" -> robot.mousePress(InputEvent.getMaskForButton(Integer.parseInt(words[1])));
            case "release" -> robot.mouseRelease(InputEvent.getMaskForButton(Integer.parseInt(words[1])));
            case "down" -> {
                robot.keyPress(key(words[1]));
                DOWN.add(key(words[1]));
            }
            case "up" -> {
                robot.keyRelease(key(words[1]));
                DOWN.remove(Integer.valueOf(key(words[1])));
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /** AWT's number of a key that is named as {@link Keyboard} does. */
    private static int key(String name) {
        return switch (name) {
            case "CTRL" -> KeyEvent.VK_CONTROL;
            case "ALT" -> KeyEvent.VK_ALT;
            case "SHIFT" -> KeyEvent.VK_SHIFT;
            case "ENTER" -> KeyEvent.VK_ENTER;
            case "ESC" -> KeyEvent.VK_ESCAPE;
            case "BS" -> KeyEvent.VK_BACK_SPACE;
            case "DEL" -> KeyEvent.VK_DELETE;
            case "INSERT" -> KeyEvent.VK_INSERT;
            case "HOME" -> KeyEvent.VK_HOME;
            case "END" -> KeyEvent.VK_END;
            case "LEFT" -> KeyEvent.VK_LEFT;
            case "RIGHT" -> KeyEvent.VK_RIGHT;
            case "UP" -> KeyEvent.VK_UP;
            case "DOWN" -> KeyEvent.VK_DOWN;
            case "PAGE_UP" -> KeyEvent.VK_PAGE_UP;
            case "PAGE_DOWN" -> KeyEvent.VK_PAGE_DOWN;
            case "F1" -> KeyEvent.VK_F1;
            case "F2" -> KeyEvent.VK_F2;
            case "KP_ADD" -> KeyEvent.VK_ADD;
            case "KP_SUBTRACT" -> KeyEvent.VK_SUBTRACT;
            case "KP_MULTIPLY" -> KeyEvent.VK_MULTIPLY;
            case "KP_DIVIDE" -> KeyEvent.VK_DIVIDE;
            case "F5" -> KeyEvent.VK_F5;
            case "TAB" -> KeyEvent.VK_TAB;
            case "SPACE" -> KeyEvent.VK_SPACE;
            default -> KeyEvent.getExtendedKeyCodeForChar(name.charAt(0));
        };
    }
}
