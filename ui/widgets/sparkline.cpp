// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sparkline.h"

#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace ccudesk {

SparkLine::SparkLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparkLine::setValues(const QList<double>& values, const QString& sentence) {
    m_values = values;
    setAccessibleName(sentence);
    update();
}

void SparkLine::setFilled(bool isFilled) {
    m_isFilled = isFilled;
    update();
}

void SparkLine::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    QColor fill;
    if (m_isFilled) {
        fill = theme[Token::Accent];
        fill.setAlphaF(0.16F);
    }
    paintSparkLine(&painter, rect(), m_values, theme[isEnabled() ? Token::Accent : Token::Outline], fill);
}

} // namespace ccudesk
