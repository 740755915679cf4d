// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/rpc/rpctransport.h"
#include "core/rpc/traffic.h"

#include <QMap>

#include <optional>

namespace ccudesk::rpc {

//! Counts and times requests on their way to another transport. What it sends must not outlive it; the other transport
//! and the clock must.
class TrafficMeter final : public RpcTransport {
public:
    TrafficMeter(RpcTransport& next, const Clock& clock) : m_next(next), m_clock(clock) { }

    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest& request) override;
    //! From here on nothing goes out: every request is answered with this error.
    void refuse(const Error& refusal) { m_refusal = refusal; }
    //! A request that goes another way, so nothing more is known of it.
    void count(quint16 port, const QString& label);

    //! By label.
    [[nodiscard]] const QMap<QString, quint64>& counts() const { return m_counts; }
    [[nodiscard]] Traffic ofPort(quint16 port) const;
    [[nodiscard]] QList<quint16> ports() const { return m_metered.keys(); }

private:
    struct Metered {
        Traffic traffic;
        QList<qint64> recent; //!< monotonic times of the requests of the last minute
    };
    void answered(quint16 port, const QString& label, qint64 sentAtMs, const Result<HttpReply>& reply);

    RpcTransport& m_next;
    const Clock& m_clock;
    QMap<QString, quint64> m_counts;
    QMap<quint16, Metered> m_metered;
    std::optional<Error> m_refusal;
    QObject m_lifetime; //!< answers that come later are nobody's
};

} // namespace ccudesk::rpc
