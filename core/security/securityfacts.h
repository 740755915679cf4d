// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ccudesk {

//! Something that was asked for: what was told, or why nothing is known. Nothing is ever assumed.
template <typename T> struct Fact {
    std::optional<T> value;
    QString reason; //!< a sentence; with a value: empty

    Fact() = default;
    Fact(const T& told) : value(told) { } // NOLINT(google-explicit-constructor): a fact is what was told
    [[nodiscard]] static Fact unknown(const QString& reason) {
        Fact fact;
        fact.reason = reason;
        return fact;
    }
    [[nodiscard]] bool isKnown() const { return value.has_value(); }
    [[nodiscard]] const T& operator*() const { return *value; }
    [[nodiscard]] const T* operator->() const { return &*value; }
    bool operator==(const Fact&) const = default;
};

//! As the CCU's firewall page has it (protocol §1.4).
struct FirewallFacts {
    struct Service {
        QString id; //!< "XMLRPC", "REGA", "NEOSERVER", "SNMP"
        QString access; //!< "full", "restricted", "none"
        bool operator==(const Service&) const = default;
    };
    QString mode; //!< "MOST_OPEN", "RESTRICTIVE"
    QList<Service> services;
    QStringList addresses; //!< that restricted services are open to: "192.168.0.0/16"
    QList<int> userPorts; //!< opened by hand
    bool operator==(const FirewallFacts&) const = default;
};

struct InstalledAddOn {
    QString name;
    QString version; //!< empty: not told
    bool operator==(const InstalledAddOn&) const = default;
};

//! Somebody who may sign in to the CCU.
struct CcuUser {
    QString name;
    std::optional<bool> hasPassword; //!< nothing: not told
    bool operator==(const CcuUser&) const = default;
};

//! What a CCU says about its own protection to an administrator (protocol §12.4).
struct SystemFacts {
    Fact<bool> isAuthenticationOn;
    Fact<bool> isRedirectOn; //!< from http to https
    Fact<QString> securityLevel; //!< "LOW", "MEDIUM", "HIGH", "CUSTOM"
    Fact<bool> isSshOn;
    Fact<bool> isSnmpOn;
    Fact<FirewallFacts> firewall;
    Fact<QList<InstalledAddOn>> addOns;
    Fact<QList<CcuUser>> users;
    bool operator==(const SystemFacts&) const = default;
};

enum class PortState {
    Open, //!< somebody listens
    Closed, //!< refused
    Silent, //!< no answer at all, as from a firewall
};

enum class PortKind {
    Web, //!< the web page and its JSON API
    Interface, //!< of an interface process
    AddOn, //!< of a program beside the CCU's own
    Script, //!< of the logic layer
    Internal, //!< behind the front end that asks for a password
    Ssh,
};

struct PortFact {
    PortKind kind = PortKind::Interface;
    QString name; //!< of the interface; else empty
    quint16 port = 0;
    bool isTls = false;
    PortState state = PortState::Silent;
    bool operator==(const PortFact&) const = default;
};

//! What came of a request without user and password.
struct AnonymousAnswer {
    enum class Kind {
        Answered, //!< as if one had signed in
        Guarded, //!< a password is asked for
        Odd, //!< something else, or nothing
    };
    QString name; //!< of the interface; empty: the script port
    quint16 port = 0;
    Kind kind = Kind::Odd;
    QString request; //!< "getVersion"
    QString answer; //!< "200, 2.5.1", "401"; whatever came
    bool operator==(const AnonymousAnswer&) const = default;
};

//! Of the web page's port, by a handshake alone.
struct CertificateFacts {
    QString subject;
    QString key; //!< "EC, 384 bit"
    QString protocol; //!< "TLS 1.3"
    bool isProtocolOld = false; //!< older than TLS 1.2
    QDateTime validFrom;
    QDateTime validUntil;
    bool isKeyWeak = false;
    bool isNameRight = false; //!< it names the host as typed
    bool operator==(const CertificateFacts&) const = default;
};

//! What was tried from this computer; each list empty where nothing was tried.
struct ProbeFacts {
    QString reason; //!< why nothing was tried; empty: it was
    QList<PortFact> ports;
    QList<AnonymousAnswer> interfaces;
    QList<AnonymousAnswer> scripts;
    Fact<QString> plainWeb; //!< where the web page without encryption leads to; "": it answers itself
    Fact<CertificateFacts> certificate;
    Fact<bool> hasXmlApi; //!< its version page answers
    bool operator==(const ProbeFacts&) const = default;
};

struct UsedInterface {
    QString name;
    quint16 port = 0;
    bool isTls = false;
    bool isNeverTls = false; //!< it has no encrypted port at all
    QString addOn; //!< "cuxd", "ccu-jack"; empty: the CCU's own
    bool isThroughWeb = false; //!< called through the CCU's web page
    bool operator==(const UsedInterface&) const = default;
};

//! This program and this computer.
struct OwnFacts {
    enum class Trust { System, CaFile, Pin, Unchecked };
    enum class Keeping { KeyStore, Session, Never };
    QString user;
    bool isPasswordEmpty = false;
    int doubtfulCharacters = 0; //!< of the password: how many lie outside what every way into the CCU takes
    int passwordLength = 0;
    Fact<bool> isAdministrator;
    bool isTls = true;
    Trust trust = Trust::System;
    Keeping keeping = Keeping::Session;
    QList<UsedInterface> interfaces;
    QString callbackAddress; //!< "192.168.1.20:43439"; empty: nothing listens
    bool isCallbackOnAll = false; //!< bound to every address of this computer
    bool isCallbackPublic = false;
    qint64 lastBackupMs = 0; //!< that this program made; 0: none
    bool operator==(const OwnFacts&) const = default;
};

//! Everything that the checks need; gathered elsewhere (core/ccu).
struct SecurityFacts {
    QString ccuName; //!< as the person calls it
    QString host; //!< as typed
    QStringList addresses; //!< that the host name leads to
    QString publicAddress; //!< the first of them that the whole internet can reach; empty: none
    QStringList ownAddresses; //!< this computer's address towards the CCU
    QString product;
    QString version;
    qint64 gatheredAtMs = 0; //!< wall clock
    qint64 tookMs = 0;
    SystemFacts system;
    ProbeFacts probes;
    OwnFacts own;
    bool operator==(const SecurityFacts&) const = default;
};

} // namespace ccudesk
