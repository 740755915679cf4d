// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/regaeditor.h"

#include "core/base/logging.h"
#include "core/ccu/session.h"
#include "core/domain/parameter.h"
#include "core/store/devicestore.h"

#include <algorithm>

namespace ccudesk {

namespace {

QString wordOf(GroupKind kind) {
    return kind == GroupKind::OfRooms ? QStringLiteral("room") : QStringLiteral("function");
}

qint64 milliseconds(const QString& seconds) {
    return qMax<qint64>(0, seconds.toLongLong()) * 1000;
}

Value valueIn(const SystemVariable& variable, const QString& plain) {
    switch (variable.type) {
    case SystemVariableType::Logic:
    case SystemVariableType::Alarm:
        return Value(plain == QLatin1String("true"));
    case SystemVariableType::List:
        return valueFromText(ParameterType::Enum, plain);
    case SystemVariableType::Number:
        return valueFromText(ParameterType::Float, plain);
    case SystemVariableType::String:
        break;
    }
    return Value(plain);
}

} // namespace

RegaEditor::RegaEditor(RegaClient& rega, Session& session, const CcuConnection::Stores& stores, QObject* parent)
    : HomeEditor(stores, parent), m_rega(rega), m_session(session) { }

QFuture<Result<void>> RegaEditor::edit(const HomeEdit& edit) {
    const Result<Request> request
        = std::visit([this](const auto& one) -> Result<Request> { return requestFor(one); }, edit);
    if (!request)
        return readyFuture(Result<void>(tl::unexpected<Error>(request.error())));
    const auto result = makePending<void>();
    whenDone(m_rega.run(request->script, request->arguments, true), this,
        [this, request = *request, result](const Result<RegaLines>& lines) { finished(request, lines, result); });
    return result->future();
}

void RegaEditor::finished(const Request& request, const Result<RegaLines>& lines, const SharedResult<void>& result) {
    if (!lines) {
        Error error = lines.error();
        if (error.code == ErrorCode::Protocol) // it may have come half way
            error.code = ErrorCode::OutcomeUnknown;
        return result->resolve(tl::unexpected<Error>(error));
    }
    const auto told = std::find_if(lines->cbegin(), lines->cend(), [&request](const QStringList& fields) {
        return fields.constFirst() == request.tag && fields.size() >= request.fields;
    });
    if (told == lines->cend())
        return result->resolve(tl::unexpected<Error>(unknownObject()));
    result->resolve(request.take(*told));
    if (!request.isForTheFile)
        return;
    whenDone(m_session.call(QStringLiteral("system.saveObjectModel")), this, [](const Result<QJsonValue>& saved) {
        if (!saved) // it does so by itself sooner or later
            qCWarning(lcConnection) << "the CCU did not save its objects:" << saved.error().detail;
    });
}

Result<RegaEditor::Request> RegaEditor::renaming(
    const QString& regaId, const QString& interfaceName, const QString& address, const QString& name) {
    if (regaId.isEmpty())
        return tl::unexpected<Error>(unknownObject());
    return Request{QStringLiteral("rename"),
        {{QStringLiteral("sObject"), regaId}, {QStringLiteral("sAddress"), address}, {QStringLiteral("sName"), name}},
        QStringLiteral("N"), 3,
        [this, interfaceName, address, name](const QStringList& fields) -> Result<void> {
            nameIs(interfaceName, address, fields.at(2));
            return fields.at(2) == name ? Result<void>() : tl::unexpected<Error>(unchanged());
        },
        true};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const RenameDevice& edit) {
    const Device* device = stores().devices.device(edit.device);
    return renaming(device ? device->regaId : QString(), edit.device.interface, edit.device.address, edit.name);
}

Result<RegaEditor::Request> RegaEditor::requestFor(const RenameChannel& edit) {
    const Channel* channel = stores().devices.channel(edit.channel);
    return renaming(channel ? channel->regaId : QString(), edit.channel.interface, edit.channel.address, edit.name);
}

Result<RegaEditor::Request> RegaEditor::requestFor(const SetVariable& edit) {
    const SystemVariable* known = variable(edit.id);
    if (!known)
        return tl::unexpected<Error>(unknownObject());
    return Request{QStringLiteral("setvariable"),
        {{QStringLiteral("sVariable"), edit.id}, {QStringLiteral("sValue"), edit.value.toPlainText()}},
        QStringLiteral("W"), 4,
        [this, edit, variable = *known](const QStringList& fields) -> Result<void> {
            const Value now = valueIn(variable, fields.at(2));
            variableIs(edit.id, now, milliseconds(fields.at(3)));
            const bool isTaken = edit.value.isString() ? now == edit.value : now.isSameReading(edit.value);
            return isTaken ? Result<void>() : tl::unexpected<Error>(unchanged());
        },
        false};
}

Result<void> RegaEditor::takeProgram(const QStringList& fields) {
    const QString yes = QStringLiteral("true");
    programIs(fields.at(1), fields.at(3) == yes, milliseconds(fields.at(4)));
    return fields.at(2) == yes ? Result<void>() : tl::unexpected<Error>(unchanged());
}

Result<RegaEditor::Request> RegaEditor::requestFor(const SetProgramActive& edit) {
    return Request{QStringLiteral("program"),
        {{QStringLiteral("sProgram"), edit.id},
            {QStringLiteral("sAction"), edit.isActive ? QStringLiteral("activate") : QStringLiteral("deactivate")}},
        QStringLiteral("G"), 5, [this](const QStringList& fields) { return takeProgram(fields); }, false};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const RunProgram& edit) {
    return Request{QStringLiteral("program"),
        {{QStringLiteral("sProgram"), edit.id}, {QStringLiteral("sAction"), QStringLiteral("run")}},
        QStringLiteral("G"), 5,
        [this](const QStringList& fields) -> Result<void> {
            if (takeProgram(fields))
                return {};
            const Program* known = program(fields.at(1));
            return tl::unexpected<Error>(switchedOff(known ? known->name : fields.at(1)));
        },
        false};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const AcknowledgeMessage& edit) {
    return Request{QStringLiteral("acknowledge"),
        {{QStringLiteral("sInterface"), edit.channel.interface}, {QStringLiteral("sAddress"), edit.channel.address},
            {QStringLiteral("sParameter"), edit.parameter}},
        QStringLiteral("A"), 3,
        [this, edit](const QStringList& fields) -> Result<void> {
            if (fields.at(2) == QLatin1String("1")) // asOncoming
                return tl::unexpected<Error>(unchanged());
            messageIsGone(edit);
            return {};
        },
        false};
}

ChannelGroup RegaEditor::groupIn(const QStringList& fields) const {
    ChannelGroup told{fields.at(1), fields.at(2), {}};
    const QStringList ids = fields.at(3).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QHash<QString, ChannelKey> byId;
    for (const DeviceKey& key : stores().devices.keys()) {
        const Device* device = stores().devices.device(key);
        for (const Channel& channel : device->channels)
            byId.insert(channel.regaId, device->keyOf(channel));
    }
    for (const QString& id : ids)
        if (const auto it = byId.constFind(id); it != byId.cend())
            told.channels.append(*it);
    return told;
}

Result<RegaEditor::Request> RegaEditor::requestFor(const CreateGroup& edit) {
    return Request{QStringLiteral("creategroup"),
        {{QStringLiteral("sKind"), wordOf(edit.kind)}, {QStringLiteral("sName"), edit.name}}, QStringLiteral("E"), 4,
        [this, edit](const QStringList& fields) -> Result<void> {
            groupIs(edit.kind, groupIn(fields));
            return fields.at(2) == edit.name ? Result<void>() : tl::unexpected<Error>(unchanged());
        },
        true};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const RenameGroup& edit) {
    return Request{QStringLiteral("group"),
        {{QStringLiteral("sKind"), wordOf(edit.kind)}, {QStringLiteral("sGroup"), edit.id},
            {QStringLiteral("sAction"), QStringLiteral("rename")}, {QStringLiteral("sName"), edit.name}},
        QStringLiteral("E"), 4,
        [this, edit](const QStringList& fields) -> Result<void> {
            groupIs(edit.kind, groupIn(fields));
            return fields.at(2) == edit.name ? Result<void>() : tl::unexpected<Error>(unchanged());
        },
        true};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const DeleteGroup& edit) {
    return Request{QStringLiteral("group"),
        {{QStringLiteral("sKind"), wordOf(edit.kind)}, {QStringLiteral("sGroup"), edit.id},
            {QStringLiteral("sAction"), QStringLiteral("delete")}},
        QStringLiteral("X"), 2,
        [this, edit](const QStringList&) -> Result<void> {
            groupIsGone(edit.kind, edit.id);
            return {};
        },
        true};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const AssignChannels& edit) {
    const auto idsOf = [this](const QList<ChannelKey>& channels) -> QStringList {
        QStringList ids;
        for (const ChannelKey& key : channels)
            if (const Channel* channel = stores().devices.channel(key); channel && !channel->regaId.isEmpty())
                ids.append(channel->regaId);
        return ids;
    };
    const QStringList added = idsOf(edit.added);
    const QStringList removed = idsOf(edit.removed);
    if (added.size() != edit.added.size() || removed.size() != edit.removed.size())
        return tl::unexpected<Error>(unknownObject());
    return Request{QStringLiteral("group"),
        {{QStringLiteral("sKind"), wordOf(edit.kind)}, {QStringLiteral("sGroup"), edit.id},
            {QStringLiteral("sAction"), QStringLiteral("assign")},
            {QStringLiteral("sAdded"), added.join(QLatin1Char(' '))},
            {QStringLiteral("sRemoved"), removed.join(QLatin1Char(' '))}},
        QStringLiteral("E"), 4,
        [this, edit](const QStringList& fields) -> Result<void> {
            const ChannelGroup told = groupIn(fields);
            groupIs(edit.kind, told);
            const auto isIn = [&told](const ChannelKey& key) { return told.channels.contains(key); };
            const bool isDone = std::all_of(edit.added.cbegin(), edit.added.cend(), isIn)
                && std::none_of(edit.removed.cbegin(), edit.removed.cend(), isIn);
            return isDone ? Result<void>() : tl::unexpected<Error>(unchanged());
        },
        true};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const FinishDevice& edit) {
    const Device* device = stores().devices.device(edit.device);
    if (!device || device->regaId.isEmpty())
        return tl::unexpected<Error>(unknownObject());
    return Request{QStringLiteral("finish"),
        {{QStringLiteral("sDevice"), device->regaId}, {QStringLiteral("sAddress"), edit.device.address}},
        QStringLiteral("Y"), 3,
        [this, edit](const QStringList& fields) -> Result<void> {
            if (fields.at(2) != QLatin1String("true"))
                return tl::unexpected<Error>(unchanged());
            deviceIsFinished(edit.device);
            return {};
        },
        true};
}

} // namespace ccudesk
