// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/encoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace ccudesk::rpc {

namespace {

[[nodiscard]] unsigned char byteAt(QByteArrayView bytes, qsizetype i) {
    return static_cast<unsigned char>(bytes[i]);
}

//! Length of the valid UTF-8 sequence at i, 0 when there is none.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype i) {
    const unsigned char first = byteAt(bytes, i);
    const qsizetype length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || i + length > bytes.size())
        return 0;
    return bytes.sliced(i, length).isValidUtf8() ? length : 0;
}

void appendLatin1AsUtf8(QByteArray& out, unsigned char byte) {
    if (byte < 0x80) {
        out.append(static_cast<char>(byte));
        return;
    }
    out.append(static_cast<char>(0xC0 | (byte >> 6)));
    out.append(static_cast<char>(0x80 | (byte & 0x3F)));
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void appendEscape(QByteArray& out, char16_t unit) {
    static constexpr char digits[] = "0123456789abcdef";
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        out.append(digits[(unit >> shift) & 0xF]);
}

} // namespace

bool isAscii(QByteArrayView bytes) {
    unsigned char seen = 0; // no early exit: compilers turn such a loop into vector instructions
    for (const char c : bytes)
        seen |= static_cast<unsigned char>(c);
    return seen < 0x80;
}

bool isLatin1(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= 0xFF; });
}

QByteArray latin1ToUtf8(const QByteArray& bytes) {
    if (isAscii(bytes))
        return bytes;
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 16 + 16);
    for (const char c : bytes)
        appendLatin1AsUtf8(out, static_cast<unsigned char>(c));
    return out;
}

QByteArray repairedUtf8(const QByteArray& bytes) {
    if (bytes.isValidUtf8())
        return bytes;
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 16 + 16);
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length == 0) {
            appendLatin1AsUtf8(out, byteAt(bytes, i));
            ++i;
        } else {
            out.append(QByteArrayView(bytes).sliced(i, length));
            i += length;
        }
    }
    return out;
}

QString decodeUtf8OrLatin1(const QByteArray& bytes) {
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QString uriDecoded(QByteArrayView encoded) {
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const bool isEscape = encoded[i] == '%' && i + 2 < encoded.size() && hexDigit(encoded[i + 1]) >= 0
            && hexDigit(encoded[i + 2]) >= 0;
        if (isEscape) {
            bytes.append(static_cast<char>(hexDigit(encoded[i + 1]) * 16 + hexDigit(encoded[i + 2])));
            i += 2;
        } else {
            bytes.append(encoded[i]);
        }
    }
    return decodeUtf8OrLatin1(bytes);
}

QByteArray escapedControlCharacters(const QByteArray& json) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    if (std::none_of(json.begin(), json.end(), isControl))
        return json;
    QByteArray out;
    out.reserve(json.size() + 64);
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && isControl(c)) {
            appendEscape(out, static_cast<char16_t>(c));
            continue;
        }
        out.append(c);
        if (inString && c == '\\' && i + 1 < json.size() && !isControl(json[i + 1]))
            out.append(json[++i]);
        else if (c == '"')
            inString = !inString;
    }
    return out;
}

QByteArray asciiJson(const QString& json) {
    QByteArray out;
    out.reserve(json.size() + 16);
    for (const QChar c : json) {
        if (c.unicode() < 0x80)
            out.append(static_cast<char>(c.unicode()));
        else
            appendEscape(out, c.unicode());
    }
    return out;
}

bool looksLikeWebPage(const QByteArray& body) {
    const auto startsWith = [](QByteArrayView text, QByteArrayView start) {
        return text.first(std::min(text.size(), start.size())).compare(start, Qt::CaseInsensitive) == 0;
    };
    const QByteArrayView start = QByteArrayView(body).first(std::min<qsizetype>(body.size(), 512)).trimmed();
    if (startsWith(start, "<!doctype html"))
        return true;
    for (qsizetype i = start.startsWith('<') ? 0 : -1; i >= 0; i = start.indexOf('<', i + 1)) {
        if (startsWith(start.sliced(i), "<html"))
            return true;
    }
    return false;
}

} // namespace ccudesk::rpc
