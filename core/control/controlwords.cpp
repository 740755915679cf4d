// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlwords.h"

#include "core/domain/valuetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <cmath>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ControlWords)
};

QString joined(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

QString reading(double number, const char* unit) {
    ParameterDescription plain;
    plain.type = ParameterType::Float;
    plain.unit = QString::fromUtf8(unit);
    return valueText({}, {}, plain, Value(number)).joined();
}

QString percentText(double fraction) {
    return reading(fraction, "100%");
}

QString temperatureText(double celsius) {
    return reading(celsius, "°C");
}

//! Nothing is plain "0 W": the decimal would only say that a meter exists.
QString powerText(double watts) {
    constexpr double resolution = 0.05;
    return std::abs(watts) < resolution ? QStringLiteral("0 W") : reading(watts, "W");
}

//! "02:13" today, "yesterday", else the date; in local time.
QString momentText(qint64 timeMs, qint64 nowMs) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const qint64 days = time.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    if (days == 0)
        return time.time().toString(QStringLiteral("HH:mm"));
    return days == 1 ? Texts::tr("yesterday") : QLocale().toString(time.date(), QLocale::ShortFormat);
}

//! "18:00" today, else with its date: when something will end.
QString untilText(qint64 timeMs, qint64 nowMs) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    if (time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date())
        return time.time().toString(QStringLiteral("HH:mm"));
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString yesNo(std::optional<bool> value, const QString& yes, const QString& no) {
    return value ? (*value ? yes : no) : QString();
}

QString dimmerWords(const ControlState& state) {
    if (!state.level)
        return {};
    if (*state.level <= 0.0)
        return Texts::tr("Off");
    // "Last level": only the lamp knows how bright that is.
    constexpr double lastLevel = 1.005;
    return *state.level == lastLevel ? Texts::tr("On") : Texts::tr("On · %1").arg(percentText(*state.level));
}

QString positionWords(const ControlState& state) {
    if (!state.level)
        return {};
    if (*state.level < 0.0)
        return Texts::tr("Closed and locked");
    if (*state.level <= 0.0)
        return Texts::tr("Closed");
    return *state.level >= 1.0 ? Texts::tr("Open") : Texts::tr("%1 open").arg(percentText(*state.level));
}

QString coverWords(const ControlState& state) {
    if (state.quality == ValueQuality::Invalid)
        return Texts::tr("Position unknown");
    if (state.isUncertain)
        return Texts::tr("Position uncertain");
    const QString slats
        = state.slats && *state.slats > 0.0 ? Texts::tr("slats %1").arg(percentText(*state.slats)) : QString();
    return joined({positionWords(state), slats});
}

QString choiceOf(const ControlState& state, const QStringList& words) {
    return state.choice ? words.value(*state.choice) : QString();
}

QString lockWords(const ControlState& state) {
    if (state.isUncertain)
        return Texts::tr("State uncertain");
    return yesNo(state.isOn, Texts::tr("Unlocked"), Texts::tr("Locked"));
}

QString modeWord(ClimateMode mode) {
    switch (mode) {
    case ClimateMode::Auto:
        return Texts::tr("Auto");
    case ClimateMode::Manual:
        return Texts::tr("Manual");
    case ClimateMode::Away:
        return Texts::tr("Away");
    case ClimateMode::Boost:
        return Texts::tr("Boost");
    }
    return {};
}

QString targetWords(double temperature) {
    if (temperature <= thermostatOff)
        return Texts::tr("Off");
    return temperature >= thermostatFullyOn ? Texts::tr("On") : temperatureText(temperature);
}

//! "Heating · Auto · valve 34 %": the second line of a thermostat.
QString climateLine(const ControlState& state, qint64 nowMs) {
    if (state.targetTemperature && *state.targetTemperature <= thermostatOff)
        return *state.targetTemperature > regulatorValveClosed ? Texts::tr("Off · frost protection")
                                                               : Texts::tr("Off · valve closed");
    QStringList parts;
    if (state.valve && *state.valve > 0.0)
        parts.append(state.isCooling ? Texts::tr("Cooling") : Texts::tr("Heating"));
    if (state.awayUntilMs > 0)
        parts.append(Texts::tr("Away until %1").arg(untilText(state.awayUntilMs, nowMs)));
    else if (state.mode)
        parts.append(modeWord(*state.mode));
    if (state.boostMinutes && *state.boostMinutes > 0)
        parts.append(Texts::tr("%1 min left").arg(*state.boostMinutes));
    if (state.windowOpen)
        parts.append(Texts::tr("window open"));
    else if (state.valve)
        parts.append(Texts::tr("valve %1").arg(percentText(*state.valve)));
    return joined(parts);
}

QString meterWords(const ControlState& state) {
    return joined(QStringList{state.power ? powerText(*state.power) : QString(),
                      state.energy ? reading(*state.energy, "Wh") : QString()}
        + state.extras);
}

