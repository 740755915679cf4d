// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/connectiontest.h"
#include "ui/wizard/ladderrow.h"
#include "ui/wizard/waydrawing.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using State = ConnectionStep::State;

namespace {

InterfaceStatus statusOf(const QString& name, InterfaceState state, const QList<ConnectionStep>& steps) {
    InterfaceStatus status;
    status.name = name;
    status.state = state;
    status.steps = steps;
    return status;
}

const QString hmip = QStringLiteral("HmIP-RF");
const QString bidcos = QStringLiteral("BidCos-RF");

} // namespace

//! U9: what is proven, what failed and why, for eyes and for a screen reader.
class TestConnectionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<ConnectionTest> m_page;

    [[nodiscard]] QStringList sentences(const char* ladder) const {
        QStringList list;
        for (const LadderRow* row : m_page->findChild<QWidget*>(QLatin1String(ladder))->findChildren<LadderRow*>())
            list.append(row->accessibleName());
        return list;
    }
    [[nodiscard]] QStringList chips() const {
        QStringList list;
        for (const Chip* chip : m_page->findChildren<Chip*>())
            list.append(chip->text() + (chip->isChecked() ? QStringLiteral(" *") : QString()));
        return list;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }
    void init() {
        m_page = std::make_unique<ConnectionTest>();
        m_page->resize(720, 640);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void eachStepIsASentence() {
        m_page->setWay({{QStringLiteral("Name resolved"), State::Done, QStringLiteral("ccu is 10.0.0.2."), 3},
                           {QStringLiteral("Signed in"), State::Failed, QStringLiteral("Refused."), 20},
                           {QStringLiteral("Next"), State::Waiting, {}, -1}},
            {});
        QCOMPARE(sentences("toCcu"),
            (QStringList{QStringLiteral("Name resolved, done, ccu is 10.0.0.2."),
                QStringLiteral("Signed in, failed, Refused."), QStringLiteral("Next, waiting")}));
        m_page->setWay({{QStringLiteral("Name resolved"), State::Running, {}, -1}}, {});
        QCOMPARE(sentences("toCcu"), QStringList{QStringLiteral("Name resolved, running")});
        for (const LadderRow* row : m_page->findChildren<LadderRow*>())
            QVERIFY(row->focusPolicy() & Qt::TabFocus);
    }

    //! The interface that needs a look is shown, unless the person looks at another.
    void theBrokenInterfaceIsShownFirst() {
        const QList<ConnectionStep> done{{QStringLiteral("Answers"), State::Done, {}, 5}};
        const QList<ConnectionStep> failed{{QStringLiteral("First callback"), State::Failed, QStringLiteral("No."), 5}};
        m_page->setWay({}, QStringLiteral("10.0.0.3:43439"));
        m_page->setInterfaces(
            {statusOf(bidcos, InterfaceState::Live, done), statusOf(hmip, InterfaceState::Silent, failed)});
        QCOMPARE(chips(), (QStringList{QStringLiteral("BidCos-RF · done"), QStringLiteral("HmIP-RF · no callback *")}));
        QCOMPARE(sentences("toInterface"), QStringList{QStringLiteral("First callback, failed, No.")});
        const auto* advice = m_page->findChild<QLabel*>(QStringLiteral("advice"));
        QVERIFY(advice->isVisible());
        QVERIFY(advice->text().contains(QStringLiteral("10.0.0.3:43439")));
        QVERIFY(!m_page->findChild<QLineEdit*>(QStringLiteral("rule"))->isVisible());

        m_page->findChildren<Chip*>().at(0)->click();
        QCOMPARE(sentences("toInterface"), QStringList{QStringLiteral("Answers, done")});
        QVERIFY(!advice->isVisible());
        m_page->setInterfaces(
            {statusOf(bidcos, InterfaceState::Live, done), statusOf(hmip, InterfaceState::Down, failed)});
        QCOMPARE(chips(), (QStringList{QStringLiteral("BidCos-RF · done *"), QStringLiteral("HmIP-RF · no answer")}));
        m_page->setInterfaces({statusOf(bidcos, InterfaceState::Connecting, done)});
        QCOMPARE(chips(), QStringList{QStringLiteral("BidCos-RF · testing *")});
        m_page->setInterfaces({});
        QVERIFY(chips().isEmpty());
        QVERIFY(sentences("toInterface").isEmpty());
    }

    //! The very line that lets the CCU in, ready to be copied.
    void theRuleToAddIsThere() {
        const QString line = QStringLiteral("sudo ufw allow proto tcp from 10.0.0.2 to any port 43439");
        const auto* rule = m_page->findChild<QLineEdit*>(QStringLiteral("rule"));
        m_page->setWay({}, QStringLiteral("10.0.0.3:43439"));
        m_page->setRule(line);
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Live, {})});
        QVERIFY(!rule->isVisible());
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Silent, {})});
        QVERIFY(rule->isVisible());
        QCOMPARE(rule->text(), line);
        QVERIFY(!rule->accessibleName().isEmpty());
        for (QPushButton* button : m_page->findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String("Copy the command"))
                button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), line);
    }

    //! Whoever wants no callbacks misses none.
    void withoutCallbacksNothingIsMissing() {
        m_page->setWay({}, {});
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Silent, {})});
        QCOMPARE(chips(), QStringList{QStringLiteral("HmIP-RF · read once a minute *")});
        QVERIFY(!m_page->findChild<QLabel*>(QStringLiteral("advice"))->isVisible());
    }

    //! What can be done stands where it failed, and says what it changes.
    void aFailedStepOffersWhatMendsIt() {
        QSignalSpy changes(m_page.get(), &ConnectionTest::changeRequested);
        QSignalSpy retries(m_page.get(), &ConnectionTest::retryRequested);
        auto* change = m_page->findChild<QPushButton*>(QStringLiteral("change"));
        QVERIFY(!change->isVisible());
        const ConnectionStep done{QStringLiteral("Name resolved"), State::Done, {}, 1};
        const ConnectionStep failed{QStringLiteral("Failed"), State::Failed, QStringLiteral("No."), 1};
        const ConnectionStep waiting{QStringLiteral("Waits"), State::Waiting, {}, -1};
        m_page->setWay({done, done, failed}, {});
        QVERIFY(change->isVisible());
        change->click();
        QCOMPARE(changes.takeFirst().at(0).value<ConnectionTest::Subject>(), ConnectionTest::Subject::SignIn);
        QSignalSpy pages(m_page.get(), &ConnectionTest::pageRequested); // S75: there they can be tried
        auto* page = m_page->findChild<QPushButton*>(QStringLiteral("page"));
        QVERIFY(page->isVisible());
        page->click();
        QCOMPARE(pages.size(), 1);
        m_page->setWay({failed, waiting, waiting}, {});
        QVERIFY(!page->isVisible());
        change->click();
        QCOMPARE(changes.takeFirst().at(0).value<ConnectionTest::Subject>(), ConnectionTest::Subject::Address);
        const auto* rows = m_page->findChild<QWidget*>(QStringLiteral("toCcu"));
        QTRY_VERIFY(change->mapTo(rows, QPoint()).y() < rows->findChildren<LadderRow*>().at(1)->y());
        m_page->setWay({done, done, done}, QStringLiteral("10.0.0.3:43439"));
        QVERIFY(!change->isVisible());
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Silent, {done, done, failed})});
        QVERIFY(change->isVisible());
        change->click();
        QCOMPARE(changes.takeFirst().at(0).value<ConnectionTest::Subject>(), ConnectionTest::Subject::Callback);
        InterfaceStatus refused = statusOf(hmip, InterfaceState::Down, {failed, waiting});
        refused.refusesLogin = true;
        m_page->setInterfaces({refused});
        change->click();
        QCOMPARE(changes.takeFirst().at(0).value<ConnectionTest::Subject>(), ConnectionTest::Subject::SignIn);
        m_page->findChild<QPushButton*>(QStringLiteral("retry"))->click();
        QCOMPARE(retries.size(), 1);
    }

    //! S35: not to the address, which is right, but to both certificates.
    void anotherCertificateCanBeCompared() {
        QSignalSpy changes(m_page.get(), &ConnectionTest::changeRequested);
        const auto* change = m_page->findChild<QPushButton*>(QStringLiteral("change"));
        const ConnectionStep done{QStringLiteral("Name resolved"), State::Done, {}, 1};
        const ConnectionStep failed{QStringLiteral("Web page answers"), State::Failed, QStringLiteral("No."), 1};
        m_page->setCertificateRefused(true);
        m_page->setWay({done, failed}, {});
        QCOMPARE(change->text(), QStringLiteral("Compare &certificates …"));
        m_page->findChild<QPushButton*>(QStringLiteral("change"))->click();
        QCOMPARE(changes.takeFirst().at(0).value<ConnectionTest::Subject>(), ConnectionTest::Subject::Certificate);
        m_page->setCertificateRefused(false);
        QCOMPARE(change->text(), QStringLiteral("Change the add&ress …"));
    }

    //! U9: what takes long says since when and how long still; what has failed says when it is tried again.
    void waitingIsCounted() {
        constexpr qint64 now = 1'000'000;
        ConnectionStep hangs{QStringLiteral("Registered"), State::Running, {}, -1};
        hangs.sinceMs = now;
        hangs.limitMs = 70'000;
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Connecting, {hangs})});
        m_page->setNow(now + 2'900);
        const auto* row = m_page->findChild<QWidget*>(QStringLiteral("toInterface"))->findChild<LadderRow*>();
        QCOMPARE(row->shownSentence(), QString());
        const int usual = row->heightForWidth(600);
        hangs.sentence = QStringLiteral("It may be busy.");
        InterfaceStatus overdue = statusOf(hmip, InterfaceState::Connecting, {hangs});
        overdue.isOverdue = true;
        m_page->setInterfaces({statusOf(bidcos, InterfaceState::Live, {}), overdue});
        QCOMPARE(
            chips(), (QStringList{QStringLiteral("BidCos-RF · done"), QStringLiteral("HmIP-RF · no answer yet *")}));
        m_page->setNow(now + 8'000);
        QCOMPARE(
            row->shownSentence(), QStringLiteral("It may be busy.\nWaiting for 8 s so far, for 62 s more at most."));
        QVERIFY(row->heightForWidth(600) > usual);
        hangs.limitMs = 0;
        m_page->setWay({hangs}, {});
        QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("toCcu"))
                    ->findChild<LadderRow*>()
                    ->shownSentence()
                    .endsWith(QStringLiteral("Waiting for 8 s so far.")));
    }

    void theNextAttemptIsCounted() {
        constexpr qint64 now = 1'000'000;
        const ConnectionStep failed{QStringLiteral("Answers"), State::Failed, QStringLiteral("No."), 1};
        const auto* plan = m_page->findChild<QLabel*>(QStringLiteral("plan"));
        const auto* retry = m_page->findChild<QPushButton*>(QStringLiteral("retry"));
        InterfaceStatus down = statusOf(hmip, InterfaceState::Down, {failed});
        down.retry = {now + 12'400, 3};
        m_page->setNow(now);
        m_page->setInterfaces({down});
        QCOMPARE(plan->text(), QStringLiteral("Tried 3 time(s) in a row without success. Next attempt in 13 s."));
        QVERIFY(plan->isVisible());
        QCOMPARE(retry->text(), QStringLiteral("&Try now"));
        m_page->setNow(now + 5'000);
        QVERIFY(plan->text().endsWith(QStringLiteral("Next attempt in 8 s.")));
        m_page->setNow(now + 13'000);
        QVERIFY(plan->text().endsWith(QStringLiteral("It is being tried again now.")));
        down.retry = {0, 1};
        m_page->setInterfaces({down});
        QCOMPARE(plan->text(), QStringLiteral("CCU Desk does not try this again by itself."));
        QCOMPARE(retry->text(), QStringLiteral("&Try again"));
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Silent, {failed})});
        QVERIFY(!plan->isVisible());
        m_page->setRetryPlan({now + 60'000, 2});
        m_page->setWay({failed}, {}); // nothing is known of interfaces without it
        QCOMPARE(plan->text(), QStringLiteral("Tried 2 time(s) in a row without success. Next attempt in 47 s."));
    }

    //! Both directions in words, for whoever does not see the arrows.
    void theDrawingSaysWhichDirectionIsBlocked() {
        const ConnectionStep done{QStringLiteral("Step"), State::Done, {}, 1};
        const ConnectionStep failed{QStringLiteral("Step"), State::Failed, QStringLiteral("No."), 1};
        const auto* drawing = m_page->findChild<WayDrawing*>();
        m_page->setWay({done, done, done}, QStringLiteral("10.0.0.3:43439"));
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Silent, {done, done, failed})});
        QCOMPARE(drawing->accessibleName(),
            QStringLiteral("From this computer to the CCU: requests arrive. From the CCU to this computer: port 43439: "
                           "nothing arrives."));
        m_page->setInterfaces({statusOf(hmip, InterfaceState::Live, {done, done, done})});
        QVERIFY(drawing->accessibleName().endsWith(QStringLiteral("events arrive.")));
        m_page->setWay({done, failed}, {}); // the web page alone
        QVERIFY(drawing->accessibleName().contains(QStringLiteral("requests arrive")));
        m_page->setInterfaces({});
        QVERIFY(drawing->accessibleName().contains(QStringLiteral("no way to the CCU")));
    }
};

QTEST_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
