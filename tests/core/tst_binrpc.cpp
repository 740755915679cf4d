// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binrpcreader.h"
#include "core/rpc/binrpcwriter.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

//! "42 69 6e" and plain text in quotes: 'STATE'.
QByteArray bytes(const char* description) {
    QByteArray result;
    const QList<QByteArray> parts = QByteArray(description).split('\'');
    for (qsizetype i = 0; i < parts.size(); ++i)
        result += i % 2 == 0 ? QByteArray::fromHex(parts.at(i)) : parts.at(i);
    return result;
}

QByteArray number(quint32 value) {
    return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
}

QByteArray frame(quint8 kind, const QByteArray& body) {
    return QByteArray("Bin") + static_cast<char>(kind) + number(static_cast<quint32>(body.size())) + body;
}

//! What a response with this body holds.
Result<XmlRpcValue> valueIn(const QByteArray& body) {
    const auto response = readBinResponse(frame(0x01, body));
    if (!response)
        return tl::unexpected(response.error());
    return std::get<XmlRpcValue>(*response);
}

QByteArray written(const XmlRpcValue& value) {
    return writeBinResponse(value).sliced(binRpcHeadBytes);
}

XmlRpcValue text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QByteArray nested(int depth) {
    return bytes("00000100 00000001").repeated(depth) + bytes("00000001 00000000");
}

} // namespace

//! BIN-RPC as protocol §2.6 describes it. No bytes of a real CUxD have been recorded, so those here are restated by
//! hand from that section, which is the only judge.
class TestBinRpc : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesValues_data();
    void readsAndWritesValues();
    void readsDoublesAsTheyWereMeant_data();
    void readsDoublesAsTheyWereMeant();
    void keepsEveryNumberOfTheHome();
    void readsWhatItNeverWrites();
    void writesARequest();
    void readsARequest();
    void readsResponsesAndFaults();
    void findsTheEndOfAFrame();
    void refusesBrokenFrames_data();
    void refusesBrokenFrames();
    void keepsToItsLimits();
    void refusesWhatCannotBeSent();
    void answersAlways();
    void readsCallbacks();
    void leavesOutOtherIds();
};

void TestBinRpc::readsAndWritesValues_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<XmlRpcValue>("value");
    const auto row = [](const char* name, const char* body, const XmlRpcValue& value) {
        QTest::newRow(name) << bytes(body) << value;
    };
    row("integer", "00000001 0000002a", 42);
    row("negative integer", "00000001 ffffffff", -1);
    row("smallest integer", "00000001 80000000", std::numeric_limits<int>::min());
    row("true", "00000002 01", true);
    row("false", "00000002 00", false);
    row("text", "00000003 00000005 'STATE'", text("STATE"));
    row("empty text", "00000003 00000000", text(""));
    row("Latin-1", "00000003 00000005 'K' fc 'che'", QStringLiteral("Küche"));
    row("zero", "00000004 00000000 00000000", 0.0);
    row("one: 0.5 times 2", "00000004 20000000 00000001", 1.0);
    row("half", "00000004 20000000 00000000", 0.5);
    row("21.5: 0.671875 times 32", "00000004 2b000000 00000005", 21.5);
    row("minus 21.5", "00000004 d5000000 00000005", -21.5);
    row("1/16: 0.5 times 2 to the minus 3", "00000004 20000000 fffffffd", 0.0625);
    row("binary", "00000006 00000003 00ff10", QByteArray("\x00\xff\x10", 3));
    row("no entries", "00000100 00000000", XmlRpcArray());
    row("entries", "00000100 00000002 00000001 00000007 00000002 01", XmlRpcArray{7, true});
    row("no members", "00000101 00000000", XmlRpcStruct());
    row("members",
        "00000101 00000002 00000007 'ADDRESS' 00000003 0000000a 'CUX2801001' 00000005 'INDEX' 00000001 00000001",
        XmlRpcStruct{{QStringLiteral("ADDRESS"), text("CUX2801001")}, {QStringLiteral("INDEX"), 1}});
    row("list in a list", "00000100 00000001 00000100 00000001 00000002 00",
        XmlRpcArray{XmlRpcValue(XmlRpcArray{false})});
}

void TestBinRpc::readsAndWritesValues() {
    QFETCH(QByteArray, body);
    QFETCH(XmlRpcValue, value);
    const auto read = valueIn(body);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, value);
    QCOMPARE(written(value), body);
}

