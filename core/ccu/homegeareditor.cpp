// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homegeareditor.h"

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
        tr("On Homegear, CCU Desk can change names of devices and values of system variables only. Nothing was "
           "sent."))));
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

} // namespace ccudesk
