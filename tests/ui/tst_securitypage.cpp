// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pendingresult.h"
#include "pagehome.h"
#include "tests/support/fakeclock.h"
#include "tests/support/securityfacts.h"
#include "ui/pages/auditsummary.h"
#include "ui/pages/findingrow.h"
#include "ui/pages/securitypage.h"
#include "ui/themecontroller.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() : log(folder.filePath(QStringLiteral("security.json"))) {
        facts.gatheredAtMs = clock.nowMs();
        facts.own.lastBackupMs = facts.gatheredAtMs;
        facts.system.isAuthenticationOn = false; // urgent
        facts.system.isSshOn = true; // to improve
        facts.system.isSnmpOn = Fact<bool>::unknown(QStringLiteral("no administrator"));
    }
    void makePage() {
        page = std::make_unique<SecurityPage>(SecurityPage::Source{[this](const SecurityScope& wanted) {
                                                                       scope = wanted;
                                                                       ++rounds;
                                                                       pending = makePending<SecurityFacts>();
                                                                       return pending->future();
                                                                   },
                                                  log, ownAdvisories(), QStringLiteral("Home"), QStringLiteral("Test")},
            clock);
        page->resize(1100, 800);
        page->show();
    }
    void goLive() { page->setConnection(ConnectionState::Live, {}); }
    void answerFacts() {
        pending->resolve(facts);
        [this] { QTRY_VERIFY(!page->isChecking()); }();
    }
    void check() {
        makePage();
        goLive();
        answerFacts();
    }
    [[nodiscard]] QStringList rows() const {
        QStringList ids;
        for (const FindingRow* row : page->findChildren<FindingRow*>())
            if (!row->isHidden()) // old ones go with the next event
                ids.append(row->finding().id);
        return ids;
    }
    [[nodiscard]] FindingRow* row(const QString& id) const {
        for (FindingRow* row : page->findChildren<FindingRow*>(id))
            if (!row->isHidden())
                return row;
        return nullptr;
    }
    template <typename T = QAbstractButton> [[nodiscard]] T* inRow(const QString& id, const char* name) const {
        FindingRow* found = row(id);
        return found ? found->findChild<T*>(QLatin1String(name)) : nullptr;
    }
    void press(const QString& id, const char* name) {
        row(id)->setOpen(true);
        inRow(id, name)->click();
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const {
        return page->findChild<QAbstractButton*>(QLatin1String(name));
    }

    QTemporaryDir folder;
    SystemClock clock;
    AuditLog log;
    SecurityFacts facts = test::goodFacts();
    SharedResult<SecurityFacts> pending;
    int rounds = 0;
    SecurityScope scope; //!< of the last one
    std::unique_ptr<SecurityPage> page;
};

const QString authentication = QStringLiteral("authentication");

} // namespace

class TestSecurityPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_securitypage"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void checksWhenLookedAtAndTheLastRoundIsOld() {
        Fixture f;
        f.makePage();
        QCOMPARE(f.rounds, 0); // not connected
        QVERIFY(f.page->findChild<EmptyState*>()->isVisible());
        f.goLive();
        QCOMPARE(f.rounds, 1);
        f.answerFacts();
        QVERIFY(!f.rows().isEmpty());
        f.page->hide();
        f.page->show();
        f.makePage(); // the next start, on the same day
        f.goLive();
        QCOMPARE(f.rounds, 1);
        QVERIFY(!f.rows().isEmpty());
    }

    void aStaleRoundIsMadeAgain() {
        Fixture f;
        f.facts.gatheredAtMs -= 25LL * 3600 * 1000;
        f.check();
        f.makePage();
        f.goLive();
        QCOMPARE(f.rounds, 2);
    }

    void thePressingComesFirstAndTheRestIsAClickAway() {
        Fixture f;
        f.check();
        QCOMPARE(f.rows().first(), authentication);
        QVERIFY(f.rows().contains(QStringLiteral("ssh")));
        QVERIFY(f.rows().contains(QStringLiteral("snmp"))); // not checked is not passed
        QVERIFY(!f.rows().contains(QStringLiteral("firewall")));
        f.button("filter1")->click();
        QVERIFY(f.rows().contains(QStringLiteral("firewall")));
        QVERIFY(!f.rows().contains(authentication));
        QCOMPARE(f.page->urgentCount(), 1);
        QVERIFY(f.page->findChild<AuditSummary*>()->sentence().contains(QLatin1String("1 urgent")));
    }

    void detailsShowProofAndPlace() {
        Fixture f;
        f.check();
        FindingRow* row = f.row(authentication);
        row->findChild<QAbstractButton*>(QStringLiteral("head"))->click();
        QVERIFY(row->isOpen());
        const auto* proof = row->findChild<QLabel*>(QStringLiteral("proof"));
        QVERIFY(proof->text().contains(QLatin1String("CCU.getAuthEnabled")));
        QCOMPARE(proof->textFormat(), Qt::PlainText);
        QSignalSpy spy(f.page.get(), &SecurityPage::linkRequested);
        f.button("filter1")->click();
        f.press(QStringLiteral("advisories"), "link");
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy.first().first().toString().startsWith(QLatin1String("https://")));
    }

    void aRiskCanBeAcceptedAndTakenBack() {
        Fixture f;
        f.check();
        QSignalSpy spy(f.page.get(), &SecurityPage::urgentCountChanged);
        f.press(authentication, "accept");
        QCOMPARE(f.page->urgentCount(), 0);
        QVERIFY(!f.rows().contains(authentication));
        QCOMPARE(spy.size(), 1);
        f.button("filter2")->click();
        QCOMPARE(f.rows(), QStringList{authentication});
        f.press(authentication, "takeBack");
        QCOMPARE(f.page->urgentCount(), 1);
        QVERIFY(f.rows().isEmpty());
    }

    void questionsAreAnsweredOnce() {
        Fixture f;
        f.check();
        const QString id = QStringLiteral("forwarding");
        QVERIFY(f.rows().contains(id));
        f.press(id, "answer1"); // no
        QVERIFY(!f.rows().contains(id));
        QCOMPARE(f.rounds, 1); // nobody was asked for that
        QCOMPARE(f.log.answers().value(id).kind, Answer::Kind::No);
        f.button("filter1")->click();
        QVERIFY(f.rows().contains(id));
        f.press(id, "answer0"); // one may change one's mind
        f.button("filter0")->click();
        QVERIFY(f.rows().contains(id));
        QCOMPARE(f.page->urgentCount(), 2);
        QCOMPARE(f.log.marks().size(), 1); // an answer is no new round
    }

    void onePointIsCheckedAgainByItself() {
        Fixture f;
        f.check();
        QCOMPARE(f.scope, wholeSecurity());
        QSignalSpy spy(f.page.get(), &SecurityPage::messageRaised);
        f.press(authentication, "check");
        QCOMPARE(f.scope, SecurityScope{SecurityPart::Authentication});
        QVERIFY(!f.inRow(authentication, "check")->isEnabled());
        f.facts.system.isAuthenticationOn = true;
        f.facts.system.isSshOn = false; // not asked for, so it does not count
        f.answerFacts();
        QVERIFY(!f.rows().contains(authentication));
        QVERIFY(f.rows().contains(QStringLiteral("ssh")));
        QCOMPARE(f.page->urgentCount(), 0);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(f.log.marks().size(), 1); // no new round
    }

    //! What was read in another run of the program is gone, its findings are not.
    void onePointOfAnEarlierRunIsCheckedAgain() {
        Fixture f;
        f.check();
        f.makePage();
        f.goLive();
        const qsizetype before = f.log.last()->findings.size();
        f.press(QStringLiteral("ssh"), "check");
        QCOMPARE(f.scope, scopeOf(QStringLiteral("ssh")));
        f.facts = SecurityFacts();
        f.facts.system.isSshOn = false;
        f.answerFacts();
        QVERIFY(!f.rows().contains(QStringLiteral("ssh")));
        QVERIFY(f.rows().contains(authentication));
        QCOMPARE(f.log.last()->findings.size(), before);
        QCOMPARE(f.rounds, 2);
    }

    void withoutAConnectionNothingIsCheckedAndAnswersAreKept() {
        Fixture f;
        f.check();
        f.makePage();
        f.page->setConnection(ConnectionState::Failed, QStringLiteral("gone"));
        f.row(authentication)->setOpen(true);
        QVERIFY(!f.inRow(authentication, "check")->isEnabled());
        QSignalSpy spy(f.page.get(), &SecurityPage::messageRaised);
        f.press(QStringLiteral("forwarding"), "answer1");
        QCOMPARE(f.rounds, 1);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(f.log.answers().value(QStringLiteral("forwarding")).kind, Answer::Kind::No);
    }

    //! S70: a point that a program may still find out can be answered and checked again.
    void whatWasNotToldCanBeAnsweredAndCheckedAgain() {
        Fixture f;
        f.facts.system.firewall = Fact<FirewallFacts>::unknown(QStringLiteral("no administrator"));
        f.check();
        const QString id = QStringLiteral("firewall");
        f.row(id)->setOpen(true);
        QVERIFY(f.inRow<QLabel>(id, "question"));
        QVERIFY(f.inRow(id, "check")->isEnabled());
        f.row(QStringLiteral("forwarding"))->setOpen(true);
        QVERIFY(!f.inRow(QStringLiteral("forwarding"), "check")); // nothing can be looked at
        f.press(id, "answer0");
        QVERIFY(!f.rows().contains(id));
        f.button("filter1")->click();
        f.row(id)->setOpen(true);
        QVERIFY(f.inRow<QLabel>(id, "question")); // beside what the answer came to
    }

    //! By keyboard alone: what was pressed goes with its row, and the next row is where one goes on.
    void theFocusStaysInTheList() {
        Fixture f;
        f.check();
        const auto focused = [&f] { return f.page->focusWidget(); };
        const auto focus = [&f](const QString& id, const char* name) {
            f.row(id)->setOpen(true);
            f.inRow(id, name)->setFocus(Qt::TabFocusReason);
            QTest::keyClick(f.inRow(id, name), Qt::Key_Space);
        };
        const QStringList before = f.rows();
        focus(authentication, "accept");
        QCOMPARE(focused(), f.inRow(before.at(1), "head"));
        focus(QStringLiteral("ssh"), "check");
        QCOMPARE(focused(), f.inRow(QStringLiteral("ssh"), "head")); // its button is off
        f.answerFacts();
        QCOMPARE(focused(), f.inRow(QStringLiteral("ssh"), "head"));
        const QString last = f.rows().last();
        f.row(last)->focusHead();
        f.page->setConnection(ConnectionState::Failed, QStringLiteral("gone")); // all rows are made anew
        QCOMPARE(focused(), f.inRow(last, "head"));
        f.button("filter2")->click();
        focus(authentication, "takeBack");
        QCOMPARE(focused(), f.button("filter2"));
    }

    //! Also after the rows were made anew, and through what was opened later.
    void tabGoesThroughTheListInItsOrder() {
        Fixture f;
        f.check();
        const QStringList ids = f.rows();
        f.button("filter2")->setFocus(Qt::TabFocusReason);
        const auto tab = [&f]() -> QWidget* {
            QTest::keyClick(f.page->focusWidget(), Qt::Key_Tab);
            return f.page->focusWidget();
        };
        QCOMPARE(tab(), f.inRow(ids.at(0), "head"));
        f.row(ids.at(0))->setOpen(true);
        QCOMPARE(tab(), f.inRow(ids.at(0), "check"));
        QCOMPARE(tab(), f.inRow(ids.at(0), "accept"));
        QCOMPARE(tab(), f.inRow(ids.at(1), "head"));
        f.row(ids.last())->focusHead();
        QCOMPARE(qobject_cast<FindingRow*>(tab()->parentWidget()), nullptr); // on to the advice
        QVERIFY(f.page->focusWidget() != f.button("report"));
    }

    void theFocusComesBackToTheButtonThatBegan() {
        Fixture f;
        f.check();
        f.button("checkAgain")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.button("checkAgain"), Qt::Key_Space);
        QVERIFY(f.page->focusWidget() != f.button("checkAgain"));
        f.answerFacts();
        QCOMPARE(f.page->focusWidget(), f.button("checkAgain"));
    }

    //! A hole that is no longer there is not settled when nobody knows what runs now.
    void whatCameIsSaidOfTheSameCheck() {
        Fixture f;
        f.facts.version = QStringLiteral("3.73.9.20240130");
        f.check();
        const QString hole = QStringLiteral("advisory.CVE-2024-24578");
        QSignalSpy spy(f.page.get(), &SecurityPage::messageRaised);
        f.press(hole, "check");
        f.facts.version.clear();
        f.answerFacts();
        QVERIFY(!f.rows().contains(hole));
        QVERIFY(f.rows().contains(QStringLiteral("advisories")));
        QVERIFY(spy.first().first().value<Message>().text.contains(verdictWord(Verdict::NotChecked)));
    }

    //! Twice on one day: the day alone says nothing.
    void theTrendOfOneDayNamesTheTime() {
        Fixture f;
        f.check();
        const QDateTime first = QDateTime::fromMSecsSinceEpoch(f.facts.gatheredAtMs);
        f.button("checkAgain")->click();
        f.answerFacts();
        const auto* trend = f.page->findChild<ElidingLabel*>(QStringLiteral("trend"));
        QVERIFY2(trend->text().contains(QLocale().toString(first, QLocale::ShortFormat)), qPrintable(trend->text()));
    }

    void tellsWhatHasChangedSinceLastTime() {
        Fixture f;
        f.check();
        QVERIFY(f.page->findChild<ElidingLabel*>(QStringLiteral("trend"))->text().isEmpty());
        f.facts.system.isAuthenticationOn = true;
        f.button("checkAgain")->click();
        QVERIFY(!f.button("checkAgain")->isEnabled());
        f.answerFacts();
        QVERIFY(f.page->findChild<ElidingLabel*>(QStringLiteral("trend"))->text().contains(QLatin1Char('1')));
        QCOMPARE(f.page->urgentCount(), 0);
    }

    void aRoundThatFailsLeavesTheLastOne() {
        Fixture f;
        f.check();
        QSignalSpy spy(f.page.get(), &SecurityPage::messageRaised);
        f.button("checkAgain")->click();
        f.pending->resolve(failure(ErrorCode::Network, QStringLiteral("gone")));
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(f.rows().contains(authentication));
    }

    void offlineIsSaidAndCanBeMended() {
        Fixture f;
        f.makePage();
        f.page->setConnection(ConnectionState::Failed, QStringLiteral("wrong password"));
        QSignalSpy spy(f.page.get(), &SecurityPage::retryRequested);
        Q_EMIT f.page->findChild<EmptyState*>()->primaryRequested();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(f.rounds, 0);
        QVERIFY(!f.button("checkAgain")->isEnabled());
        QVERIFY(!f.button("report")->isEnabled());
    }

    void reportsAreWrittenForPeopleAndPrograms() {
        Fixture f;
        f.check();
        const QString html = f.folder.filePath(QStringLiteral("report.html"));
        const QString json = f.folder.filePath(QStringLiteral("report.json"));
        QVERIFY(f.page->saveReport(html));
        QVERIFY(f.page->saveReport(json));
        QFile first(html);
        QFile second(json);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll().startsWith("<!DOCTYPE html>"));
        QVERIFY(second.readAll().contains("\"authentication\""));
        QSignalSpy spy(f.page.get(), &SecurityPage::messageRaised);
        QVERIFY(!f.page->saveReport(QStringLiteral("/proc/nowhere/report.html")));
        QCOMPARE(spy.size(), 1);
    }

    void everythingHasANameAndTheKeyboardReachesIt() {
        Fixture f;
        f.check();
        f.row(authentication)->setOpen(true);
        f.row(QStringLiteral("forwarding"))->setOpen(true);
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
        auto* head = f.inRow(QStringLiteral("ssh"), "head");
        head->setFocus(Qt::TabFocusReason);
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(f.row(QStringLiteral("ssh"))->isOpen());
    }

    //! Markup in what a CCU tells is text wherever it is shown.
    void hostileTextsStayText() {
        Fixture f;
        f.facts.system.addOns
            = QList<InstalledAddOn>{{QStringLiteral("<img src=x><b>xml"), QStringLiteral("<u>1</u>")}};
        f.facts.version = QStringLiteral("<h1>3");
        f.check();
        f.row(QStringLiteral("xmlApi"))->setOpen(true);
        for (const QLabel* label : f.page->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1Char('<')));
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestSecurityPage)
#include "tst_securitypage.moc"
