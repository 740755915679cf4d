// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/session.h"

#include "core/base/future.h"
#include "core/base/logging.h"

#include <QPointer>

#include <tuple>
#include <utility>

namespace ccudesk {

namespace {
//! Three requests are what the CCU's web server takes from one client without harm (protocol §5.3).
constexpr int mostAtATime = 3;
constexpr int sessionUnknown = 400;
constexpr int loginRefused = 501;

//! A login changes nothing in the house: that it "may have been carried out" would only frighten.
Error loginError(const Error& error) {
    if (error.code != ErrorCode::OutcomeUnknown)
        return error;
    return {ErrorCode::Timeout, Session::tr("The CCU did not answer the login. It may be busy or restarting."),
        error.detail, 0};
}

bool isSessionUnknown(const Error& error) {
    return error.code == ErrorCode::Auth && error.fault == sessionUnknown;
}

QString idMember() {
    return QStringLiteral("_session_id_");
}

//! No write: twice does no harm, and on a kept connection that the CCU just closes the first one gets lost.
QFuture<Result<QJsonValue>> sendLogout(rpc::JsonRpcClient& client, const Secret& id, const Session::Timing& timing) {
    return client.call(QStringLiteral("Session.logout"), {{idMember(), id.reveal()}}, false, timing.logoutTimeout);
}
} // namespace

struct Session::Call {
    QString method;
    QJsonObject params;
    bool isWrite = false;
    std::chrono::milliseconds timeout{};
    bool isRepeated = false; //!< already tried with a session that the CCU had forgotten
    PendingResult<QJsonValue> result;
};

Session::Session(
    rpc::JsonRpcClient& client, const QString& user, const Secret& password, const Timing& timing, QObject* parent)
    : QObject(parent), m_client(client), m_user(user), m_password(password), m_timing(timing) {
    m_renewTimer.setInterval(m_timing.renew);
    connect(&m_renewTimer, &QTimer::timeout, this, &Session::renew);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(m_timing.loginRetry);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { login(true); });
}

Session::Session(rpc::JsonRpcClient& client, const QString& user, const Secret& password, QObject* parent)
    : Session(client, user, password, Timing(), parent) { }

Session::~Session() {
    if (!m_id.isEmpty())
        std::ignore = sendLogout(m_client, m_id, m_timing); // nobody asks about it any more
}

void Session::enter(State state) {
    m_state = state;
    if (state == State::Open)
        m_renewTimer.start();
    else
        m_renewTimer.stop();
}

SessionFigures Session::figures() const {
    SessionFigures figures = m_figures;
    figures.isOpen = m_state == State::Open;
    figures.ageMs = figures.isOpen ? m_openSince.elapsed() : 0;
    return figures;
}

QFuture<Result<void>> Session::open() {
    const auto opening = makePending<void>();
    if (m_state == State::Open) {
        opening->resolve({});
    } else {
        m_opening.append(opening);
        if (m_state == State::Closed || m_state == State::Refused)
            login(false);
    }
    return opening->future();
}

QFuture<Result<QJsonValue>> Session::call(
    const QString& method, const QJsonObject& params, bool isWrite, std::chrono::milliseconds timeout) {
    const auto call = std::make_shared<Call>();
    call->method = method;
    call->params = params;
    call->isWrite = isWrite;
    call->timeout = timeout;
    if (m_state == State::Refused)
        call->result.resolve(tl::unexpected(m_refusal));
    else if (m_state == State::Closing)
        call->result.resolve(failure(ErrorCode::Cancelled, tr("The connection is being closed.")));
    else if (m_state == State::Closed)
        call->result.resolve(failure(ErrorCode::Cancelled, tr("The CCU is not connected.")));
    else
        m_waiting.append(call);
    pump();
    return call->result.future();
}

//! Renewed first, so that it is known and lasts.
QFuture<Result<Secret>> Session::key() {
    const auto result = makePending<Secret>();
    whenDone(call(QStringLiteral("Session.renew")), this, [this, result](const Result<QJsonValue>& renewed) {
        if (!renewed)
            return result->resolve(tl::unexpected<Error>(renewed.error()));
        result->resolve(m_id);
    });
    return result->future();
}

void Session::pump() {
    while (m_state == State::Open && m_running < mostAtATime && !m_waiting.isEmpty())
        run(m_waiting.takeFirst());
}

void Session::run(const CallPtr& call) {
    ++m_running;
    const Secret id = m_id;
    QJsonObject params = call->params;
    params.insert(idMember(), id.reveal());
    whenDone(m_client.call(call->method, params, call->isWrite, call->timeout), this,
        [this, call, id](const Result<QJsonValue>& result) { finished(call, id, result); });
}

void Session::finished(const CallPtr& call, const Secret& usedId, const Result<QJsonValue>& result) {
    --m_running;
    const bool isLost = !result && isSessionUnknown(result.error());
    if (isLost && !call->isRepeated && (m_state == State::Open || m_state == State::LoggingIn)) {
        // refused before anything was done, so even a write may go again, once, with a fresh session
        call->isRepeated = true;
        m_waiting.prepend(call);
        sessionLost(usedId);
        return;
    }
    call->result.resolve(result);
    if (isLost && m_state == State::Open && m_id == usedId) {
        std::ignore = sendLogout(m_client, std::exchange(m_id, Secret()), m_timing);
        loginFailed({ErrorCode::Auth, tr("The CCU ends every session at once. Restarting the CCU may help."),
            result.error().detail, sessionUnknown});
    }
    pump();
}