//! 21.3 has no end in binary: 21.3 / 32 · 2^30 = 714709401.6.
void TestBinRpc::readsDoublesAsTheyWereMeant_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<double>("value");
    QTest::newRow("21.3 rounded") << bytes("00000004 2a99999a 00000005") << 21.3;
    QTest::newRow("21.3 cut off") << bytes("00000004 2a999999 00000005") << 21.3;
    QTest::newRow("minus 21.3 rounded") << bytes("00000004 d5666666 00000005") << -21.3;
    QTest::newRow("0.1") << bytes("00000004 33333333 fffffffd") << 0.1;
    QTest::newRow("mantissa not of full length") << bytes("00000004 00000001 0000001e") << 1.0;
    QTest::newRow("123456789, a counter") << bytes("00000004 3ade68a8 0000001b") << 123456789.0;
    QTest::newRow("2^30 - 3: no digit is lost") << bytes("00000004 3ffffffd 0000001e") << 1073741821.0;
    QTest::newRow("nothing at all") << bytes("00000004 20000000 80000000") << 0.0;
}

void TestBinRpc::readsDoublesAsTheyWereMeant() {
    QFETCH(QByteArray, body);
    QFETCH(double, value);
    const auto read = valueIn(body);
    QVERIFY(read && read->isDouble());
    QCOMPARE(read->toDouble(), value);
    QVERIFY(read->toDouble() == value); // exactly
}

void TestBinRpc::keepsEveryNumberOfTheHome() {
    for (int tenth = -400; tenth <= 11000; ++tenth) {
        const double value = QByteArray::number(tenth / 10.0, 'f', 1).toDouble();
        const auto read = valueIn(written(value));
        QVERIFY2(read && read->toDouble() == value, qPrintable(QString::number(value)));
    }
    for (const double value : {0.005, 0.333333, 1e-9, 1e9, 987654.321, 1013.25, -0.00001})
        QVERIFY2(valueIn(written(value)).value_or(0).toDouble() == value, qPrintable(QString::number(value)));
    QCOMPARE(written(1.0 - 1e-12), bytes("00000004 20000000 00000001")); // the mantissa rounds up to one
}

void TestBinRpc::readsWhatItNeverWrites() {
    QCOMPARE(valueIn(bytes("00000005 6553f100")).value_or(0), XmlRpcValue(qint64(1700000000)));
    QCOMPARE(valueIn(bytes("00000005 ffffffff")).value_or(0), XmlRpcValue(qint64(4294967295)));
    QCOMPARE(valueIn(bytes("00000002 ff")).value_or(0), XmlRpcValue(true));
    QCOMPARE(valueIn({}).value_or(0), XmlRpcValue()); // a void result
    QCOMPARE(valueIn(bytes("00000004 20000000 7fffffff")).value_or(0), XmlRpcValue()); // more than any double
    QCOMPARE(
        valueIn(bytes("00000001 00000007 'and more'")).value_or(0), XmlRpcValue(7)); // the frame says where it ends
}

void TestBinRpc::writesARequest() {
    const auto request
        = writeBinCall({QStringLiteral("setValue"), {QStringLiteral("CUX4000001:1"), QStringLiteral("STATE"), true}});
    QVERIFY(request);
    QCOMPARE(*request,
        bytes("'Bin' 00 00000036 00000008 'setValue' 00000003"
              "00000003 0000000c 'CUX4000001:1' 00000003 00000005 'STATE' 00000002 01"));
    const auto none = writeBinCall({QStringLiteral("listDevices"), {}});
    QCOMPARE(none.value_or(QByteArray()), bytes("'Bin' 00 00000013 0000000b 'listDevices' 00000000"));
}

void TestBinRpc::readsARequest() {
    const auto call = readBinCall(bytes("'Bin' 00 00000040 00000004 'init' 00000002"
                                        "00000003 0000001d 'xmlrpc_bin://192.168.1.20:9000' 00000003 00000004 'CUxD'"));
    QVERIFY2(!call, "the text has 30 bytes, not 29");
    const auto init = readBinCall(bytes("'Bin' 00 0000003e 00000004 'init' 00000002"
                                        "00000003 0000001e 'xmlrpc_bin://192.168.1.20:9000' 00000003 00000004 'CUxD'"));
    QVERIFY2(init, init ? "" : qPrintable(init.error().detail));
    QCOMPARE(*init,
        (MethodCall{
            QStringLiteral("init"), {QStringLiteral("xmlrpc_bin://192.168.1.20:9000"), QStringLiteral("CUxD")}}));
}

