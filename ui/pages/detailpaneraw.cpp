// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/detailpaneraw.h"

#include "core/domain/secretparameters.h"
#include "core/domain/typewords.h"
#include "ui/pages/listheader.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ccudesk {

namespace {

QString flagsText(ParameterFlags flags) {
    QStringList words;
    const auto add = [&](ParameterFlag flag, const QString& word) {
        if (flags.testFlag(flag))
            words.append(word);
    };
    add(ParameterFlag::Visible, DetailPaneRawModel::tr("visible"));
    add(ParameterFlag::Internal, DetailPaneRawModel::tr("internal"));
    add(ParameterFlag::Transform, DetailPaneRawModel::tr("transform"));
    add(ParameterFlag::Service, DetailPaneRawModel::tr("service"));
    add(ParameterFlag::Sticky, DetailPaneRawModel::tr("sticky"));
    return words.join(QStringLiteral(", "));
}

QString operationsText(const ParameterDescription& description) {
    QStringList words;
    if (description.isReadable())
        words.append(DetailPaneRawModel::tr("read"));
    if (description.isWritable())
        words.append(DetailPaneRawModel::tr("write"));
    if (description.isEvent())
        words.append(DetailPaneRawModel::tr("event"));
    return words.join(QStringLiteral(", "));
}

} // namespace

DetailPaneRawModel::DetailPaneRawModel(const ValueStore& values, QObject* parent)
    : QAbstractTableModel(parent), m_values(values) {
    connect(&values, &ValueStore::valuesChanged, this, &DetailPaneRawModel::changeValues);
    connect(&values, &ValueStore::dataPointsAdded, this, [this](const QList<DataPointId>& ids) {
        const bool isOurs = std::any_of(ids.cbegin(), ids.cend(),
            [this](DataPointId id) { return m_channels.contains(m_values.at(id).key.channel()); });
        if (isOurs && m_isActive)
            reload();
        m_isStale = m_isStale || (isOurs && !m_isActive);
    });
}

void DetailPaneRawModel::showChannels(const QList<ChannelKey>& channels) {
    m_channels = channels;
    if (m_isActive)
        reload();
    else
        m_isStale = true;
}

void DetailPaneRawModel::setActive(bool active) {
    m_isActive = active;
    if (m_isActive && m_isStale)
        reload();
}

void DetailPaneRawModel::reload() {
    beginResetModel();
    m_isStale = false;
    m_rows.clear();
    m_rowOf.clear();
    for (const ChannelKey& channel : std::as_const(m_channels)) {
        for (const DataPointId id : m_values.ofChannel(channel)) {
            m_rowOf.insert(id, static_cast<int>(m_rows.size()));
            m_rows.append(id);
        }
    }
    endResetModel();
}

void DetailPaneRawModel::changeValues(const QList<DataPointId>& ids) {
    if (!m_isActive) {
        m_isStale = true;
        return;
    }
    for (const DataPointId id : ids) {
        if (const auto row = m_rowOf.constFind(id); row != m_rowOf.constEnd())
            Q_EMIT dataChanged(index(*row, ValueColumn), index(*row, ListColumn), {Qt::DisplayRole});
    }
}

int DetailPaneRawModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DetailPaneRawModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString DetailPaneRawModel::textOf(const DataPoint& point, int column) {
    const ParameterDescription& description = *point.description;
    switch (column) {
    case ChannelColumn:
        return QStringLiteral(":%1").arg(point.key.channel().index().value_or(0));
    case KeyColumn:
        return point.key.parameter;
    case ValueColumn:
        return (carriesSecret(point.key.parameter) ? concealedValue() : point.value).toPlainText();
    case TypeColumn:
        return description.type == ParameterType::Unknown ? QStringLiteral("?") : typeWord(description.type);
    case OperationsColumn:
        return operationsText(description);
    case FlagsColumn:
        return flagsText(description.flags);
    case MinimumColumn:
        return description.minimum.toPlainText();
    case MaximumColumn:
        return description.maximum.toPlainText();
    case DefaultColumn:
        return description.defaultValue.toPlainText();
    case UnitColumn:
        return description.unit;
    case SpecialsColumn: {
        QStringList parts;
        for (const SpecialValue& special : description.specials)
            parts.append(QStringLiteral("%1 = %2").arg(special.id, Value(special.value).toPlainText()));
        return parts.join(QStringLiteral(", "));
    }
    case ListColumn: {
        QStringList parts;
        for (qsizetype i = 0; i < description.valueList.size(); ++i) {
            if (!description.valueList.at(i).isEmpty()) // an unused index
                parts.append(QStringLiteral("%1 = %2").arg(QString::number(i), description.valueList.at(i)));
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant DetailPaneRawModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const DataPoint& point = m_values.at(m_rows.at(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(point, index.column());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(point.key.parameter, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                textOf(point, index.column()));
    return {};
}

QVariant DetailPaneRawModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Channel"), tr("Key"), tr("Raw value"), tr("Type"), tr("Operations"), tr("Flags"),
        tr("Minimum"), tr("Maximum"), tr("Default"), tr("Unit"), tr("Special values"), tr("Value list")};
    return names.value(section);
}

DetailPaneRawView::DetailPaneRawView(DetailPaneRawModel& model, QWidget* parent) : QTableView(parent) {
    setAccessibleName(tr("Raw values"));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setHorizontalHeader(new ListHeader(this));
    const QList<int> widths{70, 190, 90, 76, 116, 110, 80, 80, 80, 60, 200, 320};
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

void DetailPaneRawView::copyRows(bool all) {
    QStringList lines;
    const auto line = [this](const auto& textOfColumn) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(textOfColumn(column));
        return cells.join(QLatin1Char('\t'));
    };
    lines.append(line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); }));
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (all || selectionModel()->isRowSelected(row))
            lines.append(line([this, row](int column) { return model()->index(row, column).data().toString(); }));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void DetailPaneRawView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copyRows(false);
    QTableView::keyPressEvent(event);
}

} // namespace ccudesk
