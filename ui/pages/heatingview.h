// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/weekprogram.h"

#include <QMenu>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace ccudesk {

class ParamsetDraft;
class SentenceLabel;
class TimeSpin;
class WeekPicture;

//! The heating programs of a thermostat as a picture with an editor for the chosen period. Everything goes into the
//! draft, one step to undo at a time.
class HeatingView : public QWidget {
    Q_OBJECT
public:
    explicit HeatingView(QWidget* parent = nullptr);

    //! Null, or one without heating programs, shows nothing. The draft must outlive the view, or be taken away before.
    void setDraft(ParamsetDraft* draft);
    [[nodiscard]] bool hasPrograms() const { return !m_programs.isEmpty(); }

private:
    [[nodiscard]] QLayout* buildHead();
    [[nodiscard]] QLayout* buildEditor();
    void fillProfiles();
    void fillCopyMenu();
    void refresh();
    void showCurrent();
    void write(const HeatingPeriods& periods);
    void copyTo(const QList<int>& days);
    void setEnd(int end);
    void setTemperature(double temperature);
    void split();
    void remove();
    [[nodiscard]] int profile() const;
    [[nodiscard]] const HeatingPeriods& periods() const;

    QPointer<ParamsetDraft> m_draft;
    HeatingPrograms m_programs;
    QLabel* m_profileWord;
    QComboBox* m_profile;
    WeekPicture* m_picture;
    QLabel* m_from;
    TimeSpin* m_end;
    QDoubleSpinBox* m_temperature;
    QPushButton* m_split;
    QPushButton* m_remove;
    QPushButton* m_copy;
    QMenu m_copyMenu;
    SentenceLabel* m_note;
};

} // namespace ccudesk
