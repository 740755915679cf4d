// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/home.h"

#include <QObject>

#include <memory>

namespace ccudesk {

//! Names by address, as ReGa tells them: device and channel addresses alike.
struct NamedObject {
    QString name;
    QString regaId;
};
using NamesByAddress = QHash<QString, NamedObject>;

//! So many are put in one step of Turns: views take in 280 at once for as long as a person notices (measured).
inline constexpr qsizetype devicesAtOnce = 5;

//! Devices, channels, rooms and functions of one CCU.
class DeviceStore : public QObject {
    Q_OBJECT
public:
    explicit DeviceStore(QObject* parent = nullptr);
    ~DeviceStore() override;

    //! Adds new devices and replaces changed ones; names known from setNames() are kept.
    void put(const QList<Device>& devices);
    void remove(const QList<DeviceKey>& devices);
    //! Adds to the names known so far; devices that come later get theirs from here.
    void setNames(const QString& interface, const NamesByAddress& names);
    void setRooms(const QList<Room>& rooms);
    void setFunctions(const QList<Function>& functions);
    //! The devices that the logic layer knows, by interface; all of them at once.
    void setListed(const QHash<QString, QStringList>& addresses);

    [[nodiscard]] QList<DeviceKey> keys() const; //!< in order of arrival
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] const Device* device(const DeviceKey& key) const; //!< null when unknown
    [[nodiscard]] const Channel* channel(const ChannelKey& key) const;
    [[nodiscard]] const QList<Room>& rooms() const;
    [[nodiscard]] const QList<Function>& functions() const;
    //! Words as shown (default keys translated), sorted naturally.
    [[nodiscard]] QStringList roomNamesOf(const ChannelKey& channel) const;
    [[nodiscard]] QStringList functionNamesOf(const ChannelKey& channel) const;
    //! Of any of its channels.
    [[nodiscard]] QStringList roomNamesOf(const DeviceKey& device) const;
    [[nodiscard]] QStringList functionNamesOf(const DeviceKey& device) const;
    //! Known to the logic layer, but told by no interface.
    [[nodiscard]] QList<DeviceKey> listedOnly() const;
    //! Told by an interface, but not known to the logic layer; empty where nothing was ever set with setListed().
    [[nodiscard]] QList<DeviceKey> unlisted() const;
    //! The name that goes with an address, also where no device has it; empty when unknown.
    [[nodiscard]] QString nameOf(const QString& interface, const QString& address) const;
    //! The owner's name, else type and address.
    [[nodiscard]] QString displayNameOf(const DeviceKey& device) const;
    //! The owner's name of the channel, else the device's name with ":index".
    [[nodiscard]] QString displayNameOf(const ChannelKey& channel) const;

Q_SIGNALS:
    void devicesAdded(const QList<ccudesk::DeviceKey>& keys);
    void devicesChanged(const QList<ccudesk::DeviceKey>& keys); //!< description or name
    void devicesAboutToBeRemoved(const QList<ccudesk::DeviceKey>& keys);
    void devicesRemoved(const QList<ccudesk::DeviceKey>& keys);
    void groupsChanged(); //!< rooms or functions
    void listedChanged(); //!< by setListed()

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk
