// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changetick.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccudesk;

namespace {
const QString interfaceName = QStringLiteral("HmIP-RF");
const QString address = QStringLiteral("000A1B2C3D4E5F:4");
const QString state = QStringLiteral("STATE");
const QString level = QStringLiteral("LEVEL");

DataPointKey key(const QString& parameter) {
    return {interfaceName, address, parameter};
}

ParameterDescriptionPtr description(ParameterType type, bool complete = false, const QStringList& words = {}) {
    auto d = std::make_shared<ParameterDescription>();
    d->type = type;
    d->complete = complete;
    d->valueList = words;
    return d;
}
} // namespace

class ValueStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void eventIsKeptWithOriginAndAge();
    void repeatMovesReceivedButNotChanged();
    void unknownAddressIsCounted();
    void unknownParameterMakesADataPoint();
    void parametersPerChannelAreLimited();
    void actionsAreAnnouncedNeverKept();
    void timestampZeroStaysNeverReceived();
    void eventWinsOverReadingThatStartedEarlier();
    void laterReadingWins();
    void readingOfUnknownChannelIsIgnored();
    void completeDescriptionReplacesPartialOnly();
    void valuesTakeTheTypeOfTheDescription_data();
    void valuesTakeTheTypeOfTheDescription();
    void onlyTheRequestedValueConfirms();
    void sixDecimalsConfirm();
    void failedWriteStaysUntilTheNextValue();
    void readingConfirmsOnlyWhenItStartedLater();
    void markAllCached();
    void marksOneInterfaceCached();
    void removedChannelIsForgottenAndComesBack();
    void changesAreCoalesced();
    void addedComesBeforeChanged();
    void longListsAreCutIntoPasses();
    void tenThousandEventsAreCheap();

private:
    void send(const QString& parameter, const Value& value, const QString& to = address) {
        m_store->apply({interfaceName, m_clock->nowMs(), {{to, parameter, value}}});
    }
    void read(const QString& parameter, const Value& value, qint64 timestampMs, qint64 startedMs) {
        m_store->applyReadings(
            interfaceName, {{address, parameter, value, timestampMs, nullptr}}, ValueOrigin::Rega, startedMs);
    }
    const DataPoint& point(const QString& parameter) { return *m_store->get({interfaceName, address}, parameter); }

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<ValueStore> m_store;
};

void ValueStoreTest::init() {
    m_clock = std::make_unique<test::FakeClock>();
    m_store = std::make_unique<ValueStore>(*m_clock);
    m_store->addChannels({{interfaceName, address}});
}

void ValueStoreTest::eventIsKeptWithOriginAndAge() {
    const auto id = m_store->ensure(key(state), description(ParameterType::Bool));
    QCOMPARE(m_store->at(id).origin, ValueOrigin::NeverReceived);
    QCOMPARE(m_store->at(id).receivedAtMs, 0);
    send(state, Value(true));
    QCOMPARE(m_store->at(id).value, Value(true));
    QCOMPARE(m_store->at(id).origin, ValueOrigin::Event);
    QCOMPARE(m_store->at(id).receivedAtMs, m_clock->nowMs());
    QCOMPARE(m_store->at(id).changedAtMs, m_clock->nowMs());
    QCOMPARE(m_store->counts().applied, 1U);
}

