// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/registrationbook.h"
#include "tests/support/closedport.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"
#include "tests/support/wiretap.h"

#include <QSignalSpy>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;
using ccudesk::test::WireTap;

namespace {

const QString jack = QStringLiteral("CCU-Jack");
const ChannelKey pump{jack, QStringLiteral("JACK000001:1")};
const ChannelKey cistern{jack, QStringLiteral("JACK000004:1")};
const QString state = QStringLiteral("STATE");
const QString voltage = QStringLiteral("VOLTAGE");

simulator::Options withJack(bool hasOwnCertificate = true) {
    simulator::Options options = SimulatedHome::quietOptions();
    options.jack.isInstalled = true;
    options.jack.hasOwnCertificate = hasOwnCertificate;
    return options;
}

simulator::Faults dead() {
    simulator::Faults faults;
    faults.deadInterfaces = {jack};
    return faults;
}

InterfaceStatus statusOf(Installation& installation) {
    const QList<InterfaceStatus> all = installation.connection().interfaces();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [](const InterfaceStatus& status) { return status.name == jack; });
    return found == all.cend() ? InterfaceStatus() : *found;
}

QString firstSentence(Installation& installation) {
    const QList<ConnectionStep> steps = statusOf(installation).steps;
    return steps.isEmpty() ? QString() : steps.constFirst().sentence;
}

bool areOthersLive(Installation& installation) {
    const QList<InterfaceStatus> all = installation.connection().interfaces();
    return std::all_of(all.cbegin(), all.cend(),
        [](const InterfaceStatus& status) { return status.name == jack || status.state == InterfaceState::Live; });
}

Value valueOf(Installation& installation, const ChannelKey& channel, const QString& parameter) {
    const DataPoint* point = installation.values().get(channel, parameter);
    return point ? point->value : Value();
}

Command switchPump(bool on) {
    return {pump, {{state, Value(on)}}, CommandPriority::Normal, {{pump, state, Value(on)}}, false};
}

//! Where the simulated CCU-Jack was told to call.
QStringList callbacks(const SimulatedHome& home) {
    return home.simulator.callbackUrls().filter(QStringLiteral("/CCU-Jack"));
}

quint64 asked(const SimulatedHome& home, const char* method) {
    return home.simulator.requestCounts().value(QLatin1String(method));
}

//! Sends, and waits for the event that confirms.
void switchOnAndConfirm(Installation& installation) {
    const auto sent = installation.connection().execute(switchPump(true));
    QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
    QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
    QTRY_VERIFY_WITH_TIMEOUT(!installation.values().get(pump, state)->pending, patience);
    QCOMPARE(valueOf(installation, pump, state), Value(true));
}

} // namespace

//! The CCU-Jack interface over real sockets. Both ends are ours: nothing of a real one has been recorded; protocol
//! §3.10 and, where that is silent, the published sources of the program are the judges.
class TestCcuJack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDevicesAndValues_data();
    void readsDevicesAndValues();
    void aSwitchIsConfirmedByItsEvent();
    void anEventChangesAValue();
    void goesOnWhereNothingCallsBack();
    void descriptionsComeWrappedOrNot();
    void aClosedPortIsNoObstacle_data();
    void aClosedPortIsNoObstacle();
    void anotherUserIsNoObstacle();
    void anotherCertificateIsNoObstacle();
    void whatItSaidStandsWhereTheCcuDoesNotKnowIt();
    void takesNobodyAlong();
    void isToldAgainAfterARestart_data();
    void isToldAgainAfterARestart();
    void signsOff();
};

void TestCcuJack::readsDevicesAndValues_data() {
    QTest::addColumn<bool>("isTls");
    QTest::newRow("TLS") << true;
    QTest::newRow("plain") << false;
}

