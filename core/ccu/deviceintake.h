// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"
#include "core/base/turns.h"
#include "core/ccu/callbackhandler.h"
#include "core/ccu/ccuconnection.h"
#include "core/rpc/xmlrpcvalue.h"

namespace ccudesk {

//! Device descriptions on their way into the stores, from newDevices callbacks and listDevices answers alike.
//! Lists are decoded in the thread pool and stored in turns; what comes later waits for it.
class DeviceIntake : public QObject {
    Q_OBJECT
public:
    //! stores must outlive the intake.
    explicit DeviceIntake(const CcuConnection::Stores& stores, QObject* parent = nullptr);

    //! Resolves when the stores hold them. A list may tell only part of a device: what it leaves out stays.
    QFuture<Result<void>> take(const QString& interfaceName, const rpc::XmlRpcArray& descriptions);
    //! Stores nothing more until the result is resolved or dropped: devices whose names and rooms are known are put in
    //! their place at once, else every view has to sort them anew.
    [[nodiscard]] SharedResult<void> hold();
    //! Device and channel addresses, as deleteDevices names them. Resolves when the stores have forgotten them.
    QFuture<Result<void>> remove(const QString& interfaceName, const QStringList& addresses);

    //! Nothing is on its way into the stores.
    [[nodiscard]] bool isIdle() const { return m_last.isFinished(); }
    //! Of these addresses, the ones the store does not hold.
    [[nodiscard]] QStringList missing(const QString& interfaceName, const QStringList& deviceAddresses) const;
    //! What the CCU may leave out of newDevices.
    [[nodiscard]] KnownDevices known(const QString& interfaceName) const;

Q_SIGNALS:
    void taken(const QString& interfaceName);

private:
    struct Decoded;
    [[nodiscard]] static Decoded decode(const rpc::XmlRpcArray& descriptions, const QString& interfaceName);
    void store(const Decoded& decoded);
    void forget(const QString& interfaceName, const QStringList& addresses);

    CcuConnection::Stores m_stores;
    Turns m_turns;
    QFuture<Result<void>> m_last; //!< list or removal that has to be stored before the next
};

} // namespace ccudesk