QString weatherWords(const ControlState& state) {
    QStringList parts;
    if (state.actualTemperature)
        parts.append(temperatureText(*state.actualTemperature));
    return joined(parts + state.extras);
}

QString movementWords(const ControlState& state) {
    const bool isDoor = state.kind == ChannelKind::GarageDoor;
    switch (state.movement) {
    case Movement::Up:
        return isDoor ? Texts::tr("Opening …") : Texts::tr("Moving up …");
    case Movement::Down:
        return isDoor ? Texts::tr("Closing …") : Texts::tr("Moving down …");
    case Movement::Working:
        return Texts::tr("Moving …");
    case Movement::None:
        break;
    }
    return {};
}

bool isCover(ChannelKind kind) {
    return kind == ChannelKind::Blind || kind == ChannelKind::Shutter || kind == ChannelKind::SlatBlind
        || kind == ChannelKind::WindowDrive || kind == ChannelKind::GarageDoor;
}

bool isLight(ChannelKind kind) {
    return kind == ChannelKind::Dimmer || kind == ChannelKind::ColorLight;
}

QString dimmingWords(const ControlState& state) {
    switch (state.movement) {
    case Movement::Up:
        return Texts::tr("Getting brighter …");
    case Movement::Down:
        return Texts::tr("Getting darker …");
    case Movement::Working:
        return Texts::tr("Dimming …");
    case Movement::None:
        break;
    }
    return {};
}

bool isThermostat(ChannelKind kind) {
    return kind == ChannelKind::BidCosThermostat || kind == ChannelKind::HmIPThermostat;
}

QString pendingWords(const ControlState& state, const QString& before, const QString& wish) {
    if (state.pending->state == PendingState::Failed)
        return wish.isEmpty() ? Texts::tr("The last command failed") : Texts::tr("%1 failed").arg(wish);
    if (state.pending->state == PendingState::Unanswered)
        return before.isEmpty() || before == wish ? Texts::tr("%1, no answer from the CCU yet").arg(wish)
                                                  : Texts::tr("%1 → %2, no answer from the CCU yet").arg(before, wish);
    const bool isSending = state.pending->state == PendingState::Sending;
    if (before.isEmpty() || before == wish)
        return isSending ? Texts::tr("%1, sending").arg(wish) : Texts::tr("%1, waiting for the device").arg(wish);
    return isSending ? Texts::tr("%1 → %2, sending").arg(before, wish)
                     : Texts::tr("%1 → %2, waiting for the device").arg(before, wish);
}

//! "Short press 07:05"
QString pressText(const ControlState& state, const QString& moment) {
    if (!state.wasLongPress)
        return Texts::tr("Pressed %1").arg(moment);
    return *state.wasLongPress ? Texts::tr("Long press %1").arg(moment) : Texts::tr("Short press %1").arg(moment);
}

QString quietText(const ControlState& state, qint64 nowMs) {
    if (isCover(state.kind) && state.movement != Movement::None)
        return movementWords(state);
    if (isLight(state.kind) && state.movement != Movement::None)
        return dimmingWords(state);
    if (isThermostat(state.kind)) {
        const QString line = climateLine(state, nowMs);
        return line.isEmpty() ? state.value : line;
    }
    const bool isLoad = state.kind == ChannelKind::Switch || state.kind == ChannelKind::Dimmer;
    return isLoad && state.power ? joined({state.value, powerText(*state.power)}) : state.value;
}

QString noContactWords(const ControlState& state, qint64 nowMs) {
    if (state.unreachableSinceMs == 0)
        return Texts::tr("No contact");
    return Texts::tr("No contact since %1").arg(momentText(state.unreachableSinceMs, nowMs));
}

} // namespace

