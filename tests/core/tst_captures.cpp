// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/encoding.h"
#include "core/rpc/jsonrpcreader.h"
#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"

#include <QDebug>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace ccudesk;
using namespace ccudesk::rpc;

// Sweeps over everything that real CCU software was recorded to send: nothing may be lost by our codecs. Always over
// the excerpts in tests/data; over all recordings when they are there.

namespace {

struct Message {
    QString file;
    bool isAnswer = false;
    bool isCut = false; //!< the recording itself is shortened
    QByteArray body;
};

QByteArray unchunked(const QByteArray& chunks) {
    QByteArray body;
    qsizetype at = 0;
    while (at < chunks.size()) {
        const qsizetype lineEnd = chunks.indexOf("\r\n", at);
        bool ok = false;
        const qsizetype size = lineEnd < 0 ? 0 : chunks.mid(at, lineEnd - at).toLongLong(&ok, 16);
        if (!ok || size == 0)
            break;
        body += chunks.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
    return body;
}

//! Every HTTP message of a recording: a start line, header lines, an empty line, the body.
QList<Message> messagesIn(const QString& file, const QByteArray& bytes) {
    static const QByteArray cutMark("[... cut,");
    QList<Message> messages;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, lineEnd < 0 ? -1 : lineEnd - at);
        const bool isAnswer = line.startsWith("HTTP/1.");
        const bool isRequest = line.startsWith("POST ");
        const qsizetype headEnd = isAnswer || isRequest ? bytes.indexOf("\r\n\r\n", at) : -1;
        if (headEnd < 0) {
            if (lineEnd < 0)
                break;
            at = lineEnd + 1;
            continue;
        }
        const QByteArray head = bytes.mid(at, headEnd - at).toLower();
        const qsizetype from = headEnd + 4;
        const qsizetype note = bytes.indexOf("\n%%", from);
        QByteArray rest = bytes.mid(from, note < 0 ? -1 : note - from);
        const qsizetype length = head.indexOf("\r\ncontent-length:");
        Message message{file, isAnswer, false, rest};
        if (length >= 0)
            message.body = rest.left(head.mid(length + 17).split('\r').first().trimmed().toLongLong());
        else if (head.contains("chunked"))
            message.body = unchunked(rest);
        message.isCut = rest.contains(cutMark);
        messages.append(message);
        at = from + (length >= 0 ? message.body.size() : rest.size());
    }
    return messages;
}

QList<Message> messagesBelow(const QString& folder) {
    QList<Message> messages;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        const QByteArray bytes = file.readAll();
        const bool isJson = name.endsWith(QLatin1String(".json"));
        if (isJson || name.endsWith(QLatin1String(".xml"))) // a body without its head
            messages.append({name, isJson, false, bytes});
        else
            messages += messagesIn(name, bytes);
    }
    return messages;
}

//! A recording is named after the method; of the excerpts only those matter whose answers are not quite JSON.
QString methodOf(const QString& file) {
    if (file == QLatin1String("set_enum.json"))
        return QStringLiteral("SysVar.setEnum");
    if (file == QLatin1String("create_variable.json"))
        return QStringLiteral("SysVar.createBool");
    return file.section(u'/', -1).section(u'.', 0, 0).replace(u'_', u'.');
}

struct KnownBroken {
    const char* part; //!< of the body
    const char* reason;
};

// ---- an independent reading of the same bytes ---------------------------------------------------------------------

