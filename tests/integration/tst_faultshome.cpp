// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/callbackclient.h"
#include "tests/support/faultstage.h"
#include "tests/support/faulttable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::channelOf;
using ccudesk::test::FakeCcu;
using ccudesk::test::Fault;
using ccudesk::test::FaultStage;
using ccudesk::test::FaultTable;
using ccudesk::test::faultyAnswer;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::RawAnswer;
using ccudesk::test::rawPost;
using ccudesk::test::reach;
using ccudesk::test::RelayedCall;
using ccudesk::test::Shown;
using ccudesk::test::signOff;
using ccudesk::test::SimulatedHome;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString state = QStringLiteral("STATE");

bool isScript(const RelayedCall& call, const QByteArray& name) {
    return call.method == "ReGa.runScript" && call.body.contains(QByteArray("! ccudesk " + name));
}

//! What the script printed, changed.
FakeCcu::Answer changedScript(const RelayedCall& call, const std::function<QString(const QString&)>& change) {
    const QByteArray bytes = call.passOn().bytes;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const RawAnswer raw{bytes.first(end + 2), bytes.mid(end + 4)};
    QJsonObject answer = QJsonDocument::fromJson(raw.text()).object();
    answer.insert(QStringLiteral("result"), change(answer.value(QStringLiteral("result")).toString()));
    return FakeCcu::json(QJsonDocument(answer).toJson());
}

QByteArray arrayXml(const QList<QByteArray>& texts) {
    QByteArray xml = "<array><data>";
    for (const QByteArray& text : texts)
        xml += "<value>" + text + "</value>";
    return xml + "</data></array>";
}

} // namespace

//! The house, the CCU and the computer change while the program runs: clock, certificate, firmware, devices, names.
class TestFaultsHome : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultStage> m_stage;
    ChannelKey m_switch;
    FaultTable m_table;

    [[nodiscard]] Installation& program() { return m_stage->installation(); }
    [[nodiscard]] simulator::Simulator& simulator() { return m_stage->ccu.home.simulator; }
    [[nodiscard]] const DataPoint& point() { return *program().values().get(m_switch, state); }

    void checkEventsCome() {
        const bool next = !point().value.toBool();
        simulator().report(m_switch.interface, m_switch.address, state, next);
        QTRY_COMPARE_WITH_TIMEOUT(point().value, Value(next), patience);
    }
    //! A callback of the interface that the switch belongs to.
    void call(const QByteArray& method, const QList<QByteArray>& params) {
        QByteArray xml = "<?xml version=\"1.0\"?><methodCall><methodName>" + method + "</methodName><params>";
        for (const QByteArray& param : params)
            xml += "<param><value>" + param + "</value></param>";
        xml += "</params></methodCall>";
        for (const QString& text : simulator().callbackUrls()) {
            const QUrl url(text);
            if (text.endsWith(m_switch.interface))
                QVERIFY(!rawPost(static_cast<quint16>(url.port()), xml, {}, url.path().toLatin1()).head.isEmpty());
        }
    }
    [[nodiscard]] QStringList lostElsewhere() {
        return Shown(program()).lostSince(m_stage->home(), m_switch.device().address);
    }

