// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/household.h"

#include "core/simulator/behaviourrules.h"

namespace ccudesk::simulator {

namespace {

constexpr qint64 repeatWindowMs = 1500; // rfd suppresses the same value within this time (protocol §4.5)

Channel describeChannel(const DeviceState& device, const DeviceKind::Slot& slot) {
    const ChannelKind& kind = *slot.kind;
    Channel channel;
    channel.address = device.address + QLatin1Char(':') + QString::number(slot.index);
    channel.index = slot.index;
    channel.type = kind.type;
    channel.version = device.kind->version;
    channel.flags = kind.flags;
    channel.direction = kind.direction;
    channel.linkSourceRoles = kind.sourceRoles;
    channel.linkTargetRoles = kind.targetRoles;
    channel.aesActive = kind.aesActive;
    if (kind.link.size() > 0)
        channel.paramsets.append(QStringLiteral("LINK"));
    channel.paramsets << QStringLiteral("MASTER") << QStringLiteral("VALUES");
    if (kind.formsTeam)
        channel.team = QLatin1Char('*') + channel.address;
    if (kind.formsPairs) {
        const int partner = slot.index % 2 == 1 ? slot.index + 1 : slot.index - 1;
        channel.group = device.address + QLatin1Char(':') + QString::number(partner);
    }
    return channel;
}

} // namespace

QString ChannelRef::address() const {
    return slot < 0 ? device->address : device->address + QLatin1Char(':') + QString::number(channel().index);
}

Value madeUpDefault(const ParameterDescription& parameter, bool isBidCos) {
    if (isBidCos && parameter.id.startsWith(QLatin1String("RSSI_")))
        return Value(-65535);
    if (!isBidCos && parameter.id.endsWith(QLatin1String("_STATUS")) && parameter.type == ParameterType::Enum) {
        const qsizetype unknown = parameter.valueList.indexOf(QStringLiteral("UNKNOWN"));
        if (unknown >= 0)
            return Value(static_cast<qint64>(unknown));
    }
    return parameter.defaultValue;
}

Household::Household(quint32 seed) : m_seed(seed) { }

DeviceState& Household::addDevice(const DeviceKind& kind, const QString& address, const QString& name) {
    auto state = std::make_unique<DeviceState>();
    state->kind = &kind;
    state->address = address;
    state->interface = kind.interface;
    QList<Device>& list = m_devices[kind.interface];
    state->position = list.size();

    Device device;
    device.interface = kind.interface;
    device.address = address;
    device.type = kind.model;
    device.name = name;
    device.regaId = nextId();
    device.version = kind.version;
    device.flags = kind.flags;
    device.firmware = kind.firmware;
    const bool isHmIP = kind.interface == QLatin1String("HmIP-RF");
    device.updatable = kind.flags == 1;
    if (isHmIP && device.updatable)
        device.firmwareUpdateState = QStringLiteral("UP_TO_DATE");
    device.rxMode = kind.rxMode;
    device.rfAddress = static_cast<int>(0x2A0000U + m_states.size());
    device.paramsets = QStringList{QStringLiteral("MASTER")};
    device.channels.reserve(kind.channels.size());
    state->channels.reserve(static_cast<size_t>(kind.channels.size()));
    for (const DeviceKind::Slot& slot : kind.channels) {
        Channel channel = describeChannel(*state, slot);
        channel.regaId = nextId();
        channel.name = kind.model + QLatin1Char(' ') + channel.address; // ReGa's own name until somebody gives one
        device.channels.append(channel);
        ChannelState values{slot.kind, slot.index, {}};
        values.values.reserve(static_cast<size_t>(slot.kind->values.size()));
        for (const ParameterDescription& parameter : slot.kind->values.all())
            values.values.push_back({madeUpDefault(parameter, state->isBidCos()), 0});
        state->channels.push_back(std::move(values));
    }
    list.append(device);
    m_byAddress[kind.interface].insert(address, state.get());
    m_states.push_back(std::move(state));
    return *m_states.back();
}

Room& Household::addRoom(const QString& name) {
    rooms.append({nextId(), name, {}});
    return rooms.last();
}

Function& Household::addFunction(const QString& name) {
    functions.append({nextId(), name, {}});
    return functions.last();
}

SystemVariable& Household::addVariable() {
    variables.append(SystemVariable());
    variables.last().id = nextId();
    return variables.last();
}

Program& Household::addProgram() {
    programs.append(Program());
    programs.last().id = nextId();
    return programs.last();
}

void Household::setDeviceName(const DeviceState& device, const QString& name) {
    m_devices[device.interface][device.position].name = name;
}

void Household::setChannelName(const ChannelRef& channel, const QString& name) {
    m_devices[channel.device->interface][channel.device->position].channels[channel.slot].name = name;
}

bool Household::rename(const QString& regaId, const QString& address, const QString& name) {
    for (QList<Device>& list : m_devices) {
        for (Device& device : list) {
            if (device.regaId == regaId && device.address == address) {
                device.name = name;
                return true;
            }
            for (Channel& channel : device.channels) {
                if (channel.regaId != regaId || channel.address != address)
                    continue;
                channel.name = name;
                return true;
            }
        }
    }
    return false;
}

std::optional<ChannelKey> Household::channelWithId(const QString& regaId) const {
    for (const QList<Device>& list : m_devices)
        for (const Device& device : list)
            for (const Channel& channel : device.channels)
                if (channel.regaId == regaId)
                    return device.keyOf(channel);
    return std::nullopt;
}

const QList<Device>& Household::devices(const QString& interface) const {
    static const QList<Device> none;
    const auto it = m_devices.constFind(interface);
    return it == m_devices.cend() ? none : *it;
}

ChannelRef Household::find(const QString& interface, const QString& address) const {
    const auto devices = m_byAddress.constFind(interface);
    if (devices == m_byAddress.cend())
        return {};
    const qsizetype colon = address.indexOf(QLatin1Char(':'));
    DeviceState* const device = devices->value(colon < 0 ? address : address.left(colon));
    if (device == nullptr || colon < 0)
        return {device, -1};
    bool ok = false;
    const int index = address.mid(colon + 1).toInt(&ok);
    return ok ? channelAt(*device, index) : ChannelRef{};
}

ChannelRef Household::channelAt(DeviceState& device, int index) const {
    for (size_t i = 0; i < device.channels.size(); ++i) {
        if (device.channels[i].index == index)
            return {&device, static_cast<int>(i)};
    }
    return {};
}

StoredValue* Household::stored(const ChannelRef& channel, const QString& parameter) const {
    if (!channel || channel.slot < 0)
        return nullptr;
    const qsizetype i = channel.kind().values.indexOf(parameter);
    return i < 0 ? nullptr : &channel.channel().values[static_cast<size_t>(i)];
}

Value Household::value(const ChannelRef& channel, const QString& parameter) const {
    const StoredValue* const value = stored(channel, parameter);
    return value == nullptr ? Value() : value->value;
}

void Household::place(
    const ChannelRef& channel, const QString& parameter, const Value& value, qint64 timestampMs) const {
    StoredValue* const target = stored(channel, parameter);
    const auto typed = target ? typedReading(*channel.kind().values.find(parameter), value) : std::nullopt;
    if (typed)
        *target = {*typed, timestampMs};
}

void Household::report(const ChannelRef& channel, const QString& parameter, const Value& value, qint64 nowMs,
    QList<HomeEvent>& events) const {
    StoredValue* const target = stored(channel, parameter);
    if (target == nullptr)
        return;
    const ParameterDescription& description = *channel.kind().values.find(parameter);
    const auto typed = typedReading(description, value);
    if (!typed)
        return;
    const bool isRepeat = channel.device->isBidCos() && !description.isAction() && target->timestampMs > 0
        && nowMs - target->timestampMs < repeatWindowMs && target->value.isSameReading(*typed);
    if (isRepeat)
        return;
    *target = {*typed, nowMs};
    const bool isSilent = channel.device->isBidCos() && parameter.startsWith(QLatin1String("RSSI_")); // protocol §4.5
    if (description.isEvent() && !isSilent)
        events.append({channel.device->interface, {channel.address(), parameter, *typed}});
}

void Household::cancel(const ChannelRef& channel) {
    std::erase_if(schedule, [&channel](const auto& entry) { return entry.second.channel == channel; });
}

} // namespace ccudesk::simulator
