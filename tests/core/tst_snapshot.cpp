// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/turns.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/snapshot.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

struct Stores {
    explicit Stores(const Clock& clock) : values(clock) { }
    DeviceStore devices;
    ValueStore values;
    HomeStore home;

    void restore(const Snapshot& snapshot) {
        Turns turns;
        snapshot.restoreInTurns(turns, devices, values, home);
        run(turns);
    }
    [[nodiscard]] Snapshot snapshot() const {
        Turns turns;
        const auto taken = Snapshot::takeInTurns(turns, devices, values, home);
        run(turns);
        return *taken;
    }
    static void run(Turns& turns) {
        bool isOver = false;
        turns.add([&isOver] { isOver = true; });
        QTRY_VERIFY(isOver);
    }
};

const QString rf = QStringLiteral("HmIP-RF");

Device device(int number, int channelCount) {
    Device d;
    d.interface = rf;
    d.address = QStringLiteral("%1").arg(number, 14, 16, QLatin1Char('0')).toUpper();
    d.type = QStringLiteral("HmIP-BSM");
    d.name = QStringLiteral("Gerät %1").arg(number);
    d.firmware = QStringLiteral("1.2.3");
    d.version = 7;
    d.rxMode = RxMode::Always;
    d.paramsets = {QStringLiteral("MASTER")};
    for (int i = 0; i < channelCount; ++i) {
        Channel channel;
        channel.address = QStringLiteral("%1:%2").arg(d.address).arg(i);
        channel.index = i;
        channel.type = QStringLiteral("SWITCH_VIRTUAL_RECEIVER");
        channel.direction = ChannelDirection::Receiver;
        channel.paramsets = {QStringLiteral("MASTER"), QStringLiteral("VALUES")};
        channel.linkTargetRoles = {QStringLiteral("SWITCH")};
        d.channels.append(channel);
    }
    return d;
}

ParameterDescriptionPtr contact() {
    auto d = std::make_shared<ParameterDescription>();
    d->id = QStringLiteral("STATE");
    d->type = ParameterType::Enum;
    d->operations = Operation::Read | Operation::Event;
    d->minimum = Value(0);
    d->maximum = Value(1);
    d->valueList = {QStringLiteral("CLOSED"), QStringLiteral("OPEN")};
    d->specials = {{QStringLiteral("OLD"), 1.005}};
    d->complete = true;
    return d;
}

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! U16: what a start without the CCU still knows.
    void programsAndHeatingGroupsComeBack() {
        const test::FakeClock clock;
        Stores before(clock);
        const QList<Program> programs{
            {QStringLiteral("1"), QStringLiteral("Abends"), QStringLiteral("Licht"), false, true, 7},
            {QStringLiteral("2"), QStringLiteral("Morgens"), {}, true, false, 0}};
        const QList<HeatingGroup> groups{{QStringLiteral("Bad"), QStringLiteral("INT0000001"), true,
            {QStringLiteral("000A1D8994C101:1"), QStringLiteral("000A1D8994C102")}}};
        before.home.setPrograms(programs);
        before.home.setHeatingGroups(groups);
        Stores after(clock);
        after.restore(Snapshot::fromJson(before.snapshot().toJson()));
        QCOMPARE(after.home.programs(), programs);
        QCOMPARE(after.home.heatingGroups(), groups);
    }

    void roundTrip();
    void secretsAreNotSaved();
    void eventsStay();
    void fileIsPrivate();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void nonsenseInsideIsSkipped();
    void missingFileIsEmpty();
    void unwritableFolderIsAnError();
    void largeHomeComesBackWhole();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("snapshot.json")); }
    QTemporaryDir m_folder;
    test::FakeClock m_clock;
};

