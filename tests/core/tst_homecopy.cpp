// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/homecopy.h"
#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <QTest>

using namespace ccudesk;
using Kind = HomeCopyItem::Kind;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString serial = QStringLiteral("LEQ0000001");
const ChannelKey channelOne{rf, QStringLiteral("LEQ0000001:1")};
const ChannelKey channelGone{rf, QStringLiteral("LEQ0000009:1")};

Device lamp(const QString& name, const QString& channelName) {
    Device device;
    device.interface = rf;
    device.address = serial;
    device.type = QStringLiteral("HM-LC-Sw1-FM");
    device.name = name;
    Channel channel;
    channel.index = 1;
    channel.address = channelOne.address;
    channel.name = channelName;
    device.channels = {channel};
    return device;
}

SystemVariable number(const QString& name, double value) {
    SystemVariable variable;
    variable.id = QStringLiteral("1000");
    variable.name = name;
    variable.type = SystemVariableType::Number;
    variable.value = Value(value);
    variable.minimum = Value(0.0);
    variable.maximum = Value(100.0);
    variable.unit = QStringLiteral("%");
    return variable;
}

//! An old CCU with names, a new one that has the same lamp and nothing else.
struct Fixture {
    Fixture() {
        oldDevices.put({lamp(QStringLiteral("Flurlampe"), QStringLiteral("Flurlicht"))});
        newDevices.put({lamp(QStringLiteral("HM-LC-Sw1-FM LEQ0000001"), QStringLiteral("HM-LC-Sw1-FM LEQ0000001:1"))});
    }
    [[nodiscard]] HomeFacts to() const { return {newDevices, newHome}; }
    [[nodiscard]] QList<HomeCopyItem> items() const { return homeCopy({oldDevices, oldHome}, to()); }
    [[nodiscard]] QList<HomeCopyItem> items(Kind kind) const {
        QList<HomeCopyItem> found = items();
        found.removeIf([kind](const HomeCopyItem& item) { return item.kind != kind; });
        return found;
    }

    DeviceStore oldDevices;
    HomeStore oldHome;
    DeviceStore newDevices;
    HomeStore newHome;
};

} // namespace

class TestHomeCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfTheSameDevices() {
        Fixture f;
        const QList<HomeCopyItem> items = f.items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).before, QStringLiteral("HM-LC-Sw1-FM LEQ0000001"));
        QCOMPARE(items.at(0).after, QStringLiteral("Flurlampe"));
        QCOMPARE(std::get<RenameDevice>(*nextEdit(items.at(0), f.to())),
            (RenameDevice{{rf, serial}, QStringLiteral("Flurlampe")}));
        QCOMPARE(std::get<RenameChannel>(*nextEdit(items.at(1), f.to())),
            (RenameChannel{channelOne, QStringLiteral("Flurlicht")}));
        f.newDevices.put({lamp(QStringLiteral("Flurlampe"), QStringLiteral("Flurlicht"))});
        QVERIFY(f.items().isEmpty());
        QVERIFY(!nextEdit(items.at(0), f.to()) && !nextEdit(items.at(1), f.to()));
    }

    //! What a CCU has called a device by itself must not replace what a person has called it.
    void namesThatNobodyGaveStayBehind() {
        Fixture f;
        const QList<Device> named{lamp(QStringLiteral("Flurlampe"), QStringLiteral("Flurlicht"))};
        f.oldDevices.put({*f.newDevices.device({rf, serial})});
        f.newDevices.put(named);
        QVERIFY(f.items().isEmpty());
    }

    //! Created, filled with what the new CCU knows, and then there is nothing left to do.
    void aRoomIsCreatedAndFilled() {
        Fixture f;
        f.oldDevices.setRooms({{QStringLiteral("1"), QStringLiteral("Flur"), {channelOne, channelGone}},
            {QStringLiteral("2"), QStringLiteral("Leer"), {channelGone}}});
        const QList<HomeCopyItem> rooms = f.items(Kind::RoomMembers);
        QCOMPARE(rooms.size(), 1); // nothing of the other one is there
        QCOMPARE(std::get<CreateGroup>(*nextEdit(rooms.first(), f.to())),
            (CreateGroup{GroupKind::OfRooms, QStringLiteral("Flur")}));
        f.newDevices.setRooms({{QStringLiteral("77"), QStringLiteral("Flur"), {}}});
        QCOMPARE(std::get<AssignChannels>(*nextEdit(rooms.first(), f.to())),
            (AssignChannels{GroupKind::OfRooms, QStringLiteral("77"), {channelOne}, {}}));
        f.newDevices.setRooms({{QStringLiteral("77"), QStringLiteral("Flur"), {channelOne}}});
        QVERIFY(!nextEdit(rooms.first(), f.to()));
        QVERIFY(f.items(Kind::RoomMembers).isEmpty());
    }

    //! A CCU keeps its own rooms under keys; the person sees one and the same room.
    void aRoomOfTheCcuIsTheSameInBoth() {
        Fixture f;
        f.oldDevices.setFunctions({{QStringLiteral("1"), displayName(QStringLiteral("funcLight")), {channelOne}}});
        f.newDevices.setFunctions({{QStringLiteral("5"), QStringLiteral("funcLight"), {}}});
        const QList<HomeCopyItem> functions = f.items(Kind::FunctionMembers);
        QCOMPARE(functions.size(), 1);
        QCOMPARE(std::get<AssignChannels>(*nextEdit(functions.first(), f.to())),
            (AssignChannels{GroupKind::OfFunctions, QStringLiteral("5"), {channelOne}, {}}));
    }

    void aVariableIsCreatedAndGetsItsValue() {
        Fixture f;
        SystemVariable own = number(QStringLiteral("${sysVarPresence}"), 1);
        f.oldHome.setSystemVariables({number(QStringLiteral("Feuchte"), 55), own});
        const QList<HomeCopyItem> variables = f.items(Kind::Variable);
        QCOMPARE(variables.size(), 1); // the CCU's own ones are there anyway
        QCOMPARE(std::get<CreateVariable>(*nextEdit(variables.first(), f.to())),
            (CreateVariable{shapeOf(number(QStringLiteral("Feuchte"), 55))}));
        f.newHome.setSystemVariables({number(QStringLiteral("Feuchte"), 0)});
        QCOMPARE(std::get<SetVariable>(*nextEdit(variables.first(), f.to())),
            (SetVariable{QStringLiteral("1000"), Value(55.0)}));
        f.newHome.setSystemVariables({number(QStringLiteral("Feuchte"), 55)});
        QVERIFY(!nextEdit(variables.first(), f.to()));
        QVERIFY(f.items(Kind::Variable).isEmpty());
    }

    //! Programs rely on the type, so a variable keeps the one it has.
    void aVariableOfAnotherTypeIsAnObstacle() {
        Fixture f;
        f.oldHome.setSystemVariables({number(QStringLiteral("Feuchte"), 55)});
        SystemVariable text = number(QStringLiteral("Feuchte"), 0);
        text.type = SystemVariableType::String;
        f.newHome.setSystemVariables({text});
        QCOMPARE(f.items(Kind::Variable).size(), 1);
        QVERIFY(!f.items(Kind::Variable).first().obstacle.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHomeCopy)
#include "tst_homecopy.moc"
