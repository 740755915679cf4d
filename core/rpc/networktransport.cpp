// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/networktransport.h"

#include "core/rpc/exchange.h"

#include <QNetworkProxy>
#include <QThread>

namespace ccudesk::rpc {

NetworkTransport::NetworkTransport(ServerTrust* trust, QObject* parent) : QObject(parent), m_trust(trust) {
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setAutoDeleteReplies(false);
}

NetworkTransport::~NetworkTransport() {
    // before the manager goes, which takes the replies with it
    qDeleteAll(findChildren<Exchange*>(QString(), Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpReply>> NetworkTransport::send(const HttpRequest& request) {
    Q_ASSERT(QThread::currentThread() == thread());
    auto* exchange = new Exchange(m_manager, m_trust, m_refusals, request, m_connectTimeout, ++m_lastId, this);
    const QFuture<Result<HttpReply>> future = exchange->future();
    exchange->start();
    return future;
}

} // namespace ccudesk::rpc
