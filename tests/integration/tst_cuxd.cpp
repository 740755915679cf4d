// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/registrationbook.h"
#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"
#include "tests/core/rawclient.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"

#include <QSignalSpy>

#include <algorithm>

using namespace ccudesk;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;
using ccudesk::tests::RawClient;

namespace {

const QString cuxd = QStringLiteral("CUxD");
const QString coldRoom = QStringLiteral("CUX9002001:1");
const QString temperature = QStringLiteral("TEMPERATURE");
const ChannelKey coffee{cuxd, QStringLiteral("CUX4000001:1")};
const QString state = QStringLiteral("STATE");

simulator::Options withCuxd() {
    simulator::Options options = SimulatedHome::quietOptions();
    options.cuxd = true;
    return options;
}

InterfaceStatus statusOf(Installation& installation, const QString& name = cuxd) {
    const QList<InterfaceStatus> all = installation.connection().interfaces();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&name](const InterfaceStatus& status) { return status.name == name; });
    return found == all.cend() ? InterfaceStatus() : *found;
}

Value valueOf(Installation& installation, const QString& channel, const QString& parameter) {
    const DataPoint* point = installation.values().get({cuxd, channel}, parameter);
    return point ? point->value : Value();
}

Command switchCoffee(bool on) {
    return {coffee, {{state, Value(on)}}, CommandPriority::Normal, {{coffee, state, Value(on)}}, false};
}

//! Where the simulated CUxD was told to call; 0: nowhere.
quint16 callbackPort(const SimulatedHome& home) {
    const QStringList urls = home.simulator.callbackUrls().filter(QStringLiteral("xmlrpc_bin://127.0.0.1:"));
    return urls.size() == 1 ? urls.constFirst().section(u':', -1).toUShort() : quint16(0);
}

QByteArray frame(const QString& method, const rpc::XmlRpcArray& params) {
    return rpc::writeBinCall({method, params}).value_or(QByteArray());
}

QByteArray reportOf(
    const QString& id, const QString& address, const QString& parameter, const rpc::XmlRpcValue& value) {
    return frame(QStringLiteral("event"), {id, address, parameter, value});
}

//! Batches of CUxD; the others answer pings meanwhile.
QList<EventBatch> ownBatches(const QSignalSpy& batches) {
    QList<EventBatch> own;
    for (const QList<QVariant>& arguments : batches)
        if (const auto batch = arguments.at(0).value<EventBatch>(); batch.interface == cuxd)
            own.append(batch);
    return own;
}

bool isFault(const QByteArray& answer) {
    const auto response = rpc::readBinResponse(answer);
    return response && std::holds_alternative<rpc::Fault>(*response);
}

} // namespace

//! The CUxD interface over real sockets. Both ends are ours: no bytes of a real CUxD have been recorded, and what
//! protocol §2.6 and §3.10 say is the only judge of either.
class TestCuxd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDevicesWithTheirNames_data();
    void readsDevicesWithTheirNames();
    void anEventChangesAValue();
    void aWriteIsSentOnce();
    void aBrokenWriteIsNotRepeated();
    void refusesWhoeverElseCalls();
    void comesBackAfterItsEnd();
    void isToldAgainAfterARestart();
    void staysDownWhereThePortIsClosed();
    void worksWithoutCallbacks();
    void forgetsWhatIsGone();
    void signsOff();
};

void TestCuxd::readsDevicesWithTheirNames_data() {
    QTest::addColumn<bool>("isTls");
    QTest::newRow("TLS") << true;
    QTest::newRow("plain") << false;
}

