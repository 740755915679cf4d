// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/home.h"
#include "core/domain/homeedit.h"
#include "core/domain/link.h"
#include "core/domain/parameter.h"
#include "core/domain/valueevent.h"

#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace ccudesk::simulator {

//! A value in the simulated home. `timestampMs` 0: the device never reported; `value` is then the made-up default
//! that rfd and ReGa answer (protocol §3.3).
struct StoredValue {
    Value value;
    qint64 timestampMs = 0;
};

//! One event of the home, on its interface.
struct HomeEvent {
    QString interface;
    ValueEvent event;
};

//! What a write did: the events that follow, or the fault code the interface process answers.
struct WriteOutcome {
    int fault = 0; //!< 0: accepted
    QString faultText;
    QList<HomeEvent> events; //!< at once; later ones come from advance()
};

//! The devices, values, rooms, variables and programs of a simulated CCU. No sockets; one thread.
//! Knows what a device does with a command: the transmitter follows the receiver, a blind takes time, a BidCos value
//! out of range is clamped silently, an HmIP putParamset is all or nothing.
class Home {
public:
    struct Options {
        int devices = 0; //!< 0: the demo home
        int parametersPerDevice = 34;
        quint32 seed = 1;
        QStringList addOns; //!< interfaces whose devices come with an add-on
    };
    explicit Home(const Options& options, qint64 nowMs);
    ~Home();

    [[nodiscard]] QStringList interfaces() const; //!< exact names
    [[nodiscard]] const QList<Device>& devices(const QString& interface) const;
    [[nodiscard]] const Device* device(const QString& interface, const QString& address) const;

    //! MASTER, VALUES, LINK or, where the two are linked, the address of the other channel; of a channel or device
    //! address. Nothing for an unknown address or key.
    [[nodiscard]] std::optional<QList<ParameterDescription>> paramsetDescription(
        const QString& interface, const QString& address, const QString& paramsetKey) const;
    [[nodiscard]] std::optional<QMap<QString, StoredValue>> paramset(
        const QString& interface, const QString& address, const QString& paramsetKey) const;
    [[nodiscard]] std::optional<StoredValue> value(
        const QString& interface, const QString& address, const QString& parameter) const;

    WriteOutcome setValue(
        const QString& interface, const QString& address, const QString& parameter, const Value& value, qint64 nowMs);
    WriteOutcome putParamset(const QString& interface, const QString& address, const QString& paramsetKey,
        const QMap<QString, Value>& values, qint64 nowMs);
    //! As if the device had sent it.
    QList<HomeEvent> report(
        const QString& interface, const QString& address, const QString& parameter, const Value& value, qint64 nowMs);

    //! Of one channel, or of all when the address is empty.
    [[nodiscard]] QList<DirectLink> links(const QString& interface, const QString& address) const;
    WriteOutcome addLink(const DirectLink& link, qint64 nowMs);
    //! False when there is no such link.
    bool describeLink(const DirectLink& link);
    WriteOutcome removeLink(const QString& interface, const QString& sender, const QString& receiver, qint64 nowMs);
    //! The receiver does what it would do if the sender's key were pressed.
    WriteOutcome activateLink(const QString& interface, const QString& receiver, const QString& sender, qint64 nowMs);

    // Which devices there are (homedevices.cpp).
    //! The next device that lies about and may come in, with the made-up values of one that never reported, in the
    //! inbox. A key lets in only the device it belongs to; a serial number likewise.
    struct Permission {
        QString serial;
        QString sgtin;
        QString key;
    };
    std::optional<DeviceKey> teachIn(const QString& interface, const Permission& permission);
    bool removeDevice(const QString& interface, const QString& address);
    [[nodiscard]] QStringList replaceableBy(const QString& interface, const QString& newAddress) const;
    bool replaceDevice(const QString& interface, const QString& oldAddress, const QString& newAddress);
    [[nodiscard]] QList<HeatingGroup> heatingGroups() const;
    [[nodiscard]] bool isReachable(const QString& interface, const QString& address) const;
    //! All of its settings are exchanged with the device once more.
    WriteOutcome configureAgain(const QString& interface, const QString& address, qint64 nowMs);
    struct FirmwareState {
        QString state; //!< of HmIP (protocol §10.8)
        bool isDone = false; //!< the available one is now the installed one
    };
    void setFirmwareState(const QString& interface, const QString& address, const FirmwareState& firmware);
    [[nodiscard]] const QList<DeviceKey>& inbox() const;
    //! False unless a device has both.
    bool finish(const QString& regaId, const QString& address);
    void suppress(const ChannelKey& channel, const QString& parameter, bool isSuppressed);
    [[nodiscard]] QStringList suppressed(const ChannelKey& channel) const;

    //! Moves time on: blinds arrive, ON_TIME ends, boost runs out; with `life` the weather and the family act.
    QList<HomeEvent> advance(qint64 nowMs, bool life);
    //! `count` events spread over the home's measuring data points, for load.
    QList<HomeEvent> burst(int count, qint64 nowMs);

    // The logic layer.
    [[nodiscard]] QString regaIdOf(const QString& address) const; //!< device or channel; empty when unknown
    [[nodiscard]] std::optional<ChannelKey> channelWithId(const QString& regaId) const;
    //! False unless a device or channel has both.
    bool rename(const QString& regaId, const QString& address, const QString& name);
    [[nodiscard]] const QList<Room>& rooms() const;
    [[nodiscard]] const QList<Function>& functions() const;
    ChannelGroup addGroup(GroupKind kind, const QString& name);
    [[nodiscard]] ChannelGroup* group(GroupKind kind, const QString& id); //!< null when unknown
    void removeGroup(GroupKind kind, const QString& id);
    [[nodiscard]] const QList<SystemVariable>& systemVariables() const;
    bool setSystemVariable(const QString& id, const Value& value, qint64 nowMs);
    SystemVariable& addSystemVariable();
    [[nodiscard]] SystemVariable* systemVariable(const QString& id); //!< null when unknown
    bool removeSystemVariable(const QString& id);
    [[nodiscard]] const QList<Program>& programs() const;
    //! Programs whose conditions or actions have this variable.
    [[nodiscard]] QList<Program> programsUsing(const QString& variableId) const;
    bool runProgram(const QString& id, qint64 nowMs);
    bool setProgramActive(const QString& id, bool isActive);
    //! UNREACH, LOW_BAT … that are set now.
    [[nodiscard]] QList<ServiceMessage> serviceMessages() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk::simulator
