// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/ccubackend.h"

#include "core/base/pendingresult.h"
#include "core/ccu/homeloader.h"
#include "core/ccu/interfacetraits.h"
#include "core/ccu/jsonanswers.h"
#include "core/ccu/jsoninterfaceclient.h"
#include "core/ccu/limitededitor.h"
#include "core/ccu/limitedloader.h"
#include "core/ccu/protectionquestions.h"
#include "core/ccu/regaeditor.h"
#include "core/profile/endpoints.h"
#include "core/rpc/answererror.h"
#include "core/security/securityfacts.h"
#include "core/store/homestore.h"

#include <QJsonArray>
#include <QStringBuilder>

namespace ccudesk {

namespace {

constexpr std::chrono::minutes backupTimeout{15}; // not a byte comes before the CCU has packed everything (protocol §9)
constexpr qint64 largestBackup = 4LL * 1024 * 1024 * 1024;

//! VERSION= and PRODUCT= lines of /api/backup/version.cgi, readable without login (protocol §1.6).
BackendInfo readBackendInfo(const QByteArray& text) {
    BackendInfo info;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        const QString value = QString::fromLatin1(line.mid(equals + 1)).trimmed();
        if (line.startsWith("VERSION="))
            info.version = value;
        else if (line.startsWith("PRODUCT="))
            info.product = value;
    }
    return info;
}

//! What no CCU says to a question that it knows. One that starts, is overloaded or asks for more may be a CCU.
bool isSomethingElse(const Error& error) {
    return error.code == ErrorCode::Http || error.code == ErrorCode::Protocol;
}

} // namespace

CcuBackend::CcuBackend(const Surroundings& surroundings, QObject* parent)
    : Backend(surroundings, parent), m_json(surroundings.transport, jsonUrl(surroundings.profile)),
      m_session(m_json, surroundings.profile.user, surroundings.password), m_rega(m_session) {
    connect(&m_session, &Session::refused, this, &Backend::refused);
    connect(&m_session, &Session::replaced, this, &Backend::forgotten);
}

QFuture<Result<Backend::Identity>> CcuBackend::identify() {
    rpc::HttpRequest request;
    request.url = webUrl(surroundings().profile, QStringLiteral("/api/backup/version.cgi"));
    request.verb = "GET";
    request.timeout = surroundings().timings.firstAnswerWithin;
    request.bodyLimit = 64 * 1024;
    request.label = QStringLiteral("version.cgi");
    const auto identity = makePending<Identity>();
    whenDone(surroundings().transport.send(request), this, [this, identity](const Result<rpc::HttpReply>& reply) {
        const Result<Identity> found = identityIn(reply);
        constexpr int serverError = 500; // nothing that works there, whatever it is
        if (found && found->certainty == Identity::Certainty::Perhaps && reply->status < serverError)
            askWhetherItIsOne(identity);
        else
            identity->resolve(found);
    });
    return identity->future();
}

//! Everybody may ask this, and every CCU knows it, however old (protocol §5.4); a router or a printer does not.
void CcuBackend::askWhetherItIsOne(const SharedResult<Identity>& identity) {
    whenDone(m_json.call(QStringLiteral("ReGa.isPresent"), {}, false, surroundings().timings.firstAnswerWithin), this,
        [this, identity](const Result<QJsonValue>& answer) {
            Identity perhaps;
            perhaps.certainty = Identity::Certainty::Perhaps;
            if (!answer && isSomethingElse(answer.error())) {
                perhaps.certainty = Identity::Certainty::No;
                perhaps.whyNot = Error{ErrorCode::Http,
                    CcuConnection::tr(
                        "Something answers at %1, but it is no CCU: a router, perhaps, or another device. "
                        "No user name and no password was sent to it. %2")
                        .arg(surroundings().profile.host, answer.error().message),
                    answer.error().detail, 0};
            }
            identity->resolve(perhaps);
        });
}

