// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/devicespage.h"

#include "core/control/channelkind.h"
#include "core/control/lightcommands.h"
#include "core/domain/secretparameters.h"
#include "core/store/devicestore.h"
#include "ui/control/lightpanels.h"
#include "ui/delegates/rowtree.h"
#include "ui/help/helppages.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/configpage.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/filterchip.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/firmwarepage.h"
#include "ui/pages/newdevicespage.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/treememory.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace ccudesk {

namespace {

RowKind kindOf(const QModelIndex& index) {
    return static_cast<RowKind>(index.siblingAtColumn(devicecolumn::Name).data(roles::RowKindRole).toInt());
}

Result<ControlAction> toggleAction(const ControlUnit& unit, const ValueStore& values, bool on) {
    const bool isDimmer = unit.kind == ChannelKind::Dimmer || unit.kind == ChannelKind::ColorLight;
    const bool isWater = unit.kind == ChannelKind::Valve && on;
    if (!isDimmer)
        return switchTo(unit, values, on, isWater ? std::optional(usualWateringSeconds) : std::nullopt);
    return on ? dimOn(unit, values) : dimOff(unit, values);
}

} // namespace

DevicesPage::DevicesPage(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_runner(context.send),
      m_model(context.devices, context.values, context.clock), m_proxy(m_model), m_splitter(new QSplitter(this)),
      m_listSide(new QWidget(this)), m_empty(new EmptyState(this)), m_detail(new DetailPane(context, this)) {
    m_model.setActive(false);
    m_model.setHome(context.home);
    buildHead();
    buildTree();
    buildActions();
    buildEditActions();
    m_empty->setObjectName(QStringLiteral("noDevices"));
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    auto* list = new QVBoxLayout(m_listSide);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_head);
    list->addLayout(m_stack, 1);
    m_detail->setObjectName(QStringLiteral("detail"));
    m_detail->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_listSide);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_splitter);
    restoreSettings();

    connectParts();
    setTabOrder(m_filter, m_interfaceChip);
    setTabOrder(m_interfaceChip, m_functionChip);
    setTabOrder(m_functionChip, m_stateChip);
    setTabOrder(m_stateChip, m_moreChip);
    setTabOrder(m_moreChip, m_grouping);
    setTabOrder(m_grouping, m_showFirmware);
    setTabOrder(m_showFirmware, m_addDevice);
    setTabOrder(m_addDevice, m_tree);
    updateChoices();
    showSuitablePage();
}

void DevicesPage::connectParts() {
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &DevicesPage::showSuitablePage);
    const auto later = [this] { m_update.start(); };
    m_choices.setSingleShot(true);
    m_choices.setInterval(0);
    connect(&m_choices, &QTimer::timeout, this, [this] {
        updateChoices();
        showCounts();
    });
    const auto choicesLater = [this] { m_choices.start(); };
    connect(&m_context.devices, &DeviceStore::devicesAdded, this, choicesLater);
    connect(&m_context.devices, &DeviceStore::devicesRemoved, this, choicesLater);
    connect(&m_context.devices, &DeviceStore::devicesChanged, this, choicesLater);
    connect(&m_context.devices, &DeviceStore::groupsChanged, this, choicesLater);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, later);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &DevicesPage::refreshAges);
    connect(&m_runner, &CommandRunner::refused, this, [this](const Error& error) {
        Q_EMIT messageRaised({Severity::Warning, {}, tr("Not sent"), error.message, {}, true});
    });
    connect(m_empty, &EmptyState::primaryRequested, this, [this] {
        if (m_proxy.isFiltering())
            clearFilter();
        else
            Q_EMIT retryRequested();
    });
    connect(m_empty, &EmptyState::secondaryRequested, this, [this] {
        for (FilterChip* chip : {m_interfaceChip, m_functionChip, m_stateChip})
            chip->setChoice({});
    });
    connect(m_detail, &DetailPane::watchRequested, this, &DevicesPage::watchRequested);
    connect(m_detail, &DetailPane::messageRaised, this, &DevicesPage::messageRaised);
    connect(m_detail, &DetailPane::roomRequested, this, &DevicesPage::revealRoom);
    connect(m_detail, &DetailPane::deviceRequested, this, &DevicesPage::reveal);
    connect(m_detail, &DetailPane::groupsRequested, this, &DevicesPage::askForGroupsOf);
    connect(m_detail, &DetailPane::eventsRequested, this, &DevicesPage::eventsRequested);
    connect(m_detail, &DetailPane::linksRequested, this, &DevicesPage::linksRequested);
    connect(m_detail, &DetailPane::timelineRequested, this, &DevicesPage::timelineRequested);
    connect(m_detail, &DetailPane::actionRequested, this,
        [this](const ControlAction& action) { m_runner.run(action, window()); });
    connect(m_detail, &DetailPane::configurationRequested, this, &DevicesPage::showConfiguration);
    connect(m_detail, &DetailPane::deviceGone, this, [this] { m_memory->forgetChoice(); });
    connect(m_detail, &DetailPane::backRequested, this, [this] {
        m_isDetailOpen = false;
        adaptToWidth();
        m_tree->setFocus(Qt::ShortcutFocusReason);
    });
}

