// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace ccudesk {

//! A place between two times. A click goes there at once; what is dragged is announced where it is let go, keys when
//! they are pressed. It does not run away under a hand.
class PlaceSlider : public QSlider {
    Q_OBJECT
public:
    explicit PlaceSlider(QWidget* parent = nullptr);

    void setTimes(qint64 fromMs, qint64 toMs);
    void setTime(qint64 atMs);

Q_SIGNALS:
    void timeRequested(qint64 atMs);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] qint64 timeOf(int value) const;
    [[nodiscard]] int valueAt(const QPoint& point) const;

    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
};

} // namespace ccudesk
