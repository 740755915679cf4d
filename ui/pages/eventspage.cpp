// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/eventspage.h"

#include "core/base/wholefile.h"
#include "core/store/eventlog.h"
#include "ui/delegates/eventlistdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/pages/eventspagepanel.h"
#include "ui/pages/filterchip.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/listheader.h"
#include "ui/pages/pagehead.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <array>

namespace ccudesk {

namespace {

constexpr int panelFrom = 1200;
constexpr int widePanelFrom = 1360;
constexpr int panelWidth = 300;
constexpr int narrowPanelWidth = 260;
constexpr int tightBelow = 860; //!< of the list, at 100 % text: without the source
constexpr int crowdedBelow = 660; //!< without the place as well

struct KindChoice {
    const char* id;
    EventKinds kinds;
};

const std::array<KindChoice, 4>& kindChoices() {
    static const std::array<KindChoice, 4> choices{{{"states", EventKinds(EventKind::State)},
        {"presses", EventKinds(EventKind::Press)}, {"health", EventKinds(EventKind::Health)},
        {"quiet", EventKinds(EventKind::State) | EventKind::Press | EventKind::Health}}};
    return choices;
}

} // namespace

EventsPage::EventsPage(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context.events, context.devices, context.values) {
    m_model.setActive(false);
    buildHead();
    buildList();
    m_panel = new EventsPagePanel(context, this);
    m_panel->setObjectName(QStringLiteral("detail"));
    m_empty = new EmptyState(this);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_head);
    left->addLayout(m_stack, 1);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(left, 1);
    page->addWidget(m_panel);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &EventsPage::showFollowing);
    connect(m_panel, &EventsPagePanel::deviceRequested, this, &EventsPage::deviceRequested);
    connect(&context.events, &EventLog::changed, this, [this] {
        if (isVisible())
            showFollowing();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &EventsPage::showSuitablePage);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsPage::showSuitablePage);
    connect(m_empty, &EmptyState::primaryRequested, this, [this] {
        m_filter->clear();
        m_kindChip->setChoice({});
    });
    showSuitablePage();
    showFollowing();
}

void EventsPage::buildHead() {
    m_filter = new FilterField(tr("Filter events"), tr("Filter, e.g. room:kitchen value>20"), this);
    m_filter->setToolTip(
        tr("Words that must all be found; room:, device:, parameter:, address: and interface: look in one place; "
           "value>20, value<5 or value=open compare."));
    m_head = new PageHead(tr("Events"), m_filter, this);
    m_following = new Chip({}, this);
    m_following->setObjectName(QStringLiteral("following"));
    m_head->addBesideTitle(m_following);
    m_pause = new QPushButton(this);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_export = new QPushButton(themeIcon(QStringLiteral("export")), tr("Export …"), this);
    m_export->setObjectName(QStringLiteral("export"));
    m_panelButton = new QPushButton(themeIcon(QStringLiteral("gauge")), tr("Statistics"), this);
    m_panelButton->setObjectName(QStringLiteral("panelButton"));
    m_panelButton->setCheckable(true);
    m_head->addButton(m_panelButton);
    m_head->addButton(m_pause);
    m_head->addButton(m_export);
    m_kindChip = new FilterChip(tr("Kind"), this);
    m_kindChip->setObjectName(QStringLiteral("kindChip"));
    m_kindChip->setChoices(
        {{QStringLiteral("states"), tr("States only")}, {QStringLiteral("presses"), tr("Key presses")},
            {QStringLiteral("health"), tr("Device health")}, {QStringLiteral("quiet"), tr("Measurements hidden")}});
    m_head->addChip(m_kindChip);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.setFilterText(text); });
    connect(m_filter, &FilterField::leaveRequested, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_model.index(0, 0));
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_kindChip, &FilterChip::choiceChanged, this, [this](const QString& id) {
        EventKinds kinds;
        for (const KindChoice& choice : kindChoices()) {
            if (id == QLatin1String(choice.id))
                kinds = choice.kinds;
        }
        m_model.setKinds(kinds);
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { setPaused(!m_model.isPaused()); });
    connect(m_export, &QPushButton::clicked, this, &EventsPage::askForFile);
    connect(m_panelButton, &QPushButton::toggled, this, [this](bool isOn) {
        m_wantsPanel = isOn;
        adaptToWidth();
    });
}

void EventsPage::buildList() {
    m_list = new RowTree(this);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Events"));
    m_list->setItemDelegate(new EventListDelegate(m_list));
    auto* header = new ListHeader(m_list);
    m_list->setHeader(header);
    m_list->setModel(&m_model);
    m_list->setIndentation(metrics::pageMargin - 4);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(eventcolumn::Device, QHeaderView::Stretch);
    header->setInsets(eventcolumn::Time, metrics::pageMargin, 4);
    header->setInsets(eventcolumn::Device, 28, 4);
    header->setInsets(eventcolumn::Change, 4, 12, Qt::AlignRight);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT deviceRequested(index.data(roles::DeviceKeyRole).value<DeviceKey>());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &EventsPage::openMenu);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventsPage::followScrolling);
}

void EventsPage::setConnection(ConnectionState state, const QString& sentence) {
    m_state = state;
    m_sentence = sentence;
    showFollowing();
    showSuitablePage();
}

void EventsPage::setFilter(const QString& text) {
    m_kindChip->setChoice({});
    m_filter->setText(text);
}

void EventsPage::setPaused(bool paused) {
    m_pausedByScrolling = false;
    m_model.setPaused(paused);
    if (!paused)
        m_list->scrollToTop();
    showFollowing();
}

