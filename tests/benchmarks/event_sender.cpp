// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// event_sender PORT PATH EVENTS_PER_REQUEST SECONDS: a CCU as fast as it goes, on one kept connection, each request
// after the answer to the one before, in rfd's form. Prints requests, seconds and the 99th percentile of the time
// until the answer in microseconds.

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QTcpSocket>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int devices = 400;

QByteArray member(int number) {
    const QByteArray address = "LEQ" + QByteArray::number(number % devices).rightJustified(7, '0') + ":1";
    return "<value><struct><member><name>methodName</name><value>event</value></member><member><name>params</name>"
           "<value><array><data><value>desk-BidCos-RF</value><value>"
        + address + "</value><value>LEVEL</value><value><double>" + QByteArray::number(number % 1000 / 1000.0, 'f', 6)
        + "</double></value></data></array></value></member></struct></value>";
}

QByteArray request(const QByteArray& path, int firstEvent, int events) {
    QByteArray body = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n"
                      "<methodCall><methodName>system.multicall</methodName>\r\n"
                      "<params><param><value><array><data>";
    for (int i = 0; i < events; ++i)
        body += member(firstEvent + i);
    body += "</data></array></value></param></params></methodCall>\r\n";
    return "POST " + path
        + " HTTP/1.1\r\nUser-Agent: XMLRPC++ 0.9\r\nHost: 127.0.0.1\r\n"
          "Content-Type: text/xml; charset=iso-8859-1\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

//! Reads one answer with Content-Length.
bool readAnswer(QTcpSocket& socket, QByteArray& received) {
    received.clear();
    for (;;) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end >= 0) {
            const qsizetype value = received.indexOf("Content-Length: ") + 16;
            const qsizetype length = received.mid(value, received.indexOf('\r', value) - value).toLongLong();
            if (received.size() >= end + 4 + length)
                return true;
        }
        if (!socket.waitForReadyRead(5000))
            return false;
        received += socket.readAll();
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    if (argc != 5)
        return 2;
    const auto port = static_cast<quint16>(QByteArray(argv[1]).toUInt());
    const int events = QByteArray(argv[3]).toInt();
    const qint64 durationNs = QByteArray(argv[4]).toLongLong() * 1'000'000'000;
    QList<QByteArray> requests;
    for (int i = 0; i < 64; ++i)
        requests.append(request(argv[2], i * events, events));

    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected())
        return 1;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QList<qint64> times;
    QByteArray received;
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < durationNs) {
        const qint64 start = timer.nsecsElapsed();
        socket.write(requests.at(times.size() % requests.size()));
        socket.flush();
        if (!readAnswer(socket, received))
            return 1;
        times.append(timer.nsecsElapsed() - start);
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << times.size() << ' ' << seconds << ' ' << times.at(times.size() * 99 / 100) / 1000 << '\n';
    return 0;
}
