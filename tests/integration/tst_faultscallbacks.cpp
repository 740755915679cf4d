// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/callbackclient.h"
#include "tests/support/faultstage.h"
#include "tests/support/faulttable.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;
using namespace std::chrono_literals;
using ccudesk::test::channelOf;
using ccudesk::test::eventXml;
using ccudesk::test::FakeCcu;
using ccudesk::test::Fault;
using ccudesk::test::FaultStage;
using ccudesk::test::FaultTable;
using ccudesk::test::faultWord;
using ccudesk::test::faultyAnswer;
using ccudesk::test::goLive;
using ccudesk::test::multicallXml;
using ccudesk::test::patience;
using ccudesk::test::RelayedCall;
using ccudesk::test::Shown;
using ccudesk::test::signOff;
using ccudesk::test::SpoiledHome;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString state = QStringLiteral("STATE");

//! Taken, as the CCU believes, and lost.
FakeCcu::Answer swallowed() {
    return FakeCcu::ok(rpc::writeResponse(rpc::XmlRpcValue(rpc::XmlRpcArray{})));
}

} // namespace

//! The way from the CCU to this computer: callbacks that are lost, doubled, out of order or damaged.
class TestFaultsCallbacks : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultStage> m_stage;
    ChannelKey m_switch;
    FaultTable m_table;

    [[nodiscard]] Installation& program() { return m_stage->installation(); }
    [[nodiscard]] simulator::Simulator& simulator() { return m_stage->ccu.home.simulator; }
    [[nodiscard]] const DataPoint& point() { return *program().values().get(m_switch, state); }

    //! On the interface's own URL, through the relay; the headers may lie about the length.
    void post(const QByteArray& body, qsizetype lengthOff = 0) {
        for (const QString& text : simulator().callbackUrls()) {
            const QUrl url(text);
            if (!text.endsWith(m_switch.interface))
                continue;
            QTcpSocket socket;
            socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
            QVERIFY(socket.waitForConnected(patience));
            socket.write("POST " + url.path().toLatin1()
                + " HTTP/1.1\r\nHost: ccu\r\nContent-Type: text/xml\r\nContent-Length: "
                + QByteArray::number(body.size() + lengthOff) + "\r\n\r\n" + body);
            if (lengthOff <= 0) // else no answer can come
                QVERIFY(socket.waitForReadyRead(patience));
        }
    }
    [[nodiscard]] QByteArray switchEvent(const QByteArray& value, const QByteArray& parameter = "STATE") const {
        return eventXml("x", m_switch.address.toLatin1(), parameter, value);
    }
    //! The CCU reports the opposite, and it is shown.
    void checkEventsCome() {
        const bool next = !point().value.toBool();
        simulator().report(m_switch.interface, m_switch.address, state, next);
        QTRY_COMPARE_WITH_TIMEOUT(point().value, Value(next), patience);
        QTRY_COMPARE_WITH_TIMEOUT(point().origin, ValueOrigin::Event, patience); // a poll may have been faster
    }
    [[nodiscard]] QStringList lostElsewhere() { return Shown(program()).lostSince(m_stage->home(), m_switch.address); }

