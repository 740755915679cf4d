// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/turns.h"

#include <QTest>

using namespace ccudesk;

class TestTurns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsRunInOrderOneATurn() {
        Turns turns(nullptr, std::chrono::milliseconds(0));
        QStringList done;
        int turn = 0;
        QTimer everyTurn;
        connect(&everyTurn, &QTimer::timeout, this, [&turn] { ++turn; });
        everyTurn.start(0);
        for (const QString& name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            turns.add([&done, &turn, name] { done.append(name + QString::number(turn)); });
        QVERIFY(done.isEmpty()); // never at once
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(done.at(0).front(), QLatin1Char('a'));
        QCOMPARE(done.at(2).front(), QLatin1Char('c'));
        QVERIFY(done.at(0).mid(1) != done.at(1).mid(1));
        QVERIFY(done.at(1).mid(1) != done.at(2).mid(1));
    }

    void aTurnTakesWhatFits() {
        Turns turns(nullptr, std::chrono::hours(1));
        int done = 0;
        int doneInFirstTurn = 0;
        for (int step = 0; step < 3; ++step) {
            turns.add([&] {
                if (++done == 1)
                    QTimer::singleShot(0, this, [&] { doneInFirstTurn = done; });
            });
        }
        QTRY_COMPARE(doneInFirstTurn, 3);
    }

    void aStepMayEndIt() {
        auto turns = std::make_unique<Turns>(nullptr, std::chrono::hours(1));
        QStringList done;
        turns->add([&] {
            done.append(QStringLiteral("last"));
            turns.reset();
        });
        turns->add([&done] { done.append(QStringLiteral("late")); });
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!turns);
        QCOMPARE(done, QStringList{QStringLiteral("last")});
    }

    void aStepMayAddSteps() {
        Turns turns;
        QStringList done;
        turns.add([&] {
            done.append(QStringLiteral("first"));
            turns.add([&done] { done.append(QStringLiteral("third")); });
        });
        turns.add([&done] { done.append(QStringLiteral("second")); });
        QTRY_COMPARE(done, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
    }

    void whatIsLeftDiesWithIt() {
        QStringList done;
        {
            Turns turns;
            turns.add([&done] { done.append(QStringLiteral("late")); });
        }
        bool isOver = false;
        Turns others;
        others.add([&isOver] { isOver = true; });
        QTRY_VERIFY(isOver);
        QVERIFY(done.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
