// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/valuestore.h"

#include "core/base/logging.h"
#include "core/base/redactor.h"
#include "core/store/changetick.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace ccudesk {

namespace {

// A channel of real hardware has at most some 100 values; week programmes are MASTER and never come here.
constexpr qsizetype maxParametersPerChannel = 1'000;

ParameterDescriptionPtr guessedDescription(const QString& parameter, const Value& value) {
    auto description = std::make_shared<ParameterDescription>();
    description->id = parameter;
    description->operations = Operation::Event;
    if (isActionParameter(parameter))
        description->type = ParameterType::Action;
    else if (value.isBool())
        description->type = ParameterType::Bool;
    else if (value.isInteger())
        description->type = ParameterType::Integer;
    else if (value.isDouble())
        description->type = ParameterType::Float;
    else if (value.isString())
        description->type = ParameterType::String;
    return description;
}

bool isBetter(const ParameterDescriptionPtr& candidate, const ParameterDescriptionPtr& present) {
    if (!candidate || candidate == present)
        return false;
    if (present->complete && !candidate->complete)
        return false;
    return *candidate != *present;
}

// ReGa and some interface processes say 1 for true, a whole number for a FLOAT, or the word of an ENUM. Everyone
// behind the store may rely on the type of the description.
Value withTypeOf(const ParameterDescription& description, const Value& value) {
    switch (description.type) {
    case ParameterType::Bool:
        return value.isInteger() || value.isDouble() ? Value(value.toBool()) : value;
    case ParameterType::Float:
        if (const auto number = value.toNumber(); number && !value.isDouble())
            return Value(*number);
        return value;
    case ParameterType::Enum:
        if (const auto index = description.valueList.indexOf(value.toPlainText()); value.isString() && index >= 0)
            return Value(static_cast<qint64>(index));
        [[fallthrough]];
    case ParameterType::Integer:
        if (const auto number = value.toInteger(); number && !value.isInteger())
            return Value(*number);
        return value;
    default:
        return value;
    }
}

} // namespace

struct ValueStore::Private {
    struct Slot {
        DataPoint point;
        qint64 eventAtMs = 0; //!< when the last event came; 0: never
        bool isRemoved = false;
    };
    struct ChannelSlot {
        QList<DataPointId> points;
        bool isRemoved = false;
    };

    const Clock& clock;
    ChangeTick tick;
    std::deque<Slot> slots; // a deque, so that references stay good while data points are added
    QHash<DataPointKey, DataPointId> ids;
    QHash<ChannelKey, ChannelSlot> channels;
    QSet<QString> parameterNames; // 36,000 data points share some hundred names
    ValueCounts counts;

    explicit Private(const Clock& c) : clock(c) { }

    DataPointId find(const DataPointKey& key) const {
        const auto id = ids.value(key, noDataPoint);
        return id == noDataPoint || slots[id].isRemoved ? noDataPoint : id;
    }
    DataPointId make(const DataPointKey& key, const ParameterDescriptionPtr& description);
    void describe(DataPointId id, const ParameterDescriptionPtr& description);
    void applyEvent(DataPointId id, const Value& value, qint64 atMs);
    void applyReading(DataPointId id, const Reading& reading, ValueOrigin origin, qint64 readStartedMs);
    bool hasEventSince(const Slot& slot, qint64 readStartedMs) const;
    static bool take(DataPoint& point, const Value& value, qint64 atMs);
};

DataPointId ValueStore::Private::make(const DataPointKey& key, const ParameterDescriptionPtr& description) {
    const auto channel = channels.find(key.channel());
    if (channel == channels.end() || channel->isRemoved || channel->points.size() >= maxParametersPerChannel)
        return noDataPoint;
    if (const auto known = ids.constFind(key); known != ids.constEnd()) { // it was removed and is back
        slots[*known].isRemoved = false;
        channel->points.append(*known);
        describe(*known, description);
        tick.add(*known);
        return *known;
    }
    Slot slot;
    slot.point.key = {channel.key().interface, channel.key().address, *parameterNames.insert(key.parameter)};
    slot.point.description = description;
    const auto id = static_cast<DataPointId>(slots.size());
    ids.insert(slot.point.key, id);
    slots.push_back(std::move(slot));
    channel->points.append(id);
    tick.add(id);
    return id;
}

