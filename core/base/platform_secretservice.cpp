// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform_secretservice.h"

#include "core/base/future.h"

#ifdef CCUDESK_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <memory>
#endif

namespace ccudesk {

#ifdef CCUDESK_SECRET_SERVICE

namespace {

constexpr int patienceMs = 3'000;
const QString secretService = QStringLiteral("org.freedesktop.secrets");

bool isOffered(const QDBusConnection& bus, const QString& service) {
    const QDBusConnectionInterface* daemon = bus.interface();
    if (!daemon)
        return false;
    return daemon->isServiceRegistered(service) || daemon->activatableServiceNames().value().contains(service);
}

} // namespace

QFuture<KeyStoreState> keyStoreState(QObject* context) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return readyFuture(KeyStoreState::Absent);
    if (!isOffered(bus, secretService)) {
        const bool hasWallet = isOffered(bus, QStringLiteral("org.kde.kwalletd6"))
            || isOffered(bus, QStringLiteral("org.kde.kwalletd5"));
        return readyFuture(hasWallet ? KeyStoreState::Ready : KeyStoreState::Absent);
    }
    QDBusMessage question
        = QDBusMessage::createMethodCall(secretService, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    auto promise = std::make_shared<QPromise<KeyStoreState>>();
    promise->start();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [promise, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        const bool isLocked = reply.isValid() && reply.value().variant().toBool();
        // no default collection yet: the service makes one with the first entry
        promise->addResult(isLocked ? KeyStoreState::Locked : KeyStoreState::Ready);
        promise->finish();
    });
    return promise->future();
}

#else

QFuture<KeyStoreState> keyStoreState(QObject*) {
    return readyFuture(KeyStoreState::Ready);
}

#endif

} // namespace ccudesk
