// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform_memory.h"
#include "core/ccu/ccuconnection_p.h"
#include "core/ccu/hostroute.h"
#include "core/profile/endpoints.h"
#include "core/store/devicestore.h"

#include <QJsonArray>
#include <QThreadPool>

// The steps from a host name to a live home. Each starts the next; any may end the attempt with fail().

namespace ccudesk {

namespace {

constexpr int loadSteps = 6; // sign in, interfaces, names, values, messages, done

//! VERSION= and PRODUCT= lines of /api/backup/version.cgi, readable without login (protocol §1.6).
BackendInfo readBackendInfo(const QByteArray& text) {
    BackendInfo info;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        const QString value = QString::fromLatin1(line.mid(equals + 1)).trimmed();
        if (line.startsWith("VERSION="))
            info.version = value;
        else if (line.startsWith("PRODUCT="))
            info.product = value;
    }
    return info;
}

} // namespace

void CcuConnection::Private::report(int step, const QString& sentence) {
    Q_EMIT q.progressChanged(step, loadSteps, sentence);
}

void CcuConnection::Private::findCcu() {
    if (!trust)
        return fail(trust.error());
    report(0, CcuConnection::tr("Looking for %1 …").arg(profile.host));
    next(findRoute(profile.host, &q), [this](const Result<HostRoute>& route) {
        if (!route)
            return fail(route.error());
        listen(*route);
    });
}

void CcuConnection::Private::listen(const HostRoute& route) {
    const CallbackSettings& wish = profile.callback;
    if (callbackAddress.isEmpty()) {
        const QHostAddress bindTo = wish.bindHost.isEmpty() ? route.localAddress : QHostAddress(wish.bindHost);
        const Result<quint16> port = listener.start(bindTo, wish.bindPort);
        if (!port)
            return fail(port.error());
        const QString host = wish.announcedHost.isEmpty() ? bindTo.toString() : wish.announcedHost;
        callbackAddress = host % QLatin1Char(':') % QString::number(wish.announcedPort ? wish.announcedPort : *port);
    }
    listener.setAllowedPeers(route.ccuAddresses);
    readProduct();
}

void CcuConnection::Private::readProduct() {
    report(0, CcuConnection::tr("Asking %1 what it is …").arg(profile.host));
    rpc::HttpRequest request;
    request.url = webUrl(profile, QStringLiteral("/api/backup/version.cgi"));
    request.verb = "GET";
    request.timeout = std::chrono::seconds(15);
    request.bodyLimit = 64 * 1024;
    request.label = QStringLiteral("version.cgi");
    next(transport.send(request), [this](const Result<rpc::HttpReply>& reply) {
        if (!reply)
            return fail(reply.error());
        if (reply->status == 503)
            return fail(
                {ErrorCode::NotReady, CcuConnection::tr("The CCU is still starting. CCU Desk will try again."), {}, 0});
        if (reply->status == 200)
            backend = readBackendInfo(reply->body);
        signIn();
    });
}

void CcuConnection::Private::signIn() {
    report(1, CcuConnection::tr("Signing in …"));
    next(session.open(), [this](const Result<void>& opened) {
        if (!opened)
            return fail(opened.error());
        listInterfaces();
    });
}

void CcuConnection::Private::listInterfaces() {
    const QString method = QStringLiteral("Interface.listInterfaces");
    next(session.call(method), [this](const Result<QJsonValue>& answer) {
        if (!answer)
            return fail(answer.error());
        QStringList names; // the ports beside them are internal ones on OpenCCU: only the names count (protocol §1.1)
        const QJsonArray entries = answer->toArray();
        for (const auto& entry : entries)
            names.append(entry.toObject().value(QLatin1String("name")).toString());
        registerAndLoad(names);
    });
}

void CcuConnection::Private::registerAndLoad(const QStringList& names) {
    enter(ConnectionState::Loading);
    report(2, CcuConnection::tr("Registering for events …"));
    isInventoryLoaded = false;
    isAskingForDevices = false;
    interfaces = std::make_unique<InterfaceSet>(
        InterfaceSet::Surroundings{profile, password, transport, book, listener, intake, clock, timings});
    QObject::connect(interfaces.get(), &InterfaceSet::changed, &q, [this] { interfacesMoved(); });
    QObject::connect(
        interfaces.get(), &InterfaceSet::registered, &q, [this](const QString& name) { interfaceRegistered(name); });
    interfaces->start(names, QStringLiteral("http://") + callbackAddress);
    next(loader.loadInventory(), [this](const Result<KnownAddresses>& known) {
        if (!known)
            return fail(known.error());
        expected = *known;
        isInventoryLoaded = true;
        report(3, CcuConnection::tr("Reading values …"));
        completeDevices();
    });
}

QStringList CcuConnection::Private::incompleteInterfaces() const {
    QStringList names;
    for (const QString& name : interfaces->registeredNames())
        if (!intake.missing(name, expected.value(name)).isEmpty())
            names.append(name);
    return names;
}

//! Called whenever something arrives while loading; goes on when every registered interface has told its devices.
void CcuConnection::Private::completeDevices() {
    if (state != ConnectionState::Loading || !isInventoryLoaded || !interfaces->isSettled() || isAskingForDevices)
        return;
    if (!interfaces->isAnyRegistered())
        return fail(interfaces->firstError());
    if (incompleteInterfaces().isEmpty()) {
        patience.stop();
        isAskingForDevices = true;
        return loadValues(interfaces->registeredNames());
    }
    if (!patience.isActive())
        patience.start(timings.devicesWithin);
}

//! newDevices did not come or was incomplete: after a failed callback the CCU registers us all the same but sends no
//! devices (protocol §4.3).
void CcuConnection::Private::askForMissingDevices() {
    isAskingForDevices = true;
    const auto waiting = std::make_shared<qsizetype>(1);
    const auto one = [this, waiting] {
        if (--*waiting == 0)
            loadValues(interfaces->registeredNames());
    };
    for (const QString& name : incompleteInterfaces()) {
        ++*waiting;
        next(interfaces->client(name)->call(QStringLiteral("listDevices")),
            [this, name, one](const Result<rpc::XmlRpcValue>& devices) {
                if (devices)
                    intake.take(name, devices->toArray());
                one();
            });
    }
    one();
}

void CcuConnection::Private::loadValues(QStringList names) {
    if (names.isEmpty())
        return next(loader.loadUnannounced(), [this](const Result<void>& loaded) {
            if (!loaded)
                return fail(loaded.error());
            finishLoading();
        });
    const QString name = names.takeFirst();
    next(loader.loadValues(name), [this, names](const Result<void>& loaded) {
        if (!loaded)
            return fail(loaded.error());
        loadValues(names);
    });
}

void CcuConnection::Private::finishLoading() {
    wasLive = true;
    error = {};
    backoff.reset();
    report(loadSteps, {});
    enter(ConnectionState::Live);
    poll.start();
    // what reading the home took and freed, 40 MB with 400 devices (measured), would stay with the process
    whenDone(saveSnapshot(), &q, [](const Result<void>&) { QThreadPool::globalInstance()->start(&returnFreeMemory); });
}

} // namespace ccudesk
