// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/devicestore.h"
#include "core/store/homecheck.h"
#include "core/store/homestore.h"
#include "core/store/linkstore.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::FakeClock;

namespace {

const QString rf = QStringLiteral("BidCos-RF");

//! Two lamps without a flaw.
struct Fixture {
    Fixture() {
        devices.put({lamp(QStringLiteral("LEQ0000001"), QStringLiteral("Küche")),
            lamp(QStringLiteral("LEQ0000002"), QStringLiteral("Bad"))});
        devices.setListed({{rf, {QStringLiteral("LEQ0000001"), QStringLiteral("LEQ0000002")}}});
        const QList<ChannelKey> both{{rf, QStringLiteral("LEQ0000001:1")}, {rf, QStringLiteral("LEQ0000002:1")}};
        devices.setRooms({{QStringLiteral("1"), QStringLiteral("Haus"), both}});
        devices.setFunctions({{QStringLiteral("2"), QStringLiteral("Licht"), both}});
        values.addChannels(both);
    }
    static Device lamp(const QString& address, const QString& name) {
        Device device;
        device.interface = rf;
        device.address = address;
        device.type = QStringLiteral("HM-LC-Sw1-FM");
        device.name = name;
        for (int i = 0; i < 2; ++i) {
            Channel channel;
            channel.index = i;
            channel.address = QStringLiteral("%1:%2").arg(address).arg(i);
            channel.name = QStringLiteral("%1 %2").arg(name).arg(i);
            device.channels.append(channel);
        }
        return device;
    }
    void read(double value, const ParameterDescription& description) {
        Reading reading;
        reading.address = QStringLiteral("LEQ0000001:1");
        reading.parameter = description.id;
        reading.value = Value(value);
        reading.timestampMs = 1000;
        reading.description = std::make_shared<const ParameterDescription>(description);
        values.applyReadings(rf, {reading}, ValueOrigin::Rega, 2000);
    }
    [[nodiscard]] QList<Flaw> flaws() const { return homeFlaws({devices, values, home, &links}); }
    [[nodiscard]] QList<Flaw> flaws(FlawKind kind) const {
        QList<Flaw> found = flaws();
        found.removeIf([kind](const Flaw& flaw) { return flaw.kind != kind; });
        return found;
    }

    FakeClock clock;
    DeviceStore devices;
    ValueStore values{clock};
    HomeStore home;
    LinkStore links;
};

ParameterDescription level() {
    ParameterDescription description;
    description.id = QStringLiteral("LEVEL");
    description.type = ParameterType::Float;
    description.minimum = Value(0.0);
    description.maximum = Value(1.0);
    description.specials = {{QStringLiteral("NOT_USED"), 1.005}};
    return description;
}

} // namespace

class TestHomeCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTidyHomeHasNoFlaw() {
        Fixture f;
        QVERIFY(f.flaws().isEmpty());
        QVERIFY(homeFlaws({f.devices, f.values, f.home, nullptr}).isEmpty());
    }

    void devicesThatOneSideOnlyKnows() {
        Fixture f;
        QSignalSpy changed(&f.devices, &DeviceStore::listedChanged);
        f.devices.setNames(rf, {{QStringLiteral("LEQ0000009"), {QStringLiteral("Alt"), QStringLiteral("99")}}});
        f.devices.setListed({{rf, {QStringLiteral("LEQ0000001"), QStringLiteral("LEQ0000009")}},
            {QStringLiteral("HmIP-RF"), {QStringLiteral("000A")}}});
        QCOMPARE(changed.size(), 1);
        const QList<Flaw> listed = f.flaws(FlawKind::ListedOnly);
        QCOMPARE(listed.size(), 1); // of an interface that tells nothing, nobody knows
        QCOMPARE(listed.constFirst().name, QStringLiteral("Alt"));
        QCOMPARE(listed.constFirst().device, (DeviceKey{rf, QStringLiteral("LEQ0000009")}));
        QCOMPARE(f.flaws(FlawKind::Unlisted).size(), 1);
        QCOMPARE(f.flaws(FlawKind::Unlisted).constFirst().name, QStringLiteral("Bad"));
        f.devices.setListed({});
        QVERIFY(f.flaws(FlawKind::Unlisted).isEmpty()); // where there is no logic layer, none is missing there
        f.devices.setListed({{rf, {QStringLiteral("LEQ0000001"), QStringLiteral("LEQ0000002")}}});
        f.devices.remove({{rf, QStringLiteral("LEQ0000002")}});
        QVERIFY(f.flaws(FlawKind::ListedOnly).isEmpty()); // deleted just now: the logic layer hears of it, too
    }

    void linksWithOneSide() {
        Fixture f;
        DirectLink link{rf, QStringLiteral("LEQ0000001:1"), QStringLiteral("LEQ0000002:1"), {}, {}, 0};
        f.links.setLinks(rf, {link}, 1);
        QVERIFY(f.flaws().isEmpty());
        link.faults = DirectLink::ReceiverBroken;
        f.links.setLinks(rf, {link}, 2);
        QCOMPARE(f.flaws(FlawKind::BrokenLink).size(), 1);
        link.faults = 0;
        link.sender = QStringLiteral("@0A0B0C:1");
        f.links.setLinks(rf, {link}, 3);
        QCOMPARE(f.flaws(FlawKind::BrokenLink).size(), 1);
        QCOMPARE(f.flaws(FlawKind::BrokenLink).constFirst().device.address, QStringLiteral("LEQ0000002"));
    }

    void valuesOutsideTheirRange_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isFlaw");
        QTest::newRow("within") << 0.5 << false;
        QTest::newRow("rounded") << 1.0000000001 << false;
        QTest::newRow("special") << 1.005 << false;
        QTest::newRow("above") << 1.5 << true;
        QTest::newRow("below") << -0.1 << true;
    }
    void valuesOutsideTheirRange() {
        QFETCH(const double, value);
        QFETCH(const bool, isFlaw);
        Fixture f;
        f.read(value, level());
        QCOMPARE(f.flaws(FlawKind::ValueOutOfRange).size(), isFlaw ? 1 : 0);
        ParameterDescription radio = level();
        radio.id = QStringLiteral("RSSI_PEER"); // -65535 stands for "not known"
        f.read(-65535, radio);
        QCOMPARE(f.flaws(FlawKind::ValueOutOfRange).size(), isFlaw ? 1 : 0);
        radio.id = QStringLiteral("OPEN");
        radio.minimum = radio.maximum;
        f.read(7, radio); // no range is told
        QCOMPARE(f.flaws(FlawKind::ValueOutOfRange).size(), isFlaw ? 1 : 0);
    }

    void variables() {
        Fixture f;
        SystemVariable number;
        number.id = QStringLiteral("11");
        number.name = QStringLiteral("Zähler");
        number.type = SystemVariableType::Number;
        number.minimum = Value(0.0);
        number.maximum = Value(10.0);
        number.value = Value(11.0);
        SystemVariable list = number;
        list.id = QStringLiteral("12");
        list.name = QStringLiteral("Modus");
        list.type = SystemVariableType::List;
        list.valueList = QStringList{QStringLiteral("aus"), QStringLiteral("an")};
        list.value = Value(1);
        f.home.setSystemVariables({number, list});
        QCOMPARE(f.flaws(FlawKind::VariableOutOfRange).size(), 1);
        list.value = Value(2);
        list.name = number.name;
        f.home.setSystemVariables({number, list});
        QCOMPARE(f.flaws(FlawKind::VariableOutOfRange).size(), 2);
        QCOMPARE(f.flaws(FlawKind::SameVariableName).size(), 2);
        QCOMPARE(f.flaws(FlawKind::SameVariableName).constLast().id, list.id);
    }

    void names() {
        Fixture f;
        Device twin = Fixture::lamp(QStringLiteral("LEQ0000002"), QStringLiteral("Küche"));
        twin.channels[1].name = QStringLiteral("Deckenlicht");
        twin.channels[0].name = twin.channels[1].name; // within one device that is no flaw
        f.devices.put({twin});
        const QList<Flaw> same = f.flaws(FlawKind::SameName);
        QCOMPARE(same.size(), 1);
        QCOMPARE(same.constFirst().owners.size(), 2);
        QCOMPARE(same.constFirst().others, (QStringList{QStringLiteral("LEQ0000001"), QStringLiteral("LEQ0000002")}));
        twin.name = QStringLiteral("HM-LC-Sw1-FM LEQ0000002");
        twin.channels[1].name = QStringLiteral("Küche 1");
        f.devices.put({twin});
        QCOMPARE(f.flaws(FlawKind::SameName).constFirst().name, QStringLiteral("Küche 1"));
        QCOMPARE(f.flaws(FlawKind::DefaultName).size(), 1);
        QCOMPARE(f.flaws(FlawKind::DefaultName).constFirst().device.address, twin.address);
    }

    void aGroupThatTwoInterfacesTellIsOneThing() {
        Fixture f;
        Device twin = Fixture::lamp(QStringLiteral("LEQ0000001"), QStringLiteral("Küche"));
        twin.interface = QStringLiteral("HmIP-RF");
        f.devices.put({twin});
        QVERIFY(f.flaws(FlawKind::SameName).isEmpty());
        QVERIFY(f.flaws(FlawKind::Unlisted).isEmpty());
    }

    void places() {
        Fixture f;
        f.devices.setRooms({});
        QCOMPARE(f.flaws(FlawKind::NoRoom).size(), 2);
        QVERIFY(f.flaws(FlawKind::NoFunction).isEmpty());
        Device own = Fixture::lamp(QStringLiteral("BidCoS-RF"), QStringLiteral("Zentrale"));
        own.flags = 9; // the CCU's own remote control stands in no room
        f.devices.put({own});
        QCOMPARE(f.flaws(FlawKind::NoRoom).size(), 2);
        f.devices.setFunctions({});
        const QList<Flaw> all = f.flaws();
        QVERIFY(std::is_sorted(all.cbegin(), all.cend(), [](const Flaw& a, const Flaw& b) { return a.kind < b.kind; }));
        QCOMPARE(f.flaws(FlawKind::NoFunction).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHomeCheck)
#include "tst_homecheck.moc"
