// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/foreignwatch.h"
#include "core/store/homestore.h"
#include "core/store/pendingtracker.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;
using ccudesk::test::FakeClock;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString pendingParameter = QStringLiteral("CONFIG_PENDING");

struct Fixture {
    Fixture() {
        devices.put({lamp(1), lamp(2)});
        devices.setRooms({{QStringLiteral("1"), QStringLiteral("Küche"), {channel(1)}}});
        SystemVariable variable;
        variable.id = QStringLiteral("11");
        variable.name = QStringLiteral("Urlaub");
        home.setSystemVariables({variable});
        values.addChannels({{rf, QStringLiteral("LEQ0000001:0")}});
    }
    static QString address(int number) { return QStringLiteral("LEQ000000%1").arg(number); }
    static ChannelKey channel(int number) { return {rf, address(number) + QStringLiteral(":1")}; }
    static Device lamp(int number) {
        Device device;
        device.interface = rf;
        device.address = address(number);
        device.name = QStringLiteral("Lampe %1").arg(number);
        for (int i = 0; i < 2; ++i) {
            Channel channel;
            channel.index = i;
            channel.address = QStringLiteral("%1:%2").arg(device.address).arg(i);
            device.channels.append(channel);
        }
        return device;
    }
    void rename(int number, const QString& name) {
        devices.setNames(rf, {{address(number), {name, QStringLiteral("99")}}});
    }
    void report(bool isPending) {
        values.apply({rf, clock.nowMs(), {{QStringLiteral("LEQ0000001:0"), pendingParameter, Value(isPending)}}});
    }
    [[nodiscard]] QStringList foreign() {
        QCoreApplication::processEvents();
        QStringList sentences;
        for (const JournalEntry& entry : journal.entries())
            if (entry.isForeign)
                sentences.append(entry.sentence);
        return sentences;
    }

    FakeClock clock;
    QTemporaryDir folder;
    DeviceStore devices;
    HomeStore home;
    ValueStore values{clock};
    ChangeJournal journal{folder.filePath(QStringLiteral("journal.json")), clock};
    PendingTracker pending{devices, values, journal, clock};
    ForeignWatch watch{devices, home, pending, journal, clock};
};

} // namespace

class TestForeignWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstReadingIsNoChange() {
        Fixture f;
        f.watch.setLive(true);
        QVERIFY(f.foreign().isEmpty());
        f.rename(1, QStringLiteral("Neu"));
        QCOMPARE(f.foreign().size(), 1);
        QVERIFY(f.foreign().at(0).contains(QStringLiteral("Lampe 1")));
        QVERIFY(f.foreign().at(0).contains(QStringLiteral("Neu")));
    }

    void whatTheLastRunKnewIsCompared() {
        Fixture f;
        f.watch.beginReading();
        f.rename(2, QStringLiteral("Neu"));
        f.devices.put({Fixture::lamp(3)});
        f.devices.remove({Fixture::lamp(1).key()});
        f.devices.setRooms({{QStringLiteral("1"), QStringLiteral("Küche"), {}},
            {QStringLiteral("2"), QStringLiteral("Bad"), {Fixture::channel(2)}}});
        SystemVariable variable;
        variable.id = QStringLiteral("12");
        variable.name = QStringLiteral("Gäste");
        f.home.setSystemVariables({variable});
        QVERIFY(f.foreign().isEmpty()); // half read
        f.watch.beginReading(); // a second attempt forgets nothing
        f.watch.setLive(true);
        const QStringList told = f.foreign();
        QCOMPARE(
            told.size(), 6); // new, gone, renamed; room; two variables. Its device took the channel out of the room
        QVERIFY(told.at(0).contains(Fixture::address(3)));
        QVERIFY(told.at(1).contains(QStringLiteral("Lampe 1")));
        QVERIFY(told.at(3).contains(QStringLiteral("Bad")));
    }

    void roomsAndVariablesInDetail() {
        Fixture f;
        f.watch.setLive(true);
        QVERIFY(f.foreign().isEmpty());
        f.devices.setRooms({{QStringLiteral("1"), QStringLiteral("Wohnküche"), {Fixture::channel(2)}}});
        QCOMPARE(f.foreign().size(), 3); // called otherwise, one added, one removed
        SystemVariable variable = f.home.systemVariables().constFirst();
        variable.value = Value(true);
        f.home.setSystemVariables({variable});
        QCOMPARE(f.foreign().size(), 3); // a value is no change of the home
        variable.description = QStringLiteral("Wer?");
        f.home.setSystemVariables({variable});
        QCOMPARE(f.foreign().size(), 4);
    }

    void whatThisProgramDoesIsItsOwn() {
        Fixture f;
        f.watch.setLive(true);
        QVERIFY(f.foreign().isEmpty());
        const quint64 entry = f.journal.begin({0, 0, {}, QStringLiteral("eigen"), {}, {}});
        f.rename(1, QStringLiteral("Neu"));
        f.journal.finish(entry, {}, {});
        f.devices.put({Fixture::lamp(3)});
        QVERIFY(f.foreign().isEmpty());
        f.clock.advance(ForeignWatch::ownWithinMs);
        f.rename(1, QStringLiteral("Anders"));
        QCOMPARE(f.foreign().size(), 1);
        f.devices.put({Fixture::lamp(4)}); // teaching in takes longer
        QCOMPARE(f.foreign().size(), 1);
        f.clock.advance(ForeignWatch::ownDevicesWithinMs);
        f.devices.put({Fixture::lamp(5)});
        QCOMPARE(f.foreign().size(), 2);
    }

    void tooMuchIsSummedUp() {
        Fixture f;
        f.watch.setLive(true);
        QVERIFY(f.foreign().isEmpty());
        QList<Device> many;
        for (int i = 10; i < 10 + ForeignWatch::mostEntries + 5; ++i)
            many.append(Fixture::lamp(i));
        f.devices.put(many);
        QCOMPARE(f.foreign().size(), ForeignWatch::mostEntries + 1);
        QVERIFY(f.foreign().constLast().contains(QStringLiteral("5")));
    }

    void settingsThatSomebodyElseSends() {
        Fixture f;
        f.report(false);
        f.watch.setLive(true);
        QVERIFY(f.foreign().isEmpty());
        f.clock.advance(1000);
        QSignalSpy changed(&f.pending, &PendingTracker::changed);
        f.report(true);
        QVERIFY(changed.wait());
        QCOMPARE(f.foreign().size(), 1);
        QVERIFY(f.foreign().at(0).contains(QStringLiteral("Lampe 1")));
        f.pending.checkTimes();
        QCOMPARE(f.foreign().size(), 1); // each wait once
        QVERIFY(!f.pending.all().constFirst().isOwn); // what is noted is not taken for our own
    }

    void settingsThatThisProgramSends() {
        Fixture f;
        f.report(false);
        f.watch.setLive(true);
        f.journal.begin({0, 0, {rf, QStringLiteral("LEQ0000001:1"), QStringLiteral("MASTER")}, {}, {}, {}});
        QSignalSpy changed(&f.pending, &PendingTracker::changed);
        f.report(true);
        QVERIFY(changed.wait());
        QVERIFY(f.foreign().isEmpty());
    }

    void aParameterSetThatIsReadAgain() {
        Fixture f;
        using Fate = ParameterOutcome::Fate;
        const ParamsetKey key{rf, QStringLiteral("LEQ0000001:1"), QStringLiteral("MASTER")};
        const QString delay = QStringLiteral("ON_DELAY");
        f.journal.noteRead(key, {{delay, Value(3.0)}});
        QVERIFY(f.journal.entries().isEmpty()); // nothing is known of it
        const quint64 id = f.journal.begin({0, 0, key, {}, {{delay, Value(1.0), Value(2.0), {}, Fate::Unknown}}, {}});
        f.journal.noteRead(key, {{delay, Value(1.0)}});
        QCOMPARE(f.journal.entries().size(), 1); // on its way
        f.journal.finish(id, {{delay, Value(1.0), Value(2.0), Value(2.0), Fate::Taken}}, {});
        f.journal.noteRead(key, {{delay, Value(2.0)}});
        QCOMPARE(f.journal.entries().size(), 1);
        f.journal.noteRead(key, {{delay, Value(5.0)}});
        QCOMPARE(f.journal.entries().size(), 2);
        const JournalEntry foreign = f.journal.entries().constLast();
        QVERIFY(foreign.isForeign);
        QCOMPARE(foreign.valuesBefore(), (ParamsetValues{{delay, Value(2.0)}}));
        f.journal.noteRead(key, {{delay, Value(5.0)}});
        QCOMPARE(f.journal.entries().size(), 2); // told once
        ChangeJournal again(f.folder.filePath(QStringLiteral("journal.json")), f.clock);
        QCOMPARE(again.entries().constLast(), foreign);
        QVERIFY(again.lastOwnAtMs() > 0);
    }
};

QTEST_GUILESS_MAIN(TestForeignWatch)
#include "tst_foreignwatch.moc"
