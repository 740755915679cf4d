// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/securityscope.h"
#include "tests/support/securityfacts.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <functional>

using namespace ccudesk;
using test::findingOf;
using test::goodFacts;

using Spoil = std::function<void(SecurityFacts&)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

struct Fixture {
    [[nodiscard]] QList<Finding> check() const { return checkSecurity(facts, ownAdvisories(), answers); }
    [[nodiscard]] Verdict verdict(const QString& id) const { return findingOf(check(), id).verdict; }

    SecurityFacts facts = goodFacts();
    Answers answers;
};

QString word(Verdict verdict) {
    return verdictId(verdict);
}

//! What the guides ask for (S-ids), the check that does it, and the row of tells() or knowsThatItDoesNotKnow() or the
//! test that proves it.
const QList<QStringList> coverage{
    {QStringLiteral("S2 S3 S71 public address"), QStringLiteral("publicAddress"),
        QStringLiteral("tells: public address")},
    {QStringLiteral("S4-S6 S8 firmware holes"), QStringLiteral("advisories"), QStringLiteral("tst_advisories")},
    {QStringLiteral("S5 CCU2 end of life"), QStringLiteral("endOfLife"), QStringLiteral("tells: CCU2")},
    {QStringLiteral("S7 XML-API"), QStringLiteral("xmlApi"), QStringLiteral("tells: XML-API answers")},
    {QStringLiteral("S9 CUxD"), QStringLiteral("cuxd"), QStringLiteral("tells: CUxD")},
    {QStringLiteral("S10 S73 firmware age"), QStringLiteral("firmwareAge"), QStringLiteral("tells: old firmware")},
    {QStringLiteral("S11 S64 forwarding"), QStringLiteral("forwarding"), QStringLiteral("questions")},
    {QStringLiteral("S12 segment"), QStringLiteral("segment"), QStringLiteral("questions")},
    {QStringLiteral("S13 S21 S66 authentication"), QStringLiteral("authentication"),
        QStringLiteral("tells: authentication off")},
    {QStringLiteral("S13 strangers"), QStringLiteral("anonymous"), QStringLiteral("tells: interface answers")},
    {QStringLiteral("S14 add-ons"), QStringLiteral("addOns"), QStringLiteral("questions")},
    {QStringLiteral("S22 S61 S67 own user"), QStringLiteral("user"), QStringLiteral("tells: Admin")},
    {QStringLiteral("S25-S28 S68 password"), QStringLiteral("passwordCharacters"),
        QStringLiteral("tells: doubtful characters")},
    {QStringLiteral("S30 empty password"), QStringLiteral("emptyPassword"), QStringLiteral("tells: empty password")},
    {QStringLiteral("S30 users without one"), QStringLiteral("users"), QStringLiteral("tells: no password")},
    {QStringLiteral("S32 redirect"), QStringLiteral("redirect"), QStringLiteral("tells: no redirect")},
    {QStringLiteral("S35 S101 verification"), QStringLiteral("verification"), QStringLiteral("tells: unchecked")},
    {QStringLiteral("S36 certificate date"), QStringLiteral("certificateDate"), QStringLiteral("tells: expired")},
    {QStringLiteral("S33 S44 S69 encryption"), QStringLiteral("encryption"), QStringLiteral("tells: plain")},
    {QStringLiteral("S48 S49 unused ports"), QStringLiteral("unusedPorts"), QStringLiteral("tells: unused port")},
    {QStringLiteral("S51 S63 S70 firewall"), QStringLiteral("firewall"), QStringLiteral("tells: open firewall")},
    {QStringLiteral("S51 allowed addresses"), QStringLiteral("allowedAddresses"), QStringLiteral("tells: not allowed")},
    {QStringLiteral("S56 S108 callback"), QStringLiteral("callback"), QStringLiteral("tells: callback on all")},
    {QStringLiteral("S65 logs"), QStringLiteral("logs"), QStringLiteral("questions")},
    {QStringLiteral("S72 key store"), QStringLiteral("keeping"), QStringLiteral("aGoodHomePassesEverything")},
    {QStringLiteral("S81 CCU-Jack"), QStringLiteral("ccuJack"), QStringLiteral("tells: CCU-Jack")},
    {QStringLiteral("U1 security level"), QStringLiteral("level"), QStringLiteral("tells: low level")},
    {QStringLiteral("U1 script port"), QStringLiteral("scripts"), QStringLiteral("tells: script port answers")},
    {QStringLiteral("U1 internal ports"), QStringLiteral("internalPorts"), QStringLiteral("tells: internal port")},
    {QStringLiteral("U1 SSH"), QStringLiteral("ssh"), QStringLiteral("tells: SSH")},
    {QStringLiteral("U1 SNMP"), QStringLiteral("snmp"), QStringLiteral("tells: SNMP")},
    {QStringLiteral("U1 certificate key"), QStringLiteral("certificateKey"), QStringLiteral("tells: weak key")},
    {QStringLiteral("U1 certificate name"), QStringLiteral("certificateName"), QStringLiteral("tells: wrong name")},
    {QStringLiteral("U1 TLS version"), QStringLiteral("tlsVersion"), QStringLiteral("tells: old TLS")},
    {QStringLiteral("U37 backup age"), QStringLiteral("backup"), QStringLiteral("tells: no backup")},
    {QStringLiteral("S10 updates asked"), QStringLiteral("updates"), QStringLiteral("questions")},
};

} // namespace

