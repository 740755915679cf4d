// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/pages/changespage.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ccudesk;
using Fate = ParameterOutcome::Fate;

//! The journal as a person reads it.
class TestChangesPage : public QObject {
    Q_OBJECT

    struct Fixture {
        test::PageHome home;
        QTemporaryDir folder;
        ChangeJournal journal{folder.filePath(QStringLiteral("journal.json")), home.clock};
        std::unique_ptr<ChangesPage> page;

        Fixture() {
            PageContext context = home.context();
            context.journal = &journal;
            page = std::make_unique<ChangesPage>(context);
            page->setConnection(ConnectionState::Live, {});
            page->resize(1100, 600);
            page->show();
        }
        [[nodiscard]] QTreeView* list() const { return page->findChild<QTreeView*>(); }
        [[nodiscard]] QString text(int row, int column) const {
            return list()->model()->index(row, column).data().toString();
        }
    };
    std::unique_ptr<Fixture> f;

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(QStringLiteral("changespage")); }
    void init() { f = std::make_unique<Fixture>(); }
    void cleanup() { f.reset(); }

    void tellsWhatBecameOfEachChange() {
        const QAbstractItemModelTester tester(
            f->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Device* device = f->home.find(ChannelKind::HmIPThermostat);
        QVERIFY(device);
        const ParamsetKey key{device->interface, device->channels.at(1).address, QStringLiteral("MASTER")};
        const ParameterOutcome wish{QStringLiteral("TEMPERATURE_OFFSET"), Value(0.0), Value(1.5), {}, Fate::Unknown};
        const quint64 id = f->journal.begin({0, 0, key, {}, {wish}, {}});
        QTRY_COMPARE(f->list()->model()->rowCount(), 1);
        QVERIFY(f->text(0, 1).contains(QStringLiteral("0 → 1.5")));
        const QString before = f->text(0, 2);
        ParameterOutcome done = wish;
        done.fate = Fate::Taken;
        f->journal.finish(id, {done}, {});
        QTRY_VERIFY(f->text(0, 2) != before);
        done.fate = Fate::Ignored;
        const QString fine = f->text(0, 2);
        f->journal.finish(id, {done}, {});
        QTRY_VERIFY(f->text(0, 2) != fine);
        f->journal.finish(id, {}, QStringLiteral("No answer."));
        QTRY_COMPARE(f->text(0, 2), QStringLiteral("No answer."));
    }

    void leadsToTheSettings() {
        const Device* device = f->home.find(ChannelKind::HmIPThermostat);
        QVERIFY(device);
        std::optional<ChannelKey> asked;
        connect(f->page.get(), &ChangesPage::configurationRequested, this,
            [&asked](const DeviceKey&, const std::optional<ChannelKey>& channel) { asked = channel; });
        f->journal.begin({0, 0, {}, QStringLiteral("Room “A” created"), {}, {}});
        f->journal.begin({0, 0, {device->interface, device->channels.at(1).address, QStringLiteral("MASTER")}, {},
            {{QStringLiteral("TEMPERATURE_OFFSET"), Value(0.0), Value(1.5), {}, Fate::Taken}}, {}});
        QTRY_COMPARE(f->list()->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            f->list()->setCurrentIndex(f->list()->model()->index(row, 0));
            QTest::keyClick(f->list(), Qt::Key_Space);
        }
        QVERIFY(asked);
        QCOMPARE(asked->address, device->channels.at(1).address);
    }

    void whatOthersChangedIsMarked() {
        const Device* device = f->home.find(ChannelKind::HmIPThermostat);
        QVERIFY(device);
        f->journal.note(
            {0, 0, {device->interface, device->address, {}}, QStringLiteral("Somebody was there"), {}, {}, true});
        QTRY_COMPARE(f->list()->model()->rowCount(), 1);
        QCOMPARE(f->text(0, 1), QStringLiteral("Somebody was there"));
        QCOMPARE(f->text(0, 2), QStringLiteral("Changed elsewhere"));
    }

    void everyPartHasAName() {
        QVERIFY2(test::namelessWidgets(*f->page).isEmpty(),
            qPrintable(test::namelessWidgets(*f->page).join(QLatin1Char(' '))));
    }
};

QTEST_MAIN(TestChangesPage)
#include "tst_changespage.moc"
