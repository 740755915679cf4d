// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sessionplayer.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ccudesk {

class PlaceSlider;

class SentenceLabel;

//! On top of a window that shows a recording: says so, plays and pauses it, how fast, and goes to any place
//! in it.
class ReplayBar : public QWidget {
    Q_OBJECT
public:
    //! The player must outlive the bar.
    explicit ReplayBar(SessionPlayer& player, QWidget* parent = nullptr);

private:
    void showState();

    SessionPlayer& m_player;
    QPushButton* m_play;
    QComboBox* m_speed;
    PlaceSlider* m_place;
    SentenceLabel* m_words;
};

} // namespace ccudesk
