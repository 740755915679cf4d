// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/weekprogram.h"
#include "core/store/changejournal.h"
#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"
#include "ui/pages/configpage.h"
#include "ui/widgets/weekpicture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace ccudesk;
using ccudesk::test::channelOf;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::RelayedCall;
using ccudesk::test::SpoiledHome;

namespace {

const QString hmip = QStringLiteral("HmIP-RF");

} // namespace

//! The configuration page before a live CCU: what is drawn there is what goes out, and what a second client reads.
class TestWeekPage : public QObject {
    Q_OBJECT

    std::unique_ptr<SpoiledHome> m_ccu;
    std::unique_ptr<Installation> m_program;
    std::unique_ptr<ConfigPage> m_page;
    QByteArrayList m_written; //!< bodies of putParamset
    ChannelKey m_channel;

    template <typename T> [[nodiscard]] T* part(const char* name) const {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    void open(const char* type) {
        m_channel = channelOf(*m_program, hmip, QLatin1String(type));
        m_page = std::make_unique<ConfigPage>(pageContext(*m_program, m_ccu->home.clock));
        m_page->resize(1200, 760);
        m_page->setOperable(true);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open({hmip, m_channel.address.section(u':', 0, 0)}, m_channel);
    }
    void apply() {
        auto* button = part<QPushButton>("apply");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled() && !m_written.isEmpty()
                && m_program->connection().journal().entries().constLast().outcomes.value(0).fate
                    == ParameterOutcome::Fate::Taken,
            patience);
    }
    [[nodiscard]] ParamsetValues readBySomebodyElse() const {
        const auto second = m_ccu->home.install(m_ccu->profile(), test::SimulatedHome::quickTimings(), &findRoute,
            m_ccu->home.dataDir.filePath(QStringLiteral("second")));
        goLive(*second);
        const auto answer = second->connection().readParamset({hmip, m_channel.address, QStringLiteral("MASTER")});
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience); }();
        return answer.isFinished() && answer.result() ? answer.result()->values : ParamsetValues();
    }

private Q_SLOTS:
    void init() {
        m_ccu = std::make_unique<SpoiledHome>();
        m_written.clear();
        m_ccu->spoil = [this](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method == "putParamset")
                m_written.append(call.body);
            return std::nullopt;
        };
        m_program = m_ccu->install();
        goLive(*m_program);
    }
    void cleanup() {
        m_page.reset();
        m_program.reset();
        m_ccu.reset();
    }

    void aMondayTravels() {
        open("HEATING_CLIMATECONTROL_TRANSCEIVER");
        QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractButton>("weekProgram")->isVisible(), patience);
        auto* picture = part<WeekPicture>("weekPicture");
        QVERIFY(!picture->isVisible());
        part<QAbstractButton>("weekProgram")->click();
        QVERIFY(picture->isVisible());
        QVERIFY(part<QTreeView>("settings")->isHidden());
        picture->setFocus(Qt::TabFocusReason);
        QTest::keyClick(picture, Qt::Key_Right);
        QTest::keyClick(picture, Qt::Key_Plus);
        QTest::keyClick(picture, Qt::Key_Right, Qt::AltModifier);
        const HeatingPeriods monday = picture->periods(0);
        apply();
        QCOMPARE(m_written.size(), 1);
        QCOMPARE(m_written.constFirst().count("<member>"), 2);
        QVERIFY(m_written.constFirst().contains("P1_TEMPERATURE_MONDAY_2"));
        QVERIFY(m_written.constFirst().contains("P1_ENDTIME_MONDAY_2"));
        const ParamsetValues now = readBySomebodyElse();
        QCOMPARE(now.value(QStringLiteral("P1_ENDTIME_MONDAY_2")).toInteger(), 545);
        QCOMPARE(now.value(QStringLiteral("P1_TEMPERATURE_MONDAY_2")).toNumber(), 21.5);
        QCOMPARE(picture->periods(0), monday);
    }

    void theRawParametersStayInReach() {
        open("HEATING_CLIMATECONTROL_TRANSCEIVER");
        QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractButton>("weekProgram")->isVisible(), patience);
        part<QAbstractButton>("weekProgram")->click();
        auto* picture = part<WeekPicture>("weekPicture");
        part<QAbstractButton>("weekAsList")->click();
        QVERIFY(!picture->isVisible());
        QVERIFY(part<QTreeView>("settings")->isVisible());
        QVERIFY(part<QTreeView>("settings")->model()->rowCount() > 500);
        part<QAbstractButton>("weekAsList")->click();
        QVERIFY(picture->isVisible());
        part<QLineEdit>("filter")->setText(QStringLiteral("ENDTIME_FRIDAY_3"));
        QVERIFY(!picture->isVisible()); // who looks for a parameter gets it
        part<QLineEdit>("filter")->clear();
        QVERIFY(picture->isVisible());
    }

    void aSwitchingProgramTravels() {
        open("SWITCH_WEEK_PROFILE");
        QTRY_VERIFY_WITH_TIMEOUT(part<QTreeView>("weekEntries")->isVisible(), patience); // there is nothing else
        QVERIFY(!part<QAbstractButton>("weekProgram")->isVisible());
        const int before = part<QTreeView>("weekEntries")->model()->rowCount();
        QVERIFY(before > 0);
        part<QTreeView>("weekEntries")->setCurrentIndex(part<QTreeView>("weekEntries")->model()->index(0, 0));
        part<QAbstractButton>("day6")->click();
        QTest::keyClick(part<QTreeView>("weekEntries"), Qt::Key_Insert);
        apply();
        QCOMPARE(m_written.size(), 1);
        QCOMPARE(m_written.constFirst().count("<member>"), 1 + 4);
        const ParamsetValues now = readBySomebodyElse();
        QCOMPARE(now.value(QStringLiteral("01_WP_WEEKDAY")).toInteger(), 62 + 1);
        QCOMPARE(now.value(QStringLiteral("04_WP_WEEKDAY")).toInteger(), 62); // the first free one of the demo home
    }
};

QTEST_MAIN(TestWeekPage)
#include "tst_weekpage.moc"
