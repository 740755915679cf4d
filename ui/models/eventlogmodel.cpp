// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventlogmodel.h"

#include "core/domain/maintenance.h"
#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"
#include "ui/models/valuedisplay.h"

#include <QDateTime>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr std::ptrdiff_t mostAtOnce = 3'000; // about 4 ms

QString healthIcon(const QString& parameter) {
    if (isLowBattery(parameter))
        return QStringLiteral("battery-low");
    if (parameter.endsWith(QLatin1String("UNREACH")))
        return QStringLiteral("no-contact");
    if (parameter == QLatin1String("CONFIG_PENDING"))
        return QStringLiteral("hourglass");
    return {};
}

EventKind kindOfPoint(const DataPoint& point) {
    if (point.description->isAction() || isActionParameter(point.key.parameter))
        return EventKind::Press;
    if (point.key.channel().index() == 0)
        return EventKind::Health;
    const bool isNumber
        = point.description->type == ParameterType::Float || point.description->type == ParameterType::Integer;
    return isNumber ? EventKind::Measurement : EventKind::State;
}

QString plainNumber(const Value& value, CsvSeparator separator) {
    QString text = value.toPlainText();
    if (value.isDouble() && separator == CsvSeparator::Semicolon)
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    return text;
}

} // namespace

EventLogModel::EventLogModel(
    const EventLog& log, const DeviceStore& devices, const ValueStore& values, qsizetype capacity, QObject* parent)
    : QAbstractTableModel(parent), m_log(log), m_devices(devices), m_values(values), m_capacity(capacity) {
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(0);
    connect(&m_catchUp, &QTimer::timeout, this, &EventLogModel::takeNew);
    connect(&log, &EventLog::changed, this, &EventLogModel::takeNew);
    connect(&log, &EventLog::cleared, this, &EventLogModel::reload);
    connect(&devices, &DeviceStore::devicesChanged, this, &EventLogModel::forgetNames);
    connect(&devices, &DeviceStore::groupsChanged, this, &EventLogModel::forgetNames);
    reload();
}

void EventLogModel::setFilterText(const QString& text) {
    if (m_filterText == text)
        return;
    m_filterText = text;
    m_filter = EventFilter(text);
    m_filter.setKinds(m_kinds);
    reload();
}

void EventLogModel::setKinds(EventKinds kinds) {
    if (m_kinds == kinds)
        return;
    m_kinds = kinds;
    m_filter.setKinds(kinds);
    reload();
}

void EventLogModel::setShowsRepeats(bool shows) {
    if (m_showsRepeats == shows)
        return;
    m_showsRepeats = shows;
    reload();
}

void EventLogModel::setPaused(bool paused) {
    m_isPaused = paused;
    takeNew();
}

void EventLogModel::setActive(bool active) {
    m_isActive = active;
    takeNew();
}

void EventLogModel::reload() {
    beginResetModel();
    m_accepted.clear();
    m_repeats = 0;
    m_newest = 0;
    const quint64 last = m_isPaused ? m_lastNumber : m_log.total(); // a filter does not end the pause
    for (const LoggedEvent& event : m_log.events()) {
        if (event.number > last || !accepts(event))
            continue;
        m_repeats += event.isRepeat ? 1 : 0;
        m_accepted.push_front(event);
    }
    m_lastNumber = last;
    m_rows = std::min(eventCount(), rowsAtFirst);
    endResetModel();
}

void EventLogModel::takeNew() {
    const auto& events = m_log.events();
    if (m_isPaused || !m_isActive || events.empty() || waitingCount() == 0)
        return;
    const quint64 first = events.front().number;
    const auto begin
        = events.begin() + static_cast<std::ptrdiff_t>(m_lastNumber < first ? 0 : m_lastNumber + 1 - first);
    const auto end = events.end() - begin > mostAtOnce ? begin + mostAtOnce : events.end();
    std::deque<LoggedEvent> fresh;
    std::copy_if(begin, end, std::back_inserter(fresh), [this](const LoggedEvent& event) { return accepts(event); });
    m_lastNumber = std::prev(end)->number;
    const int previous = m_newest;
    const int count = static_cast<int>(fresh.size());
    m_newest = count;
    if (count > 0) {
        beginInsertRows({}, 0, count - 1);
        for (const LoggedEvent& event : fresh) {
            m_repeats += event.isRepeat ? 1 : 0;
            m_accepted.push_front(event);
        }
        m_rows += count;
        endInsertRows();
    }
    if (previous > 0) // the tint moves on to the newest
        Q_EMIT dataChanged(index(count, 0), index(count + previous - 1, eventcolumn::Count - 1), {roles::IsNewestRole});
    forgetOldest();
    if (m_rows > 2 * rowsAtFirst)
        removeRowsFrom(rowsAtFirst);
    if (end != events.end())
        m_catchUp.start();
}

