// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/editsentence.h"

#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::EditSentence)
};

template <typename T> QString nameOf(const QList<T>& list, const QString& id) {
    const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const T& one) { return one.id == id; });
    return found == list.cend() ? id : displayName(found->name);
}

QString wordOf(const SystemVariable& variable, const Value& value) {
    const bool isChoice = variable.type != SystemVariableType::Number && variable.type != SystemVariableType::String;
    const auto index = value.isBool() ? std::optional<qint64>(value.toBool() ? 1 : 0) : value.toInteger();
    if (isChoice && index && *index >= 0 && *index < variable.valueList.size())
        return displayName(variable.valueList.at(*index));
    return value.toPlainText();
}

//! One overload for each kind of edit, so that a new kind does not compile without its sentence.
struct Sentence {
    const DeviceStore& devices;
    const HomeStore& home;

    [[nodiscard]] QString groupName(GroupKind kind, const QString& id) const {
        return nameOf(kind == GroupKind::OfRooms ? devices.rooms() : devices.functions(), id);
    }
    QString operator()(const RenameDevice& edit) const {
        return Texts::tr("“%1” renamed to “%2”").arg(devices.displayNameOf(edit.device), edit.name);
    }
    QString operator()(const RenameChannel& edit) const {
        return Texts::tr("“%1” renamed to “%2”").arg(devices.displayNameOf(edit.channel), edit.name);
    }
    QString operator()(const SetVariable& edit) const {
        for (const SystemVariable& variable : home.systemVariables())
            if (variable.id == edit.id)
                return Texts::tr("Variable “%1” changed from %2 to %3")
                    .arg(displayName(variable.name), wordOf(variable, variable.value), wordOf(variable, edit.value));
        return Texts::tr("Variable %1 set to %2").arg(edit.id, edit.value.toPlainText());
    }
    QString operator()(const CreateVariable& edit) const {
        return Texts::tr("Variable “%1” created").arg(edit.shape.name);
    }
    QString operator()(const ChangeVariable& edit) const {
        const QString name = nameOf(home.systemVariables(), edit.id);
        return name == displayName(edit.shape.name)
            ? Texts::tr("Unit, values or description of variable “%1” changed").arg(name)
            : Texts::tr("Variable “%1” renamed to “%2”").arg(name, edit.shape.name);
    }
    QString operator()(const DeleteVariable& edit) const {
        return Texts::tr("Variable “%1” deleted").arg(nameOf(home.systemVariables(), edit.id));
    }
    QString operator()(const SetProgramActive& edit) const {
        const QString name = nameOf(home.programs(), edit.id);
        return edit.isActive ? Texts::tr("Program “%1” switched on").arg(name)
                             : Texts::tr("Program “%1” switched off").arg(name);
    }
    QString operator()(const RunProgram& edit) const {
        return Texts::tr("Program “%1” run").arg(nameOf(home.programs(), edit.id));
    }
    QString operator()(const AcknowledgeMessage& edit) const {
        return Texts::tr("Message %1 of “%2” acknowledged")
            .arg(edit.parameter, devices.displayNameOf(edit.channel.device()));
    }
    QString operator()(const CreateGroup& edit) const {
        return edit.kind == GroupKind::OfRooms ? Texts::tr("Room “%1” created").arg(edit.name)
                                               : Texts::tr("Function “%1” created").arg(edit.name);
    }
    QString operator()(const RenameGroup& edit) const {
        return Texts::tr("“%1” renamed to “%2”").arg(groupName(edit.kind, edit.id), edit.name);
    }
    QString operator()(const DeleteGroup& edit) const {
        const QString name = groupName(edit.kind, edit.id);
        return edit.kind == GroupKind::OfRooms ? Texts::tr("Room “%1” deleted").arg(name)
                                               : Texts::tr("Function “%1” deleted").arg(name);
    }
    QString operator()(const AssignChannels& edit) const {
        QStringList names;
        for (const ChannelKey& channel : edit.added)
            names.append(devices.displayNameOf(channel));
        for (const ChannelKey& channel : edit.removed)
            names.append(devices.displayNameOf(channel));
        const QString list = names.join(QStringLiteral(", "));
        const QString group = groupName(edit.kind, edit.id);
        if (edit.removed.isEmpty())
            return Texts::tr("Added to “%1”: %2").arg(group, list);
        return edit.added.isEmpty() ? Texts::tr("Removed from “%1”: %2").arg(group, list)
                                    : Texts::tr("Added to or removed from “%1”: %2").arg(group, list);
    }
    QString operator()(const FinishDevice& edit) const {
        return Texts::tr("“%1” taken out of the inbox").arg(devices.displayNameOf(edit.device));
    }
};

