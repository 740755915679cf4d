// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/protectionquestions.h"

#include "core/base/future.h"
#include "core/base/pendingresult.h"
#include "core/ccu/regaclient.h"
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

//! The flag itself, or an object with it as the only member, whatever that is called (protocol §5.6).
std::optional<bool> toPasswordFlag(const Result<QJsonValue>& answer) {
    if (!answer)
        return std::nullopt;
    const QJsonObject object = answer->toObject();
    return toFlag(object.size() == 1 ? object.begin().value() : *answer).value;
}

//! Asks itself through its list and goes when it is done.
class Inquiry : public QObject {
public:
    Inquiry(Session& session, RegaClient& rega, const SecurityScope& scope, QObject* context)
        : QObject(context), m_session(session), m_rega(rega), m_scope(scope) {
        using Part = SecurityPart;
        ask(Part::Authentication, "CCU.getAuthEnabled", m_facts.isAuthenticationOn, &toFlag);
        ask(Part::Redirect, "CCU.getHttpsRedirectEnabled", m_facts.isRedirectOn, &toFlag);
        ask(Part::Level, "CCU.getSecurityLevel", m_facts.securityLevel, &toWord);
        ask(Part::Ssh, "CCU.getSSHState", m_facts.isSshOn, &toFlag);
        ask(Part::Snmp, "CCU.getSNMPEnabled", m_facts.isSnmpOn, &toFlag);
        ask(Part::Firewall, "Firewall.getConfiguration", m_facts.firewall, &toFirewall);
        ask(Part::AddOns, "CCU.getAddonVersions", m_facts.addOns, &toAddOns); // OpenCCU only (protocol §5.6)
        if (has(Part::Users))
            m_steps.append([this] { askForUsers(); });
        next();
    }

    [[nodiscard]] QFuture<Result<SystemFacts>> result() { return m_result.future(); }

private:
    [[nodiscard]] bool has(SecurityPart part) const { return m_scope.contains(part); }
    template <typename T, typename Reader> void ask(SecurityPart part, const char* method, Fact<T>& fact, Reader read) {
        if (!has(part))
            return;
        m_steps.append([this, method = QLatin1String(method), &fact, read] {
            whenDone(m_session.call(method), this, [this, &fact, read](const Result<QJsonValue>& answer) {
                fact = answer ? read(*answer) : Fact<T>::unknown(answer.error().message);
                next();
            });
        });
    }
    void next() {
        if (!m_steps.isEmpty())
            return m_steps.takeFirst()();
        m_result.resolve(m_facts);
        deleteLater();
    }
    //! Who there is only the logic layer tells; whether each has a password is asked by the call that says nothing more
    //! than that: our script reads no hash, and none leaves the CCU.
    void askForUsers() {
        whenDone(m_rega.run(QStringLiteral("users")), this, [this](const Result<RegaLines>& lines) {
            if (!lines) {
                m_facts.users = Fact<QList<CcuUser>>::unknown(lines.error().message);
                return next();
            }
            m_facts.users = QList<CcuUser>();
            for (const QStringList& fields : *lines)
                if (fields.size() == 4 && fields.at(3) != QLatin1String("0"))
                    askForPassword(fields.at(1), fields.at(2).left(60));
            next();
        });
    }
    void askForPassword(const QString& id, const QString& name) {
        constexpr qsizetype most = 50; // a home has a handful
        if (m_steps.size() >= most)
            return m_facts.users.value->append({name, std::nullopt}); // not asked is not fine
        m_steps.append([this, id, name] {
            whenDone(m_session.call(QStringLiteral("User.hasUserPWD"), {{QStringLiteral("userID"), id}}), this,
                [this, name](const Result<QJsonValue>& answer) {
                    m_facts.users.value->append({name, toPasswordFlag(answer)});
                    next();
                });
        });
    }

    Session& m_session;
    RegaClient& m_rega;
    SecurityScope m_scope;
    SystemFacts m_facts;
    QList<std::function<void()>> m_steps;
    PendingResult<SystemFacts> m_result;
};

} // namespace

QFuture<Result<SystemFacts>> askForProtection(
    Session& session, RegaClient& rega, const SecurityScope& scope, QObject* context) {
    return (new Inquiry(session, rega, scope, context))->result();
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
    facts.users = Fact<QList<CcuUser>>::unknown(reason);
    return facts;
}

} // namespace ccudesk
