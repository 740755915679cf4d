#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every lint against breaches planted in a small repository: `selftest.py` fails when one goes unnoticed."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import lint  # noqa: E402
import safety  # noqa: E402

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
LONG_BODY = "    call();\n" * 61
TS = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en_US">{}</TS>\n'


class PlantedTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.git("init", "-q")
        self.addCleanup(setattr, lint, "ROOT", lint.ROOT)
        lint.ROOT = self.root

    def git(self, *arguments):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], cwd=self.root, check=True,
                       capture_output=True)

    def plant(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "Plant")

    RULES = lint

    def breaches(self, rule, *arguments):
        return [(name, number) for name, number, _ in getattr(self.RULES, "check_" + rule)(*arguments)]

    def script(self, name, *arguments, environment=None):
        """Runs a copy of the script that lies in the planted repository."""
        target = self.root / "tests/lint" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / name, target)
        return subprocess.run([target, *arguments], capture_output=True, text=True, env=environment)

    def assert_lines(self, rule, name, text, *numbers):
        """Exactly these lines of the text break the rule."""
        self.plant(name, text)
        self.assertEqual(self.breaches(rule), [(name, n) for n in numbers])
        (self.root / name).unlink()


class LayersTest(PlantedTest):
    def test_rooms(self):
        self.assert_lines("layers", "core/store/a.cpp", '#include "core/ccu/a.h"\n#include "core/base/a.h"\n', 1)
        self.assert_lines("layers", "core/ccu/a.cpp", '#include "core/simulator/a.h"\n', 1)
        self.assert_lines("layers", "ui/a.cpp", '#include "core/ccu/session.h"\n#include "core/ccu/ccuconnection.h"\n', 1)

    def test_foreign_headers(self):
        self.assert_lines("layers", "core/base/a.cpp", "#include <QString>\n#include <QPainter>\n", 2)
        wire = ["QUrl", "QUrlQuery", "QNetworkReply", "QTcpSocket", "QJsonObject", "QSqlQuery", "QXmlStreamReader",
                "pugixml.hpp", "boost/beast.hpp"]
        text = "".join(f"#include <{header}>\n" for header in wire)
        self.assert_lines("layers", "ui/a.cpp", text, *range(1, len(wire) + 1))


class PortabilityTest(PlantedTest):
    def test_all(self):
        self.assert_lines("portability", "core/base/a.cpp",
                          "#include <unistd.h>\n#include <QtCore>\nauto a = std::views::all;\nQEventLoop loop;\n"
                          "p.waitForFinished();\np.waitForFinished(); // lint: blocking\n", 1, 2, 3, 4, 5)
        self.assert_lines("portability", "core/base/platform_linux.cpp", "#include <unistd.h>\n")


class SpdxTest(PlantedTest):
    def test_missing(self):
        self.assert_lines("spdx", "core/base/a.cpp", "int a;\n", 1)
        self.assert_lines("spdx", "core/base/CMakeLists.txt", "# " + lint.SPDX + "\n")


class WordingTest(PlantedTest):
    def test_delete(self):
        self.assert_lines("wording", "core/base/a.cpp",
                          "delete pointer;\ndelete[] array;\nA(const A&) = delete;\n// delete it\n"
                          'tr("delete it");\ndelete m_menu.find<A*>();\n', 1, 2, 6)

    def test_sleep(self):
        self.assert_lines("wording", "tests/core/a.cpp",
                          "QTest::qWait(5);\nQThread::msleep(5);\nstd::this_thread::sleep_for(5ms);\n"
                          "QTest::qWaitForWindowActive(&w);\nQTest::qSleep(1);\n", 1, 2, 3, 5)

    def test_variant(self):
        self.assert_lines("wording", "core/store/a.h", "QVariantMap a;\n// QVariant\nQVariant b;\n", 1, 3)
        self.assert_lines("wording", "core/store/a.cpp", "QVariant a;\n")

    def test_interface_names(self):
        text = 'if (name == QLatin1String("HmIP-RF"))\nQString name; //!< "HmIP-RF"\ncall("https://a", "CUxD");\n'
        self.assert_lines("wording", "ui/a.cpp", text, 1, 3)
        self.assert_lines("wording", "core/simulator/a.cpp", text)


