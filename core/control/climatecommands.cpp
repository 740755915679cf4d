// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/climatecommands.h"

#include "core/control/actionbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ClimateCommands)
};

bool isHmIPThermostat(const ControlUnit& unit) {
    return unit.kind == ChannelKind::HmIPThermostat;
}

bool isOldRegulator(const ControlUnit& unit) {
    return unit.targetType == QLatin1String("CLIMATECONTROL_REGULATOR");
}

Command commandTo(const ControlUnit& unit) {
    Command command;
    command.target = unit.target;
    return command;
}

Value modeValue(ClimateMode mode) {
    return Value(static_cast<qint64>(mode));
}

double onTemperatureGrid(double temperature) {
    return std::round(temperature / temperatureStep) * temperatureStep;
}

double manualTemperature(const ControlUnit& unit, const ValueStore& values) {
    constexpr double usual = 20.0;
    const TemperatureRange range = temperatureRange(unit, values);
    const double shown = shownState(unit, values, targetTemperatureParameter(unit)).toNumber().value_or(usual);
    return std::clamp(onTemperatureGrid(shown), range.minimum, range.maximum);
}

Result<double> checkedTemperature(const ControlUnit& unit, const ValueStore& values, double temperature) {
    if (isOldRegulator(unit) && (temperature == regulatorValveClosed || temperature == regulatorValveOpen))
        return temperature;
    const TemperatureRange range = temperatureRange(unit, values);
    const double wanted = std::isfinite(temperature) ? onTemperatureGrid(temperature) : -1.0;
    if (wanted < range.minimum || wanted > range.maximum)
        return refusal(Texts::tr("The temperature must be between %1 °C and %2 °C.")
                           .arg(shortNumber(range.minimum), shortNumber(range.maximum)));
    return wanted;
}

bool isBoosting(const ControlUnit& unit, const ValueStore& values) {
    return shownState(unit, values, QStringLiteral("BOOST_MODE")).toBool()
        || shownState(unit, values, QStringLiteral("BOOST_TIME")).toNumber().value_or(0.0) > 0.0;
}

Result<ControlAction> setHmIPMode(const ControlUnit& unit, const ValueStore& values, ClimateMode mode) {
    const QString boost = QStringLiteral("BOOST_MODE");
    Command command = commandTo(unit);
    if (mode == ClimateMode::Boost) {
        command.writes = {{boost, Value(true)}};
        command.confirmations = {confirmedBy(unit, boost, Value(true))};
        return actionOf(command);
    }
    if (isBoosting(unit, values)) { // the device keeps boosting through a change of mode
        command.writes.append({boost, Value(false)});
        command.confirmations.append(confirmedBy(unit, boost, Value(false)));
    }
    command.writes.append({QStringLiteral("CONTROL_MODE"), modeValue(mode)});
    command.confirmations.append(confirmedBy(unit, QStringLiteral("SET_POINT_MODE"), modeValue(mode)));
    if (mode == ClimateMode::Manual) {
        const Value temperature(manualTemperature(unit, values));
        command.writes.append({targetTemperatureParameter(unit), temperature});
        command.confirmations.append(confirmedBy(unit, targetTemperatureParameter(unit), temperature));
    }
    return actionOf(command);
}

Result<ControlAction> setBidCosMode(const ControlUnit& unit, const ValueStore& values, ClimateMode mode) {
    Command command = commandTo(unit);
    command.confirmations = {confirmedBy(unit, QStringLiteral("CONTROL_MODE"), modeValue(mode))};
    switch (mode) {
    case ClimateMode::Auto:
        command.writes = {{QStringLiteral("AUTO_MODE"), Value(true)}};
        command.isImpulse = true;
        break;
    case ClimateMode::Boost:
        command.writes = {{QStringLiteral("BOOST_MODE"), Value(true)}};
        command.isImpulse = true;
        break;
    default: { // MANU_MODE is a FLOAT that carries the target
        const Value temperature(manualTemperature(unit, values));
        command.writes = {{QStringLiteral("MANU_MODE"), temperature}};
        command.confirmations.append(confirmedBy(unit, targetTemperatureParameter(unit), temperature));
    }
    }
    return actionOf(command);
}

