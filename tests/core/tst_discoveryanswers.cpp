// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/discovery.h"
#include "discoverybytes.h"

#include <QTest>

#include <vector>

using namespace ccudesk;
using namespace ccudesk::tests;

//! What counts as a CCU's answer, and what does not (protocol §8).
class TestDiscoveryAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesRequests();
    void readsSsdpAnswers_data();
    void readsSsdpAnswers();
    void refusesSsdpAnswers_data();
    void refusesSsdpAnswers();
    void readsIdentifyAnswers_data();
    void readsIdentifyAnswers();
    void refusesIdentifyAnswers_data();
    void refusesIdentifyAnswers();
    void refusesWhatIsCutOff();
};

void TestDiscoveryAnswers::writesRequests() {
    QCOMPARE(ssdpRequest(),
        QByteArray("M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\nMX: 2\r\n"
                   "ST: upnp:rootdevice\r\n\r\n"));
    QCOMPARE(identifyRequest(senderId, 0xFE).toHex(), QByteArray("02a1b2c3fe2a002a0049"));
    QCOMPARE(DiscoveryOptions().ssdp.port, quint16(1900));
    QCOMPARE(DiscoveryOptions().identify.port, quint16(43439));
}

void TestDiscoveryAnswers::readsSsdpAnswers_data() {
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<QString>("serialText");
    QTest::newRow("ssdpd") << ssdpAnswer() << serial;
    QTest::newRow("blanks") << ssdpAnswer().replace("USN:", "usn:  ").replace("LOCATION:", "Location: ") << serial;
    QTest::newRow("no reason") << ssdpAnswer().replace("200 OK", "200") << serial;
    QTest::newRow("port, https") << ssdpAnswer("127.0.0.1:8443").replace("http:", "https:") << serial;
    QTest::newRow("no location") << ssdpAnswer().replace("LOCATION:http", "X-1:http") << serial;
    QTest::newRow("own uuid") << ssdpAnswer().replace("::upnp:rootdevice", "") << serial;
    QTest::newRow("no serial") << ssdpAnswer().replace(serial.toLatin1(), "") << QString();
    QTest::newRow("32") << ssdpAnswer().replace(serial.toLatin1(), QByteArray(32, 'z'))
                        << QString(32, QLatin1Char('z'));
    const QByteArray start = ssdpAnswer().chopped(2) + "X:";
    QTest::newRow("2 kB") << QByteArray(start + QByteArray(2048 - 4 - start.size(), 'x') + "\r\n\r\n") << serial;
}

void TestDiscoveryAnswers::readsSsdpAnswers() {
    QFETCH(const QByteArray, datagram);
    QFETCH(const QString, serialText);
    const auto ccu = readSsdpAnswer(datagram, here);
    QVERIFY(ccu);
    QCOMPARE(*ccu, (DiscoveredCcu{here, serialText, {}, {}}));
}

