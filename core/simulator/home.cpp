// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/home.h"

#include "core/simulator/behaviourrules.h"
#include "core/simulator/demohome.h"
#include "core/simulator/homeparts.h"
#include "core/simulator/scaledhome.h"

namespace ccudesk::simulator {

namespace {

constexpr int failure = -1;
constexpr int unknownInstance = -2;
constexpr int unknownParamset = -3;
constexpr int unknownParameter = -5;

const QLatin1String valuesKey("VALUES");
const QLatin1String masterKey("MASTER");
const QLatin1String linkKey("LINK");

WriteOutcome refused(int fault, const QString& text) {
    return {fault, text, {}};
}

//! What a channel keeps for a link is named by the address of the other one.
bool isPeer(const QString& paramsetKey) {
    return paramsetKey.contains(QLatin1Char(':'));
}

const ParameterSet* parametersOf(const ChannelRef& channel, const QString& paramsetKey) {
    if (!channel)
        return nullptr;
    if (channel.slot < 0)
        return paramsetKey == masterKey ? &channel.device->kind->master : nullptr;
    if (paramsetKey == valuesKey)
        return &channel.kind().values;
    if (paramsetKey == masterKey)
        return &channel.kind().master;
    const bool isLink = paramsetKey == linkKey || isPeer(paramsetKey);
    return isLink && channel.kind().link.size() > 0 ? &channel.kind().link : nullptr;
}

CheckedValue checked(const ChannelRef& channel, const ParameterDescription& parameter, const Value& value) {
    return channel.device->isBidCos() ? checkForBidCos(parameter, value) : checkForHmIP(parameter, value);
}

//! HmIP takes these only together (protocol §3.3: MISSING_NON_OPTIONAL_PARAMETER).
bool lacksPartner(const QMap<QString, Value>& values) {
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QString partner = it.key();
        if (partner.endsWith(QLatin1String("_VALUE")))
            partner = partner.chopped(6) + QStringLiteral("_UNIT");
        else if (partner.endsWith(QLatin1String("_UNIT")))
            partner = partner.chopped(5) + QStringLiteral("_VALUE");
        if (!values.contains(partner))
            return true;
    }
    return false;
}

} // namespace

Home::Home(const Options& options, qint64 nowMs) : d(std::make_unique<Private>(options.seed)) {
    if (options.devices > 0)
        buildScaledHome(d->state, options.devices, options.parametersPerDevice, nowMs);
    else
        buildDemoHome(d->state, nowMs);
    for (const QString& name : options.addOns)
        addAddOnDevices(d->state, name, nowMs);
}

Home::~Home() = default;

QStringList Home::interfaces() const {
    return d->state.interfaces();
}

const QList<Device>& Home::devices(const QString& interface) const {
    return d->state.devices(interface);
}

const Device* Home::device(const QString& interface, const QString& address) const {
    const ChannelRef found = d->state.find(interface, deviceAddressOf(address));
    return found ? &d->state.devices(interface).at(found.device->position) : nullptr;
}

std::optional<QList<ParameterDescription>> Home::paramsetDescription(
    const QString& interface, const QString& address, const QString& paramsetKey) const {
    if (isPeer(paramsetKey) && !d->state.links.areLinked(interface, address, paramsetKey))
        return std::nullopt;
    const ParameterSet* const set = parametersOf(d->state.find(interface, address), paramsetKey);
    return set == nullptr ? std::nullopt : std::optional(set->all());
}

std::optional<QMap<QString, StoredValue>> Home::paramset(
    const QString& interface, const QString& address, const QString& paramsetKey) const {
    const ChannelRef channel = d->state.find(interface, address);
    const ParameterSet* const set = parametersOf(channel, paramsetKey);
    const bool isLink = isPeer(paramsetKey);
    if (set == nullptr || paramsetKey == linkKey
        || (isLink && !d->state.links.areLinked(interface, address, paramsetKey)))
        return std::nullopt;
    QMap<QString, StoredValue> values;
    const QMap<QString, Value> written
        = isLink ? d->state.links.values(address, paramsetKey) : d->state.masterValues.value(address);
    const qint64 writtenAt = d->state.masterWrittenAt.value(address);
    for (qsizetype i = 0; i < set->size(); ++i) {
        const ParameterDescription& parameter = set->at(i);
        if (paramsetKey != valuesKey)
            values.insert(parameter.id, {written.value(parameter.id, parameter.defaultValue), writtenAt});
        else if (parameter.isReadable())
            values.insert(parameter.id, channel.channel().values[static_cast<size_t>(i)]);
    }
    return values;
}

