// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recording.h"

#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/sessionplayer.h"
#include "core/store/sessionrecorder.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

const QString rf = QStringLiteral("HmIP-RF");
const QString serial = QStringLiteral("000A1B2C3D4E5F");
const QString channelAddress = serial + QStringLiteral(":1");
const QString state = QStringLiteral("STATE");

QByteArray head() {
    return "{\"format\":\"ccudesk-recording\",\"version\":1,\"began\":1000}\n";
}
QByteArray home() {
    return "{\"version\":1,\"devices\":[]}\n";
}

struct Fixture {
    Fixture() {
        Device device;
        device.interface = rf;
        device.address = serial;
        device.type = QStringLiteral("HmIP-SWDO");
        device.name = QStringLiteral("Window of Anna");
        Channel channel;
        channel.address = channelAddress;
        channel.index = 1;
        channel.type = QStringLiteral("SHUTTER_CONTACT");
        channel.name = QStringLiteral("Anna left");
        device.channels = {channel};
        devices.put({device});
        devices.setRooms({{QStringLiteral("1201"), QStringLiteral("Room of Anna"), {{rf, channelAddress}}}});
        SystemVariable variable;
        variable.id = QStringLiteral("950");
        variable.name = QStringLiteral("Anna is at home");
        variable.value = Value(QStringLiteral("Anna"));
        store.setSystemVariables({variable});
        values.addChannels({{rf, channelAddress}});
        values.apply({rf, clock.nowMs(), {{channelAddress, state, Value(0)}}});
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("session.ccurec")); }
    void report(const QString& parameter, const Value& value) {
        clock.advance(1'000);
        recorder.take({rf, clock.nowMs(), {{channelAddress, parameter, value}}});
    }
    void record(bool isAnonymous) {
        recorder.start(path(), isAnonymous);
        report(state, Value(1)); // before the home stands in the file
        QTRY_VERIFY(recorder.bytes() > 0);
        report(QStringLiteral("TEXT"), Value(QStringLiteral("Hello Anna")));
        report(QStringLiteral("CODE_ID"), Value(QStringLiteral("4711")));
        report(state, Value(0));
        recorder.stop();
        QVERIFY2(recorder.error().isEmpty(), qPrintable(recorder.error()));
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    DeviceStore devices;
    ValueStore values{clock};
    HomeStore store;
    SessionRecorder recorder{devices, values, store, clock};
};

} // namespace

