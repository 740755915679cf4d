// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/firmwarepage.h"

#include "core/domain/firmwarewords.h"
#include "core/store/devicestore.h"
#include "ui/delegates/rowtree.h"
#include "ui/icons.h"
#include "ui/pages/devicequestions.h"
#include "ui/pages/pagehead.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <chrono>

namespace ccudesk {

namespace {

constexpr int rowHeight = 46;

namespace column {
enum Column { Device, Installed, Available, State, Action };
}

QString keyOf(const DeviceKey& device) {
    return device.interface + u'|' + device.address;
}

CellTone toneOf(FirmwareStage stage) {
    return stage == FirmwareStage::Ready ? CellTone::Warn : CellTone::Normal;
}

FirmwareStage stageOf(const PageContext& context, const Device& device) {
    return firmwareStatus(device, context.care.offerOf(device.interface).firmware).stage;
}

} // namespace

FirmwarePage::FirmwarePage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Firmware"), tr("Filter firmware"), tr("Filter by device, type or version"), QStringLiteral("check-circle"),
            tr("Everything is up to date"), tr("The CCU has no newer firmware for any of the devices.")},
        {tr("Device"), tr("Installed"), tr("Available"), tr("State"), QString()}, new ListDelegate(rowHeight), parent),
      m_all(new QCheckBox(tr("All devices"), this)) {
    setWidths({0, 110, 110, 260, 170}, 280);
    buildActions();
    // what a single update ends with is told by an event of the device; an access point tells nothing (protocol §10.8)
    m_watch.setInterval(std::chrono::seconds(5));
    connect(&m_watch, &QTimer::timeout, this, &FirmwarePage::lookAgain);
    const auto later = [this] { refreshLater(); };
    connect(&context.devices, &DeviceStore::devicesAdded, this, later);
    connect(&context.devices, &DeviceStore::devicesChanged, this, later);
    connect(&context.devices, &DeviceStore::devicesRemoved, this, later);
    refresh();
}

void FirmwarePage::buildActions() {
    auto* back = addButton(QStringLiteral("back"), QStringLiteral("arrow-left"), tr("Devices"));
    back->setToolTip(tr("Back to the devices"));
    m_all->setObjectName(QStringLiteral("allDevices"));
    m_all->setMinimumHeight(metrics::controlHeight);
    head().addButton(m_all);
    m_update = addButton(QStringLiteral("update"), QStringLiteral("refresh"), tr("Update …"));
    m_updateAll = addButton(QStringLiteral("updateAll"), QStringLiteral("refresh"), tr("Update all …"));
    connect(back, &QPushButton::clicked, this, &FirmwarePage::closeRequested);
    connect(m_all, &QCheckBox::toggled, this, [this](bool shows) {
        proxy().setShowsTechnical(shows);
        showSuitablePage();
    });
    const auto keyAt = [](const QModelIndex& index) { return index.data(listrole::SubjectRole).value<DeviceKey>(); };
    auto* delegate = static_cast<ListDelegate*>(list().itemDelegate());
    connect(delegate, &ListDelegate::actionRequested, this,
        [this, keyAt](const QModelIndex& index) { update({keyAt(index)}); });
    connect(&list(), &QTreeView::activated, this,
        [this, keyAt](const QModelIndex& index) { Q_EMIT deviceRequested(keyAt(index)); });
    connect(&list(), &QWidget::customContextMenuRequested, this, &FirmwarePage::openMenu);
    connect(m_update, &QPushButton::clicked, this, [this, keyAt] { update({keyAt(currentIndex())}); });
    connect(m_updateAll, &QPushButton::clicked, this, [this] { update(ready()); });
}

int FirmwarePage::readyCount(const PageContext& context) {
    int count = 0;
    for (const DeviceKey& key : context.devices.keys())
        count += stageOf(context, *context.devices.device(key)) == FirmwareStage::Ready ? 1 : 0;
    return count;
}