void EventLogModel::forgetOldest() {
    if (eventCount() <= m_capacity + trimChunk)
        return;
    removeRowsFrom(static_cast<int>(m_capacity));
    while (eventCount() > m_capacity) {
        m_repeats -= m_accepted.back().isRepeat ? 1 : 0;
        m_accepted.pop_back();
    }
}

void EventLogModel::removeRowsFrom(int row) {
    if (row >= m_rows)
        return;
    beginRemoveRows({}, row, m_rows - 1);
    m_rows = row;
    m_newest = std::min(m_newest, m_rows);
    endRemoveRows();
}

bool EventLogModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_rows < eventCount();
}

void EventLogModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    beginInsertRows({}, m_rows, eventCount() - 1);
    m_rows = eventCount();
    endInsertRows();
}

void EventLogModel::forgetNames() {
    m_subjects.clear();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, eventcolumn::Count - 1));
}

bool EventLogModel::accepts(const LoggedEvent& event) const {
    if (event.isRepeat && !m_showsRepeats)
        return false;
    if (m_filter.acceptsAll())
        return true; // nobody has asked for its names yet
    const EventSubject& subject = subjectOf(event.key).filter;
    if (!m_filter.accepts(subject))
        return false;
    return !m_filter.asksForValue() || m_filter.acceptsValue(subject, event.newValue, textOf(event, event.newValue));
}

const EventLogModel::Subject& EventLogModel::subjectOf(const DataPointKey& key) const {
    auto known = m_subjects.constFind(key);
    if (known == m_subjects.constEnd())
        known = m_subjects.insert(key, makeSubject(key));
    return *known;
}

EventLogModel::Subject EventLogModel::makeSubject(const DataPointKey& key) const {
    Subject subject;
    const ChannelKey channelKey = key.channel();
    const Device* device = m_devices.device(channelKey.device());
    const Channel* channel = m_devices.channel(channelKey);
    subject.channelType = channel ? channel->type : QString();
    subject.deviceName = m_devices.displayNameOf(channelKey.device());
    QStringList rooms = m_devices.roomNamesOf(channelKey);
    if (rooms.isEmpty())
        rooms = m_devices.roomNamesOf(channelKey.device());
    subject.rooms = rooms.join(QStringLiteral(", "));
    const QString number = QStringLiteral(":%1").arg(channelKey.index().value_or(0));
    subject.place = rooms.isEmpty() ? number : QStringLiteral("%1 · %2").arg(rooms.first(), number);
    subject.parameterName = parameterName(key.parameter, subject.channelType);
    subject.icon = healthIcon(key.parameter);
    if (subject.icon.isEmpty() && device) {
        const auto unit = channelKey.index() == 0 ? mainUnitOf(*device) : unitOfChannel(*device, channelKey);
        subject.icon = kindIcon(unit ? unit->kind : ChannelKind::Generic);
    }
    subject.filter.device = subject.deviceName.toLower();
    subject.filter.rooms = subject.rooms.toLower();
    subject.filter.parameter = (subject.parameterName + QLatin1Char('\n') + key.parameter).toLower();
    subject.filter.address = key.address.toLower();
    subject.filter.interface = key.interface.toLower();
    if (const auto id = m_values.find(key); id != noDataPoint) {
        const DataPoint& point = m_values.at(id);
        subject.filter.kind = kindOfPoint(point);
        subject.filter.isFraction
            = valueText(key.parameter, QString(), *point.description, Value(1.0)).unit == QLatin1String("%")
            && point.description->unit != QLatin1String("%");
    }
    return subject;
}

QString EventLogModel::textOf(const LoggedEvent& event, const Value& value) const {
    const auto id = m_values.find(event.key);
    if (id == noDataPoint)
        return value.toPlainText();
    return valueText(event.key.parameter, subjectOf(event.key).channelType, *m_values.at(id).description, value)
        .joined();
}

//! Empty as well where rounding shows both alike: "703.81 kWh → 703.81 kWh" tells nothing.
QString EventLogModel::oldTextOf(const LoggedEvent& event) const {
    const QString old = event.oldValue.isEmpty() ? QString() : textOf(event, event.oldValue);
    return old == textOf(event, event.newValue) ? QString() : old;
}

