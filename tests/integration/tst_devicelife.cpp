// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/closedport.h"
#include "tests/support/fakeccu.h"
#include "tests/support/homegearhome.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"
#include "tests/support/spoiledhome.h"
#include "tests/support/wiretap.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

QString rf() {
    return QStringLiteral("BidCos-RF");
}

QString ip() {
    return QStringLiteral("HmIP-RF");
}

QString wired() {
    return QStringLiteral("BidCos-Wired");
}

// Devices that lie about in the demo home (resources/demo/home.txt).
DeviceKey newContact() {
    return {ip(), QStringLiteral("000E1A2B3C4D51")};
}

QString contactSgtin() {
    return QStringLiteral("3014F711A0") + newContact().address;
}

QString contactKey() {
    return QStringLiteral("0A1B2C3D4E5F60718293A4B5C6D7E8F9");
}

DeviceKey newSwitch() {
    return {rf(), QStringLiteral("LEQ1200345")};
}

DeviceKey secondNewcomer() {
    return {rf(), QStringLiteral("LEQ1200346")};
}

simulator::Options quick() {
    simulator::Options options = SimulatedHome::quietOptions();
    options.teachAfterMs = 200;
    options.firmwareStepMs = 200;
    return options;
}

Result<void> outcome(Installation& installation, const InterfaceEdit& edit) {
    const auto done = installation.connection().edit(edit);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience); }();
    return done.isFinished() ? done.result() : failure(ErrorCode::Timeout, {});
}

Result<void> outcome(Installation& installation, const HomeEdit& edit) {
    const auto done = installation.connection().edit(edit);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience); }();
    return done.isFinished() ? done.result() : failure(ErrorCode::Timeout, {});
}

template <typename T> Result<T> answerOf(const QFuture<Result<T>>& question) {
    [&] { QTRY_VERIFY_WITH_TIMEOUT(question.isFinished(), patience); }();
    return question.isFinished() ? question.result() : failure(ErrorCode::Timeout, {});
}

int secondsLeft(Installation& installation, const QString& interface) {
    return answerOf(installation.connection().installMode(interface)).value_or(-1);
}

QByteArray paramsOf(const QByteArray& body) {
    const qsizetype start = body.indexOf("<params>");
    QByteArray params = body.mid(start, body.indexOf("</params>") - start + 9);
    params.replace("\r\n", "");
    return params;
}

//! Another program of another person.
struct SecondClient {
    explicit SecondClient(SimulatedHome& home) {
        Profile profile = home.profile();
        profile.id = QStringLiteral("22222222-2222-5333-8444-555555555555");
        installation = home.install(profile, SimulatedHome::quickTimings(), &findRoute, folder.path());
        goLive(*installation);
    }
    QTemporaryDir folder;
    std::unique_ptr<Installation> installation;
};

Profile onlyTheWebPage(const SimulatedHome& home) {
    Profile profile = home.profile();
    const quint16 closed = closedPort();
    for (auto it = profile.ports.begin(); it != profile.ports.end(); ++it)
        if (it.key() != QLatin1String("JSON"))
            *it = closed;
    return profile;
}

bool knows(Installation& installation, const DeviceKey& device) {
    return installation.devices().device(device) != nullptr;
}

const Device* ofType(Installation& installation, const QString& interface, const QString& type) {
    for (const DeviceKey& key : installation.devices().keys()) {
        const Device* device = installation.devices().device(key);
        if (key.interface == interface && device->type == type)
            return device;
    }
    return nullptr;
}

const Device* withUpdate(Installation& installation, const QString& interface, const QString& state) {
    for (const DeviceKey& key : installation.devices().keys()) {
        const Device* device = installation.devices().device(key);
        if (key.interface == interface && !device->availableFirmware.isEmpty() && device->firmwareUpdateState == state)
            return device;
    }
    return nullptr;
}

} // namespace

