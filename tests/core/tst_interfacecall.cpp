// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacecall.h"
#include "core/rpc/xmlrpcreader.h"
#include "core/rpc/xmlrpcwriter.h"
#include "core/store/linkstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {

const QString rf = QStringLiteral("BidCos-RF");

rpc::XmlRpcValue recorded(const QString& name) {
    QFile file(QStringLiteral(TEST_DATA_DIR "/xmlrpc/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto answer = rpc::readResponse(file.readAll());
    return answer && std::holds_alternative<rpc::XmlRpcValue>(*answer) ? std::get<rpc::XmlRpcValue>(*answer)
                                                                       : rpc::XmlRpcValue();
}

QByteArray written(const InterfaceEdit& edit) {
    return rpc::writeCall(toCall(edit)).value_or(QByteArray());
}

} // namespace

//! The calls that links are made of, and what getLinks answers.
class TestInterfaceCall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLinksAsRfdSendsThem() {
        const QList<DirectLink> links = linksIn(rf, recorded(QStringLiteral("links.xml")));
        QCOMPARE(links.size(), 2);
        const DirectLink expected{rf, QStringLiteral("LAB0001007:1"), QStringLiteral("LAB0001010:1"),
            QStringLiteral("Lab Verknüpfung"), QStringLiteral("Beschreibung äöü"), 0};
        QCOMPARE(links.first(), expected);
        QVERIFY(!links.first().isBroken());
        QCOMPARE(links.last().name, QStringLiteral("Grün")); // stored as UTF-8 by the CCU's own page
        QCOMPARE(links.last().faults, int(DirectLink::SenderBroken | DirectLink::SenderUnknown));
        QVERIFY(links.last().isBroken());
    }

    void takesNothingFromHostileAnswers() {
        QVERIFY(linksIn(rf, rpc::XmlRpcValue(QString())).isEmpty());
        const auto entry = [](const QString& sender, const QString& receiver) {
            return rpc::XmlRpcStruct{{QStringLiteral("SENDER"), sender}, {QStringLiteral("RECEIVER"), receiver},
                {QStringLiteral("NAME"), QString(100'000, u'x')}};
        };
        const rpc::XmlRpcArray answer{entry(QStringLiteral("LEQ0000001:1"), QString()),
            entry(QStringLiteral("../../etc"), QStringLiteral("LEQ0000001:1")),
            entry(QStringLiteral("LEQ0000001:1"), QStringLiteral("LEQ0000002:1"))};
        const QList<DirectLink> links = linksIn(rf, answer);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().name.size(), 1'000);
    }

    //! captures/xmlrpc: addLink and removeLink as rfd took them; activateLinkParamset wants a boolean.
    void writesTheCalls() {
        const QString key = QStringLiteral("LAB0001007:1");
        const QString lamp = QStringLiteral("LAB0001010:1");
        const QByteArray added
            = written(CreateLink{rf, key, lamp, QStringLiteral("Lab Verknüpfung"), QStringLiteral("Beschreibung")});
        QVERIFY2(added.contains("<methodName>addLink</methodName>"), added.constData());
        QVERIFY2(added.contains("LAB0001007:1</string></value></param><param><value><string>LAB0001010:1"),
            added.constData());
        QVERIFY(added.contains("Lab Verkn\xFCpfung"));
        QVERIFY(written(DeleteLink{rf, key, lamp}).contains("<methodName>removeLink</methodName>"));
        const QByteArray tried = written(TryLink{rf, key, lamp, true});
        QVERIFY2(tried.contains("<string>LAB0001010:1</string></value></param><param><value><string>LAB0001007:1"
                                "</string></value></param><param><value><boolean>1</boolean>"),
            tried.constData());
        const QByteArray reported = written(ReportKey{{rf, key}, QStringLiteral("PRESS_SHORT"), true});
        QVERIFY2(reported.contains("<string>PRESS_SHORT</string></value></param><param><value><i4>1</i4>"),
            reported.constData());
    }

    void refusesWhatNoCcuKeeps() {
        const QString key = QStringLiteral("LAB0001007:1");
        const auto self = checkedEdit(InterfaceEdit(CreateLink{rf, key, key, {}, {}}));
        QVERIFY(!self);
        QCOMPARE(self.error().code, ErrorCode::Invalid);
        QVERIFY(!checkedEdit(
            InterfaceEdit(DescribeLink{rf, key, QStringLiteral("LAB0001010:1"), QStringLiteral("5 €"), {}})));
        const auto fine = checkedEdit(
            InterfaceEdit(CreateLink{rf, key, QStringLiteral("LAB0001010:1"), QStringLiteral("  Licht "), {}}));
        QVERIFY(fine);
        QCOMPARE(std::get<CreateLink>(*fine).name, QStringLiteral("Licht"));
        QCOMPARE(interfaceOf(*fine), rf);
    }

    void aStoreTellsLinksOfEachInterface() {
        LinkStore store;
        QSignalSpy changed(&store, &LinkStore::linksChanged);
        const DirectLink one{rf, QStringLiteral("LEQ0000001:1"), QStringLiteral("LEQ0000002:1"), {}, {}, 0};
        const DirectLink other{QStringLiteral("HmIP-RF"), QStringLiteral("000A1D8994C101:1"),
            QStringLiteral("000A1D8994C102:4"), {}, {}, 0};
        store.setLinks(rf, {one}, 2'000);
        store.setLinks(other.interface, {other}, 1'000);
        QCOMPARE(store.links().size(), 2);
        QCOMPARE(store.readAtMs(), qint64(1'000));
        QVERIFY(store.find(rf, one.sender, one.receiver));
        QVERIFY(!store.find(rf, one.receiver, one.sender));
        store.setLinks(rf, {}, 3'000);
        QCOMPARE(store.links(), QList<DirectLink>{other});
        QCOMPARE(changed.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestInterfaceCall)
#include "tst_interfacecall.moc"
