// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/weekprogram.h"
#include "core/rpc/descriptions.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/livehome.h"
#include "tests/support/recordedccu.h"
#include "tests/support/simulatedhome.h"

#include <QFile>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::RecordedCcu;
using ccudesk::test::Recording;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;

namespace {

const QString hmip = QStringLiteral("HmIP-RF");

QString text(const QJsonValue& object, const char* member) {
    return object[QLatin1String(member)].toString();
}

//! Everything around an installation; its end is the end of all that was stored.
struct Stage {
    explicit Stage(RecordedCcu& ccu)
        : installation(ccu.profile(), Secret(QStringLiteral("PASSWORD")), folder.path(), clock,
            SimulatedHome::quickTimings(), &findRoute) { }
    QTemporaryDir folder;
    SystemClock clock;
    Installation installation;
};

ParamsetValues valuesIn(const rpc::XmlRpcValue& told) {
    ParamsetValues values;
    const rpc::XmlRpcStruct all = told.toStruct();
    for (auto it = all.begin(); it != all.end(); ++it)
        values.insert(it.key(), it->toValue());
    return values;
}

InterfaceState stateOf(Installation& installation, const QString& name) {
    for (const InterfaceStatus& status : installation.connection().interfaces())
        if (status.name == name)
            return status.state;
    return InterfaceState::Connecting;
}

//! By the recording's own ids, of the interface that was recorded.
QHash<QString, QString> addressesById(const Recording& recording) {
    QHash<QString, QString> addresses;
    const QJsonArray devices = recording.list(QStringLiteral("Device.listAllDetail"));
    for (const auto& device : devices) {
        const QJsonArray channels = device[QLatin1String("channels")].toArray();
        for (const auto& channel : channels)
            addresses.insert(text(channel, "id"), text(channel, "address"));
    }
    return addresses;
}

//! Names of groups and the addresses in them, sorted.
QMap<QString, QStringList> recordedGroups(const Recording& recording, const QString& method) {
    const QHash<QString, QString> addresses = addressesById(recording);
    QMap<QString, QStringList> groups;
    const QJsonArray list = recording.list(method);
    for (const auto& group : list) {
        QStringList members;
        for (const QString& id : group[QLatin1String("channelIds")].toVariant().toStringList())
            members.append(addresses.value(id));
        members.sort();
        groups.insert(text(group, "name"), members);
    }
    return groups;
}

QMap<QString, QStringList> shownGroups(const QList<ChannelGroup>& list) {
    QMap<QString, QStringList> groups;
    for (const ChannelGroup& group : list) {
        QStringList members;
        for (const ChannelKey& channel : group.channels)
            members.append(channel.address);
        members.sort();
        groups.insert(group.name, members);
    }
    return groups;
}

} // namespace

//! The program with a real CCU's home of 123 devices, as it was recorded; skipped where the recording is not.
class TestRecordedHome : public QObject {
    Q_OBJECT
    void compareDevices(Installation& installation) const;
    void compareVariables(Installation& installation) const;

    Recording m_recording{QStringLiteral(RECORDINGS_DIR "/data/ccu-session.json")};

private Q_SLOTS:
    void initTestCase();
    void showsTheWholeHome_data();
    void showsTheWholeHome();
    void showsEveryValue();
    void understandsEveryDescription();
    void weekProgramsComeBack();
};

void TestRecordedHome::initTestCase() {
    if (m_recording.isEmpty())
        QSKIP("There is no recorded session: see CCUDESK_RECORDINGS in CONTRIBUTING.md.");
}

void TestRecordedHome::showsTheWholeHome_data() {
    using User = RecordedCcu::User;
    QTest::addColumn<User>("user");
    QTest::addColumn<bool>("callsBack");
    QTest::newRow("administrator") << User::Administrator << true;
    QTest::newRow("administrator, no callbacks") << User::Administrator << false;
    QTest::newRow("user, by its own JSON answers") << User::Other << true;
}

