// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/pages/consoleview.h"
#include "ui/themecontroller.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        const ConsoleView::Source source{[this] { return interfaces; },
            [this](const QString& interface) {
                listed.append(interface);
                return readyFuture(Result<QStringList>(
                    {QStringLiteral("deleteDevice"), QStringLiteral("getParamset"), QStringLiteral("setValue")}));
            },
            [this](const QString& interface, const QString& method, const QString& arguments) {
                calls.append(QStringList{interface, method, arguments});
                return readyFuture(answer);
            },
            [this](const QString& script) {
                scripts.append(script);
                return readyFuture(answer);
            }};
        view = std::make_unique<ConsoleView>(source);
        view->resize(900, 620);
        view->show();
    }
    template <typename T> [[nodiscard]] T* find(const char* name) const {
        return view->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString output() const { return find<QPlainTextEdit>("output")->toPlainText(); }

    QStringList interfaces{QStringLiteral("HmIP-RF"), QStringLiteral("BidCos-RF")};
    QStringList listed;
    QList<QStringList> calls;
    QStringList scripts;
    Result<QString> answer = QStringLiteral("42");
    std::unique_ptr<ConsoleView> view;
};

} // namespace

class TestConsoleView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_consoleview"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void callsAndShowsWhatCame() {
        Fixture f;
        QCOMPARE(test::namelessWidgets(*f.view), QStringList());
        auto* method = f.find<QComboBox>("method");
        QTRY_COMPARE(method->count(), 3);
        method->setCurrentText(QStringLiteral("getParamset"));
        f.find<QLineEdit>("arguments")->setText(QStringLiteral("\"A:1\""));
        f.find<QPushButton>("call")->click();
        QTRY_VERIFY(f.output().contains(QLatin1String("42")));
        const QStringList expected{QStringLiteral("HmIP-RF"), QStringLiteral("getParamset"), QStringLiteral("\"A:1\"")};
        QCOMPARE(f.calls, QList<QStringList>{expected});
        f.answer = failure(ErrorCode::Fault, QStringLiteral("no such thing"));
        f.find<QPushButton>("call")->click();
        QTRY_VERIFY(f.output().contains(QLatin1String("no such thing")));
    }

    void dangerIsNamed() {
        Fixture f;
        auto* method = f.find<QComboBox>("method");
        QTRY_COMPARE(method->count(), 3);
        method->setCurrentText(QStringLiteral("getParamset"));
        const QString harmless = f.find<QLabel>("kind")->text();
        method->setCurrentText(QStringLiteral("deleteDevice"));
        QVERIFY(f.find<QLabel>("kind")->text() != harmless);
    }

    void argumentsComeBackWithTheArrows() {
        Fixture f;
        QTRY_COMPARE(f.find<QComboBox>("method")->count(), 3);
        auto* arguments = f.find<QLineEdit>("arguments");
        for (const char* text : {"\"A:1\"", "\"B:1\""}) {
            arguments->setText(QLatin1String(text));
            f.find<QPushButton>("call")->click();
        }
        arguments->clear();
        QTest::keyClick(arguments, Qt::Key_Up);
        QCOMPARE(arguments->text(), QStringLiteral("\"B:1\""));
        QTest::keyClick(arguments, Qt::Key_Up);
        QCOMPARE(arguments->text(), QStringLiteral("\"A:1\""));
        QTest::keyClick(arguments, Qt::Key_Down);
        QCOMPARE(arguments->text(), QStringLiteral("\"B:1\""));
    }

    void methodsAreAskedOncePerInterface() {
        Fixture f;
        auto* interface = f.find<QComboBox>("interface");
        interface->setCurrentIndex(1);
        interface->setCurrentIndex(0);
        interface->setCurrentIndex(1);
        const QStringList expected{QStringLiteral("HmIP-RF"), QStringLiteral("BidCos-RF")};
        QTRY_COMPARE(f.listed, expected);
    }

    void scriptsRun() {
        Fixture f;
        f.find<QPlainTextEdit>("script")->setPlainText(QStringLiteral("WriteLine(42);"));
        f.find<QPushButton>("run")->click();
        QTRY_VERIFY(f.output().contains(QLatin1String("42")));
        QCOMPARE(f.scripts, QStringList{QStringLiteral("WriteLine(42);")});
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestConsoleView)
#include "tst_consoleview.moc"
