// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historymodel.h"

#include <QDateTime>

namespace ccudesk {

namespace {

QString plainNumber(double number, CsvSeparator separator) {
    QString text = QString::number(number, 'g', 12);
    if (separator == CsvSeparator::Semicolon)
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    return text;
}

} // namespace

void HistoryModel::setPoints(const HistorySeries& series, const ChartContent& content) {
    beginResetModel();
    m_series = series;
    m_content = content;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    const bool hasWords = m_series.kind == HistoryKind::Words;
    const qsizetype points = hasWords ? m_series.points.size() : m_content.points.size();
    return parent.isValid() ? 0 : static_cast<int>(points);
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::textOf(qsizetype point, int column) const {
    if (m_series.kind == HistoryKind::Words) {
        const HistoryPoint& words = m_series.points.at(point);
        return column == Time ? momentText(words.atMs) : column == Value ? words.words : QString();
    }
    const ChartContent::Point& shown = m_content.points.at(point);
    const bool isOne = shown.low == shown.high;
    switch (column) {
    case Time:
        return momentText(shown.atMs);
    case Value:
        return pointText(m_content, shown.value);
    case Lowest:
        return isOne ? QString() : pointText(m_content, shown.low);
    default:
        return isOne ? QString() : pointText(m_content, shown.high);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const qsizetype point = rowCount() - 1 - index.row();
    if (role == Qt::DisplayRole)
        return textOf(point, index.column());
    if (role == Qt::TextAlignmentRole && index.column() != Time)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Time)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Value:
        return m_series.tier == HistorySeries::Tier::Raw && !m_series.isReduced ? tr("Value") : tr("Mean");
    case Lowest:
        return tr("Lowest");
    default:
        return tr("Highest");
    }
}

QByteArray HistoryModel::toCsv(CsvSeparator separator) const {
    QByteArray csv
        = csvStart() + csvLine({tr("Time"), tr("Value"), tr("Lowest"), tr("Highest"), tr("Unit")}, separator);
    const bool hasWords = m_series.kind == HistoryKind::Words;
    for (qsizetype i = 0; i < rowCount(); ++i) {
        const qint64 atMs = hasWords ? m_series.points.at(i).atMs : m_content.points.at(i).atMs;
        QStringList cells{QDateTime::fromMSecsSinceEpoch(atMs)
                              .toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(atMs).offsetFromUtc())
                              .toString(Qt::ISODateWithMs)};
        if (hasWords) {
            cells += {m_series.points.at(i).words, QString(), QString()};
        } else {
            const ChartContent::Point& point = m_content.points.at(i);
            const bool hasWord = !m_content.words.isEmpty();
            for (const double number : {point.value, point.low, point.high})
                cells.append(hasWord ? pointText(m_content, number) : plainNumber(number, separator));
        }
        csv += csvLine(cells + QStringList{m_content.unit}, separator);
    }
    return csv;
}

} // namespace ccudesk
