// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/homestore.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

class HomeStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOnlyDifferences();
    void keepsGatewaysByInterface();
};

void HomeStoreTest::tellsOnlyDifferences() {
    HomeStore store;
    QSignalSpy variables(&store, &HomeStore::systemVariablesChanged);
    QSignalSpy programs(&store, &HomeStore::programsChanged);
    QSignalSpy messages(&store, &HomeStore::serviceMessagesChanged);

    SystemVariable presence;
    presence.id = QStringLiteral("950");
    presence.value = Value(true);
    store.setSystemVariables({presence});
    store.setSystemVariables({presence});
    QCOMPARE(variables.size(), 1);
    presence.value = Value(false);
    store.setSystemVariables({presence});
    QCOMPARE(variables.size(), 2);
    QCOMPARE(store.systemVariables().first().value, Value(false));

    store.setPrograms({});
    QCOMPARE(programs.size(), 0);
    store.setPrograms({Program()});
    QCOMPARE(programs.size(), 1);

    store.setServiceMessages({ServiceMessage()});
    store.setServiceMessages({ServiceMessage()});
    QCOMPARE(messages.size(), 1);
    store.setServiceMessages({});
    QCOMPARE(messages.size(), 2);
}

void HomeStoreTest::keepsGatewaysByInterface() {
    HomeStore store;
    QSignalSpy changed(&store, &HomeStore::gatewaysChanged);
    const RadioGateway module{QStringLiteral("BidCos-RF"), QStringLiteral("LAB0000001"), {}, 10, true, true};
    const RadioGateway other{QStringLiteral("HmIP-RF"), QStringLiteral("LAB0000002"), {}, 20, true, true};
    store.setGateways(module.interface, {module});
    store.setGateways(module.interface, {module});
    QCOMPARE(changed.size(), 1);
    store.setGateways(other.interface, {other});
    QCOMPARE(store.gateways(), (QList<RadioGateway>{module, other}));
    store.setGateways(module.interface, {});
    QCOMPARE(store.gateways(), QList<RadioGateway>{other});
    QCOMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(HomeStoreTest)
#include "tst_homestore.moc"