//! An old CCU has no such page, so what its web port says may be anything.
Result<Backend::Identity> CcuBackend::identityIn(const Result<rpc::HttpReply>& reply) const {
    if (!reply)
        return tl::unexpected<Error>(reply.error());
    if (reply->status == 503)
        return failure(ErrorCode::NotReady, CcuConnection::tr("The CCU is still starting."));
    if (reply->location.startsWith("https:")) // no reason to look for something else: it says what it wants
        return tl::unexpected<Error>(
            *rpc::httpError(*reply, rpc::hostAndPort(webUrl(surroundings().profile, QStringLiteral("/")))));
    Identity identity;
    if (reply->status == 200)
        identity.info = readBackendInfo(reply->body);
    const bool isKnown = !identity.info.version.isEmpty() || !identity.info.product.isEmpty();
    identity.certainty = isKnown ? Identity::Certainty::Yes : Identity::Certainty::Perhaps;
    return identity;
}

QString CcuBackend::answerStep() const {
    return CcuConnection::tr("Web page answers");
}

QString CcuBackend::answerSentence(const BackendInfo& info) const {
    const Profile& profile = surroundings().profile;
    const QString name = QString(info.product % QLatin1Char(' ') % info.version).trimmed();
    const bool isTls = profile.security == TransportSecurity::Tls;
    return (isTls ? CcuConnection::tr("%1, encrypted, with the certificate that you trust.")
                  : CcuConnection::tr("%1, without encryption."))
        .arg(name.isEmpty() ? profile.host : name);
}

QFuture<Result<QString>> CcuBackend::signIn() {
    const auto signedIn = makePending<QString>();
    whenDone(m_session.open(), this, [this, signedIn](const Result<void>& opened) {
        if (opened)
            askForRole(signedIn);
        else
            signedIn->resolve(tl::unexpected<Error>(opened.error()));
    });
    return signedIn->future();
}

//! One question that only an administrator gets answered tells the role of everybody, and whether the interfaces ask
//! for a password at all: where they don't, only this login proves it (protocol §5.3, §6).
void CcuBackend::askForRole(const SharedResult<QString>& signedIn) {
    whenDone(
        m_session.call(QStringLiteral("CCU.getAuthEnabled")), this, [this, signedIn](const Result<QJsonValue>& answer) {
            m_isAdministrator = answer || answer.error().code != ErrorCode::Permission;
            signedIn->resolve(roleSentence(answer));
        });
}

QString CcuBackend::roleSentence(const Result<QJsonValue>& answer) const {
    const QString user = surroundings().profile.user;
    if (!m_isAdministrator)
        return CcuConnection::tr("As %1, who is no administrator.").arg(user);
    if (!answer)
        return CcuConnection::tr("As %1.").arg(user);
    if (answer->toVariant().toInt() != 0)
        return CcuConnection::tr("As %1, administrator. The interfaces ask for the password, too.").arg(user);
    return CcuConnection::tr("As %1, administrator. The interfaces ask for no password: anybody in your network can "
                             "switch devices.")
        .arg(user);
}

//! The only way there is; the session's key stands in the address, so nothing may ever show that (protocol §9).
QFuture<Result<void>> CcuBackend::downloadBackup(const std::function<bool(const QByteArray& bytes)>& sink) {
    const auto result = makePending<void>();
    if (!m_isAdministrator) {
        result->resolve(failure(ErrorCode::Permission,
            CcuConnection::tr("%1 is no administrator of this CCU, and only an administrator may make backups.")
                .arg(surroundings().profile.user)));
        return result->future();
    }
    whenDone(m_session.key(), this, [this, result, sink](const Result<Secret>& key) {
        if (!key)
            return result->resolve(tl::unexpected<Error>(key.error()));
        rpc::HttpRequest request;
        request.url = webUrl(surroundings().profile, QStringLiteral("/config/cp_security.cgi"));
        request.url.setQuery(QStringLiteral("sid=@%1@&action=create_backup").arg(key->reveal()));
        request.verb = "GET";
        request.timeout = backupTimeout;
        request.bodyLimit = largestBackup;
        request.label = QStringLiteral("create_backup");
        request.sink = sink;
        whenDone(surroundings().transport.send(request), this, [result](const Result<rpc::HttpReply>& reply) {
            if (!reply)
                return result->resolve(tl::unexpected<Error>(reply.error()));
            if (reply->status != 200)
                return result->resolve(failure(ErrorCode::Http,
                    CcuConnection::tr("The CCU answered with status %1 instead of a backup.").arg(reply->status)));
            result->resolve({});
        });
    });
    return result->future();
}

