// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/discoveredccu.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace ccudesk {

class SentenceLabel;

//! What has answered in the network, to choose from. Choosing fills in the address and does no more: anybody in the
//! network can answer.
class CcuSuggestions : public QWidget {
    Q_OBJECT
public:
    explicit CcuSuggestions(QWidget* parent = nullptr);

    //! A search begins; what was found before goes.
    void begin();
    void add(const DiscoveredCcu& ccu);
    //! Says what to do when nothing was found.
    void end();

Q_SIGNALS:
    void searchRequested();
    void chosen(const QString& host);

private:
    QPushButton* m_search;
    SentenceLabel* m_sentence;
    QWidget* m_list;
    QList<DiscoveredCcu> m_found;
};

} // namespace ccudesk