DevicesPage::~DevicesPage() = default;

void DevicesPage::setConnection(ConnectionState state, const QString& sentence) {
    m_state = state;
    m_sentence = sentence;
    m_detail->setOperable(!isOffline());
    if (m_config)
        m_config->setOperable(!isOffline());
    if (m_newDevices)
        m_newDevices->setConnection(state);
    if (m_firmware)
        m_firmware->setConnection(state, sentence);
    if (m_check)
        m_check->setConnection(state, sentence);
    showSuitablePage();
}

void DevicesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model.setActive(true);
    m_second.start();
    adaptToWidth();
}

void DevicesPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.setActive(false);
    m_second.stop();
}

void DevicesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    adaptToWidth();
}

void DevicesPage::setText(const QString& text) {
    m_proxy.setText(text);
    m_update.start();
}

void DevicesPage::clearFilter() {
    m_filter->clear();
    for (FilterChip* chip : {m_interfaceChip, m_functionChip, m_stateChip})
        chip->setChoice({});
}

void DevicesPage::goToFirstHit() {
    QModelIndex index = m_proxy.index(0, 0);
    while (index.isValid() && kindOf(index) == RowKind::Group) {
        m_tree->expand(index);
        index = m_proxy.index(0, 0, index);
    }
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void DevicesPage::showCount() {
    const int all = m_model.deviceCount();
    m_head->setCount(
        m_proxy.isFiltering() ? tr("%1 of %2").arg(m_proxy.deviceCount()).arg(all) : tr("%n device(s)", nullptr, all));
}

void DevicesPage::showSuitablePage() {
    showCount();
    const bool isEmpty = m_proxy.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_tree);
    if (isEmpty)
        showEmptyReason();
}

