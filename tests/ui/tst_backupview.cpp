// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pendingresult.h"
#include "pagehome.h"
#include "ui/pages/backupview.h"
#include "ui/themecontroller.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        const BackupView::Source source{[this](const QString& path, const std::function<bool(qint64)>& told) {
                                            paths.append(path);
                                            progress = told;
                                            pending = makePending<BackupFacts>();
                                            return pending->future();
                                        },
            [this] { return last; }, [this] { return isLive; }, QStringLiteral("Haus/Büro")};
        view = std::make_unique<BackupView>(source, clock);
        view->resize(640, 360);
        view->show();
    }
    [[nodiscard]] QString text(const char* name) const { return view->findChild<QLabel*>(QLatin1String(name))->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return view->findChild<QPushButton*>(QLatin1String(name));
    }

    SystemClock clock;
    QStringList paths;
    std::function<bool(qint64)> progress;
    SharedResult<BackupFacts> pending;
    std::optional<BackupFacts> last;
    bool isLive = true;
    std::unique_ptr<BackupView> view;
};

} // namespace

class TestBackupView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_backupview"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void tellsHowItGoesAndWhatCameOfIt() {
        Fixture f;
        QCOMPARE(test::namelessWidgets(*f.view), QStringList());
        const QString never = f.text("lastBackup");
        f.view->backUpTo(QStringLiteral("/tmp/a.sbk"));
        QVERIFY(f.view->isBusy());
        QVERIFY(!f.button("backUp")->isEnabled());
        QVERIFY(f.view->findChild<QProgressBar*>()->isVisible());
        QVERIFY(f.progress(5'000));
        f.last = BackupFacts{QStringLiteral("/tmp/a.sbk"), 5'000, QStringLiteral("3.89.8"), f.clock.nowMs()};
        f.pending->resolve(*f.last);
        QTRY_VERIFY(!f.view->isBusy());
        QVERIFY(f.text("lastBackup") != never);
        QVERIFY(f.text("lastBackup").contains(QLatin1String("3.89.8")));
        QVERIFY(f.button("backUp")->isEnabled());
    }

    void canBeEndedAndSaysWhyItFailed() {
        Fixture f;
        f.view->backUpTo(QStringLiteral("/tmp/a.sbk"));
        f.button("end")->click();
        QVERIFY(!f.progress(5'000));
        f.pending->resolve(failure(ErrorCode::Cancelled, QStringLiteral("ended by you")));
        QTRY_COMPARE(f.text("outcome"), QStringLiteral("ended by you"));
        f.isLive = false;
        f.view->showConnection();
        QVERIFY(!f.button("backUp")->isEnabled());
    }

    void aViewThatIsGoneEndsIt() {
        Fixture f;
        f.view->backUpTo(QStringLiteral("/tmp/a.sbk"));
        f.view.reset();
        QVERIFY(!f.progress(1));
    }

    void checksAnyFile() {
        Fixture f;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.sbk")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html>");
        file.close();
        f.view->checkFile(file.fileName());
        QVERIFY(!f.text("outcome").isEmpty());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestBackupView)
#include "tst_backupview.moc"
