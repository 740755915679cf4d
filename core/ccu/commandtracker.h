// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/control/channelkind.h"
#include "core/control/command.h"
#include "core/control/movement.h"
#include "core/store/valuestore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace ccudesk {

class DeviceStore;

//! Follows commands from the click to the device's own event (architecture §5): the wanted value is shown as pending
//! at once, stays so until an event proves it, and is taken back with a reason when nothing comes for 30 s after the
//! CCU took it. A motor that has started because of it has as long as it runs, a sleeping device until it calls in;
//! both have an end.
class CommandTracker : public QObject {
    Q_OBJECT
public:
    using Ticket = quint64;
    static constexpr qint64 overdueMs = 3'000; //!< from here on a person is told that the CCU has not answered yet
    static constexpr qint64 timeoutMs = 30'000;
    static constexpr qint64 longestSleepMs = 3'600'000; //!< battery devices call in more often
    static constexpr qint64 longestRunMs = 600'000; //!< of a blind, a dimmer or a lock
    static constexpr qint64 lockSettlesMs = 3'000; //!< from the motor's rest to the state that it reached
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
        qint64 sinceMs = 0; //!< monotonic; moves on when the CCU takes the command and while the motor runs
        ChannelKind kind = ChannelKind::Generic;
        bool endsMovement = false;
        bool isAccepted = false;
        bool sleeps = false;
        bool isReadAsked = false;
        bool ranAtFirst = false; //!< the motor was running when the command was given
        Movement oldMovement = Movement::None; //!< that movement, as long as it goes on
        std::optional<qint64> runsSinceMs; //!< it has run because of this command
        std::optional<qint64> restsSinceMs; //!< and has stopped
    };
    enum class Verdict { Wait, Confirmed, Expired, Asleep, Endless, Stuck };

    void review();
    void tellOverdue();
    [[nodiscard]] Verdict verdictOn(DataPointId id, Waiting& waiting) const;
    [[nodiscard]] Verdict verdictOfTime(const DataPoint& point, const Waiting& waiting, bool runs) const;
    //! True while the channel moves.
    [[nodiscard]] bool followMovement(const DataPoint& point, Waiting& waiting) const;
    [[nodiscard]] QString reasonFor(Verdict verdict, DataPointId id, const Waiting& waiting) const;
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