void TestBinRpc::readsResponsesAndFaults() {
    const auto answer = readBinResponse(bytes("'Bin' 01 00000008 00000003 00000000"));
    QCOMPARE(std::get<XmlRpcValue>(answer.value_or(Fault())), XmlRpcValue());
    const QByteArray fault = bytes("'Bin' ff 00000042 00000101 00000002"
                                   "00000009 'faultCode' 00000001 fffffffe"
                                   "0000000b 'faultString' 00000003 0000000e 'Unknown device'");
    const auto refused = readBinResponse(fault);
    QVERIFY2(refused, refused ? "" : qPrintable(refused.error().detail));
    QCOMPARE(std::get<Fault>(*refused), (Fault{-2, QStringLiteral("Unknown device")}));
    QCOMPARE(writeBinFault({-2, QStringLiteral("Unknown device")}), fault);
    const auto bare = readBinResponse(bytes("'Bin' ff 00000000")); // a fault that says nothing is one all the same
    QCOMPARE(std::get<Fault>(bare.value_or(XmlRpcValue())), (Fault{-1, {}}));
}

void TestBinRpc::findsTheEndOfAFrame() {
    constexpr qint64 most = 100;
    const QByteArray whole = bytes("'Bin' 01 00000005 00000002 01");
    for (qsizetype size = 0; size < binRpcHeadBytes; ++size)
        QCOMPARE(binFrameBytes(whole.first(size), most).value_or(-1), 0);
    QCOMPARE(binFrameBytes(whole.first(8), most).value_or(-1), 13);
    QCOMPARE(binFrameBytes(whole.repeated(2), most).value_or(-1), 13);
    QCOMPARE(binFrameBytes(bytes("'Bin' 01 0000005c"), most).value_or(-1), 100);
    QVERIFY(!binFrameBytes(bytes("'Bin' 01 0000005d"), most));
    QVERIFY(!binFrameBytes(bytes("'Bin' 01 ffffffff"), std::numeric_limits<quint32>::max()));
    for (const char* other : {"H", "HTTP/1.1 200 OK", "bin", "Bim", "\x16\x03\x01"})
        QCOMPARE(binFrameBytes(other, most).error().code, ErrorCode::Protocol);
}