void TestCuxd::readsDevicesWithTheirNames() {
    QFETCH(bool, isTls);
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(isTls ? TransportSecurity::Tls : TransportSecurity::Plain));
    goLive(*installation);
    QCOMPARE(installation->connection().interfaces().size(), 5);
    const Device* timer = installation->devices().device({cuxd, QStringLiteral("CUX2801001")});
    QVERIFY(timer);
    QCOMPARE(timer->name, QStringLiteral("Zeitschaltuhr Küche"));
    QVERIFY(installation->devices().device({cuxd, QStringLiteral("CUX4000001")}));
    QCOMPARE(valueOf(*installation, coldRoom, temperature), Value(4.3)); // by script, as of any other interface
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Silent, patience);
    const InterfaceStatus status = statusOf(*installation);
    QVERIFY(status.awaitsFirstEvent && !status.isBlocked());
    QVERIFY(!status.reason.isEmpty());
    QCOMPARE(status.isTls, isTls);
    QCOMPARE(status.isDetour, isTls); // what is encrypted stays so: BIN-RPC knows no encryption
    QCOMPARE(status.port, home.endpoints.plainPorts.value(cuxd));
    QVERIFY(callbackPort(home) != 0);
    const QMap<QString, quint64> asked = home.simulator.requestCounts();
    QCOMPARE(asked.value(QStringLiteral("system.listMethods")) > 0, !isTls);
    QCOMPARE(asked.value(QStringLiteral("init")), quint64(isTls ? 4 : 5));
    QCOMPARE(asked.value(QStringLiteral("Interface.init")), quint64(isTls ? 1 : 0));
    QVERIFY(signOff(*installation));
}

void TestCuxd::anEventChangesAValue() {
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    QSignalSpy batches(&installation->connection(), &CcuConnection::eventsReceived);
    home.simulator.report(cuxd, coldRoom, temperature, 5.7);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, coldRoom, temperature), Value(5.7), patience);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience);
    QVERIFY(!statusOf(*installation).awaitsFirstEvent);
    QVERIFY(statusOf(*installation).reason.isEmpty());
    const quint64 asked = home.simulator.requestCounts().value(QStringLiteral("system.listMethods"));
    QTRY_VERIFY_WITH_TIMEOUT(
        home.simulator.requestCounts().value(QStringLiteral("system.listMethods")) > asked, patience); // its watch
    QCOMPARE(statusOf(*installation).state, InterfaceState::Live); // silence proves nothing
    QCOMPARE(ownBatches(batches).size(), 1);
    QCOMPARE(ownBatches(batches).at(0).events, QList<ValueEvent>({{coldRoom, temperature, Value(5.7)}}));
    QVERIFY(signOff(*installation));
}

void TestCuxd::aWriteIsSentOnce() {
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    QCOMPARE(home.simulator.value(cuxd, coffee.address, state), QVariant(false));
    const auto sent = installation->connection().execute(switchCoffee(true));
    QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
    QVERIFY2(sent.result(), sent.result() ? "" : qPrintable(sent.result().error().message));
    QCOMPARE(home.simulator.value(cuxd, coffee.address, state), QVariant(true));
    const auto shown = [&] { return installation->values().get(coffee, state); };
    QTRY_VERIFY_WITH_TIMEOUT(!shown()->pending, patience); // by its event
    QCOMPARE(shown()->value, Value(true));
    QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), quint64(1));
    QVERIFY(signOff(*installation));
}

void TestCuxd::aBrokenWriteIsNotRepeated() {
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    simulator::Faults faults;
    faults.closeAfterRead = true;
    home.simulator.setFaults(faults);
    const auto sent = installation->connection().execute(switchCoffee(true));
    QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
    home.simulator.setFaults({});
    QVERIFY(!sent.result());
    QCOMPARE(sent.result().error().code, ErrorCode::OutcomeUnknown);
    // it was carried out all the same, and its event tells so
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, coffee.address, state), Value(true), patience);
    double next = 5.0; // it may have had to register again, and is then live with the first event that comes
    const auto isLive = [&] {
        home.simulator.report(cuxd, coldRoom, temperature, next += 0.5);
        return statusOf(*installation).state == InterfaceState::Live;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), patience);
    QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), quint64(1));
    QVERIFY(signOff(*installation));
}

