// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlessstage.h"

using namespace ccudesk;

//! `ccudesk --listen` as a script runs it: until it is told to stop, beside another one, after a crash.
class TestHeadlessListen : public HeadlessStage {
    Q_OBJECT

private Q_SLOTS:
    void listens_data() {
        QTest::addColumn<QString>("signal");
        for (const char* name : {"TERM", "INT", "HUP"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void listens() {
        QFETCH(QString, signal);
        simulate();
        const auto one = run();
        one->start({QStringLiteral("--listen"), QStringLiteral("600")});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 1, patience);
        const bool isOpen = moveContact();
        const auto said = [&one]() -> QJsonObject {
            for (const QByteArray& line : one->output().split('\n'))
                if (line.contains(contact.toUtf8()))
                    return QJsonDocument::fromJson(line).object();
            return {};
        };
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), patience);
        hasKeys(said(), words("time interface address parameter value"));
        QCOMPARE(said().value(QLatin1String("interface")), QJsonValue(QStringLiteral("BidCos-RF")));
        QCOMPARE(said().value(QLatin1String("parameter")), QJsonValue(QStringLiteral("STATE")));
        QCOMPARE(said().value(QLatin1String("value")), QJsonValue(isOpen));
        QVERIFY(one->signal(signal));
        ended(*one, 0);
        QVERIFY(isSignedOff());
    }

    void listensUntilTheTimeIsUp() {
        simulate();
        const auto one = run();
        one->start({QStringLiteral("--listen"), QStringLiteral("0.2")});
        ended(*one, 0);
        QVERIFY(isSignedOff());
    }

    //! S59: everybody on this computer can read what a program was started with.
    void hasNoSecretAmongItsArguments() {
#ifndef Q_OS_LINUX
        QSKIP("reads /proc");
#endif
        simulate();
        const auto one = run();
        one->start({QStringLiteral("--listen"), QStringLiteral("600")});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 1, patience);
        const QByteArray arguments = contentOf(QStringLiteral("/proc/%1/cmdline").arg(one->process().processId()));
        QVERIFY(arguments.contains("--listen"));
        QVERIFY(!arguments.split('\0').contains("demo"));
        const QJsonArray sessions = counts().value(QLatin1String("sessionIds")).toArray();
        QVERIFY(!sessions.isEmpty());
        for (const auto& id : sessions)
            QVERIFY(!arguments.contains(id.toString().toLatin1()));
        QVERIFY(one->signal(QStringLiteral("TERM")));
        ended(*one, 0);
    }

    //! Two at once have two registrations each interface, and neither takes the other's for the leftover of a crash.
    void runsSideBySide() {
        simulate();
        const auto first = run();
        const auto second = run();
        first->start({QStringLiteral("--listen"), QStringLiteral("600")});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 1, patience);
        second->start({QStringLiteral("--listen"), QStringLiteral("600")});
        QTRY_COMPARE_WITH_TIMEOUT(callbacks(), 8, patience);
        (void)moveContact();
        for (const auto* one : {&first, &second})
            QTRY_VERIFY_WITH_TIMEOUT((*one)->output().contains(contact.toUtf8()), patience);
        const auto folders = [this] { return names(QStringLiteral("without-window*"), QDir::Dirs); };
        QCOMPARE(folders().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(snapshots(), 2, patience); // both have read the home
        for (const auto* one : {&first, &second}) {
            QVERIFY((*one)->signal(QStringLiteral("TERM")));
            ended(**one, 0);
        }
        QVERIFY(isSignedOff());
        QCOMPARE(folders(), QStringList{QStringLiteral("without-window")});
    }

    //! One that was killed holds nothing any more: the next takes its folder and removes its registrations.
    void cleansUpAfterACrash() {
        simulate();
        {
            const auto killed = run();
            killed->start({QStringLiteral("--listen"), QStringLiteral("600")});
            QTRY_COMPARE_WITH_TIMEOUT(callbacks(), 4, patience);
            QVERIFY(killed->signal(QStringLiteral("KILL")));
            QTRY_COMPARE_WITH_TIMEOUT(killed->process().state(), QProcess::NotRunning, patience);
        }
        QCOMPARE(callbacks(), 4);
        const auto next = run();
        next->start({QStringLiteral("--listen"), QStringLiteral("0")});
        ended(*next, 0);
        QCOMPARE(callbacks(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHeadlessListen)
#include "tst_headlesslisten.moc"
