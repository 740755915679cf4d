// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/levelslider.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace ccudesk {

LevelSlider::LevelSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    constexpr int percent = 100;
    constexpr int step = 5;
    constexpr int quietMs = 150;
    setRange(0, percent);
    setSingleStep(step);
    setPageStep(2 * step);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(quietMs);
    connect(&m_debounce, &QTimer::timeout, this, &LevelSlider::announce);
    connect(this, &QSlider::valueChanged, this, [this] {
        if (!m_debounce.isActive())
            m_debounce.start();
    });
    connect(this, &QSlider::sliderReleased, this, &LevelSlider::announce);
}

void LevelSlider::setLevel(std::optional<double> level) {
    if (isSliderDown() || m_debounce.isActive())
        return;
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::lround(std::clamp(level.value_or(0.0), 0.0, 1.0) * maximum())));
    m_announced = value();
}

void LevelSlider::announce() {
    m_debounce.stop();
    if (value() == m_announced && isSliderDown())
        return; // the hand rests
    m_announced = value();
    Q_EMIT levelRequested(static_cast<double>(value()) / maximum(), !isSliderDown());
}

} // namespace ccudesk
