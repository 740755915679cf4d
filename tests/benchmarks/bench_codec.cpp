// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast are the XML-RPC codecs? Each figure stands beside the one of QXmlStreamReader for the same bytes.

#include "core/rpc/descriptions.h"
#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"

#include <QElapsedTimer>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

constexpr int eventCount = 100;
constexpr int deviceCount = 123;
constexpr int channelCount = 8;

//! A multicall as rfd sends it: addresses, parameters and types as in a home.
QByteArray multicall() {
    const QList<std::pair<QString, XmlRpcValue>> readings{{QStringLiteral("STATE"), true},
        {QStringLiteral("LEVEL"), 0.5}, {QStringLiteral("ACTUAL_TEMPERATURE"), 21.3}, {QStringLiteral("HUMIDITY"), 47}};
    XmlRpcArray members;
    for (int i = 0; i < eventCount; ++i) {
        const auto& [parameter, value] = readings[i % readings.size()];
        const XmlRpcArray params{QStringLiteral("ccudesk-BidCos-RF"),
            QStringLiteral("LEQ%1:%2").arg(i, 7, 10, QLatin1Char('0')).arg(i % 8), parameter, value};
        members.append(
            XmlRpcStruct{{QStringLiteral("methodName"), QStringLiteral("event")}, {QStringLiteral("params"), params}});
    }
    return *writeCall({QStringLiteral("system.multicall"), {members}}, TextForm::Latin1, true);
}

//! A listDevices answer as the HmIP server sends it: every member for devices and channels alike.
QByteArray deviceList() {
    const auto described = [](const QString& address, const QString& parent, const QString& type) {
        XmlRpcStruct description{{QStringLiteral("ADDRESS"), address}, {QStringLiteral("TYPE"), type},
            {QStringLiteral("PARENT"), parent}, {QStringLiteral("FIRMWARE"), QStringLiteral("2.0.2")},
            {QStringLiteral("FIRMWARE_UPDATE_STATE"), QStringLiteral("UP_TO_DATE")},
            {QStringLiteral("LINK_TARGET_ROLES"), QStringLiteral("SWITCH REMOTE_CONTROL")},
            {QStringLiteral("PARAMSETS"),
                XmlRpcArray{QStringLiteral("MASTER"), QStringLiteral("VALUES"), QStringLiteral("LINK")}},
            {QStringLiteral("UPDATABLE"), true}, {QStringLiteral("CHILDREN"), XmlRpcArray()}};
        for (const char* text : {"SUBTYPE", "PARENT_TYPE", "AVAILABLE_FIRMWARE", "LINK_SOURCE_ROLES", "GROUP", "TEAM",
                 "TEAM_TAG", "INTERFACE"})
            description.insert(QString::fromLatin1(text), QString());
        for (const char* number : {"VERSION", "FLAGS", "DIRECTION", "RF_ADDRESS", "RX_MODE", "ROAMING", "AES_ACTIVE"})
            description.insert(QString::fromLatin1(number), 1);
        return description;
    };
    XmlRpcArray descriptions;
    for (int i = 0; i < deviceCount; ++i) {
        const QString device = QStringLiteral("000A1B2C%1").arg(i, 6, 10, QLatin1Char('0'));
        descriptions.append(described(device, QString(), QStringLiteral("HmIP-BSM")));
        for (int c = 0; c < channelCount; ++c)
            descriptions.append(described(
                QStringLiteral("%1:%2").arg(device).arg(c), device, QStringLiteral("SWITCH_VIRTUAL_RECEIVER")));
    }
    return writeResponse(descriptions);
}

//! The reference: every text of the document becomes a QString, which any decoder on QXmlStreamReader has to do.
qsizetype readWithQt(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    qsizetype texts = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text().toString().size();
    }
    return texts;
}

//! Microseconds of the best of several runs.
template <typename Work> double best(int runs, Work work) {
    double fastest = 1e12;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    return fastest;
}

void print(const char* what, double ours, double reference, const char* unit) {
    std::printf(
        "%-44s %10.2f %s   QXmlStreamReader %10.2f   ratio %.2f\n", what, ours, unit, reference, ours / reference);
}

} // namespace

int main() {
    const QByteArray events = multicall();
    qsizetype seen = 0;
    const double decode = best(500, [&] { seen = readCallback(events)->events.size(); });
    const double decodeQt = best(500, [&] { (void)readWithQt(events); });
    if (seen != eventCount)
        return 1;
    print("multicall of 100 events, per event", decode / eventCount, decodeQt / eventCount, "us");

    const QByteArray list = deviceList();
    const auto devices
        = [&list] { return readDevices(std::get<XmlRpcValue>(*readResponse(list)), QStringLiteral("HmIP-RF")); };
    if (devices().size() != deviceCount)
        return 1;
    const double decodeList = best(20, [&] { (void)devices(); });
    const double decodeListQt = best(20, [&] { (void)readWithQt(list); });
    std::printf("listDevices: %d devices, %lld bytes\n", deviceCount, static_cast<long long>(list.size()));
    print("listDevices to devices", decodeList / 1000.0, decodeListQt / 1000.0, "ms");
    return 0;
}
