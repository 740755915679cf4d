// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tilebuilder.h"

#include "core/domain/valuetext.h"
#include "ui/control/lightpanels.h"

#include <QCoreApplication>
#include <QLocale>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HomePage)
};

bool isFailed(const ControlState& state) {
    return state.pending && state.pending->state == PendingState::Failed;
}

//! Whole sentences: what the look only hints at.
QString hintOf(const ControlState& state) {
    QStringList sentences;
    if (state.pending && !state.pending->reason.isEmpty())
        sentences.append(state.pending->reason);
    for (const QString& problem : state.problems)
        sentences.append(Words::tr("%1.").arg(problem));
    if (state.lowBattery)
        sentences.append(Words::tr("The battery is low."));
    if (state.sabotage)
        sentences.append(Words::tr("The device reports sabotage."));
    if (state.quality == ValueQuality::Invalid)
        sentences.append(Words::tr("The device says that this value is not valid."));
    if (state.kind == ChannelKind::Valve && !state.isOn.value_or(false))
        sentences.append(
            Words::tr("Opened here, it closes by itself after %1 minutes.").arg(usualWateringSeconds / 60));
    if (state.receivedAtMs > 0) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(state.receivedAtMs);
        sentences.append(Words::tr("Last reported: %1.").arg(QLocale().toString(when, QLocale::ShortFormat)));
    } else if (state.quality == ValueQuality::NeverReceived) {
        sentences.append(Words::tr("The CCU has not received a value from this device yet."));
    }
    return sentences.join(QLatin1Char(' '));
}

QString commandWord(const ControlState& state) {
    const bool isOpen = state.isOn.value_or(false);
    switch (state.kind) {
    case ChannelKind::KeymaticLock:
    case ChannelKind::DoorLock:
        return isOpen ? Words::tr("Lock") : Words::tr("Unlock …");
    case ChannelKind::GarageDoor:
    case ChannelKind::WindowDrive:
        return isOpen ? Words::tr("Close …") : Words::tr("Open …");
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
        return isOpen ? Words::tr("Silence") : QString(); // an alarm is not started from Home
    default:
        return {};
    }
}

void addThermostat(TileContent& content, const ControlState& state) {
    content.unit = QStringLiteral("°C");
    content.actual = state.actualTemperature ? numberText(*state.actualTemperature, 1) : QStringLiteral("–");
    if (!state.targetTemperature)
        content.target = QStringLiteral("–");
    else if (*state.targetTemperature <= thermostatOff)
        content.target = Words::tr("Off");
    else if (*state.targetTemperature >= thermostatFullyOn)
        content.target = Words::tr("On");
    else
        content.target = numberText(*state.targetTemperature, 1);
    content.isHeating = state.valve.value_or(0.0) > 0.0;
}

QString sensorIcon(const HomeUnit& unit, const ControlState& state) {
    if (unit.unit.kind != ChannelKind::Contact && unit.unit.kind != ChannelKind::RotaryHandle)
        return unit.icon;
    return state.isOn.value_or(false) ? QStringLiteral("window-open") : QStringLiteral("window-closed");
}

} // namespace

TileKind tileKindOf(ChannelKind kind) {
    switch (kind) {
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
        return TileKind::Dimmer;
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
        return TileKind::Blind;
    case ChannelKind::BidCosThermostat:
    case ChannelKind::HmIPThermostat:
        return TileKind::Thermostat;
    case ChannelKind::PowerMeter:
        return TileKind::Meter;
    default:
        return isSafetyRelevant(kind) ? TileKind::Command : TileKind::Switch;
    }
}

TileContent tileContent(const HomeUnit& unit, const ControlState& state, bool isOffline, const QList<double>& history) {
    TileContent content;
    content.kind = tileKindOf(unit.unit.kind);
    content.icon = unit.icon;
    if (content.icon == QLatin1String("lock") && state.isOn.value_or(false))
        content.icon = QStringLiteral("lock-open");
    content.name = unit.name;
    content.room = unit.room;
    content.value = state.text.isEmpty() ? Words::tr("No value yet") : state.text;
    content.hint = hintOf(state);
    content.link = isOffline ? TileLink::Offline : state.isAvailable ? TileLink::Live : TileLink::NoContact;
    if (content.link == TileLink::NoContact)
        content.shortValue = Words::tr("No contact");
    content.isOn = state.isOn.value_or(state.level.value_or(0.0) > 0.0);
    if (content.kind == TileKind::Blind) // an open blind is normal: lit is what moves
        content.isOn = state.movement != Movement::None;
    content.isNotSent = isFailed(state);
    content.isPending = (state.pending && !content.isNotSent) || state.movement != Movement::None;
    if (state.pending && !content.isNotSent && !state.pendingValue.isEmpty())
        //: short form of a command on its way: "On → Off"
        content.shortValue = Words::tr("%1 → %2").arg(state.value, state.pendingValue);
    content.isLowBattery = state.lowBattery;
    content.isStale = !isOffline && state.quality == ValueQuality::Cached;
    content.level = state.level.value_or(-1.0);
    content.canMoveUp = content.level < 0.0 || content.level < 1.0;
    content.canMoveDown = content.level < 0.0 || content.level > 0.0;
    content.command = content.kind == TileKind::Command ? commandWord(state) : QString();
    if (content.kind == TileKind::Meter)
        content.history = history;
    if (content.kind == TileKind::Thermostat)
        addThermostat(content, state);
    return content;
}

SensorContent sensorContent(const HomeUnit& unit, const ControlState& state, bool isOffline) {
    SensorContent content;
    content.icon = sensorIcon(unit, state);
    content.name = unit.name;
    content.value = state.value.isEmpty() ? QStringLiteral("–") : state.value;
    content.hint = hintOf(state);
    content.isLost = !state.isAvailable && !isOffline;
    if (content.isLost)
        content.value = Words::tr("No contact");
    content.isLowBattery = state.lowBattery;
    switch (state.alert) {
    case ControlAlert::None:
        content.tone = SensorTone::Quiet;
        break;
    case ControlAlert::Notice: {
        // Somebody moving at home is nothing to warn of.
        const bool isContact = unit.unit.kind == ChannelKind::Contact || unit.unit.kind == ChannelKind::RotaryHandle;
        content.tone = isContact ? SensorTone::Notice : SensorTone::Quiet;
        break;
    }
    case ControlAlert::Alarm:
        content.tone = SensorTone::Alarm;
        break;
    }
    return content;
}

QString roomReading(const QList<ControlState>& states) {
    std::optional<double> temperature;
    std::optional<double> humidity;
    for (const ControlState& state : states) {
        if (!state.isAvailable)
            continue;
        if (!temperature)
            temperature = state.actualTemperature;
        if (!humidity)
            humidity = state.humidity;
    }
    QStringList parts;
    if (temperature)
        parts.append(ValueText{numberText(*temperature, 1), QStringLiteral("°C")}.joined());
    if (humidity)
        parts.append(ValueText{numberText(*humidity, 0), QStringLiteral("%")}.joined());
    return parts.join(QStringLiteral(" · "));
}

} // namespace ccudesk
