// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/protectionquestions.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/ccu/session.h"

#include <QJsonArray>

#include <functional>
#include <utility>

namespace ccudesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::ProtectionQuestions)
};

//! 1, true and "1" come to the same: they differ between methods and systems.
Fact<bool> toFlag(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool();
    const QString word = value.toVariant().toString().trimmed().toLower();
    if (word == QLatin1String("1") || word == QLatin1String("true"))
        return true;
    if (word == QLatin1String("0") || word == QLatin1String("false"))
        return false;
    return Fact<bool>::unknown(Words::tr("The CCU's answer is not understood."));
}

Fact<QString> toWord(const QJsonValue& value) {
    return value.isString() ? Fact<QString>(value.toString().left(40))
                            : Fact<QString>::unknown(Words::tr("The CCU's answer is not understood."));
}

Fact<FirewallFacts> toFirewall(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    if (!object.contains(QStringLiteral("services")) || !object.contains(QStringLiteral("mode")))
        return Fact<FirewallFacts>::unknown(Words::tr("The CCU's answer is not understood."));
    FirewallFacts firewall;
    firewall.mode = object.value(QStringLiteral("mode")).toString();
    const QJsonArray services = object.value(QStringLiteral("services")).toArray();
    for (const auto& service : services)
        firewall.services.append({service.toObject().value(QStringLiteral("id")).toString(),
            service.toObject().value(QStringLiteral("access")).toString()});
    const QJsonArray addresses = object.value(QStringLiteral("ips")).toArray();
    for (const auto& address : addresses)
        firewall.addresses.append(address.toString().trimmed());
    const QJsonArray ports = object.value(QStringLiteral("userports")).toArray();
    for (const auto& port : ports)
        firewall.userPorts.append(port.toVariant().toInt());
    return firewall;
}

//! How the list looks is not established: names with versions, or objects that hold both.
Fact<QList<InstalledAddOn>> toAddOns(const QJsonValue& value) {
    QList<InstalledAddOn> addOns;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        addOns.append({it.key().left(60), it.value().toVariant().toString().left(40)});
    const QJsonArray array = value.toArray();
    for (const auto& entry : array) {
        const QJsonObject fields = entry.toObject();
        const QJsonValue name = fields.value(QStringLiteral("name"));
        addOns.append({(name.isUndefined() ? fields.value(QStringLiteral("id")) : name).toString().left(60),
            fields.value(QStringLiteral("version")).toVariant().toString().left(40)});
    }
    if (!value.isObject() && !value.isArray())
        return Fact<QList<InstalledAddOn>>::unknown(Words::tr("The CCU's answer is not understood."));
    return addOns;
}

//! Asks itself through its list and goes when it is done.
class Inquiry : public QObject {
public:
    Inquiry(Session& session, QObject* context) : QObject(context), m_session(session) {
        ask("CCU.getAuthEnabled", m_facts.isAuthenticationOn, &toFlag);
        ask("CCU.getHttpsRedirectEnabled", m_facts.isRedirectOn, &toFlag);
        ask("CCU.getSecurityLevel", m_facts.securityLevel, &toWord);
        ask("CCU.getSSHState", m_facts.isSshOn, &toFlag);
        ask("CCU.getSNMPEnabled", m_facts.isSnmpOn, &toFlag);
        ask("Firewall.getConfiguration", m_facts.firewall, &toFirewall);
        ask("CCU.getAddonVersions", m_facts.addOns, &toAddOns); // OpenCCU only (protocol §5.6)
        next();
    }

    [[nodiscard]] QFuture<Result<SystemFacts>> result() { return m_result.future(); }

private:
    template <typename T, typename Reader> void ask(const char* method, Fact<T>& fact, Reader read) {
        m_questions.append({QLatin1String(method), [&fact, read](const Result<QJsonValue>& answer) {
                                fact = answer ? read(*answer) : Fact<T>::unknown(answer.error().message);
                            }});
    }
    void next() {
        if (m_questions.isEmpty()) {
            m_result.resolve(m_facts);
            return deleteLater();
        }
        const auto [method, take] = m_questions.takeFirst();
        whenDone(m_session.call(method), this, [this, take = take](const Result<QJsonValue>& answer) {
            take(answer);
            next();
        });
    }

    Session& m_session;
    SystemFacts m_facts;
    QList<std::pair<QString, std::function<void(const Result<QJsonValue>&)>>> m_questions;
    PendingResult<SystemFacts> m_result;
};

} // namespace

QFuture<Result<SystemFacts>> askForProtection(Session& session, QObject* context) {
    return (new Inquiry(session, context))->result();
}

SystemFacts nothingKnown(const QString& reason) {
    SystemFacts facts;
    facts.isAuthenticationOn = Fact<bool>::unknown(reason);
    facts.isRedirectOn = Fact<bool>::unknown(reason);
    facts.securityLevel = Fact<QString>::unknown(reason);
    facts.isSshOn = Fact<bool>::unknown(reason);
    facts.isSnmpOn = Fact<bool>::unknown(reason);
    facts.firewall = Fact<FirewallFacts>::unknown(reason);
    facts.addOns = Fact<QList<InstalledAddOn>>::unknown(reason);
    return facts;
}

} // namespace ccudesk
