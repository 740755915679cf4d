// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/catalogue.h"
#include "core/store/paramsetdraft.h"
#include "pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/heatingview.h"
#include "ui/pages/switchview.h"
#include "ui/pages/weekview.h"
#include "ui/widgets/timespin.h"
#include "ui/widgets/weekpicture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

Paramset masterOf(const simulator::ParameterSet& set) {
    ParamsetDescription description;
    Paramset paramset{{QStringLiteral("HmIP-RF"), QStringLiteral("ABC:1"), QStringLiteral("MASTER")}, nullptr, {}, 1};
    for (const ParameterDescription& one : set.all()) {
        description.append(std::make_shared<const ParameterDescription>(one));
        paramset.values.insert(one.id, one.defaultValue);
    }
    paramset.description = std::make_shared<const ParamsetDescription>(description);
    return paramset;
}

Value whole(int number) {
    return Value(static_cast<qint64>(number));
}

} // namespace

//! Week programs in front of a draft: what keys, mouse and fields make of it, and what is read out.
class TestWeekViews : public QObject {
    Q_OBJECT

    simulator::Catalogue m_catalogue;
    ParamsetDraft m_draft;
    std::unique_ptr<QWidget> m_view;

    template <typename T> [[nodiscard]] T* part(const char* name) const {
        return m_view->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] WeekPicture& picture() const { return *part<WeekPicture>("weekPicture"); }
    void show() {
        m_view->resize(1000, 640);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void showHeating(const QMap<QString, Value>& odd = {}) {
        Paramset base = masterOf(m_catalogue.device(QStringLiteral("HmIP-WTH-2"))->channels.at(1).kind->master);
        base.values.insert(odd);
        m_draft.setBase(base);
        auto view = std::make_unique<HeatingView>();
        view->setDraft(&m_draft);
        m_view = std::move(view);
        show();
        picture().setFocus(Qt::TabFocusReason);
    }
    void showSwitching(EntryKind kind, const char* model) {
        m_draft.setBase(masterOf(m_catalogue.device(QLatin1String(model))->channels.constLast().kind->master));
        auto view = std::make_unique<SwitchView>();
        view->setDraft(&m_draft, kind, {QStringLiteral(":4"), QStringLiteral(":5"), QStringLiteral(":6")});
        m_view = std::move(view);
        show();
    }
    [[nodiscard]] QString nameOf(int child) const {
        const QAccessibleInterface* week = QAccessible::queryAccessibleInterface(&picture());
        const QAccessibleInterface* period = week->child(child);
        return period ? period->text(QAccessible::Name) : QString();
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        test::useTestSettings(QStringLiteral("weekviews"));
    }
    void cleanup() {
        m_view.reset();
        m_draft.discard();
    }

    void arrowsGoFromPeriodToPeriod() {
        showHeating();
        QTest::keyClick(&picture(), Qt::Key_Right);
        QTest::keyClick(&picture(), Qt::Key_Right);
        QTest::keyClick(&picture(), Qt::Key_Down);
        QCOMPARE(picture().current(), (WeekPicture::Place{1, 2}));
        QTest::keyClick(&picture(), Qt::Key_End);
        QCOMPARE(picture().current(), (WeekPicture::Place{1, 4}));
        QTest::keyClick(&picture(), Qt::Key_Right);
        QCOMPARE(picture().current(), (WeekPicture::Place{1, 4})); // there is no more
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&picture(), Qt::Key_Down);
        QCOMPARE(picture().current(), (WeekPicture::Place{6, 2})); // the evening of Sunday
        QTest::keyClick(&picture(), Qt::Key_Home);
        QCOMPARE(picture().current(), (WeekPicture::Place{6, 0}));
    }

    void keysEditThroughTheDraft() {
        showHeating();
        QTest::keyClick(&picture(), Qt::Key_Plus);
        QCOMPARE(m_draft.changes(), (ParamsetValues{{QStringLiteral("P1_TEMPERATURE_MONDAY_1"), Value(17.5)}}));
        m_draft.undo();
        QTest::keyClick(&picture(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_draft.changes(), (ParamsetValues{{QStringLiteral("P1_ENDTIME_MONDAY_1"), whole(355)}}));
        m_draft.undo();
        QCOMPARE(m_draft.changeCount(), 0);
        QTest::keyClick(&picture(), Qt::Key_Insert);
        QCOMPARE(picture().periods(0).size(), 6);
        QTest::keyClick(&picture(), Qt::Key_Delete);
        QCOMPARE(m_draft.changeCount(), 0);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&picture(), Qt::Key_Delete);
        QCOMPARE(picture().periods(0).size(), 1);
        QVERIFY(!part<QPushButton>("removePeriod")->isEnabled());
    }

