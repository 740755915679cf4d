// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/notificationwatch.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ccudesk;

namespace {

constexpr qint64 minuteMs = 60'000;

Device deviceOf(const QString& address, const QString& type, const QString& channelType) {
    Device device;
    device.interface = QStringLiteral("HmIP-RF");
    device.address = address;
    device.type = type;
    Channel health;
    health.address = address + QStringLiteral(":0");
    health.index = 0;
    health.type = QStringLiteral("MAINTENANCE");
    Channel main;
    main.address = address + QStringLiteral(":1");
    main.index = 1;
    main.type = channelType;
    device.channels = {health, main};
    return device;
}

struct Fixture {
    Fixture() {
        devices.put({deviceOf(QStringLiteral("SMOKE"), QStringLiteral("HmIP-SWSD"), QStringLiteral("SMOKE_DETECTOR")),
            deviceOf(
                QStringLiteral("WATER"), QStringLiteral("HmIP-SWD"), QStringLiteral("WATER_DETECTION_TRANSMITTER"))});
        devices.setNames(QStringLiteral("HmIP-RF"), {{QStringLiteral("SMOKE"), {QStringLiteral("Hall"), {}}}});
        for (const DeviceKey& key : devices.keys()) {
            for (const Channel& channel : devices.device(key)->channels)
                values.addChannels({devices.device(key)->keyOf(channel)});
        }
    }
    void start() {
        watch = std::make_unique<NotificationWatch>(QStringLiteral("Home"), devices, values, home, clock);
        QObject::connect(watch.get(), &NotificationWatch::raised, watch.get(),
            [this](const Notification& notice) { raised.append(notice.text); });
        QObject::connect(
            watch.get(), &NotificationWatch::ended, watch.get(), [this](const QString& key) { ended.append(key); });
    }
    void report(const QString& channel, const QString& parameter, const Value& value) {
        values.apply({QStringLiteral("HmIP-RF"), clock.nowMs(), {{channel, parameter, value}}});
    }
    void read(const QString& channel, const QString& parameter, const Value& value, ValueOrigin origin) {
        Reading reading;
        reading.address = channel;
        reading.parameter = parameter;
        reading.value = value;
        reading.timestampMs = clock.nowMs();
        values.applyReadings(QStringLiteral("HmIP-RF"), {reading}, origin, clock.nowMs());
    }
    //! Returns when everybody has been told.
    bool reportHealth(const char* parameter, bool is) {
        QSignalSpy changes(&values, &ValueStore::valuesChanged);
        report(QStringLiteral("SMOKE:0"), QString::fromLatin1(parameter), Value(is));
        return changes.wait();
    }
    void smoke(qint64 status) {
        report(QStringLiteral("SMOKE:1"), QStringLiteral("SMOKE_DETECTOR_ALARM_STATUS"), Value(status));
    }
    [[nodiscard]] QStringList active() const {
        QStringList texts;
        for (const Notification& notice : watch->active())
            texts.append(notice.text);
        return texts;
    }

    test::FakeClock clock;
    DeviceStore devices;
    ValueStore values{clock};
    HomeStore home;
    std::unique_ptr<NotificationWatch> watch;
    QStringList raised;
    QStringList ended;
};

} // namespace

class TestNotificationWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smoke() {
        Fixture f;
        f.start();
        f.smoke(0);
        f.smoke(1);
        QTRY_COMPARE(f.raised, QStringList{QStringLiteral("Hall reports smoke.")});
        QCOMPARE(f.watch->active().constFirst().device.address, QStringLiteral("SMOKE"));
        f.smoke(0);
        QTRY_COMPARE(f.ended.size(), 1);
        QVERIFY(f.active().isEmpty());
    }

    void water() {
        Fixture f;
        f.start();
        f.report(QStringLiteral("WATER:1"), QStringLiteral("ALARMSTATE"), Value(true));
        QTRY_COMPARE(f.raised.size(), 1);
        QCOMPARE(f.watch->active().constFirst().kind, NotificationKind::Water);
    }

    void aRoomIsTold() {
        Fixture f;
        f.devices.setRooms({{QStringLiteral("1"), QStringLiteral("Cellar"),
            {{QStringLiteral("HmIP-RF"), QStringLiteral("SMOKE:1")}}}});
        f.start();
        f.smoke(1);
        QTRY_COMPARE(f.raised, QStringList{QStringLiteral("Hall (Cellar) reports smoke.")});
    }

    //! A battery that was low yesterday is no news; smoke that the CCU tells of now is, whenever the program starts.
    void whatWasSoBefore() {
        Fixture f;
        f.read(QStringLiteral("WATER:0"), QStringLiteral("LOW_BAT"), Value(true), ValueOrigin::Rega);
        f.read(QStringLiteral("SMOKE:1"), QStringLiteral("SMOKE_DETECTOR_ALARM_STATUS"), Value(qint64{1}),
            ValueOrigin::Cached);
        f.start();
        QCOMPARE(f.active().size(), 2); // the sign in the tray shows them
        QVERIFY(f.raised.isEmpty());

        Fixture live;
        live.start();
        live.read(QStringLiteral("SMOKE:1"), QStringLiteral("SMOKE_DETECTOR_ALARM_STATUS"), Value(qint64{1}),
            ValueOrigin::Rega);
        live.read(QStringLiteral("WATER:0"), QStringLiteral("LOW_BAT"), Value(true), ValueOrigin::Rega);
        QTRY_COMPARE(live.active().size(), 2);
        QCOMPARE(live.raised, QStringList{QStringLiteral("Hall reports smoke.")});
    }

    void aBatteryThatBecomesLow() {
        Fixture f;
        f.start();
        QVERIFY(f.reportHealth("LOW_BAT", false));
        QVERIFY(f.reportHealth("LOW_BAT", true));
        QCOMPARE(f.raised, QStringList{QStringLiteral("The battery of Hall is low.")});
    }

    //! A device that comes back within the patience is not worth a word.
    void withoutContact() {
        Fixture f;
        f.start();
        QVERIFY(f.reportHealth("UNREACH", false));
        QVERIFY(f.reportHealth("UNREACH", true));
        f.clock.advance(9 * minuteMs);
        f.watch->checkTimes();
        QVERIFY(f.raised.isEmpty());
        QVERIFY(f.reportHealth("UNREACH", false));
        f.clock.advance(9 * minuteMs);
        f.watch->checkTimes();
        QVERIFY(f.raised.isEmpty());
        QVERIFY(f.reportHealth("UNREACH", true));
        f.clock.advance(10 * minuteMs);
        f.watch->checkTimes();
        f.watch->checkTimes();
        QCOMPARE(f.raised, QStringList{QStringLiteral("Hall cannot be reached.")});
    }

    void theCcuItself() {
        Fixture f;
        f.start();
        f.watch->setConnected(true);
        f.watch->setConnected(false);
        f.clock.advance(10 * minuteMs);
        f.watch->checkTimes();
        QCOMPARE(f.raised, QStringList{QStringLiteral("Home has not answered for some time.")});
        f.watch->setConnected(true);
        QCOMPARE(f.ended.size(), 1);
        f.watch->setCertificateRemark({});
        f.watch->setCertificateRemark(QStringLiteral("It ends tomorrow."));
        QCOMPARE(f.raised.constLast(), QStringLiteral("It ends tomorrow."));
    }

    void alarmVariablesAndGateways() {
        Fixture f;
        SystemVariable alarm;
        alarm.id = QStringLiteral("7");
        alarm.name = QStringLiteral("Burglar");
        alarm.type = SystemVariableType::Alarm;
        alarm.value = Value(false);
        f.home.setSystemVariables({alarm});
        RadioGateway gateway;
        gateway.interface = QStringLiteral("BidCos-RF");
        gateway.address = QStringLiteral("KEQ1");
        gateway.dutyCycle = 79;
        f.home.setGateways(gateway.interface, {gateway});
        f.start();
        alarm.value = Value(true);
        f.home.setSystemVariables({alarm});
        QCOMPARE(f.raised, QStringList{QStringLiteral("The alarm “Burglar” was raised.")});
        gateway.dutyCycle = 80;
        f.home.setGateways(gateway.interface, {gateway});
        QVERIFY(f.raised.constLast().contains(QStringLiteral("80 %")));
    }

    void aDeviceThatGoes() {
        Fixture f;
        f.start();
        f.smoke(1);
        QTRY_COMPARE(f.active().size(), 1);
        f.devices.remove({{QStringLiteral("HmIP-RF"), QStringLiteral("SMOKE")}});
        QVERIFY(f.active().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotificationWatch)
#include "tst_notificationwatch.moc"
