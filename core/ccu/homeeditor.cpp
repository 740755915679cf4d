// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homeeditor.h"

#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <algorithm>

namespace ccudesk {

namespace {

template <typename Object> Object* withId(QList<Object>& all, const QString& id) {
    const auto it = std::find_if(all.begin(), all.end(), [&id](const Object& each) { return each.id == id; });
    return it == all.end() ? nullptr : &*it;
}

template <typename Object> const Object* withId(const QList<Object>& all, const QString& id) {
    const auto it = std::find_if(all.cbegin(), all.cend(), [&id](const Object& each) { return each.id == id; });
    return it == all.cend() ? nullptr : &*it;
}

} // namespace

void HomeEditor::nameIs(const QString& interfaceName, const QString& address, const QString& name) {
    const DeviceKey key{interfaceName, deviceAddressOf(address)};
    const Device* device = m_stores.devices.device(key);
    const Channel* channel = m_stores.devices.channel({interfaceName, address});
    if (device)
        m_stores.devices.setNames(interfaceName, {{address, {name, channel ? channel->regaId : device->regaId}}});
}

void HomeEditor::variableIs(const QString& id, const Value& value, qint64 changedAtMs) {
    QList<SystemVariable> all = m_stores.home.systemVariables();
    SystemVariable* known = withId(all, id);
    if (!known)
        return;
    known->value = value;
    known->changedAtMs = changedAtMs;
    m_stores.home.setSystemVariables(all);
}

void HomeEditor::variableIs(const SystemVariable& variable) {
    QList<SystemVariable> all = m_stores.home.systemVariables();
    if (SystemVariable* known = withId(all, variable.id))
        *known = variable;
    else
        all.append(variable);
    m_stores.home.setSystemVariables(all);
}

void HomeEditor::variableIsGone(const QString& id) {
    QList<SystemVariable> all = m_stores.home.systemVariables();
    all.removeIf([&id](const SystemVariable& each) { return each.id == id; });
    m_stores.home.setSystemVariables(all);
}

void HomeEditor::programIs(const QString& id, bool isActive, qint64 lastExecutedAtMs) {
    QList<Program> all = m_stores.home.programs();
    Program* known = withId(all, id);
    if (!known)
        return;
    known->isActive = isActive;
    known->lastExecutedAtMs = lastExecutedAtMs;
    m_stores.home.setPrograms(all);
}

void HomeEditor::messageIsGone(const AcknowledgeMessage& message) {
    m_stores.home.removeServiceMessage(message.channel, message.parameter);
}

void HomeEditor::groupIs(GroupKind kind, const ChannelGroup& group) {
    const bool isRoom = kind == GroupKind::OfRooms;
    QList<ChannelGroup> all = isRoom ? m_stores.devices.rooms() : m_stores.devices.functions();
    if (ChannelGroup* known = withId(all, group.id))
        *known = group;
    else
        all.append(group);
    if (isRoom)
        m_stores.devices.setRooms(all);
    else
        m_stores.devices.setFunctions(all);
}

void HomeEditor::groupIsGone(GroupKind kind, const QString& id) {
    const bool isRoom = kind == GroupKind::OfRooms;
    QList<ChannelGroup> all = isRoom ? m_stores.devices.rooms() : m_stores.devices.functions();
    all.removeIf([&id](const ChannelGroup& each) { return each.id == id; });
    if (isRoom)
        m_stores.devices.setRooms(all);
    else
        m_stores.devices.setFunctions(all);
}

void HomeEditor::deviceIsFinished(const DeviceKey& device) {
    QList<DeviceKey> inbox = m_stores.home.inbox();
    inbox.removeAll(device);
    m_stores.home.setInbox(inbox);
}

const SystemVariable* HomeEditor::variable(const QString& id) const {
    return withId(m_stores.home.systemVariables(), id);
}

const Program* HomeEditor::program(const QString& id) const {
    return withId(m_stores.home.programs(), id);
}

const ChannelGroup* HomeEditor::group(GroupKind kind, const QString& id) const {
    return withId(kind == GroupKind::OfRooms ? m_stores.devices.rooms() : m_stores.devices.functions(), id);
}

Result<void> HomeEditor::checkName(const VariableShape& shape, const QString& ownId) const {
    const QList<SystemVariable>& all = m_stores.home.systemVariables();
    const bool isTaken = std::any_of(all.cbegin(), all.cend(),
        [&](const SystemVariable& each) { return each.id != ownId && each.name == shape.name; });
    if (isTaken)
        return failure(ErrorCode::Invalid,
            tr("There is a variable “%1” already, and programs tell variables by their names. Choose another name.")
                .arg(shape.name));
    return {};
}

Result<void> HomeEditor::checkDeletable(const QString& id) const {
    const SystemVariable* known = variable(id);
    if (!known)
        return tl::unexpected<Error>(unknownObject());
    if (known->isInternal)
        return failure(ErrorCode::Invalid,
            tr("The CCU or an add-on keeps “%1” for itself, so it is not deleted.").arg(known->name));
    return {};
}

QFuture<Result<QStringList>> HomeEditor::programsUsing(const QString& /*variableId*/) {
    return readyFuture(Result<QStringList>(
        failure(ErrorCode::Permission, tr("This CCU does not tell this user which programs use a variable."))));
}

Error HomeEditor::unknownObject() {
    return {ErrorCode::Fault,
        tr("The CCU does not know this any more, so nothing was changed. It may have been deleted there."), {}, 0};
}

Error HomeEditor::unchanged() {
    return {ErrorCode::Fault, tr("The CCU took this, but kept what it had."), {}, 0};
}

Error HomeEditor::switchedOff(const QString& program) {
    return {ErrorCode::Invalid,
        tr("“%1” is switched off, and the CCU runs no program that is. Switch it on first.").arg(program), {}, 0};
}

} // namespace ccudesk
