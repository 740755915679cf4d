// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"

#include "core/base/jsonfile.h"
#include "core/base/logging.h"
#include "core/domain/secretparameters.h"
#include "core/store/domainjson.h"

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int fileVersion = 1;
constexpr qint64 maxFileBytes = 16 * 1024 * 1024;

//! Not even in memory: whoever shows the journal need not think of it.
QList<ParameterOutcome> concealed(QList<ParameterOutcome> outcomes) {
    for (ParameterOutcome& outcome : outcomes) {
        if (!carriesSecret(outcome.parameter))
            continue;
        for (Value* value : {&outcome.before, &outcome.wanted, &outcome.now})
            if (!value->isEmpty())
                *value = concealedValue();
    }
    return outcomes;
}

QJsonObject toJson(const ParameterOutcome& outcome) {
    return {{QStringLiteral("parameter"), outcome.parameter},
        {QStringLiteral("before"), ccudesk::toJson(outcome.before)},
        {QStringLiteral("wanted"), ccudesk::toJson(outcome.wanted)},
        {QStringLiteral("now"), ccudesk::toJson(outcome.now)},
        {QStringLiteral("fate"), static_cast<int>(outcome.fate)}};
}

ParameterOutcome outcomeFromJson(const QJsonObject& json) {
    using Fate = ParameterOutcome::Fate;
    const int fate = json.value(QLatin1String("fate")).toInt(-1);
    const bool isKnown = fate >= static_cast<int>(Fate::Taken) && fate < static_cast<int>(Fate::Unknown);
    return {json.value(QLatin1String("parameter")).toString(), valueFromJson(json.value(QLatin1String("before"))),
        valueFromJson(json.value(QLatin1String("wanted"))), valueFromJson(json.value(QLatin1String("now"))),
        isKnown ? static_cast<Fate>(fate) : Fate::Unknown};
}

QJsonObject toJson(const JournalEntry& entry) {
    QJsonArray outcomes;
    for (const ParameterOutcome& outcome : entry.outcomes)
        outcomes.append(toJson(outcome));
    return {{QStringLiteral("id"), static_cast<qint64>(entry.id)}, {QStringLiteral("at"), entry.atMs},
        {QStringLiteral("interface"), entry.key.interface}, {QStringLiteral("address"), entry.key.address},
        {QStringLiteral("paramset"), entry.key.name}, {QStringLiteral("sentence"), entry.sentence},
        {QStringLiteral("parameters"), outcomes}, {QStringLiteral("error"), entry.error},
        {QStringLiteral("foreign"), entry.isForeign}};
}

JournalEntry entryFromJson(const QJsonObject& json) {
    JournalEntry entry;
    entry.id = static_cast<quint64>(json.value(QLatin1String("id")).toInteger());
    entry.atMs = json.value(QLatin1String("at")).toInteger();
    entry.key = {json.value(QLatin1String("interface")).toString(), json.value(QLatin1String("address")).toString(),
        json.value(QLatin1String("paramset")).toString()};
    entry.sentence = json.value(QLatin1String("sentence")).toString();
    entry.error = json.value(QLatin1String("error")).toString();
    entry.isForeign = json.value(QLatin1String("foreign")).toBool();
    const QJsonArray outcomes = json.value(QLatin1String("parameters")).toArray();
    for (const auto& outcome : outcomes)
        entry.outcomes.append(outcomeFromJson(outcome.toObject()));
    return entry;
}

} // namespace

ParamsetValues JournalEntry::valuesBefore() const {
    ParamsetValues values;
    for (const ParameterOutcome& outcome : outcomes)
        if (!carriesSecret(outcome.parameter) && !outcome.before.isEmpty())
            values.insert(outcome.parameter, outcome.before);
    return values;
}

ParamsetValues valuesBefore(const QList<JournalEntry>& entries, quint64 id, const ParamsetValues& now) {
    ParamsetValues values = now;
    for (auto entry = entries.crbegin(); entry != entries.crend() && entry->id >= id; ++entry)
        values.insert(entry->valuesBefore());
    return values;
}

ChangeJournal::ChangeJournal(const QString& file, const Clock& clock, QObject* parent)
    : QObject(parent), m_file(file), m_clock(clock) { }

const QList<JournalEntry>& ChangeJournal::entries() {
    load();
    return m_entries;
}

QList<JournalEntry> ChangeJournal::entriesOf(const ParamsetKey& key) {
    load();
    QList<JournalEntry> own;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(own),
        [&key](const JournalEntry& entry) { return entry.key == key; });
    return own;
}

quint64 ChangeJournal::begin(const JournalEntry& entry) {
    load();
    JournalEntry started = entry;
    started.id = m_entries.isEmpty() ? 1 : m_entries.constLast().id + 1;
    started.atMs = m_clock.nowMs();
    started.outcomes = concealed(entry.outcomes);
    m_entries.append(started);
    if (m_entries.size() > maxEntries)
        m_entries.remove(0, m_entries.size() - maxEntries);
    save();
    Q_EMIT entriesChanged();
    return started.id;
}

void ChangeJournal::noteRead(const ParamsetKey& key, const ParamsetValues& values) {
    ParamsetValues known;
    for (const JournalEntry& entry : entriesOf(key))
        for (const ParameterOutcome& outcome : entry.outcomes) {
            if (outcome.fate == ParameterOutcome::Fate::Unknown || carriesSecret(outcome.parameter))
                known.remove(outcome.parameter);
            else
                known.insert(outcome.parameter, outcome.now);
        }
    JournalEntry foreign{0, 0, key, {}, {}, {}, true};
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        if (const Value now = values.value(it.key()); !now.isEmpty() && !it->isEmpty() && !now.isSameReading(*it))
            foreign.outcomes.append({it.key(), *it, now, now, ParameterOutcome::Fate::Taken});
    if (!foreign.outcomes.isEmpty())
        note(foreign);
}

qint64 ChangeJournal::lastOwnAtMs() {
    load();
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry)
        if (!entry->isForeign)
            return entry->atMs;
    return 0;
}

void ChangeJournal::finish(quint64 id, const QList<ParameterOutcome>& outcomes, const QString& error) {
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [id](const JournalEntry& candidate) { return candidate.id == id; });
    if (entry == m_entries.end())
        return;
    if (!outcomes.isEmpty())
        entry->outcomes = concealed(outcomes);
    entry->error = error;
    save();
    Q_EMIT entriesChanged();
}

void ChangeJournal::load() {
    if (std::exchange(m_isLoaded, true))
        return;
    const QJsonObject content = readJsonFile(m_file, fileVersion, maxFileBytes);
    const QJsonArray entries = content.value(QLatin1String("entries")).toArray();
    for (const auto& entry : entries)
        m_entries.append(entryFromJson(entry.toObject()));
}

void ChangeJournal::save() const {
    QJsonArray entries;
    for (const JournalEntry& entry : m_entries)
        entries.append(toJson(entry));
    const auto written
        = writeJsonFile(m_file, {{QStringLiteral("version"), fileVersion}, {QStringLiteral("entries"), entries}});
    if (!written)
        qCWarning(lcStore) << "the journal of changes cannot be written:" << written.error().detail;
}

} // namespace ccudesk
