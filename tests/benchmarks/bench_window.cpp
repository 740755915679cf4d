// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window [PARAMETERS]: the window of a home of 400 devices with that many values each (34; a second stage has
// 90), shown on a real display: the longest pass of the GUI loop while a person works in it, what live values cost
// while everything is open, and resident memory. Needs a display (run-all brings one). Exits with 1 when a budget of
// the first stage is missed: 16 ms, 10 % of one core, 120 MB.

#include "app/homewindow.h"
#include "core/base/clock.h"
#include "core/base/platform_memory.h"
#include "tests/benchmarks/processfigures.h"
#include "tests/support/simulatorprocess.h"
#include "ui/themecontroller.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace ccudesk;

namespace {

constexpr int usualParameters = 34;
constexpr double passBudgetMs = 16;
constexpr double coreBudget = 0.10;
constexpr double memoryBudgetMb = 120;
constexpr int streamMs = 3'000;

//! Times every pass of the event loop by what QCoreApplication::notify delivers, nested deliveries included. While the
//! processors were busy with something else, as the simulated CCU is beside it, no time passes.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (!m_isTiming || QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = nameOf(receiver); // it may be gone afterwards
        const QEvent::Type type = event->type();
        ++m_depth;
        const bool isPainting = type == QEvent::UpdateRequest;
        const double workBefore = isPainting ? threadSeconds() : 0;
        const double queuedBefore = threadQueuedSeconds();
        QElapsedTimer timer;
        timer.start();
        const bool isHandled = QApplication::notify(receiver, event);
        const qint64 elapsed = timer.nsecsElapsed() - static_cast<qint64>((threadQueuedSeconds() - queuedBefore) * 1e9);
        const qint64 ns = isPainting ? noteFrame(elapsed, threadSeconds() - workBefore) : elapsed;
        --m_depth;
        if (ns > m_longestNs) {
            m_longestNs = ns;
            m_longest = name + ' ' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        }
        return isHandled;
    }

    //! Timing costs a tenth of a pass that brings a few events: whoever asks what a core is used for turns it off.
    void setTiming(bool isTiming) { m_isTiming = isTiming; }
    void begin() {
        m_longestNs = 0;
        m_longestFrameNs = 0;
        m_longest.clear();
    }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }
    [[nodiscard]] const QByteArray& longest() const { return m_longest; }
    //! The longest pass that painted, with what the display needed: a virtual one copies pictures without help.
    [[nodiscard]] double longestFrameMs() const { return static_cast<double>(m_longestFrameNs) / 1e6; }

private:
    //! Of a pass that paints counts what this thread worked, not how long the display let it wait.
    qint64 noteFrame(qint64 ns, double workedSeconds) {
        m_longestFrameNs = std::max(m_longestFrameNs, ns);
        return static_cast<qint64>(workedSeconds * 1e9);
    }

    //! A timer alone says nothing: whose it is does.
    static QByteArray nameOf(const QObject* receiver) {
        const QByteArray name = receiver->metaObject()->className();
        const QObject* owner = receiver->parent();
        return owner && name == "QTimer" ? owner->metaObject()->className() + (' ' + name) : name;
    }

    bool m_isTiming = true;
    int m_depth = 0;
    qint64 m_longestNs = 0;
    qint64 m_longestFrameNs = 0;
    QByteArray m_longest; //!< who took it
};

class Bench {
public:
    Bench(TimedApplication& application, int parameters) : m_application(application), m_parameters(parameters) { }

