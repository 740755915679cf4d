// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/timeline.h"

#include "core/control/controlwords.h"
#include "core/control/timelinewords.h"
#include "core/domain/channelnames.h"
#include "core/domain/maintenance.h"
#include "core/domain/parameternames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::Timeline)
};

constexpr qint64 settlesMs = 30'000; //!< a dimmer on its way, a finger on a thermostat
constexpr qint64 repeatsMs = 3'000; //!< between the reports of a held key
constexpr qint64 answeredMs = 120'000; //!< a blind may run that long

bool isHealth(const QString& parameter) {
    return parameter == QLatin1String("UNREACH") || isLowBattery(parameter) || parameter == QLatin1String("SABOTAGE")
        || parameter == QLatin1String("DUTY_CYCLE") || parameter == QLatin1String("DUTYCYCLE")
        || (parameter.startsWith(QLatin1String("ERROR_")) && parameter != QLatin1String("ERROR_CODE"));
}

//! What a held key repeats is one press.
bool isPress(const QString& parameter) {
    return parameter == QLatin1String("PRESS_SHORT") || parameter == QLatin1String("PRESS_LONG")
        || parameter == QLatin1String("PRESS");
}

bool isTold(const DataPoint& point, const ControlUnit& unit) {
    const QString& parameter = point.key.parameter;
    const ParameterType type = point.description->type;
    if (isActionParameter(parameter) || point.description->isAction())
        return isPress(parameter);
    if (isHealth(parameter))
        return type == ParameterType::Bool || point.value.isBool();
    if (isTechnicalParameter(parameter))
        return false;
    return hasWishWords(unit.kind, parameter) || type == ParameterType::Bool || type == ParameterType::Enum;
}

bool isPartOf(const ControlUnit& unit, const ChannelKey& channel) {
    return unit.state == channel || unit.target == channel || unit.others.contains(channel);
}

//! A number of the history in the type that words are made of.
Value valueOf(const HistoryChange& change, const DataPoint& point) {
    if (change.kind == HistoryKind::Words)
        return Value(change.words);
    const ParameterType type = point.description->type;
    if (type == ParameterType::Bool || (type == ParameterType::Unknown && point.value.isBool()))
        return Value(change.number != 0.0);
    return type == ParameterType::Enum || type == ParameterType::Integer ? Value(static_cast<qint64>(change.number))
                                                                         : Value(change.number);
}

class Teller {
public:
    Teller(const TimelineScope& scope, const TimelineSources& sources) : m_scope(scope), m_sources(sources) { }

    void takeChange(const HistoryChange& change) {
        const DataPoint* point = m_sources.values.get(change.key.channel(), change.key.parameter);
        if (!point)
            return;
        const Value value = valueOf(change, *point);
        TimelineEntry entry;
        entry.atMs = change.atMs;
        entry.channel = change.key.channel();
        if (isHealth(change.key.parameter)) {
            entry.kind = TimelineEntry::Kind::Health;
            entry.isTrouble = value.toBool();
            entry.text = healthHappeningWords(change.key.parameter, entry.isTrouble);
        } else if (const ControlUnit* unit = unitOf(entry.channel)) {
            entry.kind = change.kind == HistoryKind::Action ? TimelineEntry::Kind::Press : TimelineEntry::Kind::State;
            entry.channelKind = unit->kind;
            if (const Channel* state = m_sources.devices.channel(entry.channel); state && !hasOwnName(*state))
                entry.channel = unit->target; // the one that people name
            entry.text = wordsFor(*unit, *point, value);
        }
        if (!entry.text.isEmpty())
            add({entry, change.key, value, false});
    }

    void takeCommands(qint64 fromMs, qint64 toMs) {
        for (const LoggedEvent& event : m_sources.log.events()) {
            const bool isOurs = event.source == EventSource::You && event.timeMs >= fromMs && event.timeMs < toMs;
            const ControlUnit* unit = isOurs ? unitOf(event.key.channel()) : nullptr;
            if (unit && !isConfirmed(*unit, event))
                addWish(*unit, event);
        }
    }