//! Texts of all values without children, as QXmlStreamReader sees them.
QStringList leavesIn(const QByteArray& xml) {
    QXmlStreamReader reader(QString::fromUtf8(toUtf8(xml)));
    reader.setNamespaceProcessing(false); // <ex:nil/>
    QStringList leaves;
    QList<std::optional<QString>> open; // one per open <value>; nothing once it has become array or struct
    QString text;
    std::optional<QString> typed; // text inside a type tag: what stands around the tag does not count
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (reader.name() == QLatin1String("value"))
                open.append(QString());
            else if (!open.isEmpty()
                && (reader.name() == QLatin1String("array") || reader.name() == QLatin1String("struct")))
                open.last().reset();
            text.clear();
        } else if (reader.isCharacters()) {
            text += reader.text();
        } else if (reader.isEndElement() && reader.name() == QLatin1String("value")) {
            if (!open.isEmpty() && open.takeLast())
                leaves.append(typed.value_or(text));
            text.clear();
            typed.reset();
        } else if (reader.isEndElement()) {
            const bool isType = !open.isEmpty() && open.last() && reader.name() != QLatin1String("name");
            typed = isType ? std::optional(text) : std::nullopt;
            text.clear();
        }
    }
    return reader.hasError() ? QStringList{QStringLiteral("not well-formed")} : leaves;
}

void collectLeaves(const XmlRpcValue& value, QList<XmlRpcValue>& leaves) {
    if (!value.isArray() && !value.isStruct())
        leaves.append(value);
    for (const XmlRpcValue& entry : value.toArray())
        collectLeaves(entry, leaves);
    for (const XmlRpcValue& member : value.toStruct())
        collectLeaves(member, leaves);
}

//! The same leaves in any order: texts equal, numbers equal as numbers.
bool sameLeaves(const XmlRpcValue& value, const QByteArray& xml) {
    QList<XmlRpcValue> leaves;
    collectLeaves(value, leaves);
    QStringList expected = leavesIn(xml);
    if (expected.isEmpty() && leaves == QList<XmlRpcValue>{XmlRpcValue()})
        return true; // an answer without a value
    for (const XmlRpcValue& leaf : leaves) {
        const auto isSame = [&leaf](const QString& text) {
            if (leaf.isString())
                return QString(leaf.toString()).replace(QStringLiteral("\r\n"), QStringLiteral("\n")) == text;
            if (leaf.isBytes())
                return leaf.toString() == text.trimmed();
            if (leaf.isBool() && text == QLatin1String("true"))
                return leaf.toBool();
            return leaf.toDouble(1e99) == text.trimmed().toDouble();
        };
        const auto found = std::find_if(expected.begin(), expected.end(), isSame);
        if (found == expected.end())
            return false;
        expected.erase(found);
    }
    return expected.isEmpty();
}

//! Written and read again they are the same, unless Latin-1 cannot hold them (Homegear).
bool comeBackEqual(const XmlRpcArray& values) {
    const auto bytes = writeCall({QStringLiteral("m"), values});
    if (!bytes)
        return bytes.error().code == ErrorCode::Invalid;
    const auto call = readCall(*bytes);
    return call && call->params == values;
}

std::optional<XmlRpcArray> valuesIn(const QByteArray& xml) {
    if (xml.contains("<methodCall")) {
        const auto call = readCall(xml);
        return call ? std::optional(call->params) : std::nullopt;
    }
    const auto response = readResponse(xml);
    if (!response)
        return std::nullopt;
    if (const auto* fault = std::get_if<Fault>(&*response))
        return XmlRpcArray{fault->code, fault->text};
    return XmlRpcArray{std::get<XmlRpcValue>(*response)};
}

} // namespace

class TestCaptures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryXmlBody();
    void readsEveryJsonAnswer();
    void readsEveryCallback();

private:
    [[nodiscard]] static bool isKnown(const QList<KnownBroken>& list, const Message& message);
    QList<Message> m_messages;
    bool m_isWhole = false; //!< with the recordings, not the excerpts alone
};

void TestCaptures::initTestCase() {
    for (const char* excerpts : {"/callbacks", "/homegear", "/json", "/xmlrpc"})
        m_messages += messagesBelow(QStringLiteral(TEST_DATA_DIR) + QLatin1String(excerpts));
    const QList<Message> recordings = messagesBelow(QStringLiteral(RECORDINGS_DIR "/captures"));
    m_isWhole = !recordings.isEmpty();
    m_messages += recordings;
}

bool TestCaptures::isKnown(const QList<KnownBroken>& list, const Message& message) {
    return std::any_of(
        list.begin(), list.end(), [&message](const KnownBroken& known) { return message.body.contains(known.part); });
}

