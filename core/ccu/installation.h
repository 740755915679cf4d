// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "core/security/auditlog.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/foreignwatch.h"
#include "core/store/homestore.h"
#include "core/store/pendingtracker.h"
#include "core/store/valuestore.h"

namespace ccudesk {

//! One CCU with everything that belongs to it. Several live side by side; nothing is shared between them.
class Installation : public QObject {
    Q_OBJECT
public:
    Installation(const Profile& profile, const Secret& password, const QString& dataDir, const Clock& clock,
        const ConnectionTimings& timings = {}, const RouteFinder& routes = &findRoute, QObject* parent = nullptr)
        : QObject(parent), m_values(clock), m_events(m_values, clock),
          m_connection(profile, password, dataDir, {m_devices, m_values, m_home, m_events}, clock, timings, routes),
          m_pending(m_devices, m_values, m_connection.journal(), clock),
          m_foreign(m_devices, m_home, m_pending, m_connection.journal(), clock), m_dataDir(dataDir),
          m_auditLog(dataDir + QStringLiteral("/security.json")) {
        connect(&m_connection, &CcuConnection::stateChanged, &m_foreign, [this](ConnectionState state) {
            if (state == ConnectionState::Loading)
                m_foreign.beginReading();
            m_foreign.setLive(state == ConnectionState::Live);
        });
    }

    [[nodiscard]] DeviceStore& devices() { return m_devices; }
    [[nodiscard]] ValueStore& values() { return m_values; }
    [[nodiscard]] HomeStore& home() { return m_home; }
    [[nodiscard]] EventLog& events() { return m_events; }
    [[nodiscard]] CcuConnection& connection() { return m_connection; }
    [[nodiscard]] const PendingTracker& pending() const { return m_pending; }
    //! What the security checks came to, with what a person has answered and accepted.
    [[nodiscard]] AuditLog& auditLog() { return m_auditLog; }
    //! Where everything is kept that is learned about this CCU.
    [[nodiscard]] QString dataDir() const { return m_dataDir; }

private:
    DeviceStore m_devices;
    ValueStore m_values;
    HomeStore m_home;
    EventLog m_events;
    CcuConnection m_connection;
    PendingTracker m_pending;
    ForeignWatch m_foreign;
    QString m_dataDir;
    AuditLog m_auditLog;
};

} // namespace ccudesk
