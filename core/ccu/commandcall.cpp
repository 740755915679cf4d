// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/commandcall.h"

#include "core/base/future.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringBuilder>

#include <algorithm>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::CommandCall)
};

using Priority = rpc::QueuedCommand::Priority;

Priority queuePriority(CommandPriority priority) {
    switch (priority) {
    case CommandPriority::Safety:
        return Priority::Safety;
    case CommandPriority::Normal:
        break;
    case CommandPriority::Slider:
        return Priority::Slider;
    }
    return Priority::Normal;
}

QString supersedingKey(const Command& command) {
    QString key = command.target.address;
    for (const ParameterWrite& write : command.writes)
        key += QLatin1Char('/') % write.parameter;
    return key;
}

QString levelGoal() {
    return QStringLiteral("LEVEL");
}

QString slatsGoal() {
    return QStringLiteral("LEVEL_2");
}

//! "0x50,0xca": level and slats of a JALOUSIE; 0xca leaves that half as it is.
QStringList jalousieGoals(const QString& text) {
    const QString unchanged = QStringLiteral("0xca");
    QStringList goals;
    if (text.section(QLatin1Char(','), 0, 0) != unchanged)
        goals.append(levelGoal());
    if (text.section(QLatin1Char(','), 1) != unchanged)
        goals.append(slatsGoal());
    return goals;
}

//! "L2=57,L=29"; whatever else it may hold moves the channel as a whole.
QStringList combinedGoals(const QString& text) {
    QStringList goals;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString& part : parts)
        goals.append(part.trimmed().startsWith(QLatin1String("L2=")) ? slatsGoal() : levelGoal());
    return goals;
}

//! Names differ by family; what they lead to is the same. A mode brings its own temperature, but a temperature does
//! not take back a mode.
QStringList goalsOf(const ParameterWrite& write) {
    static const QString temperature = QStringLiteral("TEMPERATURE");
    static const QString mode = QStringLiteral("MODE");
    static const QHash<QString, QStringList> goals{{QStringLiteral("LEVEL"), {levelGoal()}},
        {QStringLiteral("OLD_LEVEL"), {levelGoal()}}, {QStringLiteral("LEVEL_2"), {slatsGoal()}},
        {QStringLiteral("LEVEL_SLATS"), {slatsGoal()}}, {QStringLiteral("DOOR_COMMAND"), {levelGoal()}},
        {QStringLiteral("SET_POINT_TEMPERATURE"), {temperature}}, {QStringLiteral("SET_TEMPERATURE"), {temperature}},
        {QStringLiteral("SETPOINT"), {temperature}}, {QStringLiteral("COMFORT_MODE"), {temperature}},
        {QStringLiteral("LOWERING_MODE"), {temperature}}, {QStringLiteral("BOOST_MODE"), {mode}},
        {QStringLiteral("MANU_MODE"), {mode, temperature}}, {QStringLiteral("AUTO_MODE"), {mode, temperature}},
        {QStringLiteral("CONTROL_MODE"), {mode, temperature}},
        {QStringLiteral("PARTY_MODE_SUBMIT"), {mode, temperature}}};
    if (write.parameter == QLatin1String("LEVEL_COMBINED"))
        return jalousieGoals(write.value.toPlainText());
    if (write.parameter == QLatin1String("COMBINED_PARAMETER"))
        return combinedGoals(write.value.toPlainText());
    return goals.value(write.parameter);
}

bool isStop(const ParameterWrite& write) {
    return write.parameter == QLatin1String("STOP") || write.parameter == QLatin1String("RAMP_STOP");
}

} // namespace

rpc::MethodCall toCall(const Command& command) {
    using rpc::XmlRpcValue;
    if (command.writes.size() == 1) {
        const ParameterWrite& write = command.writes.first();
        return {QStringLiteral("setValue"),
            {XmlRpcValue(command.target.address), XmlRpcValue(write.parameter), XmlRpcValue::fromValue(write.value)}};
    }
    rpc::XmlRpcStruct values;
    for (const ParameterWrite& write : command.writes)
        values.insert(write.parameter, XmlRpcValue::fromValue(write.value));
    return {QStringLiteral("putParamset"),
        {XmlRpcValue(command.target.address), XmlRpcValue(QStringLiteral("VALUES")), XmlRpcValue(values)}};
}

rpc::QueuedCommand toQueued(const Command& command, const std::function<QFuture<Result<rpc::XmlRpcValue>>()>& send) {
    QStringList goals;
    for (const ParameterWrite& write : command.writes)
        goals += goalsOf(write);
    return {queuePriority(command.priority), supersedingKey(command), command.isImpulse, send, command.target.address,
        goals, std::any_of(command.writes.cbegin(), command.writes.cend(), isStop), !command.isImpulse};
}

std::function<QFuture<Result<rpc::XmlRpcValue>>()> callInTurn(const QPointer<rpc::RpcClient>& client,
    const rpc::MethodCall& call, bool isWrite, std::chrono::milliseconds timeout) {
    return [client, call, isWrite, timeout] {
        return client ? client->call(call.method, call.params, isWrite, timeout)
                      : readyFuture(Result<rpc::XmlRpcValue>(
                          failure(ErrorCode::Cancelled, Tr::tr("The connection ended before this was sent."))));
    };
}

Error commandError(const Error& error) {
    if (error.code != ErrorCode::Protocol)
        return error;
    return {ErrorCode::OutcomeUnknown,
        Tr::tr("The CCU's answer to this command cannot be understood. It may have been carried out; it is not sent "
               "again."),
        error.detail, 0};
}

} // namespace ccudesk
