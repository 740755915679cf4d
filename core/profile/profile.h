// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"

#include <QHostAddress>
#include <QMap>
#include <QString>

#include <optional>

namespace ccudesk {

//! How a TLS connection is trusted. Unchecked is the last resort that a person chose for this CCU: any certificate will
//! do, so anybody in between can read and change everything.
struct TrustRule {
    enum class Kind { SystemRoots, CaFile, Pin, Unchecked };
    Kind kind = Kind::SystemRoots;
    QString caFile; //!< PEM, with Kind::CaFile
    QByteArray pinSha256; //!< 32 bytes: SHA-256 of the certificate's DER, with Kind::Pin
    bool operator==(const TrustRule&) const = default;
};

enum class TransportSecurity { Tls, Plain };

//! The callback listener takes the first free one from here on, so that a firewall can be told once (S50).
inline constexpr quint16 usualCallbackPort = 43439;
inline constexpr quint16 usualCallbackPorts = 16;

//! Where the callback listener binds and what the CCU is told. Empty host: chosen by the route to the CCU.
struct CallbackSettings {
    QString bindHost;
    quint16 bindPort = 0; //!< 0: one of the usual ones
    QString announcedHost; //!< NAT, container; empty: the bound one
    quint16 announcedPort = 0; //!< 0: the bound one
    bool isWanted = true; //!< else nothing is registered, and values are read once a minute
    bool operator==(const CallbackSettings&) const = default;
};

enum class PasswordKeeping {
    KeyStore, //!< the operating system's, under the profile's id
    Session, //!< in memory until the program ends
    Never, //!< asked for at every connection
};

//! One CCU as the person set it up. The password is not part of it.
struct Profile {
    QString id; //!< UUID without braces; stable for ever
    QString name;
    QString host; //!< name, IPv4 or IPv6 as typed
    QString user;
    PasswordKeeping keeping = PasswordKeeping::Session;
    TransportSecurity security = TransportSecurity::Tls;
    TrustRule trust;
    //! Overridden ports by name: an interface name, "JSON" (443/80). The rest follow from protocol §1.1.
    QMap<QString, quint16> ports;
    CallbackSettings callback;
    bool isOpenAtStart = true; //!< it was open when the program ended
    bool isReadOnly = false; //!< nothing that changes the CCU or a device is sent
    bool allowsPublicAddress = false; //!< the person wants to connect although the CCU is on the internet (S3)
    bool operator==(const Profile&) const = default;
};

} // namespace ccudesk