//! "17.0,470,03,03,23,720,07,03,23": temperature, then minute of the day, day, month and year of start and end.
QString partySubmitText(const AwayPeriod& period) {
    const auto moment = [](const QDateTime& time) {
        const int minute = time.time().hour() * 60 + time.time().minute();
        return QString(QString::number(minute) + time.date().toString(QStringLiteral(",dd,MM,yy")));
    };
    return QString::number(period.temperature, 'f', 1) + QLatin1Char(',') + moment(period.start) + QLatin1Char(',')
        + moment(period.end);
}

//! "2026_11_22 07:25"; the device counts in steps of five minutes.
QString partyTimeText(const QDateTime& time, bool roundUp) {
    constexpr int step = 5;
    const int over = time.time().minute() % step;
    const int shift = over == 0 ? 0 : (roundUp ? step - over : -over);
    return time.addSecs(shift * 60LL).toString(QStringLiteral("yyyy_MM_dd HH:mm"));
}

Result<ControlAction> bidCosStoredTemperature(
    const ControlUnit& unit, const ValueStore& values, const QString& parameter) {
    if (unit.kind != ChannelKind::BidCosThermostat || !targetHas(unit, values, parameter))
        return refusal(Texts::tr("This thermostat has no stored temperature of that kind."));
    Command command = commandTo(unit);
    command.isImpulse = true;
    command.writes = {{parameter, Value(true)}};
    command.confirmations = {confirmedByAny(unit, targetTemperatureParameter(unit))};
    return actionOf(command);
}

} // namespace

QString targetTemperatureParameter(const ControlUnit& unit) {
    if (isHmIPThermostat(unit))
        return QStringLiteral("SET_POINT_TEMPERATURE");
    return isOldRegulator(unit) ? QStringLiteral("SETPOINT") : QStringLiteral("SET_TEMPERATURE");
}

TemperatureRange temperatureRange(const ControlUnit& unit, const ValueStore& values) {
    const ParameterDescriptionPtr description = targetDescription(unit, values, targetTemperatureParameter(unit));
    if (!description)
        return {};
    const auto minimum = description->minimum.toNumber();
    const auto maximum = description->maximum.toNumber();
    if (!minimum || !maximum || *minimum >= *maximum)
        return {};
    return {*minimum, *maximum};
}

Result<ControlAction> setTargetTemperature(
    const ControlUnit& unit, const ValueStore& values, double temperature, CommandPriority priority) {
    const auto wanted = checkedTemperature(unit, values, temperature);
    if (!wanted)
        return tl::unexpected(wanted.error());
    Command command = commandTo(unit);
    command.priority = priority;
    command.writes = {{targetTemperatureParameter(unit), Value(*wanted)}};
    command.confirmations = {confirmedBy(unit, targetTemperatureParameter(unit), Value(*wanted))};
    return actionOf(command);
}

Result<ControlAction> stepTargetTemperature(const ControlUnit& unit, const ValueStore& values, int steps) {
    const TemperatureRange range = temperatureRange(unit, values);
    const auto shown = shownState(unit, values, targetTemperatureParameter(unit)).toNumber();
    if (!shown)
        return refusal(Texts::tr("The set temperature is not known yet, so it cannot be changed in steps."));
    const double wanted = std::clamp(*shown + steps * temperatureStep, range.minimum, range.maximum);
    // Slider: of ten quick clicks only the last one needs a radio message.
    return setTargetTemperature(unit, values, wanted, CommandPriority::Slider);
}

Result<ControlAction> setClimateMode(const ControlUnit& unit, const ValueStore& values, ClimateMode mode) {
    if (mode == ClimateMode::Away)
        return refusal(Texts::tr("Choose the time of the absence first."));
    if (isOldRegulator(unit))
        return refusal(Texts::tr("This thermostat has no modes that can be switched."));
    return isHmIPThermostat(unit) ? setHmIPMode(unit, values, mode) : setBidCosMode(unit, values, mode);
}

