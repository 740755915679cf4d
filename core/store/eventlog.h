// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/valueevent.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <deque>

namespace ccudesk {

class ValueStore;

enum class EventSource { Ccu, You };

struct LoggedEvent {
    quint64 number = 0; //!< counts from 1; never reused
    qint64 timeMs = 0;
    DataPointKey key;
    Value oldValue; //!< empty for actions and first values
    Value newValue;
    EventSource source = EventSource::Ccu;
    bool isRepeat = false; //!< the same value again
};

//! The last events of one CCU: a ring of at most `capacity`. Filled at event speed, announced every 50 ms.
class EventLog : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype defaultCapacity = 50'000;
    EventLog(
        const ValueStore& values, const Clock& clock, qsizetype capacity = defaultCapacity, QObject* parent = nullptr);

    //! Call before ValueStore::apply() so that the old value is still there. Events of unknown addresses (protocol
    //! §4.5: PONG, gateways) are left out, as the store does.
    void append(const EventBatch& batch);
    //! A command sent by this program, so that the list shows who did it.
    void appendCommand(const DataPointKey& key, const Value& oldValue, const Value& newValue);
    //! Nothing has happened yet: a replay goes back. Numbers go on, so that no two events ever have the same.
    void clear();

    [[nodiscard]] const std::deque<LoggedEvent>& events() const { return m_events; }
    [[nodiscard]] quint64 total() const { return m_nextNumber - 1; }
    //! Events per device address since the start, this list's trimming aside.
    [[nodiscard]] const QHash<DeviceKey, quint64>& countsByDevice() const { return m_counts; }
    //! Events per minute for the last 60 minutes, oldest first; the last entry is the running minute.
    [[nodiscard]] QList<int> perMinute() const;
    //! Within the last 60 seconds.
    [[nodiscard]] int eventsInLastMinute() const;

Q_SIGNALS:
    //! Events were added at the end; some may have been dropped at the front. At most every 50 ms.
    void changed();
    void cleared();

private:
    //! Events per unit of time, for the last 60 units.
    class Histogram {
    public:
        static constexpr qint64 length = 60;
        void count(qint64 unit);
        [[nodiscard]] QList<int> upTo(qint64 unit) const; //!< oldest first

    private:
        std::array<int, length> m_counts{};
        qint64 m_newest = 0;
    };

    void add(LoggedEvent event);

    const ValueStore& m_values;
    const Clock& m_clock;
    qsizetype m_capacity;
    std::deque<LoggedEvent> m_events;
    quint64 m_nextNumber = 1;
    QHash<DeviceKey, quint64> m_counts;
    Histogram m_minutes;
    Histogram m_seconds;
    QTimer m_tick;
};

} // namespace ccudesk
