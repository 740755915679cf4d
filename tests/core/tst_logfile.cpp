// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logentry.h"
#include "core/base/logfile.h"
#include "core/base/loggate.h"
#include "core/base/logging.h"
#include "core/base/logring.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace ccudesk;

namespace {

constexpr QFile::Permissions others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArrayList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeLast(); // after the last line end
    return lines;
}

QStringList passedOn; // NOLINT: a message handler is a plain function
void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text) {
    passedOn.append(text);
}

} // namespace

//! The log on disk and in memory, and the gate in front of both.
class LogFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QtMessageHandler m_before = nullptr;
    test::FakeClock m_clock;

    [[nodiscard]] QString path(const QString& file = QStringLiteral("ccudesk.log")) const {
        return m_dir->filePath(QStringLiteral("data/log/") + file);
    }
    [[nodiscard]] static QStringList textsOf(const LogRing& ring) {
        QStringList texts;
        for (const LogEntry& entry : ring.entriesAfter(0))
            texts.append(entry.text);
        return texts;
    }

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        passedOn.clear();
        m_before = qInstallMessageHandler(keepMessage);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void isForItsOwnerOnly() {
        {
            LogFile log(path());
            log.write("first");
        }
        QCOMPARE(linesOf(path()), QByteArrayList{"first"});
        QVERIFY(!(QFileInfo(path()).permissions() & others));
        QVERIFY(!(QFileInfo(m_dir->filePath(QStringLiteral("data/log"))).permissions() & others));
    }

    //! One that an older program or a person has left open to others is closed before anything is added.
    void closesAFileThatIsOpenToOthers() {
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        LogFile log(path());
        log.write("after");
        log.flush();
        QCOMPARE(linesOf(path()), (QByteArrayList{"before", "after"}));
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void rotates() {
        constexpr int count = 1'000;
        {
            LogFile log(path(), {.fileBytes = 1'000, .files = 3});
            for (int i = 0; i < count; ++i)
                log.write("line " + QByteArray::number(i));
        }
        QCOMPARE(QDir(QFileInfo(path()).absolutePath()).entryList(QDir::Files, QDir::Name),
            (QStringList{
                QStringLiteral("ccudesk.log"), QStringLiteral("ccudesk.log.1"), QStringLiteral("ccudesk.log.2")}));
        const QByteArrayList kept = linesOf(path(QStringLiteral("ccudesk.log.2")))
            + linesOf(path(QStringLiteral("ccudesk.log.1"))) + linesOf(path());
        QCOMPARE(kept.constLast(), "line 999");
        for (qsizetype i = 0; i < kept.size(); ++i) // none lost, none twice, all in order
            QCOMPARE(kept.at(i), "line " + QByteArray::number(count - kept.size() + i));
        for (const char* name : {"ccudesk.log", "ccudesk.log.1", "ccudesk.log.2"}) {
            const QFileInfo file(path(QLatin1String(name)));
            QVERIFY(file.size() > 0 && file.size() < 1'020); // a line may lie across the limit
            QVERIFY(!(file.permissions() & others));
        }
    }

    //! Also one that the start finds.
    void aFullFileIsMovedAwayAtTheStart() {
        {
            LogFile log(path());
            log.write(QByteArray(300, 'x'));
        }
        LogFile log(path(), {.fileBytes = 200, .files = 2});
        log.write("new");
        log.flush();
        QCOMPARE(linesOf(path()), QByteArrayList{"new"});
        QCOMPARE(linesOf(path(QStringLiteral("ccudesk.log.1"))), QByteArrayList{QByteArray(300, 'x')});
    }

    //! A disk that does not keep up costs lines and not memory, and the log says how many.
    void aFloodIsCounted() {
        static QSemaphore isStuck;
        static QSemaphore goOn;
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {
            isStuck.release();
            goOn.acquire();
        });
        QFile inTheWay(m_dir->filePath(QStringLiteral("data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(path(), {.waitingLines = 10});
        log.write("lost"); // its complaint holds up the thread that writes
        isStuck.acquire();
        for (int i = 0; i < 15; ++i)
            log.write(QByteArray::number(i));
        inTheWay.remove();
        goOn.release();
        log.flush();
        QCOMPARE(linesOf(path()),
            (QByteArrayList{"(6 lines are missing here)", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}));
    }

    void aFolderThatCannotBeMadeStopsNothing() {
        QFile inTheWay(m_dir->filePath(QStringLiteral("data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogRing ring;
        LogFile log(path());
        {
            const LogGate gate(ring, log, m_clock);
            for (int i = 0; i < 3; ++i) {
                qCWarning(lcUi) << i;
                log.flush();
            }
            QStringList expected{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")};
            expected.insert(1, QStringLiteral("the log is not written to its file: no folder")); // once
            QTRY_COMPARE(textsOf(ring), expected);
            inTheWay.remove();
            qCWarning(lcUi) << "back";
            log.flush();
        }
        const QByteArrayList lines = linesOf(path());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), "(4 lines are missing here)");
        QVERIFY(lines.at(1).endsWith(" warning ccudesk.ui back"));
    }

    void aFileThatCannotBeOpenedIsToldOnce() {
        QVERIFY(QDir().mkpath(path())); // a folder where the file should be
        LogRing ring;
        LogFile log(path());
        const LogGate gate(ring, log, m_clock);
        qCWarning(lcUi) << "one";
        log.flush();
        qCWarning(lcUi) << "two";
        log.flush();
        QTRY_COMPARE(ring.entriesAfter(0).size(), 3);
        QCOMPARE(textsOf(ring).filter(QStringLiteral("the log is not written to its file: ")).size(), 1);
    }

    void takesTheProgramsOwnAndWarningsOfOthers() {
        LogRing ring;
        LogFile log(path());
        {
            const LogGate gate(ring, log, m_clock);
            qCInfo(lcSession) << "session opened";
            qInfo("foreign information");
            qWarning("foreign warning");
            qCCritical(lcStore) << "worse";
            log.flush();
            QCOMPARE(textsOf(ring),
                (QStringList{
                    QStringLiteral("session opened"), QStringLiteral("foreign warning"), QStringLiteral("worse")}));
            QCOMPARE(linesOf(path()),
                (QByteArrayList{"2023-11-14T22:13:20.000Z info ccudesk.session session opened",
                    "2023-11-14T22:13:20.000Z warning default foreign warning",
                    "2023-11-14T22:13:20.000Z error ccudesk.store worse"}));
            QCOMPARE(passedOn.size(), 4); // whoever had the messages before still gets all
        }
        qWarning("afterwards");
        log.flush();
        QCOMPARE(linesOf(path()).size(), 3);
        QCOMPARE(passedOn.constLast(), QStringLiteral("afterwards"));
    }

    //! A handler that came later stays where it is when the gate goes, and may still hand on.
    void leavesALaterHandlerInPlace() {
        static QtMessageHandler toGate = nullptr;
        static int seen = 0;
        LogRing ring;
        LogFile log(path());
        {
            const LogGate gate(ring, log, m_clock);
            toGate = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
                ++seen;
                toGate(type, context, text);
            });
            qCWarning(lcUi) << "with";
        }
        qCWarning(lcUi) << "without";
        QCOMPARE(seen, 2);
        QCOMPARE(textsOf(ring), QStringList{QStringLiteral("with")});
        QCOMPARE(passedOn, (QStringList{QStringLiteral("with"), QStringLiteral("without")}));
    }

    void noMessageForgesALine() {
        LogRing ring;
        LogFile log(path());
        {
            const LogGate gate(ring, log, m_clock);
            qCWarning(lcCallback).noquote() << QStringLiteral(
                "peer\n2026-01-01T00:00:00.000Z error ccudesk.session forged\r\x1b[2Jx\t\u2028y\u202Ez\x85w");
        }
        log.flush();
        const QByteArrayList lines = linesOf(path());
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.at(0).endsWith("peer\\n2026-01-01T00:00:00.000Z error ccudesk.session "
                                      "forged\\u000d\\u001b[2Jx\\t\\u2028y\\u202ez\\u0085w"),
            lines.at(0).constData());
        QCOMPARE(passedOn.constFirst(), textsOf(ring).constFirst()); // a terminal would obey just as well
    }

    void longTextsAreCut() {
        const QString umlauts(100'000, QChar(u'ü'));
        const QString text = logText(umlauts);
        QVERIFY(text.startsWith(umlauts.left(longestLogText)));
        QCOMPARE(text.mid(longestLogText), QStringLiteral(" … (98000 more characters)"));
        QCOMPARE(logText(umlauts.left(longestLogText)), umlauts.left(longestLogText));
        const QString pairs = QString(longestLogText - 1, QLatin1Char('x')) + QStringLiteral("😀😀");
        QVERIFY(logText(pairs).isValidUtf16());
    }

    //! The gate hides what the careless line says, in the file, in memory and on the way to the terminal.
    //! S82, S122
    void noSecretPasses() {
        LogRing ring;
        LogFile log(path());
        const QString secret = QStringLiteral("GeHeIm0815");
        {
            const LogGate gate(ring, log, m_clock);
            qCWarning(lcRpc) << R"({"method":"Session.login","params":{"password":"GeHeIm0815"}})";
            qCWarning(lcRpc).noquote() << "Authorization: Basic" << QByteArray("Admin:" + secret.toLatin1()).toBase64();
            qWarning("QUrl: http://Admin:GeHeIm0815@ccu/ is odd");
            qCWarning(lcRpc) << QString(longestLogText * 4 - 20, QLatin1Char(' '))
                    + QStringLiteral(" password=\"GeHeIm0815");
        }
        log.flush();
        const QString everything = QString::fromUtf8(linesOf(path()).join('\n')) + textsOf(ring).join(QLatin1Char('\n'))
            + passedOn.join(QLatin1Char('\n'));
        QCOMPARE(linesOf(path()).size(), 4);
        QVERIFY2(!everything.contains(QStringLiteral("GeHeIm")), qPrintable(everything));
        QVERIFY2(!everything.contains(QStringLiteral("QWRtaW46")), qPrintable(everything));
        QVERIFY(everything.contains(QStringLiteral("Session.login"))); // and still says what happened
        QVERIFY(everything.contains(QStringLiteral("is odd")));
    }

    void theRingIsBounded() {
        LogRing ring(3);
        QSignalSpy changed(&ring, &LogRing::changed);
        for (int i = 1; i <= 5; ++i)
            ring.append({0, 0, LogLevel::Info, {}, QString::number(i)});
        QTRY_COMPARE(changed.size(), 1); // one for many
        QCOMPARE(textsOf(ring), (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
        QCOMPARE(ring.entriesAfter(4).constFirst().text, QStringLiteral("5"));
        QCOMPARE(ring.entriesAfter(4).constFirst().number, 5U);
        QVERIFY(ring.entriesAfter(5).isEmpty());
        QVERIFY(ring.entriesAfter(77).isEmpty());
        ring.append({0, 0, LogLevel::Info, {}, QStringLiteral("6")});
        QTRY_COMPARE(changed.size(), 2);
    }

    void messagesComeFromAnyThread() {
        constexpr int threads = 4;
        constexpr int each = 500;
        LogRing ring;
        LogFile log(path());
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        {
            const LogGate gate(ring, log, m_clock);
            std::vector<std::thread> workers;
            for (int worker = 0; worker < threads; ++worker)
                workers.emplace_back([worker] {
                    for (int i = 0; i < each; ++i)
                        qCWarning(lcCallback).noquote() << QStringLiteral("%1:%2").arg(worker).arg(i);
                });
            for (std::thread& worker : workers)
                worker.join();
        }
        log.flush();
        QCOMPARE(linesOf(path()).size(), threads * each);
        std::array<int, threads> next{};
        const QList<LogEntry> entries = ring.entriesAfter(0);
        QCOMPARE(entries.size(), threads * each);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries.at(i).number, static_cast<quint64>(i + 1));
            const QStringList parts = entries.at(i).text.split(QLatin1Char(':'));
            QCOMPARE(parts.at(1).toInt(), next.at(parts.at(0).toUInt())++); // in the order of each thread
        }
    }

    //! The gate may go while others are still talking.
    void theGateMayGoMeanwhile() {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        std::atomic<bool> isDone = false;
        std::thread talker([&isDone] {
            while (!isDone)
                qCWarning(lcCallback) << "still here";
        });
        for (int i = 0; i < 200; ++i) {
            LogRing ring;
            LogFile log(path());
            const LogGate gate(ring, log, m_clock);
        }
        isDone = true;
        talker.join();
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
