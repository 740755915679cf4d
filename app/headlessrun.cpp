// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headlessrun.h"

#include "app/jsonexport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace ccudesk {

HeadlessRun::HeadlessRun(const CommandLine& line, Installation& installation, const Clock& clock, QObject* parent)
    : QObject(parent), m_line(line), m_installation(installation), m_clock(clock) {
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &HeadlessRun::stop);
    connect(&installation.connection(), &CcuConnection::stateChanged, this, &HeadlessRun::stateChanged);
    if (line.mode == CommandLine::Mode::Listen)
        connect(&installation.connection(), &CcuConnection::eventsReceived, this, &HeadlessRun::printEvents);
}

void HeadlessRun::start() {
    m_installation.connection().open();
}

void HeadlessRun::stop() {
    if (m_isEnding)
        return;
    end(m_line.mode == CommandLine::Mode::Export ? writeExport() : Result<void>());
}

void HeadlessRun::stateChanged(ConnectionState state) {
    const bool wasNeverLive = !m_time.isActive();
    if (state == ConnectionState::Live && wasNeverLive && !m_isEnding)
        m_time.start(m_line.duration);
    else if ((state == ConnectionState::Failed || state == ConnectionState::Reconnecting) && wasNeverLive
        && !m_isEnding)
        end(tl::unexpected<Error>(m_installation.connection().lastError()));
}

void HeadlessRun::printEvents(const EventBatch& batch) {
    for (const ValueEvent& event : batch.events) {
        const QByteArray line
            = QJsonDocument(exportEvent(batch.interface, event, batch.receivedAtMs)).toJson(QJsonDocument::Compact);
        std::fprintf(stdout, "%s\n", line.constData());
    }
    std::fflush(stdout);
}

Result<void> HeadlessRun::writeExport() {
    const QByteArray json = QJsonDocument(exportInstallation(m_installation, m_clock)).toJson();
    if (m_line.exportFile == QLatin1String("-")) {
        std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
        return {};
    }
    QSaveFile file(m_line.exportFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::Storage,
            tr("The file %1 cannot be written: %2")
                .arg(QDir::toNativeSeparators(m_line.exportFile), file.errorString()));
    return {};
}

void HeadlessRun::end(const Result<void>& result) {
    m_isEnding = true;
    m_time.stop();
    if (!result)
        std::fprintf(stderr, "%s\n", result.error().message.toLocal8Bit().constData());
    const int exitCode = result ? 0 : 1;
    whenDone(m_installation.connection().close(), this, [this, exitCode](const Result<void>& closed) {
        if (!closed)
            std::fprintf(stderr, "%s\n", closed.error().message.toLocal8Bit().constData());
        Q_EMIT finished(exitCode);
    });
}

} // namespace ccudesk
