// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logdesk.h"
#include "core/base/logging.h"
#include "core/ccu/installation.h"
#include "tests/support/fakeclock.h"
#include "ui/delegates/rowtree.h"
#include "ui/mainwindow.h"
#include "ui/models/logmodel.h"
#include "ui/pages/logview.h"

#include <QAbstractItemModel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

//! From a message to the file and to the window that shows it.
class TestLogDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMenuShowsTheLog() {
        const QTemporaryDir dir;
        const test::FakeClock clock;
        const QString path = dir.filePath(QStringLiteral("log/ccudesk.log"));
        {
            LogDesk desk(path, clock);
            qCWarning(lcUi) << "before the window";
            Installation installation(Profile(), Secret(), dir.path(), clock);
            MainWindow window(installation, clock);
            desk.serve(window);
            window.show();
            Q_EMIT window.logRequested();
            auto* view = window.findChild<LogView*>();
            QVERIFY(view && view->isWindow() && view->isVisible());
            const auto* list = view->findChild<RowTree*>();
            const auto shows = [list](const QString& text) {
                return !list->model()
                            ->match(
                                list->model()->index(0, logcolumn::Text), Qt::DisplayRole, text, 1, Qt::MatchExactly)
                            .isEmpty();
            };
            QVERIFY(shows(QStringLiteral("before the window")));
            qCWarning(lcUi) << "meanwhile";
            QTRY_VERIFY(shows(QStringLiteral("meanwhile")));
            QVERIFY(QTest::qWaitForWindowActive(view));
            QTest::keyClick(view, Qt::Key_Escape);
            QVERIFY(!view->isVisible());
            Q_EMIT window.logRequested();
            QVERIFY(view->isVisible());
            QCOMPARE(window.findChildren<LogView*>().size(), 1);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        QVERIFY2(lines.contains("warning ccudesk.ui before the window\n"), lines.constData());
        QVERIFY2(lines.contains("warning ccudesk.ui meanwhile\n"), lines.constData());
    }

    void detailsAreRecordedOnDemand() {
        const QTemporaryDir dir;
        const test::FakeClock clock;
        LogDesk desk(dir.filePath(QStringLiteral("log/ccudesk.log")), clock);
        QWidget one;
        QWidget another;
        desk.showBeside(one);
        auto* details = one.findChild<QPushButton*>(QStringLiteral("details"));
        QVERIFY(!details->isChecked() && !lcRpc().isDebugEnabled());
        details->click();
        QVERIFY(lcRpc().isDebugEnabled());
        desk.showBeside(another); // says the same
        auto* same = another.findChild<QPushButton*>(QStringLiteral("details"));
        QVERIFY(same->isChecked());
        same->click();
        QVERIFY(!lcRpc().isDebugEnabled());
        QVERIFY(lcRpc().isInfoEnabled());
    }
};

QTEST_MAIN(TestLogDesk)
#include "tst_logdesk.moc"
