// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"

#include <QList>
#include <QString>

#include <optional>

namespace ccudesk {

//! What a channel is to a person; decides picture, words and control (controls §2).
enum class ChannelKind {
    Generic, //!< no kind of its own: control made from the description
    Maintenance, //!< channel 0
    Switch,
    Valve, //!< water: open and closed instead of on and off
    Dimmer,
    ColorLight, //!< UNIVERSAL_LIGHT_RECEIVER: a dimmer that takes no "not used" times
    Blind, //!< BidCos
    Shutter, //!< HmIP
    SlatBlind, //!< HmIP BLIND_VIRTUAL_RECEIVER, BidCos JALOUSIE
    WindowDrive, //!< WINMATIC
    GarageDoor,
    BidCosThermostat,
    HmIPThermostat, //!< heating groups included
    FloorValve,
    Key,
    Contact,
    RotaryHandle,
    Motion,
    Presence,
    Passage,
    Smoke,
    Water,
    Rain,
    Weather, //!< temperature, humidity, wind, sunshine
    Brightness,
    AirQuality,
    PowerMeter,
    KeymaticLock, //!< BidCos
    DoorLock, //!< HmIP
    Siren, //!< HmIP
    BidCosSiren,
};

//! deviceType only matters where one channel type serves different purposes.
[[nodiscard]] ChannelKind kindOf(const QString& channelType, const QString& deviceType);

//! True when a person can make it do something in the house (keys are neither actuator nor sensor).
[[nodiscard]] bool isActuator(ChannelKind kind);
[[nodiscard]] bool isSensor(ChannelKind kind);
//! Locks, sirens, doors and window drives: a word button that asks, never a toggle.
[[nodiscard]] bool isSafetyRelevant(ChannelKind kind);

//! Channels that carry links, week programmes or conditions and show nothing by themselves.
[[nodiscard]] bool isTechnicalChannel(const QString& channelType);

//! What a person sees as one thing. An HmIP actuator is four channels: the transmitter tells the state, the first
//! receiver takes commands, the other two serve links (controls §1). Numbers differ by model: only types are trusted.
struct ControlUnit {
    ChannelKind kind = ChannelKind::Generic;
    ChannelKey state; //!< whose values are shown
    ChannelKey target; //!< who takes commands; the same channel when there is no group
    QString stateType; //!< channel types of the two
    QString targetType;
    QString mainParameter; //!< of `state`: what a value column shows; empty for keys and Generic
    QList<ChannelKey> others; //!< receivers 2 and 3: for experts
    std::optional<ChannelKey> meter; //!< power meter of the same load
    std::optional<ChannelKey> health; //!< channel 0

    bool operator==(const ControlUnit&) const = default;
};

//! In channel order, without technical channels and without channel 0 (unless there is nothing else).
[[nodiscard]] QList<ControlUnit> unitsOf(const Device& device);

//! The unit that stands for the device in a list: its actuator, else its sensor, else its first key.
[[nodiscard]] std::optional<ControlUnit> mainUnitOf(const Device& device);

//! The unit a channel belongs to. For receivers 2 and 3 a unit of their own, as an expert wants to see and send
//! there. Works for technical channels too (Generic).
[[nodiscard]] std::optional<ControlUnit> unitOfChannel(const Device& device, const ChannelKey& channel);

//! The channel as a unit of its own, whatever it is part of.
[[nodiscard]] std::optional<ControlUnit> loneUnitOf(const Device& device, const ChannelKey& channel);

} // namespace ccudesk
