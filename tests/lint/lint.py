#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's own rules as checks: `lint.py RULE` prints each breach as file:line and exits 1 when there is one."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Which room may include which (CONTRIBUTING, Architecture). A room may always include itself.
ROOMS = {
    "core/base": set(),
    "core/domain": {"core/base"},
    "core/http": {"core/base", "core/domain"},
    "core/rpc": {"core/base", "core/domain"},
    "core/store": {"core/base", "core/domain"},
    "core/control": {"core/base", "core/domain", "core/store"},
    "core/profile": {"core/base"},
    "core/ccu": {"core/base", "core/domain", "core/http", "core/rpc", "core/store", "core/control", "core/profile"},
    "core/simulator": {"core/base", "core/domain", "core/http", "core/rpc"},
    "ui": {"ui", "core/base", "core/domain", "core/store", "core/control", "core/profile", "core/ccu"},
    "app": {"app", "ui", "core"},
}
# The window sees of core/ccu only the facade and what it is made of.
UI_MAY_SEE_OF_CCU = {"core/ccu/ccuconnection.h", "core/ccu/installation.h"}

GUI = re.compile(r"#include <Q(Widget|Application|GuiApplication|MainWindow|Dialog|Tree|Table|Push|Label|Icon|Pixmap|"
                 r"Painter|Color|Font|Image|Palette|Style|Abstract(Button|ItemView))")
WIRE = re.compile(r"#include <(Q(Network|Tcp|Ssl|Host|Udp|Xml|Json|Sql|UrlQuery)|pugixml|boost/)")
UMBRELLA = re.compile(r"#include <Qt(Core|Gui|Widgets|Network|Sql|Svg|Test|Concurrent)>")
POSIX = re.compile(r"#include <(unistd|sys/|arpa/|netinet/|poll|pthread|signal|fcntl|netdb|pwd)")
RANGES = re.compile(r"std::(ranges::views|views)::")
BLOCKING = re.compile(r"\bQEventLoop\b|processEvents\(|waitForFinished\(|waitForReadyRead\(|waitForConnected\(")
TR_TEXT = re.compile(r"""\btr\("([^"\\]|\\.)*"\)""")
TR_JOINED = re.compile(r"""\btr\("([^"\\]|\\.)*"\)\s*[+%]\s|[+%]\s*(\w+::)*tr\(""")
PLACEHOLDER = re.compile(r"%n|%L?\d")
MNEMONIC = re.compile(r"&(?=[^&\s])")
CATALOGUES = ("translations/ccudesk_de.ts", "translations/ccudesk_en.ts")
LUPDATE_MISSING = 77  # translations/update says so
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
FILE_LINES, FUNCTION_LINES = 500, 60


def tracked(*suffixes):
    names = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
                           capture_output=True, text=True).stdout.splitlines()
    return [n for n in names if n.endswith(suffixes) and (ROOT / n).is_file()]


def lines(name):
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def room_of(path):
    return next((r for r in sorted(ROOMS, key=len, reverse=True) if path.startswith(r + "/")), None)


def sources():
    return [n for n in tracked(".h", ".cpp") if room_of(n)]


def check_layers():
    for name in sources():
        room = room_of(name)
        allowed = ROOMS[room]
        for number, line in enumerate(lines(name), 1):
            match = re.match(r'#include "([^"]+)"', line)
            if match:
                target = match.group(1)
                other = room_of(target)
                inside = other == room or any(target.startswith(a + "/") for a in allowed)
                if not inside:
                    yield name, number, f"{room} may not include {target}"
                elif room == "ui" and other == "core/ccu" and target not in UI_MAY_SEE_OF_CCU:
                    yield name, number, f"the window may not include {target}"
            if name.startswith("core/") and GUI.search(line):
                yield name, number, "core includes a Gui or Widgets header"
            if name.startswith("ui/") and WIRE.search(line):
                yield name, number, "ui includes a network, XML, JSON or SQL header"


