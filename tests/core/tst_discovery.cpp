// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/discovery.h"
#include "discoverybytes.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ccudesk;
using namespace ccudesk::tests;
using namespace std::chrono_literals;

namespace {

QHostAddress loopback(int last) {
    return QHostAddress(QStringLiteral("127.0.0.%1").arg(last));
}

//! A socket of a CCU: notes what it is asked.
struct Ear {
    Ear() {
        QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [this] {
            while (socket.hasPendingDatagrams())
                asked.append(socket.receiveDatagram());
        });
        if (!socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0))
            qFatal("no socket on this computer");
    }
    [[nodiscard]] quint16 port() const { return socket.localPort(); }
    [[nodiscard]] quint16 askersPort() const { return static_cast<quint16>(asked.constLast().senderPort()); }
    [[nodiscard]] QByteArray sentId() const { return asked.constLast().data().mid(1, 3); }

    //! False where the computer does not have this address: not every system has all of 127.0.0.0/8.
    bool answer(const QByteArray& datagram, const QHostAddress& from = here, const QHostAddress& to = here) const {
        QUdpSocket mouth;
        return mouth.bind(from, 0) && mouth.writeDatagram(datagram, to, askersPort()) == datagram.size();
    }

    //! How many have been sent to here: what was sent before our own word arrives before it.
    [[nodiscard]] qsizetype questions() {
        const QByteArray word = "that is all";
        QUdpSocket().writeDatagram(word, here, port());
        if (!QTest::qWaitFor([&] { return !asked.isEmpty() && asked.constLast().data() == word; }))
            return -1;
        asked.removeLast();
        return asked.size();
    }

    QUdpSocket socket;
    QList<QNetworkDatagram> asked;
};

struct Fixture {
    //! Asks this computer only, and does not end before a test does.
    [[nodiscard]] DiscoveryOptions options() const {
        DiscoveryOptions options;
        options.ssdp.port = ssdp.port();
        options.ssdp.to = QList<QHostAddress>{here};
        options.identify.port = identify.port();
        options.identify.to = QList<QHostAddress>{here};
        options.repeatAfter = 10min;
        options.finishAfter = 10min;
        return options;
    }
    [[nodiscard]] bool isAsked() const { return !ssdp.asked.isEmpty() && !identify.asked.isEmpty(); }

    Ear ssdp;
    Ear identify;
};

//! The addresses of this computer that a search has to leave from.
QList<QNetworkInterface> multicastInterfaces() {
    QList<QNetworkInterface> interfaces;
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        const auto entries = each.addressEntries();
        const bool hasIPv4 = std::any_of(entries.begin(), entries.end(),
            [](const QNetworkAddressEntry& e) { return e.ip().protocol() == QAbstractSocket::IPv4Protocol; });
        const auto wanted = QNetworkInterface::IsUp | QNetworkInterface::IsRunning | QNetworkInterface::CanMulticast;
        if (hasIPv4 && (each.flags() & (wanted | QNetworkInterface::IsLoopBack)) == wanted)
            interfaces.append(each);
    }
    return interfaces;
}

QSet<QHostAddress> senders(const QList<QNetworkDatagram>& datagrams) {
    QSet<QHostAddress> addresses;
    for (const QNetworkDatagram& datagram : datagrams)
        addresses.insert(datagram.senderAddress());
    return addresses;
}

} // namespace

//! Searching for CCUs over real sockets (protocol §8).
class TestDiscovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksBothWays();
    void asksInEveryNetwork();
    void asksEachSearchWithAnotherId();
    void mergesByAddress_data();
    void mergesByAddress();
    void keepsWhatWasToldFirst();
    void takesBroadcastAnswers();
    void ignoresWhatIsNoAnswer();
    void keepsAtMost32();
    void readsOnAfterManyDatagrams();
    void goesOnWithoutOneSocket_data();
    void goesOnWithoutOneSocket();
    void finishesOnceAndRepeatsOnce();
    void finishesWithNothing();
    void startsOnlyOnce();
    void startsAgain();
    void stops();
    void mayBeStoppedByWhoHears();
    void mayBeDestroyed();
};

