// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long and how many requests it takes until a home is complete and live: first start, second start with its
// snapshot, and with a CCU that takes 10 ms per request. The simulated CCU is a process of its own and counts.

#include "core/base/platform_memory.h"
#include "core/ccu/installation.h"
#include "tests/benchmarks/processfigures.h"
#include "tests/support/simulatorprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>

using namespace ccudesk;

namespace {

struct Start {
    qint64 shownMs = -1; //!< tree filled, from the snapshot or the CCU
    qint64 liveMs = 0;
    quint64 requests = 0;
};

Start measureStart(const Profile& profile, const QString& dataDir) {
    const SystemClock clock;
    Installation installation(profile, Secret(QStringLiteral("demo")), dataDir, clock);
    CcuConnection& connection = installation.connection();
    QElapsedTimer timer;
    Start start;
    QEventLoop loop;
    QObject::connect(&installation.devices(), &DeviceStore::devicesAdded, &loop, [&] {
        if (start.shownMs < 0)
            start.shownMs = timer.elapsed();
    });
    QObject::connect(&connection, &CcuConnection::stateChanged, &loop, [&](ConnectionState state) {
        if (state == ConnectionState::Failed)
            qFatal("%s", qPrintable(connection.lastError().message));
        if (state != ConnectionState::Live)
            return;
        start.liveMs = timer.elapsed();
        for (const quint64 count : connection.requestCounts())
            start.requests += count;
        loop.quit();
    });
    timer.start();
    connection.open();
    loop.exec();
    QObject::connect(&connection, &CcuConnection::stateChanged, &loop, [&](ConnectionState state) {
        if (state == ConnectionState::Idle)
            loop.quit();
    });
    const auto closed = connection.close();
    loop.exec();
    return start;
}

//! A CCU has its descriptions at hand; the simulated one makes them when they are first asked for, which at 4,000
//! devices takes longer than a second and says nothing about the client.
void wakeSimulator(const Profile& profile) {
    const QTemporaryDir dataDir;
    measureStart(profile, dataDir.path());
}

void print(int devices, const char* what, const Start& start) {
    std::printf("%5d devices  %-22s first devices after %5lld ms, live after %6lld ms, %2llu requests, %4.0f MB\n",
        devices, what, static_cast<long long>(start.shownMs), static_cast<long long>(start.liveMs),
        static_cast<unsigned long long>(start.requests), residentMb());
}

} // namespace

int main(int argc, char* argv[]) {
    shareMemoryPools(); // as the program does
    const QCoreApplication application(argc, argv);
    for (const int devices : {100, 400, 4000}) {
        test::SimulatorProcess simulator;
        if (!simulator.start(
                QStringLiteral(SIMULATOR_PROGRAM), {QStringLiteral("--devices"), QString::number(devices)}))
            qFatal("the simulated CCU is silent");
        const Profile profile = simulator.profile();
        wakeSimulator(profile);
        const QTemporaryDir dataDir;
        print(devices, "first start", measureStart(profile, dataDir.path()));
        print(devices, "second start", measureStart(profile, dataDir.path()));
        const QTemporaryDir emptyDir;
        simulator.tell(R"({"faults":{"delayMs":10}})");
        print(devices, "10 ms per request", measureStart(profile, emptyDir.path()));
    }
    return 0;
}
