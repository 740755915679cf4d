// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/callbacklistener.h"
#include "rawclient.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace ccudesk;
using ccudesk::tests::post;
using ccudesk::tests::RawClient;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QByteArray path = "/0123456789abcdef/BidCos-RF";
const QByteArray goodEvent = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><methodCall><methodName>event</methodName>"
                             "<params><param><value>desk</value></param><param><value>LEQ0000001:1</value></param>"
                             "<param><value>STATE</value></param><param><value><boolean>1</boolean></value></param>"
                             "</params></methodCall>";

QByteArray head(const QByteArray& headers, const QByteArray& line = "POST " + path + " HTTP/1.1") {
    return line + "\r\n" + headers + "\r\n\r\n";
}

//! Two requests in one, for a server that takes the first length and a proxy that takes the second.
QByteArray smuggled(const QByteArray& headers) {
    return head(headers) + "0\r\n\r\n" + post(path, goodEvent);
}

QByteArray chunked(const QByteArray& body) {
    return head("Transfer-Encoding: chunked") + body;
}

QByteArray call(const QByteArray& content) {
    return "<?xml version=\"1.0\"?><methodCall>" + content + "</methodCall>";
}

QByteArray eventWith(const QByteArray& params) {
    return call("<methodName>event</methodName><params>" + params + "</params>");
}

QByteArray multicallOf(const QByteArray& content) {
    return call(
        "<methodName>system.multicall</methodName><params><param><value>" + content + "</value></param></params>");
}

QByteArray nested(const QByteArray& open, const QByteArray& close, int depth) {
    return open.repeated(depth) + "x" + close.repeated(depth);
}