void SnapshotTest::roundTrip() {
    Stores before(m_clock);
    before.devices.put({device(1, 3), device(2, 2)});
    const ChannelKey channel{rf, device(1, 3).channels[1].address};
    before.devices.setRooms({{QStringLiteral("10"), QStringLiteral("Küche"), {channel}}});
    before.devices.setFunctions({{QStringLiteral("11"), QStringLiteral("Licht"), {channel}}});
    SystemVariable variable;
    variable.id = QStringLiteral("950");
    variable.type = SystemVariableType::List;
    variable.value = Value(1);
    variable.valueList = {QStringLiteral("a"), QStringLiteral("b")};
    variable.changedAtMs = 1'600'000'000'000;
    before.home.setSystemVariables({variable});
    before.values.addChannels({channel});
    before.values.ensure({rf, channel.address, QStringLiteral("STATE")}, contact());
    before.values.ensure({rf, channel.address, QStringLiteral("NEVER")}, nullptr);
    const auto send = [&](const QString& parameter, const Value& value) {
        before.values.apply({rf, m_clock.nowMs(), {{channel.address, parameter, value}}});
    };
    send(QStringLiteral("STATE"), Value(1));
    send(QStringLiteral("WHOLE"), Value(21.0));
    send(QStringLiteral("TEXT"), Value(QStringLiteral("Grüße")));
    const qint64 changedAt = m_clock.nowMs();
    m_clock.advance(60'000);
    send(QStringLiteral("STATE"), Value(1));

    const Snapshot saved = before.snapshot();
    QVERIFY(saved.save(path()).has_value());
    Stores after(m_clock);
    after.restore(Snapshot::load(path()));

    QCOMPARE(after.devices.keys(), before.devices.keys());
    for (const DeviceKey& key : before.devices.keys())
        QVERIFY(*after.devices.device(key) == *before.devices.device(key));
    QCOMPARE(after.devices.rooms(), before.devices.rooms());
    QCOMPARE(after.devices.functions(), before.devices.functions());
    QCOMPARE(after.home.systemVariables(), before.home.systemVariables());
    const DataPoint* state = after.values.get(channel, QStringLiteral("STATE"));
    QVERIFY(state);
    QCOMPARE(state->value, Value(1));
    QCOMPARE(state->origin, ValueOrigin::Cached);
    QCOMPARE(state->receivedAtMs, m_clock.nowMs());
    QCOMPARE(state->changedAtMs, changedAt);
    QCOMPARE(*state->description, *contact());
    QCOMPARE(after.values.get(channel, QStringLiteral("WHOLE"))->value, Value(21.0)); // and not the integer 21
    QCOMPARE(after.values.get(channel, QStringLiteral("TEXT"))->value, Value(QStringLiteral("Grüße")));
    QCOMPARE(after.values.get(channel, QStringLiteral("NEVER"))->origin, ValueOrigin::NeverReceived);
}

//! S118
void SnapshotTest::secretsAreNotSaved() {
    Stores before(m_clock);
    before.devices.put({device(1, 1)});
    const ChannelKey channel{rf, device(1, 1).channels[0].address};
    before.values.addChannels({channel});
    before.values.apply({rf, m_clock.nowMs(), {{channel.address, QStringLiteral("CODE_ID"), Value(471'147)}}});
    QVERIFY(before.snapshot().save(path()).has_value());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("471147"));
    Stores after(m_clock);
    after.restore(Snapshot::load(path()));
    QCOMPARE(after.values.get(channel, QStringLiteral("CODE_ID"))->origin, ValueOrigin::NeverReceived);
}

void SnapshotTest::eventsStay() {
    Stores before(m_clock);
    before.devices.put({device(1, 1)});
    const ChannelKey channel{rf, device(1, 1).channels[0].address};
    before.values.addChannels({channel});
    before.values.apply({rf, m_clock.nowMs(), {{channel.address, QStringLiteral("STATE"), Value(false)}}});
    const Snapshot old = before.snapshot();
    before.values.apply({rf, m_clock.nowMs(), {{channel.address, QStringLiteral("STATE"), Value(true)}}});
    before.restore(old);
    QCOMPARE(before.values.get(channel, QStringLiteral("STATE"))->value, Value(true));
    QCOMPARE(before.values.get(channel, QStringLiteral("STATE"))->origin, ValueOrigin::Event);
}

void SnapshotTest::fileIsPrivate() {
    QVERIFY(Snapshot().save(path()).has_value());
    QVERIFY(Snapshot().save(path()).has_value()); // and stays so when replaced
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void SnapshotTest::damagedFilesAreSetAside_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"devices\":[{\"addr");
    QTest::newRow("not an object") << QByteArray("[1,2]");
    QTest::newRow("other version") << QByteArray("{\"version\":99}");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
}

//! S113
void SnapshotTest::damagedFilesAreSetAside() {
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stored file ignored")));
    QVERIFY(Snapshot::load(path()).devices.isEmpty());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QFile::exists(path() + QStringLiteral(".broken")));
}

//! S90, S113
void SnapshotTest::nonsenseInsideIsSkipped() {
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"devices":[5,{"interface":"X"},{"interface":"X","address":"../../etc"},
        {"interface":"HmIP-RF","address":"ABCDE12345","channels":{"a":1},"flags":"x"}],
        "rooms":7,"variables":[null],"values":{"HmIP-RF":[[],3,["ABCDE12345:1","STATE",77,{},"late"]]}})");
    file.close();
    const Snapshot snapshot = Snapshot::load(path());
    QCOMPARE(snapshot.devices.size(), 1);
    Stores stores(m_clock);
    stores.restore(snapshot);
    QCOMPARE(stores.devices.size(), 1);
    QCOMPARE(stores.values.size(), 0);
}

void SnapshotTest::missingFileIsEmpty() {
    QVERIFY(Snapshot::load(m_folder.filePath(QStringLiteral("nothing.json"))).devices.isEmpty());
}

void SnapshotTest::unwritableFolderIsAnError() {
    QFile file(m_folder.filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto saved = Snapshot().save(m_folder.filePath(QStringLiteral("plain/snapshot.json")));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Storage);
}

void SnapshotTest::largeHomeComesBackWhole() {
    Stores after(m_clock);
    QList<Device> devices;
    QList<ParameterDescriptionPtr> descriptions;
    for (int i = 0; i < 300; ++i)
        descriptions.append(contact());
    QList<Reading> readings;
    for (int i = 0; i < 400; ++i) {
        devices.append(device(i, 8));
        for (int p = 0; p < 34; ++p)
            readings.append({devices[i].channels[p % 8].address, QStringLiteral("PARAMETER_%1").arg(p), Value(p % 2),
                m_clock.nowMs(), descriptions[(i + p) % 300], m_clock.nowMs()});
    }
    Snapshot big;
    big.devices = devices;
    big.values.insert(rf, readings);
    QVERIFY(big.save(path()).has_value());

    after.restore(Snapshot::load(path())); // how long it takes: bench_load, second start
    QCOMPARE(after.devices.size(), 400);
    QCOMPARE(after.values.size(), 13'600);
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