//! Each check on both sides: what passes, what does not, and what is not known.
class TestSecurityChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // S2–S14, S21, S22, S25–S28, S30, S32, S33, S35, S36, S44, S48, S49, S51, S56, S61, S63–S73, S81: see the table
    void printsWhichRequirementIsCheckedWhere() {
        QSet<QString> ids;
        for (const QStringList& row : coverage) {
            qInfo("%-32s %-20s %s", qPrintable(row.at(0)), qPrintable(row.at(1)), qPrintable(row.at(2)));
            ids.insert(row.at(1));
        }
        Fixture f;
        for (const Finding& finding : f.check())
            QVERIFY2(ids.contains(finding.id), qPrintable(finding.id));
        const QStringList all = securityCheckIds(); // and each knows what it looks at
        QCOMPARE(ids, QSet<QString>(all.cbegin(), all.cend()));
    }

    void aGoodHomePassesEverything() {
        Fixture f;
        f.answers = {{QStringLiteral("forwarding"), {Answer::Kind::No, f.facts.gatheredAtMs}},
            {QStringLiteral("segment"), {Answer::Kind::Yes, f.facts.gatheredAtMs}},
            {QStringLiteral("user"), {Answer::Kind::Yes, f.facts.gatheredAtMs}},
            {QStringLiteral("logs"), {Answer::Kind::Yes, f.facts.gatheredAtMs}}};
        for (const Finding& finding : f.check()) {
            QVERIFY2(finding.verdict == Verdict::Passed, qPrintable(finding.id + finding.why));
            QVERIFY2(!finding.proof.isEmpty(), qPrintable(finding.id)); // nothing is green just because we say so
            for (const QString& line : finding.proof)
                QVERIFY2(!line.endsWith(QStringLiteral("→ ")), qPrintable(finding.id + line));
        }
    }

    void tells_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("verdict");
        using F = SecurityFacts;
        const auto row = [](const char* name, const char* id, Verdict verdict, const Spoil& spoil) {
            QTest::newRow(name) << QString::fromLatin1(id) << spoil << word(verdict);
        };
        constexpr Verdict bad = Verdict::Critical;
        constexpr Verdict warn = Verdict::Warning;
        row("authentication off", "authentication", bad, [](F& f) { f.system.isAuthenticationOn = false; });
        row("interface answers", "anonymous", bad,
            [](F& f) { f.probes.interfaces[0].kind = AnonymousAnswer::Kind::Answered; });
        row("one of two answers", "anonymous", bad, [](F& f) {
            f.probes.interfaces.append(f.probes.interfaces[0]);
            f.probes.interfaces[1].kind = AnonymousAnswer::Kind::Answered;
        });
        row("script port answers", "scripts", bad, [](F& f) {
            f.probes.scripts = {{{}, 8181, AnonymousAnswer::Kind::Answered, QStringLiteral("Write(1)"), {}}};
        });
        row("low level", "level", warn, [](F& f) { f.system.securityLevel = QStringLiteral("LOW"); });
        row("Admin", "user", warn, [](F& f) { f.own.user = QStringLiteral("Admin"); });
        row("empty password", "emptyPassword", bad, [](F& f) { f.own.isPasswordEmpty = true; });
        row("short password", "emptyPassword", warn, [](F& f) { f.own.passwordLength = 7; });
        row("doubtful characters", "passwordCharacters", warn, [](F& f) { f.own.doubtfulCharacters = 1; });
        row("no password", "users", bad, [](F& f) { f.system.users.value->last().hasPassword = false; });
        row("one not told, one without", "users", bad, [](F& f) {
            f.system.users = QList<CcuUser>{{QStringLiteral("a"), std::nullopt}, {QStringLiteral("b"), false}};
        });
        row("public address", "publicAddress", bad, [](F& f) { f.publicAddress = QStringLiteral("203.0.113.5"); });
        row("open firewall", "firewall", warn,
            [](F& f) { f.system.firewall.value->mode = QStringLiteral("MOST_OPEN"); });
        row("interfaces for all", "firewall", warn,
            [](F& f) { f.system.firewall.value->services[0].access = QStringLiteral("full"); });
        row("scripts for all", "firewall", bad,
            [](F& f) { f.system.firewall.value->services[1].access = QStringLiteral("full"); });
        row("not allowed", "allowedAddresses", warn, [](F& f) { f.ownAddresses = {QStringLiteral("10.0.0.7")}; });
        row("everything allowed", "allowedAddresses", warn,
            [](F& f) { f.system.firewall.value->addresses.append(QStringLiteral("0.0.0.0/0")); });
        row("internal port", "internalPorts", bad, [](F& f) { f.probes.ports[4].state = PortState::Open; });
        row("unused port", "unusedPorts", warn, [](F& f) { f.probes.ports[1].state = PortState::Open; });
        row("weak settings of one's own", "level", warn, [](F& f) {
            f.system.securityLevel = QStringLiteral("CUSTOM");
            f.system.isAuthenticationOn = false;
        });
        row("settings of one's own with scripts for all", "level", warn, [](F& f) {
            f.system.securityLevel = QStringLiteral("CUSTOM");
            f.system.firewall.value->services[1].access = QStringLiteral("full");
        });
        row("strict settings of one's own", "level", Verdict::Passed,
            [](F& f) { f.system.securityLevel = QStringLiteral("CUSTOM"); });
        row("interface port opened by hand", "firewall", warn,
            [](F& f) { f.system.firewall.value->userPorts = {2010}; });
        row("script port opened by hand", "firewall", bad, [](F& f) { f.system.firewall.value->userPorts = {8181}; });
        row("port of an add-on opened by hand", "firewall", Verdict::Passed,
            [](F& f) { f.system.firewall.value->userPorts = {8701}; });
        row("closed web page", "redirect", Verdict::Passed, [](F& f) {
            f.system.isRedirectOn = false;
            f.probes.plainWeb = {};
            f.probes.ports.append({PortKind::Web, {}, 80, false, PortState::Closed});
            f.probes.ports.append({PortKind::Web, {}, 443, true, PortState::Open});
        });
        row("no add-on listed, but its interface", "addOns", Verdict::Ask, [](F& f) {
            f.own.interfaces.append({QStringLiteral("CUxD"), 8701, false, true, QStringLiteral("cuxd"), false});
        });
        row("no list of add-ons", "addOns", Verdict::Ask, [](F& f) { f.system.addOns = {}; });
        row("SSH", "ssh", warn, [](F& f) { f.system.isSshOn = true; });
        row("SSH reached", "ssh", warn, [](F& f) { f.probes.ports[0].state = PortState::Open; });
        row("SNMP", "snmp", warn, [](F& f) { f.system.isSnmpOn = true; });
        row("plain", "encryption", bad, [](F& f) { f.own.isTls = false; });
        row("one plain interface", "encryption", warn, [](F& f) { f.own.interfaces[0].isTls = false; });
        row("no redirect", "redirect", warn, [](F& f) { f.probes.plainWeb = QString(); });
        row("redirect elsewhere", "redirect", warn, [](F& f) { f.probes.plainWeb = QStringLiteral("http://x/"); });
        row("unchecked", "verification", bad, [](F& f) { f.own.trust = OwnFacts::Trust::Unchecked; });
        row("expired", "certificateDate", warn,
            [](F& f) { f.probes.certificate.value->validUntil = QDateTime::fromMSecsSinceEpoch(f.gatheredAtMs - 1); });
        row("soon expired", "certificateDate", warn, [](F& f) {
            f.probes.certificate.value->validUntil = QDateTime::fromMSecsSinceEpoch(f.gatheredAtMs).addDays(29);
        });
        row("not yet valid", "certificateDate", warn, [](F& f) {
            f.probes.certificate.value->validFrom = QDateTime::fromMSecsSinceEpoch(f.gatheredAtMs + 1000);
        });
        row("weak key", "certificateKey", warn, [](F& f) { f.probes.certificate.value->isKeyWeak = true; });
        row("wrong name", "certificateName", warn, [](F& f) { f.probes.certificate.value->isNameRight = false; });
        row("old TLS", "tlsVersion", warn, [](F& f) { f.probes.certificate.value->isProtocolOld = true; });
        row("CCU2", "endOfLife", bad, [](F& f) {
            f.product.clear();
            f.version = QStringLiteral("2.61.7");
        });
        row("old firmware", "firmwareAge", warn, [](F& f) { f.version = QStringLiteral("3.83.6.20250101"); });
        row("XML-API answers", "xmlApi", bad, [](F& f) { f.probes.hasXmlApi = true; });
        row("XML-API listed", "xmlApi", bad, [](F& f) {
            f.system.addOns = QList<InstalledAddOn>{{QStringLiteral("XML-API"), QStringLiteral("2.3")}};
        });
        row("CUxD", "cuxd", warn, [](F& f) {
            f.own.interfaces.append({QStringLiteral("CUxD"), 8701, false, true, QStringLiteral("cuxd"), false});
        });
        row("CUxD without authentication", "cuxd", bad, [](F& f) {
            f.own.interfaces.append({QStringLiteral("CUxD"), 8701, false, true, QStringLiteral("cuxd"), false});
            f.system.isAuthenticationOn = false;
        });
        row("CCU-Jack", "ccuJack", warn, [](F& f) {
            f.own.interfaces.append({QStringLiteral("CCU-Jack"), 2122, true, false, QStringLiteral("ccu-jack"), false});
        });
        row("no backup", "backup", warn, [](F& f) { f.own.lastBackupMs = 0; });
        row("old backup", "backup", warn, [](F& f) { f.own.lastBackupMs = f.gatheredAtMs - 90LL * 24 * 3600 * 1000; });
        row("callback on all", "callback", warn, [](F& f) { f.own.isCallbackOnAll = true; });
        row("callback public", "callback", bad, [](F& f) { f.own.isCallbackPublic = true; });
    }
    void tells() {
        QFETCH(const QString, id);
        QFETCH(const Spoil, spoil);
        QFETCH(const QString, verdict);
        Fixture f;
        spoil(f.facts);
        const Finding finding = findingOf(f.check(), id);
        QCOMPARE(word(finding.verdict), verdict);
        QVERIFY(!finding.title.isEmpty());
        QVERIFY(!finding.why.isEmpty());
        if (finding.verdict == Verdict::Critical || finding.verdict == Verdict::Warning)
            QVERIFY2(!finding.proof.isEmpty(), qPrintable(id)); // what was read or tried
    }

    void knowsThatItDoesNotKnow_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Spoil>("spoil");
        using F = SecurityFacts;
        const auto row
            = [](const char* id, const Spoil& spoil) { QTest::newRow(id) << QString::fromLatin1(id) << spoil; };
        row("authentication", [](F& f) { f.system.isAuthenticationOn = {}; });
        row("anonymous", [](F& f) { f.probes.interfaces.clear(); });
        row("anonymous", [](F& f) { // one that turns strangers away says nothing of the other
            f.probes.interfaces.append(f.probes.interfaces[0]);
            f.probes.interfaces[1].kind = AnonymousAnswer::Kind::Odd;
        });
        row("scripts", [](F& f) { f.probes = ProbeFacts(); });
        row("level", [](F& f) {
            f.system.securityLevel = QStringLiteral("CUSTOM");
            f.system.firewall = {};
        });
        row("firewall", [](F& f) { f.system.firewall.value->mode = QStringLiteral("NEW"); });
        row("firewall", [](F& f) { f.system.firewall.value->services.clear(); });
        row("level", [](F& f) { f.system.securityLevel = {}; });
        row("level", [](F& f) { f.system.securityLevel = QStringLiteral("ULTRA"); });
        row("users", [](F& f) { f.system.users = {}; });
        row("users", [](F& f) { f.system.users = QList<CcuUser>(); });
        row("users", [](F& f) { f.system.users.value->last().hasPassword.reset(); });
        row("publicAddress", [](F& f) { f.addresses.clear(); });
        row("firewall", [](F& f) { f.system.firewall = {}; });
        row("allowedAddresses", [](F& f) { f.system.firewall = {}; });
        row("internalPorts", [](F& f) { f.probes.ports.clear(); });
        row("unusedPorts", [](F& f) { f.probes.ports.clear(); });
        row("ssh", [](F& f) {
            f.system.isSshOn = {};
            f.probes.ports.clear();
        });
        row("snmp", [](F& f) { f.system.isSnmpOn = {}; });
        row("redirect", [](F& f) {
            f.system.isRedirectOn = {};
            f.probes.plainWeb = {};
        });
        row("redirect", [](F& f) { // away altogether
            f.system.isRedirectOn = {};
            f.probes.plainWeb = {};
            f.probes.ports.append({PortKind::Web, {}, 80, false, PortState::Closed});
            f.probes.ports.append({PortKind::Web, {}, 443, true, PortState::Closed});
        });
        for (const char* id : {"certificateDate", "certificateKey", "certificateName", "tlsVersion"})
            row(id, [](F& f) { f.probes.certificate = {}; });
        row("encryption", [](F& f) { f.own.interfaces.clear(); });
        row("advisories", [](F& f) { f.version.clear(); });
        row("xmlApi", [](F& f) { f.probes.hasXmlApi = {}; });
    }
    void knowsThatItDoesNotKnow() {
        QFETCH(const QString, id);
        QFETCH(const Spoil, spoil);
        Fixture f;
        spoil(f.facts);
        const Finding finding = findingOf(f.check(), id);
        QCOMPARE(word(finding.verdict), word(Verdict::NotChecked));
        QVERIFY(!finding.why.isEmpty());
    }

    //! A refusal's own sentence reaches the person.
    void saysWhyItIsNotKnown() {
        Fixture f;
        f.facts.system.firewall = Fact<FirewallFacts>::unknown(QStringLiteral("no administrator"));
        QCOMPARE(findingOf(f.check(), QStringLiteral("firewall")).why, QStringLiteral("no administrator"));
        f.facts.probes = ProbeFacts();
        f.facts.probes.reason = QStringLiteral("on the internet");
        QCOMPARE(findingOf(f.check(), QStringLiteral("internalPorts")).why, QStringLiteral("on the internet"));
    }

    //! Another system is not told of settings that it does not have; what was tried of it counts.
    void ofHomegearOnlyWhatItHas() {
        Fixture f;
        f.facts.product = QStringLiteral("Homegear");
        f.facts.system = SystemFacts();
        f.facts.probes.ports.removeIf([](const PortFact& port) { return port.kind != PortKind::Interface; });
        QStringList ids;
        for (const Finding& finding : f.check())
            ids.append(finding.id);
        for (const char* id :
            {"level", "firewall", "allowedAddresses", "internalPorts", "snmp", "xmlApi", "cuxd", "addOns"})
            QVERIFY2(!ids.contains(QLatin1String(id)), id);
        for (const char* id : {"anonymous", "encryption", "advisories", "publicAddress"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void aDamagedTableIsNotGreen() {
        const Fixture f;
        const auto findings = checkSecurity(f.facts, readAdvisories("{}"), {});
        QCOMPARE(word(findingOf(findings, QStringLiteral("advisories")).verdict), word(Verdict::NotChecked));
    }

    void questions_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("good");
        QTest::addColumn<QString>("ifBad");
        QTest::newRow("forwarding") << QStringLiteral("forwarding") << static_cast<int>(Answer::Kind::No)
                                    << word(Verdict::Critical);
        QTest::newRow("segment") << QStringLiteral("segment") << static_cast<int>(Answer::Kind::Yes)
                                 << word(Verdict::Warning);
        QTest::newRow("logs") << QStringLiteral("logs") << static_cast<int>(Answer::Kind::Yes)
                              << word(Verdict::Warning);
        QTest::newRow("user") << QStringLiteral("user") << static_cast<int>(Answer::Kind::Yes)
                              << word(Verdict::Warning);
        QTest::newRow("addOns") << QStringLiteral("addOns") << static_cast<int>(Answer::Kind::Yes)
                                << word(Verdict::Warning);
        QTest::newRow("updates") << QStringLiteral("updates") << static_cast<int>(Answer::Kind::Yes)
                                 << word(Verdict::Warning);
    }
    void questions() {
        QFETCH(const QString, id);
        QFETCH(const int, good);
        QFETCH(const QString, ifBad);
        Fixture f;
        f.facts.system.addOns = QList<InstalledAddOn>{{QStringLiteral("E-Mail"), QStringLiteral("1.7")}};
        f.facts.product = QStringLiteral("ccu3");
        f.facts.version = QStringLiteral("3.83.6");
        const qint64 now = f.facts.gatheredAtMs;
        QCOMPARE(word(f.verdict(id)), word(Verdict::Ask));
        const auto goodKind = static_cast<Answer::Kind>(good);
        const auto badKind = goodKind == Answer::Kind::Yes ? Answer::Kind::No : Answer::Kind::Yes;
        f.answers[id] = {goodKind, now};
        QCOMPARE(word(f.verdict(id)), word(Verdict::Passed));
        f.answers[id] = {badKind, now};
        QCOMPARE(word(f.verdict(id)), ifBad);
        f.answers[id] = {Answer::Kind::Unsure, now};
        QCOMPARE(word(f.verdict(id)), word(Verdict::NotChecked));
        f.answers[id] = {goodKind, now - answerHoldsMs}; // a year later it is asked again
        QCOMPARE(word(f.verdict(id)), word(Verdict::Ask));
        QVERIFY(!findingOf(f.check(), id).question.isEmpty());
    }

    //! S70: what the CCU does not tell, a person can say; until then it is not checked.
    void whereTheFirewallIsNotToldAPersonIsAsked() {
        Fixture f;
        const QString id = QStringLiteral("firewall");
        f.facts.system.firewall = Fact<FirewallFacts>::unknown(QStringLiteral("no administrator"));
        QCOMPARE(word(f.verdict(id)), word(Verdict::NotChecked));
        QVERIFY(!findingOf(f.check(), id).question.isEmpty());
        f.answers[id] = {Answer::Kind::Yes, f.facts.gatheredAtMs};
        QCOMPARE(word(f.verdict(id)), word(Verdict::Passed));
        QVERIFY(findingOf(f.check(), id).proof.last().contains(QLatin1String("your answer")));
        f.answers[id] = {Answer::Kind::No, f.facts.gatheredAtMs};
        QCOMPARE(word(f.verdict(id)), word(Verdict::Warning));
        f.facts.system.firewall = test::goodFacts().system.firewall; // what is told counts more than what was said
        QCOMPARE(word(f.verdict(id)), word(Verdict::Passed));
        QVERIFY(findingOf(f.check(), id).question.isEmpty());
    }

    //! With the date of the table, with a hole and without one.
    void theDateOfTheTableIsAlwaysShown() {
        Fixture f;
        const QString day = QLocale().toString(ownAdvisories()->asOf, QLocale::ShortFormat);
        QVERIFY(findingOf(f.check(), QStringLiteral("advisories")).proof.join(u'\n').contains(day));
        f.facts.version = QStringLiteral("3.73.9.20240130");
        const Finding hole = findingOf(f.check(), QStringLiteral("advisory.CVE-2024-24578"));
        QVERIFY(hole.proof.join(u'\n').contains(day));
        QVERIFY(hole.link.startsWith(QLatin1String("https://")));
    }

    void thePressingComesFirst() {
        Fixture f;
        f.facts.system.isAuthenticationOn = false;
        f.facts.system.isSshOn = true;
        f.facts.system.isSnmpOn = {};
        const QList<Finding> all = f.check();
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all.at(i - 1).verdict <= all.at(i).verdict);
        QCOMPARE(all.first().id, QStringLiteral("authentication"));
    }
};

QTEST_GUILESS_MAIN(TestSecurityChecks)
#include "tst_securitychecks.moc"
