// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAbstractItemModel;

namespace ccudesk {

class ListDelegate;
class RowTree;

//! Makes the list a table as dialogs have them: rows of one height, columns that stay where they are. widths: of each
//! column, in pixels at usual text size; 0: what the others leave. The model must outlive the list.
ListDelegate* setUpPlainTable(RowTree& list, QAbstractItemModel& model, const QList<int>& widths);

} // namespace ccudesk
