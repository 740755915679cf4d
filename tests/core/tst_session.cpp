// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/session.h"
#include "core/rpc/networktransport.h"
#include "tests/support/fakeccu.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <tuple>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeCcu;
using namespace std::chrono_literals;

namespace {

const QString password = QStringLiteral("Geheim-4711");

//! The session rules of a CCU (protocol §5.2, §5.3) with answers as real ones give them.
class Logic {
public:
    QStringList methods;
    QList<QByteArray> open;
    int refuseLogins = 0;
    bool forgetsAtOnce = false;

    FakeCcu::Answer answer(const FakeCcu::Request& request) {
        const QJsonObject call = QJsonDocument::fromJson(request.body).object();
        const QString method = call.value(QStringLiteral("method")).toString();
        const QJsonObject params = call.value(QStringLiteral("params")).toObject();
        const QByteArray id = params.value(QStringLiteral("_session_id_")).toString().toLatin1();
        methods << method;
        if (method == QLatin1String("Session.login"))
            return login(params);
        if (method == QLatin1String("Session.logout")) {
            open.removeAll(id);
            return result("true");
        }
        if (!open.contains(id))
            return error(400, R"(access denied (\"GUEST\" needed 0))");
        return result(R"("done")");
    }

    [[nodiscard]] static FakeCcu::Answer result(const QByteArray& json) {
        return FakeCcu::json(R"({"id": 1,"version": "1.1","result": )" + json + R"(,"error": null})");
    }
    [[nodiscard]] static FakeCcu::Answer error(int code, const QByteArray& message) {
        return FakeCcu::json(R"({"id": 1,"version": "1.1","result": null,"error": {"name": "JSONRPCError","code": )"
            + QByteArray::number(code) + R"(,"message": ")" + message + R"("}})");
    }
    [[nodiscard]] qsizetype count(const char* method) const { return methods.count(QLatin1String(method)); }

private:
    FakeCcu::Answer login(const QJsonObject& params) {
        const bool isRight = params.value(QStringLiteral("username")) == QStringLiteral("Admin")
            && params.value(QStringLiteral("password")) == password;
        if (!isRight || refuseLogins-- > 0)
            return error(501, "invalid credentials or too many sessions");
        const QByteArray id = "SeSsIoN" + QByteArray::number(100 + ++m_made);
        if (!forgetsAtOnce)
            open << id;
        return result('"' + id + '"');
    }
    int m_made = 0;
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void logsInOnceForManyCalls();
    void runsThreeRequestsAtATime();
    void renews();
    void logsInAgainOnceWhenForgotten();
    void doesNotLoopWhenEverySessionIsForgotten();
    void asksTwiceWhenTheLoginIsRefused();
    void recoversFromTooManySessions();
    void logsOutOnClose();
    void logsOutWhenClosedDuringLogin();
    void logsOutWhenDestroyed();
    void logsOutWhenDestroyedDuringLogin();
    void onlyOpeningLogsIn();
    void opensAgainWhileClosing();
    void sendsALoginOnce();
    void saysThatALoginTimedOut();
    void reportsRedirects();
    void reportsARestartingLogicLayer();
    void keepsSecretsOutOfTheLog();

private:
    std::unique_ptr<Session> makeSession(const Session::Timing& timing = {60s, 20ms, 5s, 1s}) {
        return std::make_unique<Session>(*m_client, QStringLiteral("Admin"), Secret(password), timing);
    }
    std::unique_ptr<Logic> m_logic;
    std::unique_ptr<FakeCcu> m_ccu;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<JsonRpcClient> m_client;
};

#define AWAIT(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 10'000)

void SessionTest::init() {
    m_logic = std::make_unique<Logic>();
    m_ccu = std::make_unique<FakeCcu>([this](const FakeCcu::Request& r) { return m_logic->answer(r); });
    QVERIFY(m_ccu->listen());
    m_transport = std::make_unique<NetworkTransport>(nullptr);
    m_client = std::make_unique<JsonRpcClient>(*m_transport, m_ccu->url(QStringLiteral("/api/homematic.cgi")));
}

void SessionTest::cleanup() {
    m_client.reset();
    m_transport.reset();
    m_ccu.reset();
}

void SessionTest::logsInOnceForManyCalls() {
    const auto session = makeSession();
    std::ignore = session->open();
    QList<QFuture<Result<QJsonValue>>> calls;
    for (int i = 0; i < 8; ++i)
        calls << session->call(QStringLiteral("Room.getAll"));
    for (const auto& call : std::as_const(calls)) {
        AWAIT(call);
        QVERIFY(call.result());
        QCOMPARE(call.result()->toString(), QStringLiteral("done"));
    }
    QCOMPARE(m_logic->count("Session.login"), 1);
    QCOMPARE(m_logic->count("Room.getAll"), 8);
    QCOMPARE(session->state(), Session::State::Open);
}

//! S102
void SessionTest::runsThreeRequestsAtATime() {
    int running = 0;
    int most = 0;
    m_ccu->setScript([&](const FakeCcu::Request& request) {
        FakeCcu::Answer answer = m_logic->answer(request);
        if (m_logic->methods.constLast() == QLatin1String("Room.getAll")) {
            most = std::max(most, ++running);
            answer.delayMs = 30;
            QTimer::singleShot(25, this, [&running] { --running; });
        }
        return answer;
    });
    const auto session = makeSession();
    std::ignore = session->open();
    QList<QFuture<Result<QJsonValue>>> calls;
    for (int i = 0; i < 9; ++i)
        calls << session->call(QStringLiteral("Room.getAll"));
    for (const auto& call : std::as_const(calls)) {
        AWAIT(call);
        QVERIFY(call.result());
    }
    QCOMPARE(most, 3);
}

void SessionTest::renews() {
    const auto session = makeSession({50ms, 20ms, 5s, 1s});
    const auto opening = session->open();
    AWAIT(opening);
    QVERIFY(opening.result());
    QTRY_VERIFY(m_logic->count("Session.renew") >= 2);
    QCOMPARE(m_logic->count("Session.login"), 1);
    m_logic->open.clear(); // ReGa restarts: the next renewal finds no session and makes a new one
    QTRY_COMPARE(m_logic->count("Session.login"), 2);
    QTRY_COMPARE(session->state(), Session::State::Open);
    QVERIFY(session->figures().renewals >= 2);
    QVERIFY(session->figures().isOpen);
    const auto closing = session->close();
    AWAIT(closing);
    const qsizetype renewals = m_logic->count("Session.renew");
    QVERIFY(m_logic->open.isEmpty());
    QCOMPARE(m_logic->count("Session.renew"), renewals);
}

//! S87
void SessionTest::logsInAgainOnceWhenForgotten() {
    const auto session = makeSession();
    const auto opening = session->open();
    AWAIT(opening);
    QSignalSpy replaced(session.get(), &Session::replaced);
    m_logic->open.clear();
    QList<QFuture<Result<QJsonValue>>> calls;
    for (int i = 0; i < 5; ++i)
        calls << session->call(QStringLiteral("Interface.setValue"), {}, true);
    for (const auto& call : std::as_const(calls)) {
        AWAIT(call);
        QVERIFY2(call.result(), qPrintable(call.result() ? QString() : call.result().error().message));
    }
    QCOMPARE(m_logic->count("Session.login"), 2);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(session->figures().logins, 2);
    QCOMPARE(session->figures().lost, 1);
}

//! S87
void SessionTest::doesNotLoopWhenEverySessionIsForgotten() {
    m_logic->forgetsAtOnce = true;
    const auto session = makeSession();
    std::ignore = session->open();
    const auto first = session->call(QStringLiteral("Room.getAll"));
    AWAIT(first);
    QVERIFY(!first.result());
    QCOMPARE(first.result().error().code, ErrorCode::Auth);
    QTRY_COMPARE(m_logic->count("Session.logout"), 1);
    QCOMPARE(m_logic->count("Session.login"), 2);
    const auto second = session->call(QStringLiteral("Room.getAll"));
    AWAIT(second);
    QVERIFY(!second.result());
    QCOMPARE(m_logic->count("Session.login"), 2);
}

//! S102
void SessionTest::asksTwiceWhenTheLoginIsRefused() {
    m_logic->refuseLogins = 100;
    const auto session = makeSession();
    QSignalSpy refused(session.get(), &Session::refused);
    std::ignore = session->open();
    const auto call = session->call(QStringLiteral("Room.getAll"));
    AWAIT(call);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().code, ErrorCode::Auth);
    const QString sentence = call.result().error().message;
    QVERIFY2(sentence.contains(QStringLiteral("password")), qPrintable(sentence)); // S74: both causes are named
    QVERIFY2(sentence.contains(QStringLiteral("too many sessions")), qPrintable(sentence));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_logic->count("Session.login"), 2);
    QCOMPARE(session->figures().refusals, 2);
    QVERIFY(!session->figures().isOpen);
    const auto next = session->call(QStringLiteral("Room.getAll")); // no further login until the person acts
    AWAIT(next);
    QCOMPARE(next.result().error().code, ErrorCode::Auth);
    QCOMPARE(m_logic->count("Session.login"), 2);
    m_logic->refuseLogins = 0;
    const auto opening = session->open();
    AWAIT(opening);
    QVERIFY(opening.result());
    QCOMPARE(m_logic->count("Session.login"), 3);
}

