// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/diagnostics.h"
#include "core/security/storeddata.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    void write(const QString& path, const QByteArray& bytes) const {
        const QString file = folder.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] QJsonArray exported() const {
        const QByteArray text = exportStored(folder.path(), {{QStringLiteral("host"), QStringLiteral("ccu")}}).bytes;
        return QJsonDocument::fromJson(text).object().value(QStringLiteral("files")).toArray();
    }
    QTemporaryDir folder;
};

} // namespace

//! What is kept about a CCU, and what is put together for helpers.
class TestStoredData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsEverythingWithItsSize() {
        const Fixture f;
        f.write(QStringLiteral("snapshot.json"), "{\"a\":1}");
        f.write(QStringLiteral("pictures/a.png"), QByteArray(5'000, 'x'));
        f.write(QStringLiteral("pictures/b.png"), QByteArray(5'000, 'x'));
        f.write(QStringLiteral("unheard.of"), "12");
        const QList<StoredPart> parts = storedParts(f.folder.path());
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.first().files, 2);
        QCOMPARE(parts.first().bytes, 10'000);
        for (const StoredPart& part : parts)
            QVERIFY(!part.what.isEmpty() && !part.why.isEmpty());
        QVERIFY(storedParts(f.folder.filePath(QStringLiteral("nowhere"))).isEmpty());
    }

    //! S31: when it was last used.
    void knowsWhenSomethingWasLastWritten() {
        const Fixture f;
        QCOMPARE(lastWrittenMs(f.folder.path()), 0);
        f.write(QStringLiteral("snapshot.json"), "{}");
        f.write(QStringLiteral("pictures/a.png"), "PNG");
        const auto touch = [&f](const char* path, qint64 ms) {
            QFile file(f.folder.filePath(QLatin1String(path)));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(ms), QFileDevice::FileModificationTime));
        };
        touch("snapshot.json", 5'000'000);
        touch("pictures/a.png", 9'000'000);
        QCOMPARE(lastWrittenMs(f.folder.path()), 9'000'000);
    }

    //! S120: all of it, but no secret.
    void exportsContentWithoutSecrets() {
        const Fixture f;
        f.write(QStringLiteral("journal.json"), "{\"entries\":[1]}");
        f.write(QStringLiteral("registrations.json"), "{\"secret\":\"d34db33f\"}");
        f.write(QStringLiteral("without-window/1/registrations.json"), "{\"secret\":\"d34db33f\"}");
        f.write(QStringLiteral("pictures/a.png"), "PNG");
        f.write(QStringLiteral("broken.json"), "{");
        const QJsonArray files = f.exported();
        QCOMPARE(files.size(), 5);
        QVERIFY(!QJsonDocument(files).toJson().contains("d34db33f"));
        for (const auto& entry : files) {
            const QJsonObject file = entry.toObject();
            if (file.value(QStringLiteral("file")) == QLatin1String("journal.json"))
                QVERIFY(file.value(QStringLiteral("content")).toObject().contains(QLatin1String("entries")));
        }
    }

    //! Past values and pictures are all of it, too; what is not ours is named, and never read out.
    void exportsWhatIsNoText() {
        const Fixture f;
        const QByteArray past("SQLite format 3\0 \xff", 18);
        f.write(QStringLiteral("history.sqlite"), past);
        f.write(QStringLiteral("unheard.of"), "private key");
        const StoredExport all = exportStored(f.folder.path(), {});
        QCOMPARE(all.leftOut, QStringList{QStringLiteral("unheard.of")});
        QVERIFY(!all.bytes.contains(QByteArray("private key").toBase64()));
        const QJsonObject file = f.exported().first().toObject();
        QCOMPARE(file.value(QStringLiteral("encoding")).toString(), QStringLiteral("base64"));
        QCOMPARE(QByteArray::fromBase64(file.value(QStringLiteral("content")).toString().toLatin1()), past);
    }

    //! S92: what lies elsewhere is not ours to export.
    void followsNoLink() {
        const Fixture f;
        const Fixture other;
        other.write(QStringLiteral("private.json"), "{\"x\":\"elsewhere\"}");
        QVERIFY(QFile::link(
            other.folder.filePath(QStringLiteral("private.json")), f.folder.filePath(QStringLiteral("snapshot.json"))));
        QVERIFY(QFile::link(other.folder.path(), f.folder.filePath(QStringLiteral("pictures"))));
        QVERIFY(f.exported().isEmpty());
        QVERIFY(storedParts(f.folder.path()).isEmpty());
    }

    void helpersLearnNoSecret() {
        DiagnosticsFacts facts;
        facts.hidden = {QStringLiteral("anna"), QStringLiteral("ccu.home"), QString()};
        facts.sections = {{QStringLiteral("Log"),
            {QStringLiteral("user anna at ccu.home:443"), QStringLiteral("password=hunter22"),
                QStringLiteral("annabel is somebody else")}}};
        const QString text = diagnosticsText(facts);
        QVERIFY(!text.contains(QLatin1String("anna ")));
        QVERIFY(!text.contains(QLatin1String("ccu.home")));
        QVERIFY(!text.contains(QLatin1String("hunter22")));
        QVERIFY(text.contains(QLatin1String("annabel")));
        QVERIFY(text.contains(QLatin1String("<hidden>:443")));
    }

    //! A name from outside makes no line of its own and no section.
    void aHostileLineStaysOneLine() {
        DiagnosticsFacts facts;
        facts.sections = {{QStringLiteral("CCU"), {QStringLiteral("Version: 3\n== Program ==\r\nforged\u202e")}}};
        const QString text = diagnosticsText(facts);
        QCOMPARE(text.count(QLatin1String("\n== ")), 0);
        QCOMPARE(text.trimmed().count(u'\n'), 1);
        QVERIFY(!text.contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(TestStoredData)
#include "tst_storeddata.moc"
