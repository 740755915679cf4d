// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plaincard.h"

#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace ccudesk {

void PlainCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusCard, theme[Token::Surface],
        theme[Token::Border]);
}

} // namespace ccudesk
