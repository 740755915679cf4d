// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/jsonservice.h"

#include "core/simulator/jsontext.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace ccudesk::simulator {

namespace {

QString levelName(Level level) {
    switch (level) {
    case Level::Guest:
        return QStringLiteral("GUEST");
    case Level::User:
        return QStringLiteral("USER");
    case Level::Admin:
        return QStringLiteral("ADMIN");
    case Level::None:
        break;
    }
    return QStringLiteral("NONE");
}

//! Why a body is no request (captures/json-openccu/bad_json.http, bad_json2.http, empty_body.http).
QString parseComplaint(const QByteArray& body) {
    const QByteArray text = body.trimmed();
    const bool endsEarly = text.isEmpty() || text.startsWith('{');
    return endsEarly ? QStringLiteral("invalid request (unexpected end of text)")
                     : QStringLiteral("invalid request (\"{\" expected)");
}

//! Non-ASCII letters fail in every encoding (captures/json-openccu/session_login_umlaut_*.http).
bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

JsonService::JsonService(
    const Options& options, Home& home, const Faults& faults, InterfaceCalls interfaces, RegaService::Publish publish)
    : m_options(options), m_home(home), m_faults(faults), m_interfaces(std::move(interfaces)),
      m_rega(home, std::move(publish)), m_sessions(options.maxSessions, options.sessionSeconds) {
    addSessionMethods();
    addSystemMethods();
    addProtectionMethods();
    addUserMethods();
    addInterfaceMethods();
    addGatewayMethods();
    addLinkMethods();
    addInterfaceDeviceMethods();
    addWriteMethods();
    addDeviceMethods();
    addGroupMethods();
    addVariableMethods();
}

QString JsonService::handle(const QByteArray& body, const Done& done) {
    QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) // a stock CCU takes raw Latin-1 bytes too
        document = QJsonDocument::fromJson(QString::fromLatin1(body).toUtf8());
    if (!document.isObject()) {
        done(encoded(jsonError({}, false, 100, parseComplaint(body))));
        return QStringLiteral("invalid request");
    }
    const QJsonObject request = document.object();
    const QJsonValue id = request.contains(QStringLiteral("id")) ? request.value(QStringLiteral("id"))
                                                                 : QJsonValue(QJsonValue::Undefined);
    const Answer answer = [this, done, id](const Reply& reply) {
        done(encoded(reply.error == 0 ? jsonResult(id, reply.text) : jsonError(id, true, reply.error, reply.text)));
    };
    // The texts of these two are swapped (protocol §5.2).
    if (!request.contains(QStringLiteral("method"))) {
        answer({102, QStringLiteral("params not found in request")});
        return QStringLiteral("invalid request");
    }
    const QString name = request.value(QStringLiteral("method")).toString();
    const QJsonValue params = request.value(QStringLiteral("params"));
    if (params.isUndefined()) {
        answer({103, QStringLiteral("method not found in request")});
    } else if (!params.isObject()) {
        answer({200, QStringLiteral("internal error:\nlist must have an even number of elements")});
    } else if (const auto method = m_methods.constFind(name); method == m_methods.constEnd()) {
        answer({401, QStringLiteral("method not found (%1)").arg(name)});
    } else {
        const Reply refused = refusal(*method, params.toObject());
        if (refused.error != 0)
            answer(refused);
        else
            method->function(params.toObject(), answer);
    }
    static const QString ourScript = QStringLiteral("! ccudesk ");
    const QString script = params.toObject().value(QStringLiteral("script")).toString();
    if (script.startsWith(ourScript))
        return name + u'#' + script.mid(ourScript.size()).section(u' ', 0, 0);
    return name;
}

JsonService::Reply JsonService::refusal(const Method& method, const QJsonObject& arguments) {
    if (method.level != Level::None) {
        const QJsonValue session = arguments.value(QStringLiteral("_session_id_"));
        if (session.isUndefined())
            return {200,
                QStringLiteral("internal error:\ncan't read \"args(_session_id_)\": no such element in array\n"
                               "    while executing\n\"set _args_(_session_id_) $args(_session_id_)\"\n"
                               "    (procedure \"checkPrivilegeLevel\" line 8)\n    invoked from within\n"
                               "\"checkPrivilegeLevel method args\"")};
        if (m_faults.regaDown) // nobody knows the session: the number is missing (tests/data/json/rega_down.json)
            return {400, QStringLiteral("access denied (\"%1\" needed )").arg(levelName(method.level))};
        const Level level = m_sessions.levelOf(session.toString());
        if (level < method.level)
            return {400,
                QStringLiteral("access denied (\"%1\" needed %2)")
                    .arg(levelName(method.level))
                    .arg(static_cast<int>(level))};
    }
    for (const QString& name : method.required) {
        if (!arguments.contains(name))
            return {402, QStringLiteral("missing argument (%1)").arg(name)};
    }
    return {};
}

void JsonService::add(const QString& name, Level level, const QStringList& required,
    const std::function<Reply(const QJsonObject&)>& function) {
    m_methods.insert(name, {level, required, [function](const QJsonObject& arguments, const Answer& answer) {
                                answer(function(arguments));
                            }});
}

void JsonService::addSessionMethods() {
    add(QStringLiteral("Session.login"), Level::None, {QStringLiteral("username"), QStringLiteral("password")},
        [this](const QJsonObject& arguments) { return login(arguments); });
    add(QStringLiteral("Session.renew"), Level::Guest, {}, [this](const QJsonObject& arguments) {
        return Reply{0, jsonText(m_sessions.renew(arguments.value(QStringLiteral("_session_id_")).toString()))};
    });
    add(QStringLiteral("Session.logout"), Level::None, {}, [this](const QJsonObject& arguments) {
        m_sessions.close(arguments.value(QStringLiteral("_session_id_")).toString());
        return Reply{0, QStringLiteral("true")};
    });
    add(QStringLiteral("system.listMethods"), Level::None, {}, [this](const QJsonObject&) {
        QStringList names = m_methods.keys();
        names.sort();
        QStringList entries;
        for (const QString& name : std::as_const(names))
            entries.append(QStringLiteral("{\"name\": %1,\"level\": \"%2\",\"info\": \"\"}")
                               .arg(jsonText(name), levelName(m_methods.value(name).level)));
        return Reply{0, jsonArray(entries)};
    });
}

JsonService::Reply JsonService::login(const QJsonObject& arguments) {
    if (m_faults.regaDown)
        return {503, QStringLiteral("service not available")};
    const QString user = arguments.value(QStringLiteral("username")).toString();
    // Besides the administrator one account of each lower level, with the same password.
    const QHash<QString, Level> levels{{m_options.user, Level::Admin}, {QStringLiteral("Benutzer"), Level::User},
        {QStringLiteral("Gast"), Level::Guest}};
    const Reply refused{501, QStringLiteral("invalid credentials or too many sessions")};
    const QString password = arguments.value(QStringLiteral("password")).toString();
    const bool isKnown = levels.contains(user) && password == m_options.password;
    if (m_faults.refuseLogins || !isKnown || !isAscii(user + password))
        return refused;
    const auto id = m_sessions.open(levels.value(user));
    return id ? Reply{0, jsonText(*id)} : refused;
}

QByteArray JsonService::encoded(const QString& text) const {
    if (m_options.stockEncoding)
        return text.toLatin1(); // under a header that says UTF-8 (protocol §5.5)
    return QString::fromLatin1(text.toLatin1()).toUtf8(); // the CCU stores Latin-1: anything else is '?'
}

} // namespace ccudesk::simulator
