// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

//! A start of the program, and what it found.
struct Start {
    Start() { instance.look(); }
    [[nodiscard]] bool isFirst() { return first.size() == 1 || (second.isEmpty() && first.wait()); }
    [[nodiscard]] bool isSecond() { return second.size() == 1 || (first.isEmpty() && second.wait()); }
    SingleInstance instance;
    QSignalSpy first{&instance, &SingleInstance::first};
    QSignalSpy second{&instance, &SingleInstance::second};
    QSignalSpy asked{&instance, &SingleInstance::windowRequested};
};

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! The name of the socket depends on the person's home.
    void initTestCase() { qputenv("HOME", m_folder.path().toUtf8()); }

    void theSecondShowsTheFirst() {
        Start first;
        QVERIFY(first.isFirst());
        Start second;
        QVERIFY(second.isSecond());
        QCOMPARE(first.asked.size(), 1);
    }

    void afterItsEndTheNextIsFirst() {
        {
            Start gone;
            QVERIFY(gone.isFirst());
        }
        Start next;
        QVERIFY(next.isFirst());
    }

    //! One that hangs does not keep the next from starting.
    void afterOneThatHangs() {
        QLocalServer server;
        QVERIFY(server.listen(SingleInstance::serverName()));
        Start next; // it is connected, but not answered
        QTRY_COMPARE_WITH_TIMEOUT(next.first.size(), 1, 10'000);
        Start second;
        QVERIFY(second.isSecond());
    }

    //! Whatever else finds the socket is not shown anything.
    void nonsenseIsIgnored() {
        Start first;
        QVERIFY(first.isFirst());
        QLocalSocket socket;
        QSignalSpy left(&socket, &QLocalSocket::disconnected);
        connect(&socket, &QLocalSocket::connected, &socket, [&socket] { socket.write("GET / HTTP/1.1\r\n\r\n"); });
        socket.connectToServer(SingleInstance::serverName());
        QVERIFY(left.size() == 1 || left.wait());
        QVERIFY(first.asked.isEmpty());
        Start second; // it still answers
        QVERIFY(second.isSecond());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
