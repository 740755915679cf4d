// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/homestore.h"

namespace ccudesk {

void HomeStore::setSystemVariables(const QList<SystemVariable>& variables) {
    if (m_variables == variables)
        return;
    m_variables = variables;
    Q_EMIT systemVariablesChanged();
}

void HomeStore::setPrograms(const QList<Program>& programs) {
    if (m_programs == programs)
        return;
    m_programs = programs;
    Q_EMIT programsChanged();
}

void HomeStore::setServiceMessages(const QList<ServiceMessage>& messages) {
    if (m_messages == messages)
        return;
    m_messages = messages;
    Q_EMIT serviceMessagesChanged();
}

void HomeStore::removeServiceMessage(const ChannelKey& channel, const QString& parameter) {
    QList<ServiceMessage> rest = m_messages;
    rest.removeIf([&](const ServiceMessage& each) { return each.channel == channel && each.parameter == parameter; });
    setServiceMessages(rest);
}

void HomeStore::setInbox(const QList<DeviceKey>& devices) {
    if (devices == m_inbox)
        return;
    m_inbox = devices;
    Q_EMIT inboxChanged();
}

void HomeStore::setGateways(const QString& interfaceName, const QList<RadioGateway>& gateways) {
    if (m_gateways.value(interfaceName) == gateways)
        return;
    m_gateways.insert(interfaceName, gateways);
    Q_EMIT gatewaysChanged();
}

void HomeStore::setHeatingGroups(const QList<HeatingGroup>& groups) {
    if (m_heatingGroups == groups)
        return;
    m_heatingGroups = groups;
    Q_EMIT heatingGroupsChanged();
}

QList<RadioGateway> HomeStore::gateways() const {
    QList<RadioGateway> all;
    for (const QList<RadioGateway>& ofInterface : m_gateways)
        all += ofInterface;
    return all;
}

} // namespace ccudesk