void TestCuxd::refusesWhoeverElseCalls() {
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    const quint16 port = callbackPort(home);
    QVERIFY(port != 0);
    QSignalSpy batches(&installation->connection(), &CcuConnection::eventsReceived);

    RawClient foreign(port, QHostAddress(QStringLiteral("127.0.0.2")));
    foreign.send(reportOf(cuxd, coldRoom, temperature, 99.0));
    QVERIFY(foreign.isClosed(patience));
    QVERIFY(foreign.received.isEmpty());
    const QList<QByteArray> garbage{"POST /RPC2 HTTP/1.1\r\n\r\n", QByteArray::fromHex("42696e00ffffffff"),
        QByteArray::fromHex("42696e4000000004") + "what"};
    for (const QByteArray& bytes : garbage) {
        RawClient client(port);
        client.send(bytes);
        QVERIFY(client.isClosed(patience));
    }
    const QList<QByteArray> refused{reportOf(QStringLiteral("HmIP-RF"), coldRoom, temperature, 99.0),
        reportOf({}, coldRoom, temperature, 99.0), frame(QStringLiteral("deleteEverything"), {cuxd}),
        frame(QStringLiteral("system.multicall"), {QStringLiteral("x")})};
    for (const QByteArray& call : refused) {
        RawClient client(port);
        client.send(call);
        QVERIFY(client.isClosed(patience));
        QVERIFY(isFault(client.received));
    }
    QVERIFY(ownBatches(batches).isEmpty());
    QVERIFY(statusOf(*installation).awaitsFirstEvent); // nothing of this proved anything

    RawClient good(port);
    good.send(frame(QStringLiteral("listDevices"), {cuxd}));
    good.send(reportOf(cuxd, QStringLiteral("CENTRAL"), QStringLiteral("PONG"), QString())); // nobody asked for one
    good.send(reportOf(cuxd, coldRoom, temperature, -18.5));
    // the simulated logic layer knows nothing of this event, so what is read meanwhile may win in the store
    const ValueEvent sent{coldRoom, temperature, Value(-18.5)};
    const auto isSentThere = [&] {
        const QList<EventBatch> own = ownBatches(batches);
        return std::any_of(
            own.cbegin(), own.cend(), [&sent](const EventBatch& batch) { return batch.events.contains(sent); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSentThere(), patience);
    QVERIFY(good.isOpen());
    home.simulator.report(cuxd, coldRoom, temperature, -17.5);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, coldRoom, temperature), Value(-17.5), patience);
    QVERIFY(signOff(*installation));
}

void TestCuxd::comesBackAfterItsEnd() {
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    simulator::Faults faults;
    faults.deadInterfaces = {cuxd};
    home.simulator.setFaults(faults);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Down, patience);
    QVERIFY(statusOf(*installation).reason.contains(QString::number(home.endpoints.plainPorts.value(cuxd))));
    QCOMPARE(installation->connection().state(), ConnectionState::Live); // the others are
    const auto sent = installation->connection().execute(switchCoffee(true));
    QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
    QCOMPARE(sent.result().error().code, ErrorCode::Network);
    home.simulator.report(cuxd, coldRoom, temperature, 8.5); // nobody is told
    QVERIFY(home.simulator.callbackUrls().filter(QStringLiteral("xmlrpc_bin")).isEmpty());

    home.simulator.setFaults({});
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Silent, patience);
    QVERIFY(callbackPort(home) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, coldRoom, temperature), Value(8.5), patience); // read again
    home.simulator.report(cuxd, coldRoom, temperature, 9.5);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, coldRoom, temperature), Value(9.5), patience);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience);
    QVERIFY(signOff(*installation));
}

