// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plaintable.h"

#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/listheader.h"
#include "ui/theme.h"

namespace ccudesk {

ListDelegate* setUpPlainTable(RowTree& list, QAbstractItemModel& model, const QList<int>& widths) {
    auto* delegate = new ListDelegate(metrics::tableRowHeight, &list);
    list.setItemDelegate(delegate);
    list.setModel(&model);
    list.setIndentation(8);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* header = new ListHeader(&list);
    list.setHeader(header);
    header->setInsets(0, 12, 4);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    const qreal factor = qMax(1.0, list.fontMetrics().height() / 17.0); // 200 % text needs columns to match
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths.at(column);
        header->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (width > 0)
            header->resizeSection(column, qRound(width * factor));
    }
    return delegate;
}

} // namespace ccudesk
