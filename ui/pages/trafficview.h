// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"

#include <QTimer>
#include <QWidget>

namespace ccudesk {

class FactPage;
class SentenceLabel;

//! What this program costs the CCU: requests and answers of each part, the slowest ones, what waits, and the one
//! session that it holds. Follows while it is visible.
class TrafficView : public QWidget {
    Q_OBJECT
public:
    //! The connection must outlive the view.
    explicit TrafficView(const CcuConnection& connection, QWidget* parent = nullptr);

    void setFigures(const std::optional<SessionFigures>& session, const QList<TrafficFigures>& traffic);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();

    const CcuConnection& m_connection;
    SentenceLabel* m_session;
    SentenceLabel* m_counts;
    FactPage* m_list;
    QTimer m_timer;
};

} // namespace ccudesk
