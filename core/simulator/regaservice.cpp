// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/regaservice.h"

#include "core/simulator/regatext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <utility>

namespace ccudesk::simulator {

namespace {

//! ValueType and ValueSubType of ReGa (protocol §5.8).
struct RegaType {
    int type = 0;
    int subType = 0;
};

RegaType regaType(const ParameterDescription& parameter) {
    switch (parameter.type) {
    case ParameterType::Bool:
        return {2, 2};
    case ParameterType::Action:
        return {2, 28};
    case ParameterType::Float:
        return {parameter.unit == u"100%" ? 6 : 4, 0};
    case ParameterType::Integer:
        return {16, 0};
    case ParameterType::Enum:
        return {16, 29};
    case ParameterType::String:
    case ParameterType::Unknown:
        break;
    }
    return {20, 11};
}

RegaType regaType(SystemVariableType type) {
    switch (type) {
    case SystemVariableType::Logic:
        return {2, 2};
    case SystemVariableType::Alarm:
        return {2, 6};
    case SystemVariableType::List:
        return {16, 29};
    case SystemVariableType::Number:
        return {4, 0};
    case SystemVariableType::String:
        break;
    }
    return {20, 11};
}

QString printedAs(const Value& value, ParameterType type) {
    if (type == ParameterType::Float)
        return QString::number(value.toNumber().value_or(0.0), 'f', 6);
    return type == ParameterType::String ? uriEncoded(value.toPlainText()) : printed(value);
}

std::optional<Value> literalValue(const QString& text) {
    if (text == u"true" || text == u"false")
        return Value(text == u"true");
    if (text.size() >= 2 && (text.startsWith(u'"') || text.startsWith(u'\'')))
        return Value(text.mid(1, text.size() - 2));
    bool ok = false;
    const qint64 whole = text.toLongLong(&ok);
    if (ok)
        return Value(whole);
    const double number = text.toDouble(&ok);
    return ok ? std::optional(Value(number)) : std::nullopt;
}

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

RegaService::RegaService(Home& home, Publish publish) : m_home(home), m_publish(std::move(publish)) { }

QString RegaService::run(const QString& script) {
    const QString firstLine = script.section(u'\n', 0, 0).trimmed();
    if (firstLine == u"! ccudesk inventory 1")
        return inventory();
    if (firstLine == u"! ccudesk values 1")
        return values(argument(script, QStringLiteral("sInterface")));
    if (firstLine == u"! ccudesk messages 1")
        return messages();
    if (firstLine == u"! ccudesk users 1")
        return users();
    using Edit = QString (RegaService::*)(const QString&);
    static const QHash<QString, Edit> edits{{QStringLiteral("! ccudesk rename 1"), &RegaService::rename},
        {QStringLiteral("! ccudesk setvariable 1"), &RegaService::setVariable},
        {QStringLiteral("! ccudesk program 1"), &RegaService::program},
        {QStringLiteral("! ccudesk acknowledge 1"), &RegaService::acknowledge},
        {QStringLiteral("! ccudesk creategroup 1"), &RegaService::createGroup},
        {QStringLiteral("! ccudesk group 1"), &RegaService::editGroup},
        {QStringLiteral("! ccudesk finish 1"), &RegaService::finish},
        {QStringLiteral("! ccudesk shapevariable 1"), &RegaService::shapeVariable},
        {QStringLiteral("! ccudesk deletevariable 1"), &RegaService::deleteVariable},
        {QStringLiteral("! ccudesk variableusage 1"), &RegaService::variableUsage}};
    if (const Edit edit = edits.value(firstLine))
        return (this->*edit)(script) + QStringLiteral("#END\r\n");
    return statements(script);
}

QString RegaService::users() const {
    QString out;
    for (const QStringList& user : m_users)
        addLine(out, {QStringLiteral("U"), user.at(0), uriEncoded(user.at(1)), user.at(2)});
    addLine(out, {QStringLiteral("#END")});
    return out;
}

QString RegaService::inventory() const {
    QString out;
    for (const QString& interface : m_home.interfaces()) {
        for (const Device& device : m_home.devices(interface)) {
            addLine(out,
                {QStringLiteral("D"), m_home.regaIdOf(device.address), interface, device.address,
                    uriEncoded(device.name)});
            for (const Channel& channel : device.channels)
                addLine(out,
                    {QStringLiteral("C"), m_home.regaIdOf(channel.address), channel.address, uriEncoded(channel.name)});
        }
    }
    const auto addGroups = [this, &out](const QString& letter, const QList<ChannelGroup>& groups) {
        for (const ChannelGroup& group : groups) {
            QString members;
            for (const ChannelKey& channel : group.channels)
                members += u' ' + m_home.regaIdOf(channel.address);
            addLine(out, {letter, group.id, uriEncoded(group.name), members});
        }
    };
    addGroups(QStringLiteral("R"), m_home.rooms());
    addGroups(QStringLiteral("F"), m_home.functions());
    addUnannounced(out);
    addLine(out, {QStringLiteral("#END")});
    return out;
}

QString RegaService::values(const QString& interface) const {
    QString out;
    if (!m_home.interfaces().contains(interface))
        return out;
    QSet<QString> knownTypes;
    for (const Device& device : m_home.devices(interface)) {
        const bool isNewType = !knownTypes.contains(device.type);
        knownTypes.insert(device.type);
        for (const Channel& channel : device.channels) {
            const QString index = QString::number(channel.index);
            addLine(out, {QStringLiteral("A"), channel.address, device.type, index});
            const auto parameters = m_home.paramsetDescription(interface, channel.address, QStringLiteral("VALUES"));
            const auto stored = m_home.paramset(interface, channel.address, QStringLiteral("VALUES"));
            if (!parameters || !stored)
                continue;
            for (const ParameterDescription& parameter : *parameters) {
                const RegaType type = regaType(parameter);
                if (isNewType)
                    addLine(out,
                        {QStringLiteral("T"), device.type, index, parameter.id,
                            QString::number(parameter.operations.toInt()), QString::number(type.type),
                            QString::number(type.subType), uriEncoded(parameter.unit),
                            printedAs(parameter.minimum, parameter.type), printedAs(parameter.maximum, parameter.type),
                            uriEncoded(parameter.valueList.join(u';'))});
                const StoredValue value = stored->value(parameter.id, {parameter.defaultValue, 0});
                addLine(out,
                    {QStringLiteral("v"), parameter.id, seconds(value.timestampMs),
                        printedAs(value.value, parameter.type)});
            }
        }
    }
    addLine(out, {QStringLiteral("#END")});
    return out;
}

//! Variables and programs: no event tells when they change, so both scripts end with them.
void RegaService::addVariable(QString& out, const SystemVariable& variable) {
    const RegaType type = regaType(variable.type);
    const bool isList = variable.type == SystemVariableType::List;
    addLine(out,
        {QStringLiteral("V"), variable.id, uriEncoded(variable.name), uriEncoded(variable.description),
            QString::number(type.type), QString::number(type.subType), uriEncoded(variable.unit),
            uriEncoded(printed(variable.value)), seconds(variable.changedAtMs),
            uriEncoded(isList ? QString() : variable.valueList.value(0)),
            uriEncoded(isList ? QString() : variable.valueList.value(1)),
            uriEncoded(isList ? variable.valueList.join(u';') : QString()), printed(variable.minimum),
            printed(variable.maximum), yesNo(variable.isInternal)});
}

void RegaService::addUnannounced(QString& out) const {
    for (const SystemVariable& variable : m_home.systemVariables())
        addVariable(out, variable);
    for (const Program& program : m_home.programs())
        addLine(out,
            {QStringLiteral("P"), program.id, uriEncoded(program.name), uriEncoded(program.description),
                yesNo(program.isActive), yesNo(program.isInternal), seconds(program.lastExecutedAtMs)});
}

QString RegaService::messages() const {
    QString out;
    constexpr int firstId = 90'000; // alarm data points have ids of their own
    int id = firstId;
    for (const ServiceMessage& message : m_home.serviceMessages())
        addLine(out,
            {QStringLiteral("S"), QString::number(id++), message.channel.interface, message.channel.address,
                message.parameter, printed(message.value), seconds(message.sinceMs), yesNo(message.canBeAcknowledged)});
    for (const DeviceKey& device : m_home.inbox())
        addLine(out, {QStringLiteral("I"), m_home.regaIdOf(device.address), device.interface, device.address});
    addUnannounced(out);
    addLine(out, {QStringLiteral("#END")});
    return out;
}

QString RegaService::statements(const QString& script) {
    static const QRegularExpression comment(QStringLiteral("^\\s*!.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression state(QStringLiteral(
        "^dom\\.GetObject\\((?:ID_SYSTEM_VARIABLES\\)\\.Get\\()?[\"']?([^\"')]+)[\"']?\\)\\.State\\((.*)\\)$"));
    static const QRegularExpression execute(QStringLiteral(
        "^dom\\.GetObject\\((?:ID_PROGRAMS\\)\\.Get\\()?[\"']?([^\"')]+)[\"']?\\)\\.ProgramExecute\\(\\)$"));
    static const QRegularExpression write(QStringLiteral("^(Write|WriteLine)\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)$"));
    QString text = script;
    text.remove(comment);
    QString out;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString statement = part.trimmed();
        if (statement.isEmpty())
            continue;
        if (const auto match = state.match(statement); match.hasMatch()) {
            if (!setState(match.captured(1), match.captured(2)))
                return out + QStringLiteral("null"); // a null object ends the script (protocol §5.7)
        } else if (const auto run = execute.match(statement); run.hasMatch()) {
            if (!m_home.runProgram(run.captured(1), now()))
                return out + QStringLiteral("null");
        } else if (const auto print = write.match(statement); print.hasMatch()) {
            out += unescaped(print.captured(2)) + (print.captured(1) == u"Write" ? QString() : QStringLiteral("\r\n"));
        } else {
            return {};
        }
    }
    return out;
}

bool RegaService::setState(const QString& object, const QString& literal) {
    const auto value = literalValue(literal);
    if (!value)
        return false;
    const qsizetype first = object.indexOf(u'.');
    const qsizetype last = object.lastIndexOf(u'.');
    if (first > 0 && last > first && object.contains(u':')) { // "BidCos-RF.LEQ0123456:1.STATE"
        const WriteOutcome outcome = m_home.setValue(
            object.first(first), object.mid(first + 1, last - first - 1), object.mid(last + 1), *value, now());
        m_publish(outcome.events);
        return outcome.fault == 0;
    }
    for (const SystemVariable& variable : m_home.systemVariables()) {
        if (variable.id == object || variable.name == object)
            return m_home.setSystemVariable(QString(variable.id), *value, now());
    }
    return false;
}

} // namespace ccudesk::simulator
