// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/steplog.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace ccudesk;
using State = ConnectionStep::State;

//! U9: a step is done by its own proof only.
class TestStepLog : public QObject {
    Q_OBJECT

    static QList<State> states(const StepLog& log) {
        QList<State> list;
        for (const ConnectionStep& step : log.steps())
            list.append(step.state);
        return list;
    }
    const QStringList m_names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

private Q_SLOTS:
    void takesTheTime() {
        test::FakeClock clock;
        StepLog log(clock, m_names);
        QCOMPARE(states(log), (QList<State>{State::Waiting, State::Waiting, State::Waiting}));
        log.begin(0);
        QVERIFY(log.isRunning(0));
        QCOMPARE(log.steps().at(0).tookMs, -1);
        clock.advance(12);
        log.finish(0, QStringLiteral("found"));
        QVERIFY(log.isDone(0));
        QCOMPARE(log.steps().at(0).sentence, QStringLiteral("found"));
        QCOMPARE(log.steps().at(0).tookMs, 12);
        QCOMPARE(log.steps().at(0).name, QStringLiteral("a"));
        QVERIFY(!log.isAnyRunning());
    }

    //! Whoever looks sees since when and how long at most, as long as it runs.
    void saysForWhatItWaits() {
        test::FakeClock clock;
        StepLog log(clock, m_names);
        clock.advance(5);
        log.remark(1, QStringLiteral("too early"));
        log.remark(7, QStringLiteral("not there"));
        QVERIFY(log.steps().at(1).sentence.isEmpty());
        log.begin(1, std::chrono::seconds(70));
        log.remark(1, QStringLiteral("no answer yet"));
        QCOMPARE(log.steps().at(1).sentence, QStringLiteral("no answer yet"));
        QCOMPARE(log.steps().at(1).sinceMs, clock.monotonicMs());
        QCOMPARE(log.steps().at(1).limitMs, 70'000);
        clock.advance(12);
        log.fail(QStringLiteral("gave up"));
        QCOMPARE(log.steps().at(1).tookMs, 12);
        QCOMPARE(log.steps().at(1).limitMs, 0);
        log.begin(1);
        QVERIFY(log.steps().at(1).sentence.isEmpty());
    }

    void nothingIsDoneThatDoesNotRun() {
        test::FakeClock clock;
        StepLog log(clock, m_names);
        log.finish(1, QStringLiteral("too early"));
        log.fail(QStringLiteral("nothing runs"));
        QCOMPARE(states(log), (QList<State>{State::Waiting, State::Waiting, State::Waiting}));
        QVERIFY(log.steps().at(1).sentence.isEmpty());
    }

    //! Registering and the first callback run at the same time; when the first fails, the second has proved nothing.
    void theFirstThatRunsFails() {
        test::FakeClock clock;
        StepLog log(clock, m_names);
        log.begin(0);
        log.finish(0);
        log.begin(1);
        log.begin(2);
        log.fail(QStringLiteral("refused"));
        QCOMPARE(states(log), (QList<State>{State::Done, State::Failed, State::Waiting}));
        QCOMPARE(log.steps().at(1).sentence, QStringLiteral("refused"));
        QVERIFY(!log.isAnyRunning());
    }

    void beginningAgainForgetsWhatCameAfter() {
        test::FakeClock clock;
        StepLog log(clock, m_names);
        for (int step = 0; step < 3; ++step) {
            log.begin(step);
            log.finish(step, QStringLiteral("done"));
        }
        log.begin(1);
        QCOMPARE(states(log), (QList<State>{State::Done, State::Running, State::Waiting}));
        QVERIFY(log.steps().at(2).sentence.isEmpty());
        QCOMPARE(log.steps().at(2).tookMs, -1);
    }
};

QTEST_GUILESS_MAIN(TestStepLog)
#include "tst_steplog.moc"
