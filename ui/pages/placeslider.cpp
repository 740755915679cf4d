// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/placeslider.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyleOptionSlider>
#include <QToolTip>

namespace ccudesk {

namespace {

constexpr int places = 1'000;

QString timeText(qint64 ms) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

PlaceSlider::PlaceSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setRange(0, places);
    setSingleStep(places / 100);
    setPageStep(places / 10);
    setTracking(false);
    connect(this, &QSlider::actionTriggered, this, [this](int action) {
        if (action != SliderMove && !isSliderDown())
            Q_EMIT timeRequested(timeOf(sliderPosition()));
    });
    connect(this, &QSlider::sliderReleased, this, [this] { Q_EMIT timeRequested(timeOf(sliderPosition())); });
    connect(this, &QSlider::sliderMoved, this,
        [this](int value) { QToolTip::showText(mapToGlobal(QPoint(0, height())), timeText(timeOf(value)), this); });
}

void PlaceSlider::setTimes(qint64 fromMs, qint64 toMs) {
    m_fromMs = fromMs;
    m_toMs = toMs;
    setEnabled(toMs > fromMs);
}

void PlaceSlider::setTime(qint64 atMs) {
    if (isSliderDown() || m_toMs <= m_fromMs)
        return;
    setValue(static_cast<int>((atMs - m_fromMs) * places / (m_toMs - m_fromMs)));
    setAccessibleDescription(
        timeText(atMs)); // a screen reader says the number of the place, which tells nobody anything
}

qint64 PlaceSlider::timeOf(int value) const {
    return m_fromMs + (m_toMs - m_fromMs) * value / places;
}

int PlaceSlider::valueAt(const QPoint& point) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    return QStyle::sliderValueFromPosition(0, places, point.x() - handle / 2, width() - handle);
}

//! Elsewhere than at the handle a slider goes a page; here it goes to where somebody points.
void PlaceSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        setSliderPosition(valueAt(event->position().toPoint()));
    QSlider::mousePressEvent(event);
}

bool PlaceSlider::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), timeText(timeOf(valueAt(help->pos()))), this);
    return true;
}

} // namespace ccudesk
