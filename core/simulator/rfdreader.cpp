// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/rfdreader.h"

#include <array>
#include <cctype>
#include <cmath>
#include <optional>
#include <utility>

namespace ccudesk::simulator {

using rpc::MethodCall;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr int deepest = 64; // ours: a body made of nothing but <array> must not eat the stack

QString decoded(const QByteArray& text) {
    static constexpr std::array<std::pair<const char*, char>, 5> entities{
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&apos;", '\''}, {"&quot;", '"'}, {"&amp;", '&'}}};
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        for (const auto& [entity, meant] : entities) {
            if (c == '&' && QByteArrayView(text).sliced(i).startsWith(entity)) {
                c = meant;
                i += QByteArrayView(entity).size() - 1;
                break;
            }
        }
        plain.append(c);
    }
    return QString::fromLatin1(plain);
}

//! Reads from the front of a body to its end; each function moves on only when it found what it looks for.
class Reader {
public:
    explicit Reader(const QByteArray& body) : m_body(body) { }

    //! The text up to and without `tag`, wherever it comes; moves behind the tag.
    std::optional<QByteArray> upTo(QByteArrayView tag) {
        const qsizetype found = m_body.indexOf(tag, m_at);
        if (found < 0)
            return std::nullopt;
        QByteArray text = m_body.mid(m_at, found - m_at);
        m_at = found + tag.size();
        return text;
    }

    //! Whether the next thing is this tag; white space before it is skipped.
    bool take(QByteArrayView tag) {
        qsizetype at = m_at;
        while (at < m_body.size() && std::isspace(static_cast<unsigned char>(m_body[at])) != 0)
            ++at;
        if (!QByteArrayView(m_body).sliced(at).startsWith(tag))
            return false;
        m_at = at + tag.size();
        return true;
    }

    //! A `<value>` with its end; nothing, and no step on, when it cannot be read.
    std::optional<XmlRpcValue> value(int depth) {
        const qsizetype start = m_at;
        if (!take("<value>"))
            return std::nullopt;
        auto read = depth > deepest ? std::nullopt : content(depth);
        if (read && take("</value>"))
            return read;
        m_at = start;
        return std::nullopt;
    }

private:
    std::optional<XmlRpcValue> content(int depth) {
        const qsizetype start = m_at;
        if (take("<boolean>"))
            return boolean();
        if (take("<i4>"))
            return integer("</i4>");
        if (take("<int>"))
            return integer("</int>");
        if (take("<double>"))
            return number();
        if (take("<base64>"))
            return base64();
        if (take("<array>"))
            return array(depth);
        if (take("<struct>"))
            return structure(depth);
        if (take("<string>"))
            return text("</string>");
        if (!take("</value>") && take("<"))
            return std::nullopt; // <nil/>, <i8>, <string/>, a comment: an unknown tag
        m_at = start;
        const qsizetype end = m_body.indexOf("</value>", m_at);
        if (end < 0)
            return std::nullopt;
        m_at = end;
        return XmlRpcValue(decoded(m_body.mid(start, end - start)));
    }

    std::optional<XmlRpcValue> text(QByteArrayView end) {
        const auto raw = upTo(end);
        return raw ? std::optional(XmlRpcValue(decoded(*raw))) : std::nullopt;
    }

    std::optional<XmlRpcValue> boolean() {
        const QByteArray word = upTo("</boolean>").value_or(QByteArray()).trimmed();
        return word == "0" || word == "1" ? std::optional(XmlRpcValue(word == "1")) : std::nullopt; // not `true`
    }

    std::optional<XmlRpcValue> integer(QByteArrayView end) {
        bool ok = false;
        const qlonglong whole = upTo(end).value_or(QByteArray()).trimmed().toLongLong(&ok);
        // 32 bits: what is larger wraps
        return ok ? std::optional(XmlRpcValue(static_cast<int>(static_cast<quint32>(whole)))) : std::nullopt;
    }

    std::optional<XmlRpcValue> number() {
        bool ok = false;
        const double number = upTo("</double>").value_or(QByteArray()).trimmed().toDouble(&ok);
        return ok ? std::optional(XmlRpcValue(std::round(number * 1e6) / 1e6)) : std::nullopt; // it prints six decimals
    }

    std::optional<XmlRpcValue> base64() {
        const auto raw = upTo("</base64>");
        return raw ? std::optional(XmlRpcValue(QByteArray::fromBase64(*raw))) : std::nullopt;
    }

    std::optional<XmlRpcValue> array(int depth) {
        XmlRpcArray elements;
        if (take("<data>")) {
            while (const auto element = value(depth + 1))
                elements.append(*element);
            take("</data>");
        } else if (!take("<data/>")) {
            return std::nullopt;
        }
        return take("</array>") ? std::optional(XmlRpcValue(elements)) : std::nullopt;
    }

    std::optional<XmlRpcValue> structure(int depth) {
        XmlRpcStruct members;
        while (take("<member>")) {
            const auto name = take("<name>") ? upTo("</name>") : std::nullopt;
            const auto read = name ? value(depth + 1) : std::nullopt;
            if (!read || !take("</member>"))
                return std::nullopt;
            members.insert(decoded(*name), *read);
        }
        return take("</struct>") ? std::optional(XmlRpcValue(members)) : std::nullopt;
    }

    const QByteArray& m_body;
    qsizetype m_at = 0;
};

} // namespace

MethodCall readCallAsRfd(const QByteArray& body) {
    Reader reader(body);
    MethodCall call;
    if (!reader.upTo("<methodName>"))
        return call;
    call.method = decoded(reader.upTo("</methodName>").value_or(QByteArray()));
    if (!reader.upTo("<params>"))
        return call;
    while (reader.take("<param>")) {
        const auto read = reader.value(0);
        call.params.append(read.value_or(unreadableValue()));
        if (!read || !reader.take("</param>"))
            break;
    }
    return call;
}

XmlRpcValue unreadableValue() {
    return XmlRpcValue(QByteArray());
}

bool isUnreadable(const XmlRpcValue& value) {
    return value == unreadableValue();
}

} // namespace ccudesk::simulator