class SizesTest(PlantedTest):
    def test_files(self):
        self.assert_lines("sizes", "core/base/a.cpp", "int a;\n" * 501, 501)
        self.assert_lines("sizes", "tests/core/a.cpp", "int a;\n" * 600)
        self.assert_lines("sizes", "tests/core/a.cpp", "int a;\n" * 601, 601)

    def test_functions(self):
        for head in ("void f() {\n", "void f(int a,\n    int b) {\n", "A::A(int a)\n    : B(a), m_a(a) {\n",
                     "A::A(int a) : B(a), m_a(a),\n    m_b(b) {\n", "template <typename T>\nvoid f(T t) {\n",
                     'void f(const char* a = "{") {\n'):
            self.assert_lines("sizes", "core/base/a.cpp", "\n" + head + LONG_BODY + "}\n", 2)
            self.assert_lines("sizes", "core/base/a.cpp", "\n" + head + "    call();\n" * 50 + "}\n")

    def test_members(self):
        body = "    void f(int a) const override {\n" + "    " + LONG_BODY.replace("\n", "\n    ") + "}\n"
        self.assert_lines("sizes", "core/base/a.h", "class A : public B {\npublic:\n" + body + "};\n", 3)

    def test_what_is_no_function(self):
        self.assert_lines("sizes", "core/base/a.cpp", "const QHash<A, B> table(1) = {\n" + LONG_BODY + "};\n")
        self.assert_lines("sizes", "tests/core/a.cpp", "void T::rows_data() {\n" + LONG_BODY + "}\n")
        self.assert_lines("sizes", "core/base/a.cpp", "namespace {\n" + "int f(int);\n" * 80 + "}\n")


class TranslationsTest(PlantedTest):
    SOURCE = ("#include <QObject>\nclass A : public QObject {\n    Q_OBJECT\n    QString text() { return tr(%s); }\n"
              "};\n")

    def setUp(self):
        super().setUp()
        shutil.copytree(PROJECT / "translations", self.root / "translations")
        for room in ("core", "ui", "app"):
            (self.root / room).mkdir()
        self.catalogues("")

    def catalogues(self, messages):
        context = f"<context><name>A</name>{messages}</context>" if messages else ""
        self.plant("translations/ccudesk_de.ts", TS.format("de_DE", context))
        self.plant("translations/ccudesk_en.ts", TS.format("en_US", ""))

    def message(self, source, translation, kind=""):
        return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"

    def assert_breach(self, part):
        texts = [text for _, _, text in lint.check_translations()]
        self.assertTrue(any(part in text for text in texts), texts)

    def test_sources(self):
        self.plant("ui/a.h", self.SOURCE % '" Blank"')
        self.assert_breach("blank")
        self.plant("ui/a.h", self.SOURCE % '"Joined" + text')
        self.plant("ui/b.cpp", 'a = tr("One") + b;\n')
        self.assert_breach("joined")
        self.plant("ui/b.cpp", "class B : public A {\npublic:\n    QString text() { return tr(\"Lost\"); }\n};\n")
        self.assert_breach("tr() of the base class")

    def test_catalogues(self):
        self.plant("ui/a.h", self.SOURCE % '"Found %1"')
        self.assert_breach("missing, run translations/update")
        self.catalogues(self.message("Found %1", "", ' type="unfinished"'))
        self.assert_breach("unfinished")
        self.catalogues(self.message("Found %1", "Gefunden"))
        self.assert_breach("other placeholders")
        self.catalogues(self.message("Found %1", "%1 gefunden"))
        self.assertEqual(list(lint.check_translations()), [])
        self.catalogues(self.message("Found %1", "%1 gefunden") + self.message("Old", "Alt"))
        self.assert_breach("no longer used")
        self.plant("ui/a.h", self.SOURCE % '"&amp;Found"')
        self.catalogues(self.message("&amp;Found", "Gefunden"))
        self.assert_breach("other mnemonics")

    def test_without_lupdate(self):
        self.plant("translations/update", "#!/bin/sh\nexit 77\n")
        with self.assertRaises(lint.Skipped):
            list(lint.check_translations())


