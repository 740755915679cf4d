// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/trafficmeter.h"

#include "core/base/future.h"

#include <algorithm>

namespace ccudesk::rpc {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int firstErrorStatus = 400;

quint16 portOf(const QUrl& url) {
    constexpr int http = 80;
    constexpr int https = 443;
    return static_cast<quint16>(url.port(url.scheme() == QLatin1String("https") ? https : http));
}

} // namespace

QFuture<Result<HttpReply>> TrafficMeter::send(const HttpRequest& request) {
    if (m_refusal)
        return readyFuture(Result<HttpReply>(tl::unexpected<Error>(*m_refusal)));
    const quint16 port = portOf(request.url);
    const qint64 sentAtMs = m_clock.monotonicMs();
    count(port, request.label);
    m_metered[port].traffic.bytesSent += static_cast<quint64>(request.body.size());
    HttpRequest counted = request;
    counted.sentAgain = [this, port, label = request.label] { count(port, label); };
    const auto reply = m_next.send(counted);
    whenDone(reply, &m_lifetime, [this, port, label = request.label, sentAtMs](const Result<HttpReply>& result) {
        answered(port, label, sentAtMs, result);
    });
    return reply;
}

void TrafficMeter::count(quint16 port, const QString& label) {
    ++m_counts[label];
    Metered& metered = m_metered[port];
    ++metered.traffic.requests;
    const qint64 now = m_clock.monotonicMs();
    metered.recent.removeIf([now](qint64 at) { return now - at >= minuteMs; });
    metered.recent.append(now);
}

void TrafficMeter::answered(quint16 port, const QString& label, qint64 sentAtMs, const Result<HttpReply>& reply) {
    Traffic& traffic = m_metered[port].traffic;
    const qint64 tookMs = m_clock.monotonicMs() - sentAtMs;
    ++traffic.answers;
    traffic.totalMs += tookMs;
    if (traffic.slowest.isEmpty() || tookMs > traffic.slowestMs) {
        traffic.slowestMs = tookMs;
        traffic.slowest = label;
    }
    if (reply)
        traffic.bytesReceived += static_cast<quint64>(reply->body.size());
    if (!reply || reply->status >= firstErrorStatus)
        ++traffic.failures;
}

Traffic TrafficMeter::ofPort(quint16 port) const {
    const Metered metered = m_metered.value(port);
    Traffic traffic = metered.traffic;
    const qint64 now = m_clock.monotonicMs();
    traffic.requestsInLastMinute = static_cast<int>(std::count_if(
        metered.recent.cbegin(), metered.recent.cend(), [now](qint64 at) { return now - at < minuteMs; }));
    return traffic;
}

} // namespace ccudesk::rpc
