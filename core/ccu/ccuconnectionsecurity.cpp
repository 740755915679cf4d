// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/ccuconnection_p.h"
#include "core/ccu/interfacetraits.h"
#include "core/ccu/protectionprobe.h"
#include "core/profile/passwordrule.h"
#include "core/security/securityfacts.h"

#include <algorithm>

// What tells how well the CCU is protected: asked of it, tried from outside, and known about ourselves.

namespace ccudesk {

namespace {

OwnFacts::Trust trustOf(const TrustRule& rule) {
    switch (rule.kind) {
    case TrustRule::Kind::SystemRoots:
        return OwnFacts::Trust::System;
    case TrustRule::Kind::CaFile:
        return OwnFacts::Trust::CaFile;
    case TrustRule::Kind::Pin:
        return OwnFacts::Trust::Pin;
    case TrustRule::Kind::Unchecked:
        break;
    }
    return OwnFacts::Trust::Unchecked;
}

OwnFacts::Keeping keepingOf(PasswordKeeping keeping) {
    switch (keeping) {
    case PasswordKeeping::KeyStore:
        return OwnFacts::Keeping::KeyStore;
    case PasswordKeeping::Session:
        return OwnFacts::Keeping::Session;
    case PasswordKeeping::Never:
        break;
    }
    return OwnFacts::Keeping::Never;
}

//! "192.168.1.20:43439" → the address.
QHostAddress callbackHost(const QString& text) {
    QString host = text.left(text.lastIndexOf(QLatin1Char(':')));
    host.remove(QLatin1Char('['));
    host.remove(QLatin1Char(']'));
    return QHostAddress(host);
}

UsedInterface usedInterface(const InterfaceStatus& status) {
    const InterfaceTraits traits = traitsOf(status.name);
    return {status.name, status.port, status.isTls, traits.isBinary, traits.addOn, status.isDetour};
}

OwnFacts ownFacts(const Profile& profile, const Secret& password, const QString& callback) {
    OwnFacts own;
    own.user = profile.user;
    own.isPasswordEmpty = password.isEmpty();
    own.passwordLength = static_cast<int>(password.reveal().size());
    own.doubtfulCharacters = static_cast<int>(doubtfulCharacters(password.reveal()).size());
    own.isTls = profile.security == TransportSecurity::Tls;
    own.trust = trustOf(profile.trust);
    own.keeping = keepingOf(profile.keeping);
    own.callbackAddress = callback;
    const QHostAddress bound(profile.callback.bindHost);
    own.isCallbackOnAll = bound.isEqual(QHostAddress::AnyIPv4) || bound.isEqual(QHostAddress::AnyIPv6);
    own.isCallbackPublic = !callback.isEmpty() && isPublicAddress(callbackHost(callback));
    return own;
}

void addRoute(SecurityFacts& facts, const HostRoute& route) {
    for (const QHostAddress& address : route.ccuAddresses) {
        facts.addresses.append(address.toString());
        if (facts.publicAddress.isEmpty() && isPublicAddress(address))
            facts.publicAddress = address.toString();
    }
    if (!route.localAddress.isNull())
        facts.ownAddresses = {route.localAddress.toString()};
}

} // namespace

QFuture<Result<SecurityFacts>> CcuConnection::gatherSecurity(
    const SecurityScope& scope, const QMap<QString, quint16>& ports) {
    if (d->isReplay) // nobody to knock at
        return readyFuture(Result<SecurityFacts>(SecurityFacts()));
    const auto facts = std::make_shared<SecurityFacts>();
    const auto result = makePending<SecurityFacts>();
    const qint64 startedMs = d->clock.monotonicMs();
    facts->ccuName = d->profile.name;
    facts->host = d->profile.host;
    facts->product = d->found.product;
    facts->version = d->found.version;
    facts->gatheredAtMs = d->clock.nowMs();
    facts->own = ownFacts(d->profile, d->password, d->callback.text());
    for (const InterfaceStatus& status : interfaces())
        facts->own.interfaces.append(usedInterface(status));
    if (d->state == ConnectionState::Live)
        facts->own.isAdministrator = d->backend().limitation().isEmpty();
    facts->own.lastBackupMs = d->backups.last().value_or(BackupFacts()).madeAtMs;
    const auto finish = [this, facts, result, startedMs] {
        facts->tookMs = d->clock.monotonicMs() - startedMs;
        result->resolve(*facts);
    };
    const auto knock = [this, facts, finish, scope, ports](const Result<HostRoute>& route) {
        const auto exposed = route ? exposure(*route, d->profile) : std::nullopt;
        if (route)
            addRoute(*facts, *route);
        if (!route || exposed) {
            facts->probes.reason = route ? exposed->message : route.error().message;
            return finish();
        }
        if (std::none_of(scope.cbegin(), scope.cend(), &isTriedFromOutside))
            return finish();
        auto* probe = new ProtectionProbe(d->profile,
            ports.isEmpty() ? usualProbePorts(d->profile, d->backend().possibleInterfaces()) : ports, scope, this);
        whenDone(probe->start(), this, [facts, finish, probe](const Result<ProbeFacts>& tried) {
            facts->probes = tried.value_or(ProbeFacts());
            probe->deleteLater();
            finish();
        });
    };
    whenDone(d->backend().readProtection(scope), this, [this, facts, knock](const Result<SystemFacts>& told) {
        facts->system = told.value_or(SystemFacts());
        whenDone(d->routes(d->profile.host, this), this, knock);
    });
    return result->future();
}

} // namespace ccudesk
