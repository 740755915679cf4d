// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/ccu/callbackhandler.h"

#include <QHostAddress>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace ccudesk {

//! Where the CCU reports to: an HTTP server in a thread of its own that answers at once, whatever the rest of the
//! program does. All signals come in the thread that owns the listener.
class CallbackListener : public QObject {
    Q_OBJECT
public:
    //! clock is read in the callback thread, too, and must outlive the listener.
    explicit CallbackListener(const Clock& clock, QObject* parent = nullptr);
    ~CallbackListener() override;

    //! Port 0 picks a free one. Fails with a sentence that names address and port.
    [[nodiscard]] Result<quint16> start(const QHostAddress& bindAddress, quint16 port);
    //! The same for interfaces that call over BIN-RPC, on a port of its own of the same address; start() comes first.
    [[nodiscard]] Result<quint16> startBinary(quint16 port);
    //! Closes everything; calls that were not delivered yet are dropped.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }
    //! The CCU is telling something that takes a while.
    [[nodiscard]] bool isReceiving() const;

    //! The path of an interface's URL: "/<secret>/<interface>". rfd keys registrations by the exact URL (protocol
    //! §4.6).
    [[nodiscard]] static QString callbackPath(const Secret& secret, const QString& interfaceName);
    //! From here on calls to the interface's path are answered; call it before init. The path is what counts: events
    //! may carry an older interface id on the same URL (protocol §4.6).
    void addInterface(const QString& interfaceName, const QString& interfaceId, const Secret& secretPath);
    //! One that calls over BIN-RPC: no path, so its id is what counts. There can be one only.
    void addBinaryInterface(const QString& interfaceName, const QString& interfaceId);
    void removeInterface(const QString& interfaceName);
    //! Others are disconnected before a byte is read. Nobody is allowed until this has been called.
    void setAllowedPeers(const QList<QHostAddress>& peers);
    //! What listDevices answers from now on.
    void setKnownDevices(const QString& interfaceName, const KnownDevices& devices);

Q_SIGNALS:
    //! Any call came for this interface: the way from the CCU to here works.
    void called(const QString& interfaceName);
    //! One batch per request, or what merging left of several.
    void eventsReceived(const ccudesk::EventBatch& batch);
    //! Events dropped because this thread was behind; comes before the events that were kept.
    void eventsMerged(quint64 count);
    void newDevices(const QString& interfaceName, const ccudesk::rpc::XmlRpcArray& descriptions);
    void devicesDeleted(const QString& interfaceName, const QStringList& addresses);
    //! hint 0: description, firmware or paramsets; 1: links.
    void deviceUpdated(const QString& interfaceName, const QString& address, int hint);
    void deviceReplaced(const QString& interfaceName, const QString& oldAddress, const QString& newAddress);
    void devicesReadded(const QString& interfaceName, const QStringList& addresses);
    void errorReported(const QString& interfaceName, int code, const QString& text);

private:
    void deliver();
    void announce(const CallbackCall& callback);

    CallbackQueue m_queue;
    CallbackHandler m_handler;
    QThread m_thread;
    QTimer m_deliveryTimer;
    QHostAddress m_boundTo;
    http::Server* m_server = nullptr; //!< lives in m_thread
    rpc::BinRpcServer* m_binServer = nullptr; //!< lives in m_thread
};

} // namespace ccudesk
