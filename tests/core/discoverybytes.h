// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

//! Answers of a CCU to a search, written down by hand from the protocol.
namespace ccudesk::tests {

inline const QHostAddress here(QHostAddress::LocalHost);
inline const QByteArray senderId = "\xA1\xB2\xC3";
inline const QString serial = QStringLiteral("3014F711A0001F0123456789");

//! As ssdpd writes it: no blank behind the colons (protocol §8.1).
inline QByteArray ssdpAnswer(const QByteArray& host = "127.0.0.1") {
    return "HTTP/1.1 200 OK\r\n"
           "CACHE-CONTROL:max-age=5000\r\n"
           "EXT:\r\n"
           "LOCATION:http://"
        + host
        + "/upnp/basic_dev.cgi\r\n"
          "SERVER:HomeMatic\r\n"
          "ST:upnp:rootdevice\r\n"
          "USN:uuid:upnp-BasicDevice-1_0-3014F711A0001F0123456789::upnp:rootdevice\r\n"
          "\r\n";
}

inline QByteArray zero(const QByteArray& text) {
    return text + '\0';
}

//! Protocol §8.2, field by field.
inline QByteArray identifyAnswer(const QByteArray& id = senderId, const QByteArray& type = "eQ3-HmIP-CCU3-App",
    const QByteArray& serialText = "3014F711A0001F0123456789", const QByteArray& version = "3.79.6") {
    return "\x02" + id + '\x07' + zero(type) + zero(serialText) + QByteArray::fromHex("3E49") + '\x01' + zero(version)
        + '\0';
}

} // namespace ccudesk::tests