    void fieldsEditWhatIsChosen() {
        showHeating();
        picture().setCurrent({2, 1});
        QTest::keyClick(&picture(), Qt::Key_Return);
        auto* temperature = part<QDoubleSpinBox>("periodTemperature");
        QVERIFY(temperature->hasFocus());
        QTest::keyClicks(temperature, QStringLiteral("22.5"));
        QTest::keyClick(temperature, Qt::Key_Return);
        QCOMPARE(m_draft.changes(), (ParamsetValues{{QStringLiteral("P1_TEMPERATURE_WEDNESDAY_2"), Value(22.5)}}));
        auto* end = part<TimeSpin>("periodEnd");
        end->selectAll();
        QTest::keyClicks(end, QStringLiteral("930"));
        QTest::keyClick(end, Qt::Key_Return);
        QCOMPARE(m_draft.value(QStringLiteral("P1_ENDTIME_WEDNESDAY_2")), whole(570));
        end->selectAll();
        QTest::keyClicks(end, QStringLiteral("23:00")); // beyond the next one
        QTest::keyClick(end, Qt::Key_Return);
        QCOMPARE(end->value(), 1015);
        picture().setCurrent({2, 4});
        QVERIFY(!end->isEnabled());
        QCOMPARE(end->text(), QStringLiteral("24:00"));
    }

