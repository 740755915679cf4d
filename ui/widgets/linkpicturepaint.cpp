// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/linkpicture.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace ccudesk {

namespace {
constexpr qreal arrowLength = 8;
constexpr qreal arrowHalf = 4;
constexpr qreal markSize = 22;
constexpr int textInset = 12;
} // namespace

//! At the same sender or receiver as the line that somebody looks at.
bool LinkPicture::isNear(int line) const {
    const int looked = m_hovered >= 0 ? m_hovered : m_current;
    if (looked < 0)
        return false;
    const LinkGraph::Line& centre = m_graph.lines.at(looked);
    const LinkGraph::Line& other = m_graph.lines.at(line);
    return centre.sender == other.sender || centre.receiver == other.receiver;
}

void LinkPicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_graph.lines.isEmpty())
        return;
    const QFont caption = themeFont(FontRole::Caption, font());
    painter.setFont(caption);
    painter.setPen(Theme(palette())[Token::Text2]);
    const qreal base = metrics::pageMargin / 2.0 + QFontMetrics(caption).ascent();
    painter.drawText(QPointF(senderRect(0).left(), base), tr("Sender"));
    painter.drawText(QPointF(receiverRect(0).left(), base), tr("Receiver"));

    const auto paintLines = [&](auto isWanted) {
        for (int line = 0; line < partCount(); ++line)
            if (line != m_current && isWanted(line))
                paintLine(&painter, line);
    };
    paintLines([this](int line) { return !isNear(line); });
    paintLines([this](int line) { return isNear(line); });
    if (m_current >= 0)
        paintLine(&painter, m_current);
    for (int line = 0; line < partCount(); ++line)
        paintMark(&painter, line);
    const LinkGraph::Line current
        = m_current < 0 ? LinkGraph::Line{{}, -1, -1, {}, false, false} : lines().at(m_current);
    for (int i = 0; i < static_cast<int>(m_graph.senders.size()); ++i)
        paintNode(&painter, senderRect(i), m_graph.senders.at(i), i == current.sender);
    for (int i = 0; i < static_cast<int>(m_graph.receivers.size()); ++i)
        paintNode(&painter, receiverRect(i), m_graph.receivers.at(i), i == current.receiver);
}

void LinkPicture::paintNode(QPainter* painter, const QRectF& rect, const LinkGraph::Node& node, bool isChosen) const {
    const Theme theme(palette());
    const bool hasPlane = isChosen && !theme.isHighContrast();
    paintCard(painter, rect, metrics::radiusTile, theme[hasPlane ? Token::AccentSoft : Token::Sunken],
        theme[isChosen ? Token::Accent : Token::Border], node.isUnknown ? Qt::DashLine : Qt::SolidLine);
    if (isChosen && m_showsRing && hasFocus())
        paintFocusRing(painter, rect, metrics::radiusTile, palette());
    QFont name = themeFont(FontRole::Strong, font());
    name.setItalic(node.isUnknown);
    const QFont facts = themeFont(FontRole::Caption, font());
    const QFontMetrics nameMetrics(name);
    const QFontMetrics factMetrics(facts);
    const int width = qRound(rect.width()) - 2 * textInset;
    const qreal space = (rect.height() - nameMetrics.height() - factMetrics.height()) / 2;
    const qreal left = rect.left() + textInset;
    painter->setFont(name);
    painter->setPen(theme[hasPlane ? Token::AccentInk : Token::Text]);
    painter->drawText(QPointF(left, rect.top() + space + nameMetrics.ascent()),
        nameMetrics.elidedText(node.name, Qt::ElideRight, width));
    painter->setFont(facts);
    painter->setPen(theme[hasPlane ? Token::AccentInk : Token::Text2]);
    painter->drawText(QPointF(left, rect.bottom() - space - factMetrics.descent()),
        factMetrics.elidedText(node.facts, Qt::ElideRight, width));
}

void LinkPicture::paintLine(QPainter* painter, int line) const {
    const Theme theme(palette());
    const LinkGraph::Line& link = m_graph.lines.at(line);
    QColor ink = theme[isNear(line) ? Token::Text2 : Token::ControlLine];
    if (link.isBroken)
        ink = theme[Token::WarnFill];
    if (line == m_current)
        ink = theme[Token::Accent];
    QPen pen(ink, line == m_current ? 2.5 : 1.5);
    pen.setStyle(link.isBroken || link.isPending ? Qt::DashLine : Qt::SolidLine);
    const QPainterPath path = linePath(line);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawPath(path);
    const QPointF end = path.currentPosition();
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(
        QPolygonF{end + QPointF(arrowLength, 0), end + QPointF(0, arrowHalf), end - QPointF(0, arrowHalf)});
}

void LinkPicture::paintMark(QPainter* painter, int line) const {
    const LinkGraph::Line& link = m_graph.lines.at(line);
    if (!link.isBroken && !link.isPending)
        return;
    const Theme theme(palette());
    QRectF place(0, 0, markSize, markSize);
    place.moveCenter(linePath(line).pointAtPercent(0.5));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme[Token::Surface]);
    painter->drawEllipse(place);
    paintIcon(painter, place, link.isPending ? QStringLiteral("hourglass") : QStringLiteral("warning"), 16,
        theme[link.isPending ? Token::Text2 : Token::Warn]);
}

} // namespace ccudesk
