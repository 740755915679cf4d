#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks a running program as a screen reader sees it, page by page, and tells every control that has no name.

  walk.py ccudesk PROGRAM     all pages of the demo home; none may be found. The sign in the panel must be there, too
  walk.py planted PROGRAM     a window with one nameless button; it must be found
"""

import json
import os
import subprocess
import sys

import pyatspi
from gi.repository import Atspi

from patience import until

# What a person operates. Containers, layout and pictures may be nameless.
OPERATED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_LINK,
}
MOST_CHILDREN = 60  # of one list: its rows are alike


def children(node):
    for index in range(min(node.childCount, MOST_CHILDREN)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def is_seen(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node, path=()):
    yield node, path
    if node.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS):
        return
    for child in children(node):
        if is_seen(child):
            yield from walk(child, path + (f"{child.getRoleName()} “{child.name}”",))


def nameless(window):
    seen, found = 0, []
    for node, path in walk(window):
        states = node.getState()
        if node.getRole() not in OPERATED or not states.contains(pyatspi.STATE_FOCUSABLE):
            continue
        seen += 1
        if not node.name.strip():
            found.append(" > ".join(path[-5:]))
    return seen, found


def application(process, name):
    def find():
        if process.poll() is not None:
            raise SystemExit(f"{name} ended with {process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        return next((one for one in children(desktop) if one.name.lower().startswith(name) and one.childCount), None)
    found = until(find, f"{name} on the bus of screen readers")
    found.set_cache_mask(Atspi.Cache.NONE)  # nobody tells the cache that a page is shown or hidden
    return found


def navigation(window):
    """The items at the left, by name, from top to bottom."""
    group = until(lambda: next((node for node, _ in walk(window) if node.name in ("Pages", "Seiten")), None), "navigation")
    return [item for item in children(group) if item.getRole() in OPERATED and is_seen(item)]


def walk_program(program):
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    with subprocess.Popen([program, "--demo", "--language", "en"], env=environment) as process:
        try:
            app = application(process, "ccu")
            window = until(lambda: next((one for one in children(app) if "CCU Desk" in one.name and one.childCount), None), "window")
            until(lambda: any("Live" in node.name for node, _ in walk(window)), "connection")
            total, bad = 0, []
            pages = navigation(window)
            for item in pages:
                item.queryAction().doAction(0)
                until(lambda: item.getState().contains(pyatspi.STATE_CHECKED), f"page {item.name}")
                seen, found = nameless(window)
                print(f"{item.name}: {seen} controls, {len(found)} without a name")
                total += seen
                bad += [f"{item.name}: {place}" for place in found]
            print("\n".join(bad))
            with open(os.environ["PANEL_LOG"], encoding="utf-8") as log:
                signs = [line for line in map(json.loads, log) if "sign" in line]
            print(f"{len(pages)} pages, {total} controls, {len(signs)} sign in the panel")
            return not bad and len(pages) >= 9 and total > 200 and len(signs) == 1
        finally:
            process.terminate()


def walk_planted(program):
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    with subprocess.Popen([program], env=environment) as process:
        try:
            app = application(process, "planted")
            window = until(lambda: next(children(app), None), "window")
            seen, found = until(lambda: (lambda result: result if result[0] == 2 else None)(nameless(window)), "controls")
            print(f"{seen} controls, without a name: {found}")
            return len(found) == 1
        finally:
            process.kill()


if __name__ == "__main__":
    what, program_file = sys.argv[1:]
    sys.exit(0 if {"ccudesk": walk_program, "planted": walk_planted}[what](program_file) else 1)
