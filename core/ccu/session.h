// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pendingresult.h"
#include "core/base/secret.h"
#include "core/ccu/connectionfigures.h"
#include "core/rpc/jsonrpcclient.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace ccudesk {

//! The one JSON-RPC session with a CCU: logs in once however many calls wait for it, renews while open, logs in again
//! once when the CCU has forgotten it, logs out on close and when destroyed. A CCU has three or ten sessions in all,
//! shared with everybody, so none may leak and no login may be tried in a loop (protocol §5.3).
class Session : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed, //!< no session; open() makes one, calls fail
        LoggingIn,
        Open,
        Refused, //!< the CCU refused the login; calls fail at once until open() is called again
        Closing,
    };
    struct Timing {
        std::chrono::milliseconds renew{75'000};
        std::chrono::milliseconds loginRetry{3'000}; //!< between the first refusal and the only second attempt
        std::chrono::milliseconds loginTimeout{20'000};
        std::chrono::milliseconds logoutTimeout{3'000};
    };

    //! client must outlive the session.
    Session(rpc::JsonRpcClient& client, const QString& user, const Secret& password, const Timing& timing,
        QObject* parent = nullptr);
    Session(rpc::JsonRpcClient& client, const QString& user, const Secret& password, QObject* parent = nullptr);
    ~Session() override;

    //! Logs in; also after a refusal; while Closing, as soon as that is done. Nothing else logs in, except that a
    //! session which the CCU has forgotten is replaced once.
    [[nodiscard]] QFuture<Result<void>> open();
    //! A call with `_session_id_`; waits for a login under way. At most 3 requests run at a time.
    [[nodiscard]] QFuture<Result<QJsonValue>> call(const QString& method, const QJsonObject& params = {},
        bool isWrite = false, std::chrono::milliseconds timeout = std::chrono::seconds(60));
    //! The key to pages that are no JSON, as a query wants it (protocol §9); waits for a login under way. Whoever takes
    //! it must guard it as a password.
    [[nodiscard]] QFuture<Result<Secret>> key();
    //! Logs out, also when a login is still under way. Waiting calls end with ErrorCode::Cancelled.
    [[nodiscard]] QFuture<Result<void>> close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] SessionFigures figures() const;

Q_SIGNALS:
    //! The CCU had forgotten the session, most likely because it has restarted; a new one is open.
    void replaced();
    //! The CCU has ended the session and refuses a new one: the person must act.
    void refused(const ccudesk::Error& error);

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;
    void enter(State state);
    void pump();
    void run(const CallPtr& call);
    void finished(const CallPtr& call, const Secret& usedId, const Result<QJsonValue>& result);
    void login(bool isSecondAttempt);
    void loggedIn(const Result<QJsonValue>& result, bool isSecondAttempt);
    void loginFailed(const Error& error);
    void renew();
    void sessionLost(const Secret& usedId);
    void logout();
    void cancelWaiting();

    rpc::JsonRpcClient& m_client;
    QString m_user;
    Secret m_password;
    Timing m_timing;
    State m_state = State::Closed;
    Secret m_id;
    Error m_refusal;
    QList<CallPtr> m_waiting;
    QList<SharedResult<void>> m_opening;
    QList<SharedResult<void>> m_closing;
    int m_running = 0;
    bool m_isReplacing = false;
    SessionFigures m_figures; //!< without what the state says
    QElapsedTimer m_openSince;
    QTimer m_renewTimer;
    QTimer m_retryTimer;
};

} // namespace ccudesk
