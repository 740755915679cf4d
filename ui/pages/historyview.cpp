// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historyview.h"

#include "core/base/wholefile.h"
#include "core/domain/parameternames.h"
#include "core/domain/secretparameters.h"
#include "core/store/devicestore.h"
#include "core/store/valuehistory.h"
#include "ui/filequestion.h"
#include "ui/help/helppages.h"
#include "ui/icons.h"
#include "ui/pages/historycontent.h"
#include "ui/pages/sentencelabel.h"
#include "ui/sidewindow.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/emptystate.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace ccudesk {

namespace {

using namespace std::chrono_literals;

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 keptMs = 3'653 * dayMs;
constexpr int chartHeight = 260;
constexpr int windowWidth = 960;
constexpr int windowHeight = 560;

} // namespace

HistoryView::HistoryView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_lengthMs(dayMs), m_choice(new QComboBox(this)),
      m_ranges(new QButtonGroup(this)), m_stack(new QStackedLayout), m_chart(new Chart(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this)),
      m_words(new SentenceLabel(FontRole::Small, Token::Text2, this)) {
    setHelpPage(this, QStringLiteral("history"));
    m_choice->setObjectName(QStringLiteral("historyValue"));
    m_choice->setAccessibleName(tr("Value"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("History as a table"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    for (QWidget* page :
        {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(page);
    m_chart->setMinimumHeight(chartHeight);
    m_words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_choice);
    column->addLayout(buildRanges());
    column->addLayout(m_stack, 1);
    column->addWidget(m_words);
    column->addLayout(buildFoot());
    m_follow.setInterval(10s);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (m_isFollowing)
            chooseRange(m_lengthMs);
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    connect(m_chart, &Chart::rangeRequested, this, [this](qint64 fromMs, qint64 toMs) {
        m_isFollowing = false;
        look(fromMs, toMs);
    });
    connect(m_chart, &Chart::resetRequested, this, [this] { chooseRange(m_lengthMs); });
    connect(m_empty, &EmptyState::primaryRequested, this, [this] { chooseRange(m_lengthMs); });
}

QLayout* HistoryView::buildRanges() {
    struct Range {
        QString name;
        qint64 lengthMs;
    };
    const Range ranges[] = {{tr("Hour"), hourMs}, {tr("Day"), dayMs}, {tr("Week"), 7 * dayMs},
        {tr("Month"), 31 * dayMs}, {tr("Year"), 366 * dayMs}};
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (const Range& range : ranges) {
        auto* button = new QPushButton(range.name, this);
        button->setCheckable(true);
        button->setChecked(range.lengthMs == m_lengthMs);
        setButtonKind(button, ButtonKind::Quiet);
        m_ranges->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, length = range.lengthMs] { chooseRange(length); });
    }
    row->addStretch(1);
    return row;
}

QLayout* HistoryView::buildFoot() {
    m_asTable = new QPushButton(themeIcon(QStringLiteral("list")), tr("As a table"), this);
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setCheckable(true);
    m_save = new QPushButton(tr("Save …"), this);
    m_save->setObjectName(QStringLiteral("saveHistory"));
    m_save->setToolTip(tr("Save what is shown as a CSV file"));
    m_larger = new QPushButton(tr("Larger"), this);
    m_larger->setObjectName(QStringLiteral("larger"));
    m_larger->setToolTip(tr("Open in a window of its own"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_asTable);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_larger);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        if (m_stack->currentWidget() != m_empty)
            m_stack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_table) : m_chart);
    });
    connect(m_save, &QPushButton::clicked, this, &HistoryView::askForFile);
    connect(m_larger, &QPushButton::clicked, this, &HistoryView::openWindow);
    return row;
}

void HistoryView::showChannels(const QList<ChannelKey>& channels, const DataPointKey& preferred) {
    const DataPointKey before = shownValue();
    m_channels = channels;
    {
        const QSignalBlocker blocker(m_choice);
        fillChoices();
        showValue(channels.contains(before.channel()) ? before : preferred);
    }
    ask();
}

//! What a person reads first, then the rest.
void HistoryView::fillChoices() {
    m_choice->clear();
    QList<DataPointId> plain;
    QList<DataPointId> technical;
    for (const ChannelKey& channel : m_channels)
        for (const DataPointId id : m_context.values.ofChannel(channel)) {
            const QString& parameter = m_context.values.at(id).key.parameter;
            if (!carriesSecret(parameter))
                (isTechnicalParameter(parameter) ? technical : plain).append(id);
        }
    for (const DataPointId id : plain + technical) {
        const DataPointKey& key = m_context.values.at(id).key;
        const Channel* channel = m_context.devices.channel(key.channel());
        const QString name = parameterName(key.parameter, channel ? channel->type : QString());
        const bool needsChannel = m_channels.size() > 1 && key.channel() != m_channels.constFirst();
        m_choice->addItem(
            needsChannel ? tr("%1 (%2)").arg(name, m_context.devices.displayNameOf(key.channel())) : name, id);
    }
}

