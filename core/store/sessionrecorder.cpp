// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sessionrecorder.h"

#include <utility>

namespace ccudesk {

SessionRecorder::SessionRecorder(
    const DeviceStore& devices, const ValueStore& values, const HomeStore& home, const Clock& clock, QObject* parent)
    : QObject(parent), m_devices(devices), m_values(values), m_home(home), m_clock(clock) { }

SessionRecorder::~SessionRecorder() {
    if (m_isRunning && m_hasHome)
        (void)m_writer->end();
}

void SessionRecorder::start(const QString& path, bool isAnonymous, qsizetype mostEvents) {
    if (m_isRunning)
        return;
    m_path = path;
    m_error.clear();
    m_sinceMs = m_clock.nowMs();
    m_isRunning = true;
    m_hasHome = false;
    m_waiting.clear();
    m_writer = std::make_unique<RecordingWriter>(mostEvents);
    m_anonymiser = isAnonymous ? std::make_unique<RecordingAnonymiser>() : nullptr;
    m_turns = std::make_unique<Turns>();
    const auto home = Snapshot::takeInTurns(*m_turns, m_devices, m_values, m_home);
    m_turns->add([this, home] { homeTaken(*home); });
    Q_EMIT stateChanged();
}

void SessionRecorder::homeTaken(const Snapshot& home) {
    m_hasHome = true;
    const Result<void> begun = m_writer->begin(
        m_path, m_anonymiser ? m_anonymiser->without(home) : home, m_sinceMs, m_anonymiser != nullptr);
    if (!begun)
        return end(begun);
    const QList<EventBatch> waiting = std::exchange(m_waiting, {});
    for (const EventBatch& batch : waiting)
        write(batch);
    Q_EMIT stateChanged();
}

void SessionRecorder::take(const EventBatch& batch) {
    if (!m_isRunning)
        return;
    if (m_hasHome)
        write(batch);
    else
        m_waiting.append(batch);
}

void SessionRecorder::write(const EventBatch& batch) {
    if (!m_isRunning)
        return;
    if (const Result<void> written = m_writer->append(m_anonymiser ? m_anonymiser->without(batch) : batch); !written)
        end(written);
}

void SessionRecorder::stop() {
    if (!m_isRunning)
        return;
    m_turns.reset();
    end(m_hasHome ? m_writer->end() : Result<void>());
}

void SessionRecorder::end(const Result<void>& result) {
    m_isRunning = false;
    m_error = result ? QString() : result.error().message;
    if (!result)
        (void)m_writer->end();
    Q_EMIT stateChanged();
}

} // namespace ccudesk
