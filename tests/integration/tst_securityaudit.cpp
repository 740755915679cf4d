// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/protectionprobe.h"
#include "core/security/auditreport.h"
#include "tests/support/awaited.h"
#include "tests/support/certificates.h"
#include "tests/support/closedport.h"
#include "tests/support/livehome.h"
#include "tests/support/securityfacts.h"
#include "tests/support/simulatedhome.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace ccudesk;
using ccudesk::test::awaited;
using ccudesk::test::findingOf;
using ccudesk::test::goLive;
using ccudesk::test::SimulatedHome;

namespace {

simulator::Options careful() {
    simulator::Options options = SimulatedHome::quietOptions();
    options.home.devices = 12;
    options.keepsRequestLog = true;
    options.user = QStringLiteral("desk");
    options.password = QStringLiteral("S3cret.pass");
    options.protection.hasScriptPort = true;
    options.protection.redirects = true;
    return options;
}

simulator::Options carelessOptions() {
    simulator::Options options = careful();
    options.basicAuth = false;
    options.user = QStringLiteral("Admin");
    options.password = QStringLiteral("a&b");
    options.certificateDays = 10;
    options.cuxd = true;
    options.jack.isInstalled = true;
    options.protection.users = {{QStringLiteral("<b>Gäste"), 1, false}, {QStringLiteral("off"), 0, false}};
    simulator::ProtectionOptions& protection = options.protection;
    protection.firewallMode = QStringLiteral("MOST_OPEN");
    protection.hasInternalPorts = protection.hasSsh = protection.hasSnmp = protection.hasXmlApi = true;
    protection.redirects = false;
    protection.version = QStringLiteral("3.73.9.20240130");
    protection.addOns = {{QStringLiteral("E-Mail"), QStringLiteral("1.7")}};
    return options;
}

simulator::Options otherOptions() {
    simulator::Options options = careful();
    options.cuxd = true;
    options.protection.access[QStringLiteral("REGA")] = QStringLiteral("full");
    options.protection.addresses = {QStringLiteral("10.0.0.0/8")};
    options.protection.version = QStringLiteral("3.75.7.20240420");
    options.protection.tellsAddOns = false;
    return options;
}

//! A stock CCU3 whose version tells no day, with one add-on.
simulator::Options stockOptions() {
    simulator::Options options = careful();
    options.protection.product = QStringLiteral("CCU3");
    options.protection.version = QStringLiteral("3.75.6");
    options.protection.addOns = {{QStringLiteral("E-Mail"), QStringLiteral("1.7")}};
    return options;
}

//! OpenSSL's own server speaks what Qt's does not: old protocols, short keys.
class WeakWeb {
public:
    WeakWeb(const test::TestCertificate& certificate, const QStringList& options) {
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(QStringLiteral("openssl"),
            QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                QStringLiteral("-cert"), certificate.pemFile, QStringLiteral("-key"), certificate.keyFile,
                QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0")}
                + options);
        static const QRegularExpression accepting(QStringLiteral("ACCEPT \\S+:(\\d+)"));
        QByteArray said;
        const auto port = [&said] { return accepting.match(QString::fromLatin1(said)).captured(1).toUShort(); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT((said += m_server.readAll(), port() != 0), 10'000); }();
        m_port = port();
    }
    ~WeakWeb() {
        m_server.kill();
        m_server.waitForFinished();
    }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_server;
    quint16 m_port = 0;
};

//! As a person answers who has done everything as it should be, or nothing.
Answers answersOf(bool isGood, qint64 atMs) {
    Answers answers;
    for (const char* id : {"segment", "logs", "addOns", "updates", "user"})
        answers.insert(QLatin1String(id), {isGood ? Answer::Kind::Yes : Answer::Kind::No, atMs});
    answers.insert(QStringLiteral("forwarding"), {isGood ? Answer::Kind::No : Answer::Kind::Yes, atMs});
    return answers;
}

//! Only what is asked for happens.
ConnectionTimings calmTimings() {
    ConnectionTimings timings = SimulatedHome::quickTimings();
    timings.pingAfterSilence = std::chrono::minutes(10);
    return timings;
}

struct Fixture {
    explicit Fixture(const simulator::Options& options = careful()) : ccu(options), doors(ccu.endpoints.doors()) {
        // where nobody listens on a CCU that is well set up
        for (const char* name : {"SSH", "HmIP-RF+internal", "BidCos-RF+internal"})
            if (!doors.contains(QLatin1String(name)))
                doors.insert(QLatin1String(name), test::closedPort());
        profile = ccu.profile();
        profile.keeping = PasswordKeeping::KeyStore;
    }

    SecurityFacts gather() {
        program = ccu.install(profile, calmTimings());
        goLive(*program);
        before = ccu.simulator.requestLog().size();
        return gatherAgain();
    }
    SecurityFacts gatherAgain(const SecurityScope& scope = wholeSecurity()) {
        return awaited(program->connection().gatherSecurity(scope, doors)).value_or(SecurityFacts());
    }
    //! As of a home that does not have this interface, although somebody listens on its port.
    SecurityFacts gatherWithout(const QString& interface) {
        SecurityFacts facts = gather();
        facts.own.interfaces.removeIf([&interface](const UsedInterface& used) { return used.name == interface; });
        return facts;
    }
    QList<Finding> check() { return checkSecurity(gather(), ownAdvisories(), {}); }
    //! By the checks; the connection itself may still be asking for its gateways.
    [[nodiscard]] QStringList sent() const {
        return ccu.simulator.requestLog().mid(before).filter(
            QRegularExpression(QStringLiteral("^(?!.*listBidcosInterfaces)")));
    }

    SimulatedHome ccu;
    QMap<QString, quint16> doors;
    Profile profile;
    std::unique_ptr<Installation> program;
    qsizetype before = 0;
};

} // namespace

//! The facts behind the checks, from a simulated CCU over real sockets.
class TestSecurityAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCarefulHomePasses_data() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"authentication", "anonymous", "scripts", "level", "users", "emptyPassword",
                 "passwordCharacters", "publicAddress", "firewall", "allowedAddresses", "internalPorts", "ssh", "snmp",
                 "addOns", "encryption", "verification", "redirect", "certificateDate", "certificateKey",
                 "certificateName", "tlsVersion", "advisories", "firmwareAge", "xmlApi", "cuxd", "keeping", "callback"})
            QTest::newRow(id) << QString::fromLatin1(id);
        m_careful = Fixture().check();
    }
    void aCarefulHomePasses() {
        QFETCH(const QString, id);
        const Finding finding = findingOf(m_careful, id);
        QVERIFY2(finding.verdict == Verdict::Passed,
            qPrintable(finding.title + u' ' + finding.why + finding.proof.join(u'\n')));
    }

    //! Two homes where everything is done wrong that can be done wrong at once.
    void carelessHomesAreFound_data() {
        QTest::addColumn<int>("home");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("verdict");
        const auto row = [](int home, const char* id, Verdict verdict) {
            QTest::addRow("%s %d", id, home) << home << QString::fromLatin1(id) << static_cast<int>(verdict);
        };
        for (const char* id : {"authentication", "anonymous", "scripts", "internalPorts", "xmlApi", "cuxd", "users",
                 "advisory.CVE-2024-24578"})
            row(0, id, Verdict::Critical);
        for (const char* id : {"level", "user", "emptyPassword", "passwordCharacters", "firewall", "ssh", "snmp",
                 "redirect", "certificateDate", "ccuJack", "backup"})
            row(0, id, Verdict::Warning);
        row(0, "addOns", Verdict::Ask);
        row(1, "addOns", Verdict::Ask); // not told: a person can look
        row(1, "user", Verdict::Ask); // a name alone proves nothing
        row(1, "firewall", Verdict::Critical);
        for (const char* id : {"allowedAddresses", "unusedPorts", "firmwareAge", "cuxd"})
            row(1, id, Verdict::Warning);
        row(1, "xmlApi", Verdict::Passed); // no list of add-ons: the page that is missing says it
        visitCarelessHomes();
    }
    void carelessHomesAreFound() {
        QFETCH(const int, home);
        QFETCH(const QString, id);
        QFETCH(const int, verdict);
        const Finding finding = findingOf(m_careless.at(static_cast<size_t>(home)), id);
        QVERIFY2(static_cast<int>(finding.verdict) == verdict,
            qPrintable(verdictId(finding.verdict) + u' ' + finding.title + u' ' + finding.why));
    }

    //! Every check there is, with a home that passes it and one that does not, each asked over real sockets. The table
    //! is printed; a check without both fails.
    void everyCheckHasAHomeOnEitherSide() {
        addOtherHomes();
        const QMap<QString, QString> oneSided{{QStringLiteral("keeping"),
            QStringLiteral("cannot fail: there is no way to keep a password in the clear")}};
        for (const QString& id : securityCheckIds()) {
            const QString passes = homeWhere(id, true);
            const QString fails = homeWhere(id, false);
            qInfo("%-20s passes: %-10s fails: %s", qPrintable(id), qPrintable(passes),
                qPrintable(fails.isEmpty() ? oneSided.value(id) : fails));
            QVERIFY2(!passes.isEmpty(), qPrintable(id));
            QVERIFY2(fails.isEmpty() == oneSided.contains(id), qPrintable(id));
        }
    }

    void withoutEncryptionItSaysSo() {
        simulator::Options options = careful();
        options.protection.redirects = false; // or nothing could be asked at all
        Fixture plain(options);
        plain.profile = plain.ccu.profile(TransportSecurity::Plain);
        const QList<Finding> findings = plain.check();
        QCOMPARE(findingOf(findings, QStringLiteral("encryption")).verdict, Verdict::Critical);
        QCOMPARE(findingOf(findings, QStringLiteral("verification")).verdict, Verdict::Warning);
    }

    //! A redirect is no page that is missing.
    void anotherAnswerDoesNotProveThatXmlApiIsMissing() {
        const Fixture f;
        ProtectionProbe probe(f.ccu.profile(TransportSecurity::Plain), f.doors, {SecurityPart::XmlApi});
        const ProbeFacts facts = awaited(probe.start()).value_or(ProbeFacts());
        QVERIFY(!facts.hasXmlApi.isKnown());
        QVERIFY(facts.hasXmlApi.reason.contains(QLatin1String("301")));
    }

    void uncheckedCertificatesAreUrgent() {
        Fixture f;
        f.profile.trust = {TrustRule::Kind::Unchecked, {}, {}};
        QCOMPARE(findingOf(f.check(), QStringLiteral("verification")).verdict, Verdict::Critical);
    }

    //! Not a password, not a login, not a write, no exec page: only what protocol §12.4 and the requirements name.
    void sendsOnlyWhatItMay() {
        const QList<QRegularExpression> allowed{
            QRegularExpression(
                QStringLiteral("^JSON POST /api/homematic\\.cgi (CCU\\.getAuthEnabled|CCU\\."
                               "getHttpsRedirectEnabled|CCU\\.getSecurityLevel|CCU\\.getSSHState|CCU\\."
                               "getSNMPEnabled|Firewall\\.getConfiguration|CCU\\.getAddonVersions|User\\."
                               "hasUserPWD|ReGa\\.runScript#users)$")),
            QRegularExpression(QStringLiteral("^[A-Za-z-]+ POST /(groups)? (getVersion|HTTP 401)$")),
            QRegularExpression(QStringLiteral("^ReGa POST /tclrega\\.exe (script|HTTP 401)$")),
            QRegularExpression(QStringLiteral("^JSON GET /api/backup/version\\.cgi HTTP 301$")),
            QRegularExpression(
                QStringLiteral("^JSON GET /addons/xmlapi/version\\.cgi GET /addons/xmlapi/version\\.cgi$"))};
        for (const bool isOpen : {false, true}) {
            simulator::Options options = careful();
            options.basicAuth = !isOpen;
            options.protection.hasXmlApi = true;
            Fixture f(options);
            (void)f.gather();
            const QStringList sent = f.sent();
            QVERIFY(sent.size() >= 10);
            QVERIFY2(sent.size() <= 22, qPrintable(sent.join(u'\n')));
            for (const QString& line : sent)
                QVERIFY2(std::any_of(allowed.cbegin(), allowed.cend(),
                             [&line](const QRegularExpression& form) { return form.match(line).hasMatch(); }),
                    qPrintable(line));
        }
    }

    //! Of a check by itself nothing is sent but what it needs: each with the lines that it may cause.
    void aCheckByItselfSendsOnlyWhatItNeeds_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* id, const char* lines) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(lines);
        };
        row("authentication", "JSON .*getAuthEnabled");
        row("level", "JSON .*(getSecurityLevel|getAuthEnabled|Firewall.getConfiguration)");
        row("snmp", "JSON .*getSNMPEnabled");
        row("ssh", "JSON .*getSSHState");
        row("firewall", "JSON .*Firewall.getConfiguration");
        row("users", "JSON .*(runScript#users|hasUserPWD)");
        row("anonymous", "[A-Za-z-]+ POST /(groups)? HTTP 401");
        row("scripts", "ReGa POST /tclrega.exe HTTP 401");
        row("redirect", "JSON (.*getHttpsRedirectEnabled|GET /api/backup/version.cgi HTTP 301)");
        row("xmlApi", "JSON (.*getAddonVersions|GET /addons/xmlapi/version.cgi .*)");
        for (const char* id : {"certificateDate", "internalPorts", "unusedPorts", "publicAddress", "forwarding",
                 "encryption", "user", "advisory.CVE-2024-24578"})
            row(id, "nothing");
    }
    void aCheckByItselfSendsOnlyWhatItNeeds() {
        QFETCH(const QString, id);
        QFETCH(const QString, lines);
        Fixture f;
        const QList<Finding> whole = f.check();
        f.before = f.ccu.simulator.requestLog().size();
        const QList<Finding> alone = checkSecurity(f.gatherAgain(scopeOf(id)), ownAdvisories(), {});
        const QStringList sent = f.sent();
        QCOMPARE(sent.isEmpty(), lines == QLatin1String("nothing"));
        const QRegularExpression allowed(QRegularExpression::anchoredPattern(lines));
        for (const QString& line : sent)
            QVERIFY2(allowed.match(line).hasMatch(), qPrintable(line));
        QCOMPARE(findingOf(alone, id).verdict, findingOf(whole, id).verdict);
    }

    //! No round of refusals, and nothing green that nobody has told.
    void whoIsNoAdministratorIsToldWhy() {
        Fixture f;
        f.profile.user = QStringLiteral("Benutzer");
        const QList<Finding> findings = f.check();
        for (const char* id : {"authentication", "level", "firewall", "allowedAddresses", "snmp"}) {
            const Finding finding = findingOf(findings, QLatin1String(id));
            QCOMPARE(finding.verdict, Verdict::NotChecked);
            QVERIFY(finding.why.contains(QLatin1String("Benutzer")));
        }
        QCOMPARE(findingOf(findings, QStringLiteral("anonymous")).verdict, Verdict::Passed); // tried from outside
        for (const QString& line : f.sent())
            QVERIFY2(!line.contains(QLatin1String("CCU.get")) && !line.contains(QLatin1String("Firewall")),
                qPrintable(line));
    }

    void nothingIsTriedOnTheInternet() {
        Fixture f;
        const RouteFinder away = [](const QString&, QObject*) {
            return readyFuture(Result<HostRoute>(HostRoute{{QHostAddress(QStringLiteral("203.0.113.5"))}, {}}));
        };
        f.program = f.ccu.install(f.profile, SimulatedHome::quickTimings(), away);
        const SecurityFacts facts = f.gatherAgain();
        QVERIFY(f.ccu.simulator.requestLog().isEmpty());
        QVERIFY(facts.probes.ports.isEmpty());
        const QList<Finding> findings = checkSecurity(facts, ownAdvisories(), {});
        QCOMPARE(findingOf(findings, QStringLiteral("publicAddress")).verdict, Verdict::Critical);
        QCOMPARE(findingOf(findings, QStringLiteral("anonymous")).verdict, Verdict::NotChecked);
        QVERIFY(findingOf(findings, QStringLiteral("internalPorts")).why.contains(QLatin1String("203.0.113.5")));
    }

    void aCcuThatIsGoneIsNotGreen() {
        Fixture f;
        f.program = f.ccu.install(f.profile);
        f.ccu.simulator.stop();
        for (const Finding& finding : checkSecurity(f.gatherAgain(), ownAdvisories(), {}))
            for (const char* id :
                {"authentication", "anonymous", "level", "firewall", "redirect", "xmlApi", "advisories"})
                QVERIFY2(
                    finding.id != QLatin1String(id) || finding.verdict == Verdict::NotChecked, qPrintable(finding.id));
    }

    //! A CCU that answers with pages and rubbish is not understood, which is said.
    void rubbishIsNotGreen() {
        Fixture f;
        f.program = f.ccu.install(f.profile);
        goLive(*f.program);
        simulator::Faults faults;
        faults.html = true;
        f.ccu.simulator.setFaults(faults);
        const QList<Finding> findings = checkSecurity(f.gatherAgain(), ownAdvisories(), {});
        for (const char* id : {"authentication", "anonymous", "scripts", "level", "firewall", "snmp"})
            QCOMPARE(findingOf(findings, QLatin1String(id)).verdict, Verdict::NotChecked);
    }

    void secretsAreNowhere() {
        simulator::Options options = careful();
        options.basicAuth = false;
        options.protection.hasXmlApi = true;
        Fixture f(options);
        AuditReport report;
        report.run.findings = f.check();
        QStringList secrets = f.ccu.simulator.sessionIdsEver();
        secrets.append(options.password);
        for (const QString& url : f.ccu.simulator.callbackUrls())
            secrets.append(url.section(u'/', 3, 3));
        QVERIFY(secrets.size() >= 3);
        const QByteArray all = toHtml(report) + toJsonText(report);
        for (const QString& secret : secrets)
            QVERIFY2(!secret.isEmpty() && !all.contains(secret.toUtf8()), qPrintable(secret));
    }

    //! Where the usual doors are.
    void knowsTheUsualPlaces() {
        Fixture f;
        f.program = f.ccu.install(f.profile);
        f.doors.clear();
        f.ccu.simulator.stop();
        const SecurityFacts facts = f.gatherAgain();
        QList<quint16> ports;
        for (const PortFact& port : facts.probes.ports)
            ports.append(port.port);
        for (const int port : {22, 80, 2000, 2001, 2010, 9292, 8181, 48181, 8701, 2121, 32001, 32010, 32000, 39292})
            QVERIFY2(ports.contains(static_cast<quint16>(port)), qPrintable(QString::number(port)));
    }

