// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toggleswitch.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace ccudesk {

namespace {
constexpr int knobMs = 120;
}

ToggleSwitch::ToggleSwitch(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_animation.setDuration(knobMs);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::toggled, this, &ToggleSwitch::moveKnob);
}

void ToggleSwitch::setToggleSize(Size size) {
    m_size = size;
    updateGeometry();
}

void ToggleSwitch::setPending(bool isPending) {
    m_isPending = isPending;
    update();
}

void ToggleSwitch::setStored(bool isStored) {
    m_isStored = isStored;
    update();
}

QSize ToggleSwitch::sizeHint() const {
    switch (m_size) {
    case Size::Row:
        return {32, 18};
    case Size::Large:
        return {84, 44};
    case Size::Normal:
        break;
    }
    return {44, 24};
}

void ToggleSwitch::nextCheckState() {
    if (!m_followsValue)
        QAbstractButton::nextCheckState();
}

void ToggleSwitch::checkStateSet() {
    update();
}

void ToggleSwitch::moveKnob() {
    m_animation.stop();
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return update();
    m_animation.setStartValue(isChecked() ? 0.0 : 1.0);
    m_animation.setEndValue(isChecked() ? 1.0 : 0.0);
    m_animation.start();
}

void ToggleSwitch::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QSizeF size = sizeHint();
    const QRectF slot((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height());
    const qreal knob = m_animation.state() == QVariantAnimation::Running ? m_animation.currentValue().toReal() : -1.0;
    paintToggle(&painter, slot, {isChecked(), m_isPending, isEnabled(), m_isStored}, palette(), knob);
}

} // namespace ccudesk
