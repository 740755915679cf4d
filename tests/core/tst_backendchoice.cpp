// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/backendchoice.h"
#include "core/security/securityfacts.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::test;
using Certainty = Backend::Identity::Certainty;

namespace {

//! Says what it is told to say.
class FakeKind : public Backend {
public:
    FakeKind(const Surroundings& surroundings, const QString& product) : Backend(surroundings), m_product(product) { }

    Result<Certainty> says = Certainty::No;
    std::optional<Error> whyNot;
    int asked = 0;

    QFuture<Result<Identity>> identify() override {
        ++asked;
        return readyFuture(says ? Result<Identity>(Identity{*says, {m_product, {}}, whyNot})
                                : Result<Identity>(tl::unexpected<Error>(says.error())));
    }
    QString answerStep() const override { return m_product; }
    QString answerSentence(const BackendInfo&) const override { return {}; }
    QFuture<Result<QString>> signIn() override { return readyFuture(Result<QString>()); }
    QFuture<Result<QStringList>> interfaceNames() override { return readyFuture(Result<QStringList>()); }
    QString limitation() const override { return {}; }
    bool readsAllValues() const override { return true; }
    std::unique_ptr<rpc::RpcClient> detourTo(const QString&) override { return nullptr; }
    void startLoading() override { }
    QFuture<Result<KnownAddresses>> loadInventory() override { return readyFuture(Result<KnownAddresses>()); }
    QFuture<Result<void>> loadValues(const QString&) override { return readyFuture(Result<void>()); }
    QFuture<Result<void>> loadUnannounced() override { return readyFuture(Result<void>()); }
    void stopLoading(const Error&) override { }
    bool isIdle() const override { return true; }
    QFuture<Result<void>> beginPoll() override { return readyFuture(Result<void>()); }
    void takeEvents(EventBatch&) override { }
    QFuture<Result<void>> edit(const HomeEdit&) override { return readyFuture(Result<void>()); }
    QFuture<Result<QStringList>> programsUsing(const QString&) override { return readyFuture(Result<QStringList>()); }
    QFuture<Result<void>> downloadBackup(const std::function<bool(const QByteArray&)>&) override {
        return readyFuture(Result<void>());
    }
    QFuture<Result<QString>> runScript(const QString&) override { return readyFuture(Result<QString>()); }
    bool hasDevicePictures() const override { return false; }
    QFuture<Result<SystemFacts>> readProtection(const SecurityScope& /*scope*/) override {
        return readyFuture(Result<SystemFacts>());
    }
    QStringList possibleInterfaces() const override { return {}; }
    QFuture<Result<void>> signOff() override { return readyFuture(Result<void>()); }

private:
    QString m_product;
};

struct Fixture {
    Fixture() : values(clock), events(values, clock) {
        const Backend::Surroundings surroundings{
            profile, password, transport, {devices, values, home, events}, clock, timings};
        auto first = std::make_unique<FakeKind>(surroundings, QStringLiteral("first"));
        auto second = std::make_unique<FakeKind>(surroundings, QStringLiteral("second"));
        a = first.get();
        b = second.get();
        BackendChoice::Kinds kinds;
        kinds.push_back(std::move(first));
        kinds.push_back(std::move(second));
        choice = std::make_unique<BackendChoice>(std::move(kinds));
    }
    //! The product found, or the sentence why not.
    [[nodiscard]] QString found() const {
        const auto future = choice->detect();
        [&] { QTRY_VERIFY(future.isFinished()); }();
        if (!future.isFinished())
            return QStringLiteral("never");
        return future.result() ? future.result()->product : future.result().error().message;
    }

    FakeClock clock;
    Profile profile;
    Secret password;
    FakeTransport transport{[](const rpc::HttpRequest&) { return FakeTransport::ok({}); }};
    ConnectionTimings timings;
    DeviceStore devices;
    ValueStore values;
    HomeStore home;
    EventLog events;
    FakeKind* a = nullptr;
    FakeKind* b = nullptr;
    std::unique_ptr<BackendChoice> choice;
};

Result<Certainty> fails(ErrorCode code, const char* message) {
    return failure(code, QString::fromLatin1(message));
}

} // namespace

Q_DECLARE_METATYPE(Result<Certainty>)

class TestBackendChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picks_data() {
        QTest::addColumn<Result<Certainty>>("first");
        QTest::addColumn<Result<Certainty>>("second");
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("askedSecond");
        const auto row
            = [](const char* name, const Result<Certainty>& first, const Result<Certainty>& second, const char* found,
                  int asked) { QTest::newRow(name) << first << second << QString::fromLatin1(found) << asked; };
        const Result<Certainty> yes = Certainty::Yes;
        const Result<Certainty> no = Certainty::No;
        const Result<Certainty> perhaps = Certainty::Perhaps;
        row("sure: nobody else is asked", yes, yes, "first", 0);
        row("an old CCU without that page", perhaps, no, "first", 1);
        row("a web page of something else", perhaps, yes, "second", 1);
        row("no web page", fails(ErrorCode::Network, "refused"), yes, "second", 1);
        row("nothing at all: the first reason", fails(ErrorCode::Network, "refused"), fails(ErrorCode::Timeout, "late"),
            "refused", 1);
        row("its certificate is not trusted", fails(ErrorCode::Tls, "pin"), yes, "pin", 0);
        row("another certificate there", perhaps, fails(ErrorCode::Tls, "pin"), "pin", 1);
        row("somebody refuses", fails(ErrorCode::Network, "refused"), fails(ErrorCode::Auth, "password"), "password",
            1);
        row("a port of the CCU that starts", perhaps, fails(ErrorCode::NotReady, "503"), "first", 1);
        row("it starts", fails(ErrorCode::NotReady, "starting"), yes, "starting", 0);
    }
    void picks() {
        QFETCH(Result<Certainty>, first);
        QFETCH(Result<Certainty>, second);
        Fixture f;
        f.a->says = first;
        f.b->says = second;
        QTEST(f.found(), "found");
        QTEST(f.b->asked, "askedSecond");
    }

    void asksFirstWhatItWas() {
        Fixture f;
        f.a->says = fails(ErrorCode::Network, "no web page");
        f.b->says = Certainty::Yes;
        QCOMPARE(f.found(), QStringLiteral("second"));
        QCOMPARE(f.choice->current().answerStep(), QStringLiteral("second"));
        QCOMPARE(f.found(), QStringLiteral("second"));
        QCOMPARE(f.a->asked, 1);
        f.b->says = fails(ErrorCode::Network, "away");
        QCOMPARE(f.found(), QStringLiteral("away")); // its own reason, not that of a web page
        QCOMPARE(f.a->asked, 1);
    }

    void staysWithTheFirstWhereNobodyIsSure() {
        Fixture f;
        f.a->says = Certainty::Perhaps;
        f.b->says = fails(ErrorCode::Timeout, "late");
        QCOMPARE(f.found(), QStringLiteral("first"));
        QCOMPARE(f.found(), QStringLiteral("first"));
        QCOMPARE(f.b->asked, 1);
    }

    //! Something else is there, and says so: nobody is taken for what he denies to be.
    void tellsWhatElseIsThere() {
        Fixture f;
        f.a->whyNot = Error{ErrorCode::Http, QStringLiteral("a router"), {}, 0};
        f.b->says = fails(ErrorCode::Network, "refused");
        QCOMPARE(f.found(), QStringLiteral("a router"));
        f.b->says = Certainty::Yes; // and the web page is that of something else
        QCOMPARE(f.found(), QStringLiteral("second"));
    }

    //! It was the first kind, and its address is now that of a router.
    void tellsWhatHasTakenThePlace() {
        Fixture f;
        f.a->says = Certainty::Yes;
        QCOMPARE(f.found(), QStringLiteral("first"));
        f.a->says = Certainty::No;
        f.a->whyNot = Error{ErrorCode::Http, QStringLiteral("a router"), {}, 0};
        f.b->says = fails(ErrorCode::Network, "refused");
        QCOMPARE(f.found(), QStringLiteral("a router"));
        f.a->says = Certainty::Yes;
        f.a->whyNot.reset();
        QCOMPARE(f.found(), QStringLiteral("first"));
    }

    void noticesThatItIsSomethingElseNow() {
        Fixture f;
        f.a->says = fails(ErrorCode::Network, "no web page");
        f.b->says = Certainty::Yes;
        QCOMPARE(f.found(), QStringLiteral("second"));
        f.a->says = Certainty::Yes;
        f.b->says = Certainty::No;
        QCOMPARE(f.found(), QStringLiteral("first"));
    }
};

QTEST_GUILESS_MAIN(TestBackendChoice)
#include "tst_backendchoice.moc"
