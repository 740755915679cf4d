// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/rowtree.h"

#include "ui/delegates/cellpaint.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/paint.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>

namespace ccudesk {

namespace {
constexpr int fadeIntervalMs = 150;
constexpr int mostLookedUp = 64; // rows of one change
constexpr int selectionBar = 3;
} // namespace

RowTree::RowTree(QWidget* parent) : QTreeView(parent) {
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    FocusRing::setPaintsOwnRing(this);
    m_clock.start();
    m_fade.setInterval(fadeIntervalMs);
    connect(&m_fade, &QTimer::timeout, this, &RowTree::fade);
}

void RowTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    const bool isSelected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    if (isSelected || index.data(roles::IsNewestRole).toBool())
        painter->fillRect(row, theme[Token::AccentSoft]);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme[Token::HoverVeil]);
    painter->fillRect(QRect(0, row.bottom(), row.width(), 1), theme[Token::Hair]);
    if (isSelected && theme.isHighContrast()) {
        painter->setPen(QPen(theme[Token::Accent], 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    // The delegates paint words, not planes.
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_MouseOver;

    QTreeView::drawRow(painter, plain, index);
    if (const QVariant kind = index.data(roles::RowKindRole);
        kind.isValid() && static_cast<RowKind>(kind.toInt()) == RowKind::Group)
        paintGroup(painter, option, index);
    if (isSelected)
        painter->fillRect(QRect(0, row.y(), selectionBar, row.height()), theme[Token::Accent]);
    if (m_showsFocus && hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        paintFocusRing(painter, QRectF(row).adjusted(1, 1, -1, -2), metrics::radiusCheckBox, palette());
}

//! QTreeView's own spanning makes a persistent index for every row of the tree whenever it lays them out: two thirds of
//! what "expand all" takes with 36,000 rows (measured).
void RowTree::paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme(option.palette);
    const QFont strong = themeFont(FontRole::Strong, option.font);
    const QString name = index.data(Qt::DisplayRole).toString();
    QRect row = visualRect(index.siblingAtColumn(0));
    row.setRight(viewport()->width());
    paintCellText(painter, row, name, strong, theme[Token::Text]);
    row.setLeft(row.left() + QFontMetrics(strong).horizontalAdvance(name) + 8);
    paintCellText(painter, row, index.data(roles::CountTextRole).toString(), themeFont(FontRole::Small, option.font),
        theme[Token::Text2]);
}

void RowTree::keyPressEvent(QKeyEvent* event) {
    m_showsFocus = true;
    if (event->key() == Qt::Key_Space && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT activationRequested(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RowTree::focusInEvent(QFocusEvent* event) {
    m_showsFocus = FocusRing::isKeyboardReason(event->reason());
    QTreeView::focusInEvent(event);
    if (m_showsFocus && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void RowTree::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    m_shown.clear(); // whatever moves rows has them painted
}

void RowTree::forEachShown(const std::function<void(const QModelIndex& row, const QRect& place)>& look) const {
    QModelIndex row = indexAt(QPoint(0, 0));
    QRect place = visualRect(row);
    place.setLeft(0);
    place.setRight(viewport()->width());
    for (; row.isValid() && place.top() < viewport()->height(); row = indexAt(place.topLeft())) {
        look(row, place);
        place.translate(0, qMax(1, place.height()));
    }
}

RowTree::RowId RowTree::idOf(const QModelIndex& index) {
    return {index.internalId(), index.row()};
}

//! QTreeView searches the place of each row that it is told about among all that are open: a quarter of what live
//! values cost with 400 devices open (measured). What is not on the screen needs neither a place nor a flash.
bool RowTree::showsAny(const QModelIndex& topLeft, const QModelIndex& bottomRight) {
    if (m_shown.isEmpty())
        forEachShown([this](const QModelIndex& row, const QRect&) { m_shown.insert(idOf(row)); });
    if (bottomRight.row() - topLeft.row() >= mostLookedUp)
        return true;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (m_shown.contains(idOf(topLeft.sibling(row, 0))))
            return true;
    }
    return false;
}

void RowTree::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& changed) {
    if (isVisible() && !showsAny(topLeft, bottomRight))
        return;
    QTreeView::dataChanged(topLeft, bottomRight, changed);
    if (isVisible() && (changed.isEmpty() || changed.contains(roles::ChangedAtRole)))
        startFlash(topLeft, bottomRight);
}

void RowTree::startFlash(const QModelIndex& topLeft, const QModelIndex& bottomRight) {
    const Flash flash{m_clock.elapsed() + flashLengthMs(), topLeft.column(), bottomRight.column()};
    if (bottomRight.row() - topLeft.row() >= mostLookedUp) {
        for (const RowId& row : std::as_const(m_shown))
            m_flashes.insert(row, flash);
    } else {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
            m_flashes.insert(idOf(topLeft.sibling(row, 0)), flash);
    }
    if (!m_fade.isActive()) // it goes on while others start: under steady changes a flash fades as well
        m_fade.start();
}

//! The cells that changed: a name with its icons and marks takes longest to paint, and it does not flash.
QRect RowTree::placeOf(const Flash& flash, const QRect& row) const {
    QRect place;
    for (int column = flash.firstColumn; column <= flash.lastColumn; ++column)
        place |= QRect(columnViewportPosition(column), row.y(), columnWidth(column), row.height());
    return place;
}

//! One timer for all: a flash needs a few repaints of its cells, whatever the number of changes.
void RowTree::fade() {
    if (isVisible())
        forEachShown([this](const QModelIndex& row, const QRect& place) {
            if (const auto flash = m_flashes.constFind(idOf(row)); flash != m_flashes.constEnd())
                viewport()->update(placeOf(*flash, place));
        });
    m_flashes.removeIf(
        [now = m_clock.elapsed()](QHash<RowId, Flash>::iterator flash) { return flash.value().untilMs <= now; });
    if (!m_flashes.isEmpty())
        return;
    m_fade.stop();
    viewport()->update(); // rows that have moved meanwhile were not found
}

} // namespace ccudesk
