// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/servicelook.h"

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/ccu/backendchoice.h"
#include "core/ccu/hostroute.h"
#include "core/ccu/interfacetraits.h"
#include "core/ccu/trustpolicy.h"
#include "core/profile/endpoints.h"
#include "core/rpc/networktransport.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"

#include <QPromise>

namespace ccudesk {

namespace {

Profile withoutUser(Profile profile) {
    profile.user.clear();
    return profile;
}

//! What back ends stand on, without a home: they are asked who they are, and nothing else.
class Visitor final : public QObject {
public:
    Visitor(const Profile& profile, QObject* context)
        : QObject(context), m_profile(withoutUser(profile)), m_trust(TrustPolicy::create(profile.trust)),
          m_transport(m_trust ? m_trust->get() : nullptr), m_values(m_clock), m_events(m_values, m_clock),
          m_kinds(allKinds(
              {m_profile, m_nobody, m_transport, {m_devices, m_values, m_home, m_events}, m_clock, m_timings})) {
        m_result.start();
        whenDone(findRoute(m_profile.host, this), this, [this](const Result<HostRoute>& route) {
            if (route && m_trust && !exposure(*route, m_profile))
                ask();
            else
                end(std::nullopt); // whoever connects is told
        });
    }

    [[nodiscard]] QFuture<std::optional<Error>> result() { return m_result.future(); }

private:
    void ask() {
        whenDone(m_kinds.detect(), this, [this](const Result<BackendInfo>& found) {
            if (found || found.error().code != ErrorCode::Http)
                end(std::nullopt);
            else
                knockAtHomegear(found.error());
        });
    }
    //! A Homegear that wants a password has another port for that: who answers there will be asked with one.
    void knockAtHomegear(const Error& reason) {
        Profile withUser = m_profile;
        withUser.user = QStringLiteral("?");
        rpc::HttpRequest request;
        request.url = interfaceUrl(withUser, homegearInterface());
        request.verb = "GET";
        request.timeout = m_timings.probeWithin;
        request.bodyLimit = 64 * 1024;
        request.label = QStringLiteral("who is there");
        whenDone(m_transport.send(request), this, [this, reason](const Result<rpc::HttpReply>& reply) {
            end(reply ? std::nullopt : std::optional<Error>(reason));
        });
    }
    void end(const std::optional<Error>& reason) {
        m_result.addResult(reason);
        m_result.finish();
        deleteLater();
    }

    Profile m_profile;
    Secret m_nobody;
    Result<std::unique_ptr<TrustPolicy>> m_trust;
    rpc::NetworkTransport m_transport;
    SystemClock m_clock;
    ConnectionTimings m_timings;
    DeviceStore m_devices;
    ValueStore m_values;
    HomeStore m_home;
    EventLog m_events;
    BackendChoice m_kinds;
    QPromise<std::optional<Error>> m_result;
};

} // namespace

QFuture<std::optional<Error>> lookForAnotherService(const Profile& profile, QObject* context) {
    return (new Visitor(profile, context))->result();
}

} // namespace ccudesk
