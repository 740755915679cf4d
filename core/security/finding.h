// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccudesk {

//! What a check came to; the most pressing first. Not checked is a result of its own: what could not be read is never
//! taken for good.
enum class Verdict { Critical, Warning, Ask, NotChecked, Passed };

//! One check with its proof. Texts are translated and plain; whatever the CCU has said in them is to be shown as text.
struct Finding {
    QString id; //!< the same for ever: "authentication", "advisory.CVE-2024-24578"
    Verdict verdict = Verdict::NotChecked;
    QString title; //!< what is so, in a few words
    QString why; //!< why it matters, or why it is not known
    QStringList proof; //!< what was read or tried, and what came of it
    QString where; //!< the click path in the CCU or on this computer; may be empty
    QString link; //!< https; may be empty
    QString question; //!< what only a person knows; may be empty
    qint64 answeredAtMs = 0; //!< when a person has answered; 0: not yet
    bool operator==(const Finding&) const = default;
};

//! The most pressing first; else as they were.
void sortByVerdict(QList<Finding>& findings);
[[nodiscard]] int countOf(const QList<Finding>& findings, Verdict verdict);

//! "critical", as files have it.
[[nodiscard]] QString verdictId(Verdict verdict);
//! NotChecked for a word that is none.
[[nodiscard]] Verdict verdictFromId(const QString& id);
//! "Urgent", as people read it.
[[nodiscard]] QString verdictWord(Verdict verdict);

[[nodiscard]] QJsonObject toJson(const Finding& finding);
[[nodiscard]] Finding findingFromJson(const QJsonObject& object);

} // namespace ccudesk
