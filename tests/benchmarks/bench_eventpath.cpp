// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The event path: socket → decode → answer → ValueStore of a running event loop, fed by a sender in a process of its
// own. The same sender against a sink that answers without looking at the body gives the ratio. Exits with 1 when a
// budget is missed: 85 % for single events, 70 % for multicalls of 10, 30 % of 100, 1 ms for the 99th percentile.

#include "core/base/platform_memory.h"
#include "core/ccu/callbacklistener.h"
#include "core/http/server.h"
#include "core/store/valuestore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

using namespace ccudesk;

namespace {

constexpr int secondsPerRun = 2;
constexpr int rounds = 3; // of which the middle counts
const QString interfaceName = QStringLiteral("BidCos-RF");
const QString path = QStringLiteral("/secret/BidCos-RF");

//! Answers every request with the same bytes.
class Sink final : public http::RequestHandler {
public:
    bool acceptsPeer(const QHostAddress&) override { return true; }
    std::optional<qint64> bodyLimit(const http::RequestHead&) override { return 64 * 1024 * 1024; }
    void handle(http::Request, http::Responder respond) override { respond(m_answer); }

private:
    const http::Response m_answer{.body
        = "<?xml version='1.0' encoding='iso-8859-1'?><methodResponse><params><param><value></value></param>"
          "</params></methodResponse>",
        .extraHeaders = {}};
};

struct Figures {
    double eventsPerSecond = 0;
    int p99Us = 0;
};

Figures send(quint16 port, int eventsPerRequest) {
    QProcess sender;
    QEventLoop loop;
    QObject::connect(&sender, &QProcess::finished, &loop, &QEventLoop::quit);
    sender.start(QStringLiteral(EVENT_SENDER),
        {QString::number(port), path, QString::number(eventsPerRequest), QString::number(secondsPerRun)});
    loop.exec();
    const QList<QByteArray> fields = sender.readAllStandardOutput().trimmed().split(' ');
    if (sender.exitCode() != 0 || fields.size() != 3)
        return {};
    return {fields.at(0).toDouble() * eventsPerRequest / fields.at(1).toDouble(), fields.at(2).toInt()};
}

Figures sendToSink(int eventsPerRequest) {
    Sink sink;
    http::Server server(sink, {});
    QThread thread;
    server.moveToThread(&thread);
    thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        &server, [&] { port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0); },
        Qt::BlockingQueuedConnection);
    const Figures figures = send(port, eventsPerRequest);
    QMetaObject::invokeMethod(
        &server,
        [&] {
            server.close();
            server.moveToThread(QCoreApplication::instance()->thread());
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return figures;
}

Figures sendToStore(int eventsPerRequest, QTextStream& out) {
    const SystemClock clock;
    ValueStore store(clock);
    QList<ChannelKey> channels;
    for (int i = 0; i < 400; ++i)
        channels.append({interfaceName, QStringLiteral("LEQ%1:1").arg(i, 7, 10, QLatin1Char('0'))});
    store.addChannels(channels);
    CallbackListener listener(clock);
    listener.addInterface(interfaceName, QStringLiteral("desk"), Secret(QStringLiteral("secret")));
    listener.setAllowedPeers({QHostAddress(QHostAddress::LocalHost)});
    QObject::connect(&listener, &CallbackListener::eventsReceived, &store, &ValueStore::apply);
    QObject::connect(&listener, &CallbackListener::eventsMerged, &store, &ValueStore::countMerged);
    const quint16 port = listener.start(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
    const Figures figures = send(port, eventsPerRequest);
    if (store.counts().merged > 0 || store.counts().unknown > 0)
        out << "  merged " << store.counts().merged << ", unknown " << store.counts().unknown << '\n';
    return figures;
}

} // namespace

int main(int argc, char** argv) {
    shareMemoryPools(); // as the program does
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    bool holds = true;
    const QList<std::pair<int, double>> budgets{{1, 0.85}, {10, 0.70}, {100, 0.30}};
    for (const auto& [events, budget] : budgets) {
        QList<double> ratios;
        Figures best;
        Figures bestSink;
        for (int round = 0; round < rounds; ++round) {
            const Figures sink = sendToSink(events);
            const Figures store = sendToStore(events, out);
            ratios.append(sink.eventsPerSecond > 0 ? store.eventsPerSecond / sink.eventsPerSecond : 0);
            best = store.eventsPerSecond > best.eventsPerSecond ? store : best;
            bestSink = sink.eventsPerSecond > bestSink.eventsPerSecond ? sink : bestSink;
        }
        std::sort(ratios.begin(), ratios.end());
        const double ratio = ratios.at(rounds / 2);
        const bool isWithin = ratio >= budget && best.p99Us < 1000;
        holds = holds && isWithin;
        out << "event path, " << events << " per request: " << qRound(best.eventsPerSecond) << " events/s, sink "
            << qRound(bestSink.eventsPerSecond) << ", ratio " << qRound(ratio * 100) << " % (budget "
            << qRound(budget * 100) << " %), p99 " << best.p99Us << " us" << (isWithin ? "" : "  MISSED") << '\n';
        out.flush();
    }
    return holds ? 0 : 1;
}
