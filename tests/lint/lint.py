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
    "core/security": {"core/base", "core/domain"},
    "core/ccu": {"core/base", "core/domain", "core/http", "core/rpc", "core/store", "core/control", "core/profile",
                 "core/security"},
    "core/simulator": {"core/base", "core/domain", "core/http", "core/rpc"},
    "ui": {"ui", "core/base", "core/domain", "core/store", "core/control", "core/profile", "core/security", "core/ccu"},
    "app": {"app", "ui", "core"},
}
# The window sees of core/ccu only the facade and what it is made of.
UI_MAY_SEE_OF_CCU = {"core/ccu/ccuconnection.h", "core/ccu/connectionfigures.h", "core/ccu/connectionstep.h", "core/ccu/installation.h",
                     "core/ccu/callbackchoice.h", "core/ccu/certificaterefusal.h", "core/ccu/discoveredccu.h",
                     "core/ccu/showncertificate.h"}

GUI = re.compile(r"#include <Q(Widget|Application|GuiApplication|MainWindow|Dialog|Tree|Table|Push|Label|Icon|Pixmap|"
                 r"Painter|Color|Font|Image|Palette|Style|Abstract(Button|ItemView))")
WIRE = re.compile(r"#include <(Q(Network|Tcp|Ssl|Host|Udp|Xml|Json|Sql|Url)|pugixml|boost/)")
UMBRELLA = re.compile(r"#include <Qt(Core|Gui|Widgets|Network|Sql|Svg|Test|Concurrent)>")
POSIX = re.compile(r"#include <(unistd|sys/|arpa/|netinet/|poll|pthread|signal|fcntl|netdb|pwd)")
RANGES = re.compile(r"std::(ranges::views|views)::")
BLOCKING = re.compile(r"\bQEventLoop\b|processEvents\(|waitForFinished\(|waitForReadyRead\(|waitForConnected\(")
DELETE = re.compile(r"\bdelete\b\s*(\[\s*\]\s*)?[\w(*:]")
SLEEP = re.compile(r"\bqWait\(|\bqSleep\(|\bsleep_(for|until)\(|\bQThread::[mu]?sleep\(|\b(usleep|sleep)\(")
VARIANT = re.compile(r"\bQVariant(Map|List|Hash)?\b")
INTERFACE_NAME = re.compile(r'"(HmIP-RF|BidCos-RF|BidCos-Wired|VirtualDevices|CUxD|CCU-Jack|Homegear)"')
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
COMMENT = re.compile(r'^((?:[^"/]|"(?:[^"\\]|\\.)*"|/(?!/))*)//.*')
TR_TEXT = re.compile(r"""\btr\("([^"\\]|\\.)*"\)""")
TR_JOINED = re.compile(r"""\btr\("([^"\\]|\\.)*"\)\s*[+%]\s|[+%]\s*(\w+::)*tr\(""")
PLACEHOLDER = re.compile(r"%n|%L?\d")
MNEMONIC = re.compile(r"&(?=[^&\s])")
CATALOGUES = ("translations/ccudesk_de.ts", "translations/ccudesk_en.ts")
DERIVED_CLASS = re.compile(r"\s*(?:class|struct) [\w:]+(?: final)? : (?:public|private) .*\{$")
OWN_TR = re.compile(r"\bQ_(?:OBJECT|GADGET|DECLARE_TR_FUNCTIONS)\b")
TR_CALL = re.compile(r"(?<![\w:.>])tr\(")
LUPDATE_MISSING = 77  # translations/update says so
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
FILE_LINES, TEST_FILE_LINES, FUNCTION_LINES = 500, 600, 60
SKIPPED = 77  # for ctest: neither passed nor failed

# Headers of core that may speak QVariant, and places that may spell the name of an interface process.
MAY_NAME_VARIANT = {"core/simulator/simulator.h"}
MAY_NAME_INTERFACES = (
    "core/ccu/interfacetraits.", "core/profile/", "core/simulator/", "app/demo.", "app/simulatorcontrol.", "tests/",
    "core/ccu/ccuconnection.cpp",  # the process that takes others along when it starts again
    "core/control/actionbuilder.cpp",  # control may not see ccu; told by the channel type wherever possible
)


def tracked(*suffixes):
    names = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
                           capture_output=True, text=True).stdout.splitlines()
    return [n for n in names if n.endswith(suffixes) and (ROOT / n).is_file()]


def lines(name):
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def code(line):
    """The line without its // comment."""
    match = COMMENT.match(line)
    return match.group(1) if match else line


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
            if POSIX.search(line) and not name.startswith(("core/base/platform_", "tests/sanitizer/")):
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


