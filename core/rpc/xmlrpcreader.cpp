// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/xmlrpcreader.h"

#include "core/rpc/encoding.h"
#include "core/rpc/xmlscan.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <pugixml.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>
#include <vector>

namespace ccudesk::rpc {

namespace {

struct XmlRpcReader {
    Q_DECLARE_TR_FUNCTIONS(XmlRpcReader)
};

//! Blanks and line ends inside a text are kept as sent; blanks between tags are not worth a node. An element holds its
//! first text itself, which saves a third of the nodes.
constexpr unsigned parseFlags
    = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata;

// ---- bytes to a tree ------------------------------------------------------------------------------------

//! The name in <?xml … encoding="…"?>; empty when there is none.
QByteArray declaredEncoding(const QByteArray& xml) {
    const QByteArray prolog = xml.left(256).trimmed();
    if (!prolog.startsWith("<?xml"))
        return {};
    const qsizetype end = prolog.indexOf("?>");
    const qsizetype key = prolog.indexOf("encoding");
    if (end < 0 || key < 0 || key > end)
        return {};
    const qsizetype equals = prolog.indexOf('=', key);
    qsizetype from = equals + 1;
    while (equals > 0 && from < end && prolog[from] == ' ')
        ++from;
    if (equals < 0 || from >= end || (prolog[from] != '"' && prolog[from] != '\''))
        return {};
    const qsizetype to = prolog.indexOf(prolog[from], from + 1);
    return to < 0 ? QByteArray() : prolog.mid(from + 1, to - from - 1).toLower();
}

tl::unexpected<Error> notUnderstood(const QString& detail) {
    return failure(ErrorCode::Protocol, XmlRpcReader::tr("The CCU sent an answer that cannot be understood."), detail);
}

//! pugixml's document with the buffer it points into.
struct Document {
    QByteArray buffer;
    pugi::xml_document xml;
};

Result<void> parse(Document& document, const QByteArray& body, const XmlLimits& limits) {
    if (looksLikeWebPage(body))
        return failure(ErrorCode::Protocol,
            XmlRpcReader::tr("The CCU answered with a web page where data was expected. Check address and port."),
            QStringLiteral("HTML document"));
    document.buffer = toUtf8(body);
    switch (scanXml(document.buffer, limits)) {
    case XmlScanResult::Ok:
        break;
    case XmlScanResult::Doctype:
        return notUnderstood(QStringLiteral("document type declaration refused"));
    case XmlScanResult::TooManyNodes:
        return failure(ErrorCode::Protocol, XmlRpcReader::tr("The CCU sent more data than can be accepted."),
            QStringLiteral("more than %1 XML nodes").arg(limits.nodes));
    case XmlScanResult::TooDeep:
        return notUnderstood(QStringLiteral("XML nested deeper than %1").arg(limits.depth));
    }
    const auto size = static_cast<size_t>(document.buffer.size());
    const pugi::xml_parse_result result
        = document.xml.load_buffer_inplace(document.buffer.data(), size, parseFlags, pugi::encoding_utf8);
    if (!result)
        return notUnderstood(QStringLiteral("XML error at byte %1: %2")
                                 .arg(QString::number(result.offset), QLatin1String(result.description())));
    return {};
}

// ---- tree to values -------------------------------------------------------------------------------------

pugi::xml_node firstElement(pugi::xml_node node) {
    pugi::xml_node child = node.first_child();
    while (child && child.type() != pugi::node_element)
        child = child.next_sibling();
    return child;
}

QString textOf(pugi::xml_node node) {
    QString text = QString::fromUtf8(node.value());
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
    }
    return text;
}

std::string_view typeOf(pugi::xml_node element) {
    std::string_view name = element.name();
    const size_t colon = name.find(':'); // <ex:nil/>
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

//! A number as its tag says; its text where the text is no number, so that nothing is invented.
XmlRpcValue integerOf(pugi::xml_node element, bool isWide) {
    bool ok = false;
    const qint64 number = QByteArrayView(element.child_value()).toLongLong(&ok);
    if (!ok)
        return textOf(element);
    const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return isWide || !fits ? XmlRpcValue(number) : XmlRpcValue(static_cast<int>(number));
}

XmlRpcValue doubleOf(pugi::xml_node element) {
    const std::string_view text = element.child_value();
    double number = 0;
    bool ok = false;
#ifdef __cpp_lib_to_chars // a quarter of Qt's time, but not everywhere; it refuses a plus sign and blanks
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    ok = error == std::errc() && end == text.data() + text.size();
#endif
    if (!ok)
        number = QByteArrayView(text).toDouble(&ok);
    return ok && std::isfinite(number) ? XmlRpcValue(number) : XmlRpcValue(textOf(element));
}

XmlRpcValue booleanOf(pugi::xml_node element) {
    const QByteArray text = QByteArrayView(element.child_value()).trimmed().toByteArray();
    if (text == "1" || text == "true")
        return true;
    if (text == "0" || text == "false")
        return false;
    return textOf(element);
}

XmlRpcValue scalarOf(pugi::xml_node element, std::string_view type) {
    if (type == "i4" || type == "int")
        return integerOf(element, false);
    if (type == "boolean")
        return booleanOf(element);
    if (type == "double")
        return doubleOf(element);
    if (type == "i8")
        return integerOf(element, true);
    if (type == "base64")
        return QByteArray::fromBase64(element.child_value());
    if (type == "nil")
        return {};
    return textOf(element); // string, dateTime.iso8601, any unknown tag
}

XmlRpcValue valueOf(pugi::xml_node value);

XmlRpcArray arrayOf(pugi::xml_node array) {
    XmlRpcArray entries;
    for (const pugi::xml_node entry : array.child("data").children("value"))
        entries.append(valueOf(entry));
    return entries;
}

XmlRpcStruct structOf(pugi::xml_node element) {
    XmlRpcStruct members;
    for (const pugi::xml_node member : element.children("member")) {
        if (const pugi::xml_node name = member.child("name"))
            members.insert(textOf(name), valueOf(member.child("value")));
    }
    return members;
}

//! Recursion is bounded by XmlLimits::depth, which scanXml has checked.
XmlRpcValue valueOf(pugi::xml_node value) {
    const pugi::xml_node element = firstElement(value);
    if (!element)
        return textOf(value);
    const std::string_view type = typeOf(element);
    if (type == "array")
        return arrayOf(element);
    if (type == "struct")
        return structOf(element);
    return scalarOf(element, type);
}

//! Homegear sends structs as the value of some events (protocol §14): no reading, so no value.
Value readingOf(pugi::xml_node value) {
    const pugi::xml_node element = firstElement(value);
    if (!element)
        return Value(textOf(value));
    const std::string_view type = typeOf(element);
    if (type == "array" || type == "struct" || type == "nil")
        return {};
    return scalarOf(element, type).toValue();
}

MethodCall callOf(pugi::xml_node methodCall) {
    MethodCall call{textOf(methodCall.child("methodName")).trimmed(), {}};
    for (const pugi::xml_node param : methodCall.child("params").children("param"))
        call.params.append(valueOf(param.child("value")));
    return call;
}

Result<pugi::xml_node> methodCallOf(const Document& document) {
    const pugi::xml_node call = document.xml.child("methodCall");
    if (!call || QByteArrayView(call.child("methodName").child_value()).trimmed().isEmpty())
        return notUnderstood(QStringLiteral("no methodCall"));
    return call;
}

// ---- callbacks ------------------------------------------------------------------------------------------

QString valueText(pugi::xml_node value) {
    const pugi::xml_node element = firstElement(value);
    return element ? scalarOf(element, typeOf(element)).toString() : textOf(value);
}

//! Texts that often come several times in a row: a CCU sends together what one channel reports. Sharing them saves an
//! allocation here and its release in another thread.
class RepeatedText {
public:
    QString of(pugi::xml_node value) {
        if (value.first_child())
            return valueText(value);
        const std::string_view utf8 = value.value();
        if (utf8 != m_utf8) {
            m_utf8 = utf8;
            m_text = textOf(value);
        }
        return m_text;
    }

private:
    std::string_view m_utf8; //!< in the document
    QString m_text;
};

//! Events as they arrive: [interface id, address, parameter, value]. Homegear's new format has five entries and
//! is never asked for; it is left out like anything else that does not fit.
class EventCollector {
public:
    explicit EventCollector(CallbackRequest& request) : m_request(request) { }

    //! `entries` yields the <value> nodes.
    template <typename Entries> void add(const Entries& entries) {
        std::array<pugi::xml_node, 4> values;
        size_t count = 0;
        for (const pugi::xml_node entry : entries) {
            if (count == 0)
                noteInterface(entry);
            if (count == values.size())
                return;
            values[count++] = entry;
        }
        if (count == values.size())
            m_request.events.append({m_address.of(values[1]), m_parameter.of(values[2]), readingOf(values[3])});
    }

    void noteInterface(pugi::xml_node value) {
        if (m_request.interfaceId.isEmpty())
            m_request.interfaceId = valueText(value);
    }

private:
    CallbackRequest& m_request;
    RepeatedText m_address;
    RepeatedText m_parameter;
};

void readMember(pugi::xml_node member, CallbackRequest& request, EventCollector& collector) {
    pugi::xml_node name;
    pugi::xml_node params;
    const pugi::xml_node content = member.child("struct");
    for (auto entry = content.child("member"); entry; entry = entry.next_sibling("member")) {
        const std::string_view key = entry.child_value("name");
        if (key == "methodName")
            name = entry.child("value");
        else if (key == "params")
            params = entry.child("value").child("array").child("data");
    }
    const pugi::xml_node element = firstElement(name);
    const std::string_view method = element ? element.child_value() : name.child_value();
    if (method == "event") {
        collector.add(params.children("value"));
    } else if (!method.empty()) {
        collector.noteInterface(params.child("value"));
        MethodCall call{valueOf(name).toString(), {}};
        for (const pugi::xml_node value : params.children("value"))
            call.params.append(valueOf(value));
        request.others.append(call);
    }
}

void readMulticall(pugi::xml_node call, CallbackRequest& request) {
    const pugi::xml_node data = call.child("params").child("param").child("value").child("array").child("data");
    EventCollector collector(request);
    request.isMulticall = true;
    request.memberCount = 0;
    for (const pugi::xml_node member : data.children("value")) {
        ++request.memberCount;
        readMember(member, request, collector);
    }
}

void readSingle(pugi::xml_node call, std::string_view method, CallbackRequest& request) {
    EventCollector collector(request);
    if (method != "event") {
        request.others.append(callOf(call));
        collector.noteInterface(call.child("params").child("param").child("value"));
        return;
    }
    std::vector<pugi::xml_node> values;
    for (const pugi::xml_node param : call.child("params").children("param"))
        values.push_back(param.child("value"));
    collector.add(values);
}

} // namespace

QByteArray toUtf8(const QByteArray& xml) {
    static const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");
    if (xml.startsWith(byteOrderMark))
        return repairedUtf8(xml.mid(byteOrderMark.size()));
    const QByteArray encoding = declaredEncoding(xml);
    if (encoding == "iso-8859-1" || encoding == "latin1" || encoding == "iso_8859-1")
        return latin1ToUtf8(xml);
    if (encoding.isEmpty() || encoding == "utf-8" || encoding == "utf8")
        return repairedUtf8(xml);
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid())
        return repairedUtf8(xml);
    const QString text = decoder.decode(xml);
    return decoder.hasError() ? repairedUtf8(xml) : text.toUtf8();
}

