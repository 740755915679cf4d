// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/valuetext.h"

#include "core/domain/valuewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <cmath>

namespace ccudesk {

namespace {

constexpr double tolerance = 5e-7; // rfd prints six decimals

class Texts {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

bool isBlind(const QString& channelType) {
    return channelType.startsWith(QLatin1String("BLIND")) || channelType.startsWith(QLatin1String("SHUTTER_TRANS"))
        || channelType.startsWith(QLatin1String("SHUTTER_VIRTUAL"))
        || channelType.startsWith(QLatin1String("JALOUSIE"));
}

bool isTargetTemperature(const QString& parameter) {
    return parameter == QLatin1String("SET_TEMPERATURE") || parameter == QLatin1String("SET_POINT_TEMPERATURE");
}

//! Many HmIP descriptions and most ReGa facts leave the unit out.
QString unitOf(const QString& parameter, const ParameterDescription& description) {
    if (!description.unit.isEmpty())
        return description.unit;
    if (parameter.startsWith(QLatin1String("RSSI_")))
        return QStringLiteral("dBm");
    if (description.type != ParameterType::Float)
        return {};
    if (parameter == QLatin1String("LEVEL") || parameter == QLatin1String("LEVEL_2")
        || parameter == QLatin1String("LEVEL_REAL") || parameter == QLatin1String("LEVEL_SLATS"))
        return QStringLiteral("100%");
    if (parameter.endsWith(QLatin1String("ILLUMINATION")))
        return QStringLiteral("lx");
    if (parameter == QLatin1String("OPERATING_VOLTAGE") || parameter == QLatin1String("BATTERY_STATE"))
        return QStringLiteral("V");
    if (parameter.endsWith(QLatin1String("TEMPERATURE")))
        return QStringLiteral("°C");
    if (parameter.startsWith(QLatin1String("MASS_CONCENTRATION")))
        return QStringLiteral("µg/m³");
    return {};
}

//! Decimals that mean something; -1: as many as there are, at most two.
int decimalsFor(const QString& unit, double number) {
    static const QHash<QString, int> fixed{{QStringLiteral("%"), 0}, {QStringLiteral("°"), 0},
        {QStringLiteral("°C"), 1}, {QStringLiteral("K"), 1}, {QStringLiteral("V"), 1}, {QStringLiteral("Hz"), 2},
        {QStringLiteral("mA"), 0}, {QStringLiteral("kWh"), 2}, {QStringLiteral("Wh"), 1}, {QStringLiteral("hPa"), 0},
        {QStringLiteral("km/h"), 1}, {QStringLiteral("mm"), 1}, {QStringLiteral("m³"), 2}, {QStringLiteral("ppm"), 0},
        {QStringLiteral("dBm"), 0}};
    if (unit == QLatin1String("W"))
        return std::abs(number) < 99.95 ? 1 : 0;
    if (unit == QLatin1String("lx"))
        return std::abs(number) < 9.95 ? 1 : 0;
    return fixed.value(unit, -1);
}

QString shortestText(double number, const QLocale& locale) {
    const double rounded = std::round(number * 100.0) / 100.0;
    int decimals = 2;
    while (decimals > 0
        && std::abs(rounded * std::pow(10, decimals - 1) - std::round(rounded * std::pow(10, decimals - 1))) < 1e-6)
        --decimals;
    return numberText(rounded, decimals, locale);
}

std::optional<QString> wordForNumber(
    const QString& parameter, const QString& channelType, const ParameterDescription& description, double number) {
    for (const SpecialValue& special : description.specials) {
        if (std::abs(special.value - number) <= tolerance)
            return enumWord(special.id);
    }
    if (isTargetTemperature(parameter)) { // protocol §10.4
        if (std::abs(number - 4.5) <= tolerance)
            return Texts::tr("Off");
        if (std::abs(number - 30.5) <= tolerance)
            return Texts::tr("Fully on");
    }
    if (parameter == QLatin1String("SET_POINT_MODE") || parameter == QLatin1String("CONTROL_MODE")) {
        if (description.type == ParameterType::Integer && number >= 0 && number <= 2)
            return number < 0.5 ? Texts::tr("Automatic") : number < 1.5 ? Texts::tr("Manual") : Texts::tr("Away");
    }
    if (parameter == QLatin1String("LEVEL") && number == 0.0 && channelType.startsWith(QLatin1String("DIMMER")))
        return Texts::tr("Off");
    return std::nullopt;
}

ValueText numberValue(const QString& parameter, const QString& channelType, const ParameterDescription& description,
    double number, const QLocale& locale) {
    if (!std::isfinite(number))
        return {};
    QString unit = unitOf(parameter, description);
    if (unit == QLatin1String("100%")) { // some HmIP devices report 1.01 (controls §1)
        number = std::clamp(number, 0.0, 1.0) * 100.0;
        unit = QStringLiteral("%");
        if (isBlind(channelType) && parameter == QLatin1String("LEVEL"))
            unit = QCoreApplication::translate("ValueText", "% open", "unit of a blind's position, after the number");
    } else if (unit == QLatin1String("Wh") && std::abs(number) >= 1'000.0) {
        number /= 1'000.0;
        unit = QStringLiteral("kWh");
    }
    const bool isWhole = description.type == ParameterType::Integer || description.type == ParameterType::Enum;
    const bool isPercent = unit.startsWith(QLatin1Char('%'));
    const int decimals = isWhole || isPercent ? 0 : decimalsFor(unit, number);
    return {decimals < 0 ? shortestText(number, locale) : numberText(number, decimals, locale), unit};
}

} // namespace

QString ValueText::joined() const {
    if (unit.isEmpty() || text.isEmpty())
        return text;
    return unit == QStringLiteral("°") ? QString(text + unit) : QString(text + QLatin1Char(' ') + unit);
}

QString numberText(double number, int decimals, const QLocale& locale) {
    QString text = locale.toString(number, 'f', decimals);
    const QString zero = locale.toString(0.0, 'f', decimals);
    if (text == locale.negativeSign() + zero) // -0.04 at one decimal
        return zero;
    if (text.startsWith(locale.negativeSign()))
        text.replace(0, locale.negativeSign().size(), QChar(0x2212));
    return text;
}

ValueText valueText(const QString& parameter, const QString& channelType, const ParameterDescription& description,
    const Value& value, const QLocale& locale) {
    if (value.isEmpty())
        return {};
    if (description.isAction() || isActionParameter(parameter))
        return {Texts::tr("pressed"), {}};
    if (parameter.startsWith(QLatin1String("RSSI_"))) {
        const auto dbm = signalDbm(value);
        return dbm ? ValueText{numberText(*dbm, 0, locale), QStringLiteral("dBm")}
                   : ValueText{Texts::tr("Unknown"), {}};
    }
    if (value.isBool())
        return {boolWord(parameter, channelType, value.toBool()), {}};
    if (value.isString())
        return {value.toPlainText(), {}};
    const double number = value.toNumber().value_or(0.0);
    if (const auto index = value.toInteger(); index && *index >= 0 && *index < description.valueList.size()) {
        const QString& identifier = description.valueList[static_cast<qsizetype>(*index)];
        if (!identifier.isEmpty())
            return {enumWord(identifier), {}};
    }
    if (const auto word = wordForNumber(parameter, channelType, description, number))
        return {*word, {}};
    return numberValue(parameter, channelType, description, number, locale);
}

QString rangeText(const QString& parameter, const QString& channelType, const ParameterDescription& description,
    const QLocale& locale) {
    const bool isNumber = description.type == ParameterType::Float || description.type == ParameterType::Integer;
    const auto low = description.minimum.toNumber();
    const auto high = description.maximum.toNumber();
    if (!isNumber || !low || !high || *low >= *high) // 0/0 is a known fault (protocol §10.9)
        return {};
    ParameterDescription plain = description; // the bounds as numbers, not as words
    plain.specials.clear();
    const ValueText from = numberValue(parameter, channelType, plain, *low, locale);
    const ValueText to = numberValue(parameter, channelType, plain, *high, locale);
    if (from.unit == to.unit)
        return QStringLiteral("%1 … %2").arg(from.text, to.joined());
    return QStringLiteral("%1 … %2").arg(from.joined(), to.joined());
}

std::optional<int> signalDbm(const Value& raw) {
    const auto number = raw.toInteger();
    if (!number)
        return std::nullopt;
    const qint64 n = *number;
    if (n >= -255 && n <= -130)
        return static_cast<int>(-n - 256);
    if (n >= -126 && n <= -1)
        return static_cast<int>(n);
    if (n >= 2 && n <= 126)
        return static_cast<int>(-n);
    if (n >= 130 && n <= 255)
        return static_cast<int>(n - 256);
    return std::nullopt;
}

QString ageText(qint64 timeMs, qint64 nowMs, const QLocale& locale) {
    constexpr qint64 second = 1'000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    if (timeMs <= 0)
        return Texts::tr("never");
    const qint64 age = nowMs - timeMs; // negative when the CCU's clock is ahead
    if (age < second)
        return Texts::tr("now");
    if (age < minute)
        return Texts::tr("%1 s").arg(age / second);
    if (age < hour)
        return Texts::tr("%1 min").arg(age / minute);
    const QDate day = QDateTime::fromMSecsSinceEpoch(timeMs).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (day == today || age < 12 * hour)
        return Texts::tr("%1 h").arg(age / hour);
    if (day.addDays(1) == today)
        return Texts::tr("yesterday");
    return locale.toString(day, QLocale::ShortFormat);
}

} // namespace ccudesk
