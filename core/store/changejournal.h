// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/paramset.h"

#include <QObject>

namespace ccudesk {

//! One change of the CCU's configuration: by this program, or by somebody else as far as this program has noticed.
struct JournalEntry {
    quint64 id = 0;
    qint64 atMs = 0; //!< wall clock
    ParamsetKey key; //!< without an interface: not about a parameter set
    QString sentence; //!< what was done, where it is not about a parameter set
    QList<ParameterOutcome> outcomes; //!< with Fate::Unknown until it is read back
    QString error; //!< why it failed, as a sentence; empty: it did not
    bool isForeign = false; //!< made by somebody else
    bool operator==(const JournalEntry&) const = default;

    //! What the parameters were before, except what may not be kept.
    [[nodiscard]] ParamsetValues valuesBefore() const;
};

//! What a parameter set was before an entry: what it is now, with everything taken back that this program has changed
//! since. entries: of that set, oldest first.
[[nodiscard]] ParamsetValues valuesBefore(const QList<JournalEntry>& entries, quint64 id, const ParamsetValues& now);

//! The CCU keeps no history of its configuration, so this does: what was written, what it was before, what came of it.
//! Kept in a file of its owner only; secrets are neither kept nor restored.
class ChangeJournal : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maxEntries = 2'000; //!< the oldest go

    //! clock must outlive the journal.
    ChangeJournal(const QString& file, const Clock& clock, QObject* parent = nullptr);

    //! Oldest first. The first question reads the file.
    [[nodiscard]] const QList<JournalEntry>& entries();
    [[nodiscard]] QList<JournalEntry> entriesOf(const ParamsetKey& key);

    //! Written down before anything is sent. Fills in id and time, and returns the id.
    quint64 begin(const JournalEntry& entry);
    //! What somebody else has changed: there is nothing to finish.
    void note(const JournalEntry& entry) { begin(entry); }
    //! A parameter set as the CCU has just told it. Where it is no longer what the journal knows, somebody else was
    //! there.
    void noteRead(const ParamsetKey& key, const ParamsetValues& values);
    //! When this program changed something last; 0: never.
    [[nodiscard]] qint64 lastOwnAtMs();
    void finish(quint64 id, const QList<ParameterOutcome>& outcomes, const QString& error);

Q_SIGNALS:
    void entriesChanged();

private:
    void load();
    void save() const;

    const QString m_file;
    const Clock& m_clock;
    QList<JournalEntry> m_entries;
    bool m_isLoaded = false;
};

} // namespace ccudesk
