// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/regaservice.h"
#include "core/simulator/regatext.h"

#include <QDateTime>

#include <algorithm>

// Our scripts that change something (resources/rega/README.md).

namespace ccudesk::simulator {

namespace {

constexpr int firstMessageId = 90'000; // alarm data points have ids of their own

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

GroupKind kindIn(const QString& script) {
    return argument(script, QStringLiteral("sKind")) == u"function" ? GroupKind::OfFunctions : GroupKind::OfRooms;
}

Value valueFor(SystemVariableType type, const QString& text) {
    switch (type) {
    case SystemVariableType::Logic:
    case SystemVariableType::Alarm:
        return Value(text == u"true");
    case SystemVariableType::List:
        return Value(text.toLongLong());
    case SystemVariableType::Number:
        return Value(text.toDouble());
    case SystemVariableType::String:
        break;
    }
    return Value(text);
}

template <typename Object> const Object* withId(const QList<Object>& all, const QString& id) {
    const auto it = std::find_if(all.cbegin(), all.cend(), [&id](const Object& each) { return each.id == id; });
    return it == all.cend() ? nullptr : &*it;
}

} // namespace

QString RegaService::rename(const QString& script) {
    const QString id = argument(script, QStringLiteral("sObject"));
    const QString name = argument(script, QStringLiteral("sName"));
    QString out;
    if (m_home.rename(id, argument(script, QStringLiteral("sAddress")), name))
        addLine(out, {QStringLiteral("N"), id, uriEncoded(name)});
    return out;
}

QString RegaService::setVariable(const QString& script) {
    const QString id = argument(script, QStringLiteral("sVariable"));
    QString out;
    const SystemVariable* known = withId(m_home.systemVariables(), id);
    if (!known)
        return out;
    m_home.setSystemVariable(id, valueFor(known->type, argument(script, QStringLiteral("sValue"))), now());
    addLine(out, {QStringLiteral("W"), id, uriEncoded(printed(known->value)), seconds(known->changedAtMs)});
    return out;
}

QString RegaService::program(const QString& script) {
    const QString id = argument(script, QStringLiteral("sProgram"));
    const QString action = argument(script, QStringLiteral("sAction"));
    QString out;
    const Program* known = withId(m_home.programs(), id);
    if (!known)
        return out;
    const bool isDone
        = action == u"run" ? m_home.runProgram(id, now()) : m_home.setProgramActive(id, action == u"activate");
    addLine(out, {QStringLiteral("G"), id, yesNo(isDone), yesNo(known->isActive), seconds(known->lastExecutedAtMs)});
    return out;
}

QString RegaService::acknowledge(const QString& script) {
    const ChannelKey channel{
        argument(script, QStringLiteral("sInterface")), argument(script, QStringLiteral("sAddress"))};
    const QString parameter = argument(script, QStringLiteral("sParameter"));
    QString out;
    int id = firstMessageId;
    const QList<ServiceMessage> messages = m_home.serviceMessages();
    for (const ServiceMessage& message : messages) {
        const bool isMeant = message.channel == channel && message.parameter == parameter;
        if (isMeant && message.canBeAcknowledged) {
            const WriteOutcome outcome
                = m_home.setValue(channel.interface, channel.address, parameter, Value(false), now());
            m_publish(outcome.events);
            addLine(out,
                {QStringLiteral("A"), QString::number(id),
                    outcome.fault == 0 ? QStringLiteral("2") : QStringLiteral("1")});
        }
        ++id;
    }
    return out;
}

QString RegaService::groupLine(const ChannelGroup& group) const {
    QString members;
    for (const ChannelKey& channel : group.channels)
        members += u' ' + m_home.regaIdOf(channel.address);
    QString out;
    addLine(out, {QStringLiteral("E"), group.id, uriEncoded(group.name), members});
    return out;
}

QString RegaService::createGroup(const QString& script) {
    return groupLine(m_home.addGroup(kindIn(script), argument(script, QStringLiteral("sName"))));
}

QString RegaService::editGroup(const QString& script) {
    const QString id = argument(script, QStringLiteral("sGroup"));
    const QString action = argument(script, QStringLiteral("sAction"));
    ChannelGroup* group = m_home.group(kindIn(script), id);
    QString out;
    if (!group)
        return out;
    if (action == u"delete") {
        m_home.removeGroup(kindIn(script), id);
        addLine(out, {QStringLiteral("X"), id});
        return out;
    }
    if (action == u"rename")
        group->name = argument(script, QStringLiteral("sName"));
    const auto channelsIn = [this, &script](const QString& name) {
        QList<ChannelKey> channels;
        for (const QString& one : argument(script, name).split(u' ', Qt::SkipEmptyParts))
            if (const auto key = m_home.channelWithId(one))
                channels.append(*key);
        return channels;
    };
    for (const ChannelKey& key : channelsIn(QStringLiteral("sAdded")))
        if (!group->channels.contains(key))
            group->channels.append(key);
    for (const ChannelKey& key : channelsIn(QStringLiteral("sRemoved")))
        group->channels.removeAll(key);
    return groupLine(*group);
}

QString RegaService::finish(const QString& script) {
    const QString id = argument(script, QStringLiteral("sDevice"));
    QString out;
    if (m_home.finish(id, argument(script, QStringLiteral("sAddress"))))
        addLine(out, {QStringLiteral("Y"), id, QStringLiteral("true")});
    return out;
}

QString RegaService::shapeVariable(const QString& script) {
    const auto told = [&script](const char* name) { return argument(script, QLatin1String(name)); };
    const QString id = told("sVariable");
    static const QHash<QString, SystemVariableType> kinds{{QStringLiteral("logic"), SystemVariableType::Logic},
        {QStringLiteral("alarm"), SystemVariableType::Alarm}, {QStringLiteral("list"), SystemVariableType::List},
        {QStringLiteral("number"), SystemVariableType::Number}, {QStringLiteral("text"), SystemVariableType::String}};
    SystemVariable* variable = id.isEmpty() ? &m_home.addSystemVariable() : m_home.systemVariable(id);
    QString out;
    if (!variable)
        return out;
    if (id.isEmpty()) {
        variable->type = kinds.value(told("sKind"), SystemVariableType::String);
        variable->value = valueFor(
            variable->type, variable->type == SystemVariableType::List ? QStringLiteral("0") : told("sValue"));
        variable->changedAtMs = now();
    }
    variable->name = told("sName");
    variable->description = told("sDescription");
    variable->unit = told("sUnit");
    if (variable->type == SystemVariableType::Logic || variable->type == SystemVariableType::Alarm)
        variable->valueList = {told("sFalse"), told("sTrue")};
    else if (variable->type == SystemVariableType::List)
        variable->valueList = told("sList").split(u';');
    if (variable->type == SystemVariableType::Number) {
        variable->minimum = Value(told("sMinimum").toDouble());
        variable->maximum = Value(told("sMaximum").toDouble());
    }
    addVariable(out, *variable);
    return out;
}

QString RegaService::deleteVariable(const QString& script) {
    const QString id = argument(script, QStringLiteral("sVariable"));
    const SystemVariable* known = withId(m_home.systemVariables(), id);
    QString out;
    if (!known || known->name != argument(script, QStringLiteral("sName")) || known->isInternal)
        return out;
    m_home.removeSystemVariable(id);
    addLine(out, {QStringLiteral("X"), id});
    return out;
}

QString RegaService::variableUsage(const QString& script) {
    QString out;
    const QList<Program> users = m_home.programsUsing(argument(script, QStringLiteral("sVariable")));
    for (const Program& program : users)
        addLine(out, {QStringLiteral("U"), program.id, uriEncoded(program.name)});
    return out;
}

} // namespace ccudesk::simulator
