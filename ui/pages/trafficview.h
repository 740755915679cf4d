// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"

#include <QTimer>
#include <QWidget>

namespace ccudesk {

class FactPage;
class ValueHistory;
class SentenceLabel;

//! What this program costs the CCU: requests and answers of each part, the slowest ones, what waits, and the one
//! session that it holds. Follows while it is visible.
class TrafficView : public QWidget {
    Q_OBJECT
public:
    //! Both must outlive the view. history: null where nothing is recorded.
    explicit TrafficView(
        const CcuConnection& connection, const ValueHistory* history = nullptr, QWidget* parent = nullptr);

    void setFigures(const std::optional<SessionFigures>& session, const QList<TrafficFigures>& traffic);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();

    const CcuConnection& m_connection;
    const ValueHistory* m_history;
    SentenceLabel* m_session;
    SentenceLabel* m_counts;
    SentenceLabel* m_recorded;
    FactPage* m_list;
    QTimer m_timer;
};

} // namespace ccudesk
