// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/devicestore.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;

namespace {
const QString rf = QStringLiteral("HmIP-RF");
const QString groups = QStringLiteral("VirtualDevices");

Device device(const QString& address, const QString& interface = rf) {
    Device d;
    d.interface = interface;
    d.address = address;
    d.type = QStringLiteral("HmIP-BSM");
    for (const int index : {2, 0, 1}) {
        Channel channel;
        channel.address = QStringLiteral("%1:%2").arg(address).arg(index);
        channel.index = index;
        d.channels.append(channel);
    }
    return d;
}

QList<DeviceKey> keysOf(const QSignalSpy& spy, int emission) {
    return spy.at(emission).first().value<QList<DeviceKey>>();
}
} // namespace

class DeviceStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<DeviceStore>(); }

    void putAddsAndReplaces();
    void sameAddressOnTwoInterfaces();
    void channelsAreSorted();
    void namesSurviveADescription();
    void namesBeforeDevices();
    void displayNames();
    void roomsAndFunctions();
    void removal();

private:
    std::unique_ptr<DeviceStore> m_store;
};

void DeviceStoreTest::putAddsAndReplaces() {
    QSignalSpy added(m_store.get(), &DeviceStore::devicesAdded);
    QSignalSpy changed(m_store.get(), &DeviceStore::devicesChanged);
    m_store->put({device(QStringLiteral("A0000000000001")), device(QStringLiteral("A0000000000002"))});
    QCOMPARE(added.size(), 1);
    QCOMPARE(keysOf(added, 0).size(), 2);
    m_store->put({device(QStringLiteral("A0000000000001"))}); // nothing new
    QCOMPARE(changed.size(), 0);
    Device newer = device(QStringLiteral("A0000000000001"));
    newer.firmware = QStringLiteral("1.2.3");
    m_store->put({newer});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(keysOf(changed, 0), QList<DeviceKey>{newer.key()});
    QCOMPARE(m_store->device(newer.key())->firmware, QStringLiteral("1.2.3"));
    QCOMPARE(m_store->size(), 2);
}

void DeviceStoreTest::sameAddressOnTwoInterfaces() { // protocol §10.1
    m_store->put({device(QStringLiteral("INT0000001"), rf), device(QStringLiteral("INT0000001"), groups)});
    QCOMPARE(m_store->keys(),
        (QList<DeviceKey>{{rf, QStringLiteral("INT0000001")}, {groups, QStringLiteral("INT0000001")}}));
}

void DeviceStoreTest::channelsAreSorted() {
    m_store->put({device(QStringLiteral("A0000000000001"))});
    const Device* stored = m_store->device({rf, QStringLiteral("A0000000000001")});
    QCOMPARE(stored->channels[0].index, 0);
    QCOMPARE(stored->channels[2].index, 2);
    QCOMPARE(m_store->channel({rf, QStringLiteral("A0000000000001:1")})->index, 1);
    QVERIFY(!m_store->channel({rf, QStringLiteral("A0000000000001:9")}));
    QVERIFY(!m_store->channel({rf, QStringLiteral("nothing")}));
    QVERIFY(!m_store->device({rf, QStringLiteral("nothing")}));
}

void DeviceStoreTest::namesSurviveADescription() {
    const QString address = QStringLiteral("A0000000000001");
    m_store->put({device(address)});
    QSignalSpy changed(m_store.get(), &DeviceStore::devicesChanged);
    m_store->setNames(rf, {{address, {QStringLiteral("Küchenlicht"), QStringLiteral("1234")}}});
    QCOMPARE(changed.size(), 1);
    m_store->setNames(groups, {{address, {QStringLiteral("andere"), QStringLiteral("9")}}});
    QCOMPARE(changed.size(), 1);
    Device newer = device(address);
    newer.version = 7;
    m_store->put({newer});
    QCOMPARE(m_store->device({rf, address})->name, QStringLiteral("Küchenlicht"));
    QCOMPARE(m_store->device({rf, address})->regaId, QStringLiteral("1234"));

    Device fromSnapshot = device(QStringLiteral("A0000000000002"));
    fromSnapshot.name = QStringLiteral("Bad");
    fromSnapshot.channels[1].name = QStringLiteral("Bad Kanal");
    m_store->put({fromSnapshot});
    m_store->put({device(QStringLiteral("A0000000000002"))});
    QCOMPARE(m_store->device(fromSnapshot.key())->name, QStringLiteral("Bad"));
    QCOMPARE(m_store->channel({rf, QStringLiteral("A0000000000002:0")})->name, QStringLiteral("Bad Kanal"));
}