void TestRecordedHome::showsTheWholeHome() {
    QFETCH(RecordedCcu::User, user);
    QFETCH(bool, callsBack);
    RecordedCcu ccu(m_recording, user);
    ccu.callsBack = callsBack;
    Stage stage(ccu);
    goLive(stage.installation);
    compareDevices(stage.installation);
    const DeviceStore& devices = stage.installation.devices();
    QCOMPARE(shownGroups(devices.rooms()), recordedGroups(m_recording, QStringLiteral("Room.getAll")));
    QCOMPARE(shownGroups(devices.functions()), recordedGroups(m_recording, QStringLiteral("Subsection.getAll")));
    compareVariables(stage.installation);
    QVERIFY(stateOf(stage.installation, hmip) != InterfaceState::Down);
    for (const char* name : {"BidCos-RF", "VirtualDevices"}) // nothing of them was recorded
        QCOMPARE(stateOf(stage.installation, QLatin1String(name)), InterfaceState::Down);
    QVERIFY(signOff(stage.installation));
    QStringList ours{QStringLiteral("/api/backup/version.cgi"), QStringLiteral("Interface.isPresent"),
        QStringLiteral("Session.logout"), QStringLiteral("listBidcosInterfaces"), QStringLiteral("ping")};
    if (user == RecordedCcu::User::Administrator)
        ours += {QStringLiteral("! ccudesk inventory 1"), QStringLiteral("! ccudesk messages 1"),
            QStringLiteral("CCU.getHeatingGroupList"), QStringLiteral("! ccudesk values 1")};
    ours.sort();
    QCOMPARE(ccu.unrecorded(), ours);
    qInfo("%lld requests", static_cast<long long>(ccu.requests()));
}

void TestRecordedHome::compareDevices(Installation& installation) const {
    const QList<DeviceKey> keys = installation.devices().keys();
    QCOMPARE(keys.size(), 123);
    qsizetype channels = 0;
    for (const DeviceKey& key : keys) {
        const Device* device = installation.devices().device(key);
        QCOMPARE(key.interface, hmip);
        QVERIFY(!device->type.isEmpty() && !device->firmware.isEmpty());
        channels += device->channels.size();
    }
    QCOMPARE(channels, 917);
    const QJsonArray named = m_recording.list(QStringLiteral("Device.listAllDetail"));
    for (const auto& recorded : named) {
        if (text(recorded, "interface") != hmip)
            continue;
        const Device* device = installation.devices().device({hmip, text(recorded, "address")});
        QVERIFY2(device, qPrintable(text(recorded, "address")));
        QCOMPARE(device->name, text(recorded, "name"));
        QCOMPARE(device->type, text(recorded, "type"));
        for (const Channel& channel : device->channels) {
            const QJsonArray all = recorded[QLatin1String("channels")].toArray();
            const auto same = std::find_if(all.begin(), all.end(),
                [&channel](const QJsonValue& other) { return text(other, "address") == channel.address; });
            if (same == all.end())
                continue; // one that the web page does not show
            QCOMPARE(channel.name, text(*same, "name"));
            QCOMPARE(channel.type, text(*same, "channelType"));
        }
    }
}

void TestRecordedHome::compareVariables(Installation& installation) const {
    const QList<SystemVariable> shown = installation.home().systemVariables();
    const QJsonArray recorded = m_recording.list(QStringLiteral("SysVar.getAll"));
    QCOMPARE(shown.size(), recorded.size());
    QSet<QString> names;
    for (const SystemVariable& variable : shown)
        names.insert(variable.name);
    for (const auto& variable : recorded)
        QVERIFY2(names.contains(text(variable, "name")), qPrintable(text(variable, "name")));
    const QJsonArray programs = m_recording.list(QStringLiteral("Program.getAll"));
    QCOMPARE(installation.home().programs().size(), programs.size());
}

void TestRecordedHome::showsEveryValue() {
    RecordedCcu ccu(m_recording);
    Stage stage(ccu);
    goLive(stage.installation);
    const QHash<QString, QJsonValue> recorded = m_recording.values();
    QCOMPARE(recorded.size(), 2664);
    int shown = 0;
    for (auto it = recorded.cbegin(); it != recorded.cend(); ++it) {
        const QString channel = it.key().section(u'.', 0, 0);
        const QString parameter = it.key().section(u'.', 1);
        const DataPoint* point = stage.installation.values().get({hmip, channel}, parameter);
        if (channel.startsWith(u"HmIP-RCV-1")) { // was given another address in the list of devices
            QVERIFY(!point);
            continue;
        }
        if (point && point->description->type == ParameterType::Action) {
            QVERIFY(point->value.isEmpty()); // a press is no reading, whatever a script says of it
            continue;
        }
        ++shown;
        QVERIFY2(point && point->origin == ValueOrigin::Rega && point->receivedAtMs > 0, qPrintable(it.key()));
        if (it->isBool())
            QCOMPARE(point->value, Value(it->toBool()));
        else if (it->isDouble())
            QVERIFY2(qAbs(point->value.toNumber().value_or(-1e9) - it->toDouble()) < 1e-6, qPrintable(it.key()));
        else
            QCOMPARE(point->value.toPlainText(),
                QString::fromLatin1(QByteArray::fromPercentEncoding(it->toString().toLatin1())));
    }
    QCOMPARE(shown, 2644);
    QVERIFY(signOff(stage.installation));
}