void TestCcuJack::readsDevicesAndValues() {
    QFETCH(bool, isTls);
    SimulatedHome home(withJack(false));
    const auto installation = home.install(home.profile(isTls ? TransportSecurity::Tls : TransportSecurity::Plain));
    goLive(*installation);
    QCOMPARE(installation->connection().interfaces().size(), 5);
    const Device* plug = installation->devices().device(pump.device());
    QVERIFY(plug);
    QCOMPARE(plug->name, QStringLiteral("Steckdose im WLAN"));
    QCOMPARE(plug->channels.size(), 2);
    QCOMPARE(valueOf(*installation, cistern, voltage), Value(7.25)); // by script, as of any other interface
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience); // it asked for devices
    const InterfaceStatus status = statusOf(*installation);
    QVERIFY(!status.isDetour);
    QCOMPARE(status.isTls, isTls);
    QCOMPARE(status.port, (isTls ? home.endpoints.tlsPorts : home.endpoints.plainPorts).value(jack));
    QCOMPARE(callbacks(home).size(), 1);
    QCOMPARE(asked(home, "init"), quint64(5));
    QCOMPARE(asked(home, "Interface.init"), quint64(0));
    QVERIFY(asked(home, "system.listMethods") > 0); // which is all that it is watched by
    QCOMPARE(asked(home, "getValue"), quint64(0));
    QVERIFY(signOff(*installation));
}

void TestCcuJack::aSwitchIsConfirmedByItsEvent() {
    SimulatedHome home(withJack());
    WireTap tap(home.endpoints.plainPorts.value(jack));
    Profile profile = home.profile(TransportSecurity::Plain);
    profile.ports.insert(jack, tap.port());
    const auto installation = home.install(profile);
    goLive(*installation);
    QCOMPARE(home.simulator.value(jack, pump.address, state), QVariant(false));
    switchOnAndConfirm(*installation);
    QCOMPARE(home.simulator.value(jack, pump.address, state), QVariant(true));
    QCOMPARE(asked(home, "setValue"), quint64(1));
    QCOMPARE(tap.bodyOf("setValue"),
        QByteArray(
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<methodCall><methodName>setValue</methodName>\r\n"
            "<params><param><value><string>JACK000001:1</string></value></param>"
            "<param><value><string>STATE</string></value></param>"
            "<param><value><boolean>1</boolean></value></param></params></methodCall>\r\n"));
    QVERIFY(tap.received().contains("POST /RPC3 HTTP/1.1\r\n"));
    QVERIFY(!tap.received().toLower().contains("authorization")); // the CCU's password is none of its business
    QVERIFY(signOff(*installation));
}

void TestCcuJack::anEventChangesAValue() {
    SimulatedHome home(withJack(false));
    const auto installation = home.install();
    goLive(*installation);
    QSignalSpy batches(&installation->connection(), &CcuConnection::eventsReceived);
    home.simulator.report(jack, cistern.address, voltage, 6.5);
    const auto isTold = [&batches] {
        return std::any_of(batches.cbegin(), batches.cend(), [](const QList<QVariant>& arguments) {
            const auto batch = arguments.at(0).value<EventBatch>();
            return batch.interface == jack && batch.events.contains({cistern.address, voltage, Value(6.5)});
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, cistern, voltage), Value(6.5), patience);
    QVERIFY(signOff(*installation));
}

//! protocol §3.10 does not say what init brings; it may be nothing.
void TestCcuJack::goesOnWhereNothingCallsBack() {
    SimulatedHome home(withJack(false));
    simulator::Faults faults;
    faults.noCallbacks = true;
    home.simulator.setFaults(faults);
    ConnectionTimings timings = SimulatedHome::quickTimings();
    timings.pollInterval = std::chrono::milliseconds(500);
    const auto installation = home.install(home.profile(), timings);
    goLive(*installation);
    QVERIFY(installation->devices().device(pump.device())); // asked for
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Silent, patience);
    QVERIFY(statusOf(*installation).awaitsFirstEvent && !statusOf(*installation).isBlocked());
    home.simulator.report(jack, cistern.address, voltage, 5.5);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, cistern, voltage), Value(5.5), patience);
    QVERIFY(signOff(*installation));
}