std::optional<StoredValue> Home::value(
    const QString& interface, const QString& address, const QString& parameter) const {
    const StoredValue* const found = d->state.stored(d->state.find(interface, address), parameter);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

WriteOutcome Home::setValue(
    const QString& interface, const QString& address, const QString& parameter, const Value& value, qint64 nowMs) {
    const ChannelRef channel = d->state.find(interface, address);
    if (!channel || channel.slot < 0)
        return refused(unknownInstance, QStringLiteral("Unknown instance"));
    const ParameterDescription* const description = channel.kind().values.find(parameter);
    if (description == nullptr)
        return refused(unknownParameter, QStringLiteral("Unknown Parameter"));
    if (!description->isWritable())
        return refused(failure, QStringLiteral("Parameter is not writable"));
    const CheckedValue taken = checked(channel, *description, value);
    if (taken.fault != 0)
        return refused(taken.fault, taken.text);
    if (d->isOutOfReach(channel)) {
        if (channel.device->isBidCos()) // getValue then returns what was tried (protocol §3.3)
            if (StoredValue* const stored = d->state.stored(channel, parameter))
                stored->value = taken.value;
        return refused(failure, QStringLiteral("Failure"));
    }
    WriteOutcome outcome;
    d->behaviour.apply(channel, {{parameter, taken.value}}, nowMs, outcome.events);
    d->logic.hear(outcome.events, nowMs);
    return outcome;
}

WriteOutcome Home::Private::putValues(const ChannelRef& channel, const QMap<QString, Value>& values, qint64 nowMs) {
    const bool isBidCos = channel.device->isBidCos();
    QMap<QString, Value> taken;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const ParameterDescription* const description = channel.kind().values.find(it.key());
        const bool isWritable = description != nullptr && description->isWritable();
        if (!isWritable && !isBidCos) // all or nothing
            return refused(unknownParameter, QStringLiteral("Unknown Parameter"));
        const CheckedValue one
            = isWritable ? checked(channel, *description, it.value()) : CheckedValue{failure, {}, {}};
        if (one.fault == 0)
            taken.insert(it.key(), one.value);
        else if (!isBidCos)
            return refused(one.fault, one.text);
    }
    if (!isBidCos && lacksPartner(taken))
        return refused(failure, QStringLiteral("MISSING_NON_OPTIONAL_PARAMETER"));
    if (isOutOfReach(channel)) // rfd reports success and loses the values (protocol §3.3)
        return isBidCos ? WriteOutcome{} : refused(failure, QStringLiteral("Failure"));
    WriteOutcome outcome;
    if (!taken.isEmpty())
        behaviour.apply(channel, taken, nowMs, outcome.events);
    return outcome;
}

WriteOutcome Home::Private::putSettings(const ChannelRef& channel, const ParameterSet& set, const QString& paramsetKey,
    const QMap<QString, Value>& values, qint64 nowMs) {
    const bool isBidCos = channel.device->isBidCos();
    QMap<QString, Value> taken;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const ParameterDescription* const description = set.find(it.key());
        if (description == nullptr && !isBidCos)
            return refused(unknownParameter, QStringLiteral("Unknown Parameter"));
        const CheckedValue one
            = description != nullptr ? checked(channel, *description, it.value()) : CheckedValue{failure, {}, {}};
        if (one.fault == 0)
            taken.insert(it.key(), one.value);
        else if (!isBidCos)
            return refused(one.fault, one.text);
    }
    WriteOutcome outcome;
    if (taken.isEmpty())
        return outcome;
    if (isPeer(paramsetKey)) {
        state.links.keep(channel.address(), paramsetKey, taken);
    } else {
        state.masterValues[channel.address()].insert(taken);
        state.masterWrittenAt.insert(channel.address(), nowMs);
    }
    behaviour.configure(channel, nowMs, outcome.events);
    return outcome;
}

