// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QThread>
#include <QtConcurrentRun>

#include <cstdio>
#include <thread>

// A data race on purpose, in each kind of thread that the program has. A build that is to find races must report it.
// (ThreadSanitizer is blind in QThread::create: that runs the function inside std::call_once in a library which the
// preset tells it to leave out. Nothing here uses it.)
namespace {
int counter = 0;

void count() {
    for (int i = 0; i < 100'000; ++i)
        ++counter;
}

void raceWithAnEventLoop() {
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        &worker,
        [&thread] {
            count();
            thread.quit();
        },
        Qt::QueuedConnection);
    count();
    thread.wait();
}

void raceWithAThread() {
    std::thread thread(count);
    count();
    thread.join();
}

void raceWithThePool() {
    QFuture<void> other = QtConcurrent::run(count);
    count();
    other.waitForFinished();
}
} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QString kind = QCoreApplication::arguments().value(1);
    if (kind == QLatin1String("eventloop"))
        raceWithAnEventLoop();
    else if (kind == QLatin1String("thread"))
        raceWithAThread();
    else if (kind == QLatin1String("pool"))
        raceWithThePool();
    std::printf("%d\n", counter);
    return 0;
}