void DeviceStoreTest::namesBeforeDevices() {
    const QString address = QStringLiteral("A0000000000001");
    m_store->setNames(rf, {{address + QStringLiteral(":1"), {QStringLiteral("Taste"), QStringLiteral("5")}}});
    m_store->put({device(address)});
    QCOMPARE(m_store->channel({rf, address + QStringLiteral(":1")})->name, QStringLiteral("Taste"));
}

void DeviceStoreTest::displayNames() {
    const QString address = QStringLiteral("A0000000000001");
    const ChannelKey channel{rf, address + QStringLiteral(":1")};
    QCOMPARE(m_store->displayNameOf(DeviceKey{rf, address}), address);
    QCOMPARE(m_store->displayNameOf(channel), address + QStringLiteral(":1"));
    m_store->put({device(address)});
    QCOMPARE(m_store->displayNameOf(DeviceKey{rf, address}), QStringLiteral("HmIP-BSM A0000000000001"));
    m_store->setNames(rf, {{address, {QStringLiteral("Lampe"), {}}}});
    QCOMPARE(m_store->displayNameOf(channel), QStringLiteral("Lampe:1"));
    m_store->setNames(rf, {{channel.address, {QStringLiteral("Leselampe"), {}}}});
    QCOMPARE(m_store->displayNameOf(channel), QStringLiteral("Leselampe"));
}

void DeviceStoreTest::roomsAndFunctions() {
    const ChannelKey one{rf, QStringLiteral("A0000000000001:1")};
    const ChannelKey two{rf, QStringLiteral("A0000000000001:2")};
    QSignalSpy changed(m_store.get(), &DeviceStore::groupsChanged);
    const QList<Room> rooms{{QStringLiteral("2"), QStringLiteral("Zimmer 10"), {one, one}},
        {QStringLiteral("1"), QStringLiteral("Zimmer 2"), {one, two}}};
    m_store->setRooms(rooms);
    m_store->setRooms(rooms);
    QCOMPARE(changed.size(), 1);
    m_store->setFunctions({{QStringLiteral("3"), QStringLiteral("Licht"), {two}}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_store->roomNamesOf(one), (QStringList{QStringLiteral("Zimmer 2"), QStringLiteral("Zimmer 10")}));
    QCOMPARE(m_store->roomNamesOf(two), QStringList{QStringLiteral("Zimmer 2")});
    QCOMPARE(
        m_store->roomNamesOf(one.device()), (QStringList{QStringLiteral("Zimmer 2"), QStringLiteral("Zimmer 10")}));
    QCOMPARE(m_store->functionNamesOf(one), QStringList());
    m_store->setRooms({{QStringLiteral("4"), QStringLiteral("roomLivingRoom"), {two}}});
    QCOMPARE(m_store->roomNamesOf(two), QStringList{QStringLiteral("Living room")}); // the CCU's default key
    QCOMPARE(m_store->functionNamesOf(one.device()), QStringList{QStringLiteral("Licht")});
}

void DeviceStoreTest::removal() {
    const Device gone = device(QStringLiteral("A0000000000001"));
    m_store->put({gone, device(QStringLiteral("A0000000000002"))});
    QSignalSpy removed(m_store.get(), &DeviceStore::devicesRemoved);
    bool wasThereBefore = false;
    connect(m_store.get(), &DeviceStore::devicesAboutToBeRemoved, this,
        [&](const QList<DeviceKey>& keys) { wasThereBefore = m_store->device(keys.first()) != nullptr; });
    m_store->remove({gone.key(), gone.key(), {rf, QStringLiteral("unknown")}});
    QVERIFY(wasThereBefore);
    QCOMPARE(keysOf(removed, 0), QList<DeviceKey>{gone.key()});
    QCOMPARE(m_store->size(), 1);
    QVERIFY(!m_store->device(gone.key()));
    m_store->remove({gone.key()});
    QCOMPARE(removed.size(), 1);
}

QTEST_GUILESS_MAIN(DeviceStoreTest)
#include "tst_devicestore.moc"