//! Qt warns of sockets that are used when closed or opened twice.
void TestDiscovery::init() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void TestDiscovery::asksBothWays() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    QVERIFY(!discovery.isRunning());
    discovery.start();
    QVERIFY(discovery.isRunning());
    QTRY_VERIFY(fixture.isAsked());
    QCOMPARE(fixture.ssdp.asked.constFirst().data(),
        QByteArray("M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\nMX: 2\r\n"
                   "ST: upnp:rootdevice\r\n\r\n"));
    const QByteArray identify = fixture.identify.asked.constFirst().data();
    QCOMPARE(identify.size(), qsizetype(10));
    QCOMPARE(identify.first(1).toHex(), QByteArray("02"));
    QCOMPARE(identify.sliced(5).toHex(), QByteArray("2a002a0049")); // 49 asks, 43 would write (protocol §8.2)
    QVERIFY(discovery.results().isEmpty());
}

//! The questions do leave this computer, but for ports on which only this test listens.
void TestDiscovery::asksInEveryNetwork() {
    Fixture fixture;
    QSet<QHostAddress> own;
    QSet<QHostAddress> broadcasting;
    for (const QNetworkInterface& each : multicastInterfaces()) {
        if (!fixture.ssdp.socket.joinMulticastGroup(QHostAddress(QStringLiteral("239.255.255.250")), each))
            continue;
        for (const QNetworkAddressEntry& entry : each.addressEntries()) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            own.insert(entry.ip());
            if (!entry.broadcast().isNull())
                broadcasting.insert(entry.ip());
            break;
        }
    }
    if (own.isEmpty())
        QSKIP("This computer is in no network.");
    DiscoveryOptions options = fixture.options();
    options.ssdp.to.reset();
    options.identify.to.reset();
    CcuDiscovery discovery(options);
    discovery.start();
    QTRY_VERIFY(senders(fixture.ssdp.asked).contains(own));
    QTRY_VERIFY(senders(fixture.identify.asked).contains(broadcasting));
    QVERIFY(!senders(fixture.ssdp.asked).contains(here));
}

void TestDiscovery::asksEachSearchWithAnotherId() {
    const Fixture fixture;
    QSet<QByteArray> ids;
    CcuDiscovery discovery(fixture.options());
    for (qsizetype search = 1; search <= 8; ++search) {
        discovery.start();
        QTRY_COMPARE(fixture.identify.asked.size(), search);
        discovery.stop();
        ids.insert(fixture.identify.sentId());
    }
    QVERIFY(ids.size() > 1); // all alike by chance: once in 2^168
}

void TestDiscovery::mergesByAddress_data() {
    QTest::addColumn<bool>("ssdpFirst");
    QTest::newRow("SSDP first") << true;
    QTest::newRow("identify first") << false;
}

void TestDiscovery::mergesByAddress() {
    QFETCH(const bool, ssdpFirst);
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    QSignalSpy found(&discovery, &CcuDiscovery::found);
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    // What one way does not tell, the other one does
    const auto answerSsdp = [&] { return fixture.ssdp.answer(ssdpAnswer()); };
    const auto answerIdentify
        = [&] { return fixture.identify.answer(identifyAnswer(fixture.identify.sentId(), "eQ3-HmIP-CCU3-App", "")); };
    QVERIFY(ssdpFirst ? answerSsdp() : answerIdentify());
    QTRY_COMPARE(found.size(), 1);
    const DiscoveredCcu first = ssdpFirst ? DiscoveredCcu{here, serial, {}, {}}
                                          : DiscoveredCcu{here, {}, QStringLiteral("CCU3"), QStringLiteral("3.79.6")};
    QCOMPARE(discovery.results(), QList<DiscoveredCcu>{first});
    QCOMPARE(found.at(0).at(0).value<DiscoveredCcu>(), first);
    QVERIFY(ssdpFirst ? answerIdentify() : answerSsdp());
    QTRY_COMPARE(found.size(), 2);
    const DiscoveredCcu whole{here, serial, QStringLiteral("CCU3"), QStringLiteral("3.79.6")};
    QCOMPARE(discovery.results(), QList<DiscoveredCcu>{whole});
    QCOMPARE(found.at(1).at(0).value<DiscoveredCcu>(), whole);
}

