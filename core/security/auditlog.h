// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/checks.h"

#include <QMap>
#include <QString>

#include <optional>

namespace ccudesk {

//! What a round of checks came to.
struct AuditRun {
    qint64 atMs = 0; //!< wall clock
    qint64 tookMs = 0;
    QString language; //!< of the texts
    QString product;
    QString version;
    QList<Finding> findings;
    bool operator==(const AuditRun&) const = default;
};

//! A risk that somebody has decided to live with. Holds only while it does not get worse.
struct AcceptedRisk {
    qint64 atMs = 0; //!< wall clock
    Verdict verdict = Verdict::Warning;
    bool operator==(const AcceptedRisk&) const = default;
};

//! How many findings were open in an earlier round.
struct AuditMark {
    qint64 atMs = 0; //!< wall clock
    int critical = 0;
    int warnings = 0;
    bool operator==(const AuditMark&) const = default;
};

//! The checks of one CCU over time, with what a person has answered and accepted; in a file of its owner only. The
//! first question reads the file.
class AuditLog {
public:
    static constexpr qsizetype maxMarks = 200; //!< the oldest go

    explicit AuditLog(const QString& file) : m_file(file) { }

    [[nodiscard]] std::optional<AuditRun> last() const;
    //! Oldest first; one for each round. The last one is that of last().
    [[nodiscard]] QList<AuditMark> marks() const;
    //! What was open before the last round; nothing when that was the first.
    [[nodiscard]] std::optional<AuditMark> previous() const;
    //! As the next round of this CCU. Error: ErrorCode::Storage; it is known until the program ends all the same.
    Result<void> keep(const AuditRun& run);
    //! The last round again, with what an answer has changed; no new mark.
    Result<void> amend(const AuditRun& run);

    [[nodiscard]] Answers answers() const;
    Result<void> setAnswer(const QString& id, const Answer& answer);

    [[nodiscard]] bool isAccepted(const Finding& finding) const;
    [[nodiscard]] QMap<QString, AcceptedRisk> accepted() const;
    Result<void> accept(const Finding& finding, qint64 atMs);
    Result<void> takeBack(const QString& id);

    //! Critical or a warning, and nobody has accepted it.
    [[nodiscard]] bool isOpen(const Finding& finding) const;
    [[nodiscard]] AuditMark markOf(const AuditRun& run) const;

private:
    void load() const;
    [[nodiscard]] Result<void> save() const;

    QString m_file;
    mutable bool m_isLoaded = false;
    mutable std::optional<AuditRun> m_last;
    mutable QList<AuditMark> m_marks;
    mutable Answers m_answers;
    mutable QMap<QString, AcceptedRisk> m_accepted;
};

} // namespace ccudesk
