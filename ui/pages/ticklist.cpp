// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/ticklist.h"

#include "ui/pages/filterfield.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace ccudesk {

TickList::TickList(const QString& filterHint, const QString& spokenName, QWidget* parent)
    : QWidget(parent), m_filter(new FilterField(filterHint, filterHint, this)), m_list(new QListWidget(this)),
      m_all(new QPushButton(tr("Tick all shown"), this)), m_none(new QPushButton(tr("Tick none"), this)) {
    m_list->setObjectName(QStringLiteral("choice"));
    m_list->setAccessibleName(spokenName);
    m_all->setObjectName(QStringLiteral("tickAll"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    row->addWidget(m_filter, 1);
    for (QPushButton* button : {m_all, m_none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &TickList::filter);
    connect(m_list, &QListWidget::itemChanged, this, &TickList::changed);
    connect(m_all, &QPushButton::clicked, this, &TickList::tickShown);
    connect(m_none, &QPushButton::clicked, this, &TickList::tickNone);
}

QListWidgetItem* TickList::add(const QString& text, const QString& tooltip, bool isTicked) {
    auto* item = new QListWidgetItem(text, m_list);
    item->setToolTip(tooltip);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({0, grownHeight(metrics::sensorRowHeight, font())});
    return item;
}

void TickList::setCurrent(QListWidgetItem* item) {
    m_list->setCurrentItem(item);
}

int TickList::count() const {
    return m_list->count();
}

bool TickList::isTicked(int row) const {
    return m_list->item(row)->checkState() == Qt::Checked;
}

void TickList::filter(const QString& text) {
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void TickList::tickShown() {
    for (int row = 0; row < m_list->count(); ++row)
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(Qt::Checked);
}

void TickList::tickNone() {
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Unchecked);
}

} // namespace ccudesk
