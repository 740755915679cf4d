// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulatorcontrol.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace ccudesk {

namespace {

using simulator::Faults;

const QHash<QString, bool Faults::*>& switches() {
    static const QHash<QString, bool Faults::*> all{
        {QStringLiteral("booting"), &Faults::booting},
        {QStringLiteral("webDown"), &Faults::webDown},
        {QStringLiteral("regaDown"), &Faults::regaDown},
        {QStringLiteral("noCallbacks"), &Faults::noCallbacks},
        {QStringLiteral("closeAfterRead"), &Faults::closeAfterRead},
        {QStringLiteral("html"), &Faults::html},
        {QStringLiteral("badXml"), &Faults::badXml},
        {QStringLiteral("refuseLogins"), &Faults::refuseLogins},
        {QStringLiteral("registersTwice"), &Faults::registersTwice},
    };
    return all;
}

const QHash<QString, int Faults::*>& numbers() {
    static const QHash<QString, int Faults::*> all{
        {QStringLiteral("delayMs"), &Faults::delayMs},
        {QStringLiteral("devicesPauseMs"), &Faults::devicesPauseMs},
        {QStringLiteral("dutyCycle"), &Faults::dutyCycle},
        {QStringLiteral("faultCode"), &Faults::faultCode},
    };
    return all;
}

QJsonObject errorAnswer(const QString& sentence) {
    return {{QStringLiteral("error"), sentence}};
}

QJsonObject okAnswer() {
    return {{QStringLiteral("ok"), true}};
}

} // namespace

QJsonObject SimulatorControl::answer(const QByteArray& line) {
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    if (command.contains(QStringLiteral("faults"))) {
        const auto done = setFaults(command.value(QStringLiteral("faults")).toObject());
        return done ? okAnswer() : errorAnswer(done.error().message);
    }
    if (command.contains(QStringLiteral("counts")))
        return counts();
    if (command.contains(QStringLiteral("eventsPerSecond"))) {
        m_simulator.setEventsPerSecond(command.value(QStringLiteral("eventsPerSecond")).toDouble());
        return okAnswer();
    }
    if (command.contains(QStringLiteral("restart"))) {
        const auto endpoints = m_simulator.restart();
        return endpoints ? endpoints->toJson() : errorAnswer(endpoints.error().message);
    }
    const QJsonArray report = command.value(QStringLiteral("report")).toArray();
    if (report.size() == 4) {
        m_simulator.report(report[0].toString(), report[1].toString(), report[2].toString(), report[3].toVariant());
        return okAnswer();
    }
    const QJsonArray value = command.value(QStringLiteral("value")).toArray();
    if (value.size() == 3) {
        const QVariant held = m_simulator.value(value[0].toString(), value[1].toString(), value[2].toString());
        return {{QStringLiteral("value"), QJsonValue::fromVariant(held)}};
    }
    return errorAnswer(QCoreApplication::translate("SimulatorControl", "This is no command for the simulated CCU."));
}

Result<void> SimulatorControl::setFaults(const QJsonObject& faults) {
    Faults changed = m_faults;
    for (auto it = faults.begin(); it != faults.end(); ++it) {
        if (it.key() == u"deadInterfaces")
            changed.deadInterfaces = it.value().toVariant().toStringList();
        else if (const auto number = numbers().constFind(it.key()); number != numbers().constEnd())
            changed.*number.value() = it.value().toInt();
        else if (const auto member = switches().constFind(it.key()); member != switches().constEnd())
            changed.*member.value() = it.value().toBool();
        else
            return failure(ErrorCode::Invalid,
                QCoreApplication::translate("SimulatorControl", "The simulated CCU knows no fault named “%1”.")
                    .arg(it.key()));
    }
    m_faults = changed;
    m_simulator.setFaults(m_faults);
    return {};
}

QJsonObject SimulatorControl::counts() const {
    QJsonObject requests;
    const QMap<QString, quint64> byMethod = m_simulator.requestCounts();
    for (auto it = byMethod.begin(); it != byMethod.end(); ++it)
        requests.insert(it.key(), static_cast<qint64>(it.value()));
    return {{QStringLiteral("counts"), requests}, {QStringLiteral("sessions"), m_simulator.openSessions()},
        {QStringLiteral("sessionIds"), QJsonArray::fromStringList(m_simulator.sessionIdsEver())},
        {QStringLiteral("callbackUrls"), QJsonArray::fromStringList(m_simulator.callbackUrls())}};
}

} // namespace ccudesk