    int run() {
        const QStringList home{QStringLiteral("--devices"), QStringLiteral("400"), QStringLiteral("--parameters"),
            QString::number(m_parameters), QStringLiteral("--no-life")};
        if (!m_simulator.start(QStringLiteral(SIMULATOR_PROGRAM), home))
            qFatal("the simulated CCU is silent");
        m_installation = std::make_unique<Installation>(
            m_simulator.profile(), Secret(QStringLiteral("demo")), m_dataDir.path(), m_clock);
        m_window = makeHomeWindow(*m_installation, m_clock);
        m_window->resize(1440, 900);
        m_window->show();
        settle();
        load();
        work();
        stream();
        close();
        return m_isMissed ? 1 : 0;
    }

private:
    //! Lets the window live for this long.
    void live(int ms) {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    void settle() { live(300); }

    void verdict(bool isWithin) {
        std::printf("%s\n", isWithin ? "" : "  MISSED");
        std::fflush(stdout);
        m_isMissed = m_isMissed || (!isWithin && m_parameters == usualParameters);
    }

    void tellPasses(const char* what) {
        std::printf("%-32s longest pass %5.1f ms, frame with display %5.1f ms (%s)", what, m_application.longestMs(),
            m_application.longestFrameMs(), m_application.longest().constData());
    }

    //! In one pass of the event loop, as a click or a key would come, then what follows from it.
    void measure(const char* what, const std::function<void()>& act, int followMs = 400) {
        settle();
        m_application.begin();
        QTimer::singleShot(0, m_window.get(), act);
        live(followMs);
        tellPasses(what);
        verdict(m_application.longestMs() < passBudgetMs);
    }

    void load() {
        m_application.begin();
        QEventLoop loop;
        CcuConnection& connection = m_installation->connection();
        QObject::connect(&connection, &CcuConnection::stateChanged, &loop, [&](ConnectionState state) {
            if (state == ConnectionState::Failed)
                qFatal("%s", qPrintable(connection.lastError().message));
            if (state == ConnectionState::Live)
                loop.quit();
        });
        connection.open();
        loop.exec();
        live(1'000);
        tellPasses("load 400 devices");
        verdict(m_application.longestMs() < passBudgetMs);
    }

    void work() {
        measure("page change to Devices", [this] { m_window->showPage(PageId::Devices); });
        std::printf("%-44s %6.0f MB", "resident memory, Devices page", residentMb());
        verdict(residentMb() < memoryBudgetMb);
        measure("values below their channels", [this] { trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_V); });
        measure("expand all", [this] { trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus); });
        auto* filter = m_window->page(PageId::Devices)->findChild<QLineEdit*>(QStringLiteral("filter"));
        measure("filter, first key", [filter] { filter->setText(QStringLiteral("k")); });
        measure("filter, second key", [filter] { filter->setText(QStringLiteral("kü")); });
        measure("filter cleared", [filter] { filter->clear(); });
        measure("rename a device", [this] { rename(); });
        measure("page change to Events", [this] { m_window->showPage(PageId::Events); });
        measure("page change to Home", [this] { m_window->showPage(PageId::Home); });
        measure("page change to Devices", [this] { m_window->showPage(PageId::Devices); });
    }

    void trigger(const QKeySequence& shortcut) {
        const auto actions = m_window->page(PageId::Devices)->actions();
        for (QAction* action : actions)
            if (action->shortcut() == shortcut)
                action->trigger();
    }

    void rename() {
        const DeviceKey key = m_installation->devices().keys().constFirst();
        m_installation->devices().setNames(key.interface, {{key.address, {QStringLiteral("Zuletzt"), {}}}});
    }

    void stream() {
        for (const PageId page : {PageId::Devices, PageId::Home, PageId::Events}) {
            m_window->showPage(page);
            m_simulator.tell(R"({"eventsPerSecond":10000})");
            settle();
            const double share = shareOfCore();
            m_application.begin();
            live(streamMs);
            m_simulator.tell(R"({"eventsPerSecond":0})");
            tellPasses(page == PageId::Devices ? "Devices, all open" : page == PageId::Home ? "Home" : "Events");
            verdict((share < coreBudget || page != PageId::Devices) && m_application.longestMs() < passBudgetMs);
        }
        std::printf("merged because the window was behind: %llu\n",
            static_cast<unsigned long long>(m_installation->values().counts().merged));
    }

    //! What this thread works while events stream in.
    double shareOfCore() {
        m_application.setTiming(false);
        const quint64 before = m_installation->values().counts().received;
        const double busyBefore = threadSeconds();
        QElapsedTimer timer;
        timer.start();
        live(streamMs);
        const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        const double rate = static_cast<double>(m_installation->values().counts().received - before) / elapsed;
        const double share = (threadSeconds() - busyBefore) / elapsed;
        m_application.setTiming(true);
        std::printf("%6.0f events/s: %5.1f %% of a core. ", rate, share * 100);
        return share;
    }

    void close() {
        QEventLoop loop;
        whenDone(m_installation->connection().close(), &loop, [&loop](const Result<void>&) { loop.quit(); });
        loop.exec();
    }

    TimedApplication& m_application;
    int m_parameters;
    SystemClock m_clock;
    QTemporaryDir m_dataDir;
    test::SimulatorProcess m_simulator;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<MainWindow> m_window;
    bool m_isMissed = false;
};

} // namespace

int main(int argc, char** argv) {
    shareMemoryPools(); // as the program does
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings; // not what a person, or the last run, has chosen
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    TimedApplication application(argc, argv);
    const ThemeController theme(ThemeMode::Light);
    const int parameters = argc > 1 ? QByteArray(argv[1]).toInt() : usualParameters;
    std::printf("400 devices with %d values each\n", parameters);
    return Bench(application, parameters).run();
}
