// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonfile.h"
#include "core/domain/secretparameters.h"
#include "core/store/changejournal.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;
using Fate = ParameterOutcome::Fate;

namespace {

const ParamsetKey key{QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:1"), QStringLiteral("MASTER")};

JournalEntry entryFor(const QString& parameter, const Value& before, const Value& wanted) {
    return {0, 0, key, {}, {{parameter, before, wanted, {}, Fate::Unknown}}, {}};
}

} // namespace

class TestChangeJournal : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeClock m_clock;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("journal.json")); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void isWrittenBeforeAnythingIsSent() {
        ChangeJournal journal(file(), m_clock);
        journal.begin(entryFor(QStringLiteral("OFFSET"), Value(1.0), Value(2.5)));
        ChangeJournal afterCrash(file(), m_clock);
        QCOMPARE(afterCrash.entries(), journal.entries());
        QCOMPARE(afterCrash.entries().first().outcomes.first().fate, Fate::Unknown);
        QCOMPARE(afterCrash.entries().first().valuesBefore(), (ParamsetValues{{QStringLiteral("OFFSET"), Value(1.0)}}));
        QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void keepsWhatBecameOfIt() {
        ChangeJournal journal(file(), m_clock);
        const quint64 first = journal.begin(entryFor(QStringLiteral("OFFSET"), Value(1.0), Value(2.5)));
        const quint64 second = journal.begin(entryFor(QStringLiteral("OFFSET"), Value(2.5), Value(3.5)));
        journal.finish(first, {{QStringLiteral("OFFSET"), Value(1.0), Value(2.5), Value(2.0), Fate::Altered}}, {});
        journal.finish(second, {}, QStringLiteral("No answer."));
        ChangeJournal again(file(), m_clock);
        const QList<JournalEntry> entries = again.entriesOf(key);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).outcomes.first().fate, Fate::Altered);
        QCOMPARE(entries.at(1).error, QStringLiteral("No answer."));
        QCOMPARE(entries.at(1).outcomes.size(), 1);
        QVERIFY(again.entriesOf({key.interface, key.address, QStringLiteral("VALUES")}).isEmpty());
        QCOMPARE(again.begin(entryFor(QStringLiteral("OFFSET"), Value(1.0), Value(2.0))), second + 1);
    }

    void keepsNoSecret() {
        ChangeJournal journal(file(), m_clock);
        const JournalEntry secret = entryFor(QStringLiteral("CODE_ID"), Value(4711), Value(815));
        const quint64 id = journal.begin(secret);
        QCOMPARE(journal.entries().first().outcomes.first().before, concealedValue());
        journal.finish(id, secret.outcomes, {});
        QCOMPARE(journal.entries().first().outcomes.first().wanted, concealedValue());
        QFile stored(file());
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray text = stored.readAll();
        QVERIFY2(!text.contains("4711") && !text.contains("815"), text.constData());
        QVERIFY(journal.entries().first().valuesBefore().isEmpty());
    }

    void hasAnEnd() {
        QJsonArray stored;
        for (int i = 1; i <= ChangeJournal::maxEntries; ++i)
            stored.append(QJsonObject{{QStringLiteral("id"), i}});
        QVERIFY(writeJsonFile(file(), {{QStringLiteral("version"), 1}, {QStringLiteral("entries"), stored}}));
        ChangeJournal journal(file(), m_clock);
        journal.begin(entryFor(QStringLiteral("OFFSET"), Value(1.0), Value(2.0)));
        QCOMPARE(journal.entries().size(), ChangeJournal::maxEntries);
        QCOMPARE(journal.entries().first().id, quint64(2));
    }

    void damagedFileIsSetAside() {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"version\":1,\"entries\":[");
        broken.close();
        ChangeJournal journal(file(), m_clock);
        QVERIFY(journal.entries().isEmpty());
        QVERIFY(QFile::exists(file() + QStringLiteral(".broken")));
    }
};

QTEST_GUILESS_MAIN(TestChangeJournal)
#include "tst_changejournal.moc"
