// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"
#include "core/domain/value.h"

#include <QList>
#include <QString>
#include <QStringList>

// What ReGa, the CCU's logic layer, knows about a home beyond its devices.

namespace ccudesk {

//! A room, or a function (the WebUI's "Gewerk"): a named set of channels. The name may be one of the CCU's default
//! keys ("roomLivingRoom"); displayName() in defaultnames.h gives the words.
struct ChannelGroup {
    QString id; //!< ReGa id
    QString name;
    QList<ChannelKey> channels;
    bool operator==(const ChannelGroup&) const = default;
};
using Room = ChannelGroup;
using Function = ChannelGroup;

enum class SystemVariableType { Logic, Alarm, List, Number, String };

struct SystemVariable {
    QString id;
    QString name; //!< may be a key such as "${sysVarPresence}"
    QString description;
    SystemVariableType type = SystemVariableType::String;
    QString unit;
    Value value; //!< List: index
    QStringList valueList; //!< List: all words; Logic and Alarm: word for false, word for true
    Value minimum;
    Value maximum;
    qint64 changedAtMs = 0; //!< 0: never
    bool isInternal = false;
    bool operator==(const SystemVariable&) const = default;
};

struct Program {
    QString id;
    QString name;
    QString description;
    bool isActive = true;
    bool isInternal = false; //!< many user-made programs carry it: never a reason to hide (protocol §5.6)
    qint64 lastExecutedAtMs = 0; //!< 0: never
    bool operator==(const Program&) const = default;
};

struct ServiceMessage {
    ChannelKey channel;
    QString parameter; //!< "UNREACH", "LOW_BAT"
    Value value;
    qint64 sinceMs = 0; //!< 0: unknown
    bool canBeAcknowledged = false;
    bool operator==(const ServiceMessage&) const = default;
};

//! What sends for an interface: the radio module of the CCU, or a gateway in the network.
struct RadioGateway {
    QString interface; //!< "BidCos-RF"
    QString address; //!< its serial number
    QString type; //!< as the CCU names it
    int dutyCycle = -1; //!< percent of the sending time that it may use in an hour; -1: not told
    bool isConnected = true;
    bool isDefault = false; //!< of devices that are assigned to none

    static constexpr int busyFrom = 60; //!< percent from which on it is worth a look (protocol §11)
    //! Percent from which on the sending time that is left should be kept for what matters (protocol §11).
    static constexpr int scarceFrom = 80;
    bool operator==(const RadioGateway&) const = default;
};

//! Devices that heat together. The CCU has a device of its own for each group, which is operated in their place.
struct HeatingGroup {
    QString name; //!< the owner's
    QString device; //!< address of the device that stands for it: "INT0000001"
    bool isOperatedTogether = false; //!< its members are not to be operated one by one
    QStringList members; //!< addresses of channels or devices; which interface they are at is not told
    bool operator==(const HeatingGroup&) const = default;
};

} // namespace ccudesk
