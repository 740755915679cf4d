// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pictureparts.h"

#include <QList>
#include <QPainterPath>
#include <QWidget>

namespace ccudesk {

//! Who acts on whom: senders in the left column, receivers in the right one, a line for each link.
struct LinkGraph {
    struct Node {
        QString id;
        QString name;
        QString facts; //!< a smaller line below
        QString device; //!< nodes of one device stand close together
        bool isUnknown = false;
        bool operator==(const Node&) const = default;
    };
    struct Line {
        QString key;
        int sender = 0; //!< index
        int receiver = 0;
        QString sentence; //!< all of it, for tool tip and screen reader
        bool isBroken = false;
        bool isPending = false;
        bool operator==(const Line&) const = default;
    };

    QList<Node> senders; //!< from top to bottom; those of one device follow each other
    QList<Node> receivers; //!< in any order: the picture finds one in which few lines cross
    QList<Line> lines;
    bool operator==(const LinkGraph&) const = default;
};

//! Paints a LinkGraph and lets one line be the current one. Up and Down go from line to line, Left and Right to the
//! next one at the same receiver, Return opens, Delete asks for its end. A click on a name takes its lines in turn.
class LinkPicture : public QWidget, public PictureParts {
    Q_OBJECT
public:
    explicit LinkPicture(QWidget* parent = nullptr);

    //! The current line stays the current one, as long as there is one with its key.
    void setGraph(const LinkGraph& graph);
    //! Lines in the order in which the keyboard goes through them.
    [[nodiscard]] const QList<LinkGraph::Line>& lines() const { return m_graph.lines; }
    [[nodiscard]] const QList<LinkGraph::Node>& receivers() const { return m_graph.receivers; }
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString& key);

    [[nodiscard]] QRectF senderRect(int sender) const { return nodeRect(m_senderTops, sender, false); }
    [[nodiscard]] QRectF receiverRect(int receiver) const { return nodeRect(m_receiverTops, receiver, true); }
    [[nodiscard]] QPainterPath linePath(int line) const;

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_graph.lines.size()); }
    [[nodiscard]] int currentPart() const override { return m_current; }
    [[nodiscard]] QRectF partRect(int part) const override;
    [[nodiscard]] QString partSentence(int part) const override { return m_graph.lines.at(part).sentence; }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& key);
    void openRequested();
    void removeRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void orderReceivers();
    void sortLines();
    [[nodiscard]] QList<qreal> stacked(
        const QList<LinkGraph::Node>& nodes, const QList<qreal>& wishes, qreal top) const;
    //! For each node the mean of where its lines end on the other side, as the top of a node there.
    [[nodiscard]] QList<qreal> means(
        qsizetype count, int LinkGraph::Line::*own, int LinkGraph::Line::*other, const QList<qreal>& otherTops) const;
    [[nodiscard]] QRectF nodeRect(const QList<qreal>& tops, int node, bool isRight) const;
    [[nodiscard]] int nodeHeight() const;
    [[nodiscard]] int captionHeight() const;
    [[nodiscard]] QPointF endOf(int line, bool atReceiver) const;
    //! -1: none. Lines at a name that was clicked come in turn.
    [[nodiscard]] int lineAt(const QPointF& position) const;
    [[nodiscard]] int nextAt(int LinkGraph::Line::*side, int node, int step) const;
    void setCurrent(int line);
    [[nodiscard]] bool isNear(int line) const;
    void paintNode(QPainter* painter, const QRectF& rect, const LinkGraph::Node& node, bool isChosen) const;
    void paintLine(QPainter* painter, int line) const;
    void paintMark(QPainter* painter, int line) const;

    LinkGraph m_graph;
    QList<qreal> m_senderTops;
    QList<qreal> m_receiverTops;
    int m_current = -1;
    int m_hovered = -1;
    bool m_showsRing = false;
};

} // namespace ccudesk
