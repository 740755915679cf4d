// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacelink.h"

#include "core/base/logging.h"
#include "core/base/pendingresult.h"
#include "core/base/wholeseconds.h"
#include "core/ccu/registrationbook.h"

#include <algorithm>
#include <tuple>

namespace ccudesk {

namespace {

//! A fault is one: the interface is there.
bool isAnswer(const Result<rpc::XmlRpcValue>& result) {
    return result || result.error().code == ErrorCode::Fault;
}

//! It changes nothing in the house and is sent again: what a write without an answer says would be wrong twice.
Error registrationError(const Error& error, const QString& interfaceName) {
    if (error.code != ErrorCode::OutcomeUnknown)
        return error;
    return {ErrorCode::Timeout,
        InterfaceLink::tr("%1 did not answer the registration for events. It may be busy or restarting.")
            .arg(interfaceName),
        error.detail, 0};
}

// Those after the first are there only while it registers.
enum Step { Answers, Registered, CallsBack, RoundTrip };

QStringList stepNames(bool isRegistering, const InterfaceTraits& traits) {
    QStringList names{InterfaceLink::tr("Answers")};
    if (!isRegistering)
        return names;
    names.append(InterfaceLink::tr("Registered for events"));
    if (traits.callsBack)
        names.append(InterfaceLink::tr("First callback"));
    if (traits.sendsPong)
        names.append(InterfaceLink::tr("Round trip"));
    return names;
}

InterfaceTraits traitsFor(const InterfaceLink::Setup& setup) {
    InterfaceTraits traits = traitsOf(setup.name);
    traits.sendsPong = traits.sendsPong && !setup.isDetour();
    return traits;
}

} // namespace

InterfaceLink::InterfaceLink(const Setup& setup, rpc::RpcClient& client, RegistrationBook& book, const Clock& clock,
    const ConnectionTimings& timings, QObject* parent)
    : QObject(parent), m_setup(setup), m_traits(traitsFor(setup)), m_client(client), m_book(book), m_clock(clock),
      m_timings(timings), m_backoff(timings.retryFirst, timings.retryAtMost, static_cast<quint32>(qHash(setup.name))),
      m_steps(clock, stepNames(setup.isRegistering, m_traits)) {
    m_status.steps = m_steps.steps();
    m_status.name = setup.name;
    m_status.port = setup.port;
    m_status.isTls = setup.isTls;
    m_status.isDetour = setup.isDetour();
    m_told = m_status;
    for (QTimer* timer : {&m_watch, &m_pong, &m_retry, &m_patience})
        timer->setSingleShot(true);
    m_patience.setInterval(timings.overdueAfter);
    connect(&m_patience, &QTimer::timeout, this, &InterfaceLink::tellOverdue);
    connect(&m_watch, &QTimer::timeout, this, &InterfaceLink::watch);
    connect(&m_retry, &QTimer::timeout, this, &InterfaceLink::probe);
    connect(&m_pong, &QTimer::timeout, this, [this] {
        // the interface answers but its callbacks don't reach us: it forgot us (restart), or a firewall is in between
        if (++m_unansweredPings < 2)
            return registerAgain();
        const QString reason
            = tr("%1 answers, but its events do not reach this computer. A firewall may block the way back.")
                  .arg(m_setup.name);
        m_steps.fail(reason);
        enter(InterfaceState::Silent, reason);
        m_watch.start(m_timings.pollInterval);
    });
}

void InterfaceLink::start() {
    m_isStopped = false;
    m_stopping.reset();
    for (QTimer* timer : {&m_watch, &m_pong, &m_retry})
        timer->stop();
    answerArrived(); // the new request is waited for anew
    m_backoff.reset();
    m_unansweredPings = 0;
    m_status.refusesLogin = false;
    m_status.mayNotRegister = false;
    enter(InterfaceState::Connecting);
    probe();
}

void InterfaceLink::registerAgain() {
    if (m_isStopped || !m_setup.isRegistering)
        return;
    m_isRegistered = false;
    sendInit();
}

void InterfaceLink::registerCleanly() {
    if (m_isStopped || !m_setup.isRegistering)
        return;
    m_isRegistered = false;
    removeLeftovers({m_setup.callbackUrl});
}

QFuture<Result<void>> InterfaceLink::stop() {
    m_isStopped = true;
    ++m_generation;
    for (QTimer* timer : {&m_watch, &m_pong, &m_retry, &m_patience})
        timer->stop();
    if (m_stopping)
        return m_stopping->future();
    m_stopping = makePending<void>();
    if (m_initsRunning == 0) // else its answer goes on: a request that overtakes init would leave us registered
        deregister();
    return m_stopping->future();
}

//! By the book, not by what was answered: an init that timed out may have registered us all the same.
void InterfaceLink::deregister() {
    m_isRegistered = false;
    if (!m_book.registered().value(m_setup.name).contains(m_setup.callbackUrl))
        return m_stopping->resolve({});
    // whoever closes has given up before; but a detour must leave time for the logout that waits for it
    const auto timeout
        = m_setup.isDetour() ? m_timings.closeWithin / 2 : m_timings.closeWithin + std::chrono::seconds(1);
    // no write: twice does no harm, and on a kept connection that the CCU just closes the first one gets lost
    const auto answer = m_client.call(QStringLiteral("init"), signOffParams(m_setup.callbackUrl), false, timeout);
    whenDone(answer, this, [this](const Result<rpc::XmlRpcValue>& result) {
        if (isAnswer(result))
            m_stopping->resolve(m_book.crossOut(m_setup.name, m_setup.callbackUrl));
        else
            m_stopping->resolve(tl::unexpected<Error>(result.error()));
    });
}

//! The identical URL text with an empty id; init("", id) would leave a dead receiver behind (protocol §13). Without an
//! id the JSON API passes nothing on: whoever wants none is left registered there until it restarts.
rpc::XmlRpcArray InterfaceLink::signOffParams(const QString& url) const {
    if (m_traits.signsOffByUrlAlone && !m_setup.isDetour())
        return {url};
    return {url, QString()};
}

void InterfaceLink::callbackArrived() {
    m_lastCallback = m_clock.monotonicMs();
    m_status.lastEventMs = m_clock.nowMs();
    m_unansweredPings = 0;
    m_pong.stop();
    if (m_traits.callsBack && m_steps.isRunning(CallsBack)) {
        m_steps.finish(CallsBack, tr("%1 reaches this computer.").arg(m_setup.name));
        tellSteps();
    }
    if (!m_isRegistered || m_isStopped)
        return; // during init the CCU calls back before it answers: Live comes with the answer
    if (m_status.state != InterfaceState::Live)
        enter(InterfaceState::Live);
    if (!m_watch.isActive())
        m_watch.start(m_timings.pingAfterSilence);
}

void InterfaceLink::pongArrived(const QString& text) {
    if (!m_traits.sendsPong || text != m_pingText)
        return;
    m_pong.stop();
    if (m_steps.isRunning(RoundTrip)) {
        m_steps.finish(RoundTrip, tr("A question came back as an event."));
        tellSteps();
    }
}

void InterfaceLink::checkNow() {
    if (m_isStopped || m_status.state == InterfaceState::Down || m_status.state == InterfaceState::Connecting)
        return;
    if (m_setup.isRegistering)
        sendPing();
    else
        probe();
}

void InterfaceLink::enter(InterfaceState state, const QString& reason) {
    m_status.state = state;
    m_status.reason = reason;
    m_status.awaitsFirstEvent = m_status.awaitsFirstEvent && state == InterfaceState::Silent;
    m_status.steps = m_steps.steps();
    if (m_status == m_told)
        return;
    if (m_status.state != m_told.state || m_status.reason != m_told.reason)
        qCInfo(lcConnection) << m_setup.name << "is now" << static_cast<int>(state);
    m_told = m_status;
    Q_EMIT statusChanged();
}

void InterfaceLink::tellSteps() {
    enter(m_status.state, m_status.reason);
}

void InterfaceLink::await(int step, const QString& sentence) {
    m_awaitedStep = step;
    m_overdueSentence = sentence;
    m_status.isOverdue = false;
    m_patience.start();
}

void InterfaceLink::answerArrived() {
    m_patience.stop();
    m_status.isOverdue = false;
}

//! While it waits to be registered again it tells nothing, so it counts as being connected; what is Down has told why.
void InterfaceLink::tellOverdue() {
    m_status.isOverdue = true;
    m_steps.remark(m_awaitedStep, m_overdueSentence);
    if (m_isRegistered || m_status.state == InterfaceState::Down)
        tellSteps();
    else
        enter(InterfaceState::Connecting, m_overdueSentence);
}

void InterfaceLink::probe() {
    m_status.retry.atMs = 0;
    // the web page may take its time, and BIN-RPC has a limit for the connection alone
    const bool mayTakeLong = m_setup.isDetour() || m_traits.isBinary;
    const auto within
        = mayTakeLong ? m_timings.firstAnswerWithin : std::min(m_traits.probeWithin, m_timings.firstAnswerWithin);
    m_steps.begin(Answers, within);
    await(Answers,
        tr("%1 has not answered yet. CCU Desk waits for up to %n second(s), then it tries again by itself.", nullptr,
            wholeSeconds(within))
            .arg(m_setup.name));
    tellSteps();
    whenDone(m_client.call(m_traits.probe, {}, false, within), this,
        [this, generation = ++m_generation](const Result<rpc::XmlRpcValue>& version) {
            if (generation != m_generation)
                return;
            answerArrived();
            if (!isAnswer(version)) // VirtualDevices may lack getVersion
                return wentDown(version.error());
            m_status.version = version ? version->toString() : QString();
            m_steps.finish(Answers, answerSentence());
            tellSteps();
            QStringList leftovers = m_book.registered().value(m_setup.name);
            leftovers.removeAll(m_setup.callbackUrl);
            removeLeftovers(leftovers);
        });
}

QString InterfaceLink::answerSentence() const {
    switch (m_setup.detour) {
    case Detour::NoEncryption:
        return tr("Through the web page of the CCU: %1 itself knows no encryption.").arg(m_setup.name);
    case Detour::Closed:
        return tr("Through the web page of the CCU: port %1 is closed.").arg(m_setup.port);
    case Detour::OwnUsers:
        return tr("Through the web page of the CCU: %1 has users of its own, and asks for one of them on port %2.")
            .arg(m_setup.name)
            .arg(m_setup.port);
    case Detour::OwnCertificate:
        return tr(
            "Through the web page of the CCU: %1 shows a certificate on port %2 that you do not trust. Nothing was "
            "sent there.")
            .arg(m_setup.name)
            .arg(m_setup.port);
    case Detour::None:
        break;
    }
    return m_status.version.isEmpty() ? QString() : tr("Version %1").arg(m_status.version);
}

//! A run that crashed left its URL on the CCU, which would go on calling it. Whether that works out or not, we
//! register; what could not be removed stays in the book for the next time.
void InterfaceLink::removeLeftovers(QStringList urls) {
    if (urls.isEmpty())
        return m_setup.isRegistering && !m_status.mayNotRegister ? sendInit() : goOnWithoutCallbacks();
    const QString url = urls.takeLast();
    const auto within = m_timings.firstAnswerWithin;
    if (m_setup.isRegistering)
        m_steps.begin(Registered, within);
    await(Registered,
        tr("%1 has not yet answered that an earlier registration shall end. CCU Desk waits for up to %n second(s), "
           "then it goes on.",
            nullptr, wholeSeconds(within))
            .arg(m_setup.name));
    tellSteps();
    whenDone(m_client.call(QStringLiteral("init"), signOffParams(url), false, within), this,
        [this, url, urls, generation = ++m_generation](const Result<rpc::XmlRpcValue>& answer) {
            if (isAnswer(answer))
                std::ignore = m_book.crossOut(m_setup.name, url); // sendInit() tells when the book cannot be written
            if (generation != m_generation)
                return;
            answerArrived();
            removeLeftovers(isAnswer(answer) ? urls : QStringList());
        });
}

//! It counts as registered, because it is there to be read; once in a while it is asked whether it still is.
void InterfaceLink::goOnWithoutCallbacks() {
    const bool isNew = !m_isRegistered;
    m_isRegistered = true;
    m_lastError.reset();
    m_backoff.reset();
    m_status.retry = {};
    enter(InterfaceState::Silent,
        (m_status.mayNotRegister
                ? tr("%1 is connected, but does not report changes: only an administrator may register for events "
                     "through the web page.")
                : tr("%1 is connected without callbacks, as you chose: values are read once a minute."))
            .arg(m_setup.name));
    if (isNew)
        Q_EMIT registered();
    if (!m_isStopped)
        m_watch.start(m_timings.pollInterval);
}

void InterfaceLink::sendInit() {
    if (const auto written = m_book.writeDown(m_setup.name, m_setup.callbackUrl); !written)
        return wentDown(written.error());
    ++m_initsRunning;
    m_steps.begin(Registered, m_timings.registerWithin);
    await(Registered,
        tr("%1 has not answered the registration for events yet: it may be busy or starting. CCU Desk waits for up to "
           "%n second(s), then it tries again by itself.",
            nullptr, wholeSeconds(m_timings.registerWithin))
            .arg(m_setup.name));
    if (m_traits.callsBack)
        m_steps.begin(CallsBack); // rfd calls back before it answers
    tellSteps();
    const rpc::XmlRpcArray ourselves{m_setup.callbackUrl, m_setup.interfaceId};
    whenDone(m_client.call(QStringLiteral("init"), ourselves, true, m_timings.registerWithin), this,
        [this, sentAt = m_clock.monotonicMs(), generation = ++m_generation](const Result<rpc::XmlRpcValue>& answer) {
            --m_initsRunning;
            if (m_isStopped && m_initsRunning == 0)
                return deregister();
            if (generation != m_generation)
                return;
            answerArrived();
            initAnswered(answer, sentAt);
        });
}

void InterfaceLink::initAnswered(const Result<rpc::XmlRpcValue>& answer, qint64 sentAt) {
    const bool wasCalled = m_lastCallback >= sentAt && m_lastCallback != 0;
    if (!answer && answer.error().code == ErrorCode::Permission && m_setup.isDetour()) {
        m_status.mayNotRegister = true;
        std::ignore = m_book.crossOut(m_setup.name, m_setup.callbackUrl);
        m_steps.fail(answer.error().message);
        return goOnWithoutCallbacks();
    }
    // init of VirtualDevices can time out although callbacks do arrive (protocol §4.3)
    if (!answer && !wasCalled)
        return wentDown(registrationError(answer.error(), m_setup.name));
    m_isRegistered = true;
    m_lastInit = m_clock.monotonicMs();
    m_lastError.reset();
    m_backoff.reset();
    m_status.retry = {};
    m_steps.finish(Registered, tr("%1 knows where to send events.").arg(m_setup.name));
    if (wasCalled)
        enter(InterfaceState::Live);
    else if (!m_traits.callsBack)
        awaitFirstEvent();
    Q_EMIT registered();
    if (!m_isStopped)
        sendPing();
}

//! Nothing has to come after init: silence is no sign that the way back is blocked.
void InterfaceLink::awaitFirstEvent() {
    m_status.awaitsFirstEvent = true;
    enter(InterfaceState::Silent,
        tr("%1 is connected. It sends nothing before something changes; until its first event, its values are read "
           "once a minute.")
            .arg(m_setup.name));
}

//! Whoever sends no PONG proves nothing by its silence. Registering the same URL once more does no harm (protocol
//! §4.6).
bool InterfaceLink::mayBeForgotten() const {
    const qint64 lastSign = std::max(m_lastCallback, m_lastInit);
    return !m_traits.callsBack && m_isRegistered && m_clock.monotonicMs() - lastSign >= m_timings.renewAfter.count();
}

void InterfaceLink::sendPing() {
    m_pingText = nextPingText();
    const bool isInit = mayBeForgotten();
    m_initsRunning += isInit ? 1 : 0;
    const QString method = isInit ? QStringLiteral("init") : m_traits.watch;
    const rpc::XmlRpcArray text = isInit ? rpc::XmlRpcArray{m_setup.callbackUrl, m_setup.interfaceId}
        : m_traits.callsBack             ? rpc::XmlRpcArray{m_pingText}
                                         : rpc::XmlRpcArray();
    if (m_traits.sendsPong && !m_steps.isDone(RoundTrip)) {
        m_steps.begin(RoundTrip);
        tellSteps();
    }
    whenDone(m_client.call(method, text, false, m_timings.firstAnswerWithin), this,
        [this, isInit, generation = m_generation, sentAt = m_clock.monotonicMs()](
            const Result<rpc::XmlRpcValue>& answer) {
            m_initsRunning -= isInit ? 1 : 0;
            if (isInit && m_isStopped && m_initsRunning == 0)
                return deregister();
            if (generation != m_generation || m_isStopped)
                return;
            if (!isAnswer(answer))
                return wentDown(answer.error());
            if (isInit)
                m_lastInit = m_clock.monotonicMs();
            const bool isProven = m_lastCallback >= sentAt && m_lastCallback != 0;
            if (isProven || !m_traits.callsBack || (!m_traits.sendsPong && m_status.state == InterfaceState::Live))
                m_watch.start(m_timings.pingAfterSilence);
            else if (!m_pong.isActive())
                m_pong.start(m_timings.pongWithin);
        });
}

void InterfaceLink::watch() {
    if (!m_setup.isRegistering || m_status.mayNotRegister)
        return probe();
    if (m_status.state == InterfaceState::Silent
        && m_traits.callsBack) // it may have dropped us as unreachable (protocol §4.5)
        return registerAgain();
    const qint64 silence = m_clock.monotonicMs() - m_lastCallback;
    if (m_lastCallback != 0 && silence < m_timings.pingAfterSilence.count())
        m_watch.start(m_timings.pingAfterSilence - std::chrono::milliseconds(silence));
    else
        sendPing();
}

void InterfaceLink::wentDown(const Error& error) {
    m_isRegistered = false;
    m_lastError = error;
    m_watch.stop();
    m_pong.stop();
    if (!m_steps.isAnyRunning())
        m_steps.begin(Answers);
    m_status.refusesLogin = error.code == ErrorCode::Auth && m_traits.password != PasswordUse::Never;
    const QString sentence = downSentence(error);
    m_steps.fail(sentence);
    answerArrived();
    m_status.retry = {0, m_status.retry.failures + 1};
    const bool needsPerson = error.code == ErrorCode::Auth || error.code == ErrorCode::Tls; // or it would stay as it is
    if (!m_isStopped && !needsPerson) {
        const auto wait = m_backoff.next();
        m_retry.start(wait);
        m_status.retry.atMs = m_clock.monotonicMs() + wait.count();
    }
    enter(InterfaceState::Down, sentence);
}

QString InterfaceLink::downSentence(const Error& error) const {
    if (error.code != ErrorCode::Auth)
        return error.message;
    if (m_traits.password == PasswordUse::Never)
        return tr("%1 has users of its own, and asks for one of them on port %2. CCU Desk has none for it.")
            .arg(m_setup.name)
            .arg(m_setup.port);
    if (!m_traits.isBehindWebLogin)
        return error.message;
    // the login of the web page has been accepted by now (S29)
    return tr(
        "The CCU's login accepts this password, %1 does not. Most likely it has a character that the interfaces do "
        "not take.")
        .arg(m_setup.name);
}

//! At security level HIGH, or where only 80 and 443 are open, the processes can be reached through the web page only
//! (protocol §1.4). An error after the first step is not its port's.
InterfaceLink::Detour InterfaceLink::reasonForDetour() const {
    const bool isAtTheDoor = m_status.steps.constFirst().state == ConnectionStep::State::Failed;
    if (m_status.state != InterfaceState::Down || m_setup.isDetour() || !m_lastError || !isAtTheDoor)
        return Detour::None;
    switch (m_lastError->code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
        return Detour::Closed;
    case ErrorCode::Auth:
        return m_traits.hasOwnDoor ? Detour::OwnUsers : Detour::None;
    case ErrorCode::Tls:
        return m_traits.hasOwnDoor ? Detour::OwnCertificate : Detour::None;
    default:
        return Detour::None;
    }
}

QString InterfaceLink::nextPingText() {
    return m_setup.interfaceId % QLatin1Char('#') % QString::number(++m_pingNumber);
}

} // namespace ccudesk