void TestDiscovery::keepsWhatWasToldFirst() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    QSignalSpy found(&discovery, &CcuDiscovery::found);
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    const QByteArray id = fixture.identify.sentId();
    QVERIFY(fixture.identify.answer(identifyAnswer(id)));
    QVERIFY(fixture.identify.answer(identifyAnswer(id)));
    QVERIFY(fixture.identify.answer(identifyAnswer(id, "eQ3-HM-CCU2-App", "OTHER", "2.0")));
    if (!fixture.identify.answer(identifyAnswer(id), loopback(2)))
        QSKIP("This computer has one loopback address only.");
    QTRY_COMPARE(discovery.results().size(), 2);
    QCOMPARE(discovery.results().constFirst(),
        (DiscoveredCcu{here, serial, QStringLiteral("CCU3"), QStringLiteral("3.79.6")}));
    QCOMPARE(found.size(), 2);
}

//! A CCU answers a broadcast with a broadcast (protocol §8.2).
void TestDiscovery::takesBroadcastAnswers() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    const QHostAddress everybodyHere(QStringLiteral("127.255.255.255"));
    if (!fixture.identify.answer(identifyAnswer(fixture.identify.sentId()), here, everybodyHere))
        QSKIP("This computer's loopback takes no broadcast.");
    QTRY_COMPARE(discovery.results().size(), 1);
    QCOMPARE(discovery.results().constFirst().address, here);
}

void TestDiscovery::ignoresWhatIsNoAnswer() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    QSignalSpy found(&discovery, &CcuDiscovery::found);
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    const QByteArray id = fixture.identify.sentId();
    QByteArray foreignId = id;
    foreignId[2] = static_cast<char>(foreignId.at(2) ^ 1);
    const QByteArray tooLong = identifyAnswer(id) + QByteArray(60'000, '\0');
    for (const QByteArray& datagram : {QByteArray(), QByteArray(1, '\0'), QByteArray(2049, '\xFF'), tooLong,
             identifyAnswer(foreignId), identifyAnswer(id, "eQ3-HM-LGW-App"), fixture.identify.asked.at(0).data()})
        QVERIFY(fixture.identify.answer(datagram));
    const QByteArray start = ssdpAnswer().replace("3014F", "OTHER").chopped(2) + "X:";
    const QByteArray whole = start + QByteArray(2048 - 4 - start.size(), 'x') + "\r\n\r\n"; // of just 2 kB
    QVERIFY(readSsdpAnswer(whole, here));
    const QByteArray tooLongToo = whole + 'x';
    for (const QByteArray& datagram :
        {QByteArray(), ssdpAnswer("192.0.2.1"), tooLongToo, QByteArray(2048, '\n'), fixture.ssdp.asked.at(0).data()})
        QVERIFY(fixture.ssdp.answer(datagram));
    // Each socket keeps the order: when this is there, all before it has been read
    QVERIFY(fixture.identify.answer(identifyAnswer(id, "eQ3-HmIP-CCU3-App", "")));
    QVERIFY(fixture.ssdp.answer(ssdpAnswer()));
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(
        discovery.results(), (QList<DiscoveredCcu>{{here, serial, QStringLiteral("CCU3"), QStringLiteral("3.79.6")}}));
}