void ValueStoreTest::repeatMovesReceivedButNotChanged() {
    send(level, Value(0.5));
    const qint64 first = m_clock->nowMs();
    m_clock->advance(5'000);
    send(level, Value(0.5000001)); // six decimals on the wire
    QCOMPARE(point(level).receivedAtMs, first + 5'000);
    QCOMPARE(point(level).changedAtMs, first);
}

void ValueStoreTest::unknownAddressIsCounted() {
    send(QStringLiteral("PONG"), Value(QStringLiteral("id")), QStringLiteral("CENTRAL")); // protocol §4.5
    QCOMPARE(m_store->counts().received, 1U);
    QCOMPARE(m_store->counts().unknown, 1U);
    QCOMPARE(m_store->counts().applied, 0U);
    QCOMPARE(m_store->size(), 0);
}

void ValueStoreTest::unknownParameterMakesADataPoint() {
    send(QStringLiteral("NEW_ONE"), Value(3));
    QCOMPARE(m_store->counts().unknownParameter, 1U);
    QCOMPARE(point(QStringLiteral("NEW_ONE")).value, Value(3));
    QCOMPARE(point(QStringLiteral("NEW_ONE")).description->type, ParameterType::Integer);
    QVERIFY(!point(QStringLiteral("NEW_ONE")).description->complete);
}

void ValueStoreTest::parametersPerChannelAreLimited() {
    for (int i = 0; i < 1'200; ++i)
        send(QStringLiteral("P%1").arg(i), Value(i));
    QCOMPARE(m_store->size(), 1'000);
    QCOMPARE(m_store->counts().unknown, 200U);
}

void ValueStoreTest::actionsAreAnnouncedNeverKept() {
    QSignalSpy actions(m_store.get(), &ValueStore::actionsReceived);
    m_store->ensure(key(QStringLiteral("OPEN")), description(ParameterType::Action));
    m_store->apply({interfaceName, m_clock->nowMs(),
        {{address, QStringLiteral("PRESS_SHORT"), Value(true)}, {address, state, Value(true)},
            {address, QStringLiteral("OPEN"), Value(true)}}});
    QCOMPARE(actions.size(), 1);
    const auto batch = actions.first().first().value<EventBatch>();
    QCOMPARE(batch.events.size(), 2);
    QVERIFY(point(QStringLiteral("PRESS_SHORT")).value.isEmpty());
    QCOMPARE(point(QStringLiteral("PRESS_SHORT")).origin, ValueOrigin::NeverReceived);
    QCOMPARE(point(QStringLiteral("PRESS_SHORT")).receivedAtMs, m_clock->nowMs()); // when it was pressed last
    QVERIFY(point(QStringLiteral("OPEN")).value.isEmpty());

    read(QStringLiteral("PRESS_SHORT"), Value(true), m_clock->nowMs(), m_clock->nowMs() + 1);
    QVERIFY(point(QStringLiteral("PRESS_SHORT")).value.isEmpty());
}

void ValueStoreTest::timestampZeroStaysNeverReceived() {
    read(level, Value(0.0), 0, m_clock->nowMs());
    QCOMPARE(m_store->size(), 1);
    QCOMPARE(point(level).origin, ValueOrigin::NeverReceived);
    QVERIFY(point(level).value.isEmpty());
}

void ValueStoreTest::eventWinsOverReadingThatStartedEarlier() {
    const qint64 started = m_clock->nowMs();
    m_clock->advance(10);
    send(state, Value(true));
    m_clock->advance(10);
    read(state, Value(false), started - 60'000, started);
    QCOMPARE(point(state).value, Value(true));
    QCOMPARE(point(state).origin, ValueOrigin::Event);
}

void ValueStoreTest::laterReadingWins() {
    send(state, Value(true));
    m_clock->advance(10);
    const qint64 started = m_clock->nowMs();
    read(state, Value(false), started, started);
    QCOMPARE(point(state).value, Value(false));
    QCOMPARE(point(state).origin, ValueOrigin::Rega);
}

void ValueStoreTest::readingOfUnknownChannelIsIgnored() {
    m_store->applyReadings(interfaceName, {{QStringLiteral("GONE000001:1"), state, Value(true), 5, nullptr}},
        ValueOrigin::Rega, m_clock->nowMs());
    QCOMPARE(m_store->size(), 0);
}

void ValueStoreTest::completeDescriptionReplacesPartialOnly() {
    send(state, Value(1)); // a guess from the event
    const auto partial = description(ParameterType::Bool);
    const auto complete = description(ParameterType::Bool, true);
    m_store->ensure(key(state), partial);
    QCOMPARE(point(state).description, partial);
    QCOMPARE(point(state).value, Value(true)); // follows the better description
    m_store->ensure(key(state), complete);
    QCOMPARE(point(state).description, complete);
    m_store->ensure(key(state), partial);
    QCOMPARE(point(state).description, complete);
    m_store->ensure(key(state), nullptr);
    QCOMPARE(point(state).description, complete);
}

void ValueStoreTest::valuesTakeTheTypeOfTheDescription_data() {
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<Value>("sent");
    QTest::addColumn<Value>("kept");
    QTest::newRow("bool from int") << ParameterType::Bool << Value(1) << Value(true);
    QTest::newRow("float from int") << ParameterType::Float << Value(21) << Value(21.0);
    QTest::newRow("float from text") << ParameterType::Float << Value(QStringLiteral("21.5")) << Value(21.5);
    QTest::newRow("integer from double") << ParameterType::Integer << Value(3.0) << Value(3);
    QTest::newRow("integer keeps a fraction") << ParameterType::Integer << Value(3.5) << Value(3.5);
    QTest::newRow("enum from word") << ParameterType::Enum << Value(QStringLiteral("OPEN")) << Value(1);
    QTest::newRow("enum from text index") << ParameterType::Enum << Value(QStringLiteral("0")) << Value(0);
    QTest::newRow("enum keeps nonsense") << ParameterType::Enum << Value(QStringLiteral("?"))
                                         << Value(QStringLiteral("?"));
    QTest::newRow("string") << ParameterType::String << Value(QStringLiteral("5")) << Value(QStringLiteral("5"));
}

void ValueStoreTest::valuesTakeTheTypeOfTheDescription() {
    QFETCH(ParameterType, type);
    QFETCH(Value, sent);
    QFETCH(Value, kept);
    m_store->ensure(key(state), description(type, false, {QStringLiteral("CLOSED"), QStringLiteral("OPEN")}));
    send(state, sent);
    QCOMPARE(point(state).value, kept);
}

void ValueStoreTest::onlyTheRequestedValueConfirms() {
    const auto id = m_store->ensure(key(level), description(ParameterType::Float));
    send(level, Value(0.0));
    m_store->setPending(id, {Value(1.0), PendingState::WaitingForDevice, m_clock->nowMs(), {}});
    QCOMPARE(m_store->at(id).shownValue(), Value(1.0));
    QCOMPARE(m_store->at(id).value, Value(0.0));
    send(level, Value(0.4)); // the blind is on its way
    QVERIFY(m_store->at(id).pending);
    send(level, Value(1.0));
    QVERIFY(!m_store->at(id).pending);
}

void ValueStoreTest::sixDecimalsConfirm() {
    const auto id = m_store->ensure(key(level), description(ParameterType::Float));
    m_store->setPending(id, {Value(1.0 / 3.0), PendingState::Sending, m_clock->nowMs(), {}});
    send(level, Value(0.333333));
    QVERIFY(!m_store->at(id).pending);
}

void ValueStoreTest::failedWriteStaysUntilTheNextValue() {
    send(state, Value(false));
    const auto id = m_store->find(key(state));
    m_store->setPending(id, {Value(true), PendingState::Failed, m_clock->nowMs(), QStringLiteral("No answer.")});
    QCOMPARE(m_store->at(id).shownValue(), Value(false));
    m_clock->advance(10);
    read(state, Value(false), m_clock->nowMs() - 5, m_clock->nowMs()); // the read-back says nothing new
    QVERIFY(m_store->at(id).pending);
    send(state, Value(false));
    QVERIFY(!m_store->at(id).pending);
}

void ValueStoreTest::readingConfirmsOnlyWhenItStartedLater() {
    read(state, Value(true), m_clock->nowMs() - 100, m_clock->nowMs());
    const auto id = m_store->find(key(state));
    m_clock->advance(100);
    m_store->setPending(id, {Value(true), PendingState::Sending, m_clock->nowMs(), {}});
    read(state, Value(true), m_clock->nowMs() - 200, m_clock->nowMs() - 50);
    QVERIFY(m_store->at(id).pending);
    read(state, Value(true), m_clock->nowMs() - 200, m_clock->nowMs() + 50);
    QVERIFY(!m_store->at(id).pending);
}

void ValueStoreTest::markAllCached() {
    send(state, Value(true));
    m_store->ensure(key(level), description(ParameterType::Float));
    QSignalSpy changed(m_store.get(), &ValueStore::valuesChanged);
    QTRY_COMPARE(changed.size(), 1);
    m_store->markAllCached();
    QCOMPARE(point(state).origin, ValueOrigin::Cached);
    QCOMPARE(point(state).value, Value(true));
    QCOMPARE(point(level).origin, ValueOrigin::NeverReceived);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<QList<DataPointId>>(), QList<DataPointId>{m_store->find(key(state))});
}

void ValueStoreTest::marksOneInterfaceCached() {
    const QString other = QStringLiteral("VirtualDevices");
    m_store->addChannels({{other, address}});
    send(state, Value(true));
    m_store->apply({other, m_clock->nowMs(), {{address, state, Value(true)}}});
    m_store->markCached(other);
    QCOMPARE(point(state).origin, ValueOrigin::Event);
    QCOMPARE(m_store->get({other, address}, state)->origin, ValueOrigin::Cached);
}

void ValueStoreTest::removedChannelIsForgottenAndComesBack() {
    send(state, Value(true));
    const auto id = m_store->find(key(state));
    m_store->removeChannels({{interfaceName, address}});
    QCOMPARE(m_store->find(key(state)), noDataPoint);
    QVERIFY(m_store->ofChannel({interfaceName, address}).isEmpty());
    QVERIFY(!m_store->hasChannel({interfaceName, address}));
    QVERIFY(m_store->at(id).value.isEmpty());
    send(state, Value(true));
    QCOMPARE(m_store->counts().unknown, 1U);

    m_store->addChannels({{interfaceName, address}});
    send(state, Value(false));
    QCOMPARE(m_store->find(key(state)), id);
    QCOMPARE(m_store->size(), 1);
    QCOMPARE(m_store->ofChannel({interfaceName, address}), QList<DataPointId>{id});
}

void ValueStoreTest::changesAreCoalesced() {
    QSignalSpy changed(m_store.get(), &ValueStore::valuesChanged);
    for (int i = 0; i < 100; ++i) {
        send(level, Value(i / 100.0));
        send(state, Value(i % 2 == 0));
    }
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<DataPointId>>(), (QList<DataPointId>{0, 1}));
}

void ValueStoreTest::addedComesBeforeChanged() {
    QStringList order;
    connect(m_store.get(), &ValueStore::dataPointsAdded, this, [&] { order.append(QStringLiteral("added")); });
    connect(m_store.get(), &ValueStore::valuesChanged, this, [&] { order.append(QStringLiteral("changed")); });
    send(state, Value(true));
    QTRY_COMPARE(order, (QStringList{QStringLiteral("added"), QStringLiteral("changed")}));
}

void ValueStoreTest::longListsAreCutIntoPasses() {
    ChangeTick tick;
    QList<quint32> told;
    qsizetype longest = 0;
    bool again = true;
    connect(&tick, &ChangeTick::changed, this, [&](const QList<quint32>& ids) {
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        longest = std::max(longest, ids.size());
        told += ids;
        if (std::exchange(again, false))
            tick.mark(3); // told already in this tick, so it comes again with the next one
    });
    for (quint32 id = 7'000; id > 0; --id) {
        tick.mark(id - 1);
        tick.mark(id - 1);
    }
    QTRY_COMPARE(told.size(), 7'001);
    QCOMPARE(longest, ChangeTick::idsPerPass);
    QCOMPARE(told.last(), 3U);
    told.removeLast();
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void ValueStoreTest::tenThousandEventsAreCheap() {
    QList<ChannelKey> channels;
    for (int i = 0; i < 400; ++i)
        channels.append({interfaceName, QStringLiteral("%1:1").arg(i, 14, 10, QLatin1Char('0'))});
    m_store->addChannels(channels);
    EventBatch batch{interfaceName, m_clock->nowMs(), {}};
    for (int i = 0; i < 10'000; ++i)
        batch.events.append({channels[i % 400].address, QStringLiteral("P%1").arg(i % 15), Value(i)});
    m_store->apply(batch);
    QElapsedTimer timer;
    timer.start();
    m_store->apply(batch);
    qInfo("10,000 events applied in %lld µs", timer.nsecsElapsed() / 1'000);
    QVERIFY(timer.elapsed() < 500); // generous for sanitizers; the benchmark holds the real budget
}

QTEST_GUILESS_MAIN(ValueStoreTest)
#include "tst_valuestore.moc"
