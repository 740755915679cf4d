// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>
#include <QTimer>

#include <optional>

namespace ccudesk {

//! 0 to 100 %. While it is dragged it announces at most every 150 ms, because each value is a radio message; where it
//! is let go is announced in any case. It does not jump under a hand: setLevel() waits until it is released.
class LevelSlider : public QSlider {
    Q_OBJECT
public:
    explicit LevelSlider(QWidget* parent = nullptr);

    //! 0..1; empty: unknown.
    void setLevel(std::optional<double> level);

Q_SIGNALS:
    void levelRequested(double level, bool isFinal);

private:
    void announce();

    QTimer m_debounce;
    int m_announced = -1;
};

} // namespace ccudesk