void SessionTest::recoversFromTooManySessions() {
    m_logic->refuseLogins = 1;
    const auto session = makeSession();
    std::ignore = session->open();
    const auto call = session->call(QStringLiteral("Room.getAll"));
    AWAIT(call);
    QVERIFY(call.result());
    QCOMPARE(m_logic->count("Session.login"), 2);
}

void SessionTest::logsOutOnClose() {
    const auto session = makeSession();
    const auto opening = session->open();
    AWAIT(opening);
    QCOMPARE(m_logic->open.size(), 1);
    const auto closing = session->close();
    const auto late = session->call(QStringLiteral("Room.getAll"));
    AWAIT(closing);
    AWAIT(late);
    QVERIFY(closing.result());
    QCOMPARE(late.result().error().code, ErrorCode::Cancelled);
    QVERIFY(m_logic->open.isEmpty());
    QCOMPARE(session->state(), Session::State::Closed);
    const auto again = session->close();
    AWAIT(again);
    QVERIFY(again.result());
    QCOMPARE(m_logic->count("Session.logout"), 1);
}

void SessionTest::logsOutWhenClosedDuringLogin() {
    const auto session = makeSession();
    std::ignore = session->open();
    const auto call = session->call(QStringLiteral("Room.getAll"));
    const auto closing = session->close();
    AWAIT(closing);
    AWAIT(call);
    QCOMPARE(call.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(m_logic->count("Session.login"), 1);
    QCOMPARE(m_logic->count("Session.logout"), 1);
    QVERIFY(m_logic->open.isEmpty());
}

void SessionTest::logsOutWhenDestroyed() {
    auto session = makeSession();
    const auto opening = session->open();
    AWAIT(opening);
    session.reset();
    QTRY_COMPARE(m_logic->count("Session.logout"), 1);
    QVERIFY(m_logic->open.isEmpty());
}

void SessionTest::logsOutWhenDestroyedDuringLogin() {
    auto session = makeSession();
    std::ignore = session->open();
    const auto call = session->call(QStringLiteral("Room.getAll"));
    session.reset();
    AWAIT(call);
    QCOMPARE(call.result().error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(m_logic->count("Session.logout"), 1);
    QVERIFY(m_logic->open.isEmpty());
}

void SessionTest::onlyOpeningLogsIn() {
    const auto session = makeSession();
    const auto early = session->call(QStringLiteral("Room.getAll"));
    AWAIT(early);
    QCOMPARE(early.result().error().code, ErrorCode::Cancelled);
    const auto opening = session->open();
    AWAIT(opening);
    const auto closing = session->close();
    AWAIT(closing);
    const auto late = session->call(QStringLiteral("Room.getAll"));
    AWAIT(late);
    QCOMPARE(late.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(m_logic->count("Session.login"), 1);
    QVERIFY(m_logic->open.isEmpty());
}

void SessionTest::opensAgainWhileClosing() {
    const auto session = makeSession();
    const auto first = session->open();
    AWAIT(first);
    const auto closing = session->close();
    const auto second = session->open();
    AWAIT(closing);
    AWAIT(second);
    QVERIFY(second.result());
    QCOMPARE(session->state(), Session::State::Open);
    QCOMPARE(m_logic->open.size(), 1);
    const auto closingAgain = session->close();
    const auto third = session->open();
    const auto closingForGood = session->close();
    AWAIT(third);
    AWAIT(closingAgain);
    AWAIT(closingForGood);
    QCOMPARE(third.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(session->state(), Session::State::Closed);
    QVERIFY(m_logic->open.isEmpty());
}

void SessionTest::sendsALoginOnce() {
    m_ccu->setScript([this](const FakeCcu::Request& request) {
        std::ignore = m_logic->answer(request);
        return FakeCcu::cut();
    });
    const auto session = makeSession();
    const auto opening = session->open();
    AWAIT(opening);
    QVERIFY(!opening.result());
    QCOMPARE(opening.result().error().code, ErrorCode::Timeout);
    QCOMPARE(opening.result().error().message,
        QStringLiteral("The CCU did not answer the login. It may be busy or restarting."));
    QCOMPARE(m_ccu->requests().size(), 1);
    QCOMPARE(session->state(), Session::State::Closed);
}

//! A login carries nothing out that anybody would have to worry about.
void SessionTest::saysThatALoginTimedOut() {
    m_ccu->setScript([](const FakeCcu::Request&) { return FakeCcu::silence(); });
    const auto session = makeSession({60s, 20ms, 200ms, 1s});
    const auto opening = session->open();
    AWAIT(opening);
    QCOMPARE(opening.result().error().code, ErrorCode::Timeout);
    QCOMPARE(opening.result().error().message,
        QStringLiteral("The CCU did not answer the login. It may be busy or restarting."));
    QCOMPARE(m_ccu->requests().size(), 1);
}

void SessionTest::reportsRedirects() {
    FakeCcu tls;
    QVERIFY(tls.listen());
    m_ccu->setScript([](const FakeCcu::Request&) {
        return FakeCcu::status(301, {}, "Location: https://127.0.0.1/api/homematic.cgi\r\n");
    });
    const auto session = makeSession();
    const auto opening = session->open();
    AWAIT(opening);
    QVERIFY(!opening.result());
    QCOMPARE(opening.result().error().code, ErrorCode::Http);
    QVERIFY(opening.result().error().message.contains(QStringLiteral("encrypted")));
    QCOMPARE(m_ccu->requests().size(), 1);
}

void SessionTest::reportsARestartingLogicLayer() {
    const auto session = makeSession();
    const auto opening = session->open();
    AWAIT(opening);
    m_ccu->setScript([](const FakeCcu::Request&) { return Logic::error(400, R"(access denied (\"GUEST\" needed ))"); });
    const auto call = session->call(QStringLiteral("Room.getAll"));
    AWAIT(call);
    QCOMPARE(call.result().error().code, ErrorCode::NotReady);
    QCOMPARE(session->state(), Session::State::Open); // protocol §5.2: that is no logout
}

namespace {
QStringList logLines; // NOLINT: a message handler is a plain function
void keepLine(QtMsgType, const QMessageLogContext& context, const QString& text) {
    logLines << QLatin1String(context.category) + QLatin1Char(' ') + text;
}
} // namespace

//! Requirements S82, S83, S122: the log of a whole session, with failures, tells nothing worth stealing.
//! S8
void SessionTest::keepsSecretsOutOfTheLog() {
    logLines.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.*.debug=false"));
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    {
        const auto session = makeSession({50ms, 20ms, 5s, 1s});
        std::ignore = session->open();
        const auto call = session->call(QStringLiteral("ReGa.runScript"),
            {{QStringLiteral("script"), QStringLiteral("Write(\"/callback/secretpath0815\");")}});
        AWAIT(call);
        m_logic->open.clear();
        const auto again = session->call(QStringLiteral("Room.getAll"));
        AWAIT(again);
        QTRY_VERIFY(m_logic->count("Session.renew") > 0);
        m_ccu->setScript([](const FakeCcu::Request& request) {
            return Logic::error(599, "could not handle " + request.body.right(60).replace('"', ' '));
        });
        const auto failed = session->call(QStringLiteral("Room.getAll"));
        AWAIT(failed);
        m_ccu->setScript([](const FakeCcu::Request&) { return FakeCcu::cut(); });
        const auto cut = session->call(QStringLiteral("Interface.setValue"), {}, true);
        AWAIT(cut);
        const auto closing = session->close();
        AWAIT(closing);
    }
    NetworkTransport other(nullptr); // a page whose address carries the session id
    HttpRequest page;
    page.verb = "GET";
    page.url = m_ccu->url(QStringLiteral("/config/page.cgi"));
    page.url.setQuery(QStringLiteral("sid=@SeSsIoN101@"));
    page.credentials = Credentials{QStringLiteral("Admin"), Secret(password)};
    const auto reply = other.send(page);
    AWAIT(reply);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());

    const QString log = logLines.join(QLatin1Char('\n'));
    QVERIFY(log.contains(QStringLiteral("Session.login"))); // it does say what happened
    QVERIFY(log.contains(QStringLiteral("ccudesk.session")));
    QVERIFY(log.contains(QStringLiteral("OutcomeUnknown")) || log.contains(QStringLiteral("ContentReSendError")));
    const QByteArray basic = (QStringLiteral("Admin:") + password).toLatin1().toBase64();
    for (const QString& secret : {password, QStringLiteral("SeSsIoN"), QStringLiteral("secretpath0815"),
             QString::fromLatin1(basic), QString::fromLatin1(basic.left(8))})
        QVERIFY2(!log.contains(secret), qPrintable(log));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