// Whoever reads further down wants the rows to stay; back at the top, they move on.
void EventsPage::followScrolling(int position) {
    if (position > 0 && !m_model.isPaused()) {
        m_model.setPaused(true);
        m_pausedByScrolling = true;
    } else if (position == 0 && m_pausedByScrolling) {
        m_pausedByScrolling = false;
        m_model.setPaused(false);
    }
    showFollowing();
}

void EventsPage::showFollowing() {
    const bool isPaused = m_model.isPaused();
    m_pause->setText(isPaused ? tr("Follow") : tr("Pause"));
    m_pause->setIcon(themeIcon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    if (isPaused) {
        m_following->setText(tr("Paused, %n new", nullptr, static_cast<int>(m_model.waitingCount())));
        m_following->setTone(Tone::Warn);
        m_following->setIconName(QStringLiteral("pause"));
    } else if (m_state == ConnectionState::Live) {
        m_following->setText(tr("Following live"));
        m_following->setTone(Tone::Ok);
        m_following->setIconName(QStringLiteral("wave"));
    } else {
        m_following->setText(tr("No connection"));
        m_following->setTone(Tone::Warn);
        m_following->setIconName(QStringLiteral("no-contact"));
    }
    m_following->setFocusPolicy(Qt::NoFocus); // it tells, and does nothing
    m_following->updateGeometry();
    const int count = m_model.eventCount();
    const QString events = tr("%n event(s)", nullptr, count);
    m_head->setFact(m_model.repeatCount() == 0
            ? events
            : tr("%1, %2 repeated").arg(events, QLocale().toString(m_model.repeatCount())));
    m_export->setEnabled(count > 0);
}

void EventsPage::showSuitablePage() {
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_list);
    showFollowing();
    if (!isEmpty)
        return;
    const bool isFiltered = !m_filter->text().isEmpty() || m_kindChip->isFilterSet();
    if (isFiltered && !m_context.events.events().empty()) {
        m_empty->setContent(QStringLiteral("filter"), tr("No event matches this filter"),
            tr("%n event(s) are in the list, but none of them is what the filter asks for. New ones appear as they "
               "come.",
                nullptr, static_cast<int>(m_context.events.events().size())));
        m_empty->setActions(tr("Clear filter"));
        return;
    }
    m_empty->setActions({});
    if (m_state == ConnectionState::Live)
        m_empty->setContent(QStringLiteral("events"), tr("Nothing has happened yet"),
            tr("Every value that a device reports appears here as it comes."));
    else
        m_empty->setContent(QStringLiteral("no-contact"), tr("No events without the CCU"),
            m_sentence.isEmpty() ? tr("They appear as soon as the CCU is connected.") : m_sentence);
}

void EventsPage::adaptToWidth() {
    const bool hasRoom = window()->width() >= panelFrom;
    m_panelButton->setVisible(!hasRoom);
    m_panel->setVisible(hasRoom || m_wantsPanel);
    m_panel->setFixedWidth(window()->width() < widePanelFrom ? narrowPanelWidth : panelWidth);
    const qreal factor = qMax(1.0, fontMetrics().height() / 17.0); // 200 % text needs columns to match
    const auto fix = [&](int column, int width) { m_list->header()->resizeSection(column, qRound(width * factor)); };
    // which device it was is what people look for: its name gets what the other columns can spare
    const int left = width() - (m_panel->isHidden() ? 0 : m_panel->width());
    const bool isTight = left < qRound(tightBelow * factor);
    const bool isCrowded = left < qRound(crowdedBelow * factor);
    fix(eventcolumn::Time, 104 + metrics::pageMargin - 4);
    fix(eventcolumn::Place, isTight ? 120 : 142);
    fix(eventcolumn::Parameter, isTight ? 130 : 150);
    fix(eventcolumn::Change, isTight ? 164 : 180);
    fix(eventcolumn::Source, 104);
    m_list->setColumnHidden(eventcolumn::Source, isTight);
    m_list->setColumnHidden(eventcolumn::Place, isCrowded);
}

void EventsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model.setActive(true);
    m_second.start();
    adaptToWidth();
    showFollowing();
}

void EventsPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.setActive(false);
    m_second.stop();
}

void EventsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    adaptToWidth();
}

void EventsPage::askForFile() {
    askWhereToSave(this,
        {tr("Export events"), {tr("Tables (*.csv)")}, tr("events.csv"), QStringLiteral("exportDialog")},
        [this](const QString& path) { exportTo(path); });
}

bool EventsPage::exportTo(const QString& fileName) {
    const QByteArray csv = m_model.toCsv(separatorOfLanguage());
    const Result<void> written = writeWholeFile(fileName, csv, FileReaders::Usual);
    if (written)
        Q_EMIT messageRaised({Severity::Information, {}, tr("Events exported"),
            tr("%n event(s) are in %1.", nullptr, m_model.eventCount()).arg(fileName), {}, true});
    else
        Q_EMIT messageRaised(
            {Severity::Error, {}, tr("Events not exported"), notWrittenSentence(fileName, written.error()), {}, true});
    return written.has_value();
}

void EventsPage::openMenu(const QPoint& position) {
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto device = index.data(roles::DeviceKeyRole).value<DeviceKey>();
    const auto channel = index.data(roles::ChannelKeyRole).value<ChannelKey>();
    menu->addAction(tr("Show the device"), this, [this, device] { Q_EMIT deviceRequested(device); });
    menu->addAction(
        tr("Only this device"), this, [this, device] { setFilter(QStringLiteral("address:%1").arg(device.address)); });
    menu->addAction(tr("Copy address"), this, [channel] { QApplication::clipboard()->setText(channel.address); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace ccudesk