WriteOutcome Home::putParamset(const QString& interface, const QString& address, const QString& paramsetKey,
    const QMap<QString, Value>& values, qint64 nowMs) {
    const ChannelRef channel = d->state.find(interface, address);
    if (!channel)
        return refused(unknownInstance, QStringLiteral("Unknown instance"));
    const ParameterSet* const set = parametersOf(channel, paramsetKey);
    if (set == nullptr || paramsetKey == linkKey
        || (isPeer(paramsetKey) && !d->state.links.areLinked(interface, address, paramsetKey)))
        return refused(unknownParamset, QStringLiteral("Unknown paramset"));
    WriteOutcome outcome = paramsetKey == valuesKey ? d->putValues(channel, values, nowMs)
                                                    : d->putSettings(channel, *set, paramsetKey, values, nowMs);
    d->logic.hear(outcome.events, nowMs);
    return outcome;
}

QList<DirectLink> Home::links(const QString& interface, const QString& address) const {
    QList<DirectLink> found;
    for (const DirectLink& link : d->state.links.all())
        if (link.interface == interface && (address.isEmpty() || link.sender == address || link.receiver == address))
            found.append(link);
    return found;
}

WriteOutcome Home::addLink(const DirectLink& link, qint64 nowMs) {
    const ChannelRef sender = d->state.find(link.interface, link.sender);
    const ChannelRef receiver = d->state.find(link.interface, link.receiver);
    if (!sender || !receiver || sender.slot < 0 || receiver.slot < 0)
        return refused(unknownInstance, QStringLiteral("Unknown instance"));
    const QStringList& targets = receiver.kind().targetRoles;
    const QStringList& sources = sender.kind().sourceRoles;
    if (std::none_of(sources.cbegin(), sources.cend(), [&](const QString& role) { return targets.contains(role); }))
        return refused(failure, QStringLiteral("Failure"));
    if (sender.device->isBidCos() && (d->isOutOfReach(sender) || d->isOutOfReach(receiver)))
        return {}; // says yes and keeps none (captures/xmlrpc/rfd_real_devices/getLinks_after_add.http)
    if (DirectLink* const known = d->state.links.find(link.interface, link.sender, link.receiver))
        *known = link;
    else
        d->state.links.add(link);
    return d->linkConfigured(sender, receiver, nowMs);
}

bool Home::describeLink(const DirectLink& link) {
    DirectLink* const known = d->state.links.find(link.interface, link.sender, link.receiver);
    if (!known)
        return false;
    known->name = link.name;
    known->description = link.description;
    return true;
}

//! Says yes also where there is none (protocol §3.4).
WriteOutcome Home::removeLink(const QString& interface, const QString& sender, const QString& receiver, qint64 nowMs) {
    if (!d->state.links.find(interface, sender, receiver))
        return {};
    d->state.links.remove(interface, sender, receiver);
    return d->linkConfigured(d->state.find(interface, sender), d->state.find(interface, receiver), nowMs);
}

WriteOutcome Home::activateLink(
    const QString& interface, const QString& receiver, const QString& sender, qint64 nowMs) {
    const ChannelRef channel = d->state.find(interface, receiver);
    if (!channel || !d->state.links.areLinked(interface, receiver, sender))
        return refused(unknownInstance, QStringLiteral("Unknown instance"));
    WriteOutcome outcome;
    for (const QString& parameter : {QStringLiteral("STATE"), QStringLiteral("LEVEL")}) {
        const StoredValue* const stored = d->state.stored(channel, parameter);
        if (!stored)
            continue;
        const bool isOn = stored->value.toNumber().value_or(0.0) > 0.0 || stored->value.toBool();
        const Value toggled = stored->value.isBool() ? Value(!isOn) : Value(isOn ? 0.0 : 1.0);
        d->behaviour.apply(channel, {{parameter, toggled}}, nowMs, outcome.events);
        break;
    }
    d->logic.hear(outcome.events, nowMs);
    return outcome;
}

QList<HomeEvent> Home::report(
    const QString& interface, const QString& address, const QString& parameter, const Value& value, qint64 nowMs) {
    QList<HomeEvent> events;
    d->state.report(d->state.find(interface, address), parameter, value, nowMs, events);
    d->logic.hear(events, nowMs);
    return events;
}

