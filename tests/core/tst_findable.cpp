// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/findable.h"
#include "core/store/homestore.h"
#include "tests/ui/smallhome.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        stores.addDevice(QStringLiteral("LAMP"), QStringLiteral("HmIP-PDT"), QStringLiteral("Stehlampe"),
            {maintenance(), QStringLiteral("DIMMER_TRANSMITTER"), QStringLiteral("DIMMER_VIRTUAL_RECEIVER")});
        stores.addDevice(QStringLiteral("VALVE"), QStringLiteral("ELV-SH-WSM"), QStringLiteral("Rasen"),
            {maintenance(), QStringLiteral("WATER_SWITCH_TRANSMITTER"),
                QStringLiteral("WATER_SWITCH_VIRTUAL_RECEIVER")});
        stores.addDevice(QStringLiteral("LOCK"), QStringLiteral("HmIP-DLD"), QStringLiteral("Haustür"),
            {maintenance(), QStringLiteral("DOOR_LOCK_STATE_TRANSMITTER")});
        stores.addDevice(QStringLiteral("WINDOW"), QStringLiteral("HmIP-SWDO"), QStringLiteral("Fenster"),
            {maintenance(), QStringLiteral("SHUTTER_CONTACT")});
        Room room;
        room.id = QStringLiteral("7");
        room.name = QStringLiteral("roomLivingRoom");
        room.channels = {{test::SmallHome::rf, QStringLiteral("LAMP:1")}};
        stores.devices.setRooms({room});
        SystemVariable inner;
        inner.id = QStringLiteral("1");
        inner.isInternal = true;
        SystemVariable mood;
        mood.id = QStringLiteral("2");
        mood.name = QStringLiteral("Stimmung");
        home.setSystemVariables({inner, mood});
        Program off;
        off.id = QStringLiteral("3");
        off.name = QStringLiteral("Morgens");
        off.isActive = false;
        home.setPrograms({off});
    }
    static QString maintenance() { return QStringLiteral("MAINTENANCE"); }
    [[nodiscard]] QStringList titles(FindableKind kind) const {
        QStringList found;
        for (const Findable& one : findablesOf(stores.devices, home))
            if (one.kind == kind)
                found.append(one.title);
        return found;
    }
    [[nodiscard]] ControlUnit unit(const char* address) const {
        return *mainUnitOf(*stores.devices.device({test::SmallHome::rf, QLatin1String(address)}));
    }

    test::SmallHome stores;
    HomeStore home;
};

} // namespace

//! What of a home has a name, and what can be wished by name (U32).
class TestFindable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingWithAName() {
        const Fixture f;
        QCOMPARE(f.titles(FindableKind::Device),
            (QStringList{QStringLiteral("Stehlampe"), QStringLiteral("Rasen"), QStringLiteral("Haustür"),
                QStringLiteral("Fenster")}));
        QCOMPARE(f.titles(FindableKind::Place), QStringList{QStringLiteral("Living room")});
        QCOMPARE(f.titles(FindableKind::Variable), QStringList{QStringLiteral("Stimmung")}); // no internal ones
        QCOMPARE(f.titles(FindableKind::Program), QStringList{QStringLiteral("Run the program Morgens")});
        QSet<QString> ids;
        for (const Findable& one : findablesOf(f.stores.devices, f.home)) {
            ids.insert(one.id);
            QCOMPARE(one.isEnabled, one.kind != FindableKind::Program);
            if (one.title == QStringLiteral("Turn on Stehlampe"))
                QCOMPARE(one.detail, QStringLiteral("Living room"));
            if (one.title == QStringLiteral("Stehlampe"))
                QCOMPARE(one.detail, QStringLiteral("Living room · HmIP-PDT · LAMP"));
        }
        QCOMPARE(ids.size(), findablesOf(f.stores.devices, f.home).size());
    }

    void actuatorsHaveTheirWishes() {
        const Fixture f;
        QCOMPARE(f.titles(FindableKind::Wish),
            (QStringList{QStringLiteral("Turn on Stehlampe"), QStringLiteral("Turn off Stehlampe"),
                QStringLiteral("Open Rasen"), QStringLiteral("Close Rasen"), QStringLiteral("Lock Haustür"),
                QStringLiteral("Unlock Haustür")}));
    }

    //! No alarm by name, no toggles, and only what can move stops.
    void everyKindIsSafe() {
        for (int i = 0; i <= static_cast<int>(ChannelKind::BidCosSiren); ++i) {
            const auto kind = static_cast<ChannelKind>(i);
            const QList<PlainWish> wishes = plainWishesOf(kind);
            QVERIFY(wishes.isEmpty() || isActuator(kind));
            if (kind == ChannelKind::Siren || kind == ChannelKind::BidCosSiren)
                QCOMPARE(wishes, QList{PlainWish::Silence});
        }
    }

    void wishesAskAsControlsDo() {
        const Fixture f;
        const auto unlock = actionFor(PlainWish::Unlock, f.unit("LOCK"), f.stores.values);
        QVERIFY(unlock && unlock->needsConfirmation());
        const auto on = actionFor(PlainWish::TurnOn, f.unit("LAMP"), f.stores.values);
        QVERIFY(on && !on->needsConfirmation());
        QCOMPARE(on->commands.constFirst().target.address, QStringLiteral("LAMP:2"));
        const auto wrong = actionFor(PlainWish::Unlock, f.unit("LAMP"), f.stores.values);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestFindable)
#include "tst_findable.moc"
