// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backupfile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

//! Archives made by the tar of this computer, not by our own simulator.
struct Fixture {
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QString pack(const QStringList& names) const {
        QProcess tar;
        tar.setWorkingDirectory(folder.path());
        tar.start(QStringLiteral("tar"), QStringList{QStringLiteral("-cf"), QStringLiteral("made.sbk")} + names);
        tar.waitForFinished();
        return path(QStringLiteral("made.sbk"));
    }
    void fill() const {
        write(QStringLiteral("usr_local.tar.gz"), QByteArray("\x1F\x8B\x08", 3) + QByteArray(5'000, 'x'));
        write(QStringLiteral("signature"), "abc");
        write(QStringLiteral("key_index"), "0");
        write(QStringLiteral("firmware_version"), "VERSION=3.89.8.20260821\n");
    }
    QStringList members{QStringLiteral("usr_local.tar.gz"), QStringLiteral("signature"), QStringLiteral("key_index"),
        QStringLiteral("firmware_version")};
    QTemporaryDir folder;
};

} // namespace

//! What is a backup, and what only looks like one (protocol §9; S93).
class TestBackupFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("tar")).isEmpty())
            QSKIP("There is no tar here");
    }

    void takesWhatACcuPacks() {
        Fixture f;
        f.fill();
        const auto facts = checkBackup(f.pack(f.members));
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
        QCOMPARE(facts->firmware, QStringLiteral("3.89.8.20260821"));
        QCOMPARE(facts->bytes, QFile(facts->path).size());
        QVERIFY(facts->madeAtMs > 0);
        for (QString& member : f.members)
            member.prepend(QStringLiteral("./"));
        QVERIFY(checkBackup(f.pack(f.members)));
    }

    void refusesWhatIsNotWhole() {
        Fixture f;
        f.fill();
        const QString whole = f.pack(f.members);
        const auto truncated = [&whole, &f](qint64 size) {
            QFile::remove(f.path(QStringLiteral("cut.sbk")));
            QFile::copy(whole, f.path(QStringLiteral("cut.sbk")));
            QFile::resize(f.path(QStringLiteral("cut.sbk")), size);
            return checkBackup(f.path(QStringLiteral("cut.sbk")));
        };
        for (const qint64 size : {0, 100, 512, 2'000, 5'500})
            QVERIFY2(!truncated(size), qPrintable(QString::number(size)));
        f.members.removeOne(QStringLiteral("signature"));
        const auto incomplete = checkBackup(f.pack(f.members));
        QVERIFY(!incomplete);
        QVERIFY2(
            incomplete.error().message.contains(QLatin1String("signature")), qPrintable(incomplete.error().message));
        f.write(QStringLiteral("usr_local.tar.gz"), "no archive");
        QVERIFY(!checkBackup(f.pack(f.members + QStringList(QStringLiteral("signature")))));
    }

    void saysWhatCameInstead() {
        Fixture f;
        const auto sentence = [&f](const QByteArray& content) {
            f.write(QStringLiteral("x.sbk"), content);
            const auto facts = checkBackup(f.path(QStringLiteral("x.sbk")));
            return facts ? QString() : facts.error().message;
        };
        const QString page = sentence("\n<html><body>Weiter</body></html>");
        const QString error = sentence("ERROR: creating backup returned unexpected error code 1");
        const QString noise = sentence(QByteArray(4'096, '\x55'));
        QVERIFY(!page.isEmpty() && !error.isEmpty() && !noise.isEmpty());
        QVERIFY(page != error && error != noise && page != noise);
        QVERIFY(!checkBackup(f.path(QStringLiteral("missing.sbk"))));
    }

    void remembersTheLastOne() {
        Fixture f;
        const BackupLog log(f.path(QStringLiteral("backup.json")));
        QVERIFY(!log.last());
        const BackupFacts facts{QStringLiteral("/tmp/ccu.sbk"), 12'345, QStringLiteral("3.89.8"), 1'700'000'000'000};
        QVERIFY(log.setLast(facts));
        QCOMPARE(log.last(), std::optional(facts));
        QVERIFY(!(QFile::permissions(f.path(QStringLiteral("backup.json"))) & QFileDevice::ReadOther));
    }
};

QTEST_GUILESS_MAIN(TestBackupFile)
#include "tst_backupfile.moc"