void TestDiscovery::keepsAtMost32() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    QSignalSpy found(&discovery, &CcuDiscovery::found);
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    const QByteArray id = fixture.identify.sentId();
    for (int last = 2; last < 2 + 33; ++last) {
        if (!fixture.identify.answer(identifyAnswer(id, "eQ3-HmIP-CCU3-App", "ABC", ""), loopback(last)))
            QSKIP("This computer has one loopback address only.");
    }
    // Comes after the 33rd, and more about one that is known is still welcome
    QVERIFY(fixture.identify.answer(identifyAnswer(id), loopback(2)));
    QTRY_COMPARE(discovery.results().value(0).version, QStringLiteral("3.79.6"));
    QCOMPARE(discovery.results().size(), qsizetype(32));
    QCOMPARE(discovery.results().constFirst().address, loopback(2));
    QCOMPARE(discovery.results().constLast().address, loopback(33));
    QCOMPARE(found.size(), qsizetype(33));
}

void TestDiscovery::readsOnAfterManyDatagrams() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    for (int count = 0; count < 100; ++count)
        QVERIFY(fixture.ssdp.answer("noise"));
    QVERIFY(fixture.ssdp.answer(ssdpAnswer()));
    QTRY_COMPARE(discovery.results().size(), 1);
}

void TestDiscovery::goesOnWithoutOneSocket_data() {
    QTest::addColumn<bool>("ssdp");
    QTest::newRow("SSDP") << true;
    QTest::newRow("identify") << false;
}

void TestDiscovery::goesOnWithoutOneSocket() {
    QFETCH(const bool, ssdp);
    const Fixture fixture;
    DiscoveryOptions options = fixture.options();
    (ssdp ? options.ssdp : options.identify).from = QHostAddress(QStringLiteral("203.0.113.1")); // not ours
    CcuDiscovery discovery(options);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Cannot search for CCUs on port ")));
    discovery.start();
    const Ear& open = ssdp ? fixture.identify : fixture.ssdp;
    QTRY_VERIFY(!open.asked.isEmpty());
    QVERIFY(open.answer(ssdp ? identifyAnswer(open.sentId()) : ssdpAnswer()));
    QTRY_COMPARE(discovery.results().size(), 1);
    QVERIFY((ssdp ? fixture.ssdp : fixture.identify).asked.isEmpty());
}

void TestDiscovery::finishesOnceAndRepeatsOnce() {
    Fixture fixture;
    DiscoveryOptions options = fixture.options();
    options.repeatAfter = 20ms;
    options.finishAfter = 200ms; // time for nine more
    CcuDiscovery discovery(options);
    QSignalSpy finished(&discovery, &CcuDiscovery::finished);
    discovery.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!discovery.isRunning());
    QCOMPARE(fixture.ssdp.questions(), qsizetype(2));
    QCOMPARE(fixture.identify.questions(), qsizetype(2));
    const QList<QNetworkDatagram>& identify = fixture.identify.asked;
    QCOMPARE(identify.at(0).data().first(4), identify.at(1).data().first(4));
    QVERIFY(identify.at(0).data().at(4) != identify.at(1).data().at(4)); // the counter
    QCOMPARE(identify.at(1).data().sliced(5).toHex(), QByteArray("2a002a0049"));
    QCOMPARE(fixture.ssdp.asked.at(0).data(), fixture.ssdp.asked.at(1).data());
    QCOMPARE(finished.size(), 1);
}

void TestDiscovery::finishesWithNothing() {
    DiscoveryOptions options;
    options.ssdp.to = QList<QHostAddress>(); // a computer without network
    options.identify.to = QList<QHostAddress>();
    options.repeatAfter = 1ms;
    options.finishAfter = 20ms;
    CcuDiscovery discovery(options);
    QSignalSpy finished(&discovery, &CcuDiscovery::finished);
    for (qsizetype search = 1; search <= 2; ++search) {
        discovery.start();
        QCOMPARE(finished.size(), search - 1); // never from within start()
        QTRY_COMPARE(finished.size(), search);
        QVERIFY(discovery.results().isEmpty());
    }
}

void TestDiscovery::startsOnlyOnce() {
    Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    QVERIFY(fixture.ssdp.answer(ssdpAnswer()));
    QTRY_COMPARE(discovery.results().size(), 1);
    const QByteArray firstId = fixture.identify.sentId();
    discovery.start();
    QCOMPARE(discovery.results().size(), 1);
    QVERIFY(fixture.identify.answer(identifyAnswer(firstId)));
    QTRY_COMPARE(discovery.results().constFirst().version, QStringLiteral("3.79.6"));
    QCOMPARE(fixture.ssdp.questions(), qsizetype(1));
    QCOMPARE(fixture.identify.questions(), qsizetype(1));
}

