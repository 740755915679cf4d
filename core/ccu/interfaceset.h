// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/interfacelink.h"
#include "core/rpc/requestqueue.h"
#include "core/rpc/rpctransport.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace ccudesk {

class CallbackAddress;
class CallbackListener;
class DeviceIntake;

//! The interfaces of one CCU: a client, a command queue and a link each. Made anew for every connection attempt.
class InterfaceSet : public QObject {
    Q_OBJECT
public:
    struct Surroundings {
        const Profile& profile;
        const Secret& password;
        rpc::RpcTransport& transport;
        RegistrationBook& book;
        CallbackListener& listener;
        CallbackAddress& callback; //!< the listener's, as the CCU sees it
        const DeviceIntake& intake; //!< knows what listDevices may answer
        const Clock& clock;
        const ConnectionTimings& timings;
        //! Another way to an interface whose own port leads nowhere; null where there is none.
        std::function<std::unique_ptr<rpc::RpcClient>(const QString& interfaceName)> detourTo;
    };
    explicit InterfaceSet(const Surroundings& surroundings, QObject* parent = nullptr);
    ~InterfaceSet() override;

    //! Starts a link for each name this version speaks to; the others are listed as not supported.
    void start(const QStringList& names);
    //! Each one that is down or silent at once, not when its turn comes.
    void tryAgain();
    //! Those that answer no ping of ours cannot tell whether they still know us.
    void registerDetoursAgain();
    //! De-registers everywhere. Resolves when every interface has answered or failed to.
    [[nodiscard]] QFuture<Result<void>> stop();
    //! After stop(): those that de-register through the login, which therefore has to last until then.
    [[nodiscard]] QFuture<Result<void>> detoursStopped() const { return m_detoursStopped; }
    //! The connection is lost: commands that wait were not sent, of those under way nobody knows.
    void abandonCommands();

    [[nodiscard]] QList<InterfaceStatus> statuses() const;
    [[nodiscard]] QStringList registeredNames() const;
    //! True when no link is still on its way to being registered.
    [[nodiscard]] bool isSettled() const;
    //! The same, but those that keep us waiting keep nobody else: they come later.
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] bool isAnyRegistered() const { return !registeredNames().isEmpty(); }
    //! Why nothing is registered: the first reason.
    [[nodiscard]] Error firstError() const;

    [[nodiscard]] InterfaceLink* link(const QString& name) const;
    //! Null for an unknown interface.
    [[nodiscard]] rpc::RpcClient* client(const QString& name) const;
    [[nodiscard]] rpc::RequestQueue* queue(const QString& name) const;

Q_SIGNALS:
    void changed();
    //! Registered, for the first time or again.
    void registered(const QString& name);
    //! A request set out that does not go through the transport.
    void calledDirectly(quint16 port, const QString& method);

private:
    struct Member;
    void add(const QString& name);
    void announce(InterfaceLink::Setup& setup);
    [[nodiscard]] std::unique_ptr<rpc::RpcClient> makeClient(const InterfaceLink::Setup& setup);
    [[nodiscard]] std::unique_ptr<Member> makeMember(
        const InterfaceLink::Setup& setup, std::unique_ptr<rpc::RpcClient> client);
    void linkMoved(const QString& name);
    void lookForDetour(const QString& name, InterfaceLink::Detour reason);
    void takeDetour(const QString& name, InterfaceLink::Detour reason, std::unique_ptr<rpc::RpcClient> client);
    [[nodiscard]] Member* member(const QString& name) const;

    Surroundings m_surroundings;
    std::vector<std::unique_ptr<Member>> m_members;
    QList<InterfaceStatus> m_unsupported;
    bool m_isStopped = false;
    QFuture<Result<void>> m_detoursStopped = readyFuture(Result<void>());
};

} // namespace ccudesk
