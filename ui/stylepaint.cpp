// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stylepaint.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ccudesk {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state & flag;
}

//! Pens lie between pixels: half a pixel inwards keeps 1 px lines sharp.
void paintPanel(QPainter* painter, const QRect& rect, const QBrush& brush, const QPen& pen, qreal radius) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(brush);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

//! The veil for hover and press over a plane already painted.
void paintVeil(QPainter* painter, const QStyleOption& option, const Theme& theme, qreal radius) {
    if (!has(option, QStyle::State_Enabled))
        return;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        paintPanel(painter, option.rect, theme[Token::PressedVeil], Qt::NoPen, radius);
    else if (has(option, QStyle::State_MouseOver))
        paintPanel(painter, option.rect, theme[Token::HoverVeil], Qt::NoPen, radius);
}

} // namespace

QColor buttonTextColor(const QStyleOption& option, ButtonKind kind) {
    const Theme theme(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return theme[Token::Text3];
    if (kind == ButtonKind::Primary)
        return theme[Token::OnAccent];
    if (kind != ButtonKind::Quiet && has(option, QStyle::State_On))
        return theme[Token::AccentInk];
    return theme[kind == ButtonKind::Danger ? Token::Bad : Token::Text];
}

void paintButtonPanel(QPainter* painter, const QStyleOption& option, ButtonKind kind) {
    const Theme theme(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QBrush plane = theme[theme.isDark() ? Token::Raised : Token::Surface];
    switch (kind) {
    case ButtonKind::Primary: {
        const bool isHot = has(option, QStyle::State_MouseOver);
        const Token fill = isEnabled ? (isHot ? Token::AccentHover : Token::Accent) : Token::Border;
        paintPanel(painter, option.rect, theme[fill], Qt::NoPen, metrics::radiusButton);
        if (has(option, QStyle::State_Sunken))
            paintPanel(painter, option.rect, theme[Token::PressedVeil], Qt::NoPen, metrics::radiusButton);
        return;
    }
    case ButtonKind::Quiet:
        break;
    case ButtonKind::Normal:
    case ButtonKind::Danger: {
        if (isEnabled && has(option, QStyle::State_On)) // one that is chosen
            return paintPanel(
                painter, option.rect, theme[Token::AccentSoft], QPen(theme[Token::Accent], 1), metrics::radiusButton);
        const Token line = !isEnabled ? Token::Border : kind == ButtonKind::Danger ? Token::Bad : Token::ControlLine;
        paintPanel(painter, option.rect, plane, QPen(theme[line], 1), metrics::radiusButton);
        break;
    }
    }
    paintVeil(painter, option, theme, metrics::radiusButton);
}

void paintToolButtonPanel(QPainter* painter, const QStyleOption& option) {
    paintVeil(painter, option, Theme(option.palette), metrics::radiusButton);
}

void paintFieldPanel(QPainter* painter, const QStyleOption& option, bool isInvalid) {
    const Theme theme(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QBrush plane = isEnabled ? theme[theme.isDark() ? Token::Sunken : Token::Surface] : theme[Token::Window];
    const Token line = isInvalid ? Token::Bad : isEnabled ? Token::Outline : Token::Border;
    paintPanel(painter, option.rect, plane, QPen(theme[line], isInvalid ? 1.5 : 1.0), metrics::radiusButton);
}

void paintCheckBox(QPainter* painter, const QStyleOption& option) {
    const Theme theme(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor fill = isSet ? theme[isEnabled ? Token::Accent : Token::Outline] : theme[Token::Surface];
    const QColor line = isSet ? fill : theme[isEnabled ? Token::Outline : Token::Border];
    paintPanel(painter, option.rect, fill, QPen(line, 1), metrics::radiusCheckBox);
    if (isSet) {
        const bool isPartial = has(option, QStyle::State_NoChange);
        paintIcon(painter, option.rect, isPartial ? QStringLiteral("minus") : QStringLiteral("check"), 12,
            theme[Token::OnAccent]);
    }
}

void paintRadioButton(QPainter* painter, const QStyleOption& option) {
    const Theme theme(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On);
    const QColor line = theme[!isEnabled ? Token::Border : isSet ? Token::Accent : Token::Outline];
    const qreal width = isSet ? 5 : 1;
    paintPanel(painter, option.rect, theme[Token::Surface], QPen(line, width), (option.rect.width() - width) / 2);
}

void paintSlider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle) {
    constexpr int thickness = 4;
    const Theme theme(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool hasHandle = option.subControls & QStyle::SC_SliderHandle;
    const QRect line(groove.left(), groove.center().y() - thickness / 2, groove.width(), thickness);
    paintPanel(painter, line, theme[isEnabled ? Token::Outline : Token::Border], Qt::NoPen, thickness / 2.0);
    if (!hasHandle)
        return;
    const Token ink = isEnabled ? Token::Accent : Token::ControlLine;
    QRect filled = line;
    if (option.upsideDown)
        filled.setLeft(handle.center().x());
    else
        filled.setRight(handle.center().x());
    paintPanel(painter, filled, theme[ink], Qt::NoPen, thickness / 2.0);
    QRect knob(0, 0, sliderHandle, sliderHandle);
    knob.moveCenter(handle.center());
    const Token plane = theme.isDark() ? Token::Raised : Token::Surface;
    const bool isHot = isEnabled && (option.state & QStyle::State_MouseOver);
    paintPanel(painter, knob, theme[plane], QPen(theme[isHot ? Token::AccentHover : ink], 2), knob.width() / 2.0);
}

void paintToolTipPanel(QPainter* painter, const QStyleOption& option) {
    const Theme theme(option.palette);
    painter->fillRect(option.rect, theme[Token::Raised]);
    painter->setPen(theme[Token::ControlLine]);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl sub) {
    const QRect r = option.rect;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? r.width() : r.height();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const double share = static_cast<double>(option.pageStep) / (static_cast<double>(range) + option.pageStep);
        handle = qBound(qMin(32, length), static_cast<int>(share * length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto part = [&](int from, int size) {
        return isHorizontal ? QRect(r.x() + from, r.y(), size, r.height())
                            : QRect(r.x(), r.y() + from, r.width(), size);
    };
    switch (sub) {
    case QStyle::SC_ScrollBarSlider:
        return QStyle::visualRect(option.direction, r, part(start, handle));
    case QStyle::SC_ScrollBarGroove:
        return r;
    case QStyle::SC_ScrollBarSubPage:
        return QStyle::visualRect(option.direction, r, part(0, start));
    case QStyle::SC_ScrollBarAddPage:
        return QStyle::visualRect(option.direction, r, part(start + handle, length - start - handle));
    default:
        return {}; // no arrow buttons
    }
}

} // namespace ccudesk
