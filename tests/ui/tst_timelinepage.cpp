// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/valuehistory.h"
#include "pagehome.h"
#include "ui/pages/timelinepage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        history.setLive(true);
        PageContext context = home.context();
        context.history = &history;
        page = std::make_unique<TimelinePage>(context);
        contact = home.find(ChannelKind::Contact);
    }
    [[nodiscard]] QTreeView* list() const { return page->findChild<QTreeView*>(); }
    [[nodiscard]] QString text(int row, int column) const {
        return list()->model()->index(row, column).data().toString();
    }
    void report(bool isOpen) {
        const auto unit = mainUnitOf(*contact);
        const EventBatch batch{
            unit->state.interface, atMs++, {{unit->state.address, unit->mainParameter, Value(isOpen ? 1 : 0)}}};
        home.events.append(batch);
        history.append(batch);
        home.values.apply(batch);
    }
    bool look() {
        QSignalSpy shown(page.get(), &TimelinePage::shown);
        page->showDevice(contact->key());
        return !shown.isEmpty() || shown.wait();
    }

    test::PageHome home;
    qint64 atMs = home.clock.nowMs() - 10; // each report in a millisecond of its own
    ValueHistory history{{}, home.values, home.clock};
    std::unique_ptr<TimelinePage> page;
    const Device* contact = nullptr;
};

} // namespace

class TestTimelinePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::useTestSettings(QStringLiteral("timelinepage")); }

    void tellsOfADevice() {
        Fixture f;
        QVERIFY(f.contact);
        const QAbstractItemModelTester tester(
            f.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.report(false);
        f.report(true);
        f.report(false);
        QVERIFY(f.look());
        QCOMPARE(f.list()->model()->rowCount(), 2);
        QCOMPARE(QSet<QString>({f.text(0, 1), f.text(1, 1)}),
            QSet<QString>({QStringLiteral("Opened"), QStringLiteral("Closed")}));
        QVERIFY(f.page->windowTitle().contains(f.home.devices.displayNameOf(f.contact->key())));
    }

    void isFilteredSavedAndLeadsToTheDevice() {
        Fixture f;
        f.report(false);
        f.report(true);
        f.report(false);
        QVERIFY(f.look());
        f.page->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("opened"));
        QCOMPARE(f.list()->model()->rowCount(), 1);
        const QString file = f.home.folder.filePath(QStringLiteral("timeline.csv"));
        QVERIFY(f.page->saveTo(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(bytes.contains("Opened") && !bytes.contains("Closed"));
        QVERIFY(!f.page->saveTo(f.home.folder.filePath(QStringLiteral("none/there.csv"))));
        QSignalSpy requested(f.page.get(), &TimelinePage::deviceRequested);
        f.list()->setCurrentIndex(f.list()->model()->index(0, 0));
        QTest::keyClick(f.list(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<DeviceKey>(), f.contact->key());
    }

    //! Without a history this run is told, and the empty page says why.
    void saysWhyThereIsNothing() {
        Fixture f;
        f.history.setRecording(false);
        QVERIFY(f.look());
        QCOMPARE(f.list()->model()->rowCount(), 0);
        QVERIFY(!f.page->findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
        f.report(false);
        f.report(true);
        QVERIFY(f.look());
        QCOMPARE(f.list()->model()->rowCount(), 1);
    }

    //! Another room while the first is still being read.
    void onlyTheNewestQuestionCounts() {
        Fixture f;
        f.report(false);
        f.report(true);
        QSignalSpy shown(f.page.get(), &TimelinePage::shown);
        f.page->showDevice(f.contact->key());
        f.page->showRoom(QStringLiteral("nowhere"));
        QVERIFY(shown.wait());
        QVERIFY(f.page->entries().isEmpty());
        auto* span = f.page->findChild<QComboBox*>(QStringLiteral("span"));
        span->setFocus();
        QTest::keyClick(span, Qt::Key_Down);
        QVERIFY(shown.wait());
        QCOMPARE(span->currentIndex(), 1);
    }

    void everyPartHasAName() {
        Fixture f;
        QVERIFY(f.look());
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
    }
};

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
