// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"
#include "core/simulator/descriptions.h"
#include "core/simulator/home.h"
#include "core/simulator/registrations.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <chrono>
#include <functional>

namespace ccudesk::simulator {

//! One interface process of the CCU (rfd, hs485d, the HmIP server, its groups): the methods of protocol §3 that a
//! client uses, with the quirks of that process.
class InterfaceProcess : public QObject {
    Q_OBJECT
public:
    using Publish = std::function<void(const QList<HomeEvent>&)>;
    using Done = std::function<void(const rpc::MethodResponse&)>;

    //! home and faults outlive this object; `publish` receives the events of all interfaces that a write caused.
    InterfaceProcess(const QString& name, Home& home, const Faults& faults, Publish publish, const Options& options,
        QObject* parent);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] ProcessKind kind() const { return m_kind; }

    //! Answers at once, or later: init asks the client back first, and rfd serves nobody else meanwhile (protocol
    //! §4.4).
    void call(const rpc::MethodCall& call, const Done& done);
    //! The body of an answer in the process's own spelling.
    [[nodiscard]] QByteArray encoded(const rpc::MethodCall& call, const rpc::MethodResponse& response);

    //! Writes the big answer ahead, so that a benchmark measures its client and not this.
    void prepare() { (void)encoded({QStringLiteral("listDevices"), {}}, rpc::XmlRpcValue()); }

    //! Moves time on: newcomers announce themselves, firmware is installed, what was put off is done.
    void advance(qint64 nowMs);

    //! Sends to every registered client.
    void deliver(const QList<ValueEvent>& events) { m_registrations.deliver(events); }
    [[nodiscard]] QStringList callbackUrls() const { return m_registrations.urls(); }

private:
    using Params = rpc::XmlRpcArray;
    using Method = rpc::MethodResponse (InterfaceProcess::*)(const Params&);
    void addMethods();
    void init(const Params& params, const Done& done);
    void runQueued();
    rpc::MethodResponse run(const rpc::MethodCall& call);

    rpc::MethodResponse ping(const Params& params);
    rpc::MethodResponse getVersion(const Params& params);
    rpc::MethodResponse logLevel(const Params& params);
    rpc::MethodResponse listMethods(const Params& params);
    rpc::MethodResponse methodHelp(const Params& params);
    rpc::MethodResponse multicall(const Params& params);
    rpc::MethodResponse listDevices(const Params& params);
    rpc::MethodResponse getDeviceDescription(const Params& params);
    rpc::MethodResponse getParamsetDescription(const Params& params);
    rpc::MethodResponse getParamset(const Params& params);
    rpc::MethodResponse putParamset(const Params& params);
    rpc::MethodResponse getValue(const Params& params);
    rpc::MethodResponse setValue(const Params& params);
    rpc::MethodResponse getLinks(const Params& params);
    rpc::MethodResponse getLinkPeers(const Params& params);
    rpc::MethodResponse getLinkInfo(const Params& params);
    rpc::MethodResponse addLink(const Params& params);
    rpc::MethodResponse setLinkInfo(const Params& params);
    rpc::MethodResponse removeLink(const Params& params);
    rpc::MethodResponse activateLinkParamset(const Params& params);
    rpc::MethodResponse getServiceMessages(const Params& params);
    rpc::MethodResponse rssiInfo(const Params& params);
    rpc::MethodResponse listBidcosInterfaces(const Params& params);
    rpc::MethodResponse getInstallMode(const Params& params);
    // Which devices there are (interfacedevices.cpp)
    rpc::MethodResponse setInstallMode(const Params& params);
    rpc::MethodResponse setInstallModeWithWhitelist(const Params& params);
    rpc::MethodResponse addDevice(const Params& params);
    rpc::MethodResponse searchDevices(const Params& params);
    rpc::MethodResponse deleteDevice(const Params& params);
    rpc::MethodResponse listReplaceableDevices(const Params& params);
    rpc::MethodResponse replaceDevice(const Params& params);
    rpc::MethodResponse configureAgain(const Params& params);
    rpc::MethodResponse updateFirmware(const Params& params);
    rpc::MethodResponse installFirmware(const Params& params);
    rpc::MethodResponse suppressServiceMessages(const Params& params);
    rpc::MethodResponse getSuppressedServiceMessages(const Params& params);
    void addDeviceMethods();
    void openDoor(int seconds, const Home::Permission& permission);
    void welcome(const QString& address);
    void dismiss(const QString& address);
    void firmwareMoved(const QString& address, const Home::FirmwareState& firmware);
    void send(const rpc::MethodCall& firmware, const Done& done);
    void moveFirmware(qint64 nowMs);

    rpc::MethodResponse reportValueUsage(const Params& params);
    rpc::MethodResponse setMetadata(const Params& params);
    rpc::MethodResponse getMetadata(const Params& params);

    [[nodiscard]] bool isKnown(const QString& address) const;
    [[nodiscard]] std::optional<ParameterDescription> parameter(
        const QString& address, const QString& key, const QString& id) const;
    //! The fault for an address that has no such paramset.
    [[nodiscard]] rpc::Fault missing(const QString& address, const QString& paramsetKey) const;
    [[nodiscard]] rpc::Fault typeRefused() const;
    rpc::MethodResponse written(const WriteOutcome& outcome);
    //! The same, and clients are told that these two have other links now.
    rpc::MethodResponse linked(const WriteOutcome& outcome, const QStringList& addresses);
    [[nodiscard]] CallbackContent callbackContent();
    [[nodiscard]] QHash<QString, int> versions() const;
    [[nodiscard]] QByteArray descriptions(const QStringList& addresses);
    [[nodiscard]] QList<ValueEvent> serviceMessageEvents() const;

    struct Waiting {
        rpc::MethodCall call;
        Done done;
    };

    QString m_name;
    ProcessKind m_kind;
    Home& m_home;
    const Faults& m_faults;
    Publish m_publish;
    Registrations m_registrations;
    QHash<QString, Method> m_methods;
    QByteArray m_listDevicesAnswer; //!< written once: 4,000 devices make tens of megabytes
    int m_logLevel = 1;
    QHash<QString, QHash<QString, rpc::XmlRpcValue>> m_metadata; //!< rfd: by object and entry
    //! Install mode.
    qint64 m_openUntilMs = 0;
    qint64 m_nextNewcomerMs = 0;
    Home::Permission m_permission;
    std::chrono::milliseconds m_teachAfter;
    std::chrono::milliseconds m_firmwareStep;
    QHash<QString, qint64> m_firmwareSince; //!< by device: when it came into the state that it is in
    QStringList m_deferred; //!< are deleted as soon as they answer
    bool m_isBusy = false; //!< rfd family: inside an init, or sending a firmware
    QQueue<Waiting> m_waiting;
};

} // namespace ccudesk::simulator
