// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/simulatorprocess.h"

#include <QJsonDocument>

namespace ccudesk::test {

namespace {
constexpr int patience = 30'000;
} // namespace

SimulatorProcess::~SimulatorProcess() {
    (void)stop();
}

bool SimulatorProcess::start(const QString& program, const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    m_endpoints = readLine();
    return !m_endpoints.isEmpty();
}

bool SimulatorProcess::stop() {
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return false;
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QJsonObject SimulatorProcess::tell(const QByteArray& command) {
    m_process.write(command + '\n');
    return readLine();
}

Profile SimulatorProcess::profile() const {
    Profile profile;
    profile.id = QStringLiteral("aaaaaaaa-bbbb-5ccc-8ddd-eeeeeeeeeeee");
    profile.name = QStringLiteral("Testhaus");
    profile.host = m_endpoints.value(QStringLiteral("host")).toString();
    profile.user = m_endpoints.value(QStringLiteral("user")).toString();
    const QString pin = m_endpoints.value(QStringLiteral("pin")).toString().remove(QLatin1Char(':'));
    profile.trust = {TrustRule::Kind::Pin, {}, QByteArray::fromHex(pin.toLatin1())};
    const QJsonObject ports = m_endpoints.value(QStringLiteral("tlsPorts")).toObject();
    for (auto it = ports.begin(); it != ports.end(); ++it)
        profile.ports.insert(it.key(), static_cast<quint16>(it.value().toInt()));
    return profile;
}

QJsonObject SimulatorProcess::readLine() {
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patience))
            return {};
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace ccudesk::test
