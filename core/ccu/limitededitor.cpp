// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/limitededitor.h"

#include "core/ccu/session.h"
#include "core/domain/parameter.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"

#include <algorithm>

namespace ccudesk {

namespace {

bool isFlag(const SystemVariable& variable) {
    return variable.type == SystemVariableType::Logic || variable.type == SystemVariableType::Alarm;
}

//! The CCU tells a flag as true or 1, a number with six decimals.
Value valueIn(const SystemVariable& variable, const QString& told) {
    if (isFlag(variable))
        return Value(Value(told).toBool());
    return valueFromText(variable.type == SystemVariableType::List ? ParameterType::Enum : ParameterType::Float, told);
}

template <typename Object> bool isCalled(const Object& object, const QString& name) {
    return object.name == name;
}

} // namespace

LimitedEditor::LimitedEditor(
    Session& session, const QString& user, const CcuConnection::Stores& stores, const Clock& clock, QObject* parent)
    : HomeEditor(stores, parent), m_session(session), m_user(user), m_clock(clock) { }

QFuture<Result<void>> LimitedEditor::edit(const HomeEdit& edit) {
    return std::visit([this](const auto& one) { return apply(one); }, edit);
}

QFuture<Result<void>> LimitedEditor::notAllowed() const {
    return readyFuture(Result<void>(failure(ErrorCode::Permission,
        tr("%1 is no administrator of this CCU, and only administrators may change this. Nothing was sent.")
            .arg(m_user))));
}

//! The JSON API finds a variable by its name among everything the CCU has (protocol §5.6): one that shares it with
//! something else would change that instead.
bool LimitedEditor::isOnlyOne(const SystemVariable& variable) const {
    const auto isNamesake = [&variable](const auto& object) { return isCalled(object, variable.name); };
    const auto isAnother = [&variable](const SystemVariable& other) {
        return other.id != variable.id && isCalled(other, variable.name);
    };
    const QList<SystemVariable>& variables = stores().home.systemVariables();
    const QList<Program>& programs = stores().home.programs();
    bool isTaken = std::any_of(variables.cbegin(), variables.cend(), isAnother)
        || std::any_of(programs.cbegin(), programs.cend(), isNamesake);
    for (const auto* groups : {&stores().devices.rooms(), &stores().devices.functions()})
        isTaken = isTaken || std::any_of(groups->cbegin(), groups->cend(), isNamesake);
    for (const DeviceKey& key : stores().devices.keys()) {
        const Device* device = stores().devices.device(key);
        isTaken = isTaken || isNamesake(*device)
            || std::any_of(device->channels.cbegin(), device->channels.cend(), isNamesake);
    }
    return !isTaken;
}

//! Backslashes and quotation marks reach the CCU's script as they are on older systems (protocol §5.5).
Result<QJsonObject> LimitedEditor::argumentsFor(const SystemVariable& variable, const Value& value) const {
    if (variable.type == SystemVariableType::String)
        return failure(ErrorCode::Permission,
            tr("The CCU lets only administrators change a text, and %1 is none. Nothing was sent.").arg(m_user));
    if (variable.name.contains(QLatin1Char('\\')) || variable.name.contains(QLatin1Char('"')) || !isOnlyOne(variable))
        return failure(ErrorCode::Invalid,
            tr("Without the rights of an administrator a variable can be told by its name only, and “%1” may stand for "
               "something else as well. Nothing was sent.")
                .arg(variable.name));
    const QString text = isFlag(variable) ? QString::number(value.toBool() ? 1 : 0) : value.toPlainText();
    return QJsonObject{{QStringLiteral("name"), variable.name}, {QStringLiteral("value"), text}};
}

QFuture<Result<void>> LimitedEditor::apply(const SetVariable& edit) {
    const SystemVariable* known = variable(edit.id);
    if (!known)
        return readyFuture(Result<void>(tl::unexpected<Error>(unknownObject())));
    const Result<QJsonObject> arguments = argumentsFor(*known, edit.value);
    if (!arguments)
        return readyFuture(Result<void>(tl::unexpected<Error>(arguments.error())));
    const QString method = isFlag(*known) ? QStringLiteral("SysVar.setBool") : QStringLiteral("SysVar.setFloat");
    const auto result = makePending<void>();
    whenDone(m_session.call(method, *arguments, true), this, [this, edit, result](const Result<QJsonValue>& answer) {
        if (answer)
            verify(edit, result);
        else
            result->resolve(tl::unexpected<Error>(answer.error()));
    });
    return result->future();
}

//! The answer of setFloat is -1 for a failure as well as for that number; by its id the variable tells what it is.
void LimitedEditor::verify(const SetVariable& edit, const SharedResult<void>& result) {
    whenDone(m_session.call(QStringLiteral("SysVar.getValue"), {{QStringLiteral("id"), edit.id}}), this,
        [this, edit, result](const Result<QJsonValue>& answer) {
            if (!answer)
                return result->resolve(failure(ErrorCode::OutcomeUnknown, answer.error().message));
            const SystemVariable* known = variable(edit.id);
            if (!known)
                return result->resolve(tl::unexpected<Error>(unknownObject()));
            const Value now = valueIn(*known, answer->toVariant().toString());
            if (!now.isSameReading(edit.value))
                return result->resolve(tl::unexpected<Error>(unchanged()));
            variableIs(edit.id, now, m_clock.nowMs());
            result->resolve({});
        });
}

QFuture<Result<void>> LimitedEditor::apply(const RunProgram& edit) {
    const Program* known = program(edit.id);
    if (!known || !known->isActive)
        return readyFuture(Result<void>(tl::unexpected<Error>(known ? switchedOff(known->name) : unknownObject())));
    const auto result = makePending<void>();
    whenDone(m_session.call(QStringLiteral("Program.execute"), {{QStringLiteral("id"), edit.id}}, true), this,
        [result, name = known->name](const Result<QJsonValue>& answer) {
            if (!answer)
                return result->resolve(tl::unexpected<Error>(answer.error()));
            if (!answer->toVariant().toBool()) // deleted, or switched off meanwhile
                return result->resolve(tl::unexpected<Error>(switchedOff(name)));
            result->resolve({});
        });
    return result->future();
}

} // namespace ccudesk
