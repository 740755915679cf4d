// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pagehome.h"
#include "ui/pages/settingspage.h"
#include "ui/trayicon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    explicit Fixture(bool hasTray = true) {
        page = std::make_unique<SettingsPage>(preferences, hasTray);
        page->resize(900, 900);
        page->show();
    }
    template <typename T> [[nodiscard]] T* find(const char* name) const {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    PreferenceStore preferences;
    std::unique_ptr<SettingsPage> page;
};

Notification noticeOf(NotificationKind kind, const QString& text) {
    return {kind, text, QStringLiteral("Title"), text, {}};
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("ccudesk-test"));
        QCoreApplication::setApplicationName(QStringLiteral("settingspage"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void init() { QSettings().clear(); }

    void everyChangeCountsAtOnce() {
        Fixture f;
        auto* theme = f.find<QComboBox>("theme");
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QTest::mouseClick(f.find<QCheckBox>("kind5"), Qt::LeftButton, {}, QPoint(8, 8));
        f.find<QSpinBox>("patience")->setValue(30);
        QTest::mouseClick(f.find<QCheckBox>("quietHours"), Qt::LeftButton, {}, QPoint(8, 8));
        f.find<QSpinBox>("quietFrom")->setValue(21 * 60 + 30);
        QTest::mouseClick(f.find<QCheckBox>("staysInTray"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(f.find<QCheckBox>("recordsHistory"), Qt::LeftButton, {}, QPoint(8, 8));
        const Preferences now = PreferenceStore().now(); // as the next start has it
        QCOMPARE(now.theme, ThemeChoice::Dark);
        QCOMPARE(now.notices.muted, QSet<NotificationKind>{NotificationKind::LowBattery});
        QCOMPARE(now.notices.patience, std::chrono::minutes(30));
        QVERIFY(now.notices.hasQuietHours);
        QCOMPARE(now.notices.quietFrom, QTime(21, 30));
        QVERIFY(now.staysInTray);
        QVERIFY(!now.recordsHistory);
    }

    void whatDependsIsOff() {
        Fixture f(false);
        QVERIFY(!f.find<QCheckBox>("staysInTray")->isEnabled());
        QVERIFY(!f.find<QSpinBox>("quietFrom")->isEnabled());
        QTest::mouseClick(f.find<QCheckBox>("tells"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!f.find<QCheckBox>("kind0")->isEnabled());
        QVERIFY(!f.find<QSpinBox>("patience")->isEnabled());
    }

    //! Two windows show the same settings.
    void anotherPageFollows() {
        Fixture f;
        SettingsPage other(f.preferences, true);
        f.find<QSpinBox>("patience")->setValue(7);
        QCOMPARE(other.findChild<QSpinBox*>(QStringLiteral("patience"))->value(), 7);
    }

    void everythingHasAName() {
        Fixture f;
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
    }

    void oneMessageForMany() {
        QList<Notification> notices{noticeOf(NotificationKind::Smoke, QStringLiteral("One"))};
        QCOMPARE(TrayIcon::wordsFor(notices), std::pair(QStringLiteral("Title"), QStringLiteral("One")));
        for (const char* text : {"Two", "Three", "Four", "Five", "Six"})
            notices.append(noticeOf(NotificationKind::LowBattery, QString::fromLatin1(text)));
        const auto [title, text] = TrayIcon::wordsFor(notices);
        QCOMPARE(title, QStringLiteral("Title")); // an alarm keeps its name
        QVERIFY(text.startsWith(QStringLiteral("One\nTwo\nThree\nFour\n")));
        QVERIFY(!text.contains(QStringLiteral("Five")));
        QVERIFY(TrayIcon::wordsFor(notices.sliced(1)).first.startsWith(QLatin1Char('5')));
    }

    //! For people who see no colours: each sign has a shape of its own.
    void signsDifferWithoutColour() {
        QList<QImage> images;
        for (const TraySign sign : {TraySign::Quiet, TraySign::Offline, TraySign::Notice, TraySign::Alarm})
            images.append(TrayIcon::iconOf(sign).pixmap(32).toImage().convertToFormat(QImage::Format_Grayscale8));
        for (qsizetype i = 0; i < images.size(); ++i)
            for (qsizetype j = i + 1; j < images.size(); ++j)
                QVERIFY2(images[i] != images[j], qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
