// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homegeareditor.h"

#include "core/ccu/homegearanswers.h"

#include <algorithm>

namespace ccudesk {

using rpc::XmlRpcArray;
using rpc::XmlRpcValue;

HomegearEditor::HomegearEditor(
    rpc::XmlRpcClient& client, const CcuConnection::Stores& stores, const Clock& clock, QObject* parent)
    : HomeEditor(stores, parent), m_client(client), m_clock(clock) { }

QFuture<Result<void>> HomegearEditor::edit(const HomeEdit& edit) {
    return std::visit([this](const auto& one) { return apply(one); }, edit);
}

QFuture<Result<void>> HomegearEditor::notPossible() {
    return readyFuture(Result<void>(failure(ErrorCode::Invalid,
        tr("On Homegear, CCU Desk can change names of devices, and create, set and delete system variables only. "
           "Nothing was sent."))));
}

//! It gives names to the numbers of its own that it keeps devices by.
QFuture<Result<void>> HomegearEditor::apply(const RenameDevice& edit) {
    const auto result = makePending<void>();
    const XmlRpcArray fields{false, XmlRpcValue(XmlRpcArray{QStringLiteral("ADDRESS"), QStringLiteral("ID")})};
    whenDone(m_client.call(QStringLiteral("listDevices"), fields), this,
        [this, edit, result](const Result<XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            const XmlRpcArray devices = answer->toArray();
            const auto known = std::find_if(devices.cbegin(), devices.cend(), [&edit](const XmlRpcValue& each) {
                return each.member(QStringLiteral("ADDRESS")).toString() == edit.device.address;
            });
            if (known == devices.cend())
                return result->resolve(tl::unexpected<Error>(unknownObject()));
            rename(known->member(QStringLiteral("ID")).toInt(), edit, result);
        });
    return result->future();
}

void HomegearEditor::rename(int peerId, const RenameDevice& edit, const SharedResult<void>& result) {
    whenDone(m_client.call(QStringLiteral("setName"), {peerId, edit.name}, true), this,
        [this, edit, result](const Result<XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            nameIs(edit.device.interface, edit.device.address, edit.name);
            result->resolve({});
        });
}

//! A variable is what was written last: a whole number must not become a broken one by the way.
QFuture<Result<void>> HomegearEditor::apply(const SetVariable& edit) {
    const SystemVariable* known = variable(edit.id);
    if (!known)
        return readyFuture(Result<void>(tl::unexpected<Error>(unknownObject())));
    const auto whole = known->value.isInteger() ? edit.value.toInteger() : std::nullopt;
    const Value value = whole ? Value(*whole) : edit.value;
    const auto result = makePending<void>();
    whenDone(m_client.call(QStringLiteral("setSystemVariable"), {edit.id, XmlRpcValue::fromValue(value)}, true), this,
        [this, id = edit.id, value, result](const Result<XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            variableIs(id, value, m_clock.nowMs());
            result->resolve({});
        });
    return result->future();
}

//! Homegear keeps a name and a value, and no more: a variable is there as soon as it is set (protocol §14).
QFuture<Result<void>> HomegearEditor::apply(const CreateVariable& edit) {
    const auto refused = [](const Error& error) { return readyFuture(Result<void>(tl::unexpected<Error>(error))); };
    if (const Result<void> free = checkName(edit.shape, {}); !free)
        return refused(free.error());
    Value first(QString{});
    if (edit.shape.type == SystemVariableType::Logic)
        first = Value(false);
    else if (edit.shape.type == SystemVariableType::Number)
        first = Value(0.0);
    else if (edit.shape.type != SystemVariableType::String)
        return refused({ErrorCode::Invalid,
            tr("Homegear keeps neither lists nor alarms, only yes or no, numbers and texts. Nothing was sent."), {},
            0});
    const auto result = makePending<void>();
    const QString name = edit.shape.name;
    whenDone(m_client.call(QStringLiteral("setSystemVariable"), {name, XmlRpcValue::fromValue(first)}, true), this,
        [this, name, first, result](const Result<XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            SystemVariable created = homegearVariable(name, first);
            created.changedAtMs = m_clock.nowMs();
            variableIs(created);
            result->resolve({});
        });
    return result->future();
}

QFuture<Result<void>> HomegearEditor::apply(const DeleteVariable& edit) {
    if (const Result<void> deletable = checkDeletable(edit.id); !deletable)
        return readyFuture(Result<void>(tl::unexpected<Error>(deletable.error())));
    const auto result = makePending<void>();
    whenDone(m_client.call(QStringLiteral("deleteSystemVariable"), {edit.id}, true), this,
        [this, id = edit.id, result](const Result<XmlRpcValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            variableIsGone(id);
            result->resolve({});
        });
    return result->future();
}

} // namespace ccudesk