Result<ControlAction> turnHeatingOff(const ControlUnit& unit, const ValueStore& values) {
    if (isOldRegulator(unit))
        return setTargetTemperature(unit, values, regulatorValveClosed);
    const double off = temperatureRange(unit, values).minimum;
    if (off > thermostatOff)
        return refusal(Texts::tr("This thermostat cannot be switched off; its lowest temperature is %1 °C.")
                           .arg(shortNumber(off)));
    Command command = commandTo(unit);
    const QString temperature = targetTemperatureParameter(unit);
    if (isHmIPThermostat(unit)) {
        command.writes
            = {{QStringLiteral("CONTROL_MODE"), modeValue(ClimateMode::Manual)}, {temperature, Value(thermostatOff)}};
        if (isBoosting(unit, values))
            command.writes.prepend({QStringLiteral("BOOST_MODE"), Value(false)});
    } else {
        command.writes = {{QStringLiteral("MANU_MODE"), Value(thermostatOff)}};
    }
    command.confirmations = {confirmedBy(unit, temperature, Value(thermostatOff))};
    return actionOf(command);
}

Result<ControlAction> setAway(const ControlUnit& unit, const ValueStore& values, const AwayPeriod& period) {
    if (!period.start.isValid() || !period.end.isValid() || period.end <= period.start)
        return refusal(Texts::tr("The absence must end after it begins."));
    const auto temperature = checkedTemperature(unit, values, period.temperature);
    if (!temperature)
        return tl::unexpected(temperature.error());
    Command command = commandTo(unit);
    if (isHmIPThermostat(unit)) {
        command.writes = {{QStringLiteral("CONTROL_MODE"), modeValue(ClimateMode::Away)},
            {QStringLiteral("PARTY_TIME_START"), Value(partyTimeText(period.start, false))},
            {QStringLiteral("PARTY_TIME_END"), Value(partyTimeText(period.end, true))},
            {targetTemperatureParameter(unit), Value(*temperature)}};
        command.confirmations = {confirmedBy(unit, QStringLiteral("SET_POINT_MODE"), modeValue(ClimateMode::Away))};
        return actionOf(command);
    }
    const QString submit = QStringLiteral("PARTY_MODE_SUBMIT");
    if (!targetHas(unit, values, submit))
        return refusal(Texts::tr("This thermostat knows no absence."));
    command.writes = {{submit, Value(partySubmitText({*temperature, period.start, period.end}))}};
    command.confirmations = {confirmedBy(unit, QStringLiteral("CONTROL_MODE"), modeValue(ClimateMode::Away))};
    return actionOf(command);
}

Result<ControlAction> setComfort(const ControlUnit& unit, const ValueStore& values) {
    return bidCosStoredTemperature(unit, values, QStringLiteral("COMFORT_MODE"));
}

Result<ControlAction> setLowering(const ControlUnit& unit, const ValueStore& values) {
    return bidCosStoredTemperature(unit, values, QStringLiteral("LOWERING_MODE"));
}

Result<ControlAction> setWeekProfile(const ControlUnit& unit, const ValueStore& values, int profile) {
    constexpr double usualMaximum = 6.0;
    const QString parameter = QStringLiteral("ACTIVE_PROFILE");
    const ParameterDescriptionPtr description = targetDescription(unit, values, parameter);
    if (!description)
        return refusal(Texts::tr("This thermostat has no week profiles to choose from."));
    const double maximum = description->maximum.toNumber().value_or(usualMaximum);
    if (profile < 1 || profile > maximum)
        return refusal(Texts::tr("The week profile must be between 1 and %1.").arg(shortNumber(maximum)));
    Command command = commandTo(unit);
    command.writes = {{parameter, Value(static_cast<qint64>(profile))}};
    command.confirmations = {confirmedBy(unit, parameter, Value(static_cast<qint64>(profile)))};
    return actionOf(command);
}

} // namespace ccudesk
