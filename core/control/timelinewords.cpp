// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/timelinewords.h"

#include "core/domain/maintenance.h"
#include "core/domain/messagewords.h"
#include "core/domain/parameternames.h"
#include "core/domain/valuetext.h"

#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::Timeline)
};

QString switched(bool isOn) {
    return isOn ? Texts::tr("Switched on") : Texts::tr("Switched off");
}

QString opened(bool isOpen) {
    return isOpen ? Texts::tr("Opened") : Texts::tr("Closed");
}

QString positionWords(const Value& value, const QString& text) {
    const double level = value.toNumber().value_or(0.0);
    if (level > 0.0 && level < 1.0)
        return Texts::tr("Moved to %1").arg(text);
    return opened(level >= 1.0);
}

QString brightnessWords(const Value& value, const QString& text) {
    const double level = value.toNumber().value_or(0.0);
    return level > 0.0 && level < 1.0 ? Texts::tr("Dimmed to %1").arg(text) : switched(level >= 1.0);
}

QString handleWords(const Value& value) {
    constexpr qint64 tilted = 1;
    const qint64 position = value.toInteger().value_or(0);
    return position == tilted ? Texts::tr("Tilted") : opened(position != 0);
}

QString pressWords(const QString& parameter) {
    return parameter == QLatin1String("PRESS_LONG") ? Texts::tr("Pressed long") : Texts::tr("Pressed");
}

//! For kinds whose main value is worth a sentence of its own; nothing for the others.
std::optional<QString> mainWords(ChannelKind kind, const Value& value, const QString& text) {
    switch (kind) {
    case ChannelKind::Switch:
        return switched(value.toBool());
    case ChannelKind::Valve:
    case ChannelKind::Contact:
        return opened(value.toBool());
    case ChannelKind::RotaryHandle:
        return handleWords(value);
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
        return brightnessWords(value, text);
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
    case ChannelKind::WindowDrive:
        return positionWords(value, text);
    case ChannelKind::Motion:
        return value.toBool() ? Texts::tr("Motion detected") : QString();
    case ChannelKind::Presence:
        return value.toBool() ? Texts::tr("Somebody is there") : Texts::tr("Nobody is there any more");
    case ChannelKind::Rain:
        return value.toBool() ? Texts::tr("Rain began") : Texts::tr("Rain ended");
    case ChannelKind::KeymaticLock:
        return value.toBool() ? Texts::tr("Unlocked") : Texts::tr("Locked");
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
        return value.toBool() ? Texts::tr("Alarm began") : Texts::tr("Alarm ended");
    default:
        return std::nullopt;
    }
}

} // namespace

QString happeningWords(ChannelKind kind, const QString& channelType, const QString& parameter,
    const ParameterDescription& description, const Value& value) {
    if (description.isAction() || isActionParameter(parameter))
        return pressWords(parameter);
    const QString text = valueText(parameter, channelType, description, value).joined();
    const bool isMain = parameter == QLatin1String("STATE") || parameter == QLatin1String("LEVEL")
        || parameter == QLatin1String("MOTION") || parameter == QLatin1String("PRESENCE_DETECTION_STATE")
        || parameter == QLatin1String("RAINING") || parameter == QLatin1String("ACOUSTIC_ALARM_ACTIVE");
    if (const auto words = isMain ? mainWords(kind, value, text) : std::nullopt)
        return *words;
    return text.isEmpty() ? QString() : Texts::tr("%1: %2").arg(parameterName(parameter, channelType), text);
}

QString healthHappeningWords(const QString& parameter, bool isBad) {
    const QString title = messageWords(parameter).title;
    if (isBad)
        return title;
    if (parameter == QLatin1String("UNREACH"))
        return Texts::tr("Contact again");
    if (isLowBattery(parameter))
        return Texts::tr("Battery is fine again");
    return Texts::tr("No longer: %1").arg(title);
}

} // namespace ccudesk