//! From the first contact of a device to its end, over real sockets; whoever else looks sees the same.
class TestDeviceLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! What the interface processes are called with, byte for byte (protocol §3.2, captures/xmlrpc).
    void theWire() {
        SimulatedHome home(quick());
        WireTap tapOfRf(home.endpoints.plainPorts.value(rf()));
        WireTap tapOfIp(home.endpoints.plainPorts.value(ip()));
        Profile profile = home.profile(TransportSecurity::Plain);
        profile.ports.insert(rf(), tapOfRf.port());
        profile.ports.insert(ip(), tapOfIp.port());
        const auto installation = home.install(profile);
        goLive(*installation);
        QVERIFY(outcome(*installation, SetInstallMode{rf(), 90}));
        QCOMPARE(paramsOf(tapOfRf.bodyOf("setInstallMode")),
            QByteArray("<params><param><value><boolean>1</boolean></value></param>"
                       "<param><value><i4>90</i4></value></param></params>"));
        QVERIFY(outcome(*installation, TeachDevice{ip(), 60, contactSgtin(), Secret(contactKey())}));
        QCOMPARE(paramsOf(tapOfIp.bodyOf("setInstallModeWithWhitelist")),
            QByteArray("<params><param><value><boolean>1</boolean></value></param>"
                       "<param><value><i4>60</i4></value></param><param><value><array><data><value><struct>"
                       "<member><name>ADDRESS</name><value><string>3014F711A0000E1A2B3C4D51</string></value></member>"
                       "<member><name>KEY</name><value><string>0A1B2C3D4E5F60718293A4B5C6D7E8F9</string></value>"
                       "</member><member><name>KEY_MODE</name><value><string>LOCAL</string></value></member>"
                       "</struct></value></data></array></value></param></params>"));
        QVERIFY(outcome(*installation, DeleteDevice{{rf(), QStringLiteral("LEQ0943505")}, true, false, true}));
        QCOMPARE(paramsOf(tapOfRf.bodyOf("deleteDevice")),
            QByteArray("<params><param><value><string>LEQ0943505</string></value></param>"
                       "<param><value><i4>5</i4></value></param></params>"));
        QVERIFY(signOff(*installation));
    }

    void installModeCountsDownAndStops() {
        SimulatedHome home(SimulatedHome::quietOptions()); // nobody comes within these seconds
        const auto installation = home.install();
        SecondClient second(home);
        goLive(*installation);
        for (const QString& interface : {rf(), ip()}) {
            QCOMPARE(secondsLeft(*installation, interface), 0);
            QVERIFY(outcome(*installation, SetInstallMode{interface, 5'000}));
            QVERIFY(secondsLeft(*second.installation, interface) > 590); // 600 is the most
            QTRY_VERIFY_WITH_TIMEOUT(secondsLeft(*installation, interface) < 600, patience);
            QVERIFY(outcome(*second.installation, SetInstallMode{interface, 0}));
            QCOMPARE(secondsLeft(*installation, interface), 0);
        }
        QVERIFY(!answerOf(installation->connection().installMode(wired()))); // hs485d knows no such method
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*installation));
    }

    void aNewDeviceIsTaughtInNamedAndFinished() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        SecondClient second(home);
        goLive(*installation);
        QVERIFY(!knows(*installation, newSwitch()));
        QVERIFY(outcome(*installation, SetInstallMode{rf()}));
        QTRY_VERIFY_WITH_TIMEOUT(
            knows(*installation, newSwitch()) && knows(*second.installation, newSwitch()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(installation->home().inbox().contains(newSwitch()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(second.installation->home().inbox().contains(newSwitch()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(installation->home().inbox().contains(secondNewcomer()), patience); // all there are
        QVERIFY(outcome(*installation, SetInstallMode{rf(), 0}));
        const QString name = QStringLiteral("Springbrunnen");
        QVERIFY(outcome(*installation, RenameDevice{newSwitch(), name}));
        QVERIFY(outcome(*installation, FinishDevice{newSwitch()}));
        QVERIFY(!installation->home().inbox().contains(newSwitch()));
        QCOMPARE(installation->devices().displayNameOf(newSwitch()), name);
        QVERIFY(!outcome(*installation, FinishDevice{newSwitch()})); // it is not in there any more
        SecondClient third(home);
        QTRY_VERIFY_WITH_TIMEOUT(knows(*third.installation, newSwitch()), patience);
        QVERIFY(!third.installation->home().inbox().contains(newSwitch()));
        QVERIFY(!third.installation->home().inbox().isEmpty()); // another one waits there since before
        for (Installation* each : {installation.get(), second.installation.get(), third.installation.get()})
            QVERIFY(signOff(*each));
    }

    void onlyTheRightKeyLetsAnHmIpDeviceIn() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        goLive(*installation);
        const QString wrong = QString(contactKey()).replace(u'0', u'1');
        QVERIFY(outcome(*installation, TeachDevice{ip(), 60, contactSgtin(), Secret(wrong)}));
        QVERIFY(secondsLeft(*installation, ip()) > 50);
        const QString typed = QStringLiteral("3014-f711-a000-0e1a-2b3c-4d51");
        QVERIFY(outcome(*installation, TeachDevice{ip(), 60, typed, Secret(contactKey().toLower())}));
        QTRY_VERIFY_WITH_TIMEOUT(knows(*installation, newContact()), patience);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setInstallModeWithWhitelist")), quint64(2));
        for (const JournalEntry& entry : installation->connection().journal().entries())
            QVERIFY2(entry.sentence.contains(contactSgtin()) && !entry.sentence.contains(contactKey().left(8)),
                qPrintable(entry.sentence));
        QVERIFY(signOff(*installation));
        QDirIterator files(home.dataDir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().toUpper().contains(contactKey().toLatin1()), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    //! Whatever the CCU answers, and whatever is logged about it.
    void theKeyIsRepeatedNowhere() {
        static QString logged;
        logged.clear();
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& text) { logged += text + u'\n'; });
        QLoggingCategory::setFilterRules(QStringLiteral("ccudesk.*=true"));
        {
            SpoiledHome ccu;
            const auto installation = ccu.install();
            goLive(*installation);
            ccu.spoil = [](const SpoiledHome::Call& call) -> std::optional<FakeCcu::Answer> {
                if (call.method != "setInstallModeWithWhitelist")
                    return std::nullopt;
                return FakeCcu::ok("<?xml version=\"1.0\"?><methodResponse><fault><value><struct><member>"
                                   "<name>faultCode</name><value><i4>-1</i4></value></member><member>"
                                   "<name>faultString</name><value>bad key "
                    + contactKey().toLatin1() + "</value></member></struct></value></fault></methodResponse>");
            };
            const auto refused = outcome(*installation, TeachDevice{ip(), 60, contactSgtin(), Secret(contactKey())});
            QVERIFY(!refused);
            QVERIFY2(!refused.error().message.contains(contactKey()), qPrintable(refused.error().message));
            QVERIFY2(!refused.error().detail.contains(contactKey()), qPrintable(refused.error().detail));
            QVERIFY(!installation->connection().journal().entries().constLast().error.contains(contactKey()));
            QVERIFY(signOff(*installation));
        }
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(!logged.isEmpty());
        QVERIFY(!logged.contains(contactKey(), Qt::CaseInsensitive));
    }

    void aKnownSerialNumberAndABusSearch() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        goLive(*installation);
        QVERIFY(outcome(*installation, AddDevice{rf(), QStringLiteral(" leq1200346 ")}));
        QTRY_VERIFY_WITH_TIMEOUT(knows(*installation, {rf(), QStringLiteral("LEQ1200346")}), patience);
        const auto unknown = outcome(*installation, AddDevice{rf(), QStringLiteral("LEQ0000000")});
        QVERIFY2(unknown.error().message.contains(QStringLiteral("LEQ0000000")), qPrintable(unknown.error().message));
        QCOMPARE(unknown.error().fault, -1); // captures/xmlrpc/rfd_via_lighttpd/addDevice_unknown.http
        QCOMPARE(outcome(*installation, AddDevice{rf(), QStringLiteral("Lampe")}).error().code, ErrorCode::Invalid);
        QVERIFY(outcome(*installation, SearchDevices{wired()}));
        QTRY_VERIFY_WITH_TIMEOUT(knows(*installation, {wired(), QStringLiteral("MEQ1200347")}), patience);
        QVERIFY(signOff(*installation));
    }

    void aDeviceIsDeletedForEverybody() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        SecondClient second(home);
        goLive(*installation);
        const DeviceKey lamp = channelOf(*installation, rf(), QStringLiteral("SWITCH")).device();
        const ChannelKey channel{rf(), lamp.address + QStringLiteral(":1")};
        QVERIFY(installation->values().hasChannel(channel));
        QVERIFY(outcome(*installation, DeleteDevice{lamp, true, false, false}));
        QTRY_VERIFY_WITH_TIMEOUT(!knows(*installation, lamp) && !knows(*second.installation, lamp), patience);
        QVERIFY(!installation->values().hasChannel(channel));
        SecondClient third(home);
        QVERIFY(!knows(*third.installation, lamp));
        QCOMPARE(outcome(*installation, DeleteDevice{lamp, false, false, false}).error().fault, -2);
        for (Installation* each : {installation.get(), second.installation.get(), third.installation.get()})
            QVERIFY(signOff(*each));
    }

    //! captures/xmlrpc/rfd_real_devices/deleteDevice_defer.http, rfd_via_lighttpd/deleteDevice_rcv.http
    void oneThatDoesNotAnswerIsDeletedByForceOrLater() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        goLive(*installation);
        const DeviceKey lamp = channelOf(*installation, rf(), QStringLiteral("SWITCH")).device();
        const DeviceKey lost = ofType(*installation, ip(), QStringLiteral("HmIP-BSM"))->key();
        for (const DeviceKey& key : {lamp, lost})
            home.simulator.report(key.interface, key.address + QStringLiteral(":0"), QStringLiteral("UNREACH"), true);
        const auto refused = outcome(*installation, DeleteDevice{lamp, true, false, false});
        QCOMPARE(refused.error().fault, -1);
        QVERIFY2(refused.error().message.contains(QStringLiteral("as soon as it answers")),
            qPrintable(refused.error().message));
        QVERIFY(knows(*installation, lamp));
        QVERIFY(outcome(*installation, DeleteDevice{lamp, true, false, true}));
        QVERIFY(outcome(*installation, DeleteDevice{lost, true, true, false}));
        QTRY_VERIFY_WITH_TIMEOUT(!knows(*installation, lost), patience);
        QVERIFY(knows(*installation, lamp)); // not before it answers
        home.simulator.report(rf(), lamp.address + QStringLiteral(":0"), QStringLiteral("UNREACH"), false);
        QTRY_VERIFY_WITH_TIMEOUT(!knows(*installation, lamp), patience);
        const auto virtualRemote = outcome(*installation, DeleteDevice{{rf(), QStringLiteral("BidCoS-RF")}});
        QCOMPARE(virtualRemote.error().fault, -1);
        QVERIFY(signOff(*installation));
    }

    void aNewDeviceTakesThePlaceOfAnOldOne() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        SecondClient second(home);
        goLive(*installation);
        QVERIFY(outcome(*installation, AddDevice{rf(), newSwitch().address}));
        QTRY_VERIFY_WITH_TIMEOUT(installation->home().inbox().contains(newSwitch()), patience);
        const auto old = answerOf(installation->connection().replaceableBy(newSwitch()));
        QVERIFY(old && !old->isEmpty() && !old->contains(newSwitch()));
        const DeviceKey lamp = old->constFirst();
        QCOMPARE(installation->devices().device(lamp)->type, installation->devices().device(newSwitch())->type);
        const QString name = installation->devices().device(lamp)->name;
        const QStringList rooms = installation->devices().roomNamesOf(lamp);
        QVERIFY(!outcome(*installation, ReplaceDevice{lamp, lamp.address}));
        QVERIFY(outcome(*installation, ReplaceDevice{lamp, newSwitch().address}));
        for (Installation* each : {installation.get(), second.installation.get()}) {
            QTRY_VERIFY_WITH_TIMEOUT(!knows(*each, lamp), patience);
            QTRY_VERIFY_WITH_TIMEOUT(
                knows(*each, newSwitch()) && each->devices().device(newSwitch())->name == name, patience);
            QTRY_COMPARE_WITH_TIMEOUT(each->devices().roomNamesOf(newSwitch()), rooms, patience);
            QTRY_VERIFY_WITH_TIMEOUT(!each->home().inbox().contains(newSwitch()), patience);
        }
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*installation));
    }

    //! The HmIP server installs by itself, and every step is told (protocol §10.8).
    void firmwareOfAnHmIpDevice() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        SecondClient second(home);
        goLive(*installation);
        const DeviceKey key{ip(), QStringLiteral("000855699C1103")};
        QCOMPARE(installation->devices().device(key)->firmwareUpdateState, QStringLiteral("READY_FOR_UPDATE"));
        const QString wanted = installation->devices().device(key)->availableFirmware;
        QVERIFY(outcome(*installation, UpdateFirmware{key}));
        for (Installation* each : {installation.get(), second.installation.get()}) {
            QTRY_COMPARE_WITH_TIMEOUT(each->devices().device(key)->firmware, wanted, patience);
            QTRY_COMPARE_WITH_TIMEOUT(
                each->devices().device(key)->firmwareUpdateState, QStringLiteral("UP_TO_DATE"), patience);
        }
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("updateFirmware")), quint64(0));
        const auto tooEarly = outcome(*installation, UpdateFirmware{key});
        QVERIFY2(
            tooEarly.error().message.contains(QStringLiteral("system button")), qPrintable(tooEarly.error().message));
        const DeviceKey later{ip(), QStringLiteral("0001D3C99C5108")}; // its firmware only just came to the CCU
        QTRY_COMPARE_WITH_TIMEOUT(
            installation->devices().device(later)->firmwareUpdateState, QStringLiteral("READY_FOR_UPDATE"), patience);
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*installation));
    }

    //! A change that is told while the list of all devices is on its way is newer than the list.
    void aChangeOvertakesTheListOfDevices() {
        SimulatedHome home(quick());
        simulator::Faults slow;
        slow.devicesPauseMs = 4000; // the firmware moves on twice meanwhile
        home.simulator.setFaults(slow);
        const auto installation = home.install();
        goLive(*installation);
        const DeviceKey later{ip(), QStringLiteral("0001D3C99C5108")};
        QTRY_COMPARE_WITH_TIMEOUT(
            installation->devices().device(later)->firmwareUpdateState, QStringLiteral("READY_FOR_UPDATE"), patience);
        QVERIFY(signOff(*installation));
    }

    //! rfd sends the whole firmware before it answers, and serves nobody else meanwhile (protocol §3.2).
    void firmwareOfABidCosDevice() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        goLive(*installation);
        const Device* thermostat = withUpdate(*installation, rf(), QString());
        QVERIFY(thermostat);
        const DeviceKey key = thermostat->key();
        const QString wanted = thermostat->availableFirmware;
        QVERIFY(outcome(*installation, UpdateFirmware{key}));
        QTRY_COMPARE_WITH_TIMEOUT(installation->devices().device(key)->firmware, wanted, patience);
        QVERIFY(!outcome(*installation, UpdateFirmware{key})); // there is no newer one: false, without a reason
        const auto module = outcome(*installation, UpdateFirmware{{rf(), QStringLiteral("BidCoS-RF")}});
        QCOMPARE(module.error().fault, -7); // captures/xmlrpc/rfd_via_lighttpd/updateFirmware.http
        QVERIFY(module.error().message.contains(QStringLiteral("radio module")));
        QVERIFY(signOff(*installation));
    }

    void aConfigurationThatIsStuckIsRepaired() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        goLive(*installation);
        const QString pending = QStringLiteral("CONFIG_PENDING");
        const DeviceKey stuck{rf(), QStringLiteral("LEQ0943505")};
        const ChannelKey maintenance{rf(), stuck.address + QStringLiteral(":0")};
        QVERIFY(installation->values().get(maintenance, pending)->value.toBool());
        QVERIFY(outcome(*installation, RereadConfiguration{stuck}));
        QVERIFY(outcome(*installation, ResendConfiguration{stuck}));
        QTRY_VERIFY_WITH_TIMEOUT(!installation->values().get(maintenance, pending)->value.toBool(), patience);
        const DeviceKey nobody{rf(), QStringLiteral("LEQ0000000")};
        QCOMPARE(outcome(*installation, RereadConfiguration{nobody}).error().fault, -2);
        QVERIFY(signOff(*installation));
    }

    void messagesOfOneKindAreKeptQuiet() {
        SimulatedHome home(quick());
        const auto installation = home.install();
        SecondClient second(home);
        goLive(*installation);
        const auto lowBattery = [&](Installation& each) -> std::optional<ChannelKey> {
            for (const ServiceMessage& message : each.home().serviceMessages())
                if (message.channel.interface == ip() && message.parameter == QLatin1String("LOW_BAT"))
                    return message.channel;
            return std::nullopt;
        };
        QTRY_VERIFY_WITH_TIMEOUT(lowBattery(*installation), patience);
        const ChannelKey channel = *lowBattery(*installation);
        const auto isTold = [&](Installation& each) {
            const QList<ServiceMessage>& all = each.home().serviceMessages();
            return std::any_of(all.cbegin(), all.cend(), [&](const ServiceMessage& message) {
                return message.channel == channel && message.parameter == QLatin1String("LOW_BAT");
            });
        };
        QVERIFY(outcome(*installation, SuppressMessage{channel, QStringLiteral("LOW_BAT"), true}));
        QTRY_VERIFY_WITH_TIMEOUT(!isTold(*installation), patience);
        QCOMPARE(answerOf(second.installation->connection().suppressedMessages(channel)).value(),
            QStringList{QStringLiteral("LOW_BAT")});
        QVERIFY(outcome(*second.installation, SuppressMessage{channel, QStringLiteral("LOW_BAT"), false}));
        QTRY_VERIFY_WITH_TIMEOUT(isTold(*second.installation), patience);
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*installation));
    }

    //! Names of the arguments as the JSON API has them; what it does not have is said (protocol §5.6).
    void throughTheWebPage() {
        SimulatedHome home(quick());
        const auto installation = home.install(onlyTheWebPage(home));
        goLive(*installation);
        QVERIFY(outcome(*installation, SetInstallMode{rf()}));
        QVERIFY(secondsLeft(*installation, rf()) > 50);
        QTRY_VERIFY_WITH_TIMEOUT(knows(*installation, newSwitch()), patience);
        QVERIFY(outcome(*installation, SetInstallMode{rf(), 0}));
        QCOMPARE(secondsLeft(*installation, rf()), 0);
        QVERIFY(outcome(*installation, TeachDevice{ip(), 60, contactSgtin(), Secret(contactKey())}));
        QTRY_VERIFY_WITH_TIMEOUT(knows(*installation, newContact()), patience);
        QVERIFY(outcome(*installation, RereadConfiguration{newSwitch()}));
        QVERIFY(outcome(*installation, ResendConfiguration{newSwitch()}));
        const ChannelKey maintenance{ip(), newContact().address + QStringLiteral(":0")};
        QVERIFY(outcome(*installation, SuppressMessage{maintenance, QStringLiteral("LOW_BAT"), true}));
        QCOMPARE(answerOf(installation->connection().suppressedMessages(maintenance)).value(),
            QStringList{QStringLiteral("LOW_BAT")});
        QVERIFY(outcome(*installation, DeleteDevice{newContact(), true, false, false}));
        QTRY_VERIFY_WITH_TIMEOUT(!knows(*installation, newContact()), patience);
        QVERIFY(outcome(*installation, SearchDevices{wired()}));
        QTRY_VERIFY_WITH_TIMEOUT(knows(*installation, {wired(), QStringLiteral("MEQ1200347")}), patience);
        const DeviceKey thermostat = withUpdate(*installation, rf(), QString())->key();
        QVERIFY(outcome(*installation, UpdateFirmware{thermostat}));
        const auto nothingNew = outcome(*installation, UpdateFirmware{thermostat}); // false, not "is not running"
        QVERIFY2(nothingNew.error().message.contains(QStringLiteral("did not start the update")),
            qPrintable(nothingNew.error().message));
        const Device* ready = withUpdate(*installation, ip(), QStringLiteral("READY_FOR_UPDATE"));
        for (const InterfaceEdit& edit : {InterfaceEdit(AddDevice{rf(), QStringLiteral("LEQ1200346")}),
                 InterfaceEdit(ReplaceDevice{newSwitch(), QStringLiteral("LEQ1200346")}),
                 InterfaceEdit(UpdateFirmware{ready->key()})}) {
            const auto refused = outcome(*installation, edit);
            QVERIFY2(refused.error().message.contains(QStringLiteral("web page does not pass this on")),
                qPrintable(refused.error().message));
        }
        QVERIFY(signOff(*installation));
    }

    void aReadOnlyProfileSendsNothing() {
        SimulatedHome home(quick());
        Profile profile = home.profile();
        profile.isReadOnly = true;
        const auto installation = home.install(profile);
        goLive(*installation);
        QCOMPARE(outcome(*installation, SetInstallMode{rf()}).error().code, ErrorCode::Permission);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setInstallMode")), quint64(0));
        QCOMPARE(secondsLeft(*installation, rf()), 0); // asking is allowed
        QVERIFY(signOff(*installation));
    }

    void homegearHasNoInbox() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Plain));
        goLive(*installation);
        QVERIFY(installation->home().inbox().isEmpty());
        const DeviceKey device = installation->devices().keys().constFirst();
        QCOMPARE(outcome(*installation, FinishDevice{device}).error().code, ErrorCode::Invalid);
        QVERIFY(signOff(*installation));
    }
};

QTEST_GUILESS_MAIN(TestDeviceLife)
#include "tst_devicelife.moc"
