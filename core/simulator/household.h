// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/catalogue.h"
#include "core/simulator/home.h"
#include "core/simulator/links.h"

#include <QHash>
#include <QMap>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ccudesk::simulator {

struct ChannelState {
    const ChannelKind* kind = nullptr;
    int index = 0;
    std::vector<StoredValue> values; //!< in the order of kind->values
};

struct DeviceState {
    const DeviceKind* kind = nullptr;
    QString address;
    QString interface;
    qsizetype position = 0; //!< in Household::devices(interface)
    double ratedPower = 0.0; //!< W that its meter shows when the output is on
    QStringList members; //!< a heating group's thermostats
    std::vector<ChannelState> channels;

    [[nodiscard]] bool isBidCos() const { return interface.startsWith(QLatin1String("BidCos")); }
};

//! A channel of a device; slot -1 is the device itself (its MASTER).
struct ChannelRef {
    DeviceState* device = nullptr;
    int slot = -1;
    explicit operator bool() const { return device != nullptr; }
    bool operator==(const ChannelRef&) const = default;

    [[nodiscard]] ChannelState& channel() const { return device->channels[static_cast<size_t>(slot)]; }
    [[nodiscard]] const ChannelKind& kind() const { return *channel().kind; }
    [[nodiscard]] QString address() const;
};

//! Something that happens later by itself: a reading, or a step of a movement.
struct Scheduled {
    ChannelRef channel;
    QString parameter;
    Value value;
    bool isCommand = false; //!< goes through Behaviour as a write instead of being a report
};

//! Devices, values and the logic layer's objects: what a home is, without what it does.
class Household {
public:
    explicit Household(quint32 seed);

    const Catalogue& catalogue() const { return m_catalogue; }
    quint32 seed() const { return m_seed; }

    //! Adds a device whose values are the made-up defaults of a device that never reported.
    DeviceState& addDevice(const DeviceKind& kind, const QString& address, const QString& name);
    //! With its links, its places in rooms and functions, and what is still to happen to it. False when unknown.
    bool removeDevice(const QString& interface, const QString& address);
    //! The new one gets name, ids, rooms, links and settings of the old one, which goes. False unless both are of one
    //! kind.
    bool replaceDevice(const QString& interface, const QString& oldAddress, const QString& newAddress);
    [[nodiscard]] Device* described(const QString& interface, const QString& address);
    //! Adds a room, function, variable or program and gives it an id.
    Room& addRoom(const QString& name);
    Function& addFunction(const QString& name);
    SystemVariable& addVariable();
    Program& addProgram();
    void setDeviceName(const DeviceState& device, const QString& name);
    void setChannelName(const ChannelRef& channel, const QString& name);
    //! False unless a device or channel has this id and this address.
    bool rename(const QString& regaId, const QString& address, const QString& name);
    [[nodiscard]] std::optional<ChannelKey> channelWithId(const QString& regaId) const;
    [[nodiscard]] ChannelKey keyOf(const ChannelRef& channel) const {
        return {channel.device->interface, channel.address()};
    }

    [[nodiscard]] QStringList interfaces() const { return m_devices.keys(); }
    [[nodiscard]] const QList<Device>& devices(const QString& interface) const;
    [[nodiscard]] ChannelRef find(const QString& interface, const QString& address) const;
    [[nodiscard]] ChannelRef channelAt(DeviceState& device, int index) const;
    [[nodiscard]] const std::vector<std::unique_ptr<DeviceState>>& states() const { return m_states; }

    [[nodiscard]] StoredValue* stored(const ChannelRef& channel, const QString& parameter) const;
    [[nodiscard]] Value value(const ChannelRef& channel, const QString& parameter) const;
    //! Sets a value without an event. What cannot be a value of that type changes nothing, here and in report().
    void place(const ChannelRef& channel, const QString& parameter, const Value& value, qint64 timestampMs) const;
    //! Sets a value as the device reports it and appends the event, unless rfd suppresses it as a repeat.
    void report(const ChannelRef& channel, const QString& parameter, const Value& value, qint64 nowMs,
        QList<HomeEvent>& events) const;

    //! MASTER values that differ from their defaults, by address.
    QHash<QString, QMap<QString, Value>> masterValues;
    QHash<QString, qint64> masterWrittenAt;
    std::multimap<qint64, Scheduled> schedule;
    void cancel(const ChannelRef& channel);

    Links links;
    QList<Room> rooms;
    QList<Function> functions;
    QList<SystemVariable> variables;
    QList<Program> programs;
    //! Devices that lie about and are taught in when the CCU lets them.
    struct Newcomer {
        QString model;
        DeviceKey device;
        QString key; //!< of HmIP devices
    };
    QList<Newcomer> newcomers;
    QList<DeviceKey> inbox; //!< nobody has finished them yet
    QHash<ChannelKey, QStringList> suppressed; //!< kinds of messages that are kept quiet
    QHash<QString, QString> switchesOff; //!< program id -> name of the function it switches off
    QHash<QString, QStringList> uses; //!< program id -> ids of the variables in its conditions and actions
    QHash<QString, DataPointKey> startedBy; //!< program id -> the data point that starts it when it comes as true
    QHash<QString, QList<DataPointKey>> means; //!< variable id -> the readings whose mean it is

private:
    QString nextId() { return QString::number(m_nextId++); }

    Catalogue m_catalogue;
    quint32 m_seed;
    int m_nextId = 1200;
    QMap<QString, QList<Device>> m_devices;
    std::vector<std::unique_ptr<DeviceState>> m_states;
    QHash<QString, QHash<QString, DeviceState*>> m_byAddress;
};

//! What rfd and the HmIP server answer for a parameter that was never received (protocol §3.3, §10.7).
[[nodiscard]] Value madeUpDefault(const ParameterDescription& parameter, bool isBidCos);

} // namespace ccudesk::simulator