    void takeJournal(qint64 fromMs, qint64 toMs) {
        for (const JournalEntry& change : m_sources.journal) {
            if (change.atMs < fromMs || change.atMs >= toMs || !m_scope.devices.contains(change.key.channel().device()))
                continue;
            TimelineEntry entry;
            entry.atMs = change.atMs;
            entry.channel = change.key.channel();
            entry.kind = TimelineEntry::Kind::Configuration;
            entry.by = change.isForeign ? TimelineEntry::By::Others : TimelineEntry::By::You;
            entry.isTrouble = !change.error.isEmpty();
            entry.text = entry.isTrouble ? Texts::tr("Settings were not changed: %1").arg(change.error)
                : change.sentence.isEmpty()
                ? Texts::tr("%n setting(s) changed", nullptr, static_cast<int>(change.outcomes.size()))
                : change.sentence;
            m_told.append({entry, {}, {}, false});
        }
    }

    [[nodiscard]] QList<TimelineEntry> newestFirst() const {
        QList<TimelineEntry> entries;
        for (const Told& told : m_told)
            if (!told.isPassedBy)
                entries.append(told.entry);
        std::stable_sort(entries.begin(), entries.end(),
            [](const TimelineEntry& one, const TimelineEntry& other) { return one.atMs < other.atMs; });
        std::reverse(entries.begin(), entries.end());
        return entries;
    }

private:
    struct Told {
        TimelineEntry entry;
        DataPointKey key;
        Value value;
        bool isPassedBy = false; //!< it moved on at once
    };

    [[nodiscard]] const ControlUnit* unitOf(const ChannelKey& channel) const {
        const auto unit = std::find_if(m_scope.units.cbegin(), m_scope.units.cend(),
            [&channel](const ControlUnit& each) { return isPartOf(each, channel); });
        return unit == m_scope.units.cend() ? nullptr : &*unit;
    }

    [[nodiscard]] QString wordsFor(const ControlUnit& unit, const DataPoint& point, const Value& value) const {
        const Channel* channel = m_sources.devices.channel(point.key.channel());
        return happeningWords(
            unit.kind, channel ? channel->type : QString(), point.key.parameter, *point.description, value);
    }

    void add(const Told& told) {
        if (const auto newest = m_newest.constFind(told.key); newest != m_newest.cend()) {
            Told& before = m_told[*newest];
            const qint64 passed = told.entry.atMs - before.entry.atMs;
            const bool isState = told.entry.kind == TimelineEntry::Kind::State;
            const bool isOnItsWay = isState && told.value.isDouble() && passed < settlesMs;
            const bool isHeld = told.key.parameter == QLatin1String("PRESS_LONG") && passed < repeatsMs;
            before.isPassedBy = isOnItsWay || isHeld;
        }
        m_newest.insert(told.key, m_told.size());
        m_told.append(told);
    }

    //! The first change of the unit after it that fits.
    bool isConfirmed(const ControlUnit& unit, const LoggedEvent& command) {
        constexpr qint64 clocksDifferMs = 1'000;
        for (Told& told : m_told) {
            const qint64 passed = told.entry.atMs - command.timeMs;
            const bool isSame = told.key.parameter == command.key.parameter;
            if (passed < -clocksDifferMs || passed > answeredMs || told.isPassedBy
                || told.entry.by == TimelineEntry::By::You || told.entry.kind == TimelineEntry::Kind::Health
                || !isPartOf(unit, told.entry.channel) || (isSame && !told.value.isSameReading(command.newValue)))
                continue;
            told.entry.by = TimelineEntry::By::You;
            return true;
        }
        return false;
    }