class SymbolsTest(PlantedTest):
    def test_widget(self):
        self.plant("a.cpp", "struct QWidget { void show(); };\nvoid f(QWidget* w) { w->show(); }\n")
        self.plant("b.cpp", "void g() {}\n")
        for name in ("a", "b"):
            subprocess.run(["g++", "-c", f"{name}.cpp"], cwd=self.root, check=True)
        one, other = str(self.root / "a.o"), str(self.root / "b.o")
        self.assertEqual(self.breaches("symbols", other), [])
        self.assertEqual(self.breaches("symbols", other, one), [(one, 0)])


class ProgramsTest(PlantedTest):
    def test_format(self):
        shutil.copy(PROJECT / ".clang-format", self.root)
        self.plant("core/a.cpp", "int f() {\n    return 1;\n}\n")
        self.assertEqual(self.script("format").returncode, 0)
        self.plant("core/a.cpp", "int f( ) {\n  return 1; }\n")
        self.assertNotEqual(self.script("format").returncode, 0)

    def test_spelling(self):
        self.plant("tests/lint/words.txt", "rega\n")
        self.plant("README.md", "received rega\n")
        self.assertEqual(self.script("spelling").returncode, 0)
        self.plant("README.md", "reci" + "eved\n")
        self.assertNotEqual(self.script("spelling").returncode, 0)


class TidyTest(PlantedTest):
    BREACH = "inline int* g() { return 0; }\n"

    def setUp(self):
        super().setUp()
        self.plant(".clang-tidy", "Checks: '-*,modernize-use-nullptr'\nWarningsAsErrors: '*'\n"
                                  "HeaderFilterRegex: '/core/.*'\n")
        self.plant(".gitignore", "build\n")
        names = ("core/user.cpp", "core/own.cpp", "core/other.cpp")
        entries = ",".join(f'{{"directory": "{self.root}", "file": "{n}", "command": "g++ -I. -o {n}.o -c {n}"}}' for n in names)
        self.plant("build/compile_commands.json", f"[{entries}]")
        self.plant("core/own.h", "int own();\n")
        self.plant("core/own.cpp", '#include "core/own.h"\n')
        self.plant("core/shared.h", "int shared();\n")
        self.plant("core/middle.h", '#include "core/shared.h"\n')
        self.plant("core/user.cpp", '#include "core/middle.h"\n')
        self.plant("core/other.cpp", "int other() { return 1; }\n")
        self.commit()

    def result(self, *base):
        return self.script("tidy", str(self.root / "build"), *base).returncode

    def test_clean(self):
        self.assertEqual(self.result(), 0)
        self.assertEqual(self.result("HEAD"), 0)

    def test_everything(self):
        self.plant("core/other.cpp", self.BREACH)
        self.commit()
        self.assertNotEqual(self.result(), 0)

    def test_own_names_meet(self):
        for hidden in ("", " "):  # seen beforehand, or not before they are compiled as one
            text = f"namespace {{\n{hidden}struct Texts {{}};\n}}\nint %s() {{ return int(sizeof(Texts)); }}\n"
            self.plant("core/other.cpp", text % "other")
            self.plant("core/own.cpp", text % "own")
            self.assertEqual(self.result("HEAD"), 0)
            self.plant("core/other.cpp", text % "other" + self.BREACH)
            self.assertNotEqual(self.result("HEAD"), 0)

    def test_since_a_commit(self):
        self.plant("core/other.cpp", self.BREACH)
        self.assertNotEqual(self.result("HEAD"), 0)
        self.commit()
        self.assertNotEqual(self.result("HEAD~1"), 0)
        self.assertEqual(self.result("HEAD"), 0)

    def test_header_only(self):
        for header in ("core/own.h", "core/shared.h"):
            self.plant(header, self.BREACH)
            self.assertNotEqual(self.result("HEAD"), 0, header)
            self.plant(header, "int fixed();\n")
            self.commit()

    def test_git_fails(self):
        shutil.rmtree(self.root / ".git")
        self.assertNotEqual(self.result("HEAD"), 0)