void DevicesPage::showEmptyReason() {
    if (m_model.deviceCount() > 0) {
        const QString text = m_filter->text().trimmed();
        const bool hasChips
            = m_interfaceChip->isFilterSet() || m_functionChip->isFilterSet() || m_stateChip->isFilterSet();
        DeviceFilterProxy alone(m_model);
        alone.setText(text);
        const int hits = text.isEmpty() || !hasChips ? 0 : alone.deviceCount();
        QString reason = tr(
            "%n device(s) are loaded, but none of them is what the filters ask for.", nullptr, m_model.deviceCount());
        if (hits > 0)
            reason = tr("The text “%1” finds %n device(s), which the other filters hide.", nullptr, hits).arg(text);
        else if (!text.isEmpty())
            reason = tr("%n device(s) are loaded. None has “%1” in its name, type, serial number, room or function.",
                nullptr, m_model.deviceCount())
                         .arg(text);
        m_empty->setContent(QStringLiteral("filter"), tr("No device matches these filters"), reason);
        m_empty->setActions(tr("Clear filters"), hits > 0 ? tr("Keep the text only") : QString());
        return;
    }
    switch (m_state) {
    case ConnectionState::Live:
        m_empty->setContent(QStringLiteral("devices"), tr("No devices yet"),
            tr("The CCU knows no devices. Those that you teach in appear here by themselves."));
        return m_empty->setActions({});
    case ConnectionState::Failed:
    case ConnectionState::Reconnecting:
        m_empty->setContent(QStringLiteral("no-contact"),
            m_state == ConnectionState::Failed ? tr("Not connected") : tr("The CCU does not answer"), m_sentence);
        return m_empty->setActions(tr("Try again"));
    case ConnectionState::Idle:
    case ConnectionState::Connecting:
    case ConnectionState::Loading:
    case ConnectionState::Closing:
        m_empty->setContent(QStringLiteral("hourglass"), tr("Reading your devices"),
            m_sentence.isEmpty() ? tr("They appear as soon as the CCU has answered.") : m_sentence);
        return m_empty->setActions({});
    }
}

void DevicesPage::showChoice() {
    const auto& choice = m_memory->choice();
    if (!choice)
        m_detail->showNothing();
    else if (choice->channel)
        m_detail->showChannel(*choice->channel);
    else
        m_detail->showDevice(choice->device);
    if (!choice)
        m_isDetailOpen = false;
    adaptToWidth();
}

void DevicesPage::reveal(const DeviceKey& device) {
    if (!m_context.devices.device(device))
        return;
    hideConfiguration();
    hideCare();
    if (!m_proxy.mapFromSource(m_model.indexOf(device)).isValid())
        clearFilter();
    m_isDetailOpen = true;
    m_memory->choose({device, std::nullopt});
    adaptToWidth();
}

void DevicesPage::showConfiguration(const DeviceKey& device, const std::optional<ChannelKey>& channel) {
    if (!m_config) {
        m_config = new ConfigPage(m_context, this);
        setHelpPage(m_config, QStringLiteral("configuration"));
        layout()->addWidget(m_config);
        connect(m_config, &ConfigPage::closeRequested, this, &DevicesPage::hideConfiguration);
        m_config->setOperable(!isOffline());
    }
    hideCare();
    m_splitter->hide();
    m_config->show();
    m_config->open(device, channel);
}

void DevicesPage::hideConfiguration() {
    if (!m_config || m_config->isHidden())
        return; // the focus stays where it is
    m_config->hide();
    m_splitter->show();
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void DevicesPage::configureChosen() {
    const auto& choice = m_memory->choice();
    if (choice)
        showConfiguration(choice->device, choice->channel);
}

void DevicesPage::revealRoom(const QString& roomName) {
    hideConfiguration();
    hideCare();
    clearFilter();
    setGrouping(DeviceTreeModel::Grouping::Rooms);
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex group = m_proxy.index(row, 0);
        if (group.data().toString() != roomName)
            continue;
        m_tree->expand(group);
        m_tree->scrollTo(group, QAbstractItemView::PositionAtTop);
    }
}

void DevicesPage::refreshAges() {
    QModelIndexList rows;
    QModelIndex index = m_tree->indexAt(QPoint(0, 0));
    const int end = m_tree->viewport()->height();
    while (index.isValid() && m_tree->visualRect(index).y() < end) {
        rows.append(m_proxy.mapToSource(index));
        index = m_tree->indexBelow(index);
    }
    m_model.refreshAges(rows);
}

