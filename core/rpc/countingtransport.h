// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/rpctransport.h"

#include <QMap>

namespace ccudesk::rpc {

//! Counts requests by label on their way to another transport, second tries included. Must outlive what it sends; the
//! other transport must outlive it.
class CountingTransport final : public RpcTransport {
public:
    explicit CountingTransport(RpcTransport& next) : m_next(next) { }

    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest& request) override {
        ++m_counts[request.label];
        HttpRequest counted = request;
        counted.sentAgain = [this, label = request.label] { ++m_counts[label]; };
        return m_next.send(counted);
    }
    //! A request that goes another way.
    void count(const QString& label) { ++m_counts[label]; }
    [[nodiscard]] const QMap<QString, quint64>& counts() const { return m_counts; }

private:
    RpcTransport& m_next;
    QMap<QString, quint64> m_counts;
};

} // namespace ccudesk::rpc