void addHttpRows() {
    const QByteArray length = "Content-Length: " + QByteArray::number(goodEvent.size());
    const auto add = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    add("nothing but blanks", "\r\n\r\n\r\n");
    add("no HTTP", "hello, is it me you are looking for\r\n\r\n");
    add("binary RPC", QByteArray("Bin\0\0\0\0\x1d\0\0\0\x05init\0\0\0\0", 20));
    add("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15));
    add("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    add("HTTP/0.9", "GET /\r\n");
    add("version 3", head(length, "POST " + path + " HTTP/3.0") + goodEvent);
    add("GET", head("Host: x", "GET " + path + " HTTP/1.1"));
    add("TRACE", head("Host: x", "TRACE " + path + " HTTP/1.1"));
    add("CONNECT", head("Host: x", "CONNECT 10.0.0.1:22 HTTP/1.1"));
    add("method of control characters", head(length, QByteArray("PO\x01ST ") + path + " HTTP/1.1") + goodEvent);
    add("endless method", QByteArray(40'000, 'P'));
    add("endless target", "POST /" + QByteArray(40'000, 'a') + " HTTP/1.1\r\n\r\n");
    add("endless header", "POST " + path + " HTTP/1.1\r\nX: " + QByteArray(40'000, 'a'));
    add("thousands of headers", "POST " + path + " HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(8'000));
    add("NUL in a header", head(QByteArray("X: a\0b\r\n", 8) + length) + goodEvent);
    add("bare line feeds", "POST " + path + " HTTP/1.1\n" + length + "\n\n" + goodEvent);
    add("folded header", head("X: a\r\n b\r\n" + length) + goodEvent);
    add("blank before colon", head("Content-Length : 5") + "hello");
    add("header without colon", head("Content-Length\r\n" + length) + goodEvent);
    add("upgrade", head("Connection: Upgrade\r\nUpgrade: websocket\r\n" + length) + goodEvent);
    add("body shorter than said", head("Content-Length: 900000") + goodEvent);
    add("negative length", head("Content-Length: -1") + goodEvent);
    add("length beyond 64 bits", head("Content-Length: 99999999999999999999") + goodEvent);
    add("length of 64 MiB and one", head("Content-Length: 67108865"));
}

void addSmugglingRows() {
    const QByteArray length = "Content-Length: 5";
    const auto add = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    add("length and chunked", smuggled(length + "\r\nTransfer-Encoding: chunked"));
    add("chunked and length", smuggled("Transfer-Encoding: chunked\r\n" + length));
    add("two lengths", smuggled(length + "\r\nContent-Length: 0"));
    add("two equal lengths", smuggled(length + "\r\n" + length));
    add("list of lengths", smuggled("Content-Length: 5, 5"));
    add("signed length", smuggled("Content-Length: +5"));
    add("octal-looking length", smuggled("Content-Length: 0005\r\nTransfer-Encoding: chunked"));
    add("xchunked", smuggled("Transfer-Encoding: xchunked"));
    add("chunked, identity", smuggled("Transfer-Encoding: chunked, identity"));
    add("vertical tab before chunked",
        smuggled("Transfer-Encoding:\x0b"
                 "chunked"));
    add("chunked twice", smuggled("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"));
    add("encoding with a blank", smuggled("Transfer-Encoding : chunked"));
    add("chunk size of letters", chunked("zz\r\nhello\r\n0\r\n\r\n"));
    add("chunk size with sign", chunked("+5\r\nhello\r\n0\r\n\r\n"));
    add("chunk size beyond 64 bits", chunked("fffffffffffffffff\r\nhello\r\n0\r\n\r\n"));
    add("chunk of 64 MiB and one", chunked("4000001\r\nhello"));
    add("chunk longer than said", chunked("2\r\nhello\r\n0\r\n\r\n"));
    add("endless chunk extension", chunked("5;" + QByteArray(100'000, 'x')));
    add("endless trailer", chunked("0\r\n" + QByteArray("X: y\r\n").repeated(20'000)));
    add("thousands of one-byte chunks", chunked(QByteArray("1\r\nx\r\n").repeated(50'000)));
}

void addXmlRows() {
    const auto add = [](const char* name, const QByteArray& body) { QTest::newRow(name) << post(path, body); };
    add("entity bomb",
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + call("<methodName>&c;</methodName>").mid(21));
    add("file as an entity",
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + call("<methodName>&f;</methodName>").mid(21));
    add("document type in small letters", "<!doctype methodCall>" + call("<methodName>event</methodName>"));
    add("deep tags", call(nested("<a>", "</a>", 50'000)));
    add("deep arrays", multicallOf(nested("<array><data><value>", "</value></data></array>", 20'000)));
    add("two million nodes", call(QByteArray("<a/>").repeated(2'000'000)));
    add("a million attributes", call("<a " + QByteArray("b=\"\" ").repeated(1'000'000) + "/>"));
    add("tags never closed", QByteArray("<a>").repeated(100'000));
    add("a comment never closed", "<?xml version=\"1.0\"?><!-- " + goodEvent);
    add("CDATA never closed", call("<![CDATA[" + goodEvent));
    add("NUL bytes", call(QByteArray("<methodName>ev\0ent</methodName>", 31)));
    add("UTF-16", QByteArray("\xff\xfe<\0m\0", 6));
    add("unknown encoding", "<?xml version=\"1.0\" encoding=\"EBCDIC-17\"?>" + goodEvent.mid(44));
    add("bytes that are no UTF-8", call("<methodName>\xc3\x28\xff</methodName>"));
    add("web page", "<!DOCTYPE html><html><body>401</body></html>");
    add("JSON", R"({"jsonrpc":"2.0","method":"event","params":[1,2,3,4]})");
    add("event without parameters", eventWith({}));
    add("event with an array as its address",
        eventWith("<param><value>d</value></param><param><value><array><data/></array></value></param>"));
    add("event with five parameters", eventWith(QByteArray("<param><value>x</value></param>").repeated(5)));
    add("event with a struct as its value",
        eventWith(QByteArray("<param><value>x</value></param>").repeated(3)
            + "<param><value><struct><member><name>a</name><value>b</value></member></struct></value></param>"));
    add("event with a number that is none",
        eventWith(QByteArray("<param><value>x</value></param>").repeated(3)
            + "<param><value><i4>99999999999999999999999</i4></value></param>"));
    add("event with not a number",
        eventWith(QByteArray("<param><value>x</value></param>").repeated(3)
            + "<param><value><double>nan</double></value></param>"));
    add("event with a megabyte of parameter name",
        eventWith("<param><value>d</value></param><param><value>LEQ0000001:1</value></param><param><value>"
            + QByteArray(1'000'000, 'P') + "</value></param><param><value>1</value></param>"));
    add("multicall of a text", multicallOf("hello"));
    add("multicall of texts", multicallOf("<array><data><value>a</value><value>b</value></data></array>"));
    add("multicall in a multicall",
        multicallOf("<array><data><value><struct><member><name>methodName</name><value>system.multicall</value>"
                    "</member><member><name>params</name><value><array><data/></array></value></member></struct>"
                    "</value></data></array>"));
    add("a method as a struct", call("<methodName><struct/></methodName>"));
    add("a method nobody knows", call("<methodName>system.shutdown</methodName><params/>"));
    add("newDevices of numbers",
        call("<methodName>newDevices</methodName><params><param><value>d</value></param><param><value><array><data>"
             "<value><i4>1</i4></value></data></array></value></param></params>"));
    add("deleteDevices of a struct",
        call("<methodName>deleteDevices</methodName><params><param><value>d</value></param><param><value><struct/>"
             "</value></param></params>"));
    add("updateDevice without anything", call("<methodName>updateDevice</methodName>"));
}

void addPathRows() {
    const auto add = [](const char* name, const QByteArray& target) { QTest::newRow(name) << post(target, goodEvent); };
    add("no path", "/");
    add("guessed path", "/RPC2");
    add("path without its interface", "/0123456789abcdef");
    add("path of an interface we have not", "/0123456789abcdef/HmIP-RF");
    add("last character wrong", "/0123456789abcdee/BidCos-RF");
    add("path in capitals", "/0123456789ABCDEF/BidCos-RF");
    add("path with a step back", "/x/../0123456789abcdef/BidCos-RF");
    add("path in percent", "/%30123456789abcdef/BidCos-RF");
    add("path with a query", path + "?x");
    add("absolute target", "http://127.0.0.1" + path);
}

} // namespace

//! Whoever is in the network may send us anything (S108–S110): the next event of the CCU must arrive all the same, and
//! the sender learns nothing.
class TestHostileCallbacks : public QObject {
    Q_OBJECT

    const SystemClock m_clock;
    std::unique_ptr<CallbackListener> m_listener;
    quint16 m_port = 0;
    QList<ValueEvent> m_events;
    int m_sent = 0;

    //! The same listener all the time: what one sender leaves behind meets the next. Each event has an address of its
    //! own, because what a stranger sent may still come after it.
    void theNextEventArrives() {
        const QByteArray address = "LEQ" + QByteArray::number(++m_sent) + ":2";
        RawClient ccu(m_port);
        ccu.send(post(path, QByteArray(goodEvent).replace("LEQ0000001:1", address)));
        QVERIFY(ccu.hasAnswers(1));
        const auto isThere = [&] {
            return std::any_of(m_events.cbegin(), m_events.cend(),
                [&address](const ValueEvent& event) { return event.address == QLatin1String(address); });
        };
        QTRY_VERIFY(isThere());
    }

private Q_SLOTS:
    void initTestCase() {
        m_listener = std::make_unique<CallbackListener>(m_clock);
        m_listener->addInterface(rf, QStringLiteral("desk"), Secret(QStringLiteral("0123456789abcdef")));
        m_listener->setAllowedPeers({QHostAddress(QHostAddress::LocalHost)});
        m_port = m_listener->start(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
        connect(m_listener.get(), &CallbackListener::eventsReceived, this,
            [this](const EventBatch& batch) { m_events += batch.events; });
    }
    void cleanupTestCase() { m_listener.reset(); }

    void disturbsNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        addHttpRows();
        addSmugglingRows();
        addXmlRows();
        addPathRows();
    }
    void disturbsNothing() {
        QFETCH(QByteArray, bytes);
        RawClient stranger(m_port);
        stranger.send(bytes);
        theNextEventArrives();
        for (const char* detail : {"0123456789abcdef", "byte", "pugi", "beast", "boost", "ccudesk"})
            QVERIFY2(!stranger.received.contains(detail), stranger.received.left(500).constData());
    }

    //! What was smuggled behind a refused request is no event.
    void smugglesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        addSmugglingRows();
        addPathRows();
    }
    void smugglesNothing() {
        QFETCH(QByteArray, bytes);
        m_events.clear();
        RawClient stranger(m_port);
        stranger.send(bytes);
        RawClient ccu(m_port); // answered later than what came before
        ccu.send(post(path, goodEvent));
        QVERIFY(ccu.hasAnswers(1));
        QTRY_VERIFY(!m_events.isEmpty());
        QCOMPARE(m_events.size(), 1);
    }

    //! S130
    void aForeignSourceIsNotHeard() {
        RawClient stranger(m_port, QHostAddress(QStringLiteral("127.0.0.2")));
        stranger.send(post(path, goodEvent));
        QVERIFY(stranger.isClosed());
        QVERIFY(stranger.received.isEmpty());
        theNextEventArrives();
    }

    //! They are closed before a byte is read; those that count against the limit are in tst_httpserver.
    void aThousandConnectionsFromElsewhere() {
        std::vector<std::unique_ptr<RawClient>> strangers;
        for (int i = 0; i < 1'000; ++i)
            strangers.push_back(std::make_unique<RawClient>(m_port, QHostAddress(QStringLiteral("127.0.0.2"))));
        theNextEventArrives();
    }

    void aSlowSenderHoldsUpNobody() {
        RawClient slow(m_port);
        for (const char byte : head("Content-Length: 5").left(20)) {
            slow.send(QByteArray(1, byte));
            theNextEventArrives();
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileCallbacks)
#include "tst_hostilecallbacks.moc"
