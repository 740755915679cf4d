// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/identity.h"

#include <QSettings>
#include <QTest>

using namespace ccudesk;

class IdentityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsAreKept();
};

void IdentityTest::settingsAreKept() {
    introduceProgram();
    const QString key = QStringLiteral("test/value");
    {
        QSettings settings;
        settings.setValue(key, 42);
        settings.sync();
        QCOMPARE(settings.status(), QSettings::NoError);
        QVERIFY2(settings.fileName().contains(QStringLiteral("ccudesk")), qPrintable(settings.fileName()));
    }
    QSettings settings;
    QCOMPARE(settings.value(key).toInt(), 42);
    settings.remove(key);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