QList<HomeEvent> Home::advance(qint64 nowMs, bool life) {
    QList<HomeEvent> events;
    d->behaviour.advance(nowMs, events);
    if (life)
        d->life.live(nowMs, events);
    d->logic.hear(events, nowMs);
    return events;
}

QList<HomeEvent> Home::burst(int count, qint64 nowMs) {
    QList<HomeEvent> events = d->life.burst(count, nowMs);
    d->logic.hear(events, nowMs);
    return events;
}

QString Home::regaIdOf(const QString& address) const {
    const QStringList names = interfaces();
    for (const QString& interface : names) {
        const ChannelRef found = d->state.find(interface, address);
        if (!found)
            continue;
        const Device& device = d->state.devices(interface).at(found.device->position);
        return found.slot < 0 ? device.regaId : device.channels.at(found.slot).regaId;
    }
    return {};
}

std::optional<ChannelKey> Home::channelWithId(const QString& regaId) const {
    return d->state.channelWithId(regaId);
}

bool Home::rename(const QString& regaId, const QString& address, const QString& name) {
    return d->state.rename(regaId, address, name);
}

const QList<Room>& Home::rooms() const {
    return d->state.rooms;
}

const QList<Function>& Home::functions() const {
    return d->state.functions;
}

ChannelGroup Home::addGroup(GroupKind kind, const QString& name) {
    return kind == GroupKind::OfRooms ? d->state.addRoom(name) : d->state.addFunction(name);
}

ChannelGroup* Home::group(GroupKind kind, const QString& id) {
    for (ChannelGroup& group : kind == GroupKind::OfRooms ? d->state.rooms : d->state.functions)
        if (group.id == id)
            return &group;
    return nullptr;
}

void Home::removeGroup(GroupKind kind, const QString& id) {
    QList<ChannelGroup>& groups = kind == GroupKind::OfRooms ? d->state.rooms : d->state.functions;
    groups.removeIf([&id](const ChannelGroup& group) { return group.id == id; });
}

const QList<SystemVariable>& Home::systemVariables() const {
    return d->state.variables;
}

bool Home::setSystemVariable(const QString& id, const Value& value, qint64 nowMs) {
    return d->logic.setVariable(id, value, nowMs);
}

SystemVariable& Home::addSystemVariable() {
    return d->state.addVariable();
}

SystemVariable* Home::systemVariable(const QString& id) {
    for (SystemVariable& variable : d->state.variables)
        if (variable.id == id)
            return &variable;
    return nullptr;
}

bool Home::removeSystemVariable(const QString& id) {
    d->state.means.remove(id);
    return d->state.variables.removeIf([&id](const SystemVariable& each) { return each.id == id; }) > 0;
}

QList<Program> Home::programsUsing(const QString& variableId) const {
    QList<Program> users;
    for (const Program& program : d->state.programs)
        if (d->state.uses.value(program.id).contains(variableId))
            users.append(program);
    return users;
}

const QList<Program>& Home::programs() const {
    return d->state.programs;
}

bool Home::runProgram(const QString& id, qint64 nowMs) {
    return d->logic.runProgram(id, nowMs);
}

bool Home::setProgramActive(const QString& id, bool isActive) {
    for (Program& program : d->state.programs) {
        if (program.id != id)
            continue;
        program.isActive = isActive;
        return true;
    }
    return false;
}

QList<ServiceMessage> Home::serviceMessages() const {
    QList<ServiceMessage> messages;
    for (const auto& device : d->state.states()) {
        for (size_t slot = 0; slot < device->channels.size(); ++slot) {
            const ChannelState& channel = device->channels[slot];
            for (size_t i = 0; i < channel.values.size(); ++i) {
                const ParameterDescription& parameter = channel.kind->values.at(static_cast<qsizetype>(i));
                const StoredValue& stored = channel.values[i];
                if (!parameter.flags.testFlag(ParameterFlag::Service) || !stored.value.toBool())
                    continue;
                const ChannelKey key = d->state.keyOf({device.get(), static_cast<int>(slot)});
                if (d->state.suppressed.value(key).contains(parameter.id))
                    continue;
                messages.append({key, parameter.id, stored.value, stored.timestampMs, parameter.isWritable()});
            }
        }
    }
    return messages;
}

} // namespace ccudesk::simulator
