// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/linkpicture.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace ccudesk {

namespace {

using Line = LinkGraph::Line;
using Node = LinkGraph::Node;

constexpr int margin = metrics::pageMargin;
constexpr int gapInDevice = 4;
constexpr int gapBetweenDevices = 16;
constexpr int nodePadding = 12;
constexpr qreal nodeShare = 0.36; //!< of the width, for each column
constexpr int nodeMost = 400;
constexpr int nodeLeast = 170;
constexpr int middleLeast = 120;
constexpr qreal grip = 12; //!< how wide a line is for the pointer
constexpr qreal arrowLength = 8;

} // namespace

LinkPicture::LinkPicture(QWidget* parent) : QWidget(parent) {
    installPicturePartsAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Direct links as a picture"));
    setAccessibleDescription(tr("Up and Down go from link to link, Left and Right through the links of the same "
                                "receiver, Return edits, Delete deletes."));
    FocusRing::setPaintsOwnRing(this);
}

void LinkPicture::setGraph(const LinkGraph& graph) {
    if (graph == m_graph && !m_senderTops.isEmpty())
        return;
    const QString before = currentKey();
    m_graph = graph;
    m_hovered = -1;
    orderReceivers();
    sortLines();
    layOut();
    const auto same = std::find_if(
        m_graph.lines.cbegin(), m_graph.lines.cend(), [&before](const Line& line) { return line.key == before; });
    m_current = same == m_graph.lines.cend() ? -1 : static_cast<int>(same - m_graph.lines.cbegin());
    updateGeometry();
    update();
}

QString LinkPicture::currentKey() const {
    return m_current < 0 ? QString() : m_graph.lines.at(m_current).key;
}

void LinkPicture::setCurrentKey(const QString& key) {
    for (int line = 0; line < partCount(); ++line)
        if (m_graph.lines.at(line).key == key)
            return setCurrent(line);
    setCurrent(-1);
}

void LinkPicture::setCurrent(int line) {
    if (m_current == line)
        return;
    m_current = line;
    update();
    announceCurrentPart(this);
    Q_EMIT currentChanged(currentKey());
}

//! Each device stands where its senders are, on average; its channels likewise.
void LinkPicture::orderReceivers() {
    struct Place {
        qreal device = 0;
        qreal channel = 0;
        qsizetype index = 0;
    };
    const auto count = m_graph.receivers.size();
    QList<qreal> places(m_graph.senders.size());
    std::iota(places.begin(), places.end(), 0.0);
    const QList<qreal> channels = means(count, &Line::receiver, &Line::sender, places);
    QHash<QString, QList<qreal>> devices;
    for (qsizetype i = 0; i < count; ++i)
        devices[m_graph.receivers.at(i).device].append(channels.at(i));
    QList<Place> order;
    for (qsizetype i = 0; i < count; ++i) {
        const QList<qreal>& all = devices[m_graph.receivers.at(i).device];
        order.append(
            {std::accumulate(all.cbegin(), all.cend(), 0.0) / static_cast<qreal>(all.size()), channels.at(i), i});
    }
    std::stable_sort(order.begin(), order.end(), [this](const Place& a, const Place& b) {
        const QString& left = m_graph.receivers.at(a.index).device;
        const QString& right = m_graph.receivers.at(b.index).device;
        return std::tie(a.device, left, a.channel) < std::tie(b.device, right, b.channel);
    });
    QList<Node> receivers;
    QList<int> newIndex(count);
    for (const Place& place : std::as_const(order)) {
        newIndex[place.index] = static_cast<int>(receivers.size());
        receivers.append(m_graph.receivers.at(place.index));
    }
    m_graph.receivers = receivers;
    for (Line& line : m_graph.lines)
        line.receiver = newIndex.at(line.receiver);
}

void LinkPicture::sortLines() {
    std::stable_sort(m_graph.lines.begin(), m_graph.lines.end(),
        [](const Line& a, const Line& b) { return std::tie(a.sender, a.receiver) < std::tie(b.sender, b.receiver); });
}

QList<qreal> LinkPicture::means(
    qsizetype count, int Line::*own, int Line::*other, const QList<qreal>& otherTops) const {
    QList<qreal> sums(count, 0);
    QList<int> ends(count, 0);
    for (const Line& line : m_graph.lines) {
        sums[line.*own] += otherTops.at(line.*other);
        ++ends[line.*own];
    }
    for (qsizetype i = 0; i < count; ++i)
        sums[i] /= std::max(1, ends.at(i));
    return sums;
}

//! As near to where they would like to be as their order lets them.
QList<qreal> LinkPicture::stacked(const QList<Node>& nodes, const QList<qreal>& wishes, qreal top) const {
    QList<qreal> tops;
    qreal least = top;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        tops.append(std::max(least, wishes.at(i)));
        const bool isSameDevice = i + 1 < nodes.size() && nodes.at(i).device == nodes.at(i + 1).device;
        least = tops.last() + nodeHeight() + (isSameDevice ? gapInDevice : gapBetweenDevices);
    }
    return tops;
}

void LinkPicture::layOut() {
    const qreal top = margin / 2.0 + captionHeight();
    const auto senders = m_graph.senders.size();
    m_senderTops = stacked(m_graph.senders, QList<qreal>(senders, top), top);
    m_receiverTops = stacked(
        m_graph.receivers, means(m_graph.receivers.size(), &Line::receiver, &Line::sender, m_senderTops), top);
    m_senderTops = stacked(m_graph.senders, means(senders, &Line::sender, &Line::receiver, m_receiverTops), top);
}

