// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/settingscopy.h"

#include "core/domain/secretparameters.h"
#include "core/domain/valuecheck.h"
#include "core/store/devicestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsCopy)
};

const QString master = QStringLiteral("MASTER");

//! Numbered by the CCU that has made it.
bool isGroup(const DeviceKey& device) {
    return device.address.startsWith(QLatin1String("INT"));
}

const Channel* sameChannel(const Device& device, const Channel& channel) {
    const auto found = std::find_if(device.channels.cbegin(), device.channels.cend(),
        [&channel](const Channel& each) { return each.address == channel.address && each.type == channel.type; });
    return found == device.channels.cend() ? nullptr : &*found;
}

void addCommon(QList<ParamsetKey>& keys, const Device& old, const Device& present) {
    if (old.paramsets.contains(master) && present.paramsets.contains(master))
        keys.append({present.interface, present.address, master});
    for (const Channel& channel : present.channels) {
        const Channel* same = sameChannel(old, channel);
        if (same && same->paramsets.contains(master) && channel.paramsets.contains(master))
            keys.append({present.interface, channel.address, master});
    }
}

const ParameterDescription* described(const Paramset& paramset, const QString& parameter) {
    const auto found = std::find_if(paramset.description->cbegin(), paramset.description->cend(),
        [&parameter](const ParameterDescriptionPtr& one) { return one->id == parameter; });
    return found == paramset.description->cend() ? nullptr : found->get();
}

//! 0 says nothing: what can be written has it too.
bool isOnlyRead(const ParameterDescription& description) {
    return description.operations != Operations() && !description.isWritable();
}

//! A number that stands for another word, or another unit, must not be taken over as a number.
QString obstacleOf(const ParameterDescription* old, const ParameterDescription& present) {
    if (!old || old->type != present.type || old->unit != present.unit)
        return Words::tr("Both CCUs describe it differently.");
    if (old->valueList != present.valueList)
        return Words::tr("There are other values to choose from.");
    return {};
}

} // namespace

QList<ParamsetKey> commonSettings(const DeviceStore& from, const DeviceStore& to) {
    QList<ParamsetKey> keys;
    for (const DeviceKey& key : to.keys()) {
        const Device* old = isGroup(key) ? nullptr : from.device(key);
        const Device* present = to.device(key);
        if (old && old->type == present->type)
            addCommon(keys, *old, *present);
    }
    return keys;
}

QList<SettingCopy> settingsCopy(const Paramset& from, const Paramset& to) {
    QList<SettingCopy> settings;
    for (const ParameterDescriptionPtr& description : *to.description) {
        const QString& parameter = description->id;
        const auto old = from.values.constFind(parameter);
        const auto present = to.values.constFind(parameter);
        if (old == from.values.cend() || present == to.values.cend() || carriesSecret(parameter)
            || isOnlyRead(*description) || old->isSameReading(*present))
            continue;
        SettingCopy setting{parameter, *present, *old, obstacleOf(described(from, parameter), *description)};
        if (setting.obstacle.isEmpty()) {
            const auto fitting = fittingValue(*description, *old);
            if (fitting && present->isSameReading(*fitting))
                continue;
            if (fitting)
                setting.after = *fitting;
            else
                setting.obstacle = fitting.error().message;
        }
        settings.append(setting);
    }
    return settings;
}

ParamsetValues changesOf(const QList<SettingCopy>& settings) {
    ParamsetValues changes;
    for (const SettingCopy& setting : settings)
        if (setting.obstacle.isEmpty())
            changes.insert(setting.parameter, setting.after);
    return changes;
}

} // namespace ccudesk
