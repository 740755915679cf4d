// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/dutycycleclues.h"
#include "ui/models/listmodel.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace ccudesk {

class HourBars;
class RowTree;
class SentenceLabel;

//! Who may be behind the duty cycle of a gateway: what each device reported and was told by the hour, beside how much
//! of its sending time the gateway had used. As a picture, and as a table.
class SendingDialog : public QDialog {
    Q_OBJECT
public:
    explicit SendingDialog(const PageContext& context, QWidget* parent = nullptr);

private:
    void build();
    [[nodiscard]] QBoxLayout* makeHours();
    void read();
    void take(
        const RadioGateway& gateway, qint64 fromMs, const HistorySeries& dutyCycle, const QList<DeviceHour>& reports);
    void showClues();
    [[nodiscard]] QString summary() const;
    void showHours();
    void showHourSentence();
    void showAsTable(bool asTable);
    [[nodiscard]] const SendingSuspect* current() const;
    [[nodiscard]] ListRow rowFor(const SendingSuspect& suspect) const;

    const PageContext m_context;
    DutyCycleClues m_clues;
    ListModel m_suspects;
    ListModel m_hours;
    QComboBox* m_gateways;
    SentenceLabel* m_summary;
    RowTree* m_list;
    SentenceLabel* m_about; //!< whose hours these are
    HourBars* m_picture;
    RowTree* m_table;
    SentenceLabel* m_hour;
    QPushButton* m_asTable;
    int m_asked = 0; //!< answers of an earlier choice come too late
};

} // namespace ccudesk