class SafetyTest(PlantedTest):
    RULES = safety

    def test_secrets(self):
        key = "-----BEGIN " + "RSA PRIVATE KEY-----\n"
        self.assert_lines("secrets", "core/base/a.cpp",
                          'QString password = QStringLiteral("hunter22abc");\nQString password = QStringLiteral("password");\n'
                          'auto a = tr("The password of %1 is wrong");\n// Authorization: Basic ' + "QWRtaW46Z2VoZWlt\n"
                          + "connect(https://admin:" + "geheim@ccu);\n", 1, 4, 5)
        self.assert_lines("secrets", "tests/core/a.cpp", 'QString password = "hunter22abc";\n' + key, 2)
        for name in ("packaging/home.env", "secrets.yaml", "tests/data/a.pem", "id_ed25519", "app/profiles.json"):
            self.assert_lines("secrets", name, "\n", 1)
        self.assert_lines("secrets", "core/base/secret.cpp", "\n")

    def test_execution(self):
        calls = ["QJSEngine engine;", "QDataStream in(&file);", "QProcess process;", 'std::system("ls");', "::popen(a, b);",
                 'q.exec("SELECT a FROM b WHERE c = " + name);', 'q.prepare(sql.arg(name));', '"DELETE FROM a WHERE b = %1"']
        self.assert_lines("execution", "core/base/a.cpp", "\n".join(calls) + "\n", *range(1, len(calls) + 1))
        self.assert_lines("execution", "core/base/a.cpp", 'QProcessEnvironment e;\nQRandomGenerator::system()->fill(a);\n'
                          'QDir system(root);\nq.prepare("SELECT a FROM b WHERE c = ?");\n// QProcess\n')
        self.assert_lines("execution", "core/simulator/certificate.cpp", "QProcess process;\nQDataStream in;\n", 2)

    def test_richtext(self):
        self.assert_lines("richtext", "ui/a.cpp", "label->setTextFormat(Qt::RichText);\nview->setHtml(a);\n"
                          "label->setTextFormat(Qt::PlainText);\n", 1, 2)
        self.assert_lines("richtext", "ui/help/a.cpp", "view->setHtml(a);\n")

    def test_reporting(self):
        self.assertEqual(len(self.breaches("reporting")), len(safety.REPORT_PARTS))
        shutil.copy(PROJECT / "SECURITY.md", self.root)
        self.assertEqual(self.breaches("reporting"), [])


class RequirementsTest(PlantedTest):
    TEST = "class TestA {\n    //! S1\n    void a_data();\n    void b() {\n        check(); // S2 to S4\n    }\n};\n"

    def setUp(self):
        super().setUp()
        self.plant("tests/core/tst_a.cpp", self.TEST)
        self.plant("tests/lint/CMakeLists.txt", "foreach(rule spdx)\nccudesk_add_lint(format x)\n")

    def check(self, text):
        self.plant("tests/requirements.txt", "# A comment\n" + text)
        run = self.script("requirements", "--check")
        self.assertEqual(run.returncode, 1 if run.stdout else 0, run.stderr)
        return run.stdout

    ROWS = "S1 | C | one |\nS2 | C P | two |\nS3 | C | three | see tst_a::b, lint_spdx\nS4 | A | four |\n"

    def test_whole(self):
        self.assertEqual(self.check(self.ROWS), "")
        self.assertIn("| S3 | C | three | `tst_a::b` |", self.script("requirements").stdout)
        self.assertIn("| S1 | C | one | `tst_a::a` |", self.script("requirements").stdout)

    def test_breaches(self):
        self.assertIn("txt:6: S5 has neither", self.check(self.ROWS + "S5 | H | five |\n"))
        self.assertEqual(self.check(self.ROWS + "S5 | H | five | not yet\n"), "")
        self.assertIn("tst_a.cpp:5: S4 is no requirement", self.check(self.ROWS.replace("S4 | A | four |\n", "")))
        self.assertIn("S1 stands in line 2", self.check(self.ROWS + "S1 | C | one |\n"))
        self.assertIn("not of the form", self.check(self.ROWS + "S6 | X | six | no\n"))
        for name in ("tst_b", "tst_a::c", "NOWHERE.md", "lint_nothing"):
            self.assertIn("names " + name, self.check(self.ROWS + f"S5 | H | five | see {name}\n"))


if __name__ == "__main__":
    unittest.main()
