// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/awaited.h"
#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ccudesk;
using ccudesk::test::awaited;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::RelayedCall;
using ccudesk::test::SpoiledHome;

namespace {

struct Fixture {
    [[nodiscard]] Result<BackupFacts> backUp(Installation& program, bool isWanted = true) {
        const auto done = program.connection().backUp(path(), [this, isWanted](qint64 bytes) {
            seen = bytes;
            return isWanted;
        });
        return awaited(done);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("home.sbk")); }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    SpoiledHome ccu;
    QTemporaryDir folder;
    qint64 seen = 0;
};

} // namespace

//! A backup over real sockets: stored and checked, or nothing at all.
class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isStoredAndChecked() {
        Fixture f;
        const auto program = f.ccu.install();
        goLive(*program);
        QVERIFY(!program->connection().lastBackup());
        const auto facts = f.backUp(*program);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
        QCOMPARE(f.files(), QStringList{QStringLiteral("home.sbk")});
        QCOMPARE(facts->firmware, QStringLiteral("3.89.8.20260821"));
        QCOMPARE(f.seen, facts->bytes);
        QVERIFY(!(QFile::permissions(f.path()) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
        QCOMPARE(program->connection().lastBackup(), std::optional(*facts));
    }

    void anOldOneStaysWhereTheNewOneFails_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << QByteArray("<html>Weiter</html>");
        QTest::newRow("error") << QByteArray("ERROR: creating backup returned unexpected error code 1");
        QTest::newRow("nothing") << QByteArray();
    }
    void anOldOneStaysWhereTheNewOneFails() {
        QFETCH(const QByteArray, body);
        Fixture f;
        QFile old(f.path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto program = f.ccu.install();
        goLive(*program);
        f.ccu.spoil = [body](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method != "GET")
                return std::nullopt;
            const QByteArray length = QByteArray::number(body.size());
            return FakeCcu::Answer{"HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n" + body};
        };
        const auto facts = f.backUp(*program);
        QVERIFY(!facts);
        QVERIFY(!facts.error().message.isEmpty());
        QCOMPARE(f.files(), QStringList{QStringLiteral("home.sbk")});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QVERIFY(!program->connection().lastBackup());
    }

    void canBeEnded() {
        Fixture f;
        const auto program = f.ccu.install();
        goLive(*program);
        const auto facts = f.backUp(*program, false);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::Cancelled);
        QVERIFY(f.files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
