// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/detailpanevalues.h"
#include "ui/pages/watchwindow.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

const QString state = QStringLiteral("STATE");

struct Fixture {
    Fixture() { QSettings().clear(); }
    //! The value of a switch that is on.
    [[nodiscard]] DataPointKey lamp() const {
        const auto unit = mainUnitOf(*home.find(ChannelKind::Switch, true));
        return {unit->state.interface, unit->state.address, unit->mainParameter};
    }
    [[nodiscard]] DataPointKey temperature() const {
        const auto unit = mainUnitOf(*home.find(ChannelKind::HmIPThermostat));
        return {unit->state.interface, unit->state.address, QStringLiteral("ACTUAL_TEMPERATURE")};
    }
    static RowTree* list(const WatchWindow& window) { return window.findChild<RowTree*>(); }
    static QString text(const WatchWindow& window, int row, int column) {
        return list(window)->model()->index(row, column).data().toString();
    }
    static int rows(const WatchWindow& window) { return list(window)->model()->rowCount(); }

    test::PageHome home;
};

} // namespace

//! Chosen values in sight (U34).
class TestWatchList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(QStringLiteral("tst_watchlist")); }

    void isLiveAndInFront() {
        Fixture f;
        WatchWindow window(f.home.context());
        QVERIFY(window.windowFlags() & Qt::WindowStaysOnTopHint);
        const DataPointKey lamp = f.lamp();
        window.add(lamp);
        QVERIFY(window.isVisible());
        const auto isCalled = [&](const QString& channel, const QString& shown) {
            f.home.devices.setNames(lamp.interface, {{lamp.address, {channel, QStringLiteral("1")}}});
            return Fixture::text(window, 0, parametercolumn::Name).startsWith(shown + QStringLiteral(" · "));
        };
        const QString device = f.home.devices.displayNameOf(lamp.channel().device());
        QVERIFY(isCalled(QStringLiteral("HmIP-BSM ") + lamp.address, device)); // nobody has named it
        QVERIFY(isCalled(QStringLiteral("Herd"), QStringLiteral("Herd")));
        QCOMPARE(Fixture::text(window, 0, parametercolumn::Value), QStringLiteral("On"));
        f.home.event(lamp.channel(), lamp.parameter, Value(false));
        QTRY_COMPARE(Fixture::text(window, 0, parametercolumn::Value), QStringLiteral("Off"));
        window.add(lamp); // once is enough
        QCOMPARE(Fixture::rows(window), 1);
    }

    void isRememberedForEachProfile() {
        Fixture f;
        {
            WatchWindow window(f.home.context());
            window.add(f.lamp());
            window.add(f.temperature());
        }
        const WatchWindow again(f.home.context());
        QCOMPARE(Fixture::rows(again), 2);
        QSettings().setValue(QStringLiteral("profile/watchList"),
            QStringList{QStringLiteral("nonsense"), QStringLiteral("HmIP-RF ../x STATE"),
                QStringLiteral("HmIP-RF 000A1B2C3D4E5F:1 STATE")});
        const WatchWindow damaged(f.home.context());
        QCOMPARE(Fixture::rows(damaged), 1); // not known here, but it may come
        QCOMPARE(Fixture::text(damaged, 0, parametercolumn::Value), QStringLiteral("–"));
    }

    void worksByKeyboard() {
        Fixture f;
        WatchWindow window(f.home.context());
        window.add(f.lamp());
        window.add(f.temperature());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        RowTree* list = Fixture::list(window);
        list->setFocus();
        const QString second = Fixture::text(window, 1, parametercolumn::Name);
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(Fixture::text(window, 0, parametercolumn::Name), second);
        QSignalSpy shown(&window, &WatchWindow::deviceRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().constFirst().value<DeviceKey>(), f.temperature().channel().device());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(Fixture::rows(window), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(Fixture::rows(window), 0);
        QVERIFY(QSettings().value(QStringLiteral("profile/watchList")).toStringList().isEmpty());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void modelKeepsTheRules() {
        Fixture f;
        WatchModel model(f.home.devices, f.home.values, f.home.clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DataPointKey lamp = f.lamp();
        const DataPointKey warmth = f.temperature();
        QCOMPARE(model.add(lamp), 0);
        QCOMPARE(model.add(warmth), 1);
        QCOMPARE(model.move(0, 1), 1);
        QCOMPARE(model.keys(), (QList{warmth, lamp}));
        QCOMPARE(model.move(1, 1), 1);
        QCOMPARE(model.move(1, -5), 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        f.home.devices.remove({lamp.channel().device()});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(
            model.index(0, parametercolumn::Name).data().toString().section(QStringLiteral(" · "), 0, 0), lamp.address);
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        model.remove(0);
        model.remove(7);
        QCOMPARE(model.keys(), QList{warmth});
        for (int i = 0; i < 2 * WatchModel::mostRows; ++i)
            model.add({warmth.interface, QStringLiteral("X%1:1").arg(i), state});
        QCOMPARE(model.rowCount(), WatchModel::mostRows);
    }

    void isOfferedInTheListOfValues() {
        Fixture f;
        DetailPaneValues values(f.home.context());
        const DataPointKey lamp = f.lamp();
        values.showChannels({lamp.channel()});
        values.show();
        QSignalSpy wanted(&values, &DetailPaneValues::watchRequested);
        auto* list = values.findChild<RowTree*>();
        int row = 0;
        while (
            list->model()->index(row, 0).data(roles::DataPointIdRole).value<DataPointId>() != f.home.values.find(lamp))
            ++row;
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(row, 0)).center());
        auto* menu = values.findChild<QMenu*>();
        QVERIFY(menu && menu->actions().size() == 1);
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<DataPointKey>(), lamp);
    }

    void everythingHasAName() {
        Fixture f;
        WatchWindow window(f.home.context());
        window.present();
        QCOMPARE(test::namelessWidgets(window), QStringList());
        window.add(f.lamp());
        QCOMPARE(test::namelessWidgets(window), QStringList());
    }
};

QTEST_MAIN(TestWatchList)
#include "tst_watchlist.moc"