void ValueStore::Private::describe(DataPointId id, const ParameterDescriptionPtr& description) {
    DataPoint& point = slots[id].point;
    if (!isBetter(description, point.description))
        return;
    point.description = description;
    point.value = description->isAction() ? Value() : withTypeOf(*description, point.value);
    if (description->isAction())
        point.origin = ValueOrigin::NeverReceived;
    tick.mark(id);
}

// True when the value became different. Keeps the exact new value in any case.
bool ValueStore::Private::take(DataPoint& point, const Value& value, qint64 atMs) {
    const Value typed = withTypeOf(*point.description, value);
    const bool isDifferent = !point.value.isSameReading(typed);
    point.value = typed;
    point.receivedAtMs = atMs;
    if (isDifferent)
        point.changedAtMs = atMs;
    return isDifferent;
}

void ValueStore::Private::applyEvent(DataPointId id, const Value& value, qint64 atMs) {
    Slot& slot = slots[id];
    take(slot.point, value, atMs);
    slot.point.origin = ValueOrigin::Event;
    slot.eventAtMs = atMs;
    // A moving blind reports levels on its way: only the requested one confirms.
    if (const auto& pending = slot.point.pending;
        pending && (pending->state == PendingState::Failed || pending->requested.isEchoedBy(slot.point.value)))
        slot.point.pending.reset();
    tick.mark(id);
}

// An event of the future came before the clock was set back, and so before the reading began.
bool ValueStore::Private::hasEventSince(const Slot& slot, qint64 readStartedMs) const {
    return slot.eventAtMs >= std::max<qint64>(readStartedMs, 1) && slot.eventAtMs <= clock.nowMs();
}

void ValueStore::Private::applyReading(
    DataPointId id, const Reading& reading, ValueOrigin origin, qint64 readStartedMs) {
    Slot& slot = slots[id];
    DataPoint& point = slot.point;
    if (reading.timestampMs == 0 || hasEventSince(slot, readStartedMs))
        return;
    const bool isOldNews = point.origin == ValueOrigin::Event && reading.timestampMs <= point.receivedAtMs
        && point.value.isSameReading(withTypeOf(*point.description, reading.value));
    if (!isOldNews) {
        const bool isDifferent = take(point, reading.value, reading.timestampMs);
        point.origin = origin;
        if (isDifferent && reading.changedAtMs > 0)
            point.changedAtMs = reading.changedAtMs;
        if (isDifferent && point.pending && point.pending->state == PendingState::Failed)
            point.pending.reset();
        tick.mark(id);
    }
    // What was read before the command was sent proves nothing about it.
    if (point.pending && readStartedMs >= point.pending->sinceMs && point.pending->requested.isEchoedBy(point.value)) {
        point.pending.reset();
        tick.mark(id);
    }
}

ValueStore::ValueStore(const Clock& clock, QObject* parent) : QObject(parent), d(std::make_unique<Private>(clock)) {
    connect(&d->tick, &ChangeTick::added, this, &ValueStore::dataPointsAdded);
    connect(&d->tick, &ChangeTick::changed, this, &ValueStore::valuesChanged);
}

ValueStore::~ValueStore() = default;

void ValueStore::addChannels(const QList<ChannelKey>& channels) {
    for (const ChannelKey& key : channels)
        d->channels[key].isRemoved = false;
}

void ValueStore::removeChannels(const QList<ChannelKey>& channels) {
    for (const ChannelKey& key : channels) {
        const auto channel = d->channels.find(key);
        if (channel == d->channels.end())
            continue;
        for (const DataPointId id : std::as_const(channel->points)) {
            Private::Slot& slot = d->slots[id];
            Private::Slot empty;
            empty.point.key = slot.point.key;
            empty.point.description = slot.point.description;
            empty.isRemoved = true;
            slot = empty;
            d->tick.mark(id);
        }
        channel->points.clear();
        channel->isRemoved = true;
    }
}

bool ValueStore::hasChannel(const ChannelKey& channel) const {
    const auto found = d->channels.constFind(channel);
    return found != d->channels.constEnd() && !found->isRemoved;
}

DataPointId ValueStore::ensure(const DataPointKey& key, const ParameterDescriptionPtr& description) {
    if (const auto id = d->find(key); id != noDataPoint) {
        d->describe(id, description);
        return id;
    }
    return d->make(key, description ? description : guessedDescription(key.parameter, {}));
}

DataPointId ValueStore::find(const DataPointKey& key) const {
    return d->find(key);
}

const DataPoint& ValueStore::at(DataPointId id) const {
    Q_ASSERT(id < d->slots.size());
    return d->slots[id].point;
}