void DevicesPage::toggle(const QModelIndex& index, bool on) {
    if (isOffline()) {
        Q_EMIT messageRaised({Severity::Warning, {}, tr("Not sent"),
            tr("The CCU does not answer at the moment, so nothing can be switched."), {}, true});
        return;
    }
    const Device* device = m_context.devices.device(index.data(roles::DeviceKeyRole).value<DeviceKey>());
    if (!device)
        return;
    const auto unit = kindOf(index) == RowKind::Device
        ? mainUnitOf(*device)
        : unitOfChannel(*device, index.data(roles::ChannelKeyRole).value<ChannelKey>());
    if (unit)
        m_runner.run(toggleAction(*unit, m_context.values, on), window());
}

void DevicesPage::activate(const QModelIndex& index) {
    if (kindOf(index) == RowKind::Group || !isNarrow())
        return;
    m_isDetailOpen = true;
    adaptToWidth();
    m_detail->setFocus(Qt::ShortcutFocusReason);
}

//! Empty where there is none, and for what is nobody's business.
QString DevicesPage::copyableValue(const QModelIndex& index) const {
    const auto id = index.data(roles::DataPointIdRole).value<DataPointId>();
    if (id != noDataPoint && carriesSecret(m_context.values.at(id).key.parameter))
        return {};
    return index.siblingAtColumn(devicecolumn::Value).data().toString();
}

void DevicesPage::openMenu(const QPoint& position) {
    const QModelIndex index = m_tree->indexAt(position);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid() && kindOf(index) != RowKind::Group) {
        const bool isDevice = kindOf(index) == RowKind::Device;
        const QString address = isDevice ? index.data(roles::DeviceKeyRole).value<DeviceKey>().address
                                         : index.data(roles::ChannelKeyRole).value<ChannelKey>().address;
        const QString value = copyableValue(index);
        menu->addAction(tr("Copy address"), this, [address] { QApplication::clipboard()->setText(address); });
        if (!value.isEmpty())
            menu->addAction(tr("Copy value"), this, [value] { QApplication::clipboard()->setText(value); });
        const auto id = index.data(roles::DataPointIdRole);
        if (id.isValid() && id.value<DataPointId>() != noDataPoint)
            menu->addAction(tr("Add to the watch list"), this,
                [this, key = m_context.values.at(id.value<DataPointId>()).key] { Q_EMIT watchRequested(key); });
        menu->addAction(tr("Timeline …"), this,
            [this, device = index.data(roles::DeviceKeyRole).value<DeviceKey>()] { Q_EMIT timelineRequested(device); });
        menu->addAction(tr("Show in events"), this,
            [this, address] { Q_EMIT eventsRequested(QStringLiteral("address:%1").arg(address)); });
        menu->addAction(tr("Show links"), this, [this, address] { Q_EMIT linksRequested(address); });
        menu->addSeparator();
        if (isDevice || kindOf(index) == RowKind::Channel) {
            m_tree->setCurrentIndex(index);
            menu->addAction(m_rename);
            menu->addAction(
                    tr("Rename several …"), this, [this, devices = devicesAt(index)] { renameSeveral(devices); })
                ->setEnabled(!isOffline());
            menu->addAction(m_groups);
            menu->addAction(m_configure);
            if (isDevice)
                addCareActions(*menu, index.data(roles::DeviceKeyRole).value<DeviceKey>());
            menu->addSeparator();
        }
    } else if (const auto group = groupAt(index)) {
        m_tree->setCurrentIndex(index);
        if (group->kind == GroupKind::OfRooms)
            menu->addAction(tr("Timeline …"), this, [this, name = group->name] { Q_EMIT roomTimelineRequested(name); });
        menu->addAction(m_rename);
        menu->addAction(
                tr("Rename its devices …"), this, [this, devices = devicesAt(index)] { renameSeveral(devices); })
            ->setEnabled(!isOffline());
        menu->addAction(m_delete);
        menu->addSeparator();
    }
    menu->addAction(m_showValues);
    menu->addAction(m_expandAll);
    menu->addAction(m_collapseAll);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace ccudesk
