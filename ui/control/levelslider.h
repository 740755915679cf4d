// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>
#include <QTimer>

#include <optional>

namespace ccudesk {

//! 0 to 100 %. While it is dragged it announces at most every 150 ms, because each value is a radio message; where it
//! is let go is announced in any case, and a click that moves nothing announces nothing. Keys and wheel announce once,
//! when they have come to rest. It does not jump under a hand: setLevel() waits until it is released.
class LevelSlider : public QSlider {
    Q_OBJECT
public:
    explicit LevelSlider(QWidget* parent = nullptr);

    //! 0..1; empty: unknown, which has no handle until somebody sets it. isMoving: a level on the way is not shown, so
    //! that the handle stays at where it was sent instead of running back and forth.
    void setLevel(std::optional<double> level, bool isMoving = false);
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    void levelRequested(double level, bool isFinal);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void noteMove();
    void announce();

    QTimer m_debounce;
    int m_announced = -1;
    bool m_isKnown = false;
    bool m_isMoved = false; //!< by a person, and not announced as final yet
};

} // namespace ccudesk
