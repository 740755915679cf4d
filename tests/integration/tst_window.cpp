// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/homewindow.h"
#include "core/base/clock.h"
#include "tests/support/simulatedhome.h"
#include "tests/support/simulatorprocess.h"
#include "ui/models/roles.h"
#include "ui/themecontroller.h"
#include "ui/widgets/tile.h"

#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace ccudesk;

//! The real window on a real display, driven by the keyboard, against a simulated CCU in another process over TLS and
//! Basic authentication.
class TestWindow : public QObject {
    Q_OBJECT
    static constexpr int patience = 30'000;
    const QString m_lamp = QStringLiteral("Arbeitsfläche Küche");

    test::SimulatorProcess m_simulator;
    QTemporaryDir m_dataDir;
    SystemClock m_clock;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<MainWindow> m_window;

    QTreeView* list() const {
        return m_window->page(m_window->currentPage())->findChild<QTreeView*>(QStringLiteral("list"));
    }

    //! The row that the filter and Enter have chosen.
    QModelIndex chosen() const { return list()->currentIndex(); }

    bool lampIsOn() const { return chosen().siblingAtColumn(devicecolumn::Value).data(roles::ToggleRole).toBool(); }

    const Tile* tileOf(const QString& name) const {
        for (const Tile* tile : m_window->page(PageId::Home)->findChildren<Tile*>())
            if (tile->content().name.startsWith(name))
                return tile;
        return nullptr;
    }

    void toggleByKeyboard() {
        const bool before = lampIsOn();
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(lampIsOn(), !before, patience); // confirmed by the event, not by the click
        QTRY_VERIFY_WITH_TIMEOUT(
            !chosen().siblingAtColumn(devicecolumn::Value).data(roles::PendingRole).toBool(), patience);
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_simulator.start(QStringLiteral(SIMULATOR_PROGRAM)));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
        m_installation = std::make_unique<Installation>(m_simulator.profile(), Secret(QStringLiteral("demo")),
            m_dataDir.path(), m_clock, test::SimulatedHome::quickTimings());
        m_window = makeHomeWindow(*m_installation, m_clock);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
        m_installation->connection().open();
    }

    void showsTheHome() {
        QTRY_COMPARE_WITH_TIMEOUT(m_installation->connection().state(), ConnectionState::Live, patience);
        for (const InterfaceStatus& status : m_installation->connection().interfaces())
            QVERIFY2(status.isTls && status.state == InterfaceState::Live, qPrintable(status.name));
        QTRY_VERIFY_WITH_TIMEOUT(tileOf(QStringLiteral("Arbeitsfläche")), patience);
    }

    void findsTheKitchenLight() {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), PageId::Devices);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* filter = qobject_cast<QLineEdit*>(m_window->focusWidget());
        QVERIFY(filter);
        QTest::keyClicks(filter, QStringLiteral("arbeitsfl"));
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(chosen().isValid(), patience);
        QVERIFY2(chosen().siblingAtColumn(devicecolumn::Name).data().toString().contains(m_lamp),
            qPrintable(chosen().siblingAtColumn(devicecolumn::Name).data().toString()));
    }

    void switchesItEverywhere() {
        const bool before = lampIsOn();
        toggleByKeyboard();
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), PageId::Home);
        QTRY_COMPARE_WITH_TIMEOUT(tileOf(QStringLiteral("Arbeitsfläche"))->content().isOn, !before, patience);

        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), PageId::Events);
        const auto lists = [this](bool isOwn) {
            const QAbstractItemModel* model = list()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, eventcolumn::Device).data().toString().contains(QStringLiteral("Arbeitsfläche"))
                    && model->index(row, eventcolumn::Source).data(roles::IsOwnRole).toBool() == isOwn)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(lists(true), patience); // the command …
        QTRY_VERIFY_WITH_TIMEOUT(lists(false), patience); // … and the device's own word for it
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    }

    void survivesARestartOfTheCcu() {
        QVERIFY(m_simulator.tell(R"({"faults":{"booting":true}})").value(QStringLiteral("ok")).toBool());
        QTRY_COMPARE_WITH_TIMEOUT(m_installation->connection().state(), ConnectionState::Reconnecting, patience);
        QVERIFY(chosen().isValid()); // what was shown stays
        QVERIFY(m_simulator.tell(R"({"restart":true})").contains(QStringLiteral("host")));
        QVERIFY(m_simulator.tell(R"({"faults":{"booting":false}})").value(QStringLiteral("ok")).toBool());
        QTRY_COMPARE_WITH_TIMEOUT(m_installation->connection().state(), ConnectionState::Live, patience);
        QVERIFY(chosen().siblingAtColumn(devicecolumn::Name).data().toString().contains(m_lamp));
        toggleByKeyboard();
    }

    void cleanupTestCase() {
        const auto closed = m_installation->connection().close();
        QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), patience);
        QVERIFY(closed.result());
        m_window.reset();
        QVERIFY(m_simulator.stop());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