    void theMouseMovesAnEnd() {
        showHeating();
        const QRectF first = picture().placeRect({0, 0});
        const QPoint grip(qRound(first.right()), qRound(first.center().y()));
        const int hourWide = qRound(first.width() / 6.0);
        QTest::mousePress(&picture(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(&picture(), grip + QPoint(hourWide, 0));
        QVERIFY(m_draft.changeCount() == 0); // not before the button is let go
        QTest::mouseRelease(&picture(), Qt::LeftButton, {}, grip + QPoint(hourWide, 0));
        QCOMPARE(m_draft.changeCount(), 1);
        const auto end = m_draft.value(QStringLiteral("P1_ENDTIME_MONDAY_1")).toInteger();
        QVERIFY2(end > 410 && end < 430 && *end % 5 == 0, qPrintable(QString::number(end.value_or(0))));
        QTest::mouseClick(&picture(), Qt::LeftButton, {}, grip); // takes hold, and changes nothing
        QCOMPARE(m_draft.changeCount(), 1);
    }

    void copiesADay() {
        showHeating();
        picture().setCurrent({5, 0});
        QMenu* menu = nullptr;
        QTest::mouseClick(part<QPushButton>("copyDay"), Qt::LeftButton);
        QTRY_VERIFY(menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        menu->actions().constFirst()->trigger(); // Monday to Friday
        menu->close();
        for (int day = 0; day < 5; ++day)
            QCOMPARE(picture().periods(day), picture().periods(5));
        m_draft.undo();
        QCOMPARE(m_draft.changeCount(), 0); // all of it is one step
    }

    void programsAreApart() {
        showHeating();
        auto* profile = part<QComboBox>("heatingProfile");
        QCOMPARE(profile->count(), 6);
        profile->setCurrentIndex(3);
        Q_EMIT profile->activated(3);
        QTest::keyClick(&picture(), Qt::Key_Plus);
        QCOMPARE(m_draft.changes().firstKey(), QStringLiteral("P4_TEMPERATURE_MONDAY_1"));
        m_draft.setBase(m_draft.base()); // read again
        QCOMPARE(profile->currentIndex(), 3);
    }

    void everyPeriodIsReadOut() {
        showHeating({{QStringLiteral("P1_ENDTIME_TUESDAY_2"), whole(100)}});
        const QAccessibleInterface* week = QAccessible::queryAccessibleInterface(&picture());
        QCOMPARE(week->role(), QAccessible::List);
        QCOMPARE(nameOf(1), QStringLiteral("Monday, 06:00 to 09:00: 21 °C"));
        QVERIFY2(nameOf(5).contains(QStringLiteral("unusual")), qPrintable(nameOf(5)));
        QCOMPARE(week->childCount(), 5 * 5 - 1 + 2 * 3);
        QVERIFY(!week->child(week->childCount()));
        QCOMPARE(week->indexOfChild(week->child(7)), 7);
        QVERIFY(week->child(0)->state().selected);
        QVERIFY(
            picture().rect().contains(QRect(picture().mapFromGlobal(week->child(7)->rect().topLeft()), QSize(1, 1))));
        QVERIFY2(test::namelessWidgets(*m_view).isEmpty(), qPrintable(test::namelessWidgets(*m_view).join(u' ')));
    }

    void timesAreTypedAsPeopleDo_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes");
        QTest::newRow("colon") << QStringLiteral("6:30") << 390;
        QTest::newRow("full stop") << QStringLiteral("06.30") << 390;
        QTest::newRow("digits") << QStringLiteral("0630") << 390;
        QTest::newRow("three digits") << QStringLiteral("630") << 390;
        QTest::newRow("an hour") << QStringLiteral("7") << 420;
        QTest::newRow("the end of the day") << QStringLiteral("24:00") << 1440;
        QTest::newRow("nonsense stays") << QStringLiteral("6:77") << 60;
        QTest::newRow("too late stays") << QStringLiteral("24:05") << 60;
    }
    void timesAreTypedAsPeopleDo() {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        TimeSpin spin;
        spin.setValue(60);
        spin.show();
        spin.selectAll();
        QTest::keyClicks(&spin, typed);
        QTest::keyClick(&spin, Qt::Key_Return);
        QCOMPARE(spin.value(), minutes);
    }

    void anEntryIsAddedEditedAndRemoved() {
        showSwitching(EntryKind::Switch, "HmIP-BSM");
        auto* list = part<RowTree>("weekEntries");
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), 0);
        part<QPushButton>("addEntry")->click();
        part<QPushButton>("addEntry")->click();
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Mon–Fri"));
        part<QAbstractButton>("day5")->click();
        QCOMPARE(m_draft.value(QStringLiteral("02_WP_WEEKDAY")), whole(62 + 64));
        part<TimeSpin>("fixedTime")->setValue(22 * 60 + 15);
        QCOMPARE(m_draft.value(QStringLiteral("02_WP_FIXED_HOUR")), whole(22));
        QCOMPARE(m_draft.value(QStringLiteral("02_WP_FIXED_MINUTE")), whole(15));
        part<QCheckBox>("target2")->click();
        QCOMPARE(m_draft.value(QStringLiteral("02_WP_TARGET_CHANNELS")), whole(5));
        part<QCheckBox>("endless")->click();
        QCOMPARE(m_draft.value(QStringLiteral("02_WP_DURATION_BASE")), whole(4));
        auto* state = part<QComboBox>("state");
        state->setCurrentIndex(0);
        Q_EMIT state->activated(0);
        QCOMPARE(m_draft.value(QStringLiteral("02_WP_LEVEL")), Value(0.0));
        QCOMPARE(list->model()->index(1, 2).data().toString(), QStringLiteral("Off for 10 min"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!part<QWidget>("slats")->isVisible());
        QVERIFY2(test::namelessWidgets(*m_view).isEmpty(), qPrintable(test::namelessWidgets(*m_view).join(u' ')));
        while (m_draft.canUndo())
            m_draft.undo();
        QCOMPARE(list->model()->rowCount(), 0);
        QCOMPARE(m_draft.changeCount(), 0);
    }

    void lightsHaveALevelAndARamp() {
        showSwitching(EntryKind::Light, "HmIP-BDT");
        part<QPushButton>("addEntry")->click();
        part<QDoubleSpinBox>("level")->setValue(35);
        QCOMPARE(m_draft.value(QStringLiteral("01_WP_LEVEL")), Value(0.35));
        part<QSpinBox>("ramp")->setValue(7);
        QCOMPARE(m_draft.value(QStringLiteral("01_WP_RAMP_TIME_FACTOR")), whole(7));
        QVERIFY(!part<QWidget>("state")->isVisible());
        auto* condition = part<QComboBox>("condition");
        condition->setCurrentIndex(1);
        Q_EMIT condition->activated(1);
        QVERIFY(!part<QWidget>("fixedTime")->isVisible());
        QCOMPARE(m_draft.value(QStringLiteral("01_WP_CONDITION")), whole(1));
        QCOMPARE(m_draft.problemCount(), 0);
    }

    void lookingChangesNothing() {
        showSwitching(EntryKind::Cover, "HmIP-FBL");
        Paramset base = m_draft.base();
        for (auto it = base.values.begin(); it != base.values.end(); ++it)
            if (it.key().startsWith(QLatin1String("03_WP_")))
                *it = it.key().contains(QLatin1String("LEVEL")) ? Value(0.123) : whole(13);
        m_draft.setBase(base);
        auto* list = part<RowTree>("weekEntries");
        QCOMPARE(list->model()->rowCount(), 1); // a condition 13 that nobody knows, and a slat at 12.3 %
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(m_draft.changeCount(), 0);
        part<QAbstractButton>("day0")->click();
        QCOMPARE(m_draft.changeCount(), 1);
    }

    void targetsAreTheReceiversInTheirOrder() {
        test::PageHome home;
        const Device* device = home.devices.device({QStringLiteral("HmIP-RF"), QStringLiteral("000855699C1103")});
        QVERIFY(device);
        QCOMPARE(weekProgramTargets(*device),
            QStringList({QStringLiteral(":4 Deckenleuchte"), QStringLiteral(":5"), QStringLiteral(":6")}));
    }
};

QTEST_MAIN(TestWeekViews)
#include "tst_weekviews.moc"
