// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/channelpicker.h"

#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace ccudesk {

namespace {
constexpr int rowHeight = 48;
} // namespace

ChannelPicker::ChannelPicker(const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent), m_model({title}), m_proxy(m_model),
      m_filter(new FilterField(tr("Filter: %1").arg(title), tr("Filter by name, room or type"), this)),
      m_list(new RowTree(this)), m_empty(new SentenceLabel(FontRole::Body, Token::Text2, this)) {
    auto* heading = new QLabel(title, this);
    heading->setFont(themeFont(FontRole::Title, font()));
    m_list->setObjectName(name);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new ListDelegate(rowHeight, m_list));
    m_list->setModel(&m_proxy);
    m_list->setHeaderHidden(true);
    m_list->setIndentation(8);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_proxy.sort(0);
    m_empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { m_proxy.setFilterWords(text); });
    connect(m_filter, &FilterField::leaveRequested, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_proxy.index(0, 0));
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChannelPicker::chosenChanged);
}

void ChannelPicker::setRows(const QList<ListRow>& rows, const QString& emptySentence) {
    m_model.setRows(rows);
    m_empty->setText(emptySentence);
    m_empty->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
}

QString ChannelPicker::chosen() const {
    return m_list->currentIndex().data(listrole::KeyRole).toString();
}

void ChannelPicker::choose(const QString& key) {
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        if (const QModelIndex index = m_proxy.index(row, 0); index.data(listrole::KeyRole).toString() == key) {
            m_list->setCurrentIndex(index);
            return m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
        }
}

} // namespace ccudesk
