// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform_guest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

//! S54, S79: what hides this computer from a CCU that wants to call.
class TestGuest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isToldByItsFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Guest>("guest");
        const QString release = QStringLiteral("proc/sys/kernel/osrelease");
        QTest::newRow("Debian") << release << QByteArray("6.1.0-18-amd64\n") << Guest::None;
        QTest::newRow("WSL 1") << release << QByteArray("4.4.0-19041-Microsoft\n") << Guest::Wsl;
        QTest::newRow("WSL 2") << release << QByteArray("5.15.153.1-microsoft-standard-WSL2\n") << Guest::Wsl;
        QTest::newRow("Docker") << QStringLiteral(".dockerenv") << QByteArray() << Guest::Container;
        QTest::newRow("Podman") << QStringLiteral("run/.containerenv") << QByteArray() << Guest::Container;
        QTest::newRow("nspawn") << QStringLiteral("run/systemd/container") << QByteArray("x") << Guest::Container;
    }
    void isToldByItsFiles() {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const Guest, guest);
        const QTemporaryDir root;
        const QString path = root.filePath(file);
        QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
        QFile mark(path);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.write(content);
        mark.close();
        QCOMPARE(guestKind(root.path()), guest);
    }
    void nothingIsToldByNothing() {
        const QTemporaryDir root;
        QCOMPARE(guestKind(root.path()), Guest::None);
    }
};

QTEST_GUILESS_MAIN(TestGuest)
#include "tst_guest.moc"