void TestDiscovery::startsAgain() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    for (qsizetype search = 1; search <= 2; ++search) {
        discovery.start();
        QVERIFY(discovery.results().isEmpty());
        QTRY_COMPARE(fixture.ssdp.asked.size(), search);
        QVERIFY(fixture.ssdp.answer(ssdpAnswer()));
        QTRY_COMPARE(discovery.results().size(), 1);
        discovery.stop();
        QCOMPARE(discovery.results().size(), 1); // stays for whoever asks later
    }
}

void TestDiscovery::stops() {
    const Fixture fixture;
    DiscoveryOptions options = fixture.options();
    options.repeatAfter = 50ms;
    options.finishAfter = 100ms;
    CcuDiscovery stopped(options);
    QSignalSpy finished(&stopped, &CcuDiscovery::finished);
    QSignalSpy found(&stopped, &CcuDiscovery::found);
    stopped.start();
    stopped.stop();
    QVERIFY(!stopped.isRunning());
    stopped.stop();
    QTRY_VERIFY(fixture.isAsked());
    QVERIFY(fixture.ssdp.answer(ssdpAnswer()));
    QVERIFY(fixture.identify.answer(identifyAnswer(fixture.identify.sentId())));
    // A later search that lasts longer: what the stopped one might still do would have happened
    options.ssdp.to = QList<QHostAddress>();
    options.identify.to = QList<QHostAddress>();
    options.finishAfter = 200ms;
    CcuDiscovery later(options);
    QSignalSpy laterFinished(&later, &CcuDiscovery::finished);
    later.start();
    QTRY_COMPARE(laterFinished.size(), 1);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(found.size(), 0);
    QCOMPARE(fixture.ssdp.asked.size(), qsizetype(1));
    QCOMPARE(fixture.identify.asked.size(), qsizetype(1));
}

void TestDiscovery::mayBeStoppedByWhoHears() {
    const Fixture fixture;
    CcuDiscovery discovery(fixture.options());
    QSignalSpy found(&discovery, &CcuDiscovery::found);
    connect(&discovery, &CcuDiscovery::found, &discovery, &CcuDiscovery::stop);
    discovery.start();
    QTRY_VERIFY(fixture.isAsked());
    // Both lie in the socket when the first one is read
    QVERIFY(fixture.identify.answer(identifyAnswer(fixture.identify.sentId(), "eQ3-HmIP-CCU3-App", "", "")));
    QVERIFY(fixture.identify.answer(identifyAnswer(fixture.identify.sentId())));
    QTRY_VERIFY(!discovery.isRunning());
    QCOMPARE(found.size(), 1);
    QCOMPARE(discovery.results(), (QList<DiscoveredCcu>{{here, {}, QStringLiteral("CCU3"), {}}}));
}

void TestDiscovery::mayBeDestroyed() {
    const Fixture fixture;
    DiscoveryOptions options = fixture.options();
    options.repeatAfter = 50ms;
    auto discovery = std::make_unique<CcuDiscovery>(options);
    discovery->start();
    QTRY_VERIFY(fixture.isAsked());
    QVERIFY(fixture.ssdp.answer(ssdpAnswer())); // lies in its socket
    discovery.reset();
    QVERIFY(fixture.identify.answer(identifyAnswer(fixture.identify.sentId())));
    // The same by somebody who hears of a result
    QObject owner;
    const QPointer<CcuDiscovery> guarded(new CcuDiscovery(options, &owner));
    connect(guarded, &CcuDiscovery::found, guarded, &QObject::deleteLater);
    guarded->start();
    QTRY_COMPARE(fixture.ssdp.asked.size(), 2);
    QVERIFY(fixture.ssdp.answer(ssdpAnswer()));
    QTRY_VERIFY(!guarded);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