QFuture<Result<QString>> CcuBackend::runScript(const QString& script) {
    const auto result = makePending<QString>();
    if (!m_isAdministrator) {
        result->resolve(failure(ErrorCode::Permission,
            CcuConnection::tr("%1 is no administrator of this CCU, and only an administrator may run scripts.")
                .arg(surroundings().profile.user)));
        return result->future();
    }
    whenDone(m_session.call(QStringLiteral("ReGa.runScript"), {{QStringLiteral("script"), script}}, true), this,
        [result](const Result<QJsonValue>& answer) {
            result->resolve(
                answer ? Result<QString>(answer->toString()) : Result<QString>(tl::unexpected<Error>(answer.error())));
        });
    return result->future();
}

//! Only an administrator is told; others need not be refused eight times.
QFuture<Result<SystemFacts>> CcuBackend::readProtection(const SecurityScope& scope) {
    if (m_session.state() != Session::State::Open)
        return readyFuture(Result<SystemFacts>(
            nothingKnown(CcuConnection::tr("This program is not signed in to the CCU at the moment."))));
    if (!m_isAdministrator)
        return readyFuture(Result<SystemFacts>(nothingKnown(
            CcuConnection::tr("%1 is no administrator, and the CCU tells this to administrators only. Sign in with one "
                              "to check this point.")
                .arg(surroundings().profile.user))));
    return askForProtection(m_session, m_rega, scope, this);
}

QStringList CcuBackend::possibleInterfaces() const {
    QStringList names = knownPortNames();
    names.removeAll(homegearInterface());
    names.removeAll(QStringLiteral("JSON"));
    return names;
}

QString CcuBackend::limitation() const {
    if (m_isAdministrator)
        return {};
    return CcuConnection::tr(
        "%1 is no administrator of this CCU. Values appear when a device reports them or is looked "
        "at; service messages are not listed.")
        .arg(surroundings().profile.user);
}

QFuture<Result<QStringList>> CcuBackend::interfaceNames() {
    const auto listed = makePending<QStringList>();
    whenDone(
        m_session.call(QStringLiteral("Interface.listInterfaces")), this, [listed](const Result<QJsonValue>& answer) {
            if (!answer)
                return listed->resolve(tl::unexpected<Error>(answer.error()));
            QStringList
                names; // the ports beside them are internal ones on OpenCCU: only the names count (protocol §1.1)
            const QJsonArray entries = answer->toArray();
            for (const auto& entry : entries)
                names.append(entry.toObject().value(QLatin1String("name")).toString());
            listed->resolve(names);
        });
    return listed->future();
}

std::unique_ptr<rpc::RpcClient> CcuBackend::detourTo(const QString& interfaceName) {
    return std::make_unique<JsonInterfaceClient>(m_session, interfaceName);
}

void CcuBackend::startLoading() {
    const CcuConnection::Stores& stores = surroundings().stores;
    if (m_isAdministrator) {
        m_loader = std::make_unique<HomeLoader>(m_rega, stores, surroundings().clock);
        m_editor = std::make_unique<RegaEditor>(m_rega, m_session, stores);
    } else {
        m_loader = std::make_unique<LimitedLoader>(m_session, stores);
        m_editor
            = std::make_unique<LimitedEditor>(m_session, surroundings().profile.user, stores, surroundings().clock);
    }
}

QFuture<Result<void>> CcuBackend::edit(const HomeEdit& edit) {
    return m_editor->edit(edit);
}

QFuture<Result<QStringList>> CcuBackend::programsUsing(const QString& variableId) {
    return m_editor->programsUsing(variableId);
}

//! Only an administrator is told about groups. Nothing waits for them: a CCU without any may know no such method.
QFuture<Result<KnownAddresses>> CcuBackend::loadInventory() {
    if (m_isAdministrator)
        whenDone(m_session.call(QStringLiteral("CCU.getHeatingGroupList")), m_loader.get(),
            [this](const Result<QJsonValue>& answer) {
                if (answer)
                    surroundings().stores.home.setHeatingGroups(readHeatingGroups(answer->toString()));
            });
    return m_loader->loadInventory();
}

QFuture<Result<void>> CcuBackend::loadValues(const QString& interfaceName) {
    return m_loader->loadValues(interfaceName);
}

QFuture<Result<void>> CcuBackend::loadUnannounced() {
    return m_loader->loadUnannounced();
}

void CcuBackend::stopLoading(const Error& reason) {
    m_loader.reset();
    m_rega.clear(reason);
}

} // namespace ccudesk