private Q_SLOTS:
    void initTestCase() {
        simulator::Options options = FaultStage::smallHome();
        options.silentCallbackMs = 1'000;
        m_stage = std::make_unique<FaultStage>(options, SpoiledHome::Callbacks::Relayed);
        m_stage->rehearse();
        m_switch = m_stage->aSwitch();
    }
    void cleanup() {
        m_stage->fault.end();
        m_stage->ccu.callbackRelay->setSpoil({});
    }
    void cleanupTestCase() {
        m_table.print();
        m_stage.reset();
    }

    void theWayBack_data() {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("events and PONG get lost") << Fault::Empty; // taken, and nothing done
        for (const Fault fault : {Fault::Hang, Fault::Cut, Fault::WebPage, Fault::InternalError})
            QTest::newRow(qPrintable(QStringLiteral("the way back ") + faultWord(fault))) << fault;
    }
    //! A firewall, or something that answers in our place.
    void theWayBack() {
        QFETCH(Fault, fault);
        ConnectionTimings timings = FaultStage::timings();
        timings.pongWithin = 300ms;
        timings.pollInterval = 300ms;
        goLive(m_stage->install(timings));
        m_stage->keepLive();
        m_stage->ccu.callbackRelay->setSpoil([fault, name = m_switch.interface](const RelayedCall& call) {
            const bool isMeant = call.port == name;
            const auto answer = [&] { return fault == Fault::Empty ? swallowed() : faultyAnswer(fault, call); };
            return isMeant ? std::optional(answer()) : std::nullopt;
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(m_switch.interface).state, InterfaceState::Silent, patience);
        const QString told = m_stage->status(m_switch.interface).reason;
        QVERIFY2(told.contains(QStringLiteral("its events do not reach this computer. A firewall may block")),
            qPrintable(told));
        QVERIFY(m_stage->areOthersLive(m_switch.interface));
        QCOMPARE(program().connection().state(), ConnectionState::Live);
        QCOMPARE(lostElsewhere(), QStringList());
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->ccu.callbackRelay->setSpoil({});
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->status(m_switch.interface).state, InterfaceState::Live, patience);
        m_table.add(QStringLiteral("live; %1 silent").arg(m_switch.interface), told, elapsed.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->cachedValues(m_switch.interface), 0, patience);
        checkEventsCome();
        QCOMPARE(m_stage->count("Session.login"), 0);
        QVERIFY(signOff(program()));
    }

    void introduction_data() {
        QTest::addColumn<QByteArray>("callback");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Fault>("answer"); // to listDevices, which the program asks then
        QTest::newRow("listDevices is cut") << QByteArray("listDevices") << Fault::Cut << Fault::Slow;
        QTest::newRow("newDevices gets lost") << QByteArray("newDevices") << Fault::Empty << Fault::Slow;
        QTest::newRow("newDevices is cut") << QByteArray("newDevices") << Fault::Cut << Fault::Slow;
        QTest::newRow("newDevices gets lost, listDevices 500")
            << QByteArray("newDevices") << Fault::Empty << Fault::InternalError;
        QTest::newRow("newDevices gets lost, listDevices truncated")
            << QByteArray("newDevices") << Fault::Empty << Fault::Truncated;
    }
    //! A first run: devices that the CCU does not tell by itself are asked for, until they are there.
    void introduction() {
        QFETCH(QByteArray, callback);
        QFETCH(Fault, fault);
        QFETCH(Fault, answer);
        const QTemporaryDir folder;
        ConnectionTimings timings = FaultStage::timings();
        timings.pollInterval = 300ms;
        timings.devicesWithin = 300ms;
        m_stage->ccu.callbackRelay->setSpoil([=, name = m_switch.interface](const RelayedCall& call) {
            const bool isMeant = call.port == name && call.method == callback;
            const auto spoiled = [&] { return fault == Fault::Empty ? swallowed() : faultyAnswer(fault, call); };
            return isMeant ? std::optional(spoiled()) : std::nullopt;
        });
        m_stage->fault.begin(answer, m_switch.interface, "listDevices");
        goLive(m_stage->install(timings, folder.path()));
        QVERIFY(m_stage->fault.hits() >= 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->areOthersLive({}), patience);
        const qsizetype shown = program().devices().size();
        QElapsedTimer elapsed;
        elapsed.start();
        m_stage->fault.end();
        QTRY_COMPARE_WITH_TIMEOUT(program().devices().size(), m_stage->home().devices.size(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(lostElsewhere(), QStringList(), patience);
        m_table.add(
            QStringLiteral("connects; %1 of %2 devices, then all").arg(shown).arg(m_stage->home().devices.size()), {},
            elapsed.elapsed());
        QVERIFY(signOff(program()));
        m_stage->leave();
    }

    void oddEvents_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("lengthOff");
        const auto row = [](const char* name, const QByteArray& body, int lengthOff = 0) {
            QTest::newRow(name) << body << lengthOff;
        };
        const QByteArray good = "GOOD"; // an event of our switch
        row("duplicate events", multicallXml(good + good + good));
        row("unknown device", multicallXml(eventXml("x", "NOBODY0001:1", "STATE", "<boolean>1</boolean>")));
        row("unknown parameter", multicallXml(eventXml("x", "HERE", "NEVER_HEARD_OF", "<i4>1</i4>")));
        row("empty address and name", multicallXml(eventXml("x", "", "", "<i4>1</i4>")));
        row("braces, quotes and backslashes",
            multicallXml(eventXml("x", "HERE", "TEXT",
                R"({"a\b": "${x}"} )"
                "'`")));
        row("Latin-1 without a declaration", multicallXml(eventXml("x", "HERE", "TEXT", "Gr\xfc\xdf gott \xb0")));
        row("control characters", multicallXml(eventXml("x", "HERE", "TEXT", "a\x01\x02\x1b[31m\tb")));
        row("a number that is none", multicallXml(eventXml("x", "HERE", "LEVEL", "<double>nan</double>")));
        row("no event at all", multicallXml({}));
        row("a multicall of text",
            "<?xml version=\"1.0\"?><methodCall><methodName>system.multicall</methodName>"
            "<params><param><value>none</value></param></params></methodCall>");
        row("truncated document", "<?xml version=\"1.0\"?><methodCall><methodName>system.mul");
        row("HTML", "<!DOCTYPE html><html><body>Homematic</body></html>");
        row("Content-Length too long", multicallXml(good), 100);
        row("Content-Length too short", multicallXml(good), -20);
        row("one bad member among good ones",
            multicallXml(good + "<value><i4>7</i4></value>" + eventXml("x", "HERE", "TEXT", "kept")));
    }
    void oddEvents() {
        QFETCH(QByteArray, body);
        QFETCH(int, lengthOff);
        m_stage->keepLive();
        const Value next(!point().value.toBool());
        const bool hasGood = body.contains("GOOD");
        body.replace("GOOD", switchEvent(next.toBool() ? "<boolean>1</boolean>" : "<boolean>0</boolean>"));
        body.replace("HERE", m_switch.address.toLatin1());
        post(body, lengthOff);
        if (hasGood && lengthOff == 0) {
            QTRY_COMPARE_WITH_TIMEOUT(point().value, next, patience);
            // the simulated CCU has it, too, or its next event might be a repetition, which rfd suppresses
            simulator().report(m_switch.interface, m_switch.address, state, next.toBool());
        }
        const DataPoint* text = program().values().get(m_switch, QStringLiteral("TEXT"));
        if (body.contains("kept"))
            QTRY_VERIFY_WITH_TIMEOUT(text && text->value == Value(QStringLiteral("kept")), patience);
        QElapsedTimer elapsed;
        elapsed.start();
        checkEventsCome();
        QVERIFY(m_stage->areOthersLive({}));
        QCOMPARE(program().connection().state(), ConnectionState::Live);
        QCOMPARE(lostElsewhere(), QStringList());
        m_table.add(QStringLiteral("live; stays live, the next event is shown"), {}, elapsed.elapsed());
    }

    //! rfd sends a batch again when its answer got lost (protocol §4.5): a key was pressed once.
    void aKeyPressSentTwice() {
        m_stage->keepLive();
        QSignalSpy presses(&program().values(), &ValueStore::actionsReceived);
        const QByteArray press = multicallXml(switchEvent("<boolean>1</boolean>", "PRESS_SHORT"));
        post(press);
        post(press);
        checkEventsCome();
        QCOMPARE(presses.size(), 1);
        m_table.add(QStringLiteral("live; one key press"), {});
    }

    //! What comes last is shown, whatever was sent first; a reading that began before it changes nothing.
    void eventsOutOfOrder() {
        m_stage->keepLive();
        const bool before = point().value.toBool();
        const QByteArray on = switchEvent("<boolean>1</boolean>");
        const QByteArray off = switchEvent("<boolean>0</boolean>");
        post(multicallXml(before ? off + on + off : on + off + on));
        QTRY_COMPARE_WITH_TIMEOUT(point().value, Value(!before), patience);
        post(multicallXml(before ? on : off)); // an old one, late
        QTRY_COMPARE_WITH_TIMEOUT(point().value, Value(before), patience);
        checkEventsCome();
        m_table.add(QStringLiteral("live; the last one that comes is shown"), {});
        QVERIFY(signOff(program()));
    }
};

QTEST_GUILESS_MAIN(TestFaultsCallbacks)
#include "tst_faultscallbacks.moc"
