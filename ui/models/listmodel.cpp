// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/listmodel.h"

#include <QSet>

#include <algorithm>

namespace ccudesk {

void ListModel::removeGone(const QList<ListRow>& rows) {
    QSet<QString> stay;
    for (const ListRow& row : rows)
        stay.insert(row.key);
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (stay.contains(m_rows.at(i).key))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

qsizetype ListModel::find(const QString& key, qsizetype from) const {
    for (qsizetype i = from; i < m_rows.size(); ++i)
        if (m_rows.at(i).key == key)
            return i;
    return -1;
}

void ListModel::setRows(const QList<ListRow>& rows) {
    removeGone(rows);
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const ListRow& wanted = rows.at(i);
        const auto at = static_cast<int>(find(wanted.key, i));
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows.at(i) == wanted)
            continue;
        m_rows[i] = wanted;
        Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && data(index, listrole::IsEditableRole).toBool() ? flags | Qt::ItemIsEditable : flags;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

QVariant ListModel::rowData(const ListRow& row, int role) const {
    switch (role) {
    case listrole::FilterTextRole:
        return row.filterText;
    case listrole::KeyRole:
        return row.key;
    case listrole::SubjectRole:
        return row.subject;
    case roles::IsTechnicalRole:
        return row.isTechnical;
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow& row = m_rows.at(index.row());
    if (const QVariant ofRow = rowData(row, role); ofRow.isValid())
        return ofRow;
    const ListCell cell = row.cells.value(index.column());
    if (role != Qt::AccessibleTextRole)
        return dataOf(cell, role);
    QStringList parts{cell.text, cell.secondText};
    if (cell.toggle && cell.text.isEmpty())
        parts.append(*cell.toggle ? tr("On") : tr("Off"));
    if (!cell.action.isEmpty())
        parts.append(cell.action);
    parts.removeAll(QString());
    if (index.column() == 0)
        return parts.join(QStringLiteral(", "));
    return tr("%1: %2").arg(m_headers.at(index.column()), parts.join(QStringLiteral(", ")));
}

QVariant ListModel::dataOf(const ListCell& cell, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case listrole::SecondTextRole:
        return cell.secondText;
    case roles::IconNameRole:
        return cell.iconName;
    case roles::ToneRole:
        return static_cast<int>(cell.tone);
    case roles::OriginRole:
        return static_cast<int>(cell.isMissing ? OriginMark::Never : OriginMark::None);
    case roles::PendingRole:
        return cell.isPending;
    case roles::ToggleRole:
        return cell.toggle ? QVariant(*cell.toggle) : QVariant();
    case roles::ToggleEnabledRole:
        return cell.isToggleEnabled;
    case roles::ChangedAtRole:
        return cell.changedAtMs;
    case listrole::ActionTextRole:
        return cell.action;
    case listrole::ActionEnabledRole:
        return cell.isActionEnabled;
    case listrole::IsValueCellRole:
        return cell.isValue;
    case listrole::IsEditableRole:
        return cell.isEditable;
    case listrole::SortRole:
        return cell.sortNumber ? QVariant(*cell.sortNumber) : QVariant(cell.text);
    default:
        return {};
    }
}

ListProxy::ListProxy(ListModel& model, QObject* parent) : QSortFilterProxyModel(parent) {
    setSourceModel(&model);
}

void ListProxy::setFilterWords(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ListProxy::setShowsTechnical(bool shows) {
    m_showsTechnical = shows;
    invalidateFilter();
}

bool ListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_showsTechnical && index.data(roles::IsTechnicalRole).toBool())
        return false;
    const QString text = index.data(listrole::FilterTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(listrole::SortRole);
    const QVariant b = right.data(listrole::SortRole);
    if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return m_order.compare(a.toString(), b.toString()) < 0;
}

} // namespace ccudesk