qsizetype ValueStore::size() const {
    return static_cast<qsizetype>(d->slots.size());
}

QList<DataPointId> ValueStore::ofChannel(const ChannelKey& channel) const {
    return d->channels.value(channel).points;
}

const DataPoint* ValueStore::get(const ChannelKey& channel, const QString& parameter) const {
    const auto id = d->find({channel.interface, channel.address, parameter});
    return id == noDataPoint ? nullptr : &d->slots[id].point;
}

void ValueStore::apply(const EventBatch& batch) {
    const qint64 atMs = batch.receivedAtMs > 0 ? batch.receivedAtMs : d->clock.nowMs();
    EventBatch actions{batch.interface, atMs, {}};
    for (const ValueEvent& event : batch.events) {
        ++d->counts.received;
        const DataPointKey key{batch.interface, event.address, event.parameter};
        auto id = d->find(key);
        if (id == noDataPoint) {
            id = d->make(key, guessedDescription(event.parameter, event.value));
            if (id == noDataPoint) {
                ++d->counts.unknown;
                continue;
            }
            ++d->counts.unknownParameter;
        }
        ++d->counts.applied;
        DataPoint& point = d->slots[id].point;
        if (point.description->isAction() || isActionParameter(event.parameter)) {
            actions.events.append(event);
            point.receivedAtMs = atMs;
            point.pending.reset();
            d->tick.mark(id);
        } else {
            d->applyEvent(id, event.value, atMs);
        }
    }
    if (!actions.events.isEmpty())
        Q_EMIT actionsReceived(actions);
}

void ValueStore::applyReadings(
    const QString& interface, const QList<Reading>& readings, ValueOrigin origin, qint64 readStartedMs) {
    qsizetype unknown = 0;
    for (const Reading& reading : readings) {
        const DataPointKey key{interface, reading.address, reading.parameter};
        auto id = d->find(key);
        if (id == noDataPoint)
            id = d->make(
                key, reading.description ? reading.description : guessedDescription(reading.parameter, reading.value));
        else
            d->describe(id, reading.description);
        if (id == noDataPoint) {
            ++unknown;
            continue;
        }
        const bool isAction = d->slots[id].point.description->isAction() || isActionParameter(reading.parameter);
        if (!isAction && !reading.value.isEmpty())
            d->applyReading(id, reading, origin, readStartedMs);
    }
    if (unknown > 0)
        qCInfo(lcStore) << "readings of unknown channels ignored:" << loggable(LogField::Interface, interface)
                        << unknown;
}

void ValueStore::countMerged(quint64 events) {
    d->counts.merged += events;
}

void ValueStore::setPending(DataPointId id, const PendingWrite& pending) {
    Q_ASSERT(id < d->slots.size());
    std::optional<PendingWrite>& current = d->slots[id].point.pending;
    if (d->slots[id].isRemoved || current == pending)
        return;
    current = pending;
    d->tick.mark(id);
}

void ValueStore::clearPending(DataPointId id) {
    Q_ASSERT(id < d->slots.size());
    std::optional<PendingWrite>& current = d->slots[id].point.pending;
    if (!current)
        return;
    current.reset();
    d->tick.mark(id);
}

void ValueStore::markAllCached() {
    markCached({});
}

void ValueStore::markCached(const QString& interface) {
    for (size_t i = 0; i < d->slots.size(); ++i) {
        DataPoint& point = d->slots[i].point;
        if (!interface.isEmpty() && point.key.interface != interface)
            continue;
        if (point.origin == ValueOrigin::NeverReceived || point.origin == ValueOrigin::Cached)
            continue;
        point.origin = ValueOrigin::Cached;
        d->tick.mark(static_cast<DataPointId>(i));
    }
}

void ValueStore::forgetValues() {
    for (size_t i = 0; i < d->slots.size(); ++i) {
        Private::Slot& slot = d->slots[i];
        if (slot.point.origin == ValueOrigin::NeverReceived && !slot.point.pending)
            continue;
        slot.eventAtMs = 0;
        slot.point.value = Value();
        slot.point.origin = ValueOrigin::NeverReceived;
        slot.point.receivedAtMs = 0;
        slot.point.changedAtMs = 0;
        slot.point.pending.reset();
        d->tick.mark(static_cast<DataPointId>(i));
    }
}

const ValueCounts& ValueStore::counts() const {
    return d->counts;
}

} // namespace ccudesk