void HistoryView::showValue(const DataPointKey& key) {
    const int place = m_choice->findData(m_context.values.find(key));
    m_choice->setCurrentIndex(qMax(place, m_choice->count() > 0 ? 0 : -1));
}

DataPointKey HistoryView::shownValue() const {
    return m_choice->currentIndex() < 0 ? DataPointKey()
                                        : m_context.values.at(m_choice->currentData().value<DataPointId>()).key;
}

void HistoryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_follow.start();
    if (m_isFollowing)
        chooseRange(m_lengthMs);
    else
        ask();
}

void HistoryView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_follow.stop();
}

//! The same value where there is more room.
void HistoryView::openWindow() {
    auto* view = new HistoryView(m_context, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    view->m_larger->hide();
    view->showChannels(m_channels);
    view->showValue(shownValue());
    makeSideWindow(*view, tr("History of %1").arg(m_context.devices.displayNameOf(m_channels.value(0))),
        {windowWidth, windowHeight});
    view->show();
}

void HistoryView::chooseRange(qint64 lengthMs) {
    m_lengthMs = lengthMs;
    m_isFollowing = true;
    const qint64 now = m_context.clock.nowMs();
    look(now - lengthMs, now);
}

void HistoryView::look(qint64 fromMs, qint64 toMs) {
    m_fromMs = fromMs;
    m_toMs = toMs;
    const qint64 now = m_context.clock.nowMs();
    m_chart->setBounds(now - keptMs, now);
    ask();
}

void HistoryView::ask() {
    if (!isVisible())
        return;
    if (!m_context.history)
        return showEmptyReason(tr("Nothing is recorded in this run of the program."));
    if (m_choice->currentIndex() < 0)
        return showEmptyReason({});
    m_isStale = m_isAsking;
    if (m_isAsking)
        return; // at most one question at a time, and the newest next
    m_isAsking = true;
    const HistoryRequest request{shownValue(), m_fromMs, m_toMs, qBound(200, m_chart->width(), 2'000)};
    whenDone(m_context.history->series(request), this, [this, request](const Result<HistorySeries>& answer) {
        m_isAsking = false;
        if (std::exchange(m_isStale, false))
            return ask();
        take(request, answer);
    });
}

void HistoryView::take(const HistoryRequest& request, const Result<HistorySeries>& answer) {
    const DataPointId id = m_context.values.find(request.key);
    if (id == noDataPoint)
        return;
    const DataPoint& point = m_context.values.at(id);
    const Channel* channel = m_context.devices.channel(request.key.channel());
    const HistorySeries series = answer ? *answer : HistorySeries();
    const ChartContent content = historyContent(series, request, point, channel ? channel->type : QString());
    const QString words = historyWords(series, content, point);
    m_model.setPoints(series, content);
    m_chart->setContent(content, words);
    const QString error = answer ? m_context.history->status().error : answer.error().message;
    m_words->setText(error.isEmpty() ? words : error);
    const bool isEmpty = series.points.isEmpty();
    m_save->setEnabled(!isEmpty);
    if (isEmpty) {
        showEmptyReason(error);
    } else {
        const bool isTable = m_asTable->isChecked() || series.kind == HistoryKind::Words;
        m_stack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_table) : m_chart);
    }
    Q_EMIT shown();
}

void HistoryView::showEmptyReason(const QString& error) {
    m_words->setText({});
    m_save->setEnabled(false);
    m_stack->setCurrentWidget(m_empty);
    m_empty->setActions(m_context.history ? tr("Look again") : QString());
    if (!error.isEmpty())
        return m_empty->setContent(QStringLiteral("warning"), tr("No history"), error);
    if (m_context.history && !m_context.history->isRecording())
        return m_empty->setContent(QStringLiteral("clock"), tr("Nothing recorded"),
            tr("Recording is switched off in the settings. In this range nothing was reported before."));
    m_empty->setContent(QStringLiteral("clock"), tr("Nothing recorded yet"),
        tr("CCU Desk records what your devices report while it runs. In this range nothing was reported."));
}

void HistoryView::askForFile() {
    askWhereToSave(this, {tr("Save the history"), {tr("Tables (*.csv)")}, QStringLiteral("history.csv")},
        [this](const QString& path) { saveTo(path); });
}

bool HistoryView::saveTo(const QString& fileName) {
    const QByteArray csv = m_model.toCsv(separatorOfLanguage());
    const Result<void> written = writeWholeFile(fileName, csv, FileReaders::Usual);
    m_words->setText(written ? tr("%n row(s) are in %1.", nullptr, m_model.rowCount()).arg(fileName)
                             : notWrittenSentence(fileName, written.error()));
    return written.has_value();
}

} // namespace ccudesk