int LinkPicture::nodeHeight() const {
    return grownHeight(44, font(), QFontMetrics(themeFont(FontRole::Caption, font())).height() + nodePadding);
}

int LinkPicture::captionHeight() const {
    return QFontMetrics(themeFont(FontRole::Caption, font())).height() + 10;
}

QSize LinkPicture::minimumSizeHint() const {
    qreal bottom = captionHeight();
    for (const QList<qreal>& tops : {m_senderTops, m_receiverTops})
        if (!tops.isEmpty())
            bottom = std::max(bottom, tops.last() + nodeHeight());
    return {2 * (margin + nodeLeast) + middleLeast, qRound(bottom) + margin};
}

QRectF LinkPicture::nodeRect(const QList<qreal>& tops, int node, bool isRight) const {
    const qreal columnWidth = std::clamp((width() - 2 * margin) * nodeShare, qreal(nodeLeast), qreal(nodeMost));
    // a very wide window keeps both columns in sight of each other
    const qreal all = std::min<qreal>(width() - 2 * margin, nodeMost / nodeShare);
    const qreal left = isRight ? margin + all - columnWidth : margin;
    return {left, tops.at(node), columnWidth, static_cast<qreal>(nodeHeight())};
}

//! Lines at one name end below each other, so that each can be followed and clicked.
QPointF LinkPicture::endOf(int line, bool atReceiver) const {
    const Line& wanted = m_graph.lines.at(line);
    const auto own = atReceiver ? &Line::receiver : &Line::sender;
    int before = 0;
    int all = 0;
    for (qsizetype i = 0; i < m_graph.lines.size(); ++i) {
        if (m_graph.lines.at(i).*own != wanted.*own)
            continue;
        ++all;
        before += i < line ? 1 : 0;
    }
    const QRectF node = atReceiver ? receiverRect(wanted.receiver) : senderRect(wanted.sender);
    const qreal y = node.top() + node.height() * (before + 1) / (all + 1);
    return {atReceiver ? node.left() : node.right(), y};
}

QPainterPath LinkPicture::linePath(int line) const {
    const QPointF from = endOf(line, false);
    const QPointF to = endOf(line, true) - QPointF(arrowLength, 0);
    const qreal bend = (to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    return path;
}

QRectF LinkPicture::partRect(int part) const {
    const Line& line = m_graph.lines.at(part);
    return senderRect(line.sender) | receiverRect(line.receiver);
}

int LinkPicture::nextAt(int Line::*side, int node, int step) const {
    const int count = partCount();
    const int start = m_current < 0 && step < 0 ? 0 : m_current;
    for (int i = 1; i <= count; ++i) {
        const int line = (start + step * i + count) % count;
        if (m_graph.lines.at(line).*side == node)
            return line;
    }
    return -1;
}

int LinkPicture::lineAt(const QPointF& position) const {
    for (int sender = 0; sender < static_cast<int>(m_graph.senders.size()); ++sender)
        if (senderRect(sender).contains(position))
            return nextAt(&Line::sender, sender, 1);
    for (int receiver = 0; receiver < static_cast<int>(m_graph.receivers.size()); ++receiver)
        if (receiverRect(receiver).contains(position))
            return nextAt(&Line::receiver, receiver, 1);
    QPainterPathStroker stroker;
    stroker.setWidth(grip);
    for (int line = partCount() - 1; line >= 0; --line) {
        const QPainterPath path = linePath(line);
        if (path.controlPointRect().adjusted(-grip, -grip, grip, grip).contains(position)
            && stroker.createStroke(path).contains(position))
            return line;
    }
    return -1;
}

bool LinkPicture::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int line = lineAt(help->pos()); line >= 0)
        QToolTip::showText(help->globalPos(), partSentence(line), this);
    else
        QToolTip::hideText();
    return true;
}

void LinkPicture::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        layOut();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void LinkPicture::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier));
    if (!isPlain || m_graph.lines.isEmpty())
        return QWidget::keyPressEvent(event);
    m_showsRing = true;
    update();
    const int last = partCount() - 1;
    const int receiver = m_graph.lines.at(std::max(0, m_current)).receiver;
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Left:
        return setCurrent(nextAt(&Line::receiver, receiver, -1));
    case Qt::Key_Right:
        return setCurrent(nextAt(&Line::receiver, receiver, 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return Q_EMIT openRequested();
    case Qt::Key_Delete:
        return Q_EMIT removeRequested();
    default:
        QWidget::keyPressEvent(event);
    }
}

void LinkPicture::mousePressEvent(QMouseEvent* event) {
    m_showsRing = false;
    if (event->button() == Qt::RightButton) { // the menu is about what lies below the pointer
        if (const int line = lineAt(event->position()); line >= 0)
            setCurrent(line);
    }
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setCurrent(lineAt(event->position()));
}

void LinkPicture::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_current >= 0)
        Q_EMIT openRequested();
}

void LinkPicture::mouseMoveEvent(QMouseEvent* event) {
    const int hovered = lineAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    hovered >= 0 ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    update();
}

void LinkPicture::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void LinkPicture::focusInEvent(QFocusEvent* event) {
    m_showsRing = FocusRing::isKeyboardReason(event->reason());
    QWidget::focusInEvent(event);
    if (m_showsRing && m_current < 0 && !m_graph.lines.isEmpty())
        setCurrent(0);
    update();
    announceCurrentPart(this);
}

void LinkPicture::focusOutEvent(QFocusEvent* event) {
    m_showsRing = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ccudesk
