// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/addon.h"
#include "core/simulator/certificate.h"
#include "core/simulator/home.h"
#include "core/simulator/jsonservice.h"
#include "core/simulator/simulator.h"
#include "core/simulator/simulatorport.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <vector>

namespace ccudesk::simulator {

//! The whole simulated CCU, in the thread it was made in: home, interface processes, JSON API, ports and the passing of
//! time. Simulator is its front for other threads.
class Engine : public QObject {
    Q_OBJECT
public:
    explicit Engine(const Options& options);
    ~Engine() override;

    [[nodiscard]] Result<Endpoints> start();
    //! The same ports again; sessions and registrations are gone, the home stays.
    [[nodiscard]] Result<Endpoints> restart();

    void setFaults(const Faults& faults);
    void setEventsPerSecond(double rate) { m_options.home.eventsPerSecond = rate; }
    [[nodiscard]] const QMap<QString, quint64>& requestCounts() const { return m_counts; }
    [[nodiscard]] const QStringList& requestLog() const { return m_log; }
    [[nodiscard]] int openSessions();
    [[nodiscard]] QStringList sessionIdsEver() const;
    [[nodiscard]] QStringList callbackUrls() const;
    void report(const QString& interface, const QString& address, const QString& parameter, const Value& value);
    [[nodiscard]] std::optional<StoredValue> value(
        const QString& interface, const QString& address, const QString& parameter) const;

private:
    void startServices();
    void stopServices();
    [[nodiscard]] Result<void> makeIdentities();
    void installAddOns();
    //! plainBackEnd: what answers without encryption; empty: the same.
    [[nodiscard]] Result<void> listen(const QString& name, PortUse use, const SimulatorPort::BackEnd& backEnd,
        const SimulatorPort::BackEnd& plainBackEnd = {});
    //! The ports that a look at its protection may find.
    [[nodiscard]] Result<void> openFurtherDoors();
    [[nodiscard]] SimulatorPort::BackEnd redirectBackEnd() const;
    [[nodiscard]] SimulatorPort::BackEnd xmlRpcBackEnd(InterfaceProcess& process);
    [[nodiscard]] SimulatorPort::BackEnd webBackEnd();
    QString answerJson(const http::Request& request, const http::Responder& respond);
    void publish(const QList<HomeEvent>& events);
    void onTick();

    Options m_options;
    Faults m_faults;
    QMap<QString, quint64> m_counts;
    QStringList m_log;
    Home m_home;
    std::optional<ServerIdentity> m_identity;
    std::optional<ServerIdentity> m_jackIdentity;
    Endpoints m_endpoints;
    std::map<QString, std::unique_ptr<InterfaceProcess>> m_processes;
    std::unique_ptr<JsonService> m_json;
    std::map<QString, std::unique_ptr<AddOn>> m_addOns;
    std::vector<std::unique_ptr<SimulatorPort>> m_ports;
    std::unique_ptr<QTcpServer> m_ssh; //!< nobody is behind it
    QTimer m_tick;
    QElapsedTimer m_sinceLoad;
    double m_owedEvents = 0; //!< part of an event that eventsPerSecond has not made yet
    qint64 m_lastAdvanceMs = 0;
};

} // namespace ccudesk::simulator