QString stateWords(const ControlState& state) {
    if (state.quality == ValueQuality::Invalid && !isCover(state.kind))
        return Texts::tr("No valid reading");
    switch (state.kind) {
    case ChannelKind::Switch:
        return yesNo(state.isOn, Texts::tr("On"), Texts::tr("Off"));
    case ChannelKind::Valve:
    case ChannelKind::Contact:
        return yesNo(state.isOn, Texts::tr("Open"), Texts::tr("Closed"));
    case ChannelKind::Dimmer:
    case ChannelKind::ColorLight:
        return dimmerWords(state);
    case ChannelKind::Blind:
    case ChannelKind::Shutter:
    case ChannelKind::SlatBlind:
    case ChannelKind::WindowDrive:
        return coverWords(state);
    case ChannelKind::GarageDoor:
        return choiceOf(state,
            {Texts::tr("Closed"), Texts::tr("Open"), Texts::tr("Ventilation position"), Texts::tr("Position unknown")});
    case ChannelKind::BidCosThermostat:
    case ChannelKind::HmIPThermostat:
        if (state.actualTemperature)
            return temperatureText(*state.actualTemperature);
        return state.targetTemperature ? targetWords(*state.targetTemperature) : QString();
    case ChannelKind::FloorValve:
        return state.valve ? percentText(*state.valve) : QString();
    case ChannelKind::RotaryHandle:
        return choiceOf(state, {Texts::tr("Closed"), Texts::tr("Tilted"), Texts::tr("Open")});
    case ChannelKind::Motion:
        return yesNo(state.isOn, Texts::tr("Motion"), Texts::tr("No motion"));
    case ChannelKind::Presence:
        return yesNo(state.isOn, Texts::tr("Somebody is there"), Texts::tr("Nobody is there"));
    case ChannelKind::Smoke:
        return choiceOf(state,
            {Texts::tr("OK"), Texts::tr("Smoke alarm"), Texts::tr("Sounds as a siren"),
                Texts::tr("Smoke alarm in another room")});
    case ChannelKind::Water:
        return choiceOf(state, {Texts::tr("Dry"), Texts::tr("Wet"), Texts::tr("Water")});
    case ChannelKind::Rain:
        return yesNo(state.isOn, Texts::tr("Rain"), Texts::tr("Dry"));
    case ChannelKind::Weather:
        return weatherWords(state);
    case ChannelKind::PowerMeter:
        return meterWords(state);
    case ChannelKind::KeymaticLock:
        return lockWords(state);
    case ChannelKind::DoorLock:
        return state.isUncertain ? Texts::tr("Lock state unknown") : lockWords(state);
    case ChannelKind::Siren:
    case ChannelKind::BidCosSiren:
        return yesNo(state.isOn, Texts::tr("Alarm"), Texts::tr("Quiet"));
    case ChannelKind::Maintenance:
        return yesNo(state.isOn, Texts::tr("No contact"), Texts::tr("OK"));
    default:
        return state.extras.join(QStringLiteral(" · "));
    }
}

bool hasWishWords(ChannelKind kind, const QString& parameter) {
    static const QSet<QString> climate{QStringLiteral("SET_POINT_TEMPERATURE"), QStringLiteral("SET_TEMPERATURE"),
        QStringLiteral("SETPOINT"), QStringLiteral("SET_POINT_MODE"), QStringLiteral("CONTROL_MODE"),
        QStringLiteral("BOOST_MODE")};
    static const QSet<QString> others{QStringLiteral("STATE"), QStringLiteral("LEVEL"), QStringLiteral("LEVEL_2"),
        QStringLiteral("LEVEL_SLATS"), QStringLiteral("DOOR_STATE"), QStringLiteral("LOCK_STATE"),
        QStringLiteral("ACOUSTIC_ALARM_ACTIVE"), QStringLiteral("OPTICAL_ALARM_ACTIVE"), QStringLiteral("MOTION"),
        QStringLiteral("PRESENCE_DETECTION_STATE"), QStringLiteral("SMOKE_DETECTOR_ALARM_STATUS")};
    if (isThermostat(kind))
        return climate.contains(parameter);
    return kind != ChannelKind::Generic && others.contains(parameter);
}

QString wishWords(const ControlState& state, const QString& parameter) {
    if (!isThermostat(state.kind))
        return stateWords(state);
    if (parameter.endsWith(QLatin1String("_MODE")))
        return state.mode ? modeWord(*state.mode) : QString();
    return state.targetTemperature ? targetWords(*state.targetTemperature) : QString();
}

void fillTexts(ControlState& state, const QString& before, const QString& wish, qint64 nowMs) {
    if (!state.isAvailable)
        state.text = noContactWords(state, nowMs);
    else if (state.pending)
        state.text = pendingWords(state, before, wish);
    else if (state.quality == ValueQuality::NeverReceived && state.value.isEmpty())
        state.text = state.kind == ChannelKind::Key ? Texts::tr("Not pressed yet") : Texts::tr("Never received");
    else
        state.text = quietText(state, nowMs);
    if (state.kind == ChannelKind::Key && state.isAvailable && state.receivedAtMs > 0 && state.value.isEmpty())
        state.text = pressText(state, momentText(state.receivedAtMs, nowMs));

    QStringList parts{state.text};
    if (isThermostat(state.kind) && !state.value.isEmpty() && !parts.contains(state.value))
        parts.prepend(state.value);
    if (state.targetTemperature)
        parts.append(Texts::tr("target %1").arg(targetWords(*state.targetTemperature)));
    if (state.quality == ValueQuality::Cached)
        parts.append(Texts::tr("stored value"));
    if (state.lowBattery)
        parts.append(Texts::tr("battery low"));
    if (state.configPending)
        parts.append(Texts::tr("configuration pending"));
    if (state.sabotage)
        parts.append(Texts::tr("sabotage"));
    parts.append(state.problems);
    if (state.pending && !state.pending->reason.isEmpty())
        parts.append(state.pending->reason);
    parts.removeAll(QString());
    state.accessibleText = parts.join(QStringLiteral(", "));
}

} // namespace ccudesk