void TestDiscoveryAnswers::refusesSsdpAnswers_data() {
    QTest::addColumn<QByteArray>("datagram");
    const auto changed = [](const char* from, const QByteArray& to) { return ssdpAnswer().replace(from, to); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("404") << changed("200 OK", "404 Not Found");
    QTest::newRow("2000") << changed("200 OK", "2000");
    QTest::newRow("HTTP/1.0") << changed("HTTP/1.1", "HTTP/1.0");
    QTest::newRow("announcement") << changed("HTTP/1.1 200 OK", "NOTIFY * HTTP/1.1");
    QTest::newRow("our own question") << ssdpRequest();
    QTest::newRow("blank first") << QByteArray(" " + ssdpAnswer());
    QTest::newRow("no USN") << changed("USN:", "X-USN:");
    QTest::newRow("camera of Axis") << changed("upnp-Basic", "Upnp-Basic");
    QTest::newRow("other device") << changed("upnp-BasicDevice-1_0-", "upnp-MediaServer-1_0-");
    QTest::newRow("prefix inside") << changed("uuid:upnp", "uuid:x-uuid:upnp");
    QTest::newRow("markup") << changed("0123456789", "<b>");
    QTest::newRow("blank in serial") << changed("0123456789", "01 23");
    QTest::newRow("33") << changed("3014F711A0001F0123456789", QByteArray(33, 'A'));
    QTest::newRow("Latin-1") << changed("0123456789", "\xE4");
    QTest::newRow("zero") << changed("0123456789", QByteArray("1\0", 2));
    QTest::newRow("two USN") << changed("EXT:", "USN:uuid:upnp-BasicDevice-1_0-OTHER");
    QTest::newRow("two LOCATION") << changed("EXT:", "location:http://127.0.0.1/");
    QTest::newRow("elsewhere") << ssdpAnswer("127.0.0.2");
    QTest::newRow("elsewhere behind a name") << ssdpAnswer("127.0.0.1@192.0.2.1");
    QTest::newRow("name") << ssdpAnswer("localhost");
    QTest::newRow("longer name") << ssdpAnswer("127.0.0.1.example.org");
    QTest::newRow("not web") << changed("http://", "file://");
    QTest::newRow("no URL") << changed("http://127.0.0.1", "127.0.0.1");
    QTest::newRow("empty location") << changed("http://127.0.0.1/upnp/basic_dev.cgi", "");
    QTest::newRow("no colon") << changed("EXT:", "EXT");
    QTest::newRow("no name") << changed("EXT:", ":x");
    QTest::newRow("blank in name") << changed("EXT:", "EXT :");
    QTest::newRow("folded") << changed("EXT:", " EXT:");
    QTest::newRow("control") << changed("max-age", "max\x1B");
    QTest::newRow("bare LF") << changed("\r\n", "\n");
    QTest::newRow("lone CR") << changed("EXT:", "EXT:\rX:");
    QTest::newRow("more behind") << QByteArray(ssdpAnswer() + "\n");
    QTest::newRow("two answers") << QByteArray(ssdpAnswer() + ssdpAnswer());
    const QByteArray start = ssdpAnswer().chopped(2) + "X:";
    QTest::newRow("2 kB and 1") << QByteArray(start + QByteArray(2049 - 4 - start.size(), 'x') + "\r\n\r\n");
    QTest::newRow("identify") << identifyAnswer();
}

//! S104
void TestDiscoveryAnswers::refusesSsdpAnswers() {
    QFETCH(const QByteArray, datagram);
    QVERIFY(!readSsdpAnswer(datagram, here));
}

void TestDiscoveryAnswers::readsIdentifyAnswers_data() {
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<DiscoveredCcu>("ccu");
    const auto row = [](const char* name, const QByteArray& datagram, const char* product, const QString& version) {
        QTest::newRow(name) << datagram << DiscoveredCcu{here, serial, QString::fromLatin1(product), version};
    };
    const QString version = QStringLiteral("3.79.6");
    row("CCU3", identifyAnswer(), "CCU3", version);
    row("CCU2", identifyAnswer(senderId, "eQ3-HM-CCU2-App"), "CCU2", version);
    row("rescue", identifyAnswer(senderId, "eQ3-HmIP-CCU3-RS"), "CCU3 (rescue system)", version);
    row("no version", identifyAnswer(senderId, "eQ3-HmIP-CCU3-App", serial.toLatin1(), ""), "CCU3", {});
    row("64", identifyAnswer(senderId, "eQ3-HmIP-CCU3-App", serial.toLatin1(), QByteArray(64, '9')), "CCU3",
        QString(64, QLatin1Char('9')));
}

void TestDiscoveryAnswers::readsIdentifyAnswers() {
    QFETCH(const QByteArray, datagram);
    QFETCH(const DiscoveredCcu, ccu);
    const auto read = readIdentifyAnswer(datagram, here, senderId);
    QVERIFY(read);
    QCOMPARE(*read, ccu);
}

void TestDiscoveryAnswers::refusesIdentifyAnswers_data() {
    QTest::addColumn<QByteArray>("datagram");
    const auto changed = [](const char* from, const char* to) { return identifyAnswer().toHex().replace(from, to); };
    const auto unhex = [](const QByteArray& hex) { return QByteArray::fromHex(hex); };
    const QByteArray ccu3 = "eQ3-HmIP-CCU3-App";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("version 1") << QByteArray("\x01" + identifyAnswer().mid(1));
    QTest::newRow("version 3") << QByteArray("\x03" + identifyAnswer().mid(1));
    QTest::newRow("foreign sender id") << identifyAnswer("\xA1\xB2\xC4");
    QTest::newRow("sender id backwards") << identifyAnswer("\xC3\xB2\xA1");
    QTest::newRow("gateway") << identifyAnswer(senderId, "eQ3-HM-LGW-App");
    QTest::newRow("access point") << identifyAnswer(senderId, "eQ3-HMIP-HAP-App");
    QTest::newRow("longer type") << identifyAnswer(senderId, ccu3 + "2");
    QTest::newRow("shorter type") << identifyAnswer(senderId, ccu3.chopped(1));
    QTest::newRow("other case") << identifyAnswer(senderId, ccu3.toLower());
    QTest::newRow("no type") << identifyAnswer(senderId, "");
    QTest::newRow("long serial") << identifyAnswer(senderId, ccu3, QByteArray(33, 'A'));
    QTest::newRow("control in serial") << identifyAnswer(senderId, ccu3, "ABC\x1B[2J");
    QTest::newRow("UTF-8 in serial") << identifyAnswer(senderId, ccu3, "ABC\xC3\xA4");
    QTest::newRow("long version") << identifyAnswer(senderId, ccu3, serial.toLatin1(), QByteArray(65, '3'));
    QTest::newRow("line break in version") << identifyAnswer(senderId, ccu3, serial.toLatin1(), "3.79\n6");
    QTest::newRow("delete in version") << identifyAnswer(senderId, ccu3, serial.toLatin1(), "3.79\x7F");
    QTest::newRow("our own question") << identifyRequest(senderId, 7);
    QTest::newRow("a request") << unhex(changed("3e4901", "2a4901"));
    QTest::newRow("of another opcode") << unhex(changed("3e4901", "3e6e01"));
    QTest::newRow("refusal") << unhex(changed("3e4901", "3e4900"));
    QTest::newRow("more behind") << QByteArray(identifyAnswer() + '\0');
    QTest::newRow("something for the last zero") << QByteArray(identifyAnswer().chopped(1) + '1');
    QTest::newRow("2 kB of text") << identifyAnswer(senderId, ccu3, serial.toLatin1(), QByteArray(2048, '3'));
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("no zero") << QByteArray("\x02" + senderId + QByteArray(2044, 'e'));
    QTest::newRow("ssdp") << ssdpAnswer();
}

//! S104
void TestDiscoveryAnswers::refusesIdentifyAnswers() {
    QFETCH(const QByteArray, datagram);
    QVERIFY(!readIdentifyAnswer(datagram, here, senderId));
}

//! On a heap block of just this size, where AddressSanitizer sees a byte read too many.
void TestDiscoveryAnswers::refusesWhatIsCutOff() {
    const auto prefix = [](const std::vector<char>& bytes) {
        return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    const QByteArray ssdp = ssdpAnswer();
    for (qsizetype size = 0; size <= ssdp.size(); ++size) {
        const std::vector<char> bytes(ssdp.begin(), ssdp.begin() + size);
        QCOMPARE(readSsdpAnswer(prefix(bytes), here).has_value(), size == ssdp.size());
    }
    const QByteArray identify = identifyAnswer();
    for (qsizetype size = 0; size <= identify.size(); ++size) {
        const std::vector<char> bytes(identify.begin(), identify.begin() + size);
        QCOMPARE(readIdentifyAnswer(prefix(bytes), here, senderId).has_value(), size == identify.size());
    }
    QVERIFY(!readSsdpAnswer(ssdpAnswer("nowhere"), QHostAddress()));
    QVERIFY(!readIdentifyAnswer(identify, QHostAddress(), senderId));
    QVERIFY(!readIdentifyAnswer(identify, here, senderId.first(2)));
}

QTEST_GUILESS_MAIN(TestDiscoveryAnswers)
#include "tst_discoveryanswers.moc"
