// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headlessrun.h"

#include "app/complain.h"
#include "app/jsonexport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

namespace ccudesk {

HeadlessRun::HeadlessRun(const CommandLine& line, Installation& installation, const Clock& clock, QObject* parent)
    : QObject(parent), m_line(line), m_installation(installation), m_clock(clock) {
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &HeadlessRun::stop);
    // queued: a run that ends closes the connection, which must not happen inside the connection's own step
    connect(&installation.connection(), &CcuConnection::stateChanged, this, &HeadlessRun::stateChanged,
        Qt::QueuedConnection);
    if (line.mode == CommandLine::Mode::Listen)
        connect(&installation.connection(), &CcuConnection::eventsReceived, this, &HeadlessRun::printEvents);
}

void HeadlessRun::start() {
    m_installation.connection().open();
}

void HeadlessRun::stop() {
    if (m_phase == Phase::Starting)
        end(failure(ErrorCode::Cancelled, tr("Stopped before the home was read completely.")));
    else if (m_phase == Phase::Running)
        end(m_line.mode == CommandLine::Mode::Export ? writeExport() : Result<void>());
}

//! A home that was read once may get lost and come back. What Failed means does not come back by itself.
void HeadlessRun::stateChanged(ConnectionState state) {
    if (m_phase == Phase::Ending)
        return;
    if (state == ConnectionState::Live && m_phase == Phase::Starting) {
        m_phase = Phase::Running;
        m_time.start(m_line.duration);
    } else if (state == ConnectionState::Failed
        || (state == ConnectionState::Reconnecting && m_phase == Phase::Starting)) {
        end(tl::unexpected<Error>(m_installation.connection().lastError()));
    }
}

void HeadlessRun::printEvents(const EventBatch& batch) {
    if (m_phase == Phase::Ending)
        return;
    QByteArray lines;
    for (const ValueEvent& event : batch.events)
        lines += QJsonDocument(exportEvent(batch.interface, event, batch.receivedAtMs)).toJson(QJsonDocument::Compact)
            + '\n';
    if (const auto printed = print(lines); !printed)
        end(printed);
}

//! All of it has left the program when this succeeds: a full disk or a reader that went away shows here and not when
//! the process ends.
Result<void> HeadlessRun::print(const QByteArray& text) {
    const auto size = static_cast<std::size_t>(text.size());
    errno = 0;
    if (std::fwrite(text.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return failure(ErrorCode::Storage, tr("The output cannot be written: %1").arg(qt_error_string(errno)));
    return {};
}

Result<void> HeadlessRun::writeExport() {
    const QByteArray json = QJsonDocument(exportInstallation(m_installation, m_clock)).toJson();
    if (m_line.exportFile == QLatin1String("-"))
        return print(json);
    QSaveFile file(m_line.exportFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::Storage,
            tr("The file %1 cannot be written: %2")
                .arg(QDir::toNativeSeparators(m_line.exportFile), file.errorString()));
    return {};
}

void HeadlessRun::end(const Result<void>& result) {
    m_phase = Phase::Ending;
    m_time.stop();
    if (!result)
        complain(result.error(), ExitCode::Failed);
    whenDone(m_installation.connection().close(), this, [this, result](const Result<void>& closed) {
        if (result && !closed) // one run, one sentence: the first reason counts
            complain(closed.error(), ExitCode::Failed);
        Q_EMIT finished(static_cast<int>(result && closed ? ExitCode::Done : ExitCode::Failed));
    });
}

} // namespace ccudesk