Result<MethodCall> readCall(const QByteArray& xml, const XmlLimits& limits) {
    Document document;
    if (const auto parsed = parse(document, xml, limits); !parsed)
        return tl::unexpected(parsed.error());
    return methodCallOf(document).map(callOf);
}

Result<MethodResponse> readResponse(const QByteArray& xml, const XmlLimits& limits) {
    if (xml.trimmed().isEmpty()) // HmIP sends a void result as nothing at all (protocol §2.3)
        return MethodResponse(XmlRpcValue());
    Document document;
    if (const auto parsed = parse(document, xml, limits); !parsed)
        return tl::unexpected(parsed.error());
    const pugi::xml_node response = document.xml.child("methodResponse");
    if (!response)
        return notUnderstood(QStringLiteral("no methodResponse"));
    if (const pugi::xml_node fault = response.child("fault")) {
        const XmlRpcValue value = valueOf(fault.child("value"));
        return MethodResponse(Fault{value.member(QStringLiteral("faultCode")).toInt(-1),
            value.member(QStringLiteral("faultString")).toString()});
    }
    return MethodResponse(valueOf(response.child("params").child("param").child("value")));
}

Result<CallbackRequest> readCallback(const QByteArray& xml, const XmlLimits& limits) {
    Document document;
    if (const auto parsed = parse(document, xml, limits); !parsed)
        return tl::unexpected(parsed.error());
    const auto call = methodCallOf(document);
    if (!call)
        return tl::unexpected(call.error());
    CallbackRequest request;
    const std::string_view method = call->child("methodName").child_value();
    if (method == "system.multicall")
        readMulticall(*call, request);
    else
        readSingle(*call, method, request);
    return request;
}

} // namespace ccudesk::rpc
