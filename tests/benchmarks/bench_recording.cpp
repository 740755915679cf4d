// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What recording a session costs the thread that takes events, in batches of 100 as a busy CCU sends them: against the
// value store and the event log in the same run, which take every event anyway.

#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/sessionrecorder.h"
#include "core/store/valuestore.h"
#include "tests/benchmarks/processfigures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace ccudesk;

namespace {

constexpr int rounds = 5'000;
constexpr int perBatch = 100;
constexpr double events = static_cast<double>(rounds) * perBatch;
constexpr double busyRate = 10'000.0; //!< events per second

//! Seconds of this thread.
template <typename Work> double secondsOf(Work work) {
    const double begin = threadSeconds();
    work();
    return threadSeconds() - begin;
}

class Bench {
public:
    Bench() {
        for (int i = 0; i < perBatch; ++i) {
            const QString address = QStringLiteral("000A1B2C%1:1").arg(i, 6, 10, QLatin1Char('0'));
            m_values.addChannels({{m_batch.interface, address}});
            m_batch.events.append({address, QStringLiteral("ACTUAL_TEMPERATURE"), Value(20.0)});
        }
    }

    //! False: it has ended by itself.
    bool run(bool isAnonymous) {
        SessionRecorder recorder(m_devices, m_values, m_home, m_clock);
        recorder.start(m_folder.filePath(QStringLiteral("bench.ccurec")), isAnonymous);
        while (recorder.bytes() == 0 && recorder.isRunning())
            QCoreApplication::processEvents();
        double taking = 0.0;
        double recording = 0.0;
        for (int round = 0; round < rounds; ++round) {
            m_batch.receivedAtMs += perBatch / 10;
            for (ValueEvent& event : m_batch.events)
                event.value = Value(20.0 + round % 50 * 0.1);
            taking += secondsOf([this] {
                m_log.append(m_batch);
                m_values.apply(m_batch);
            });
            recording += secondsOf([this, &recorder] { recorder.take(m_batch); });
        }
        const bool isWhole = recorder.isRunning();
        const double bytes = static_cast<double>(recorder.bytes());
        recorder.stop();
        std::printf("%s: stores %.0f ns an event, recording %.0f ns: ratio %.2f; %.1f %% of a core at %.0f events/s; "
                    "%.0f bytes an event\n",
            isAnonymous ? "anonymous" : "as it is", taking / events * 1e9, recording / events * 1e9, recording / taking,
            recording / events * busyRate * 100, busyRate, bytes / events);
        return isWhole;
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    DeviceStore m_devices;
    ValueStore m_values{m_clock};
    HomeStore m_home;
    EventLog m_log{m_values, m_clock};
    EventBatch m_batch{QStringLiteral("HmIP-RF"), m_clock.nowMs(), {}};
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Bench bench;
    const bool isWhole = bench.run(false) && bench.run(true);
    if (!isWhole)
        std::printf("the recording has ended too early\n");
    return isWhole ? 0 : 1;
}
