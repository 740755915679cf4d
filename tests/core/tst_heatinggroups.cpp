// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/heatinggroups.h"

#include "core/ccu/jsonanswers.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

Device deviceAt(const char* interface, const char* address) {
    Device device;
    device.interface = text(interface);
    device.address = text(address);
    return device;
}

//! In the form of the CCU's file of groups, made up.
const char* const file = "{\"groups\":[{\"id\":4,\"groupType\":{\"id\":\"hmip.heating.group\",\"version\":1},"
                         "\"groupProperties\":{\"NAME\":\"Living room\",\"FORBID_SINGLE_OPERATION\":true},"
                         "\"groupMembers\":[{\"id\":\"000A1D8994C101:1\",\"memberType\":{\"id\":\"X\"}},"
                         "{\"id\":\"000A1D8994C102:1\"},{\"memberType\":{}}]},"
                         "{\"id\":\"12\",\"groupProperties\":{\"NAME\":\"Kitchen\",\"FORBID_SINGLE_OPERATION\":"
                         "\"false\"},\"groupMembers\":[{\"id\":\"MEQ0184208\"}]}]}";

} // namespace

//! Who heats together with whom.
class TestHeatingGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFileOfTheCcu() {
        const QList<HeatingGroup> groups = readHeatingGroups(text(file));
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0),
            (HeatingGroup{
                text("Living room"), text("INT0000004"), true, {text("000A1D8994C101:1"), text("000A1D8994C102:1")}}));
        QCOMPARE(groups.at(1), (HeatingGroup{text("Kitchen"), text("INT0000012"), false, {text("MEQ0184208")}}));
    }

    void aCcuWithoutGroupsSaysMinusOne() {
        QVERIFY(readHeatingGroups(text("-1")).isEmpty());
        QVERIFY(readHeatingGroups({}).isEmpty());
        QVERIFY(readHeatingGroups(text("{\"groups\":5}")).isEmpty());
        QVERIFY(readHeatingGroups(text("[{}]")).isEmpty());
    }

    void findsMembersAndGroups() {
        HomeStore home;
        DeviceStore devices;
        QSignalSpy changed(&home, &HomeStore::heatingGroupsChanged);
        home.setHeatingGroups(readHeatingGroups(text(file)));
        home.setHeatingGroups(readHeatingGroups(text(file)));
        QCOMPARE(changed.size(), 1);
        const Device group = deviceAt("groups", "INT0000004");
        const Device wall = deviceAt("ip", "000A1D8994C101");
        devices.put({group, wall, deviceAt("ip", "000A1D8994C999")});
        QCOMPARE(membersOf(group.key(), home, devices), QList<DeviceKey>{wall.key()}); // the other is not known
        QVERIFY(membersOf(wall.key(), home, devices).isEmpty());
        const QList<const HeatingGroup*> around = groupsWith(wall.key(), home);
        QCOMPARE(around.size(), 1);
        QCOMPARE(deviceOf(*around.first(), devices), group.key());
        QVERIFY(groupsWith(group.key(), home).isEmpty());
        QVERIFY(deviceOf(home.heatingGroups().at(1), devices).address.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHeatingGroups)
#include "tst_heatinggroups.moc"
