// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/programrun.h"

#include "tests/support/simulatorprocess.h"

#include <QtCore/qtestsupport_core.h>

namespace ccudesk::test {

namespace {
constexpr int patience = 60'000; // a sanitized program on a loaded machine
} // namespace

ProgramRun::ProgramRun(const QString& program, const QString& dataDir)
    : m_program(program), m_environment(QProcessEnvironment::systemEnvironment()) {
    for (const QString& name : m_environment.keys())
        if (name.startsWith(QLatin1String("CCU_")) || name.startsWith(QLatin1String("QT_")))
            m_environment.remove(name);
    unset("DISPLAY");
    unset("WAYLAND_DISPLAY");
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    set("XDG_DATA_HOME", dataDir);
}

ProgramRun::~ProgramRun() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

void ProgramRun::leadTo(const SimulatorProcess& simulator) {
    const QJsonObject& endpoints = simulator.endpoints();
    QStringList ports;
    const QMap<QString, quint16> all = simulator.profile().ports;
    for (auto it = all.begin(); it != all.end(); ++it)
        ports.append(QStringLiteral("%1=%2").arg(it.key()).arg(it.value()));
    set("CCU_HOST", endpoints.value(QLatin1String("host")).toString());
    set("CCU_USER", endpoints.value(QLatin1String("user")).toString());
    set("CCU_PASSWORD", QStringLiteral("demo"));
    set("CCU_PORTS", ports.join(QLatin1Char(',')));
    set("CCU_PIN", endpoints.value(QLatin1String("pin")).toString());
}

void ProgramRun::start(const QStringList& arguments) {
    m_process.setProcessEnvironment(m_environment);
    m_process.start(m_program, arguments);
}

bool ProgramRun::signal(const QString& name) const {
    return QProcess::execute(
               QStringLiteral("kill"), {QStringLiteral("-") + name, QString::number(m_process.processId())})
        == 0;
}

bool ProgramRun::ends() {
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience)
        && m_process.error() != QProcess::FailedToStart && m_process.exitStatus() == QProcess::NormalExit;
}

const QByteArray& ProgramRun::output() {
    m_output += m_process.readAllStandardOutput();
    return m_output;
}

const QByteArray& ProgramRun::complaint() {
    m_complaint += m_process.readAllStandardError();
    return m_complaint;
}

} // namespace ccudesk::test
