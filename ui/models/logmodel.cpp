// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logmodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace ccudesk {

namespace {

constexpr std::chrono::milliseconds batchTime{100};
constexpr qsizetype trimChunk = 500;

QString levelIcon(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("minus");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        break;
    }
    return QStringLiteral("octagon");
}

CellTone levelTone(LogLevel level) {
    if (level == LogLevel::Error)
        return CellTone::Bad;
    return level == LogLevel::Warning ? CellTone::Warn : CellTone::Normal;
}

QString timeText(const LogEntry& entry) {
    return QDateTime::fromMSecsSinceEpoch(entry.timeMs).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString tooltip(const LogEntry& entry, int column) {
    switch (column) {
    case logcolumn::Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.timeMs), QLocale::LongFormat);
    case logcolumn::Area:
        return entry.category;
    case logcolumn::Text:
        return entry.text;
    default:
        return {};
    }
}

} // namespace

LogModel::LogModel(const LogRing& ring, QObject* parent) : QAbstractTableModel(parent), m_ring(ring) {
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, &LogModel::takeNew);
    connect(&ring, &LogRing::changed, this, [this] {
        if (m_isActive && !m_batch.isActive())
            m_batch.start();
    });
    takeNew();
}

void LogModel::setActive(bool active) {
    m_isActive = active;
    if (active)
        takeNew();
    else
        m_batch.stop();
}

void LogModel::setLeastLevel(LogLevel level) {
    m_leastLevel = level;
    reload();
}

void LogModel::setFilterText(const QString& text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    reload();
}

int LogModel::entryCount() const {
    return static_cast<int>(qMin<quint64>(m_lastNumber, static_cast<quint64>(m_ring.capacity())));
}

bool LogModel::accepts(const LogEntry& entry) {
    if (entry.level < m_leastLevel)
        return false;
    auto area = m_areas.constFind(entry.category);
    if (area == m_areas.constEnd())
        area = m_areas.insert(entry.category, entry.category % QLatin1Char('\n') % areaName(entry.category));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
        return entry.text.contains(word, Qt::CaseInsensitive) || area->contains(word, Qt::CaseInsensitive);
    });
}

void LogModel::reload() {
    beginResetModel();
    m_rows.clear();
    for (const LogEntry& entry : m_ring.entriesAfter(0)) {
        m_lastNumber = entry.number;
        if (accepts(entry))
            m_rows.push_back(entry);
    }
    endResetModel();
    Q_EMIT looked();
}

void LogModel::takeNew() {
    QList<LogEntry> fresh = m_ring.entriesAfter(m_lastNumber);
    if (fresh.isEmpty())
        return;
    m_lastNumber = fresh.constLast().number;
    fresh.removeIf([this](const LogEntry& entry) { return !accepts(entry); });
    const qsizetype capacity = m_ring.capacity();
    if (static_cast<qsizetype>(m_rows.size()) + fresh.size() > capacity + trimChunk)
        trimTo(qMax<qsizetype>(0, capacity - fresh.size()));
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.cbegin(), fresh.cend());
        endInsertRows();
    }
    Q_EMIT looked();
}

void LogModel::trimTo(qsizetype rows) {
    const auto surplus = static_cast<std::ptrdiff_t>(m_rows.size()) - rows;
    if (surplus <= 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + surplus);
    endRemoveRows();
}

QString LogModel::areaName(const QString& category) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("ccudesk.rpc"), QT_TR_NOOP("Requests")},
        {QStringLiteral("ccudesk.http"), QT_TR_NOOP("Listener")},
        {QStringLiteral("ccudesk.callback"), QT_TR_NOOP("Reports of the CCU")},
        {QStringLiteral("ccudesk.session"), QT_TR_NOOP("Session")},
        {QStringLiteral("ccudesk.connection"), QT_TR_NOOP("Connection")},
        {QStringLiteral("ccudesk.store"), QT_TR_NOOP("Stored data")},
        {QStringLiteral("ccudesk.simulator"), QT_TR_NOOP("Simulated CCU")},
        {QStringLiteral("ccudesk.ui"), QT_TR_NOOP("Window")},
    };
    const char* name = names.value(category);
    return name ? tr(name) : category;
}

QString LogModel::levelName(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return tr("Detail");
    case LogLevel::Info:
        return tr("Information");
    case LogLevel::Warning:
        return tr("Warning");
    case LogLevel::Error:
        break;
    }
    return tr("Error");
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(logcolumn::Count);
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case logcolumn::Time:
        return tr("Time");
    case logcolumn::Level:
        return tr("Level");
    case logcolumn::Area:
        return tr("Area");
    case logcolumn::Text:
        return tr("Text");
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LogEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList cells{timeText(shown), levelName(shown.level), areaName(shown.category), shown.text};
        return cells.value(index.column());
    }
    case Qt::ToolTipRole:
        return tooltip(shown, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3, %4").arg(timeText(shown), levelName(shown.level), areaName(shown.category), shown.text);
    case roles::IconNameRole:
        return index.column() == logcolumn::Level ? levelIcon(shown.level) : QString();
    case roles::ToneRole:
        return static_cast<int>(levelTone(shown.level));
    default:
        return {};
    }
}

} // namespace ccudesk
