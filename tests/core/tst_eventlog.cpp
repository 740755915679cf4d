// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventlog.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {
const QString rf = QStringLiteral("HmIP-RF");
const QString address = QStringLiteral("000A1B2C3D4E5F:4");
const QString state = QStringLiteral("STATE");
} // namespace

class EventLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void keepsOldAndNew();
    void marksRepeats();
    void remembersWithinABatch();
    void actionsHaveNoOldValue();
    void leavesOutUnknownAddresses();
    void hidesSecrets_data();
    void hidesSecrets();
    void commandsAreYours();
    void ringIsBounded();
    void changedIsCoalesced();
    void countsPerMinute();
    void countsTheLastSixtySeconds();

private:
    void receive(const QList<ValueEvent>& events) {
        const EventBatch batch{rf, m_clock->nowMs(), events};
        m_log->append(batch);
        m_values->apply(batch);
    }
    const LoggedEvent& last() { return m_log->events().back(); }

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<ValueStore> m_values;
    std::unique_ptr<EventLog> m_log;
};

void EventLogTest::init() {
    m_clock = std::make_unique<test::FakeClock>();
    m_log.reset();
    m_values = std::make_unique<ValueStore>(*m_clock);
    m_log = std::make_unique<EventLog>(*m_values, *m_clock, 100);
    m_values->addChannels({{rf, address}});
}

void EventLogTest::keepsOldAndNew() {
    receive({{address, state, Value(false)}});
    QVERIFY(last().oldValue.isEmpty());
    m_clock->advance(1'000);
    receive({{address, state, Value(true)}});
    QCOMPARE(last().oldValue, Value(false));
    QCOMPARE(last().newValue, Value(true));
    QCOMPARE(last().number, 2U);
    QCOMPARE(last().timeMs, m_clock->nowMs());
    QCOMPARE(last().source, EventSource::Ccu);
    QVERIFY(!last().isRepeat);
    QCOMPARE(m_log->countsByDevice().value({rf, QStringLiteral("000A1B2C3D4E5F")}), 2U);
}

void EventLogTest::marksRepeats() { // rfd repeats UNREACH true again and again (protocol §4.5)
    receive({{address, QStringLiteral("UNREACH"), Value(true)}});
    QVERIFY(!last().isRepeat);
    receive({{address, QStringLiteral("UNREACH"), Value(true)}});
    QVERIFY(last().isRepeat);
}

void EventLogTest::remembersWithinABatch() {
    receive({{address, state, Value(false)}, {address, state, Value(true)}, {address, state, Value(true)}});
    QCOMPARE(m_log->events()[1].oldValue, Value(false));
    QVERIFY(!m_log->events()[1].isRepeat);
    QVERIFY(m_log->events()[2].isRepeat);
    receive({{address, state, Value(false)}, {address, state, Value(true)}}); // it is known by now
    QCOMPARE(m_log->events()[3].oldValue, Value(true));
    QCOMPARE(m_log->events()[4].oldValue, Value(false));
}

void EventLogTest::actionsHaveNoOldValue() {
    receive(
        {{address, QStringLiteral("PRESS_SHORT"), Value(true)}, {address, QStringLiteral("PRESS_SHORT"), Value(true)}});
    QVERIFY(last().oldValue.isEmpty());
    QVERIFY(!last().isRepeat);
}

void EventLogTest::leavesOutUnknownAddresses() {
    receive({{QStringLiteral("CENTRAL"), QStringLiteral("PONG"), Value(QStringLiteral("x"))}});
    QCOMPARE(m_log->total(), 0U);
    QCOMPARE(m_log->eventsInLastMinute(), 0);
}

void EventLogTest::hidesSecrets_data() {
    QTest::addColumn<QString>("parameter");
    QTest::newRow("access code") << QStringLiteral("CODE_ID");
    QTest::newRow("radio key") << QStringLiteral("AES_KEY");
}

void EventLogTest::hidesSecrets() {
    QFETCH(const QString, parameter);
    receive({{address, parameter, Value(4711)}});
    receive({{address, parameter, Value(4712)}});
    QCOMPARE(last().newValue, Value(QStringLiteral("•••")));
    QCOMPARE(last().oldValue, Value(QStringLiteral("•••")));
}

void EventLogTest::commandsAreYours() {
    m_log->appendCommand({rf, address, state}, Value(false), Value(true));
    QCOMPARE(last().source, EventSource::You);
    QCOMPARE(last().timeMs, m_clock->nowMs());
    QCOMPARE(m_log->eventsInLastMinute(), 0); // not traffic of the CCU
}

void EventLogTest::ringIsBounded() {
    for (int i = 0; i < 250; ++i)
        receive({{address, QStringLiteral("LEVEL"), Value(i)}});
    QCOMPARE(static_cast<int>(m_log->events().size()), 100);
    QCOMPARE(m_log->events().front().number, 151U);
    QCOMPARE(m_log->total(), 250U);
    QCOMPARE(m_log->countsByDevice().value({rf, QStringLiteral("000A1B2C3D4E5F")}), 250U);
}

void EventLogTest::changedIsCoalesced() {
    QSignalSpy changed(m_log.get(), &EventLog::changed);
    for (int i = 0; i < 50; ++i)
        receive({{address, state, Value(true)}});
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!changed.wait(100));
}

void EventLogTest::countsPerMinute() {
    receive({{address, state, Value(true)}});
    m_clock->advance(60'000);
    receive({{address, state, Value(true)}, {address, state, Value(false)}});
    QList<int> minutes = m_log->perMinute();
    QCOMPARE(minutes.size(), 60);
    QCOMPARE(minutes[59], 2);
    QCOMPARE(minutes[58], 1);
    m_clock->advance(58 * 60'000);
    minutes = m_log->perMinute();
    QCOMPARE(minutes[0], 1);
    QCOMPARE(minutes[1], 2);
    QCOMPARE(minutes[59], 0);
    m_clock->advance(500 * 60'000);
    QCOMPARE(m_log->perMinute().count(0), 60);
    receive({{address, state, Value(true)}});
    QCOMPARE(m_log->perMinute().count(0), 59);
}

void EventLogTest::countsTheLastSixtySeconds() {
    receive({{address, state, Value(true)}});
    m_clock->advance(59'000);
    receive({{address, state, Value(true)}});
    QCOMPARE(m_log->eventsInLastMinute(), 2);
    m_clock->advance(2'000);
    QCOMPARE(m_log->eventsInLastMinute(), 1);
}

QTEST_GUILESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