private:
    void visitCarelessHomes() {
        if (!m_careless[0].isEmpty())
            return;
        Fixture careless(carelessOptions());
        m_careless[0] = careless.check();
        Fixture other(otherOptions());
        other.doors.insert(QStringLiteral("BidCos-Wired+TLS"), other.doors.value(QStringLiteral("JSON")));
        m_careless[1] = checkSecurity(other.gatherWithout(QStringLiteral("BidCos-Wired")), ownAdvisories(), {});
    }
    //! Those that are careless in a way of their own.
    void addOtherHomes() {
        visitCarelessHomes();
        m_homes = {{QStringLiteral("careless"), m_careless[0]}, {QStringLiteral("other"), m_careless[1]}};
        Fixture backedUp;
        (void)backedUp.gather();
        const auto keep = [](qint64) { return true; };
        QVERIFY(awaited(
            backedUp.program->connection().backUp(backedUp.ccu.dataDir.filePath(QStringLiteral("a.sbk")), keep)));
        m_homes.insert(QStringLiteral("careful"), checkSecurity(backedUp.gatherAgain(), ownAdvisories(), {}));
        simulator::Options plainOptions = careful();
        plainOptions.protection.redirects = false;
        Fixture plain(plainOptions);
        plain.profile = plain.ccu.profile(TransportSecurity::Plain);
        plain.profile.callback.bindHost = QStringLiteral("0.0.0.0");
        m_homes.insert(QStringLiteral("plain"), plain.check());
        simulator::Options endOptions = careful();
        endOptions.protection.product = QStringLiteral("CCU2");
        endOptions.protection.version = QStringLiteral("2.61.7");
        test::CertificateWorkshop workshop;
        const WeakWeb oldWeb(workshop.weak(QStringLiteral("weak")), {QStringLiteral("-tls1_1")});
        const WeakWeb otherWeb(workshop.selfSigned(QStringLiteral("other"), QStringLiteral("DNS:elsewhere")), {});
        QVERIFY2(workshop.isUsable(), qPrintable(workshop.error()));
        Fixture end(endOptions);
        end.profile.trust = {TrustRule::Kind::Unchecked, {}, {}};
        end.doors.insert(QStringLiteral("JSON+TLS"), oldWeb.port());
        m_homes.insert(QStringLiteral("old"), end.check());
        end.doors.insert(QStringLiteral("JSON+TLS"), otherWeb.port());
        m_homes.insert(QStringLiteral("renamed"), checkSecurity(end.gatherAgain(), ownAdvisories(), {}));
        Fixture away;
        away.program = away.ccu.install(away.profile, calmTimings(), [](const QString&, QObject*) {
            return readyFuture(Result<HostRoute>(HostRoute{{QHostAddress(QStringLiteral("203.0.113.5"))}, {}}));
        });
        m_homes.insert(QStringLiteral("away"), checkSecurity(away.gatherAgain(), ownAdvisories(), {}));
        Fixture stock(stockOptions());
        const SecurityFacts facts = stock.gather();
        for (const bool isGood : {false, true})
            m_homes.insert(isGood ? QStringLiteral("answered") : QStringLiteral("confessed"),
                checkSecurity(facts, ownAdvisories(), answersOf(isGood, facts.gatheredAtMs)));
    }
    //! The first home where this check passes, or finds something; a check that has nothing to say passes.
    [[nodiscard]] QString homeWhere(const QString& id, bool passes) const {
        for (auto it = m_homes.cbegin(); it != m_homes.cend(); ++it) {
            const auto isOfCheck = [&id](const Finding& finding) {
                return finding.id == id
                    || (id == QLatin1String("advisories") && finding.id.startsWith(QLatin1String("advisory.")));
            };
            const auto found = std::find_if(it->cbegin(), it->cend(), isOfCheck);
            const bool isSilent
                = found == it->cend() && (id == QLatin1String("ccuJack") || id == QLatin1String("endOfLife"));
            const bool isBad
                = found != it->cend() && (found->verdict == Verdict::Critical || found->verdict == Verdict::Warning);
            const bool isGood = isSilent || (found != it->cend() && found->verdict == Verdict::Passed);
            if (passes ? isGood : isBad)
                return it.key();
        }
        return {};
    }

    QMap<QString, QList<Finding>> m_homes; //!< by name
    QList<Finding> m_careful;
    std::array<QList<Finding>, 2> m_careless;
};

QTEST_GUILESS_MAIN(TestSecurityAudit)
#include "tst_securityaudit.moc"