def check_wording():
    """What may not be written, or only in some places."""
    for name in tracked(".h", ".cpp"):
        for number, line in enumerate(map(code, lines(name)), 1):
            bare = STRING.sub('""', line)
            if DELETE.search(bare):
                yield name, number, "delete expression; let a parent or a smart pointer own it"
            if name.startswith("tests/") and SLEEP.search(bare):
                yield name, number, "a test that sleeps; wait for what is to happen"
            if name.startswith("core/") and name.endswith(".h") and name not in MAY_NAME_VARIANT \
                    and VARIANT.search(bare):
                yield name, number, "QVariant in a header of core"
            if INTERFACE_NAME.search(line) and not name.startswith(MAY_NAME_INTERFACES):
                yield name, number, "name of an interface process; ask core/ccu/interfacetraits"


def check_sizes():
    for name in tracked(".h", ".cpp"):
        allowed = TEST_FILE_LINES if name.startswith("tests/") else FILE_LINES
        count = len(lines(name))
        if count > allowed:
            yield name, count, f"{count} lines; {allowed} are allowed"
        yield from long_functions(name)


def long_functions(name):
    """WebKit style: a body begins with a brace at the end of a line and ends with one in the column of its first line.
    What comes before the brace may be wrapped: parameters, initialisers."""
    start, text, end = None, "", None
    for number, line in enumerate(lines(name), 1):
        if end is not None:
            if line.startswith(end):
                if number - start > FUNCTION_LINES and "_data(" not in text:  # a test's table may be long
                    yield name, start, f"function of {number - start} lines; {FUNCTION_LINES} are allowed"
                start, text, end = None, "", None
            continue
        bare = code(STRING.sub('""', line)).strip()
        if start is None and bare:
            start, indent = number, line[:len(line) - len(line.lstrip())]
        text += " " + bare
        if bare.endswith("{") and "(" in text and not re.match(r"(namespace|struct|class|enum|union)\b", text.strip()) \
                and not bare.endswith("= {"):
            end = indent + "}"
        elif not bare or bare.startswith("#") or bare.endswith((";", "{", "}", ":", "Q_OBJECT")):
            start, text = None, ""


def check_translations():
    for name in sources():
        for number, line in enumerate(lines(name), 1):
            for match in TR_TEXT.finditer(line):
                text = match.group(0)[4:-2]
                if text != text.strip():
                    yield name, number, "translated text begins or ends with a blank"
            if TR_JOINED.search(line):
                yield name, number, "translated texts are joined; make it one sentence with %1"
        yield from foreign_contexts(name)
    for name in CATALOGUES:
        for context, message in messages(ROOT / name):
            yield from catalogue_breaches(name, context, message)
    yield from stale_catalogues()


def foreign_contexts(name):
    """tr() in a class without Q_OBJECT is that of its base: the text is asked for in a context where it is not."""
    classes = []  # end of the class, whether tr() is its own
    for number, line in enumerate(lines(name), 1):
        bare = code(STRING.sub('""', line))
        if DERIVED_CLASS.match(bare):
            classes.append([bare[:len(bare) - len(bare.lstrip())] + "};", False])
        elif classes and bare == classes[-1][0]:
            classes.pop()
        elif classes and OWN_TR.search(bare):
            classes[-1][1] = True
        elif classes and not classes[-1][1] and TR_CALL.search(bare):
            yield name, number, "tr() of the base class; give the class Q_DECLARE_TR_FUNCTIONS"


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


class Skipped(Exception):
    """A check that needs a program which is not installed."""


def stale_catalogues():
    """Texts that the sources have and the catalogues have not, or the other way round."""
    def keys(catalogue):
        return {(context, m.findtext("source"), m.findtext("comment")) for context, m in messages(catalogue)}
    with tempfile.TemporaryDirectory() as folder:
        for name in CATALOGUES:
            shutil.copy(ROOT / name, folder)
        run = subprocess.run([ROOT / "translations/update", folder], capture_output=True, text=True)
        if run.returncode == LUPDATE_MISSING:
            raise Skipped("Not looked for new texts: lupdate is missing.")
        # lupdate's complaints mean that a text is filed under another context than the program asks for
        for line in (run.stdout + run.stderr).splitlines():
            yield "lupdate", 0, line
        for name in CATALOGUES:
            now, then = keys(Path(folder) / Path(name).name), keys(ROOT / name)
            for context, source, _ in sorted(now - then, key=str):
                yield name, 0, f"missing, run translations/update: {context}: {source}"
            for context, source, _ in sorted(then - now, key=str):
                yield name, 0, f"no longer used, run translations/update: {context}: {source}"


def check_symbols(*libraries):
    """core must not even link a widget."""
    for library in libraries:
        output = subprocess.run(["nm", "-C", library], check=True, capture_output=True, text=True).stdout
        for line in output.splitlines():
            if re.search(r"\bQ(Widget|GuiApplication|Painter|Pixmap|Image|Icon|Font)::", line):
                yield library, 0, line.strip()


def main():
    rule, *arguments = sys.argv[1:]
    exit_code = 0
    try:
        for name, number, text in globals()["check_" + rule](*arguments):
            print(f"{name}:{number}: {text}")
            exit_code = 1
    except Skipped as reason:
        print(reason)
        exit_code = exit_code or SKIPPED
    return exit_code


if __name__ == "__main__":
    sys.exit(main())