//! Its multicall answers with the bare results, and fails as a whole with one of them.
void TestCcuJack::descriptionsComeWrappedOrNot() {
    SimulatedHome home(withJack(false));
    const auto installation = home.install();
    goLive(*installation);
    const auto loaded = installation->connection().loadDescriptions(cistern.device());
    QTRY_VERIFY_WITH_TIMEOUT(loaded.isFinished(), patience);
    QCOMPARE(asked(home, "system.multicall"), quint64(1));
    const DataPoint* status = installation->values().get(cistern, QStringLiteral("VOLTAGE_STATUS"));
    QVERIFY(status && status->description);
    QCOMPARE(status->description->valueList.size(), 4);
    QVERIFY(signOff(*installation));
}

void TestCcuJack::aClosedPortIsNoObstacle_data() {
    readsDevicesAndValues_data();
}

//! The usual case: its ports belong to no group of the CCU's firewall.
void TestCcuJack::aClosedPortIsNoObstacle() {
    QFETCH(bool, isTls);
    SimulatedHome home(withJack(false));
    Profile profile = home.profile(isTls ? TransportSecurity::Tls : TransportSecurity::Plain);
    profile.ports.insert(jack, test::closedPort());
    const auto installation = home.install(profile);
    goLive(*installation);
    QVERIFY(installation->devices().device(pump.device()));
    QCOMPARE(valueOf(*installation, cistern, voltage), Value(7.25));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience);
    QVERIFY(statusOf(*installation).isDetour);
    QCOMPARE(statusOf(*installation).isTls, isTls);
    QVERIFY2(
        firstSentence(*installation).contains(QLatin1String("is closed")), qPrintable(firstSentence(*installation)));
    home.simulator.report(jack, cistern.address, voltage, 6.5);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, cistern, voltage), Value(6.5), patience);
    switchOnAndConfirm(*installation);
    QCOMPARE(asked(home, "Interface.setValue"), quint64(1));
    QCOMPARE(asked(home, "Interface.init"), quint64(1));
    QCOMPARE(asked(home, "init"), quint64(4)); // the others directly
    QVERIFY(signOff(*installation));
    QCOMPARE(asked(home, "Interface.init"), quint64(2));
    QVERIFY(RegistrationBook(home.dataDir.filePath(QStringLiteral("registrations.json"))).registered().isEmpty());
}

//! Nobody is asked for a password that the CCU has accepted, and it is not shown to whom it does not concern.
void TestCcuJack::anotherUserIsNoObstacle() {
    simulator::Options options = withJack();
    options.jack.user = QStringLiteral("mqtt");
    options.jack.password = QStringLiteral("other");
    SimulatedHome home(options);
    WireTap tap(home.endpoints.plainPorts.value(jack));
    Profile profile = home.profile(TransportSecurity::Plain);
    profile.ports.insert(jack, tap.port());
    const auto installation = home.install(profile);
    bool wasRefused = false;
    connect(&installation->connection(), &CcuConnection::interfacesChanged, this,
        [&] { wasRefused = wasRefused || statusOf(*installation).refusesLogin; });
    goLive(*installation);
    QVERIFY(!wasRefused);
    QVERIFY(!tap.received().isEmpty() && !tap.received().toLower().contains("authorization"));
    QVERIFY(statusOf(*installation).isDetour);
    QVERIFY2(firstSentence(*installation).contains(QLatin1String("users of its own")),
        qPrintable(firstSentence(*installation)));
    QVERIFY(installation->devices().device(pump.device()));
    switchOnAndConfirm(*installation);
    QVERIFY(areOthersLive(*installation));
    QVERIFY(signOff(*installation));
}

void TestCcuJack::anotherCertificateIsNoObstacle() {
    SimulatedHome home(withJack());
    const auto installation = home.install();
    goLive(*installation);
    QVERIFY(statusOf(*installation).isDetour && statusOf(*installation).isTls);
    QVERIFY2(
        firstSentence(*installation).contains(QLatin1String("do not trust")), qPrintable(firstSentence(*installation)));
    QCOMPARE(asked(home, "system.listMethods"), quint64(0)); // it got no request
    QVERIFY(installation->devices().device(pump.device()));
    switchOnAndConfirm(*installation);
    QVERIFY(areOthersLive(*installation));
    QVERIFY(signOff(*installation));
}

