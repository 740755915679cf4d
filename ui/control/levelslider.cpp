// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/levelslider.h"

#include <QSignalBlocker>
#include <QStyleOptionSlider>
#include <QStylePainter>

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
    setAccessibleDescription(tr("Unknown"));
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(quietMs);
    connect(&m_debounce, &QTimer::timeout, this, &LevelSlider::announce);
    connect(this, &QSlider::valueChanged, this, &LevelSlider::noteMove);
    connect(this, &QSlider::sliderReleased, this, &LevelSlider::announce);
}

void LevelSlider::setLevel(std::optional<double> level, bool isMoving) {
    if (isSliderDown() || m_debounce.isActive() || (isMoving && m_isKnown && level))
        return;
    if (m_isKnown != level.has_value()) {
        m_isKnown = level.has_value();
        setAccessibleDescription(m_isKnown ? QString() : tr("Unknown"));
        update();
    }
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::lround(std::clamp(level.value_or(0.0), 0.0, 1.0) * maximum())));
    m_announced = value();
    m_isMoved = false;
}

void LevelSlider::noteMove() {
    m_isMoved = true;
    if (!m_isKnown) {
        m_isKnown = true;
        setAccessibleDescription({});
        update();
    }
    // A drag announces on its way; repeated keys start the wait anew each time.
    if (!isSliderDown() || !m_debounce.isActive())
        m_debounce.start();
}

void LevelSlider::announce() {
    m_debounce.stop();
    const bool isFinal = !isSliderDown();
    if (!m_isMoved || (!isFinal && value() == m_announced))
        return; // the hand rests
    m_announced = value();
    if (isFinal)
        m_isMoved = false;
    Q_EMIT levelRequested(static_cast<double>(value()) / maximum(), isFinal);
}

void LevelSlider::paintEvent(QPaintEvent* event) {
    if (m_isKnown)
        return QSlider::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_SliderGroove;
    QStylePainter(this).drawComplexControl(QStyle::CC_Slider, option);
}

} // namespace ccudesk
