// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/timelinepage.h"

#include "core/base/csv.h"
#include "core/base/wholefile.h"
#include "core/store/valuehistory.h"
#include "ui/delegates/rowtree.h"
#include "ui/filequestion.h"
#include "ui/models/valuedisplay.h"
#include "ui/pages/pagehead.h"

#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace ccudesk {

namespace {

constexpr int rowHeight = 46;
constexpr qsizetype mostChanges = 2'000;
constexpr int fewDays = 7;
constexpr int manyDays = 14; //!< HistoryLimits::raw

namespace column {
enum Column { When, What, Who };
}

QString byWords(TimelineEntry::By by) {
    switch (by) {
    case TimelineEntry::By::You:
        return TimelinePage::tr("You, with CCU Desk");
    case TimelineEntry::By::Others:
        return TimelinePage::tr("Not with CCU Desk");
    case TimelineEntry::By::Unknown:
        break;
    }
    return QStringLiteral("–");
}

QString iconOf(const TimelineEntry& entry) {
    switch (entry.kind) {
    case TimelineEntry::Kind::Health:
        return entry.isTrouble ? QStringLiteral("warning") : QStringLiteral("check-circle");
    case TimelineEntry::Kind::Configuration:
        return QStringLiteral("pencil");
    case TimelineEntry::Kind::State:
    case TimelineEntry::Kind::Press:
        break;
    }
    return kindIcon(entry.channelKind);
}

} // namespace

TimelinePage::TimelinePage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Timeline"), tr("Filter the timeline"), tr("Filter by what, device or room"), QStringLiteral("clock"),
            tr("Nothing has happened"), QString()},
        {tr("When"), tr("What"), tr("Who")}, new ListDelegate(rowHeight), parent),
      m_span(new QComboBox(this)) {
    setWindowFlag(Qt::Dialog);
    resize(820, 640);
    setWidths({170, 0, 190}, 240);
    list().sortByColumn(column::When, Qt::DescendingOrder);
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setAccessibleName(tr("Time that is shown"));
    m_span->addItem(tr("Today"), 0);
    m_span->addItem(tr("7 days"), fewDays);
    m_span->addItem(tr("14 days"), manyDays);
    head().addBesideTitle(m_span);
    m_show = addButton(QStringLiteral("showDevice"), QStringLiteral("device"), tr("Show device"));
    m_save = addButton(QStringLiteral("save"), QStringLiteral("export"), tr("Save …"));
    connect(m_span, &QComboBox::activated, this, &TimelinePage::look);
    connect(m_save, &QPushButton::clicked, this, &TimelinePage::askForFile);
    const auto show = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT deviceRequested(index.data(listrole::SubjectRole).value<DeviceKey>());
    };
    connect(m_show, &QPushButton::clicked, this, [this, show] { show(currentIndex()); });
    connect(&list(), &QTreeView::activated, this, show);
    connect(this, &ListPage::retryRequested, this, &TimelinePage::look);
    new QShortcut(QKeySequence::Cancel, this, this, &QWidget::close);
    setConnection(ConnectionState::Live, {}); // what has happened is known without one
}

void TimelinePage::showDevice(const DeviceKey& device) {
    m_device = device;
    m_room.clear();
    present(context().devices.displayNameOf(device));
}

void TimelinePage::showRoom(const QString& roomName) {
    m_device = {};
    m_room = roomName;
    present(roomName);
}

void TimelinePage::present(const QString& name) {
    m_name = name;
    m_entries.clear();
    setWindowTitle(tr("Timeline of %1").arg(name));
    setEmptyWords(QStringLiteral("hourglass"), tr("Looking back"), tr("What has happened is being read."));
    setRows({});
    show();
    QWidget::raise(); // ListPage has a raise() that tells of an error
    activateWindow();
    look();
}

TimelineScope TimelinePage::scope() const {
    return m_room.isEmpty() ? timelineOfDevice(context().devices, m_device) : timelineOfRoom(context().devices, m_room);
}

//! From midnight on, so that days are whole.
qint64 TimelinePage::fromMs() const {
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs()).date();
    return today.addDays(-m_span->currentData().toInt()).startOfDay().toMSecsSinceEpoch();
}

void TimelinePage::look() {
    if (!isVisible())
        return;
    const QList<DataPointKey> points = timelinePoints(scope(), context().values);
    ValueHistory* history = context().history;
    const quint64 question = ++m_question;
    if (!history || !history->isRecording())
        return take(loggedChanges(context().events, points, fromMs(), nowMs() + 1), {});
    whenDone(history->changes(points, fromMs(), nowMs() + 1, mostChanges), this,
        [this, question, points](const Result<QList<HistoryChange>>& answer) {
            if (question != m_question)
                return;
            if (answer)
                take(*answer, {});
            else
                take(loggedChanges(context().events, points, fromMs(), nowMs() + 1), answer.error().message);
        });
}

void TimelinePage::take(const QList<HistoryChange>& changes, const QString& error) {
    static const QList<JournalEntry> none;
    const QList<JournalEntry>& journal = context().journal ? context().journal->entries() : none;
    m_entries = timeline(
        scope(), changes, {context().devices, context().values, context().events, journal}, fromMs(), nowMs() + 1);
    if (!error.isEmpty())
        setEmptyWords(QStringLiteral("warning"), tr("Nothing of before is known"), error);
    else if (context().history && !context().history->isRecording())
        setEmptyWords(QStringLiteral("clock"), tr("Nothing has happened"),
            tr("Recording is switched off in the settings, so only what happens while CCU Desk runs is told."));
    else
        setEmptyWords(QStringLiteral("clock"), tr("Nothing has happened"),
            tr("CCU Desk tells what your devices report while it runs. Choose a longer time above."));
    head().setFact(changes.size() >= mostChanges ? tr("Only the newest part of this time is shown.") : QString());
    refresh();
    Q_EMIT shown();
}

void TimelinePage::refresh() {
    QList<ListRow> rows;
    QSet<QString> keys;
    for (const TimelineEntry& entry : std::as_const(m_entries)) {
        ListRow row = rowFor(entry);
        while (keys.contains(row.key))
            row.key += QLatin1Char('+');
        keys.insert(row.key);
        rows.append(row);
    }
    setRows(rows);
    m_save->setEnabled(!rows.isEmpty());
}

ListCell TimelinePage::timeCell(qint64 atMs) const {
    const QLocale locale;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(atMs);
    const bool isToday = time.date() == QDateTime::fromMSecsSinceEpoch(nowMs()).date();
    ListCell cell;
    cell.text = isToday
        ? time.toString(QStringLiteral("HH:mm:ss"))
        : tr("%1 %2, %3", "day of the week, date, time")
              .arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat),
                  locale.toString(time.date(), QLocale::ShortFormat), time.toString(QStringLiteral("HH:mm")));
    cell.toolTip = locale.toString(time, QLocale::LongFormat);
    cell.sortNumber = static_cast<double>(atMs);
    return cell;
}

ListRow TimelinePage::rowFor(const TimelineEntry& entry) const {
    const DeviceKey device = entry.channel.device();
    QStringList rooms = context().devices.roomNamesOf(entry.channel);
    if (rooms.isEmpty())
        rooms = context().devices.roomNamesOf(device);
    const bool isOfDevice
        = entry.kind == TimelineEntry::Kind::Health || entry.kind == TimelineEntry::Kind::Configuration;
    const QString name
        = isOfDevice ? context().devices.displayNameOf(device) : context().devices.displayNameOf(entry.channel);
    ListCell what;
    what.text = entry.text;
    what.secondText = rooms.isEmpty() ? name : tr("%1 · %2").arg(name, rooms.join(QStringLiteral(", ")));
    what.iconName = iconOf(entry);
    what.toolTip = tr("%1 (%2)").arg(entry.text, entry.channel.address);
    what.tone = entry.isTrouble ? CellTone::Warn : CellTone::Normal;
    ListCell who;
    who.text = byWords(entry.by);
    if (entry.by == TimelineEntry::By::Unknown)
        who.toolTip = tr("The CCU does not tell whether a hand, a program or an app did it.");
    return {QStringLiteral("%1 %2 %3").arg(entry.atMs).arg(entry.channel.address, entry.text),
        {timeCell(entry.atMs), what, who}, QStringList{entry.text, what.secondText, who.text}.join(QLatin1Char('\n')),
        false, QVariant::fromValue(device)};
}

QString TimelinePage::countText(int shown) const {
    return tr("%1 · %n event(s)", nullptr, shown).arg(m_name);
}

void TimelinePage::currentRowChanged() {
    m_show->setEnabled(currentIndex().isValid());
}

void TimelinePage::showEvent(QShowEvent* event) {
    ListPage::showEvent(event);
    look();
}

void TimelinePage::askForFile() {
    askWhereToSave(this, {tr("Save the timeline"), {tr("Tables (*.csv)")}, QStringLiteral("timeline.csv")},
        [this](const QString& path) { saveTo(path); });
}

bool TimelinePage::saveTo(const QString& fileName) {
    const CsvSeparator separator = separatorOfLanguage();
    QByteArray csv = csvStart() + csvLine({tr("Time"), tr("What"), tr("Where"), tr("Who")}, separator);
    for (int row = 0; row < proxy().rowCount(); ++row) {
        const auto cell = [this, row](int of, int role) { return proxy().index(row, of).data(role).toString(); };
        const auto atMs = static_cast<qint64>(proxy().index(row, column::When).data(listrole::SortRole).toDouble());
        csv += csvLine({QDateTime::fromMSecsSinceEpoch(atMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                           cell(column::What, Qt::DisplayRole), cell(column::What, listrole::SecondTextRole),
                           cell(column::Who, Qt::DisplayRole)},
            separator);
    }
    const Result<void> written = writeWholeFile(fileName, csv, FileReaders::Usual);
    head().setFact(written ? tr("%n row(s) are in %1.", nullptr, proxy().rowCount()).arg(fileName)
                           : notWrittenSentence(fileName, written.error()));
    return written.has_value();
}

} // namespace ccudesk
