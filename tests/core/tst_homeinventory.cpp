// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/homeinventory.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/linkstore.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace ccudesk;
using ccudesk::test::FakeClock;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString hostile = QStringLiteral("<script>alert(1)</script>\"'&=cmd|' /C calc'!A0 ../../etc/passwd");

struct Fixture {
    Fixture() {
        devices.put({sensor(QStringLiteral("LEQ0000010"), QStringLiteral("Fenster 10")),
            sensor(QStringLiteral("LEQ0000002"), QStringLiteral("Fenster 2"))});
        devices.setRooms(
            {{QStringLiteral("1"), QStringLiteral("roomKitchen"), {{rf, QStringLiteral("LEQ0000002:1")}}}});
        values.addChannels({{rf, QStringLiteral("LEQ0000002:0")}, {rf, QStringLiteral("LEQ0000010:0")}});
    }
    static Device sensor(const QString& address, const QString& name) {
        Device device;
        device.interface = rf;
        device.address = address;
        device.type = QStringLiteral("HM-Sec-SC-2");
        device.name = name;
        device.firmware = QStringLiteral("2.4");
        for (int i = 0; i < 2; ++i) {
            Channel channel;
            channel.index = i;
            channel.address = QStringLiteral("%1:%2").arg(address).arg(i);
            device.channels.append(channel);
        }
        return device;
    }
    void report(const QString& device, const char* parameter, const Value& value) {
        Reading reading;
        reading.address = device + QStringLiteral(":0");
        reading.parameter = QLatin1String(parameter);
        reading.value = value;
        reading.timestampMs = 1000;
        values.applyReadings(rf, {reading}, ValueOrigin::Rega, 2000);
    }
    [[nodiscard]] HomeInventory inventory() const {
        return homeInventory({devices, values, home, links, QStringLiteral("Haus"), QStringLiteral("openccu 3.89.8"),
            QStringLiteral("Test 1"), 1'700'000'000'000});
    }
    [[nodiscard]] QList<QStringList> rows(int section) const { return inventory().sections.at(section).rows; }

    FakeClock clock;
    DeviceStore devices;
    ValueStore values{clock};
    HomeStore home;
    LinkStore links;
};

enum Sections { Devices, Rooms, Links, Programs, Variables };

} // namespace

//! The inventory of a home, as it is printed.
class TestHomeInventory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsDevicesAsPeopleSortThem() {
        Fixture f;
        Device updatable = Fixture::sensor(QStringLiteral("LEQ0000003"), QStringLiteral("Tür"));
        updatable.availableFirmware = QStringLiteral("2.6");
        f.devices.put({updatable});
        const QList<QStringList> rows = f.rows(Devices);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.first().first(), QStringLiteral("Fenster 2"));
        QCOMPARE(rows.first().mid(1, 5),
            QStringList({QStringLiteral("HM-Sec-SC-2"), QStringLiteral("LEQ0000002"), rf, QStringLiteral("2.4"),
                QStringLiteral("Kitchen")}));
        QVERIFY(rows.last().at(4).contains(QLatin1String("2.6")));
        QCOMPARE(f.inventory().sections.at(Devices).columns.size(), rows.first().size());
    }

    void tellsHowBatteriesAre() {
        Fixture f;
        f.report(QStringLiteral("LEQ0000002"), "LOWBAT", Value(true));
        f.report(QStringLiteral("LEQ0000010"), "LOW_BAT", Value(false));
        f.report(QStringLiteral("LEQ0000010"), "OPERATING_VOLTAGE", Value(2.9));
        f.devices.put({Fixture::sensor(QStringLiteral("LEQ0000099"), QStringLiteral("Z"))});
        f.report(QStringLiteral("LEQ0000002"), "OPERATING_VOLTAGE", Value(0.0)); // a group says that
        const QList<QStringList> rows = f.rows(Devices);
        constexpr int battery = 6;
        QCOMPARE(rows.at(0).at(battery), QStringLiteral("low"));
        QCOMPARE(rows.at(1).at(battery), QStringLiteral("good, 2.9 V"));
        QCOMPARE(rows.at(2).at(battery), QStringLiteral("–")); // nobody tells of one
    }

    //! U25
    void tellsWhichBatteriesToBuy() {
        Fixture f;
        QCOMPARE(f.rows(Devices).first().last(), QStringLiteral("2 × LR44")); // HM-Sec-SC-2
        Device other = Fixture::sensor(QStringLiteral("LEQ0000099"), QStringLiteral("Z"));
        other.type = QStringLiteral("X-UNKNOWN");
        f.devices.put({other});
        QCOMPARE(f.rows(Devices).last().last(), QStringLiteral("–"));
    }

    void tellsLinksProgramsVariablesAndRooms() {
        Fixture f;
        QVERIFY(f.inventory().sections.at(Links).emptySentence.contains(QLatin1String("not been read")));
        const QString from = QStringLiteral("LEQ0000002:1");
        f.links.setLinks(rf,
            {{rf, from, QStringLiteral("LEQ0000010:1"), QStringLiteral("Licht"), {}, DirectLink::SenderBroken},
                {rf, from, QStringLiteral("@123456:1"), {}, {}, 0},
                {rf, from, QStringLiteral("LEQ0000002:0"), {}, {}, 0}},
            1);
        QCOMPARE(f.rows(Links).size(), 2); // what a device has made by itself is left out
        QCOMPARE(f.rows(Links).at(0).last(), QStringLiteral("broken"));
        QCOMPARE(f.rows(Links).at(1).at(1), QStringLiteral("@123456:1"));
        Program program;
        program.name = QStringLiteral("Nachts");
        program.isActive = false;
        f.home.setPrograms({program});
        QCOMPARE(f.rows(Programs).first().last(), QStringLiteral("switched off"));
        SystemVariable variable;
        variable.name = QStringLiteral("Alarmcode");
        variable.value = Value(QStringLiteral("4711"));
        f.home.setSystemVariables({variable});
        QCOMPARE(f.rows(Variables).size(), 1);
        QVERIFY(!toHtml(f.inventory(), QStringLiteral("de")).contains("4711")); // what they say is nobody's business
        QCOMPARE(f.rows(Rooms).first().first(), QStringLiteral("Kitchen"));
    }

    //! S135: no name becomes markup, and the page loads nothing.
    void hostileNamesAreInert() {
        Fixture f;
        f.devices.put({Fixture::sensor(QStringLiteral("LEQ0000004"), hostile)});
        f.devices.setRooms({{QStringLiteral("1"), hostile, {{rf, QStringLiteral("LEQ0000004:1")}}}});
        Program program;
        program.name = program.description = hostile;
        f.home.setPrograms({program});
        const QString html = QString::fromUtf8(toHtml(
            homeInventory({f.devices, f.values, f.home, f.links, hostile, hostile, hostile, 1}), QStringLiteral("de")));
        QVERIFY(html.contains(QLatin1String("&lt;script&gt;")));
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QRegularExpression(QStringLiteral("(\\ssrc=|href=|url\\()"))));
        QVERIFY(html.contains(QLatin1String("default-src 'none'")));
    }
};

QTEST_GUILESS_MAIN(TestHomeInventory)
#include "tst_homeinventory.moc"
