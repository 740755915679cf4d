// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "demostores.h"
#include "ui/mainwindowframe.h"
#include "ui/pages/factpage.h"
#include "ui/pages/homepage.h"
#include "ui/themecontroller.h"
#include "ui/widgets/shellheader.h"
#include "ui/widgets/shellstatus.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QTest>

using namespace ccudesk;

//! Walks the whole window as a screen reader does: nothing that can be worked is nameless.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("ccudesk-tests"));
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
    }
    void cleanupTestCase() { m_frame.reset(); }

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

    void tabReachesEveryTileOnce() {
        QSet<QWidget*> reached;
        QWidget* widget = m_frame.get();
        do {
            QVERIFY2(!reached.contains(widget), "the Tab chain runs in a loop that leaves widgets out");
            reached.insert(widget);
            widget = widget->nextInFocusChain();
        } while (widget != m_frame.get());
        for (QWidget* button : m_frame->findChildren<QAbstractButton*>())
            QVERIFY(reached.contains(button));
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
