// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/firmwarewords.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "ui/delegates/rowtree.h"
#include "ui/help/helppages.h"
#include "ui/icons.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/devicequestions.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/firmwarepage.h"
#include "ui/pages/newdevicespage.h"
#include "ui/pages/pagehead.h"
#include "ui/theme.h"

#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

// What is done about devices themselves: they come, go, are replaced, repaired and updated.

namespace ccudesk {

namespace {
constexpr int notDeletable = 8; // Device::flags; the CCU's own remote controls
} // namespace

void DevicesPage::buildCare() {
    m_showFirmware = new QPushButton(themeIcon(QStringLiteral("refresh")), tr("Firmware"), this);
    m_showFirmware->setObjectName(QStringLiteral("showFirmware"));
    m_showFirmware->setToolTip(tr("Which firmware the devices have, and what is new"));
    m_showCheck = new QPushButton(themeIcon(QStringLiteral("check-circle")), tr("Check"), this);
    m_showCheck->setObjectName(QStringLiteral("showCheck"));
    m_showCheck->setToolTip(tr("What does not fit together: names, rooms, functions, links and values"));
    m_addDevice = new QPushButton(themeIcon(QStringLiteral("plus")), tr("Add device …"), this);
    m_addDevice->setObjectName(QStringLiteral("addDevice"));
    m_addDevice->setToolTip(tr("Teach in new devices, and give those in the inbox a name and a room"));
    for (QPushButton* button : {m_showCheck, m_showFirmware, m_addDevice}) {
        button->setMinimumWidth(metrics::controlHeight + 4); // narrow windows show its icon only
        m_head->addButton(button);
    }
    connect(m_showFirmware, &QPushButton::clicked, this, &DevicesPage::showFirmware);
    connect(m_showCheck, &QPushButton::clicked, this, &DevicesPage::showCheck);
    connect(m_addDevice, &QPushButton::clicked, this, &DevicesPage::showNewDevices);
    connect(&m_context.home, &HomeStore::inboxChanged, this, &DevicesPage::showCounts);
}

void DevicesPage::showCounts() {
    const int updates = FirmwarePage::readyCount(m_context);
    const auto waiting = static_cast<int>(m_context.home.inbox().size());
    const QString firmware = updates > 0 ? tr("Firmware (%1)").arg(updates) : tr("Firmware");
    const QString devices = waiting > 0 ? tr("New devices (%1) …").arg(waiting) : tr("Add device …");
    const bool isRoomy = isListRoomy();
    m_showCheck->setText(isRoomy ? tr("Check") : QString());
    m_showCheck->setAccessibleName(tr("Check"));
    m_showFirmware->setText(isRoomy ? firmware : QString());
    m_showFirmware->setAccessibleName(firmware);
    m_addDevice->setText(isListTight() ? QString() : devices);
    m_addDevice->setAccessibleName(devices);
}

void DevicesPage::showNewDevices() {
    if (!m_newDevices) {
        m_newDevices = new NewDevicesPage(m_context, this);
        setHelpPage(m_newDevices, QStringLiteral("newdevices"));
        layout()->addWidget(m_newDevices);
        connect(m_newDevices, &NewDevicesPage::closeRequested, this, &DevicesPage::hideCare);
        connect(m_newDevices, &NewDevicesPage::messageRaised, this, &DevicesPage::messageRaised);
        connect(m_newDevices, &NewDevicesPage::deviceRequested, this, &DevicesPage::reveal);
        m_newDevices->setConnection(m_state);
    }
    hideConfiguration();
    hideCare();
    m_splitter->hide();
    m_newDevices->show();
}

void DevicesPage::showFirmware() {
    if (!m_firmware) {
        m_firmware = new FirmwarePage(m_context, this);
        setHelpPage(m_firmware, QStringLiteral("newdevices"));
        layout()->addWidget(m_firmware);
        connect(m_firmware, &FirmwarePage::closeRequested, this, &DevicesPage::hideCare);
        connect(m_firmware, &FirmwarePage::messageRaised, this, &DevicesPage::messageRaised);
        connect(m_firmware, &FirmwarePage::retryRequested, this, &DevicesPage::retryRequested);
        connect(m_firmware, &FirmwarePage::deviceRequested, this, &DevicesPage::reveal);
        m_firmware->setConnection(m_state, m_sentence);
    }
    hideConfiguration();
    hideCare();
    m_splitter->hide();
    m_firmware->show();
}

void DevicesPage::showCheck() {
    if (!m_check) {
        m_check = new CheckPage(m_context, this);
        layout()->addWidget(m_check);
        connect(m_check, &CheckPage::closeRequested, this, &DevicesPage::hideCare);
        connect(m_check, &CheckPage::messageRaised, this, &DevicesPage::messageRaised);
        connect(m_check, &CheckPage::retryRequested, this, &DevicesPage::retryRequested);
        connect(m_check, &CheckPage::deviceRequested, this, &DevicesPage::reveal);
        connect(m_check, &CheckPage::linksRequested, this, &DevicesPage::linksRequested);
        connect(m_check, &CheckPage::variablesRequested, this, &DevicesPage::variablesRequested);
        connect(m_check, &CheckPage::newDevicesRequested, this, &DevicesPage::showNewDevices);
        connect(m_check, &CheckPage::renameRequested, this, &DevicesPage::renameSeveral);
        connect(m_check, &CheckPage::groupsRequested, this, &DevicesPage::askForGroupsOfDevice);
        m_check->setConnection(m_state, m_sentence);
    }
    hideConfiguration();
    hideCare();
    m_splitter->hide();
    m_check->show();
}

void DevicesPage::hideCare() {
    const auto isShown = [](const QWidget* page) { return page && !page->isHidden(); };
    if (!isShown(m_newDevices) && !isShown(m_firmware) && !isShown(m_check))
        return; // the focus stays where it is
    if (m_newDevices)
        m_newDevices->hide();
    if (m_firmware)
        m_firmware->hide();
    if (m_check)
        m_check->hide();
    m_splitter->show();
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

//! Only what its interface is able to do.
void DevicesPage::addCareActions(QMenu& menu, const DeviceKey& key) {
    const Device* device = m_context.devices.device(key);
    const InterfaceOffer offer = m_context.care.offerOf(key.interface);
    if (!device)
        return;
    const auto teller = [this](const Message& message) { tell(message); };
    const bool isLive = !isOffline();
    menu.addSeparator();
    if (offer.firmware != FirmwareCall::None)
        menu.addAction(
                tr("Update firmware …"), this, [this, key, teller] { askToUpdate(m_context, {key}, this, teller); })
            ->setEnabled(isLive && firmwareStatus(*device, offer.firmware).stage == FirmwareStage::Ready);
    if (offer.repairs())
        menu.addAction(tr("Repair configuration"), this,
                [this, key, teller] { repairConfiguration(m_context, key, this, teller); })
            ->setEnabled(isLive);
    if (offer.suppressesMessages)
        menu.addAction(tr("Hidden messages …"), this,
                [this, key, teller] {
                    if (const Device* known = m_context.devices.device(key))
                        askForHiddenMessages(m_context, *known, this, teller);
                })
            ->setEnabled(isLive);
    if (offer.replacesDevices)
        menu.addAction(tr("Replace …"), this, [this, key, teller] { askForReplacement(m_context, key, this, teller); })
            ->setEnabled(isLive);
    if (offer.deletesDevices)
        menu.addAction(tr("Delete …"), this,
                [this, key, teller] {
                    if (const Device* known = m_context.devices.device(key))
                        askToDeleteDevice(m_context, *known, this, teller);
                })
            ->setEnabled(isLive && (device->flags & notDeletable) == 0);
}

} // namespace ccudesk
