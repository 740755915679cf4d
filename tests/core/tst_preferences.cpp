// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("ccudesk-test"));
        QCoreApplication::setApplicationName(QStringLiteral("preferences"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { QSettings().clear(); }

    void defaults() { QCOMPARE(PreferenceStore().now(), Preferences()); }

    void remembered() {
        Preferences wanted;
        wanted.theme = ThemeChoice::Dark;
        wanted.language = QStringLiteral("de");
        wanted.staysInTray = true;
        wanted.notices.isOn = false;
        wanted.notices.muted = {NotificationKind::LowBattery, NotificationKind::DutyCycle};
        wanted.notices.patience = std::chrono::minutes(45);
        wanted.notices.hasQuietHours = true;
        wanted.notices.quietFrom = QTime(21, 15);
        wanted.notices.quietUntil = QTime(6, 45);
        PreferenceStore store;
        const QSignalSpy changes(&store, &PreferenceStore::changed);
        store.set(wanted);
        store.set(wanted);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(PreferenceStore().now(), wanted);
        QCOMPARE(preferredLanguage(), QStringLiteral("de"));
    }

    //! The file belongs to the person, who may have edited it.
    void whatIsOutOfRangeDoesNotCount() {
        QSettings settings;
        settings.setValue(QStringLiteral("program/theme"), 17);
        settings.setValue(QStringLiteral("program/language"), QStringLiteral("../../etc"));
        settings.setValue(QStringLiteral("notices/muted"), QStringList{QStringLiteral("99"), QStringLiteral("x")});
        settings.setValue(QStringLiteral("notices/quietFrom"), QStringLiteral("25:00"));
        settings.sync();
        QCOMPARE(PreferenceStore().now(), Preferences());
        settings.setValue(QStringLiteral("notices/patienceMinutes"), -3);
        settings.sync();
        QCOMPARE(PreferenceStore().now().notices.patience, std::chrono::minutes(1));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