struct InterfaceSentence {
    const DeviceStore& devices;

    template <typename Edit> [[nodiscard]] QString pair(const Edit& edit) const {
        return Texts::tr("%1 → %2", "sender and receiver of a link")
            .arg(devices.displayNameOf(ChannelKey{edit.interface, edit.sender}),
                devices.displayNameOf(ChannelKey{edit.interface, edit.receiver}));
    }
    QString operator()(const CreateLink& edit) const { return Texts::tr("Link created: %1").arg(pair(edit)); }
    QString operator()(const DescribeLink& edit) const {
        return Texts::tr("Link %1 named “%2”").arg(pair(edit), edit.name);
    }
    QString operator()(const DeleteLink& edit) const { return Texts::tr("Link deleted: %1").arg(pair(edit)); }
    QString operator()(const TryLink& edit) const { return Texts::tr("Link tried: %1").arg(pair(edit)); }
    QString operator()(const ReportKey& edit) const {
        const QString key = devices.displayNameOf(edit.channel);
        return edit.isReported ? Texts::tr("“%1” reports %2 to the CCU").arg(key, edit.parameter)
                               : Texts::tr("“%1” no longer reports %2 to the CCU").arg(key, edit.parameter);
    }
    QString operator()(const SetInstallMode& edit) const {
        return edit.seconds > 0
            ? Texts::tr("%1 lets new devices in for %n second(s)", nullptr, edit.seconds).arg(edit.interface)
            : Texts::tr("%1 lets no more new devices in").arg(edit.interface);
    }
    //! Without its key.
    QString operator()(const TeachDevice& edit) const {
        return Texts::tr("Device %1 may be taught in").arg(edit.sgtin);
    }
    QString operator()(const AddDevice& edit) const { return Texts::tr("Device %1 added").arg(edit.serial); }
    QString operator()(const SearchDevices& edit) const {
        return Texts::tr("%1 looked for new devices").arg(edit.interface);
    }
    QString operator()(const DeleteDevice& edit) const {
        const QString device = devices.displayNameOf(edit.device);
        return edit.isReset ? Texts::tr("“%1” (%2) deleted and reset").arg(device, edit.device.address)
                            : Texts::tr("“%1” (%2) deleted").arg(device, edit.device.address);
    }
    QString operator()(const ReplaceDevice& edit) const {
        return Texts::tr("“%1” (%2) replaced by %3")
            .arg(devices.displayNameOf(edit.device), edit.device.address, edit.newAddress);
    }
    QString operator()(const UpdateFirmware& edit) const {
        const Device* device = devices.device(edit.device);
        return Texts::tr("Firmware %2 for “%1”")
            .arg(devices.displayNameOf(edit.device), device ? device->availableFirmware : QString());
    }
    QString operator()(const RereadConfiguration& edit) const {
        return Texts::tr("Configuration of “%1” read from the device again").arg(devices.displayNameOf(edit.device));
    }
    QString operator()(const ResendConfiguration& edit) const {
        return Texts::tr("Configuration of “%1” sent to the device again").arg(devices.displayNameOf(edit.device));
    }
    QString operator()(const SuppressMessage& edit) const {
        const QString channel = devices.displayNameOf(edit.channel);
        return edit.isSuppressed ? Texts::tr("Messages %2 of “%1” are no longer shown").arg(channel, edit.parameter)
                                 : Texts::tr("Messages %2 of “%1” are shown again").arg(channel, edit.parameter);
    }
};

} // namespace

QString editSentence(const InterfaceEdit& edit, const DeviceStore& devices) {
    return std::visit(InterfaceSentence{devices}, edit);
}

QString editSentence(const HomeEdit& edit, const DeviceStore& devices, const HomeStore& home) {
    return std::visit(Sentence{devices, home}, edit);
}

} // namespace ccudesk
