// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

// How the CCU's processes encode text: Latin-1 inside, UTF-8 in places, percent-encoded bytes from scripts
// (protocol §2.2, §5.5). Decoding never fails: a wrong byte must not cost an answer.

namespace ccudesk::rpc {

[[nodiscard]] bool isAscii(QByteArrayView bytes);
//! True when every character is at most U+00FF, the most that a CCU can store.
[[nodiscard]] bool isLatin1(QStringView text);

//! Latin-1 bytes as UTF-8 bytes.
[[nodiscard]] QByteArray latin1ToUtf8(const QByteArray& bytes);
//! The same bytes when they are UTF-8; else each byte that belongs to no valid sequence is taken as Latin-1
//! (Homegear passes on what other clients stored, protocol §14).
[[nodiscard]] QByteArray repairedUtf8(const QByteArray& bytes);
//! UTF-8 when valid as a whole, else Latin-1.
[[nodiscard]] QString decodeUtf8OrLatin1(const QByteArray& bytes);

//! What ReGa's UriEncode() made: %XX are the stored bytes, which are Latin-1 or UTF-8.
[[nodiscard]] QString uriDecoded(QByteArrayView encoded);

//! JSON with raw U+0000–U+001F inside strings, as the CCU sends it, made valid: each becomes an escape.
[[nodiscard]] QByteArray escapedControlCharacters(const QByteArray& json);
//! JSON text with every character above U+007F as \uXXXX.
[[nodiscard]] QByteArray asciiJson(const QString& json);

//! What a wrong port, a proxy or lighttpd's own error page sends.
[[nodiscard]] bool looksLikeWebPage(const QByteArray& body);

} // namespace ccudesk::rpc