//! As when somebody looks at every device, one after the other.
void TestRecordedHome::understandsEveryDescription() {
    RecordedCcu ccu(m_recording);
    Stage stage(ccu);
    goLive(stage.installation);
    QList<QFuture<Result<void>>> loads;
    const QList<DeviceKey> keys = stage.installation.devices().keys();
    for (const DeviceKey& key : keys)
        loads.append(stage.installation.connection().loadDescriptions(key));
    for (const auto& load : loads) {
        QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), patience);
        QVERIFY(load.result());
    }
    qsizetype sets = 0;
    for (const DeviceKey& key : keys) {
        for (const Channel& channel : stage.installation.devices().device(key)->channels) {
            const auto recorded = m_recording.xml(
                QStringLiteral("getParamsetDescription"), {channel.address, QStringLiteral("VALUES")});
            QVERIFY2(recorded, qPrintable(channel.address));
            ++sets;
            const rpc::XmlRpcStruct parameters = recorded->toStruct();
            for (auto it = parameters.begin(); it != parameters.end(); ++it) {
                const DataPoint* point = stage.installation.values().get({hmip, channel.address}, it.key());
                QVERIFY2(point && point->description->complete, qPrintable(channel.address + it.key()));
                QVERIFY2(point->description->type != ParameterType::Unknown, qPrintable(it.key()));
            }
        }
    }
    QCOMPARE(sets, 917);
    QVERIFY(signOff(stage.installation));
}

void TestRecordedHome::weekProgramsComeBack() {
    qsizetype days = 0;
    qsizetype groups = 0;
    const QList<Device> devices = rpc::readDevices(*m_recording.xml(QStringLiteral("listDevices")), hmip);
    for (const Device& device : devices) {
        for (const Channel& channel : device.channels) {
            const QStringList which{channel.address, QStringLiteral("MASTER")};
            const auto described = m_recording.xml(QStringLiteral("getParamsetDescription"), which);
            if (!described)
                continue;
            ParamsetDescription description;
            ParamsetValues held;
            for (const ParameterDescription& one : rpc::readParameters(*described)) {
                description.append(std::make_shared<const ParameterDescription>(one));
                held.insert(one.id, one.defaultValue);
            }
            if (const auto values = m_recording.xml(QStringLiteral("getParamset"), which))
                held = valuesIn(*values);
            const HeatingPrograms heating(description);
            for (const int profile : heating.profiles()) {
                const HeatingWeek week = heating.week(profile, held);
                for (int day = 0; day < daysOfWeek; ++day, ++days) {
                    const HeatingPeriods& periods = week.at(static_cast<size_t>(day)).periods;
                    QVERIFY2(!week.at(static_cast<size_t>(day)).isUnusual, qPrintable(channel.address));
                    QVERIFY(heating.changes(profile, day, periods, held).isEmpty());
                    HeatingPeriods warmer = periods;
                    warmer[0].temperature += 0.5;
                    QVERIFY(!heating.changes(profile, day, warmer, held).isEmpty());
                }
            }
            const SwitchPrograms switching(description);
            groups += switching.capacity();
            QCOMPARE(switching.isEmpty(), !channel.type.endsWith(QLatin1String("_WEEK_PROFILE")));
            if (const auto fresh = switching.fresh(held)) {
                held.insert(switching.changes(*fresh, held));
                QCOMPARE(switching.entries(held), QList<SwitchEntry>{*fresh});
                QVERIFY(switching.changes(*fresh, held).isEmpty());
            }
        }
    }
    QCOMPARE(days, 609);
    QCOMPARE(groups, 2013);
}

QTEST_GUILESS_MAIN(TestRecordedHome)
#include "tst_recordedhome.moc"
