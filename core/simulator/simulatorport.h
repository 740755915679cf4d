// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/loopbackport.h"
#include "core/simulator/simulator.h"

#include <QMap>

#include <functional>
#include <optional>

namespace ccudesk::simulator {

//! What the ports of one simulated CCU share.
struct PortContext {
    const Options& options;
    const Faults& faults;
    QMap<QString, quint64>& counts; //!< requests by method
    QStringList& log; //!< Simulator::requestLog()
};

//! What a port is for: the web user interface with its JSON API, or the remote API of an interface process, which asks
//! for Basic authentication when that is switched on and answers 503 while the CCU boots. Internal is what stands
//! behind the latter, where nobody asks.
enum class PortUse { Web, RemoteApi, Internal };

//! One listening port, plain or TLS: the front end (lighttpd) with its refusals and headers, and the faults that can be
//! switched. Behind it stands a back end.
class SimulatorPort : public LoopbackPort {
    Q_OBJECT
public:
    //! Answers a request; returns the name under which it counts.
    using BackEnd = std::function<QString(const http::Request&, const http::Responder&)>;

    //! What context refers to outlives this object.
    //! name: as in Endpoints.
    SimulatorPort(const PortContext& context, const QString& name, PortUse use, BackEnd backEnd, QObject* parent);

private:
    std::optional<qint64> bodyLimit(const http::RequestHead& head) override;
    void handle(http::Request request, http::Responder respond) override;

    [[nodiscard]] std::optional<http::Response> refusal(const http::RequestHead& head) const;
    void note(const http::RequestHead& head, const QString& name);
    [[nodiscard]] bool isLastOn(quint64 connection);
    void deliver(const http::Response& response, const http::Responder& respond);

    PortContext m_context;
    QString m_name;
    PortUse m_use;
    QMap<quint64, int> m_requests; //!< by connection
    BackEnd m_backEnd;
};

} // namespace ccudesk::simulator
