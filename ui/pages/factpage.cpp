// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/factpage.h"

#include "ui/delegates/cellpaint.h"
#include "ui/delegates/rowtree.h"
#include "ui/icons.h"
#include "ui/pages/listheader.h"
#include "ui/theme.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>

namespace ccudesk {

namespace {

constexpr int rowIcon = 18;

class FactDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme theme(option.palette);
        QRect rest = option.rect.adjusted(4, 0, -8, 0);
        painter->save();
        const QString icon = index.data(roles::IconNameRole).toString();
        if (!icon.isEmpty()) {
            paintIcon(painter, QRect(rest.x(), rest.y(), rowIcon, rest.height()), icon, rowIcon, theme[Token::Text2]);
            rest.setLeft(rest.left() + rowIcon + 8);
        }
        paintCellText(painter, rest, index.data(Qt::DisplayRole).toString(), option.font,
            theme[index.column() == 0 ? Token::Text : Token::Text2]);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override {
        return {80, grownHeight(metrics::tableRowHeight, option.font)};
    }
};

} // namespace

FactPage::FactPage(const QString& title, const QStringList& columns, QWidget* parent)
    : QWidget(parent), m_count(new ElidingLabel(FontRole::Body, Token::Text2, this)), m_view(new RowTree(this)),
      m_empty(new EmptyState(this)) {
    auto* heading = new ElidingLabel(FontRole::H1, Token::Text, this);
    heading->setText(title);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 12);
    head->setSpacing(16);
    head->addWidget(heading);
    head->addWidget(m_count);
    head->addStretch(1);

    m_model.setHorizontalHeaderLabels(columns);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FactDelegate(m_view));
    m_view->setIndentation(metrics::pageMargin - 4);
    m_view->setAccessibleName(title);
    auto* header = new ListHeader(m_view);
    m_view->setHeader(header);
    header->setInsets(0, metrics::pageMargin, 4);
    header->setStretchLastSection(true);
    header->setDefaultSectionSize(220);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addLayout(m_stack, 1);
}

void FactPage::setColumnWidths(const QList<int>& widths) {
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        m_view->header()->resizeSection(column, widths.at(column));
}

void FactPage::setEmptyText(const QString& icon, const QString& title, const QString& reason) {
    m_empty->setContent(icon, title, reason);
}

void FactPage::setRows(const QList<Row>& rows, const QString& count) {
    m_count->setText(rows.isEmpty() ? QString() : count);
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_model.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Row& fact = rows.at(row);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            m_model.setData(index, fact.cells.value(column));
            m_model.setData(index, column == 0 ? fact.icon : QString(), roles::IconNameRole);
            m_model.setData(index, fact.tooltip.isEmpty() ? fact.cells.value(column) : fact.tooltip, Qt::ToolTipRole);
            m_model.setData(index, fact.cells.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        }
    }
}

} // namespace ccudesk
