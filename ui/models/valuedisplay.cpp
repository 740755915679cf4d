// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/valuedisplay.h"

#include "core/domain/secretparameters.h"
#include "core/domain/valuetext.h"

#include <QCoreApplication>
#include <QHash>

namespace ccudesk {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(ValueDisplay)
};

QString textOf(const DataPoint& point, const QString& channelType, const Value& value) {
    return valueText(point.key.parameter, channelType, *point.description, value).joined();
}

//! X_STATUS qualifies X (protocol §10.7): its value counts only while NORMAL, which is entry 0.
bool isDisqualified(const DataPoint& point, const ValueStore& values) {
    const DataPoint* status = values.get(point.key.channel(), point.key.parameter + QLatin1String("_STATUS"));
    if (!status || status->origin == ValueOrigin::NeverReceived)
        return false;
    const qint64 index = status->value.toInteger().value_or(0);
    const QString word = status->description->valueList.value(static_cast<qsizetype>(index));
    return index != 0 && word != QLatin1String("NORMAL") && word != QLatin1String("EXTERNAL");
}

} // namespace

bool isPending(const DataPoint& point) {
    return point.pending && point.pending->state != PendingState::Failed;
}

QString cellText(const DataPoint& point, const QString& channelType) {
    if (carriesSecret(point.key.parameter) && !point.value.isEmpty() && point.receivedAtMs != 0)
        return concealedValue().toPlainText();
    const QString confirmed = textOf(point, channelType, point.value);
    const QString requested = isPending(point) ? textOf(point, channelType, point.pending->requested) : QString();
    if (!requested.isEmpty())
        return confirmed.isEmpty() ? QStringLiteral("→ %1").arg(requested)
                                   : QStringLiteral("%1 → %2").arg(confirmed, requested);
    if (!confirmed.isEmpty())
        return confirmed;
    if (point.description->isAction() || isActionParameter(point.key.parameter))
        return {};
    return Texts::tr("never received");
}

Quality qualityOf(const DataPoint& point, const ValueStore& values, bool isUnreachable) {
    if (isUnreachable)
        return Quality::Unreachable;
    if (point.pending)
        return point.pending->state == PendingState::Failed ? Quality::Failed : Quality::Pending;
    if (point.origin == ValueOrigin::NeverReceived)
        return Quality::NeverReceived;
    if (isDisqualified(point, values))
        return Quality::Invalid;
    return point.origin == ValueOrigin::Cached ? Quality::Stored : Quality::Good;
}

QString originText(ValueOrigin origin) {
    switch (origin) {
    case ValueOrigin::NeverReceived:
        return Texts::tr("never received");
    case ValueOrigin::Cached:
        return Texts::tr("stored");
    case ValueOrigin::Rega:
        return Texts::tr("read from the CCU");
    case ValueOrigin::Read:
        return Texts::tr("read from the interface");
    case ValueOrigin::Event:
        return Texts::tr("event");
    }
    return {};
}

OriginMark originMark(const DataPoint& point) {
    switch (point.origin) {
    case ValueOrigin::NeverReceived:
        return point.receivedAtMs == 0 ? OriginMark::Never : OriginMark::Event; // an action's last press
    case ValueOrigin::Cached:
        return OriginMark::Stored;
    case ValueOrigin::Rega:
    case ValueOrigin::Read:
        return OriginMark::Read;
    case ValueOrigin::Event:
        return OriginMark::Event;
    }
    return OriginMark::None;
}

std::optional<bool> toggleOf(const DataPoint& point, ChannelKind kind) {
    const bool isSwitchable = kind == ChannelKind::Switch || kind == ChannelKind::Valve || kind == ChannelKind::Dimmer
        || kind == ChannelKind::ColorLight;
    if (!isSwitchable || point.value.isEmpty())
        return std::nullopt;
    return point.value.toBool();
}

CellTone toneOf(ControlAlert alert) {
    switch (alert) {
    case ControlAlert::Alarm:
        return CellTone::Bad;
    case ControlAlert::Notice:
        return CellTone::Warn;
    case ControlAlert::None:
        break;
    }
    return CellTone::Normal;
}

QString kindIcon(ChannelKind kind) {
    static const QHash<ChannelKind, const char*> icons{{ChannelKind::Switch, "plug"}, {ChannelKind::Valve, "valve"},
        {ChannelKind::Dimmer, "bulb"}, {ChannelKind::ColorLight, "bulb"}, {ChannelKind::Blind, "blind"},
        {ChannelKind::Shutter, "blind"}, {ChannelKind::SlatBlind, "blind"}, {ChannelKind::WindowDrive, "window-closed"},
        {ChannelKind::GarageDoor, "garage"}, {ChannelKind::BidCosThermostat, "thermometer"},
        {ChannelKind::HmIPThermostat, "thermometer"}, {ChannelKind::FloorValve, "valve"}, {ChannelKind::Key, "button"},
        {ChannelKind::Contact, "window-closed"}, {ChannelKind::RotaryHandle, "window-closed"},
        {ChannelKind::Motion, "motion"}, {ChannelKind::Presence, "motion"}, {ChannelKind::Passage, "door"},
        {ChannelKind::Smoke, "smoke"}, {ChannelKind::Water, "drop"}, {ChannelKind::Rain, "weather"},
        {ChannelKind::Weather, "weather"}, {ChannelKind::Brightness, "sun"}, {ChannelKind::AirQuality, "fan"},
        {ChannelKind::PowerMeter, "gauge"}, {ChannelKind::KeymaticLock, "lock"}, {ChannelKind::DoorLock, "lock"},
        {ChannelKind::Siren, "siren"}, {ChannelKind::BidCosSiren, "siren"}, {ChannelKind::Maintenance, "settings"}};
    return QLatin1String(icons.value(kind, "device"));
}

QString alertIcon(const ControlState& state) {
    if (state.alert == ControlAlert::None)
        return {};
    switch (state.kind) {
    case ChannelKind::Contact:
        return QStringLiteral("window-open");
    case ChannelKind::RotaryHandle:
        return state.choice == 1 ? QStringLiteral("window-tilted") : QStringLiteral("window-open");
    case ChannelKind::KeymaticLock:
    case ChannelKind::DoorLock:
        return QStringLiteral("lock-open");
    default:
        return kindIcon(state.kind);
    }
}

} // namespace ccudesk
