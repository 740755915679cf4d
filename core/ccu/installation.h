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
#include "core/store/valuehistory.h"
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
          m_auditLog(dataDir + QStringLiteral("/security.json")), m_clock(clock) {
        connect(&m_connection, &CcuConnection::stateChanged, &m_foreign, [this](ConnectionState state) {
            if (state == ConnectionState::Loading)
                m_foreign.beginReading();
            m_foreign.setLive(state == ConnectionState::Live);
        });
    }

    //! From here on, what is reported is written down. Empty file: in memory.
    void keepHistory(const QString& file, const HistoryLimits& limits = {}) {
        m_history = std::make_unique<ValueHistory>(file, m_values, m_clock, limits);
        connect(&m_connection, &CcuConnection::eventsReceived, m_history.get(), &ValueHistory::append);
        connect(&m_connection, &CcuConnection::stateChanged, m_history.get(),
            [this](ConnectionState state) { m_history->setLive(state == ConnectionState::Live); });
        connect(&m_home, &HomeStore::gatewaysChanged, m_history.get(),
            [this] { m_history->appendGateways(m_home.gateways()); });
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
    [[nodiscard]] ValueHistory* history() const { return m_history.get(); } //!< null where nothing is kept

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
    const Clock& m_clock;
    std::unique_ptr<ValueHistory> m_history; //!< last: goes first, and writes what waits
};

} // namespace ccudesk
