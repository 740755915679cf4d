// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/connectionstep.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ccudesk {

class LadderRow;

//! The steps of one way, one below the other: what is done, what runs, what failed and why. Each is an item with a
//! whole sentence for a screen reader; one that fails while a person waits is announced.
class LadderView : public QWidget {
    Q_OBJECT
public:
    explicit LadderView(QWidget* parent = nullptr);

    void setSteps(const QList<ConnectionStep>& steps);
    //! As of LadderRow.
    void setNow(qint64 monotonicMs);
    //! What can be done about the step that failed; at the end when none has.
    void placeBelowFailed(QWidget* actions);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QList<LadderRow*> m_rows;
    QList<ConnectionStep> m_steps;
    qint64 m_nowMs = 0;
    QPointer<QWidget> m_actions; //!< below the row that failed, unless another ladder shows them
};

} // namespace ccudesk
