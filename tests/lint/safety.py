#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must never get into the sources, as checks: `safety.py RULE` prints each breach as file:line and exits 1 when
there is one.

secrets    nothing that lets somebody in: keys, tokens, passwords, files that hold such things
execution  no text from outside is ever run, unpacked into objects or joined into a command
richtext   texts of a CCU are shown as they are, never read as HTML
reporting  SECURITY.md says how to report a problem, and what a report should hold
"""

import re
import sys

sys.dont_write_bytecode = True
import lint  # noqa: E402
from lint import code, lines, tracked  # noqa: E402

SECRET_FILE = re.compile(r"(^|/)([^/]*\.env|secrets\.ya?ml|credentials\.json|profiles\.json|snapshot\.json|registrations\.json"
                         r"|id_(rsa|ed25519|ecdsa)|[^/]*\.(pem|key|p12|pfx|keychain))$")
SECRET_TEXT = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bxox[bp]-[0-9A-Za-z-]{20,}"
    r"|\bAuthorization:\s*(Basic|Bearer)\s+[A-Za-z0-9+/=._-]{12,}"
    r"|://[^/\s:@\"'%]+:[^/\s:@\"'%]+@")
# A literal that is given to something named like a credential; what is only a name of one has no digit in it.
SECRET_VALUE = re.compile(r"""(?i)(password|passwd|secret|token|api_?key)\w*\s*(=|:|\{|\()\s*(QStringLiteral\(|QByteArrayLiteral\()?"""
                          r"""["'](?=[^"']*\d)(?=[^"']*[A-Za-z])[^"'\s%]{8,}["']""")
# What the tests hand around are passwords of nobody: there only real keys and tokens count.
SAMPLES = ("tests/core/tst_logfile.cpp", "tests/core/tst_redactor.cpp")  # what is hidden from the log
PLAYGROUND = ("tests/", "resources/demo/", "core/simulator/", "app/demo")

EXECUTION = {
    re.compile(r"\bQ(JSEngine|ScriptEngine|QmlEngine|QmlComponent|QuickView|WebEngine\w*|PluginLoader)\b"):
        "a script engine or plug-in; formulas need a parser of our own with a fixed list of operators",
    re.compile(r"\bQDataStream\b"): "QDataStream makes objects of any type; use JSON with a check of every field",
    re.compile(r"\b(yaml-cpp|YAML::)"): "YAML; use JSON with a check of every field",
    re.compile(r"\bQProcess\b"): "another program is started",
    re.compile(r"(std::|(?<!\w)::)(system|popen)\(|\bsystem\(\"|(?<![\w:.>])(popen|execlp?|execvp?e?|posix_spawn)\("):
        "a shell or another program",
    re.compile(r"\.(exec|prepare)\(.*(\.arg\(|\s[+%]\s)"): "SQL joined from pieces; bind the values",
    re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^\"]*%\d"): "SQL with places for text; bind the values",
}
# The simulator's certificates are made by openssl, called with a list of arguments.
MAY_START_PROGRAMS = ("core/simulator/certificate.cpp",)

# No public report, a private way, time for a fix, and what a report holds.
REPORT_PARTS = ("do not open a public issue", "Report a vulnerability", r"\d+ days", "### What happens", "### Steps",
                "### Impact", "### Suggested fix")

RICH = re.compile(r"\b(setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|Qt::RichText|Qt::MarkdownText|Qt::AutoText)\b")
# The user guide shows our own pages; the style makes plain text the rule.
MAY_BE_RICH = ("ui/help/", "ui/style.cpp")


# S58, S133
def check_secrets():
    for name in tracked(""):
        if SECRET_FILE.search(name):
            yield name, 1, "a file of this name may hold credentials"
        if not name.endswith((".png", ".ico", ".icns", ".bin", ".gz")) and not name.startswith(("tests/data/", "tests/fuzz/corpus/")):
            yield from secret_lines(name)


def secret_lines(name):
    try:
        text = lines(name)
    except UnicodeDecodeError:
        return
    for number, line in enumerate(text, 1):
        if SECRET_TEXT.search(line) and name not in SAMPLES:
            yield name, number, "looks like a key, a token or a password"
        elif not name.startswith(PLAYGROUND) and SECRET_VALUE.search(line):
            yield name, number, "a credential in the sources"


# S94, S111, S113, S114, S126, S134
def check_execution():
    for name in tracked(".h", ".cpp"):
        if not name.startswith(("core/", "ui/", "app/")):
            continue
        for number, line in enumerate(map(code, lines(name)), 1):
            for pattern, reason in EXECUTION.items():
                if pattern.search(line) and not (name in MAY_START_PROGRAMS and "program" in reason):
                    yield name, number, reason


# S135
def check_richtext():
    for name in tracked(".h", ".cpp"):
        if not name.startswith(("core/", "ui/", "app/")) or name.startswith(MAY_BE_RICH):
            continue
        for number, line in enumerate(map(code, lines(name)), 1):
            if RICH.search(line):
                yield name, number, "text that may be read as HTML; show plain text"


# S80, S136, S138
def check_reporting():
    name = "SECURITY.md"
    text = (lint.ROOT / name).read_text(encoding="utf-8") if (lint.ROOT / name).is_file() else ""
    for part in REPORT_PARTS:
        if not re.search(part, text):
            yield name, 1, f"nothing about: {part}"


def main():
    exit_code = 0
    for name, number, text in globals()["check_" + sys.argv[1]]():
        print(f"{name}:{number}: {text}")
        exit_code = 1
    return exit_code


if __name__ == "__main__":
    sys.exit(main())
