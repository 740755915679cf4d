// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sensorrow.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace ccudesk {

namespace {

constexpr int rowIcon = 18;

QString readingSeparator() {
    return QStringLiteral(" · ");
}

Token inkOf(const SensorContent& content) {
    if (content.isLost || content.tone == SensorTone::Alarm)
        return Token::Bad;
    return content.tone == SensorTone::Notice ? Token::Warn : Token::Text;
}

//! Readings are joined most important first; those at the end go before a number is cut or the name is lost.
QString fittingReadings(const QString& value, const TabularFigures& figures, int width) {
    QStringList readings = value.split(readingSeparator());
    while (readings.size() > 1 && figures.width(readings.join(readingSeparator())) > width)
        readings.removeLast();
    return readings.join(readingSeparator());
}

} // namespace

SensorRow::SensorRow(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool SensorRow::setContent(const SensorContent& content) {
    if (content == m_content)
        return false;
    m_content = content;
    setText(content.name);
    setToolTip(content.hint.isEmpty() ? content.value : content.value + QLatin1Char('\n') + content.hint);
    setAccessibleName(QStringList{content.name, content.value}.join(QStringLiteral(", ")));
    setAccessibleDescription(content.hint);
    update();
    return true;
}

QSize SensorRow::sizeHint() const {
    return {200, grownHeight(metrics::sensorRowHeight, font(), 10)};
}

void SensorRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (event->key() == Qt::Key_Space)
        return QAbstractButton::keyPressEvent(event);
    event->ignore(); // arrow keys move between tiles and rows: the page does that
}

void SensorRow::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    if (underMouse() || isDown())
        paintCard(&painter, rect(), metrics::radiusButton, theme[isDown() ? Token::PressedVeil : Token::HoverVeil]);
    const bool isLoud = m_content.tone != SensorTone::Quiet || m_content.isLost;
    const Token ink = inkOf(m_content);
    const QString icon = m_content.isLost ? QStringLiteral("no-contact") : m_content.icon;
    paintIcon(&painter, QRect(4, 0, rowIcon, height()), icon, rowIcon, theme[isLoud ? ink : Token::Text2]);

    int right = width() - 4;
    if (m_content.isLowBattery) {
        right -= rowIcon;
        paintIcon(
            &painter, QRect(right, 0, rowIcon, height()), QStringLiteral("battery-low"), rowIcon, theme[Token::Warn]);
        right -= 8;
    }
    const TabularFigures figures(themeFont(isLoud ? FontRole::Strong : FontRole::Body, font()));
    const int left = rowIcon + 14;
    const int nameNeeds = qMin((right - left) / 2, QFontMetrics(font()).horizontalAdvance(m_content.name) + 10);
    const QString value = fittingReadings(m_content.value, figures, right - left - nameNeeds);
    const int valueWidth = qMin(right - left, static_cast<int>(std::ceil(figures.width(value))) + 1);
    painter.setPen(theme[isLoud ? ink : Token::Text]);
    figures.draw(&painter, QRect(right - valueWidth, 0, valueWidth, height()), Qt::AlignRight, value);

    const int nameWidth = right - valueWidth - 10 - left;
    painter.setFont(font());
    painter.setPen(theme[Token::Text2]);
    painter.drawText(QRect(left, 0, nameWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font()).elidedText(m_content.name, Qt::ElideRight, nameWidth));
}

} // namespace ccudesk
