// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/parameter.h"
#include "core/domain/valueevent.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ccudesk {

//! Dense number of a data point, valid as long as the store lives. Models use it instead of pointers.
using DataPointId = quint32;
inline constexpr DataPointId noDataPoint = 0xFFFFFFFF;

//! Where a value came from; shown beside it.
enum class ValueOrigin {
    NeverReceived, //!< the CCU holds only a default: never shown as a reading
    Cached, //!< from the last run's snapshot
    Rega, //!< read from the CCU's logic layer, with its timestamp
    Read, //!< asked from the interface process
    Event,
};

enum class PendingState {
    Sending, //!< on its way to the CCU
    Unanswered, //!< the same, and the CCU has not answered for a while: no error, it may still do it
    WaitingForDevice, //!< accepted by the CCU; the device has not confirmed yet, or sleeps
    Failed, //!< refused or not confirmed in time; `reason` says why. Stays visible until the next value or command
};

//! A command that is not confirmed yet. Shown as "On → Off, sending"; the confirmed value is kept beside it.
struct PendingWrite {
    Value requested;
    PendingState state = PendingState::Sending;
    qint64 sinceMs = 0; //!< wall clock
    QString reason; //!< translated sentence when Failed
    bool operator==(const PendingWrite&) const = default;
};

struct DataPoint {
    DataPointKey key;
    ParameterDescriptionPtr description; //!< never null; `complete` tells whether the CCU's own
    Value value; //!< last confirmed value; empty when never received
    ValueOrigin origin = ValueOrigin::NeverReceived;
    qint64 receivedAtMs = 0; //!< when this value was last reported, or the last press of an action; 0: never
    qint64 changedAtMs = 0; //!< when it last became different; 0: never
    std::optional<PendingWrite> pending;

    //! What a control shows: the requested value while it is on its way, else the confirmed one.
    [[nodiscard]] const Value& shownValue() const {
        return pending && pending->state != PendingState::Failed ? pending->requested : value;
    }
};

//! One value as read from the CCU, with what the reading told about the parameter.
struct Reading {
    QString address;
    QString parameter;
    Value value;
    qint64 timestampMs = 0; //!< 0: never received, the value is only a default
    ParameterDescriptionPtr description; //!< null: nothing new is known
    qint64 changedAtMs = 0; //!< 0: not told; a different value then counts as changed at its timestamp
};

//! So many are applied in one step of Turns: 25,000 at once would hold up the window for a tenth of a second
//! (measured).
inline constexpr qsizetype readingsAtOnce = 100;

struct ValueCounts {
    quint64 received = 0; //!< events handed in
    quint64 applied = 0; //!< of known data points
    quint64 unknown = 0; //!< unknown address: ignored quietly, counted
    quint64 unknownParameter = 0; //!< known channel, new parameter: a data point was made for it
    quint64 merged = 0; //!< dropped before they came here because the program was behind
};

//! All VALUES data points of one CCU. Knows nothing of networks; whoever reads it gets changes at most every 50 ms.
class ValueStore : public QObject {
    Q_OBJECT
public:
    explicit ValueStore(const Clock& clock, QObject* parent = nullptr);
    ~ValueStore() override;

    //! Channels whose events are taken. Events for any other address count as unknown.
    void addChannels(const QList<ChannelKey>& channels);
    //! Their data points can no longer be found. An id stays good for at(), and comes back with its data point.
    void removeChannels(const QList<ChannelKey>& channels);
    [[nodiscard]] bool hasChannel(const ChannelKey& channel) const;

    //! Makes the data point if it is new; a complete description replaces an incomplete one, never the reverse.
    DataPointId ensure(const DataPointKey& key, const ParameterDescriptionPtr& description);
    [[nodiscard]] DataPointId find(const DataPointKey& key) const;
    //! id must come from this store.
    [[nodiscard]] const DataPoint& at(DataPointId id) const;
    //! Every id is below; those of removed channels included.
    [[nodiscard]] qsizetype size() const;
    //! In the order of discovery.
    [[nodiscard]] QList<DataPointId> ofChannel(const ChannelKey& channel) const;
    //! The value of a parameter of a channel; null when there is no such data point.
    [[nodiscard]] const DataPoint* get(const ChannelKey& channel, const QString& parameter) const;

    //! Events always win. Actions (PRESS_SHORT …) are announced, never kept.
    void apply(const EventBatch& batch);
    //! A value for which an event arrived after readStartedMs keeps the event. timestampMs 0 makes the data point
    //! but leaves it never received. Descriptions merge as in ensure().
    void applyReadings(
        const QString& interface, const QList<Reading>& readings, ValueOrigin origin, qint64 readStartedMs);
    void countMerged(quint64 events);

    void setPending(DataPointId id, const PendingWrite& pending);
    void clearPending(DataPointId id);

    //! Marks everything that came live as stored, when the connection is lost.
    void markAllCached();
    //! The same for one interface.
    void markCached(const QString& interface);

    //! As if nothing had ever been received: a replay goes back. Data points and what is known of them stay.
    void forgetValues();

    [[nodiscard]] const ValueCounts& counts() const;

Q_SIGNALS:
    //! At most once per 50 ms and at most about 2,000 ids at a time; sorted, without repeats.
    void valuesChanged(const QList<ccudesk::DataPointId>& ids);
    //! New data points; comes before any valuesChanged that names them.
    void dataPointsAdded(const QList<ccudesk::DataPointId>& ids);
    //! Key presses and other edges, as they come.
    void actionsReceived(const ccudesk::EventBatch& actions);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk
