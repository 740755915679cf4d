// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"

#include <QMap>
#include <QObject>

namespace ccudesk {

//! System variables, programs, service messages, radio gateways and heating groups of one CCU.
class HomeStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setSystemVariables(const QList<SystemVariable>& variables);
    void setPrograms(const QList<Program>& programs);
    void setServiceMessages(const QList<ServiceMessage>& messages);
    //! Acknowledged: the next reading tells whether the device agrees.
    void removeServiceMessage(const ChannelKey& channel, const QString& parameter);
    //! Devices that nobody has given a place in the home yet, as the CCU tells.
    void setInbox(const QList<DeviceKey>& devices);
    //! Those of one interface.
    void setGateways(const QString& interfaceName, const QList<RadioGateway>& gateways);
    void setHeatingGroups(const QList<HeatingGroup>& groups);

    [[nodiscard]] const QList<SystemVariable>& systemVariables() const { return m_variables; }
    [[nodiscard]] const QList<Program>& programs() const { return m_programs; }
    [[nodiscard]] const QList<ServiceMessage>& serviceMessages() const { return m_messages; }
    [[nodiscard]] const QList<DeviceKey>& inbox() const { return m_inbox; }
    [[nodiscard]] QList<RadioGateway> gateways() const;
    [[nodiscard]] const QList<HeatingGroup>& heatingGroups() const { return m_heatingGroups; }

Q_SIGNALS: // only when something is different
    void systemVariablesChanged();
    void programsChanged();
    void serviceMessagesChanged();
    void inboxChanged();
    void gatewaysChanged();
    void heatingGroupsChanged();

private:
    QList<SystemVariable> m_variables;
    QList<Program> m_programs;
    QList<ServiceMessage> m_messages;
    QList<DeviceKey> m_inbox;
    QMap<QString, QList<RadioGateway>> m_gateways; //!< by interface
    QList<HeatingGroup> m_heatingGroups;
};

} // namespace ccudesk
