// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/homegearcontrol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ccudesk {

namespace {

Value valueIn(const QJsonValue& json) {
    if (json.isBool())
        return Value(json.toBool());
    return json.isDouble() ? Value(json.toDouble()) : Value(json.toString());
}

QJsonValue jsonOf(const Value& value) {
    if (value.isBool())
        return value.toBool();
    if (value.isEmpty() || value.isString())
        return value.isEmpty() ? QJsonValue() : QJsonValue(value.toPlainText());
    return value.toNumber().value_or(0.0);
}

} // namespace

QJsonObject HomegearControl::answer(const QByteArray& line) {
    const QJsonObject ok{{QStringLiteral("ok"), true}};
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    if (command.contains(QStringLiteral("counts")))
        return counts();
    if (command.contains(QStringLiteral("restart"))) {
        const auto endpoints = m_simulator.restart();
        return endpoints ? endpoints->toJson() : QJsonObject{{QStringLiteral("error"), endpoints.error().message}};
    }
    const QJsonArray report = command.value(QStringLiteral("report")).toArray();
    if (report.size() == 3) {
        m_simulator.report(report[0].toString(), report[1].toString(), valueIn(report[2]));
        return ok;
    }
    const QJsonArray variable = command.value(QStringLiteral("variable")).toArray();
    if (variable.size() == 2) {
        m_simulator.setSystemVariable(variable[0].toString(), valueIn(variable[1]));
        return ok;
    }
    const QJsonArray value = command.value(QStringLiteral("value")).toArray();
    if (value.size() == 2)
        return {{QStringLiteral("value"), jsonOf(m_simulator.value(value[0].toString(), value[1].toString()))}};
    return {{QStringLiteral("error"),
        QCoreApplication::translate("SimulatorControl", "This is no command for the simulated Homegear.")}};
}

QJsonObject HomegearControl::counts() const {
    QJsonObject requests;
    const QMap<QString, quint64> byMethod = m_simulator.requestCounts();
    for (auto it = byMethod.begin(); it != byMethod.end(); ++it)
        requests.insert(it.key(), static_cast<qint64>(it.value()));
    return {{QStringLiteral("counts"), requests},
        {QStringLiteral("callbackUrls"), QJsonArray::fromStringList(m_simulator.callbackUrls())}};
}

} // namespace ccudesk
