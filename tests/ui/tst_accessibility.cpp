// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/ui/demostores.h"
#include "tests/ui/pagehome.h"
#include "ui/control/controlpanel.h"
#include "ui/mainwindowframe.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/factpage.h"
#include "ui/pages/homepage.h"
#include "ui/themecontroller.h"
#include "ui/widgets/buttonaccessible.h"
#include "ui/widgets/shellheader.h"
#include "ui/widgets/shellstatus.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/toggleswitch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccudesk;

//! Walks the whole window as a screen reader does: nothing that can be worked is nameless.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_accessibility"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
        m_values = std::make_unique<ValueStore>(m_clock);
        const simulator::Home home({}, m_clock.nowMs());
        test::pourDemoHome(home, m_devices, *m_values, m_clock.nowMs());
        m_frame = std::make_unique<MainWindowFrame>();
        auto* page = new HomePage(
            m_devices, *m_values, m_clock, [](const Command&) { return readyFuture(Result<void>{}); },
            QStringLiteral("a11y"));
        page->setConnection(ConnectionState::Live, {});
        m_frame->addPage(PageId::Home, page);
        m_frame->addPage(PageId::Messages, new FactPage(QStringLiteral("Messages"), {QStringLiteral("Device")}));
        m_frame->header()->setConnection(ConnectionState::Live, {});
        Message message;
        message.title = QStringLiteral("3 new devices");
        message.actions = {QStringLiteral("Show")};
        m_frame->showMessage(QStringLiteral("m"), message);
        m_frame->show();
        QTRY_VERIFY(page->isVisible());
        QTRY_VERIFY(page->findChildren<Tile*>().size() > 40); // they come in turns
    }
    void cleanupTestCase() { m_frame.reset(); }

    //! A switch that shows the device's value is not flipped by itself: it asks, as a click does.
    void aSwitchIsClicked() {
        installButtonAccessibility();
        ToggleSwitch toggle;
        toggle.setAccessibleName(QStringLiteral("Lamp"));
        toggle.setFollowsValue(true);
        QSignalSpy clicks(&toggle, &QAbstractButton::clicked);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&toggle);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Lamp"));
        spoken->actionInterface()->doAction(spoken->actionInterface()->actionNames().constFirst());
        QTRY_COMPARE(clicks.size(), 1);
        QVERIFY(!toggle.isChecked());
        QVERIFY(!spoken->state().checked);
        toggle.setEnabled(false);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCoreApplication::processEvents();
        QCOMPARE(clicks.size(), 1);
    }

    void aPageIsShown() {
        installButtonAccessibility();
        MainWindowFrame frame;
        frame.addPage(PageId::Home, new QWidget);
        frame.addPage(PageId::Messages, new QWidget);
        frame.showPage(PageId::Home);
        QAccessibleInterface* item = QAccessible::queryAccessibleInterface(frame.navigation()->item(PageId::Messages));
        QCOMPARE(item->role(), QAccessible::RadioButton);
        QVERIFY(!item->text(QAccessible::Name).isEmpty());
        item->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(frame.currentPage(), PageId::Messages);
        QVERIFY(item->state().checked);
    }

    void everythingThatCanBeWorkedHasAName() {
        int count = 0;
        for (QWidget* widget : m_frame->findChildren<QWidget*>()) {
            const bool isWorkable = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                || (widget->focusPolicy() & Qt::TabFocus);
            if (!isWorkable || !widget->isVisible())
                continue;
            QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(iface, widget->metaObject()->className());
            QVERIFY2(!iface->text(QAccessible::Name).isEmpty(),
                qPrintable(QStringLiteral("%1 in %2")
                               .arg(QString::fromLatin1(widget->metaObject()->className()),
                                   QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
            ++count;
        }
        QVERIFY(count > 40);
    }

    void devicesAndTheirDetailHaveNames() {
        test::PageHome home;
        DevicesPage devices(home.context());
        devices.setConnection(ConnectionState::Live, {});
        devices.resize(1200, 800);
        devices.show();
        QCOMPARE(test::namelessWidgets(devices), QStringList());
        DetailPane pane(home.context());
        pane.setOperable(true);
        pane.show();
        for (const DeviceKey& key : home.devices.keys()) {
            pane.showDevice(key);
            QCOMPARE(test::namelessWidgets(pane), QStringList());
        }
    }

    void eventsHaveNames() {
        test::PageHome home;
        EventsPage events(home.context());
        events.setConnection(ConnectionState::Live, {});
        events.resize(1200, 800);
        events.show();
        QCOMPARE(test::namelessWidgets(events), QStringList());
    }

    void everyControlPanelHasNames() {
        test::PageHome home;
        QSet<ChannelKind> kinds;
        for (const DeviceKey& key : home.devices.keys()) {
            for (const ControlUnit& unit : unitsOf(*home.devices.device(key))) {
                QWidget window;
                auto* panel = makeControlPanel(unit, home.values, home.clock, &window);
                panel->setOperable(true);
                window.show();
                QVERIFY2(test::namelessWidgets(window).isEmpty(),
                    qPrintable(unit.targetType % QStringLiteral(": ")
                        % test::namelessWidgets(window).join(QStringLiteral(", "))));
                kinds.insert(unit.kind);
            }
        }
        QVERIFY2(kinds.size() > 12, qPrintable(QString::number(kinds.size())));
    }

    void tabReachesEverythingOnce() {
        m_frame->activateWindow(); // panels had windows of their own
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        m_frame->header()->searchField()->setFocus();
        const QWidget* first = QApplication::focusWidget();
        QList<const QWidget*> reached;
        do {
            const QWidget* widget = QApplication::focusWidget();
            QVERIFY2(!reached.contains(widget), widget->metaObject()->className());
            reached.append(widget);
            QTest::keyClick(m_frame.get(), Qt::Key_Tab);
        } while (QApplication::focusWidget() && QApplication::focusWidget() != first);
        QCOMPARE(QApplication::focusWidget(), first);
        for (const QWidget* widget : m_frame->findChildren<QWidget*>()) {
            const bool isTarget = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
            QVERIFY2(!isTarget || reached.contains(widget),
                qPrintable(
                    QLatin1String(widget->metaObject()->className()) % QLatin1Char(' ') % widget->accessibleName()));
        }
        const auto tiles = std::count_if(reached.cbegin(), reached.cend(),
            [](const QWidget* widget) { return qobject_cast<const Tile*>(widget) != nullptr; });
        QVERIFY(tiles > 10);
    }

    void targetsAreLargeEnough() {
        for (const QAbstractButton* button : m_frame->findChildren<QAbstractButton*>()) {
            const bool isInStatusBar = qobject_cast<const ShellStatus*>(button->parentWidget()) != nullptr;
            const bool isInField = qobject_cast<const QLineEdit*>(button->parentWidget()) != nullptr;
            if (button->isVisible() && !isInStatusBar && !isInField)
                QVERIFY2(button->height() >= 28, button->metaObject()->className());
        }
    }

private:
    SystemClock m_clock;
    DeviceStore m_devices;
    std::unique_ptr<ValueStore> m_values;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindowFrame> m_frame;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