void TestCaptures::readsEveryXmlBody() {
    static const QList<KnownBroken> broken{
        {"K&#246;ln &#8364; &auml;", "a request made to be wrong: entity that XML does not have"},
        {"Tom & Jerry", "a request made to be wrong: raw ampersand"},
        {"<methodName></methodName>", "a request made to be wrong: no method"},
        {"<!DOCTYPE x>", "a request made to be wrong: refused by intent"},
    };
    int read = 0;
    QStringList failed;
    for (const Message& message : std::as_const(m_messages)) {
        const bool isXml = message.body.contains("</methodCall>") || message.body.contains("</methodResponse>");
        if (!isXml || message.isCut || isKnown(broken, message))
            continue;
        ++read;
        const auto values = valuesIn(message.body);
        const bool isFault = message.body.contains("<fault>");
        if (!values || !comeBackEqual(*values) || (!isFault && !sameLeaves(*values, message.body)))
            failed.append(message.file + QStringLiteral(": ") + QString::fromUtf8(message.body.left(2000)));
    }
    for (const QString& body : failed)
        qWarning().noquote() << body;
    QCOMPARE(failed.size(), 0);
    QVERIFY2(read > (m_isWhole ? 1500 : 20), qPrintable(QString::number(read)));
}

void TestCaptures::readsEveryJsonAnswer() {
    static const QList<KnownBroken> broken{
        {"\"id\": abc", "the request had a text id, which comes back without quotes; we never send one"},
        {"urn:www-homematic-com:homematic-jsonrpc", "system.describe: not JSON on a CCU3; never asked for"},
        {"['Longitude:", "system.getPositionData: single quotes on a CCU3; never asked for"},
        {"\"jsonrpc\":\"2.0\"", "Homegear's own JSON-RPC: we speak XML-RPC to it"},
    };
    int read = 0;
    QStringList failed;
    for (const Message& message : std::as_const(m_messages)) {
        if (!message.isAnswer || message.isCut || !message.body.trimmed().startsWith('{') || isKnown(broken, message))
            continue;
        ++read;
        const auto answer = readJsonAnswer(message.body, methodOf(message.file));
        const bool hasError = message.body.contains("JSONRPCError");
        const QByteArray json
            = answer ? QJsonDocument(QJsonObject{{QStringLiteral("r"), *answer}}).toJson() : QByteArray();
        if (answer.has_value() == hasError || (!answer && answer.error().code == ErrorCode::Protocol)
            || QString::fromUtf8(json).contains(QChar::ReplacementCharacter))
            failed.append(message.file + QStringLiteral(": ") + QString::fromUtf8(message.body.left(2000)));
    }
    for (const QString& body : failed)
        qWarning().noquote() << body;
    QCOMPARE(failed.size(), 0);
    QVERIFY2(read > (m_isWhole ? 150 : 10), qPrintable(QString::number(read)));
}

//! The short path for events must see what the long path sees.
void TestCaptures::readsEveryCallback() {
    int events = 0;
    for (const Message& message : std::as_const(m_messages)) {
        if (message.isAnswer || message.isCut || !message.body.contains("<methodName>system.multicall</methodName>"))
            continue;
        const auto call = readCall(message.body);
        const auto request = readCallback(message.body);
        QVERIFY(call && request);
        const XmlRpcArray members = call->params.value(0).toArray();
        QCOMPARE(request->memberCount, members.size());
        QList<ValueEvent> expected;
        for (const XmlRpcValue& member : members) {
            const XmlRpcArray params = member.member(QStringLiteral("params")).toArray();
            if (member.member(QStringLiteral("methodName")).toString() == QLatin1String("event") && params.size() == 4)
                expected.append({params[1].toString(), params[2].toString(), params[3].toValue()});
        }
        QCOMPARE(request->events, expected);
        events += static_cast<int>(expected.size());
    }
    QVERIFY2(events > (m_isWhole ? 200 : 4), qPrintable(QString::number(events)));
}

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_captures.moc"
