// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/commandrunner.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

Command commandNamed(const QString& parameter) {
    Command command;
    command.target = {QStringLiteral("BidCos-RF"), QStringLiteral("ABC0000001:1")};
    command.writes = {{parameter, Value(true)}};
    return command;
}

ControlAction unlock() {
    return {
        {commandNamed(QStringLiteral("STATE"))}, QStringLiteral("Really unlock this door?"), QStringLiteral("Unlock")};
}

//! A window with a runner; what it sends lands in a list, and the CCU answers as told.
struct Bench {
    QWidget window;
    QStringList sent;
    Result<void> answer;
    CommandRunner runner{[this](const Command& command) {
        sent.append(command.writes.first().parameter);
        return QtFuture::makeReadyFuture(answer);
    }};
    QStringList refusals;

    Bench() {
        QObject::connect(
            &runner, &CommandRunner::refused, &window, [this](const Error& error) { refusals.append(error.message); });
        window.show();
    }
    [[nodiscard]] QMessageBox* question() const { return window.findChild<QMessageBox*>(); }
    [[nodiscard]] QPushButton* agree() const {
        for (auto* button : question()->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Unlock"))
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestCommandRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainActionIsSentAtOnce();
    void asksFirstAndSendsOnYes();
    void keysNeverAgree_data();
    void keysNeverAgree();
    void cancelAndClosingSendNothing();
    void oneQuestionAtATime();
    void refusalIsTold();
    void failureOfTheCcuIsTold();
};

void TestCommandRunner::plainActionIsSentAtOnce() {
    Bench bench;
    const ControlAction action{{commandNamed(QStringLiteral("STOP")), commandNamed(QStringLiteral("LEVEL"))}, {}, {}};
    bench.runner.run(action, &bench.window);
    QVERIFY(!bench.question());
    QCOMPARE(bench.sent, (QStringList{QStringLiteral("STOP"), QStringLiteral("LEVEL")}));
}

void TestCommandRunner::asksFirstAndSendsOnYes() {
    Bench bench;
    bench.runner.run(unlock(), &bench.window);
    QVERIFY(bench.question());
    QCOMPARE(bench.question()->text(), QStringLiteral("Really unlock this door?"));
    QVERIFY(bench.question()->isVisible());
    QVERIFY(bench.sent.isEmpty());
    bench.agree()->click();
    QCOMPARE(bench.sent, QStringList{QStringLiteral("STATE")});
    QTRY_VERIFY(!bench.question());
}

void TestCommandRunner::keysNeverAgree_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Escape") << Qt::Key_Escape;
}

void TestCommandRunner::keysNeverAgree() {
    QFETCH(Qt::Key, key);
    Bench bench;
    bench.runner.run(unlock(), &bench.window);
    QVERIFY(bench.agree());
    QVERIFY(!bench.agree()->isDefault());
    QTest::keyClick(bench.question(), key);
    QTRY_VERIFY(!bench.question()); // answered: with no
    QVERIFY(bench.sent.isEmpty());
    QVERIFY(bench.refusals.isEmpty()); // the person knows
}

void TestCommandRunner::cancelAndClosingSendNothing() {
    Bench bench;
    bench.runner.run(unlock(), &bench.window);
    bench.question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!bench.question());
    bench.runner.run(unlock(), &bench.window);
    bench.question()->close();
    QTRY_VERIFY(!bench.question());
    QVERIFY(bench.sent.isEmpty());
}

void TestCommandRunner::oneQuestionAtATime() {
    Bench bench;
    bench.runner.run(unlock(), &bench.window);
    bench.runner.run(unlock(), &bench.window);
    QCOMPARE(bench.window.findChildren<QMessageBox*>().size(), 1);
    bench.agree()->click();
    QCOMPARE(bench.sent.size(), 1);
}

void TestCommandRunner::refusalIsTold() {
    Bench bench;
    bench.runner.run(failure(ErrorCode::Invalid, QStringLiteral("This channel is no door lock.")), &bench.window);
    QVERIFY(!bench.question());
    QVERIFY(bench.sent.isEmpty());
    QCOMPARE(bench.refusals, QStringList{QStringLiteral("This channel is no door lock.")});
}

void TestCommandRunner::failureOfTheCcuIsTold() {
    Bench bench;
    bench.answer = failure(ErrorCode::Invalid, QStringLiteral("The CCU refused it."));
    bench.runner.run(ControlAction{{commandNamed(QStringLiteral("STATE"))}, {}, {}}, &bench.window);
    QTRY_COMPARE(bench.refusals, QStringList{QStringLiteral("The CCU refused it.")});
}

QTEST_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
