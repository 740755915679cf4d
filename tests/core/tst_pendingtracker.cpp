// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/pendingtracker.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

constexpr qint64 minuteMs = 60'000;

Device deviceOf(const QString& address, RxModes rxMode) {
    Device device;
    device.interface = QStringLiteral("BidCos-RF");
    device.address = address;
    device.rxMode = rxMode;
    Channel maintenance;
    maintenance.address = address + QStringLiteral(":0");
    device.channels.append(maintenance);
    return device;
}

struct Fixture {
    Fixture() { tracker = std::make_unique<PendingTracker>(devices, values, journal, clock); }
    DeviceKey add(const QString& address, RxModes rxMode) {
        const Device device = deviceOf(address, rxMode);
        devices.put({device});
        values.addChannels({device.keyOf(device.channels.constFirst())});
        return device.key();
    }
    void report(const DeviceKey& device, const QString& parameter, bool value) {
        values.apply(
            {device.interface, clock.nowMs(), {{device.address + QStringLiteral(":0"), parameter, Value(value)}}});
    }
    void setPending(const DeviceKey& device, bool isPending = true) {
        report(device, QStringLiteral("CONFIG_PENDING"), isPending);
    }
    [[nodiscard]] PendingKind kind() const { return tracker->all().constFirst().kind; }
    [[nodiscard]] int count() const { return static_cast<int>(tracker->all().size()); }

    test::FakeClock clock;
    QTemporaryDir folder;
    DeviceStore devices;
    ValueStore values{clock};
    ChangeJournal journal{folder.filePath(QStringLiteral("journal.json")), clock};
    std::unique_ptr<PendingTracker> tracker;
};

} // namespace

