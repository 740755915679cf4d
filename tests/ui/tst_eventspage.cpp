// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/models/roles.h"
#include "ui/pages/eventcharts.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/eventspagepanel.h"
#include "ui/pages/filterchip.h"
#include "ui/themecontroller.h"
#include "ui/widgets/emptystate.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        page = std::make_unique<EventsPage>(home.context());
        page->setConnection(ConnectionState::Live, {});
        page->resize(1440, 820);
        page->show();
        list = page->findChild<RowTree*>(QStringLiteral("list"));
        filter = page->findChild<QLineEdit*>(QStringLiteral("filter"));
        following = page->findChild<Chip*>(QStringLiteral("following"));
        pause = page->findChild<QPushButton*>(QStringLiteral("pause"));
        lamp = home.find(ChannelKind::Switch, false);
        contact = home.find(ChannelKind::Contact);
    }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return list->model()->index(row, column).data().toString();
    }
    void report(const Device* device, const Value& value) {
        const auto unit = mainUnitOf(*device);
        home.event(unit->state, unit->mainParameter, value);
    }

    test::PageHome home;
    std::unique_ptr<EventsPage> page;
    RowTree* list = nullptr;
    QLineEdit* filter = nullptr;
    Chip* following = nullptr;
    QPushButton* pause = nullptr;
    const Device* lamp = nullptr;
    const Device* contact = nullptr;
};

} // namespace

class TestEventsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_eventspage"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void newestIsOnTop() {
        Fixture f;
        auto* empty = f.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        f.report(f.lamp, Value(true));
        f.report(f.contact, Value(true));
        QTRY_COMPARE(f.rows(), 2);
        QVERIFY(f.list->isVisible());
        QCOMPARE(f.cell(0, eventcolumn::Device), f.contact->name);
        QCOMPARE(f.cell(1, eventcolumn::Device), f.lamp->name);
        QCOMPARE(f.cell(1, eventcolumn::Change), QStringLiteral("On"));
    }

    void pauseCountsWhatCame() {
        Fixture f;
        f.report(f.lamp, Value(true));
        QTRY_COMPARE(f.rows(), 1);
        f.pause->click();
        f.report(f.lamp, Value(false));
        f.report(f.contact, Value(true));
        QTRY_VERIFY2(f.following->text().contains(QLatin1Char('2')), qPrintable(f.following->text()));
        QCOMPARE(f.rows(), 1);
        f.pause->click();
        QCOMPARE(f.rows(), 3);
        QCOMPARE(f.following->tone(), Tone::Ok);
    }

    void scrollingDownHoldsTheRows() {
        Fixture f;
        for (int i = 0; i < 200; ++i)
            f.report(f.lamp, Value(i % 2 == 0));
        QTRY_COMPARE(f.rows(), 200);
        QTRY_VERIFY(f.list->verticalScrollBar()->maximum() > 0);
        f.list->verticalScrollBar()->setValue(200);
        QCOMPARE(f.following->tone(), Tone::Warn);
        QSignalSpy changed(&f.home.events, &EventLog::changed);
        f.report(f.contact, Value(true));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(f.rows(), 200);
        f.list->verticalScrollBar()->setValue(0);
        QCOMPARE(f.rows(), 201);
        QCOMPARE(f.following->tone(), Tone::Ok);
    }

    void filterAndKinds() {
        Fixture f;
        const Device* heating = f.home.find(ChannelKind::HmIPThermostat);
        f.report(f.lamp, Value(true));
        f.report(f.contact, Value(true));
        f.report(heating, Value(27.5));
        QTRY_COMPARE(f.rows(), 3);
        f.filter->setText(QStringLiteral("value>27"));
        QCOMPARE(f.rows(), 1);
        QCOMPARE(f.cell(0, eventcolumn::Device), heating->name);
        f.page->setFilter(QStringLiteral("address:") + f.lamp->address);
        QCOMPARE(f.rows(), 1);
        QCOMPARE(f.cell(0, eventcolumn::Device), f.lamp->name);
        f.filter->setText(QStringLiteral("nothing is called like this"));
        auto* empty = f.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        empty->findChildren<QPushButton*>().constFirst()->click();
        QCOMPARE(f.rows(), 3);

        auto* kinds = f.page->findChild<FilterChip*>(QStringLiteral("kindChip"));
        kinds->setChoice(QStringLiteral("quiet"));
        QCOMPARE(f.rows(), 2);
        kinds->setChoice(QStringLiteral("presses"));
        QCOMPARE(f.rows(), 0);
        kinds->setChoice({});
        QCOMPARE(f.rows(), 3);
    }

    void escapeClearsThenLeaves() {
        Fixture f;
        f.report(f.lamp, Value(true));
        QTRY_COMPARE(f.rows(), 1);
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.filter->setFocus();
        f.filter->setText(QStringLiteral("x"));
        QTest::keyClick(f.filter, Qt::Key_Escape);
        QVERIFY(f.filter->text().isEmpty() && f.filter->hasFocus());
        QTest::keyClick(f.filter, Qt::Key_Escape);
        QVERIFY(f.list->hasFocus());
    }

    void exportsWhatTheListShows() {
        Fixture f;
        f.report(f.lamp, Value(true));
        f.report(f.contact, Value(true));
        QTRY_COMPARE(f.rows(), 2);
        f.filter->setText(QStringLiteral("address:") + f.lamp->address);
        const QTemporaryDir folder;
        QSignalSpy raised(f.page.get(), &EventsPage::messageRaised);
        QVERIFY(f.page->exportTo(folder.filePath(QStringLiteral("events.csv"))));
        QFile file(folder.filePath(QStringLiteral("events.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QCOMPARE(csv.count(QStringLiteral("\r\n")), 2); // header and one event
        QVERIFY(csv.contains(f.lamp->address));
        QVERIFY(!csv.contains(f.contact->address));
        QCOMPARE(raised.takeFirst().constFirst().value<Message>().severity, Severity::Information);

        QVERIFY(!f.page->exportTo(folder.filePath(QStringLiteral("no/such/folder/events.csv"))));
        QCOMPARE(raised.takeFirst().constFirst().value<Message>().severity, Severity::Error);
    }

    void exportAsksForAFileWithoutBlocking() {
        Fixture f;
        auto* button = f.page->findChild<QPushButton*>(QStringLiteral("export"));
        QVERIFY(!button->isEnabled()); // nothing to write yet
        f.report(f.lamp, Value(true));
        QTRY_VERIFY(button->isEnabled());
        button->click();
        auto* dialog = f.page->findChild<QFileDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        const QTemporaryDir folder;
        Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("a.csv"))));
        dialog->reject();
    }

    void enterAndTheBusiestRevealTheDevice() {
        Fixture f;
        f.report(f.contact, Value(true));
        for (int i = 0; i < 3; ++i)
            f.report(f.lamp, Value(i % 2 == 0));
        QTRY_COMPARE(f.rows(), 4);
        QSignalSpy wanted(f.page.get(), &EventsPage::deviceRequested);
        Q_EMIT f.list->activated(f.list->model()->index(3, 0));
        QCOMPARE(wanted.takeFirst().constFirst().value<DeviceKey>(), f.contact->key());
        auto* panel = f.page->findChild<EventsPagePanel*>();
        panel->refresh();
        const auto busiest = panel->findChildren<BusyDevice*>();
        QCOMPARE(busiest.size(), 2);
        QCOMPARE(busiest.constFirst()->device(), f.lamp->key());
        busiest.constFirst()->click();
        QCOMPARE(wanted.takeFirst().constFirst().value<DeviceKey>(), f.lamp->key());
    }

    void histogramIsOneSentence() {
        MinuteBars bars;
        QList<int> counts(60, 0);
        bars.setCounts(counts, QTime(14, 38, 7));
        QCOMPARE(bars.accessibleName(), QStringLiteral("No events in the last hour."));
        counts[59] = 12;
        counts[41] = 38;
        bars.setCounts(counts, QTime(14, 38, 7));
        QVERIFY2(bars.accessibleName().startsWith(QStringLiteral("12 this minute, at most 38 at ")),
            qPrintable(bars.accessibleName()));
        QVERIFY(bars.accessibleName().contains(QStringLiteral("20"))); // 14:20
    }

    void panelGoesBehindAButtonInSmallWindows() {
        Fixture f;
        auto* panel = f.page->findChild<EventsPagePanel*>();
        auto* button = f.page->findChild<QPushButton*>(QStringLiteral("panelButton"));
        QVERIFY(panel->isVisible());
        QVERIFY(!button->isVisible());
        f.page->resize(1024, 700);
        QVERIFY(!panel->isVisible());
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(panel->isVisible());
    }

    void theDeviceKeepsRoomForItsName() {
        Fixture f;
        f.report(f.lamp, Value(true));
        QTRY_COMPARE(f.rows(), 1);
        const QHeaderView* header = f.page->findChild<QTreeView*>()->header();
        for (const int width : {1240, 992, 932, 732}) {
            f.page->resize(width, 700);
            QCoreApplication::sendPostedEvents(); // the panel has left or come
            QVERIFY2(header->sectionSize(eventcolumn::Device) >= 150, qPrintable(QString::number(width)));
            QVERIFY2(header->length() <= f.page->width(), qPrintable(QString::number(width)));
        }
    }

    void hiddenPageTakesNothingIn() {
        Fixture f;
        f.page->hide();
        QSignalSpy changed(&f.home.events, &EventLog::changed);
        f.report(f.lamp, Value(true));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(f.rows(), 0);
        f.page->show();
        QCOMPARE(f.rows(), 1);
    }

    void everythingHasAName() {
        Fixture f;
        f.report(f.lamp, Value(true));
        QTRY_COMPARE(f.rows(), 1);
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestEventsPage)
#include "tst_eventspage.moc"