void TestCcuJack::whatItSaidStandsWhereTheCcuDoesNotKnowIt() {
    SimulatedHome home(withJack());
    home.simulator.setFaults(dead());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    QCOMPARE(statusOf(*installation).state, InterfaceState::Down);
    QVERIFY(!statusOf(*installation).isDetour);
    QVERIFY(statusOf(*installation).reason.contains(QString::number(home.endpoints.plainPorts.value(jack))));
    QVERIFY(areOthersLive(*installation));
    QVERIFY(signOff(*installation));
}

void TestCcuJack::takesNobodyAlong() {
    SimulatedHome home(withJack(false));
    const auto installation = home.install();
    goLive(*installation);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience);
    QCOMPARE(asked(home, "init"), quint64(5));
    home.simulator.setFaults(dead());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Down, patience);
    QCOMPARE(installation->connection().state(), ConnectionState::Live);
    QVERIFY(areOthersLive(*installation));
    const auto sent = installation->connection().execute(switchPump(true));
    QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
    QCOMPARE(sent.result().error().code, ErrorCode::Network);
    home.simulator.report(jack, cistern.address, voltage, 8.5); // nobody is told
    QVERIFY(callbacks(home).isEmpty());

    home.simulator.setFaults({});
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, cistern, voltage), Value(8.5), patience); // read again
    switchOnAndConfirm(*installation);
    QCOMPARE(asked(home, "init"), quint64(6)); // nobody else had to register again
    QVERIFY(areOthersLive(*installation));
    QVERIFY(signOff(*installation));
}

void TestCcuJack::isToldAgainAfterARestart_data() {
    QTest::addColumn<bool>("hasOwnCertificate");
    QTest::addColumn<QByteArray>("init");
    QTest::newRow("on its port") << false << QByteArray("init");
    QTest::newRow("through the web page") << true << QByteArray("Interface.init");
}

//! It restarts between two looks at it: nothing fails, nobody tells, and it has forgotten us. So after a silence it is
//! told again where we are, and nobody else is.
void TestCcuJack::isToldAgainAfterARestart() {
    QFETCH(bool, hasOwnCertificate);
    QFETCH(QByteArray, init);
    SimulatedHome home(withJack(hasOwnCertificate));
    ConnectionTimings timings = SimulatedHome::quickTimings();
    timings.pingAfterSilence = std::chrono::milliseconds(1'500);
    timings.renewAfter = std::chrono::milliseconds(3'000);
    const auto installation = home.install(home.profile(), timings);
    goLive(*installation);
    bool wasDown = false;
    connect(&installation->connection(), &CcuConnection::interfacesChanged, installation.get(),
        [&] { wasDown = wasDown || statusOf(*installation).state == InterfaceState::Down; });
    const quint64 before = asked(home, init.constData());
    home.simulator.setFaults(dead());
    home.simulator.setFaults({});
    QVERIFY(callbacks(home).isEmpty()); // it has
    QTRY_COMPARE_WITH_TIMEOUT(callbacks(home).size(), 1, patience);
    QVERIFY(!wasDown);
    QVERIFY(asked(home, init.constData()) > before);
    home.simulator.report(jack, cistern.address, voltage, 6.5);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, cistern, voltage), Value(6.5), patience);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience);
    QVERIFY(areOthersLive(*installation));
    QVERIFY(signOff(*installation));
    QVERIFY(callbacks(home).size() == (hasOwnCertificate ? 1 : 0)); // the JSON API cannot take it off alone
}

//! An init with an empty id would leave us registered: its URL alone is what takes a client off.
void TestCcuJack::signsOff() {
    SimulatedHome home(withJack(false));
    const auto installation = home.install();
    goLive(*installation);
    QCOMPARE(callbacks(home).size(), 1);
    const auto closed = signOff(*installation);
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().message));
    QVERIFY(home.simulator.callbackUrls().isEmpty());
    QVERIFY(RegistrationBook(home.dataDir.filePath(QStringLiteral("registrations.json"))).registered().isEmpty());
}

QTEST_GUILESS_MAIN(TestCcuJack)
#include "tst_ccujack.moc"
