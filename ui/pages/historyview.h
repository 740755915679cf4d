// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/historyentry.h"
#include "ui/models/historymodel.h"
#include "ui/pages/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace ccudesk {

class Chart;
class EmptyState;
class SentenceLabel;

//! What the values of some channels were: one of them as a chart or a table, over an hour to a year. Asks only while it
//! is seen.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(const PageContext& context, QWidget* parent = nullptr);

    //! The value that is shown stays, where these channels have it; else it is the preferred one.
    void showChannels(const QList<ChannelKey>& channels, const DataPointKey& preferred = {});
    void showValue(const DataPointKey& key);
    [[nodiscard]] DataPointKey shownValue() const;
    //! Writes what is shown, and says below whether that went well.
    bool saveTo(const QString& fileName);

Q_SIGNALS:
    //! The points that were asked for have come.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLayout* buildRanges();
    QLayout* buildFoot();
    void fillChoices();
    void chooseRange(qint64 lengthMs);
    void look(qint64 fromMs, qint64 toMs);
    void ask();
    void take(const HistoryRequest& request, const Result<HistorySeries>& answer);
    void showEmptyReason(const QString& error);
    void askForFile();
    void openWindow();

    const PageContext m_context;
    QList<ChannelKey> m_channels;
    HistoryModel m_model;
    qint64 m_lengthMs; //!< as chosen
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
    bool m_isFollowing = true; //!< the end of the chart is now
    bool m_isAsking = false;
    bool m_isStale = false; //!< what is asked for has changed meanwhile
    QTimer m_follow;

    QComboBox* m_choice;
    QButtonGroup* m_ranges;
    QPushButton* m_asTable;
    QPushButton* m_save;
    QPushButton* m_larger;
    QStackedLayout* m_stack;
    Chart* m_chart;
    QTableView* m_table;
    EmptyState* m_empty;
    SentenceLabel* m_words;
};

} // namespace ccudesk
