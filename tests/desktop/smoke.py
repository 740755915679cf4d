#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Smoke in a simulated home: the desktop must be asked to tell it.

  smoke.py PROGRAM SIMULATOR
"""

import json
import os
import subprocess
import sys

from patience import until

DETECTOR = "000A20C98F2207:1"


def panel_lines(kind):
    with open(os.environ["PANEL_LOG"], encoding="utf-8") as log:
        return [entry[kind] for entry in map(json.loads, log) if kind in entry]


class Simulator:
    def __init__(self, program):
        self.process = subprocess.Popen([program, "--no-life"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.endpoints = json.loads(self.process.stdout.readline())

    def tell(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def registrations(self):
        return len(self.tell(counts=True)["callbackUrls"])

    def report(self, status):
        self.tell(report=["HmIP-RF", DETECTOR, "SMOKE_DETECTOR_ALARM_STATUS", status])


def options(endpoints):
    ports = [f"--port={name}={port}" for name, port in endpoints["tlsPorts"].items()]
    return ["--host", endpoints["host"], "--user", endpoints["user"], "--pin", endpoints["pin"], "--language", "en"] + ports


def main():
    program, simulator_program = sys.argv[1:]
    simulator = Simulator(simulator_program)
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", CCU_PASSWORD="demo")
    with subprocess.Popen([program] + options(simulator.endpoints), env=environment) as process:
        try:
            until(lambda: panel_lines("sign"), "a sign in the panel")
            until(lambda: simulator.registrations() == len(simulator.endpoints["tlsPorts"]) - 1, "registered everywhere")
            simulator.report(0)
            simulator.report(1)
            title, text = until(lambda: panel_lines("notification"), "a notification")[0]
            print(f"told: {title}: {text}")
            return title == "Smoke alarm" and "reports smoke." in text
        finally:
            process.terminate()
            process.wait()
            simulator.process.stdin.close()


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