bool EventLogModel::isWaiting(const LoggedEvent& event) const {
    const auto id = event.source == EventSource::You ? m_values.find(event.key) : noDataPoint;
    return id != noDataPoint && isPending(m_values.at(id))
        && m_values.at(id).pending->requested.isSameReading(event.newValue);
}

CellTone EventLogModel::toneOf(const LoggedEvent& event) {
    const QString& parameter = event.key.parameter;
    if (!event.newValue.isBool() || !event.newValue.toBool())
        return CellTone::Normal;
    if (parameter == QLatin1String("UNREACH") || parameter.contains(QLatin1String("SABOTAGE")))
        return CellTone::Bad;
    const bool isWorth = isLowBattery(parameter) || parameter.startsWith(QLatin1String("ERROR"));
    return isWorth ? CellTone::Warn : CellTone::Normal;
}

int EventLogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int EventLogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(eventcolumn::Count);
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case eventcolumn::Time:
        return tr("Time");
    case eventcolumn::Device:
        return tr("Device");
    case eventcolumn::Place:
        return tr("Room · channel");
    case eventcolumn::Parameter:
        return tr("Parameter");
    case eventcolumn::Change:
        return tr("Old → new");
    case eventcolumn::Source:
        return tr("Source");
    default:
        return {};
    }
}

QString EventLogModel::displayText(const LoggedEvent& event, int column) const {
    switch (column) {
    case eventcolumn::Time:
        return QDateTime::fromMSecsSinceEpoch(event.timeMs).toString(QStringLiteral("HH:mm:ss.zzz"));
    case eventcolumn::Device:
        return subjectOf(event.key).deviceName;
    case eventcolumn::Place:
        return subjectOf(event.key).place;
    case eventcolumn::Parameter:
        return subjectOf(event.key).parameterName;
    case eventcolumn::Change:
        return textOf(event, event.newValue);
    case eventcolumn::Source:
        if (event.source == EventSource::You)
            return isWaiting(event) ? tr("You, waiting") : tr("You");
        return event.key.interface;
    default:
        return {};
    }
}

QVariant EventLogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LoggedEvent& event = m_accepted[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(event, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3, %4")
            .arg(displayText(event, eventcolumn::Time), displayText(event, eventcolumn::Device),
                displayText(event, eventcolumn::Parameter), displayText(event, eventcolumn::Change));
    case Qt::ToolTipRole:
        if (index.column() == eventcolumn::Time)
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.timeMs), QLocale::LongFormat);
        return index.column() == eventcolumn::Parameter ? event.key.parameter : event.key.address;
    case roles::IconNameRole:
        return index.column() == eventcolumn::Device ? subjectOf(event.key).icon : QString();
    case roles::ToneRole:
        return static_cast<int>(toneOf(event));
    case roles::OldTextRole:
        return oldTextOf(event);
    case roles::IsRepeatRole:
        return event.isRepeat;
    case roles::IsOwnRole:
        return event.source == EventSource::You;
    case roles::PendingRole:
        return isWaiting(event);
    case roles::IsNewestRole:
        return index.row() < m_newest;
    case roles::DeviceKeyRole:
        return QVariant::fromValue(event.key.channel().device());
    case roles::ChannelKeyRole:
        return QVariant::fromValue(event.key.channel());
    case roles::DataPointIdRole:
        return m_values.find(event.key);
    case roles::ReceivedAtRole:
        return event.timeMs;
    default:
        return {};
    }
}

QByteArray EventLogModel::toCsv(CsvSeparator separator) const {
    QByteArray csv = csvStart()
        + csvLine({tr("Time"), tr("Interface"), tr("Address"), tr("Device"), tr("Room"), tr("Parameter"), tr("Name"),
                      tr("Old value"), tr("New value"), tr("Shown as"), tr("Repeated"), tr("Source")},
            separator);
    for (auto event = m_accepted.crbegin(); event != m_accepted.crend(); ++event) {
        const Subject& subject = subjectOf(event->key);
        csv += csvLine(
            {QDateTime::fromMSecsSinceEpoch(event->timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
                event->key.interface, event->key.address, subject.deviceName, subject.rooms, event->key.parameter,
                subject.parameterName, plainNumber(event->oldValue, separator), plainNumber(event->newValue, separator),
                textOf(*event, event->newValue), event->isRepeat ? tr("yes") : tr("no"),
                event->source == EventSource::You ? tr("You") : event->key.interface},
            separator);
    }
    return csv;
}

} // namespace ccudesk