void TestBinRpc::refusesBrokenFrames_data() {
    QTest::addColumn<QByteArray>("response");
    const auto row = [](const char* name, const char* body) { QTest::newRow(name) << frame(0x01, bytes(body)); };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no whole head") << bytes("'Bin' 01 000000");
    QTest::newRow("shorter than it says") << bytes("'Bin' 01 00000008 00000001 000000");
    QTest::newRow("longer than it says") << bytes("'Bin' 01 00000008 00000001 00000007 00");
    QTest::newRow("a request") << bytes("'Bin' 00 00000008 00000001 00000007");
    QTest::newRow("unknown kind") << bytes("'Bin' 02 00000008 00000001 00000007");
    QTest::newRow("header block of other programs") << bytes("'Bin' 41 00000008 00000001 00000007");
    row("no whole tag", "000000");
    row("tag 0", "00000000 00000000");
    row("unknown tag", "00000007 00000000");
    row("unknown tag after a list", "00000102 00000000");
    row("integer cut off", "00000001 000000");
    row("bool cut off", "00000002");
    row("double without exponent", "00000004 20000000");
    row("text longer than the rest", "00000003 00000006 'STATE'");
    row("text of 4 GB", "00000003 ffffffff 'STATE'");
    row("text of 2 GB", "00000003 7fffffff 'STATE'");
    row("binary longer than the rest", "00000006 00000002 00");
    row("4 billion entries", "00000100 ffffffff 00000002 01");
    row("one entry too many", "00000100 00000002 00000002 01");
    row("4 billion members", "00000101 ffffffff 00000000 00000002 01");
    row("one member too many", "00000101 00000002 00000000 00000002 01");
    row("member without value", "00000101 00000001 00000005 'STATE'");
    row("name longer than the rest", "00000101 00000001 000000ff 'STATE' 00000002 01");
    QTest::newRow("too deep") << frame(0x01, nested(100'000));
}

void TestBinRpc::refusesBrokenFrames() {
    QFETCH(QByteArray, response);
    const auto read = readBinResponse(response);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Protocol);
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY(!read.error().detail.isEmpty());
}

void TestBinRpc::keepsToItsLimits() {
    BinRpcLimits limits;
    limits.depth = 4;
    QVERIFY(readBinResponse(frame(0x01, nested(3)), limits));
    QVERIFY(!readBinResponse(frame(0x01, nested(4)), limits));
    limits = {};
    limits.values = 3;
    const QByteArray two = bytes("00000100 00000002 00000002 01 00000002 01");
    const QByteArray three = bytes("00000100 00000003 00000002 01 00000002 01 00000002 01");
    QVERIFY(readBinResponse(frame(0x01, two), limits));
    QVERIFY(!readBinResponse(frame(0x01, three), limits));
    limits = {};
    limits.frameBytes = 12;
    QVERIFY(!readBinResponse(frame(0x01, bytes("00000002 01")), limits)); // 13 bytes
    limits.frameBytes = 13;
    QVERIFY(readBinResponse(frame(0x01, bytes("00000002 01")), limits));
}

void TestBinRpc::refusesWhatCannotBeSent() {
    const QString method = QStringLiteral("m");
    const QList<XmlRpcValue> unsendable{QStringLiteral("10 €"), QStringLiteral("😀"), QString(QChar(0)),
        qint64(2147483648), std::numeric_limits<double>::infinity(), std::nan(""),
        XmlRpcStruct{{QStringLiteral("€"), 1}}};
    for (const XmlRpcValue& value : unsendable) {
        const auto call = writeBinCall({method, {value}});
        QVERIFY(!call);
        QCOMPARE(call.error().code, ErrorCode::Invalid);
    }
    QVERIFY(writeBinCall({method, {qint64(-2147483648LL)}}));
    QVERIFY(writeBinCall({method, {QStringLiteral("äöüß°")}}));
    QVERIFY(!writeBinCall({QStringLiteral("µ€"), {}}));
}

void TestBinRpc::answersAlways() {
    QCOMPARE(written(QStringLiteral("10 €, 😀")), written(QStringLiteral("10 ?, ?")));
    QCOMPARE(written(qint64(5'000'000'000)), written(QStringLiteral("5000000000")));
    QCOMPARE(written(std::numeric_limits<double>::infinity()), written(0.0));
}

void TestBinRpc::readsCallbacks() {
    const QString id = QStringLiteral("CUxD");
    const auto request = readBinCallback(
        bytes("'Bin' 00 000000aa 00000010 'system.multicall' 00000001 00000100 00000002"
              "00000101 00000002 0000000a 'methodName' 00000003 00000005 'event' 00000006 'params' 00000100 00000004"
              "00000003 00000004 'CUxD' 00000003 0000000c 'CUX4000001:1' 00000003 00000005 'STATE' 00000002 01"
              "00000101 00000001 0000000a 'methodName' 00000003 00000005 'event'"),
        id);
    QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
    QVERIFY(request->isMulticall);
    QCOMPARE(request->memberCount, 2); // the second one says nothing and costs only itself
    QCOMPARE(request->interfaceId, id);
    QCOMPARE(
        request->events, QList<ValueEvent>({{QStringLiteral("CUX4000001:1"), QStringLiteral("STATE"), Value(true)}}));
    QVERIFY(request->others.isEmpty());

    const auto single = readBinCallback(*writeBinCall({QStringLiteral("event"),
                                            {id, QStringLiteral("CUX9002001:1"), QStringLiteral("TEMPERATURE"), 21.3}}),
        id);
    QVERIFY(single && !single->isMulticall);
    QCOMPARE(single->events.value(0).value, Value(21.3));
    const auto other = readBinCallback(*writeBinCall({QStringLiteral("listDevices"), {id}}), id);
    QCOMPARE(other->others.value(0).method, QStringLiteral("listDevices"));
    QVERIFY(!readBinCallback(bytes("'Bin' 01 00000000"), id)); // no request
}

void TestBinRpc::leavesOutOtherIds() {
    const auto event = [](const QString& id) {
        return XmlRpcValue(XmlRpcStruct{{QStringLiteral("methodName"), QStringLiteral("event")},
            {QStringLiteral("params"),
                XmlRpcArray{id, QStringLiteral("CUX4000001:1"), QStringLiteral("STATE"), true}}});
    };
    const QString id = QStringLiteral("CUxD");
    const XmlRpcArray members{event(QStringLiteral("HmIP-RF")), event(id), event({}), event(QStringLiteral("cuxd"))};
    const auto request
        = readBinCallback(*writeBinCall({QStringLiteral("system.multicall"), {XmlRpcValue(members)}}), id);
    QVERIFY(request);
    QCOMPARE(request->events.size(), 1);
    QCOMPARE(request->memberCount, 4);
    const auto foreign = readBinCallback(*writeBinCall({QStringLiteral("newDevices"), {QStringLiteral("x")}}), id);
    QVERIFY(foreign && foreign->others.isEmpty() && foreign->interfaceId.isEmpty());
}

QTEST_GUILESS_MAIN(TestBinRpc)
#include "tst_binrpc.moc"