class TestPendingTracker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! RX_MODE as the CCU tells it (protocol §3.6): the HmIP server says 0 of a device with mains supply.
    void kinds_data() {
        QTest::addColumn<int>("rxMode");
        QTest::addColumn<bool>("hasBattery");
        QTest::addColumn<PendingKind>("atFirst");
        QTest::addColumn<PendingKind>("afterAnHour");
        QTest::addColumn<PendingKind>("afterTwoDays");
        const auto underway = PendingKind::Underway;
        const auto stuck = PendingKind::Stuck;
        const auto asleep = PendingKind::SleepsUntilWakeUp;
        const auto hand = PendingKind::NeedsHand;
        QTest::newRow("HmIP mains") << 0 << false << underway << stuck << stuck;
        QTest::newRow("not told, with a battery") << 0 << true << hand << hand << hand;
        QTest::newRow("BidCos mains") << 1 << false << underway << stuck << stuck;
        QTest::newRow("battery that listens in bursts") << 3 << true << underway << stuck << stuck;
        QTest::newRow("config button only") << 4 << true << hand << hand << hand;
        QTest::newRow("wakes up") << 12 << true << asleep << asleep << stuck;
        QTest::newRow("with its next message") << 28 << true << asleep << asleep << stuck;
    }
    void kinds() {
        QFETCH(int, rxMode);
        QFETCH(bool, hasBattery);
        QFETCH(PendingKind, atFirst);
        QFETCH(PendingKind, afterAnHour);
        QFETCH(PendingKind, afterTwoDays);
        Fixture f;
        const DeviceKey device = f.add(QStringLiteral("LEQ0000001"), RxModes(rxMode));
        if (hasBattery)
            f.report(device, QStringLiteral("LOWBAT"), false);
        f.setPending(device);
        QTRY_COMPARE(f.count(), 1);
        QCOMPARE(f.kind(), atFirst);
        f.clock.advance(60 * minuteMs);
        QCOMPARE(f.kind(), afterAnHour);
        f.clock.advance(48 * 60 * minuteMs);
        QCOMPARE(f.kind(), afterTwoDays);
        f.report(device, QStringLiteral("UNREACH"), true);
        QTRY_COMPARE(f.kind(), PendingKind::OutOfReach);
    }

    void sinceWhenAndUntil() {
        Fixture f;
        QSignalSpy delivered(f.tracker.get(), &PendingTracker::delivered);
        QSignalSpy changed(f.tracker.get(), &PendingTracker::changed);
        const DeviceKey first = f.add(QStringLiteral("LEQ0000001"), RxMode::Always);
        const DeviceKey second = f.add(QStringLiteral("LEQ0000002"), RxMode::Config);
        const qint64 began = f.clock.nowMs();
        f.setPending(second);
        f.clock.advance(minuteMs);
        f.setPending(first);
        QTRY_COMPARE(f.count(), 2);
        QCOMPARE(f.tracker->all().constFirst().device, second); // waits longer
        QCOMPARE(f.tracker->all().constFirst().sinceMs, began);
        f.clock.advance(minuteMs);
        f.setPending(second); // says so again: since the same time
        f.setPending(first, false);
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(delivered.constFirst().constFirst().value<PendingConfiguration>().device, first);
        QCOMPARE(f.tracker->all(), (QList<PendingConfiguration>{{second, began, PendingKind::NeedsHand, false}}));
        f.devices.remove({second});
        QCOMPARE(f.count(), 0);
        QCOMPARE(delivered.size(), 1); // a device that is gone has not taken anything
        QVERIFY(!changed.isEmpty());
    }

    //! A stored value counts; a made-up one does not.
    void storedAndMadeUpValues() {
        Fixture f;
        const DeviceKey device = f.add(QStringLiteral("LEQ0000001"), RxMode::Always);
        const QString address = device.address + QStringLiteral(":0");
        const QString pending = QStringLiteral("CONFIG_PENDING");
        f.values.applyReadings(
            device.interface, {{address, pending, Value(true), 0, nullptr}}, ValueOrigin::Rega, f.clock.nowMs());
        QSignalSpy shown(&f.values, &ValueStore::dataPointsAdded);
        f.report(device, QStringLiteral("UNREACH"), false);
        QTRY_VERIFY(!shown.isEmpty() || f.values.size() == 2);
        QCOMPARE(f.count(), 0);
        const qint64 since = f.clock.nowMs() - 60 * minuteMs;
        f.values.applyReadings(
            device.interface, {{address, pending, Value(true), since, nullptr}}, ValueOrigin::Rega, f.clock.nowMs());
        QTRY_COMPARE(f.count(), 1);
        QCOMPARE(f.tracker->all().constFirst().sinceMs, since);
        const PendingTracker later(f.devices, f.values, f.journal, f.clock); // what was there before it
        QCOMPARE(later.all(), f.tracker->all());
    }

    void ownWritesAreKnownFromTheJournal() {
        Fixture f;
        const DeviceKey ours = f.add(QStringLiteral("LEQ0000001"), RxMode::Config);
        const DeviceKey theirs = f.add(QStringLiteral("LEQ0000002"), RxMode::Config);
        f.journal.begin(
            {0, 0, {ours.interface, ours.address + QStringLiteral(":1"), QStringLiteral("MASTER")}, {}, {}, {}});
        f.clock.advance(2'000);
        f.setPending(ours);
        f.setPending(theirs);
        QTRY_COMPARE(f.count(), 2);
        for (const PendingConfiguration& each : f.tracker->all())
            QCOMPARE(each.isOwn, each.device == ours);
    }

    //! The advice fits the device: its family, and how it can be woken.
    void advice() {
        const Device bidCos = deviceOf(QStringLiteral("LEQ0000001"), RxMode::Config);
        const Device hmIp = deviceOf(QStringLiteral("000E1A2B3C4D51"), RxMode::Config);
        QVERIFY(pendingWords(PendingKind::NeedsHand, bidCos).advice.contains(QStringLiteral("config button")));
        QVERIFY(pendingWords(PendingKind::NeedsHand, hmIp).advice.contains(QStringLiteral("system button")));
        const Device lazy = deviceOf(QStringLiteral("LEQ0000001"), RxModes(RxMode::LazyConfig) | RxMode::Config);
        QVERIFY(
            pendingWords(PendingKind::SleepsUntilWakeUp, lazy).advice.contains(QStringLiteral("next time it sends")));
        QSet<QString> titles;
        for (const PendingKind kind : {PendingKind::Underway, PendingKind::SleepsUntilWakeUp, PendingKind::NeedsHand,
                 PendingKind::OutOfReach, PendingKind::Stuck})
            titles.insert(pendingWords(kind, bidCos).title);
        QCOMPARE(titles.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestPendingTracker)
#include "tst_pendingtracker.moc"
