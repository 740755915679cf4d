// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice.h"

#include "ui/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ccudesk {

Notice::Notice(Token plane, Token ink, const QString& icon, QWidget* parent)
    : QWidget(parent), m_plane(plane), m_ink(ink), m_icon(icon), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(46, 12, 14, 12);
    m_column->setSpacing(4);
}

void Notice::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, rect(), metrics::radiusTile, theme[m_plane], theme[Token::Border]);
    paintIcon(&painter, QRectF(14, 12, 20, 20), m_icon, 20, theme[m_ink]);
}

} // namespace ccudesk