QList<DeviceKey> FirmwarePage::ready() const {
    QList<DeviceKey> ready;
    for (const DeviceKey& key : context().devices.keys())
        if (stageOf(context(), *context().devices.device(key)) == FirmwareStage::Ready && !m_sent.contains(key))
            ready.append(key);
    return ready;
}

ListRow FirmwarePage::rowFor(const Device& device) const {
    const FirmwareStatus status = firmwareStatus(device, context().care.offerOf(device.interface).firmware);
    const bool isNews = status.stage != FirmwareStage::Newest && status.stage != FirmwareStage::Impossible;
    const bool isSent = m_sent.contains(device.key());
    ListCell who;
    who.text = context().devices.displayNameOf(device.key());
    who.secondText = tr("%1 · %2").arg(device.type, device.address);
    who.iconName = QStringLiteral("device");
    ListCell installed;
    installed.text = device.firmware;
    ListCell available;
    available.text = isNews && !device.availableFirmware.isEmpty() ? device.availableFirmware : QStringLiteral("–");
    ListCell state;
    state.text = isSent ? tr("Starting …") : status.words;
    state.toolTip = status.explanation;
    state.tone = toneOf(status.stage);
    state.isPending = isSent || status.stage == FirmwareStage::Installing;
    state.sortNumber = static_cast<double>(status.stage);
    ListCell action;
    if (status.stage == FirmwareStage::Ready || isSent) {
        action.action = tr("Update …");
        action.isActionEnabled = isLive() && !isSent;
        action.toolTip = status.explanation;
    }
    const QStringList searched{who.text, who.secondText, installed.text, available.text, state.text};
    return {keyOf(device.key()), {who, installed, available, state, action}, searched.join(QLatin1Char('\n')),
        !isNews && !isSent, QVariant::fromValue(device.key())};
}

void FirmwarePage::refresh() {
    QList<ListRow> rows;
    bool isAnyInstalling = false;
    for (const DeviceKey& key : context().devices.keys()) {
        const Device& device = *context().devices.device(key);
        if (context().care.offerOf(key.interface).firmware == FirmwareCall::None || device.firmware.isEmpty())
            continue;
        isAnyInstalling = isAnyInstalling || stageOf(context(), device) == FirmwareStage::Installing;
        rows.append(rowFor(device));
    }
    setRows(rows);
    m_updateAll->setEnabled(isLive() && !ready().isEmpty());
    if (isAnyInstalling && !m_watch.isActive())
        m_watch.start();
    else if (!isAnyInstalling)
        m_watch.stop();
}

void FirmwarePage::lookAgain() {
    for (const DeviceKey& key : context().devices.keys())
        if (stageOf(context(), *context().devices.device(key)) == FirmwareStage::Installing && isLive())
            context().care.describe(key);
}

QString FirmwarePage::countText(int shown) const {
    return tr("%n device(s)", nullptr, shown);
}

void FirmwarePage::currentRowChanged() {
    const Device* device = context().devices.device(currentIndex().data(listrole::SubjectRole).value<DeviceKey>());
    m_update->setEnabled(
        device && isLive() && !m_sent.contains(device->key()) && stageOf(context(), *device) == FirmwareStage::Ready);
}

void FirmwarePage::update(const QList<DeviceKey>& devices) {
    askToUpdate(
        context(), devices, this, [this](const Message& message) { Q_EMIT messageRaised(message); },
        [this](const DeviceKey& device, bool isUnderWay) {
            if (isUnderWay)
                m_sent.insert(device);
            else
                m_sent.remove(device);
            refresh();
        });
}

void FirmwarePage::openMenu(const QPoint& position) {
    const QModelIndex index = list().indexAt(position);
    const auto key = index.data(listrole::SubjectRole).value<DeviceKey>();
    const Device* device = context().devices.device(key);
    if (!device)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Update …"), this, [this, key] { update({key}); })
        ->setEnabled(isLive() && stageOf(context(), *device) == FirmwareStage::Ready);
    menu->addAction(tr("Show device"), this, [this, key] { Q_EMIT deviceRequested(key); });
    menu->popup(list().viewport()->mapToGlobal(position));
}

} // namespace ccudesk
