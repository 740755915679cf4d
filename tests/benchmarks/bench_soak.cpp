// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_soak [MILLIONS]: a home of 400 devices reports as fast as the simulated CCU can, which restarts three times on
// the way. Memory after the last quarter may be 2 % above that after the second, and every value must end where the
// CCU's did. Exits with 1 when not. What belongs to no file is printed, too: the share of the libraries changes with
// what else runs.
// bench_soak steady RATE MINUTES: the same home at so many events per second, with its history on disk as in the
// program; memory every five minutes, for whoever wants to see an evening of it. No budget.

#include "core/base/clock.h"
#include "core/base/platform_memory.h"
#include "core/ccu/installation.h"
#include "tests/benchmarks/processfigures.h"
#include "tests/support/simulatorprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

using namespace ccudesk;

namespace {

constexpr int quarters = 4;
constexpr double allowedGrowth = 1.02;
constexpr int checkEveryMs = 100;
constexpr int everyMinutes = 5;
constexpr qint64 minuteMs = 60'000;

class Soak {
public:
    explicit Soak(quint64 events) : m_events(events) { }

    int run() {
        open();
        for (int quarter = 0; quarter < quarters; ++quarter)
            soak(quarter);
        const bool isSame = compare();
        close();
        const double growth = m_memory.at(quarters - 1) / m_memory.at(1);
        const bool isSteady = growth <= allowedGrowth;
        std::printf("memory after the last quarter / after the second: %.3f (budget %.2f)%s\n", growth, allowedGrowth,
            isSteady ? "" : "  MISSED");
        return isSame && isSteady ? 0 : 1;
    }

    void runSteadily(int rate, int minutes) {
        open();
        m_installation->keepHistory(m_dataDir.filePath(QStringLiteral("history.sqlite")));
        m_installation->history()->setLive(true);
        m_simulator.tell(QStringLiteral(R"({"eventsPerSecond":%1})").arg(rate).toUtf8());
        QElapsedTimer timer;
        timer.start();
        for (int minute = 0; minute <= minutes; minute += everyMinutes) {
            waitFor([&timer, minute] { return timer.hasExpired(minute * minuteMs); });
            std::printf("after %d min: %llu events, PSS %.1f MB, %.1f MB of no file, history %.1f MB\n", minute,
                static_cast<unsigned long long>(received()), proportionalMb(), anonymousMb(),
                static_cast<double>(m_installation->history()->status().bytes) / 1e6);
            std::fflush(stdout);
        }
        close();
    }

private:
    void open() {
        if (!m_simulator.start(QStringLiteral(SIMULATOR_PROGRAM),
                {QStringLiteral("--devices"), QStringLiteral("400"), QStringLiteral("--no-life")}))
            qFatal("the simulated CCU is silent");
        m_installation = std::make_unique<Installation>(
            m_simulator.profile(), Secret(QStringLiteral("demo")), m_dataDir.path(), m_clock);
        m_installation->connection().open();
        waitFor([this] { return m_installation->connection().state() == ConnectionState::Live; });
    }

    void close() {
        m_closed = m_installation->connection().close();
        waitFor([this] { return m_closed.isFinished(); });
    }

    template <typename Condition> void waitFor(Condition condition) {
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (condition())
                loop.quit();
        });
        timer.start(checkEveryMs);
        loop.exec();
    }

    quint64 received() const {
        const ValueCounts& counts = m_installation->values().counts();
        return counts.received + counts.merged;
    }

    void soak(int quarter) {
        const quint64 wanted = m_events / quarters * static_cast<quint64>(quarter + 1);
        const quint64 before = received();
        QElapsedTimer timer;
        timer.start();
        m_simulator.tell(R"({"eventsPerSecond":100000})");
        waitFor([this, wanted] { return received() >= wanted; });
        m_simulator.tell(R"({"eventsPerSecond":0})");
        const double seconds = static_cast<double>(timer.elapsed()) / 1000;
        if (quarter < quarters - 1)
            reconnect();
        waitFor([this, last = quint64(0)]() mutable { return std::exchange(last, received()) == received(); });
        returnFreeMemory(); // as the connection does once a minute: what is left grows only if something leaks
        m_memory.at(static_cast<size_t>(quarter)) = proportionalMb();
        std::printf("quarter %d: %llu events, %.0f per second, %llu merged so far, PSS %.1f MB, %.1f MB of no file\n",
            quarter + 1, static_cast<unsigned long long>(received()),
            static_cast<double>(received() - before) / seconds,
            static_cast<unsigned long long>(m_installation->values().counts().merged),
            m_memory.at(static_cast<size_t>(quarter)), anonymousMb());
        std::fflush(stdout);
    }

    void reconnect() {
        m_simulator.tell(R"({"restart":true})");
        const CcuConnection& connection = m_installation->connection();
        waitFor([&connection] {
            const QList<InterfaceStatus> all = connection.interfaces();
            return connection.state() == ConnectionState::Live
                && std::all_of(all.begin(), all.end(),
                    [](const InterfaceStatus& status) { return status.state == InterfaceState::Live; });
        });
    }

    bool compare() {
        const ValueStore& values = m_installation->values();
        int different = 0;
        for (DataPointId id = 0; id < static_cast<DataPointId>(values.size()); ++id) {
            const DataPoint& point = values.at(id);
            if (point.origin == ValueOrigin::NeverReceived)
                continue;
            const QJsonArray key{point.key.interface, point.key.address, point.key.parameter};
            const QJsonValue held
                = m_simulator
                      .tell(QJsonDocument(QJsonObject{{QStringLiteral("value"), key}}).toJson(QJsonDocument::Compact))
                      .value(QStringLiteral("value"));
            const bool isSame = held.isDouble()
                ? std::abs(held.toDouble() - point.value.toNumber().value_or(-1e9)) < 1e-5
                : held.toVariant().toString() == point.value.toPlainText();
            different += isSame ? 0 : 1;
        }
        std::printf("%lld values compared with the CCU's, %d different%s\n", static_cast<long long>(values.size()),
            different, different == 0 ? "" : "  MISSED");
        return different == 0;
    }

    quint64 m_events;
    SystemClock m_clock;
    QTemporaryDir m_dataDir;
    test::SimulatorProcess m_simulator;
    std::unique_ptr<Installation> m_installation;
    QFuture<Result<void>> m_closed;
    std::array<double, quarters> m_memory{};
};

} // namespace

int main(int argc, char** argv) {
    shareMemoryPools(); // as the program does
    const QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "steady") {
        Soak(0).runSteadily(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
        return 0;
    }
    constexpr quint64 million = 1'000'000;
    const quint64 millions = argc > 1 ? QByteArray(argv[1]).toULongLong() : 20;
    if (millions == 0)
        return 2;
    return Soak(millions * million).run();
}
