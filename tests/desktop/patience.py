# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what a program in another process does."""

import time

SECONDS = 90


def until(condition, what):
    """The first result of condition that is true; ends the test when there is none in time."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"not within {SECONDS} s: {what}")
