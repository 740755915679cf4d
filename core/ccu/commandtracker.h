// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/control/command.h"
#include "core/store/valuestore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace ccudesk {

class DeviceStore;

//! Follows commands from the click to the device's own event (architecture §5): the wanted value is shown as pending
//! at once, stays so until an event proves it, and is taken back with a reason when nothing comes for 30 s. Sleeping
//! devices have as long as they sleep.
class CommandTracker : public QObject {
    Q_OBJECT
public:
    using Ticket = quint64;
    static constexpr qint64 timeoutMs = 30'000;
    static constexpr qint64 readAfterMs = 10'000; //!< suppressed repeats and groups send no event: ask once

    CommandTracker(const DeviceStore& devices, ValueStore& values, const Clock& clock, QObject* parent = nullptr);

    //! Before the command is sent. A newer command takes over the data points of an older one.
    [[nodiscard]] Ticket begin(const Command& command);
    //! The CCU took it.
    void accepted(Ticket ticket);
    //! The CCU or we refused it. Cancelled (superseded by a newer value) leaves no trace; after OutcomeUnknown the
    //! command may well have arrived, so it goes on waiting and the value is read back.
    void failed(Ticket ticket, const Error& error);

    //! Looks at the clock; called every second while something waits.
    void checkTimes();
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    //! No event came: read this value from the CCU, which settles it.
    void readNeeded(const ccudesk::DataPointKey& key);

private:
    struct Waiting {
        Ticket ticket = 0;
        Value expected;
        Value before;
        qint64 receivedBeforeMs = 0;
        qint64 sinceMs = 0; //!< monotonic; moves on while the motor runs
        bool isAccepted = false;
        bool sleeps = false;
        bool isReadAsked = false;
        bool ranBefore = false; //!< the motor was running when the command was given, and still is
        bool hasRun = false; //!< it has run because of this command
    };
    enum class Verdict { Wait, Confirmed, Expired };

    void review();
    [[nodiscard]] Verdict verdictOn(DataPointId id, Waiting& waiting) const;
    void noteReading(DataPointId id, Waiting& waiting, QList<DataPointKey>& unsure) const;
    void askForReadings(const QList<DataPointKey>& unsure);
    void fail(DataPointId id, const QString& reason);

    const DeviceStore& m_devices;
    ValueStore& m_values;
    const Clock& m_clock;
    QHash<DataPointId, Waiting> m_waiting;
    Ticket m_lastTicket = 0;
    QTimer m_timer;
};

} // namespace ccudesk
