// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/finding.h"
#include "ui/pages/plaincard.h"

#include <QMap>

class QHBoxLayout;

namespace ccudesk {

class ElidingLabel;

//! What a round of checks came to at a glance: how many of each kind, and a bar with a segment for each check, told
//! apart by height as well. No score: nobody can say what half a hole is worth.
class AuditSummary : public PlainCard {
    Q_OBJECT
public:
    explicit AuditSummary(QWidget* parent = nullptr);

    //! verdicts: of every check that counts. trend: how it was before; may be empty.
    void setVerdicts(const QList<Verdict>& verdicts, const QString& trend);
    //! The whole in one sentence.
    [[nodiscard]] QString sentence() const { return m_sentence; }

private:
    class Bar;
    class Count;
    Bar* m_bar;
    QMap<Verdict, Count*> m_counts;
    ElidingLabel* m_trend;
    QString m_sentence;
};

} // namespace ccudesk
