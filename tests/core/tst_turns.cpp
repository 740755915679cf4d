// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/turns.h"

#include <QTest>

using namespace ccudesk;

class TestTurns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsRunInOrderOneATurn() {
        Turns turns;
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