class TestRecording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasRecordedIsThereAgain() {
        Fixture f;
        const qint64 began = f.clock.nowMs();
        f.record(false);
        const auto read = readRecording(f.path());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message + read.error().detail));
        QCOMPARE(read->beganMs, began);
        QVERIFY(!read->isAnonymous);
        QCOMPARE(read->home.devices.first().name, QStringLiteral("Window of Anna"));
        QCOMPARE(read->home.rooms.first().channels.first().address, channelAddress);
        QCOMPARE(read->batches.size(), 3); // without the code
        QCOMPARE(read->batches.first().receivedAtMs, began + 1'000);
        QCOMPARE(read->batches.first().events.first(), (ValueEvent{channelAddress, state, Value(1)}));
        QCOMPARE(read->endedMs(), began + 4'000);
        QVERIFY(!f.bytes().contains("4711"));
        QVERIFY(!(QFile(f.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    //! What belongs together still does, and nothing that names somebody is in the file.
    void anonymousMeansAnonymous() {
        Fixture f;
        f.record(true);
        const QByteArray bytes = f.bytes();
        for (const char* word : {"Anna", "000A1B2C3D4E5F", "1201", "950", "4711"})
            QVERIFY2(!bytes.contains(word), word);
        const auto read = readRecording(f.path());
        QVERIFY(read && read->isAnonymous);
        const Device& device = read->home.devices.first();
        QCOMPARE(device.type, QStringLiteral("HmIP-SWDO"));
        QCOMPARE(read->home.rooms.first().channels.first().address, device.channels.first().address);
        QCOMPARE(read->home.values.value(rf).first().address, device.channels.first().address);
        for (const EventBatch& batch : read->batches)
            QCOMPARE(batch.events.first().address, device.channels.first().address);
        QCOMPARE(read->batches.last().events.first().value, Value(0));
    }

    void whatDoesNotFitIsRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("hello\n");
        QTest::newRow("another format") << QByteArray("{\"format\":\"x\",\"version\":1,\"began\":1}\n") + home();
        QTest::newRow("of the future") << QByteArray("{\"format\":\"ccudesk-recording\",\"version\":2,\"began\":1}\n");
        QTest::newRow("without a home") << head();
        QTest::newRow("home is no object") << head() + "[]\n";
        QTest::newRow("device without address") << head() + "{\"devices\":[{\"interface\":\"HmIP-RF\"}]}\n";
        QTest::newRow("cut") << head() + home() + "[2000,\"HmIP-RF\",[[\"000A1B2C3D4E5F:1\"";
        QTest::newRow("back in time") << head() + home() + "[999,\"HmIP-RF\",[]]\n";
        QTest::newRow("a year later") << head() + home() + "[31536000000,\"HmIP-RF\",[]]\n";
        QTest::newRow("no interface") << head() + home() + "[2000,\"\",[]]\n";
        QTest::newRow("odd address") << head() + home() + "[2000,\"HmIP-RF\",[[\"../../x\",\"STATE\",1]]]\n";
        QTest::newRow("no value") << head() + home() + "[2000,\"HmIP-RF\",[[\"000A1B2C3D4E5F:1\",\"STATE\"]]]\n";
        QTest::newRow("deep") << head() + home() + QByteArray(5'000, '[') + "\n";
        QTest::newRow("endless text") << head() + home() + "[2000,\"HmIP-RF\",[[\"000A1B2C3D4E5F:1\",\"STATE\",\""
                + QByteArray(20'000, 'x') + "\"]]]\n";
    }
    //! S113, S127
    void whatDoesNotFitIsRefused() {
        QFETCH(const QByteArray, content);
        Fixture f;
        f.write(content);
        const auto read = readRecording(f.path());
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        f.write(head() + home() + "[2000,\"HmIP-RF\",[[\"000A1B2C3D4E5F:1\",\"STATE\",true]]]\n");
        QVERIFY(readRecording(f.path())); // the frame is right
    }

    void aFileThatCannotBeWrittenIsSaid() {
        Fixture f;
        f.recorder.start(f.folder.filePath(QStringLiteral("none/session.ccurec")), false);
        QTRY_VERIFY(!f.recorder.isRunning());
        QVERIFY(!f.recorder.error().isEmpty());
    }

    void playsAsFastAsWanted() {
        test::FakeClock real;
        Recording recording;
        recording.beganMs = 1'000'000;
        for (int second = 1; second <= 100; ++second)
            recording.batches.append(
                {rf, recording.beganMs + second * 1'000, {{channelAddress, state, Value(second)}}});
        ReplayClock clock(real, 0);
        SessionPlayer player(recording, clock, real);
        int played = 0;
        QObject::connect(&player, &SessionPlayer::played, &player, [&](const EventBatch& batch) {
            ++played;
            QCOMPARE(clock.nowMs(), batch.receivedAtMs); // whoever asks for the time gets the one of then
        });
        real.advance(10'000);
        player.advance(); // not started: no time passes
        player.play();
        real.advance(2'500);
        player.advance();
        QCOMPARE(played, 2);
        player.setSpeed(10);
        real.advance(1'000);
        player.advance();
        QCOMPARE(played, 12);
        player.pause();
        real.advance(60'000);
        player.play();
        player.advance();
        QCOMPARE(played, 12);
        player.setSpeed(1'000);
        QCOMPARE(player.speed(), 100);
        real.advance(1'000);
        player.advance();
        QCOMPARE(played, 100);
        QVERIFY(player.isOver() && !player.isPlaying());
        QCOMPARE(player.positionMs(), recording.beganMs + 100'000);
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