//! It restarts between two looks at it: nothing fails, nobody tells, and it has forgotten us.
void TestCuxd::isToldAgainAfterARestart() {
    bool wasDown = false;
    SimulatedHome home(withCuxd());
    ConnectionTimings timings = SimulatedHome::quickTimings();
    timings.pingAfterSilence = std::chrono::milliseconds(1'500);
    timings.renewAfter = std::chrono::milliseconds(3'000);
    const auto installation = home.install(home.profile(TransportSecurity::Plain), timings);
    goLive(*installation);
    connect(&installation->connection(), &CcuConnection::interfacesChanged, installation.get(),
        [&] { wasDown = wasDown || statusOf(*installation).state == InterfaceState::Down; });
    home.simulator.report(cuxd, coldRoom, temperature, 5.5);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(*installation).state, InterfaceState::Live, patience);
    simulator::Faults faults;
    faults.deadInterfaces = {cuxd};
    home.simulator.setFaults(faults);
    home.simulator.setFaults({});
    QCOMPARE(callbackPort(home), quint16(0)); // it has
    QTRY_VERIFY_WITH_TIMEOUT(callbackPort(home) != 0, patience);
    QVERIFY(!wasDown);
    QCOMPARE(statusOf(*installation).state, InterfaceState::Live);
    home.simulator.report(cuxd, coldRoom, temperature, 6.5);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, coldRoom, temperature), Value(6.5), patience);
    QVERIFY(signOff(*installation));
    QVERIFY(home.simulator.callbackUrls().isEmpty());
}

void TestCuxd::staysDownWhereThePortIsClosed() {
    SimulatedHome home(withCuxd());
    simulator::Faults faults;
    faults.deadInterfaces = {cuxd};
    home.simulator.setFaults(faults);
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    const InterfaceStatus status = statusOf(*installation);
    QCOMPARE(status.state, InterfaceState::Down);
    QVERIFY2(status.reason.contains(QLatin1String("firewall")), qPrintable(status.reason));
    QVERIFY(!status.steps.isEmpty());
    QCOMPARE(statusOf(*installation, QStringLiteral("HmIP-RF")).state, InterfaceState::Live);
    QVERIFY(!installation->devices().device({cuxd, QStringLiteral("CUX2801001")}));
    QVERIFY(signOff(*installation));
}

void TestCuxd::worksWithoutCallbacks() {
    SimulatedHome home(withCuxd());
    Profile profile = home.profile(TransportSecurity::Plain);
    profile.callback.isWanted = false;
    ConnectionTimings timings = SimulatedHome::quickTimings();
    timings.pollInterval = std::chrono::milliseconds(500);
    const auto installation = home.install(profile, timings);
    goLive(*installation);
    QVERIFY(home.simulator.callbackUrls().isEmpty());
    QVERIFY(installation->devices().device({cuxd, QStringLiteral("CUX9002001")}));
    home.simulator.report(cuxd, coldRoom, temperature, 3.5);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(*installation, coldRoom, temperature), Value(3.5), patience);
    QVERIFY(signOff(*installation));
}

//! Nobody tells that a device has gone: the list does, at the next registration.
void TestCuxd::forgetsWhatIsGone() {
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    Device gone;
    gone.interface = cuxd;
    gone.address = QStringLiteral("CUX4000099");
    gone.type = QStringLiteral("CUX40-SWITCH");
    Device removed = gone; // of an add-on that is not there any more
    removed.interface = QStringLiteral("CCU-Jack");
    installation->devices().put({gone, removed});
    goLive(*installation);
    QTRY_VERIFY_WITH_TIMEOUT(!installation->devices().device({cuxd, gone.address}), patience);
    QVERIFY(!installation->devices().device(removed.key()));
    QVERIFY(installation->devices().device({cuxd, QStringLiteral("CUX4000001")}));
    QVERIFY(signOff(*installation));
}

void TestCuxd::signsOff() {
    SimulatedHome home(withCuxd());
    const auto installation = home.install(home.profile(TransportSecurity::Plain));
    goLive(*installation);
    const quint16 port = callbackPort(home);
    QVERIFY(port != 0);
    const auto closed = signOff(*installation);
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().message));
    QVERIFY(home.simulator.callbackUrls().isEmpty());
    const RegistrationBook book(home.dataDir.filePath(QStringLiteral("registrations.json")));
    QVERIFY(book.registered().isEmpty());
    RawClient late(port); // nobody listens any more
    QVERIFY(late.isClosed(patience));
    goLive(*installation); // and once more
    QVERIFY(callbackPort(home) != 0);
    QVERIFY(signOff(*installation));
}

QTEST_GUILESS_MAIN(TestCuxd)
#include "tst_cuxd.moc"
