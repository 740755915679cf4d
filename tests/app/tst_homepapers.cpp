// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/homepapers.h"

#include "app/homewindow.h"
#include "core/base/logfile.h"
#include "core/base/loggate.h"
#include "core/base/logring.h"
#include "core/security/storeddata.h"
#include "core/store/linkstore.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"
#include "ui/pages/diagnosticsview.h"
#include "ui/pages/inventoryview.h"
#include "ui/pages/privacyview.h"
#include "ui/themecontroller.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>

using namespace ccudesk;
using test::goLive;
using test::SimulatedHome;

namespace {

struct Fixture {
    Fixture()
        : ccu(options()), file(ccu.dataDir.filePath(QStringLiteral("log/a.log"))), gate(ring, file, ccu.clock),
          program(ccu.install()), window(makeHomeWindow(*program, ccu.clock, ccu.endpoints.doors())) {
        servePapers(*window, *program, ccu.clock, &ring, true);
        goLive(*program);
    }
    static simulator::Options options() {
        simulator::Options options = SimulatedHome::quietOptions();
        options.user = QStringLiteral("Hildegard");
        options.password = QStringLiteral("S3cret.pass");
        return options;
    }
    [[nodiscard]] QStringList secrets() {
        QStringList all = ccu.simulator.sessionIdsEver();
        all.append(options().password);
        for (const QString& url : ccu.simulator.callbackUrls())
            all.append(url.section(u'/', 3, 3));
        return all;
    }

    SimulatedHome ccu;
    LogRing ring;
    LogFile file;
    LogGate gate;
    std::unique_ptr<Installation> program;
    std::unique_ptr<MainWindow> window;
};

} // namespace

//! A real connection put on paper: no secret in it.
class TestHomePapers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("tst_homepapers"));
        QSettings().clear();
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    //! S118: shown whole before it is saved, and what is shown is what is saved.
    void theReportForHelpersHoldsWhatHelpsAndNoSecret() {
        Fixture f;
        Q_EMIT f.window->diagnosticsRequested();
        auto* view = f.window->findChild<DiagnosticsView*>();
        QVERIFY(view && view->isVisible());
        const QString text = view->findChild<QPlainTextEdit*>()->toPlainText();
        for (const char* word : {"== Program ==", "== CCU ==", "3.89.8.20260821", "HmIP-RF", "getVersion", "== Log =="})
            QVERIFY2(text.contains(QLatin1String(word)), word);
        QVERIFY2(text.contains(QStringLiteral("\nState: live\n")), qPrintable(text));
        QVERIFY2(
            text.contains(QRegularExpression(QStringLiteral("\nHmIP-RF: port \\d+, .*live\n- "))), qPrintable(text));
        QStringList hidden = f.secrets();
        hidden.append({QStringLiteral("Hildegard"), QStringLiteral("127.0.0.1:")});
        QVERIFY(hidden.size() >= 5);
        for (const QString& word : hidden)
            QVERIFY2(!word.isEmpty() && !text.contains(word), qPrintable(word));
        const QString path = f.ccu.dataDir.filePath(QStringLiteral("report.txt"));
        QVERIFY(view->saveTo(path));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), text);
        QVERIFY(!view->saveTo(QStringLiteral("/proc/nowhere/report.txt")));
    }

    //! With links read for it, on paper as in the window, and no secret in either.
    void theInstallationReportHoldsTheHomeAndNoSecret() {
        Fixture f;
        Q_EMIT f.window->inventoryRequested();
        auto* view = f.window->findChild<InventoryView*>();
        QVERIFY(view && view->isVisible());
        const auto* shown = view->findChild<QTextEdit*>();
        QTRY_VERIFY(f.program->connection().links().readAtMs() > 0
            && !shown->toPlainText().contains(QLatin1String("have not been read")));
        const QString html = f.ccu.dataDir.filePath(QStringLiteral("home.html"));
        const QString pdf = f.ccu.dataDir.filePath(QStringLiteral("home.pdf"));
        QVERIFY(view->saveTo(html) && view->saveTo(pdf));
        QVERIFY(!view->saveTo(QStringLiteral("/proc/nowhere/home.pdf")));
        QFile page(html);
        QFile sheet(pdf);
        QVERIFY(page.open(QIODevice::ReadOnly) && sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().startsWith("%PDF-"));
        QCOMPARE(QFile::permissions(pdf) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString all = QString::fromUtf8(page.readAll()) + shown->toPlainText();
        for (const DeviceKey& device : f.program->devices().keys())
            QCOMPARE(all.count(device.address) >= 2, true);
        for (const QString& secret : f.secrets() + QStringList{QStringLiteral("Hildegard")})
            QVERIFY2(!secret.isEmpty() && !all.contains(secret), qPrintable(secret));
    }

    //! S135: shown as text, whatever it looks like.
    void hostileNamesInTheInstallationReportAreText() {
        const QString hostile = QStringLiteral("<b>x</b><img src=y>");
        InventoryView view([&hostile] {
            return HomeInventory{hostile, {hostile}, {{hostile, {hostile}, {{hostile}}, {}}}};
        });
        view.show();
        QCOMPARE(view.findChild<QTextEdit*>()->toPlainText().count(hostile), 5);
    }

    void whatIsStoredIsShownExportedAndErased() {
        Fixture f;
        Q_EMIT f.window->privacyRequested();
        auto* view = f.window->findChild<PrivacyView*>();
        QVERIFY(view && view->isVisible());
        const auto* list = view->findChild<QAbstractItemView*>();
        QCOMPARE(list->model()->rowCount(), storedParts(f.program->dataDir()).size() + 1); // and the settings
        const QString hostile = QStringLiteral("=1+1\"},<img src=x>/../../etc");
        QSettings().setValue(f.program->connection().profile().id + QStringLiteral("/favourites"),
            QStringList{QStringLiteral("LEQ4711001"), hostile});
        const QString path = f.ccu.dataDir.filePath(QStringLiteral("all.json"));
        QVERIFY(view->exportTo(path));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray all = saved.readAll();
        QVERIFY(all.contains("\"host\""));
        const QJsonObject window
            = QJsonDocument::fromJson(all).object().value(u"settings").toObject().value(u"window").toObject();
        QCOMPARE(window.value(u"favourites").toArray().last().toString(), hostile); // S135: text, nothing else
        QVERIFY(all.contains("LEQ4711001")); // what the window remembers, too
        for (const QString& secret : f.secrets())
            QVERIFY2(!secret.isEmpty() && !all.contains(secret.toUtf8()), qPrintable(secret));
        QSignalSpy spy(f.window.get(), &MainWindow::erasureRequested);
        view->findChild<QAbstractButton*>(QStringLiteral("erase"))->click();
        QCOMPARE(spy.size(), 1);
        QVERIFY(!view->exportTo(QStringLiteral("/proc/nowhere/all.json")));
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestHomePapers)
#include "tst_homepapers.moc"