def check_portability():
    for name in tracked(".h", ".cpp"):
        for number, line in enumerate(lines(name), 1):
            if POSIX.search(line) and not name.startswith("core/base/platform_"):
                yield name, number, "POSIX-only header outside core/base/platform_*"
            if UMBRELLA.search(line):
                yield name, number, "umbrella include"
            if RANGES.search(line):
                yield name, number, "std::ranges views (clang 14 rejects them)"
            if not name.startswith("tests/") and BLOCKING.search(line) and "lint: blocking" not in line:
                yield name, number, "nested event loop or blocking wait"


def check_spdx():
    for name in tracked(".h", ".cpp", ".py", ".cmake", "CMakeLists.txt", ".sh", ".rega"):
        if not any(SPDX in line for line in lines(name)[:6]):
            yield name, 1, "no SPDX licence line"


def check_sizes():
    for name in sources():
        count = len(lines(name))
        if count > FILE_LINES:
            yield name, count, f"{count} lines; {FILE_LINES} are allowed"
        yield from long_functions(name)


def long_functions(name):
    """WebKit style: a function body ends with a brace in the first column."""
    start = None
    for number, line in enumerate(lines(name), 1):
        if line and not line[0].isspace() and line.rstrip().endswith("{") and "(" in line \
                and not line.startswith(("namespace", "struct", "class", "enum", "const", "static const")):
            start = number
        elif line.startswith("}") and start is not None:
            if number - start > FUNCTION_LINES:
                yield name, start, f"function of {number - start} lines; {FUNCTION_LINES} are allowed"
            start = None


def check_translations():
    for name in sources():
        for number, line in enumerate(lines(name), 1):
            for match in TR_TEXT.finditer(line):
                text = match.group(0)[4:-2]
                if text != text.strip():
                    yield name, number, "translated text begins or ends with a blank"
            if TR_JOINED.search(line):
                yield name, number, "translated texts are joined; make it one sentence with %1"
    for name in CATALOGUES:
        for context, message in messages(ROOT / name):
            yield from catalogue_breaches(name, context, message)
    yield from stale_catalogues()


def messages(catalogue):
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def catalogue_breaches(name, context, message):
    """Whole, with the same placeholders as the source, and with a mnemonic where the source has one."""
    source, translation = message.findtext("source"), message.find("translation")
    where = f"{context}: {source}"
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(forms):
        yield name, 0, "unfinished: " + where
        return
    for text in forms:
        if set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(source)):
            yield name, 0, "other placeholders than the source: " + where
        if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(source)):
            yield name, 0, "other mnemonics than the source: " + where


def stale_catalogues():
    """Texts that the sources have and the catalogues have not, or the other way round."""
    def keys(catalogue):
        return {(context, m.findtext("source"), m.findtext("comment")) for context, m in messages(catalogue)}
    with tempfile.TemporaryDirectory() as folder:
        for name in CATALOGUES:
            shutil.copy(ROOT / name, folder)
        run = subprocess.run([ROOT / "translations/update", folder], capture_output=True, text=True)
        if run.returncode == LUPDATE_MISSING:
            print("Not looked for new texts: lupdate is missing.")
            return
        # lupdate's complaints mean that a text is filed under another context than the program asks for
        for line in (run.stdout + run.stderr).splitlines():
            yield "lupdate", 0, line
        for name in CATALOGUES:
            now, then = keys(Path(folder) / Path(name).name), keys(ROOT / name)
            for context, source, _ in sorted(now - then, key=str):
                yield name, 0, f"missing, run translations/update: {context}: {source}"
            for context, source, _ in sorted(then - now, key=str):
                yield name, 0, f"no longer used, run translations/update: {context}: {source}"


def check_symbols(library):
    """core must not even link a widget."""
    output = subprocess.run(["nm", "-C", library], check=True, capture_output=True, text=True).stdout
    for line in output.splitlines():
        if re.search(r"\bQ(Widget|GuiApplication|Painter|Pixmap)::", line):
            yield library, 0, line.strip()


def main():
    rule, *arguments = sys.argv[1:]
    breaches = list(globals()["check_" + rule](*arguments))
    for name, number, text in breaches:
        print(f"{name}:{number}: {text}")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