    void addWish(const ControlUnit& unit, const LoggedEvent& command) {
        const DataPoint* point = m_sources.values.get(command.key.channel(), command.key.parameter);
        if (!point || !isTold(*point, unit) || command.oldValue.isSameReading(command.newValue))
            return;
        const QString words = wordsFor(unit, *point, command.newValue);
        if (words.isEmpty())
            return;
        TimelineEntry entry;
        entry.atMs = command.timeMs;
        entry.channel = command.key.channel();
        entry.channelKind = unit.kind;
        entry.by = TimelineEntry::By::You;
        entry.text = Texts::tr("Wanted, and not reported back: %1").arg(words);
        m_told.append({entry, command.key, {}, false});
    }

    const TimelineScope& m_scope;
    const TimelineSources& m_sources;
    QList<Told> m_told;
    QHash<DataPointKey, qsizetype> m_newest; //!< of a data point, in m_told
};

} // namespace

TimelineScope timelineOfDevice(const DeviceStore& devices, const DeviceKey& key) {
    const Device* device = devices.device(key);
    return device ? TimelineScope{{key}, unitsOf(*device)} : TimelineScope();
}

TimelineScope timelineOfRoom(const DeviceStore& devices, const QString& roomName) {
    TimelineScope scope;
    for (const DeviceKey& key : devices.keys()) {
        const QList<ControlUnit> units = unitsOf(*devices.device(key));
        const qsizetype before = scope.units.size();
        for (const ControlUnit& unit : units) {
            const bool isThere = devices.roomNamesOf(unit.state).contains(roomName)
                || devices.roomNamesOf(unit.target).contains(roomName);
            if (isThere)
                scope.units.append(unit);
        }
        if (scope.units.size() > before || devices.roomNamesOf(maintenanceOf(key)).contains(roomName))
            scope.devices.append(key);
    }
    return scope;
}

QList<DataPointKey> timelinePoints(const TimelineScope& scope, const ValueStore& values) {
    QList<DataPointKey> points;
    QSet<ChannelKey> seen;
    for (const ControlUnit& unit : scope.units) {
        for (const DataPointId id : values.ofChannel(unit.state))
            if (isTold(values.at(id), unit))
                points.append(values.at(id).key);
        seen.insert(unit.state);
    }
    for (const DeviceKey& device : scope.devices) {
        const ChannelKey health = maintenanceOf(device);
        for (const DataPointId id : seen.contains(health) ? QList<DataPointId>() : values.ofChannel(health))
            if (isHealth(values.at(id).key.parameter))
                points.append(values.at(id).key);
    }
    return points;
}

QList<HistoryChange> loggedChanges(const EventLog& log, const QList<DataPointKey>& points, qint64 fromMs, qint64 toMs) {
    const QSet<DataPointKey> wanted(points.cbegin(), points.cend());
    QList<HistoryChange> changes;
    for (const LoggedEvent& event : log.events()) {
        const bool isAction = isActionParameter(event.key.parameter);
        if (event.source == EventSource::You || event.isRepeat || event.timeMs < fromMs || event.timeMs >= toMs
            || !wanted.contains(event.key) || (!isAction && event.oldValue.isEmpty()))
            continue;
        const auto number = event.newValue.toNumber();
        const HistoryKind kind = isAction ? HistoryKind::Action : number ? HistoryKind::Number : HistoryKind::Words;
        changes.append({event.key, event.timeMs, kind, number.value_or(0.0),
            kind == HistoryKind::Words ? event.newValue.toPlainText() : QString()});
    }
    return changes;
}

QList<TimelineEntry> timeline(const TimelineScope& scope, const QList<HistoryChange>& changes,
    const TimelineSources& sources, qint64 fromMs, qint64 toMs) {
    Teller teller(scope, sources);
    for (const HistoryChange& change : changes)
        teller.takeChange(change);
    teller.takeCommands(fromMs, toMs);
    teller.takeJournal(fromMs, toMs);
    return teller.newestFirst();
}

} // namespace ccudesk
