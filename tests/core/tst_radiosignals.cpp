// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/radiosignals.h"

#include "core/rpc/xmlrpcreader.h"
#include "testdata.h"

#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;

namespace {

const QString interfaceName = QStringLiteral("BidCos-RF");

const RadioSignal* find(const QList<RadioSignal>& all, const QString& device, const QString& partner) {
    for (const RadioSignal& signal : all)
        if (signal.device.address == device && signal.partner == partner)
            return &signal;
    return nullptr;
}

XmlRpcValue levels(const XmlRpcValue& first, const XmlRpcValue& second) {
    return XmlRpcStruct{{QStringLiteral("A"),
        XmlRpcValue(XmlRpcStruct{{QStringLiteral("B"), XmlRpcValue(XmlRpcArray{first, second})}})}};
}

} // namespace

class TestRadioSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatRfdTells() {
        const auto answer = readResponse(testData(QStringLiteral("xmlrpc/rssi_info.xml")));
        QVERIFY(answer && std::holds_alternative<XmlRpcValue>(*answer));
        const QList<RadioSignal> all = readSignals(std::get<XmlRpcValue>(*answer), interfaceName);
        QCOMPARE(all.size(), 4);
        const RadioSignal* both = find(all, QStringLiteral("LAB0001002"), QStringLiteral("LAB0000001"));
        QVERIFY(both);
        QCOMPARE(both->device.interface, interfaceName);
        QCOMPARE(both->atDevice, std::optional(-56));
        QCOMPARE(both->atPartner, std::optional(-55));
        const RadioSignal* one = find(all, QStringLiteral("LAB0001003"), QStringLiteral("LAB0000001"));
        QVERIFY(one);
        QCOMPARE(one->atDevice, std::nullopt); // 65536
        QCOMPARE(one->atPartner, std::optional(-55));
    }

    //! As the JSON API describes it (protocol §5): a list of names with their partners.
    void readsTheListOfTheWebPage() {
        const XmlRpcStruct partner{{QStringLiteral("name"), XmlRpcValue(QStringLiteral("LAB0000001"))},
            {QStringLiteral("rssiData"), XmlRpcValue(XmlRpcArray{XmlRpcValue(-70), XmlRpcValue(65536)})}};
        const XmlRpcStruct device{{QStringLiteral("name"), XmlRpcValue(QStringLiteral("LAB0001002"))},
            {QStringLiteral("partner"), XmlRpcValue(XmlRpcArray{XmlRpcValue(partner)})}};
        const QList<RadioSignal> all = readSignals(XmlRpcValue(XmlRpcArray{XmlRpcValue(device)}), interfaceName);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().atDevice, std::optional(-70));
        QCOMPARE(all.first().atPartner, std::nullopt);
    }

    void whatIsNoLevelIsUnknown_data() {
        QTest::addColumn<XmlRpcValue>("answer");
        QTest::newRow("empty text") << XmlRpcValue(); // how rfd says: nothing
        QTest::newRow("text") << XmlRpcValue(QStringLiteral("strange"));
        QTest::newRow("both unknown") << levels(XmlRpcValue(65536), XmlRpcValue(1));
        QTest::newRow("texts") << levels(XmlRpcValue(QStringLiteral("loud")), XmlRpcValue());
        QTest::newRow("one") << XmlRpcValue(XmlRpcStruct{{QStringLiteral("A"),
            XmlRpcValue(XmlRpcStruct{{QStringLiteral("B"), XmlRpcValue(XmlRpcArray{XmlRpcValue(-50)})}})}});
        QTest::newRow("no name") << XmlRpcValue(XmlRpcStruct{{QString(),
            XmlRpcValue(
                XmlRpcStruct{{QStringLiteral("B"), XmlRpcValue(XmlRpcArray{XmlRpcValue(-50), XmlRpcValue(-5)})}})}});
    }
    void whatIsNoLevelIsUnknown() {
        QFETCH(XmlRpcValue, answer);
        QVERIFY(readSignals(answer, interfaceName).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRadioSignals)
#include "tst_radiosignals.moc"
