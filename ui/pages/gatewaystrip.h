// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagecontext.h"

#include <QWidget>

namespace ccudesk {

class FlowLayout;
class TrendLine;
struct DataPointKey;
struct RadioGateway;

//! What sends for the CCU, as cards: how much of its sending time each has used, how busy it finds the air, and how
//! that was in the last day.
class GatewayStrip : public QWidget {
    Q_OBJECT
public:
    explicit GatewayStrip(const PageContext& context, QWidget* parent = nullptr);

    //! Builds the cards anew where something is different.
    void refresh();
    void askForTrends();

private:
    QWidget* makeCard(const RadioGateway& gateway);
    void askForTrend(const DataPointKey& key, TrendLine* line, double top);
    [[nodiscard]] std::optional<double> carrierSense(const RadioGateway& gateway) const;

    const PageContext m_context;
    QStringList m_shown; //!< what the cards tell, to leave them alone while nothing is new
    FlowLayout* m_cards;
};

} // namespace ccudesk