//! Logs in again unless somebody else noticed before and a new session is there or on its way.
void Session::sessionLost(const Secret& usedId) {
    if (m_state == State::Open && m_id == usedId) {
        qCInfo(lcSession) << "the CCU has forgotten the session";
        ++m_figures.lost;
        m_id = Secret();
        m_isReplacing = true;
        login(false);
    } else {
        pump();
    }
}

void Session::login(bool isSecondAttempt) {
    enter(State::LoggingIn);
    const QJsonObject params{{QStringLiteral("username"), m_user}, {QStringLiteral("password"), m_password.reveal()}};
    // bound to the client, so that a session which arrives after we are gone is given back
    whenDone(m_client.call(QStringLiteral("Session.login"), params, true, m_timing.loginTimeout), &m_client,
        [self = QPointer<Session>(this), client = &m_client, timing = m_timing, isSecondAttempt](
            const Result<QJsonValue>& result) {
            if (self)
                self->loggedIn(result, isSecondAttempt);
            else if (result && !result->toString().isEmpty())
                std::ignore = sendLogout(*client, Secret(result->toString()), timing);
        });
}

void Session::loggedIn(const Result<QJsonValue>& result, bool isSecondAttempt) {
    const QString id = result ? result->toString() : QString();
    if (!id.isEmpty())
        m_id = Secret(id);
    if (m_state == State::Closing) { // closed while the login was under way
        logout();
        return;
    }
    if (!id.isEmpty()) {
        qCInfo(lcSession) << "session opened";
        ++m_figures.logins;
        m_openSince.start();
        enter(State::Open);
        const QList<SharedResult<void>> opening = std::exchange(m_opening, {});
        for (const SharedResult<void>& waiter : opening)
            waiter->resolve({});
        if (std::exchange(m_isReplacing, false))
            Q_EMIT replaced();
        pump();
        return;
    }
    const Error error
        = result ? Error{ErrorCode::Protocol, tr("The CCU gave no session."), {}, 0} : loginError(result.error());
    const bool isRefused = error.code == ErrorCode::Auth && error.fault == loginRefused;
    m_figures.refusals += isRefused ? 1 : 0;
    if (isRefused && !isSecondAttempt) {
        // the same number stands for a wrong password and for too many sessions: the latter may pass (protocol §5.2)
        m_retryTimer.start();
        return;
    }
    loginFailed(isRefused ? Error{ErrorCode::Auth,
                    tr("The CCU refuses the login: the user name or the password is wrong, or too many sessions are "
                       "open. Upper and lower case matter. Closing other programs or pages of the CCU helps when there "
                       "are too many sessions."),
                    error.detail, error.fault}
                          : error);
}

void Session::loginFailed(const Error& error) {
    const bool isRefused = error.code == ErrorCode::Auth || error.code == ErrorCode::Permission;
    qCInfo(lcSession).noquote() << "no session:" << error.detail;
    m_refusal = error;
    enter(isRefused ? State::Refused : State::Closed);
    const QList<SharedResult<void>> opening = std::exchange(m_opening, {});
    const QList<CallPtr> waiting = std::exchange(m_waiting, {});
    for (const SharedResult<void>& waiter : opening)
        waiter->resolve(tl::unexpected(error));
    for (const CallPtr& call : waiting)
        call->result.resolve(tl::unexpected(error));
    if (isRefused)
        Q_EMIT refused(error);
}

void Session::renew() {
    if (m_state != State::Open || m_running >= mostAtATime)
        return;
    ++m_running;
    const Secret id = m_id;
    whenDone(m_client.call(QStringLiteral("Session.renew"), {{idMember(), id.reveal()}}), this,
        [this, id](const Result<QJsonValue>& result) {
            --m_running;
            m_figures.renewals += result ? 1 : 0;
            if (!result && isSessionUnknown(result.error()))
                sessionLost(id);
            else
                pump();
        });
}

QFuture<Result<void>> Session::close() {
    const auto closing = makePending<void>();
    const QFuture<Result<void>> future = closing->future();
    if (m_state == State::Closed || m_state == State::Refused) {
        enter(State::Closed);
        closing->resolve({});
        return future;
    }
    m_closing.append(closing);
    if (m_state == State::Closing) {
        cancelWaiting(); // somebody wanted to open it again
        return future;
    }
    const bool isLoggingIn = m_state == State::LoggingIn && !m_retryTimer.isActive();
    m_retryTimer.stop();
    enter(State::Closing);
    cancelWaiting();
    if (!isLoggingIn) // else loggedIn() goes on
        logout();
    return future;
}

void Session::cancelWaiting() {
    const Error reason{ErrorCode::Cancelled, tr("The connection is being closed."), {}, 0};
    const QList<SharedResult<void>> opening = std::exchange(m_opening, {});
    const QList<CallPtr> waiting = std::exchange(m_waiting, {});
    for (const SharedResult<void>& waiter : opening)
        waiter->resolve(tl::unexpected(reason));
    for (const CallPtr& call : waiting)
        call->result.resolve(tl::unexpected(reason));
}

void Session::logout() {
    const Secret id = std::exchange(m_id, Secret());
    const auto done = [this](const Result<QJsonValue>& result) {
        enter(State::Closed);
        const QList<SharedResult<void>> closing = std::exchange(m_closing, {});
        for (const SharedResult<void>& waiter : closing)
            waiter->resolve(result ? Result<void>() : tl::unexpected(result.error()));
        if (!m_opening.isEmpty())
            login(false);
    };
    if (id.isEmpty()) {
        done(QJsonValue());
        return;
    }
    whenDone(sendLogout(m_client, id, m_timing), this, done);
}

} // namespace ccudesk
