// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/backoff.h"
#include "core/base/clock.h"
#include "core/base/pendingresult.h"
#include "core/ccu/ccuconnection.h"
#include "core/ccu/connectiontimings.h"
#include "core/ccu/interfacetraits.h"
#include "core/ccu/steplog.h"
#include "core/rpc/rpcclient.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ccudesk {

class RegistrationBook;

//! One interface process: proves that it answers, registers our callback URL, watches that callbacks keep coming,
//! registers again when they stop, and signs off. Knows nothing of devices or values.
class InterfaceLink : public QObject {
    Q_OBJECT
public:
    //! Why it is called through the CCU's web page, which passes on neither a version nor a ping.
    enum class Detour {
        None, //!< it is not
        Closed, //!< nobody answers on its port
        NoEncryption, //!< there is none on its port
        OwnUsers, //!< its port asks for one of them
        OwnCertificate, //!< its port shows one that is not trusted
    };
    struct Setup {
        QString name; //!< "HmIP-RF"
        QString interfaceId; //!< what the CCU calls us: unique per program and profile, ASCII
        QString callbackUrl; //!< exactly as registered: the CCU keys registrations by this text (protocol §4.6)
        quint16 port = 0;
        bool isTls = false;
        Detour detour = Detour::None;
        bool isRegistering = true; //!< else the person wants no callbacks: it is asked, and never told where we are
        [[nodiscard]] bool isDetour() const { return detour != Detour::None; }
    };

    //! client, book and clock must outlive the link.
    InterfaceLink(const Setup& setup, rpc::RpcClient& client, RegistrationBook& book, const Clock& clock,
        const ConnectionTimings& timings, QObject* parent = nullptr);

    //! getVersion → de-register what a crash left → init → ping, or what stands for them (InterfaceTraits). Ends as
    //! Live, Silent or Down; Down tries again by itself.
    void start();
    //! What made its own port lead nowhere, when it is that the web page may help with.
    [[nodiscard]] Detour reasonForDetour() const;
    //! Forgets the registration and registers anew (the process restarted).
    void registerAgain();
    //! The same, after taking back whatever is registered under our URL: everything comes twice.
    void registerCleanly();
    //! De-registers whatever the book says is registered, after an init still under way; resolves also when the
    //! interface does not answer. No retry afterwards.
    [[nodiscard]] QFuture<Result<void>> stop();

    //! A request of the CCU has come in on our URL: the way back works.
    void callbackArrived();
    //! Event CENTRAL/PONG. Other clients' pings arrive too; only our text counts.
    void pongArrived(const QString& text);
    //! A command found the interface gone: check now instead of waiting for silence.
    void checkNow();

    [[nodiscard]] const InterfaceStatus& status() const { return m_status; }
    //! Why the interface is Down; nothing while it answers.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_lastError; }
    [[nodiscard]] bool isRegistered() const { return m_isRegistered; }
    [[nodiscard]] const Setup& setup() const { return m_setup; }

Q_SIGNALS:
    void statusChanged();
    //! init has been accepted (again): values may have changed meanwhile.
    void registered();

private:
    void enter(InterfaceState state, const QString& reason = {});
    void tellSteps();
    //! From here on an answer is waited for that ends this step.
    void await(int step, const QString& sentence);
    //! It has come.
    void answerArrived();
    void tellOverdue();
    void probe();
    [[nodiscard]] QString answerSentence() const;
    void removeLeftovers(QStringList urls);
    void goOnWithoutCallbacks();
    void sendInit();
    void initAnswered(const Result<rpc::XmlRpcValue>& answer, qint64 sentAt);
    void deregister();
    [[nodiscard]] rpc::XmlRpcArray signOffParams(const QString& url) const;
    void awaitFirstEvent();
    void sendPing();
    [[nodiscard]] bool mayBeForgotten() const;
    void watch();
    void wentDown(const Error& error);
    [[nodiscard]] QString downSentence(const Error& error) const;
    [[nodiscard]] QString nextPingText();

    Setup m_setup;
    InterfaceTraits m_traits;
    rpc::RpcClient& m_client;
    RegistrationBook& m_book;
    const Clock& m_clock;
    ConnectionTimings m_timings;
    InterfaceStatus m_status;
    InterfaceStatus m_told; //!< as of the last statusChanged()
    std::optional<Error> m_lastError;
    QTimer m_watch; //!< fires when nothing has come for too long
    QTimer m_pong; //!< fires when a ping was not answered by a callback
    QTimer m_retry;
    QTimer m_patience; //!< fires when an answer is overdue
    int m_awaitedStep = 0;
    QString m_overdueSentence;
    Backoff m_backoff; //!< of the retries since the last success
    StepLog m_steps;
    int m_unansweredPings = 0;
    quint64 m_pingNumber = 0;
    QString m_pingText;
    qint64 m_lastCallback = 0; //!< monotonic
    qint64 m_lastInit = 0; //!< monotonic; that was accepted
    bool m_isRegistered = false;
    int m_initsRunning = 0;
    SharedResult<void> m_stopping;
    bool m_isStopped = false;
    quint64 m_generation = 0; //!< answers to requests of an earlier start are ignored
};

} // namespace ccudesk
