// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "ui/delegates/devicetreedelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/groupsdialog.h"
#include "ui/pages/renamedialog.h"
#include "ui/style.h"

#include <QAction>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>

// What a person changes about devices beside their values: names, rooms, functions.

namespace ccudesk {

namespace {

RowKind kindOf(const QModelIndex& index) {
    return static_cast<RowKind>(index.siblingAtColumn(devicecolumn::Name).data(roles::RowKindRole).toInt());
}

} // namespace

void DevicesPage::buildEditActions() {
    m_rename = new QAction(tr("Rename"), this);
    m_rename->setShortcut(Qt::Key_F2);
    m_groups = new QAction(tr("Rooms and functions …"), this);
    m_delete = new QAction(tr("Delete …"), this);
    for (QAction* action : {m_rename, m_groups, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
    }
    connect(m_rename, &QAction::triggered, this, &DevicesPage::startRenaming);
    connect(m_groups, &QAction::triggered, this, [this] { askForGroups(m_tree->currentIndex()); });
    connect(m_delete, &QAction::triggered, this, [this] { askToDelete(m_tree->currentIndex()); });
    connect(m_delegate, &DeviceTreeDelegate::renameRequested, this, &DevicesPage::rename);
}

void DevicesPage::startRenaming() {
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(devicecolumn::Name);
    if (index.flags() & Qt::ItemIsEditable)
        m_tree->edit(index);
}

void DevicesPage::rename(const QModelIndex& index, const QString& name) {
    if (kindOf(index) == RowKind::Device)
        sendEdit(RenameDevice{index.data(roles::DeviceKeyRole).value<DeviceKey>(), name});
    else if (kindOf(index) == RowKind::Channel)
        sendEdit(RenameChannel{index.data(roles::ChannelKeyRole).value<ChannelKey>(), name});
    else if (const auto group = groupAt(index))
        sendEdit(RenameGroup{group->kind, group->id, name});
}

//! The room or function of a group row, with its name; nothing for any other row.
std::optional<RenameGroup> DevicesPage::groupAt(const QModelIndex& index) const {
    const auto grouping = static_cast<DeviceTreeModel::Grouping>(m_grouping->currentData().toInt());
    const bool isRooms = grouping == DeviceTreeModel::Grouping::Rooms;
    if (!index.isValid() || kindOf(index) != RowKind::Group
        || (!isRooms && grouping != DeviceTreeModel::Grouping::Functions))
        return std::nullopt;
    const QString name = index.siblingAtColumn(devicecolumn::Name).data(Qt::EditRole).toString();
    for (const ChannelGroup& group : isRooms ? m_context.devices.rooms() : m_context.devices.functions())
        if (!name.isEmpty() && displayName(group.name) == name)
            return RenameGroup{isRooms ? GroupKind::OfRooms : GroupKind::OfFunctions, group.id, name};
    return std::nullopt;
}

//! Nobody can bring it back with all its channels, so it is asked for.
void DevicesPage::askToDelete(const QModelIndex& index) {
    const auto group = groupAt(index);
    if (!group)
        return;
    const QString question = group->kind == GroupKind::OfRooms
        ? tr("Delete the room “%1”? Its devices stay, without this room.").arg(group->name)
        : tr("Delete the function “%1”? Its devices stay, without this function.").arg(group->name);
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Please confirm"), question, QMessageBox::Cancel, window());
    box->setObjectName(QStringLiteral("deleteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* agree = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    setButtonKind(agree, ButtonKind::Danger);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, agree, group = *group](const QAbstractButton* button) {
        if (button == agree)
            sendEdit(DeleteGroup{group.kind, group.id});
    });
    box->open();
}

//! A device stands in a room with all its channels.
void DevicesPage::askForGroups(const QModelIndex& index) {
    const Device* device = m_context.devices.device(index.data(roles::DeviceKeyRole).value<DeviceKey>());
    if (!device)
        return;
    if (kindOf(index) == RowKind::Channel) {
        const auto key = index.data(roles::ChannelKeyRole).value<ChannelKey>();
        return askForGroupsOf(m_context.devices.displayNameOf(key), {key});
    }
    if (kindOf(index) == RowKind::Device)
        askForGroupsOfDevice(device->key());
}

void DevicesPage::askForGroupsOfDevice(const DeviceKey& key) {
    if (const Device* device = m_context.devices.device(key))
        askForGroupsOf(m_context.devices.displayNameOf(key), groupableChannels(*device));
}

//! The device of a row, or those that a group shows.
QList<DeviceKey> DevicesPage::devicesAt(const QModelIndex& index) const {
    QList<DeviceKey> devices;
    if (!index.isValid())
        return devices;
    if (kindOf(index) != RowKind::Group)
        return {index.data(roles::DeviceKeyRole).value<DeviceKey>()};
    const QModelIndex group = index.siblingAtColumn(devicecolumn::Name);
    for (int row = 0; row < m_proxy.rowCount(group); ++row)
        devices.append(m_proxy.index(row, 0, group).data(roles::DeviceKeyRole).value<DeviceKey>());
    return devices;
}

void DevicesPage::renameSeveral(const QList<DeviceKey>& ticked) {
    auto* dialog = new RenameDialog(m_context, ticked, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DevicesPage::askForGroupsOf(const QString& name, const QList<ChannelKey>& channels) {
    if (channels.isEmpty())
        return;
    auto* dialog = new GroupsDialog(m_context, name, channels, window());
    dialog->setObjectName(QStringLiteral("groupsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        for (const HomeEdit& edit : dialog->changes())
            sendEdit(edit);
    });
    dialog->open();
}

void DevicesPage::sendEdit(const HomeEdit& edit) {
    whenDone(m_context.edit(edit), this, [this](const Result<void>& result) {
        if (!result)
            Q_EMIT messageRaised({Severity::Warning, {}, tr("Not changed"), result.error().message, {}, true});
    });
}

} // namespace ccudesk