private Q_SLOTS:
    void initTestCase() {
        m_stage = std::make_unique<FaultStage>();
        m_stage->rehearse();
        m_switch = m_stage->aSwitch();
    }
    void cleanup() { m_stage->fault.end(); }
    void cleanupTestCase() { m_table.print(); }

    void clockJumps_data() {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("a day forward") << qint64(24);
        QTest::newRow("a day back") << qint64(-24);
        QTest::newRow("an hour back") << qint64(-1);
        QTest::newRow("back to 1970") << qint64(-24 * 365 * 56);
    }
    //! Somebody sets this computer's clock. An event that came before must not keep out what is read from now on.
    void clockJumps() {
        QFETCH(qint64, hours);
        m_stage->keepLive();
        checkEventsCome();
        QTRY_COMPARE_WITH_TIMEOUT(point().origin, ValueOrigin::Event, patience);
        m_stage->clock.shift(std::chrono::hours(hours));
        checkEventsCome();
        m_stage->fault.begin(Fault::Unavailable, m_switch.interface);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(m_switch.interface).state, InterfaceState::Down, patience);
        QCOMPARE(point().origin, ValueOrigin::Cached);
        const Value missed(!point().value.toBool());
        simulator::Faults mute;
        mute.noCallbacks = true;
        simulator().setFaults(mute); // the event gets lost
        simulator().report(m_switch.interface, m_switch.address, state, missed.toBool());
        simulator().setFaults({});
        m_stage->clock.shift(-std::chrono::hours(hours)); // and it is put right again
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(m_switch.interface).state, InterfaceState::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(point().value, missed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->cachedValues(m_switch.interface), 0, patience);
        QCOMPARE(lostElsewhere(), QStringList());
        QVERIFY(m_stage->areOthersLive({}));
        QCOMPARE(program().connection().state(), ConnectionState::Live);
        QCOMPARE(m_stage->count("Session.login"), 0);
        checkEventsCome();
        m_table.add(QStringLiteral("live; values are read and come as events"), {}, elapsed.elapsed());
    }

    //! An update: another version at the next attempt, everything else as before.
    void firmwareUpdate() {
        m_stage->keepLive();
        const QString before = program().connection().backend().version;
        m_stage->fault.begin(Fault::Unavailable, {});
        reach(program(), ConnectionState::Reconnecting);
        const QString told = program().connection().lastError().message;
        QVERIFY2(told.contains(QStringLiteral("the CCU is still starting")), qPrintable(told));
        QVERIFY(simulator().restart());
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        m_stage->ccu.spoil = [](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method == "GET")
                return FakeCcu::ok("VERSION=9.99.9.20270101\nPRODUCT=ccu3\n", "text/plain");
            if (call.method == "getVersion")
                return FakeCcu::ok(rpc::writeResponse(rpc::XmlRpcValue(QStringLiteral("9.9.9"))));
            return std::nullopt;
        };
        reach(program(), ConnectionState::Live);
        QVERIFY(before != QLatin1String("9.99.9.20270101"));
        QCOMPARE(program().connection().backend().version, QStringLiteral("9.99.9.20270101"));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        QCOMPARE(m_stage->status(rf).version, QStringLiteral("9.9.9"));
        QCOMPARE(lostElsewhere(), QStringList());
        m_table.add(QStringLiteral("live; reconnecting; live with the new version"), told, elapsed.elapsed());
        checkEventsCome();
        QVERIFY(signOff(program()));
    }

    void whileLoading_data() {
        QTest::addColumn<QByteArray>("change");
        for (const char* change : {"removed", "removed and added", "replaced", "updated", "readded"})
            QTest::newRow(change) << QByteArray(change);
    }
    //! Somebody works at the CCU while the home is being read.
    void whileLoading() {
        QFETCH(QByteArray, change);
        bool isHeld = false;
        m_stage->ccu.spoil = [&isHeld](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (!isScript(call, "values"))
                return std::nullopt;
            isHeld = true;
            return faultyAnswer(Fault::Slow, call);
        };
        m_stage->install().connection().open();
        QTRY_VERIFY_WITH_TIMEOUT(isHeld, patience);
        QCOMPARE(program().connection().state(), ConnectionState::Loading);
        const QByteArray device = m_switch.device().address.toLatin1();
        const QByteArray channel = m_switch.address.toLatin1();
        if (change.startsWith("removed"))
            call("deleteDevices", {"x", arrayXml({device, channel})});
        else if (change == "replaced")
            call("replaceDevice", {"x", device, device});
        else if (change == "updated")
            call("updateDevice", {"x", device, "<i4>0</i4>"});
        else
            call("readdedDevice", {"x", arrayXml({device})});
        if (change == "removed and added") {
            const QByteArray description = "<array><data><value><struct><member><name>ADDRESS</name><value>NEW0000001"
                                           "</value></member><member><name>TYPE</name><value>HM-LC-Sw1-FM</value>"
                                           "</member></struct></value></data></array>";
            call("newDevices", {"x", description});
        }
        QElapsedTimer elapsed;
        elapsed.start();
        reach(program(), ConnectionState::Live);
        m_stage->ccu.spoil = {};
        const bool isGone = change.startsWith("removed");
        QTRY_COMPARE_WITH_TIMEOUT(program().devices().device(m_switch.device()) == nullptr, isGone, patience);
        if (change == "removed and added")
            QTRY_VERIFY_WITH_TIMEOUT(
                program().devices().device({m_switch.interface, QStringLiteral("NEW0000001")}), patience);
        if (!isGone)
            QTRY_VERIFY_WITH_TIMEOUT(
                program().values().get(m_switch, state) && point().origin != ValueOrigin::Cached, patience);
        QTRY_COMPARE_WITH_TIMEOUT(lostElsewhere(), QStringList(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        m_table.add(
            QStringLiteral("loading; live, the device is %1").arg(isGone ? u"gone" : u"there"), {}, elapsed.elapsed());
        QVERIFY(signOff(program()));
        goLive(m_stage->install()); // the CCU has it, and tells so
        QTRY_VERIFY_WITH_TIMEOUT(program().devices().device(m_switch.device()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            !program().devices().device({m_switch.interface, QStringLiteral("NEW0000001")}), patience);
        QVERIFY(signOff(program()));
    }

    void names_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("braces") << QStringLiteral("Küche {Licht} ${x} [1]");
        QTest::newRow("backslashes") << QStringLiteral("C:\\neu\\t\\u0041\\");
        QTest::newRow("quotes") << QStringLiteral("\"Bad\" 'oben' `x`");
        QTest::newRow("Latin-1") << QStringLiteral("Gr\u00fc\u00df Gott \u00b0\u00a7\u00ff");
        QTest::newRow("control characters") << QStringLiteral("a\u0001b\u001b[31m\u007f");
        QTest::newRow("line breaks and tabs") << QStringLiteral("one\r\ntwo\tthree");
        QTest::newRow("per cent") << QStringLiteral("100% %41 %");
        QTest::newRow("markup") << QStringLiteral("<b onclick='x'>&amp;</b>");
        QTest::newRow("end mark") << QStringLiteral("#END");
        QTest::newRow("very long") << QString(5'000, QLatin1Char('x'));
    }
    //! As owners, scripts and other programs name devices.
    void names() {
        QFETCH(QString, name);
        const QString address = m_switch.device().address;
        m_stage->ccu.spoil = [&](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (!isScript(call, "inventory"))
                return std::nullopt;
            return changedScript(
                call, [&](const QString& text) { // UriEncode of the CCU writes Latin-1 (resources/rega)
                    QStringList lines = text.split(QStringLiteral("\r\n"));
                    for (QString& line : lines)
                        if (line.startsWith(QLatin1String("D\t")) && line.contains(address))
                            line = line.section(QLatin1Char('\t'), 0, 3) + QLatin1Char('\t')
                                + QString::fromLatin1(name.toLatin1().toPercentEncoding());
                    return lines.join(QStringLiteral("\r\n"));
                });
        };
        goLive(m_stage->install());
        QCOMPARE(program().devices().device(m_switch.device())->name, name);
        QCOMPARE(lostElsewhere(), QStringList());
        QVERIFY(signOff(program()));
        m_stage->install().connection().open(); // what was stored
        QTRY_VERIFY_WITH_TIMEOUT(program().devices().device(m_switch.device()), patience);
        QCOMPARE(program().devices().device(m_switch.device())->name, name);
        reach(program(), ConnectionState::Live);
        checkEventsCome();
        m_table.add(QStringLiteral("live; shown as it is, also after a restart"), {});
        QVERIFY(signOff(program()));
    }

    //! Another certificate may be another computer: nothing is sent to it, and nothing that is shown is lost.
    void changedCertificate() {
        SimulatedHome home(FaultStage::smallHome());
        const auto installation = home.install();
        goLive(*installation);
        const Shown before(*installation);
        simulator::Options options = FaultStage::smallHome();
        for (auto it = home.endpoints.tlsPorts.cbegin(); it != home.endpoints.tlsPorts.cend(); ++it)
            options.ports.insert(it.key() + QStringLiteral("+TLS"), it.value());
        home.simulator.stop();
        SimulatedHome other(options);
        QVERIFY(other.endpoints.certificateSha256 != home.endpoints.certificateSha256);
        reach(*installation, ConnectionState::Failed);
        const Error error = installation->connection().lastError();
        QCOMPARE(error.code, ErrorCode::Tls);
        QVERIFY2(error.message.contains(QStringLiteral("certificate")), qPrintable(error.message));
        QVERIFY(other.simulator.requestCounts().isEmpty());
        QCOMPARE(Shown(*installation).lostSince(before), QStringList());
        m_table.add(QStringLiteral("live; connection failed, nothing was sent"), error.message);
        const auto trusting = home.install(other.profile());
        goLive(*trusting);
        QVERIFY(signOff(*trusting));
    }
};

QTEST_GUILESS_MAIN(TestFaultsHome)
#include "tst_faultshome.moc"
