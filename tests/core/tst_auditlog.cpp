// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/auditlog.h"
#include "core/security/auditreport.h"
#include "tests/support/securityfacts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

const QString hostile = QStringLiteral("<script>alert(1)</script>\"'&=cmd|' /C calc'!A0 ../../etc/passwd");

AuditRun runOf(const QList<Verdict>& verdicts, qint64 atMs = 1'000) {
    AuditRun run{atMs, 5, QStringLiteral("en"), QStringLiteral("openccu"), QStringLiteral("3.89.8"), {}};
    for (const Verdict verdict : verdicts) {
        Finding finding;
        finding.id = QStringLiteral("check%1").arg(run.findings.size());
        finding.verdict = verdict;
        finding.title = QStringLiteral("Title");
        finding.proof = {QStringLiteral("a → b"), QStringLiteral("c → d")};
        run.findings.append(finding);
    }
    return run;
}

struct Fixture {
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("security.json")); }
    QTemporaryDir folder;
};

} // namespace

//! Results over time, answers and accepted risks; and what is made of them for others.
class TestAuditLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAgain() {
        const Fixture f;
        AuditRun run = runOf({Verdict::Critical, Verdict::Ask});
        run.findings[1].question = QStringLiteral("Is it?");
        run.findings[1].answeredAtMs = 7;
        run.findings[0].link = QStringLiteral("https://x");
        run.findings[0].where = QStringLiteral("There");
        {
            AuditLog log(f.file());
            QVERIFY(!log.last());
            QVERIFY(log.keep(run));
            QVERIFY(log.setAnswer(QStringLiteral("check1"), {Answer::Kind::No, 42}));
            QVERIFY(log.accept(run.findings.first(), 43));
        }
        const AuditLog again(f.file());
        QCOMPARE(again.last(), std::optional(run));
        QCOMPARE(again.answers(), (Answers{{QStringLiteral("check1"), {Answer::Kind::No, 42}}}));
        QVERIFY(again.isAccepted(run.findings.first()));
        QVERIFY(!(QFile::permissions(f.file()) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    }

    void tellsWhatHasChanged() {
        const Fixture f;
        AuditLog log(f.file());
        QVERIFY(log.keep(runOf({Verdict::Critical, Verdict::Warning, Verdict::Passed}, 1)));
        QVERIFY(!log.previous());
        QVERIFY(log.keep(runOf({Verdict::Warning, Verdict::NotChecked, Verdict::Passed}, 2)));
        QCOMPARE(log.previous(), std::optional(AuditMark{1, 1, 1}));
        QCOMPARE(log.marks().last(), (AuditMark{2, 0, 1}));
        QVERIFY(log.amend(runOf({Verdict::Passed, Verdict::NotChecked, Verdict::Passed}, 2)));
        QCOMPARE(log.marks().size(), 2);
        QCOMPARE(log.marks().last(), (AuditMark{2, 0, 0}));
    }

    void forgetsTheOldestRounds() {
        const Fixture f;
        AuditLog log(f.file());
        for (qint64 i = 0; i < AuditLog::maxMarks + 3; ++i)
            QVERIFY(log.keep(runOf({Verdict::Warning}, i)));
        QCOMPARE(log.marks().size(), AuditLog::maxMarks);
        QCOMPARE(log.marks().first().atMs, 3);
    }

    //! What somebody lives with is shown again when it gets worse, and it is no reason to call anything passed.
    void acceptedHoldsUntilItGetsWorse() {
        const Fixture f;
        AuditLog log(f.file());
        Finding finding = runOf({Verdict::Warning}).findings.first();
        QVERIFY(log.isOpen(finding));
        QVERIFY(log.accept(finding, 1));
        QVERIFY(!log.isOpen(finding));
        finding.verdict = Verdict::Critical;
        QVERIFY(log.isOpen(finding));
        finding.verdict = Verdict::Passed;
        QVERIFY(!log.isAccepted(finding));
        finding.verdict = Verdict::Warning;
        QVERIFY(log.takeBack(finding.id));
        QVERIFY(log.isOpen(finding));
    }

    void aDamagedFileIsNoHarm() {
        const Fixture f;
        QFile file(f.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"last\":5,\"marks\":{},\"answers\":[],\"accepted\":\"x\"}");
        file.close();
        AuditLog log(f.file());
        QVERIFY(!log.last());
        QVERIFY(log.answers().isEmpty());
        QVERIFY(log.keep(runOf({Verdict::Passed})));
    }

    void aPlaceThatCannotBeWrittenSaysSo() {
        AuditLog log(QStringLiteral("/proc/nowhere/security.json"));
        QVERIFY(!log.keep(runOf({Verdict::Passed})));
        QVERIFY(log.last()); // until the program ends
    }

    //! S135: whatever a CCU calls itself stays text.
    void hostileTextsAreInertInHtml() {
        AuditReport report{hostile, hostile, runOf({Verdict::Critical}), {{1, 1, 1}, {2, 1, 0}}, {}, {}};
        Finding& finding = report.run.findings[0];
        report.run.product = report.run.version = report.run.language = hostile;
        finding.title = finding.why = finding.where = finding.link = hostile;
        finding.proof = {hostile};
        report.acceptedIds = {finding.id};
        const QString html = QString::fromUtf8(toHtml(report));
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("lang=\"<")));
        QVERIFY(!html.contains(QLatin1String("<a ")));
        QVERIFY(!html.contains(QLatin1String("<img")));
        QVERIFY(html.contains(QLatin1String("&lt;script&gt;alert(1)&lt;/script&gt;")));
        const QRegularExpression openTag(QStringLiteral("<([a-z0-9]+)"));
        for (auto it = openTag.globalMatch(html); it.hasNext();) {
            const QString tag = it.next().captured(1);
            QVERIFY2(QStringLiteral("html head meta title style body h1 h2 p b section span pre ul li")
                         .split(u' ')
                         .contains(tag),
                qPrintable(tag));
        }
    }

    void hostileTextsAreInertInJson() {
        AuditReport report{hostile, QStringLiteral("CCU Desk"), runOf({Verdict::Critical}), {}, {}, {}};
        report.run.findings[0].title = hostile;
        const QJsonDocument document = QJsonDocument::fromJson(toJsonText(report));
        QCOMPARE(document.object().value(QStringLiteral("ccu")).toString(), hostile);
        const QJsonObject finding = document.object().value(QStringLiteral("findings")).toArray().first().toObject();
        QCOMPARE(finding.value(QStringLiteral("title")).toString(), hostile);
        QCOMPARE(finding.value(QStringLiteral("verdict")).toString(), QStringLiteral("critical"));
        QCOMPARE(finding.value(QStringLiteral("accepted")).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
