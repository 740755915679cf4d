// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/homecopy.h"

#include "core/domain/channelnames.h"
#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ccudesk {

namespace {

using Kind = HomeCopyItem::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HomeCopy)
};

//! A CCU names what nobody has named by type and address.
bool hasOwnName(const Device& device) {
    return !device.name.isEmpty() && !device.name.endsWith(device.address);
}

QString identity(const Device& device) {
    return QStringLiteral("%1 %2").arg(device.type, device.address);
}

void addNames(QList<HomeCopyItem>& items, const Device& old, const Device& present) {
    if (hasOwnName(old) && old.name != present.name) {
        HomeCopyItem item{Kind::DeviceName, identity(old), present.name, old.name, {}};
        item.device = present.key();
        items.append(item);
    }
    for (const Channel& channel : present.channels) {
        const auto same = std::find_if(old.channels.cbegin(), old.channels.cend(),
            [&channel](const Channel& each) { return each.address == channel.address; });
        if (same == old.channels.cend() || !ccudesk::hasOwnName(*same) || same->name == channel.name)
            continue;
        HomeCopyItem item{
            Kind::ChannelName, QStringLiteral("%1 %2").arg(old.type, channel.address), channel.name, same->name, {}};
        item.channel = present.keyOf(channel);
        items.append(item);
    }
}

//! Compared by what people read: a CCU keeps its own rooms under keys, of which the language is none.
const ChannelGroup* groupCalled(const QList<ChannelGroup>& groups, const QString& shownName) {
    const auto found = std::find_if(groups.cbegin(), groups.cend(),
        [&shownName](const ChannelGroup& each) { return displayName(each.name) == shownName; });
    return found == groups.cend() ? nullptr : &*found;
}

QList<ChannelKey> missingIn(const ChannelGroup* group, const QList<ChannelKey>& members) {
    QList<ChannelKey> missing = members;
    if (group)
        missing.removeIf([group](const ChannelKey& each) { return group->channels.contains(each); });
    return missing;
}

void addGroups(QList<HomeCopyItem>& items, Kind kind, const QList<ChannelGroup>& old,
    const QList<ChannelGroup>& present, const DeviceStore& devices) {
    for (const ChannelGroup& group : old) {
        HomeCopyItem item{kind, displayName(group.name), {}, {}, {}};
        item.members = group.channels;
        item.members.removeIf([&devices](const ChannelKey& each) { return !devices.channel(each); });
        const ChannelGroup* same = groupCalled(present, item.subject);
        const auto added = static_cast<int>(missingIn(same, item.members).size());
        if (added == 0)
            continue;
        const auto had = same ? static_cast<int>(same->channels.size()) : 0;
        if (same)
            item.before = Words::tr("%n channel(s)", nullptr, had);
        item.after = Words::tr("%n channel(s)", nullptr, had + added);
        items.append(item);
    }
}

QString wordsOf(const SystemVariable& variable) {
    const bool isFlag = variable.type == SystemVariableType::Logic || variable.type == SystemVariableType::Alarm;
    const auto index
        = isFlag ? (variable.value.toBool() ? 1 : 0) : static_cast<qsizetype>(variable.value.toNumber().value_or(-1));
    const bool hasWords = isFlag || variable.type == SystemVariableType::List;
    if (hasWords && index >= 0 && index < variable.valueList.size() && !variable.valueList.at(index).isEmpty())
        return variable.valueList.at(index);
    const auto number = variable.type == SystemVariableType::Number ? variable.value.toNumber() : std::nullopt;
    const QString plain = number ? QLocale().toString(*number, 'g', 12) : variable.value.toPlainText();
    return variable.unit.isEmpty() || plain.isEmpty() ? plain : QStringLiteral("%1 %2").arg(plain, variable.unit);
}

const SystemVariable* variableCalled(const HomeStore& home, const QString& name) {
    const QList<SystemVariable>& all = home.systemVariables();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&name](const SystemVariable& each) { return each.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

QString obstacleOf(const SystemVariable& old, const SystemVariable& present) {
    if (old.type != present.type)
        return Words::tr("There is one of this name with another type.");
    if (old.type == SystemVariableType::List && old.valueList != present.valueList)
        return Words::tr("There is one of this name with other values to choose from.");
    return {};
}

void addVariables(QList<HomeCopyItem>& items, const HomeStore& old, const HomeStore& present) {
    for (const SystemVariable& variable : old.systemVariables()) {
        if (variable.isInternal || variable.name.startsWith(QLatin1String("${")))
            continue; // each CCU makes these itself
        const SystemVariable* same = variableCalled(present, variable.name);
        HomeCopyItem item{Kind::Variable, variable.name, same ? wordsOf(*same) : QString(), wordsOf(variable),
            same ? obstacleOf(variable, *same) : QString()};
        item.variable = variable;
        if (same && item.obstacle.isEmpty() && same->value == variable.value)
            continue;
        items.append(item);
    }
}

std::optional<HomeEdit> nextGroupEdit(const HomeCopyItem& item, GroupKind kind, const QList<ChannelGroup>& present) {
    const ChannelGroup* group = groupCalled(present, item.subject);
    if (!group)
        return CreateGroup{kind, item.subject};
    const QList<ChannelKey> missing = missingIn(group, item.members);
    if (missing.isEmpty())
        return std::nullopt;
    return AssignChannels{kind, group->id, missing, {}};
}

std::optional<HomeEdit> nextVariableEdit(const SystemVariable& wanted, const HomeStore& present) {
    const SystemVariable* same = variableCalled(present, wanted.name);
    if (!same)
        return CreateVariable{shapeOf(wanted)};
    if (wanted.value.isEmpty() || same->value == wanted.value)
        return std::nullopt;
    return SetVariable{same->id, wanted.value};
}

} // namespace

QList<HomeCopyItem> homeCopy(const HomeFacts& from, const HomeFacts& to) {
    QList<HomeCopyItem> items;
    for (const DeviceKey& key : from.devices.keys())
        if (const Device* present = to.devices.device(key))
            addNames(items, *from.devices.device(key), *present);
    addGroups(items, Kind::RoomMembers, from.devices.rooms(), to.devices.rooms(), to.devices);
    addGroups(items, Kind::FunctionMembers, from.devices.functions(), to.devices.functions(), to.devices);
    addVariables(items, from.home, to.home);
    return items;
}

std::optional<HomeEdit> nextEdit(const HomeCopyItem& item, const HomeFacts& to) {
    switch (item.kind) {
    case Kind::DeviceName:
        if (const Device* device = to.devices.device(item.device); device && device->name == item.after)
            return std::nullopt;
        return RenameDevice{item.device, item.after};
    case Kind::ChannelName:
        if (const Channel* channel = to.devices.channel(item.channel); channel && channel->name == item.after)
            return std::nullopt;
        return RenameChannel{item.channel, item.after};
    case Kind::RoomMembers:
        return nextGroupEdit(item, GroupKind::OfRooms, to.devices.rooms());
    case Kind::FunctionMembers:
        return nextGroupEdit(item, GroupKind::OfFunctions, to.devices.functions());
    case Kind::Variable:
        break;
    }
    return nextVariableEdit(item.variable, to.home);
}

} // namespace ccudesk
