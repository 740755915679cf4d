// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay.h"
#include "tests/support/awaited.h"
#include "ui/mainwindow.h"
#include "ui/pages/placeslider.h"
#include "ui/pages/recordview.h"
#include "ui/pages/replaybar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/shellheader.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ccudesk;

namespace {

Recording recorded() {
    Device device;
    device.interface = QStringLiteral("HmIP-RF");
    device.address = QStringLiteral("000A1B2C3D4E5F");
    device.type = QStringLiteral("HmIP-PS");
    Channel channel;
    channel.address = QStringLiteral("000A1B2C3D4E5F:3");
    channel.index = 3;
    channel.type = QStringLiteral("SWITCH_VIRTUAL_RECEIVER");
    device.channels = {channel};
    Recording recording;
    recording.beganMs = 1'700'000'000'000;
    recording.home.devices = {device};
    recording.batches = {
        {device.interface, recording.beganMs + 1, {{channel.address, QStringLiteral("STATE"), Value(true)}}},
        {device.interface, recording.beganMs + 3'600'000, {{channel.address, QStringLiteral("STATE"), Value(false)}}}};
    return recording;
}

struct Fixture {
    SystemClock clock;
    Replay replay{recorded(), clock, QStringLiteral("Yesterday"), 1};
    std::unique_ptr<Installation> installation = replay.makeInstallation();
    ChannelKey channel{QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:3")};

    //! Nothing: never received.
    [[nodiscard]] std::optional<bool> state() const {
        const DataPoint* point = installation->values().get(channel, QStringLiteral("STATE"));
        return point && point->origin != ValueOrigin::NeverReceived ? std::optional(point->value.toBool())
                                                                    : std::nullopt;
    }
};

} // namespace

class TestReplay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("ccudesk-test"));
        QCoreApplication::setApplicationName(QStringLiteral("replay"));
        QSettings().clear();
    }

    void showsTheHomeAndWhatWasReported() {
        Fixture f;
        QCOMPARE(f.installation->connection().state(), ConnectionState::Live);
        QTRY_VERIFY(f.installation->values().get(f.channel, QStringLiteral("STATE")));
        const DataPoint& point = *f.installation->values().get(f.channel, QStringLiteral("STATE"));
        QVERIFY(point.value.toBool());
        QCOMPARE(point.receivedAtMs, f.replay.player.recording().beganMs + 1);
        QCOMPARE(f.installation->events().total(), quint64(1));
    }

    //! Whatever is tried: nobody hears of it.
    void nothingLeavesTheProgram() {
        Fixture f;
        CcuConnection& connection = f.installation->connection();
        Command command;
        command.target = f.channel;
        command.writes = {{QStringLiteral("STATE"), Value(false)}};
        const auto sent = test::awaited(connection.execute(command));
        QVERIFY(!sent);
        QVERIFY(sent.error().message.contains(QStringLiteral("recording")));
        connection.setManner(QStringLiteral("x"), false); // nor when somebody allows it
        QVERIFY(!test::awaited(connection.execute(command)));
        QVERIFY(!test::awaited(connection.edit(HomeEdit(RenameGroup{GroupKind::OfRooms, {}, QStringLiteral("x")}))));
        QVERIFY(!test::awaited(connection.runScript(QStringLiteral("x"))));
        connection.open();
        connection.tryAgain();
        QVERIFY(!test::awaited(connection.loadLinks()));
        (void)test::awaited(connection.gatherSecurity(wholeSecurity()));
        (void)test::awaited(connection.devicePicture(QStringLiteral("HmIP-PS"), 50));
        QVERIFY(connection.requestCounts().isEmpty());
        QVERIFY(connection.callbackAddress().isEmpty());
        QVERIFY(test::awaited(connection.close()));
        connection.open();
        QCOMPARE(connection.state(), ConnectionState::Idle);
    }

    void theWindowSaysWhatItIs() {
        Fixture f;
        MainWindow window(*f.installation, f.replay.clock);
        auto* bar = new ReplayBar(f.replay.player, &window);
        window.addBar(bar);
        window.show();
        QTRY_VERIFY(f.replay.player.isPlaying());
        QStringList chips;
        for (const Chip* chip : window.findChild<ShellHeader*>()->findChildren<Chip*>())
            chips.append(chip->text());
        QVERIFY(chips.contains(QStringLiteral("Recording")));
        QVERIFY(!chips.contains(QStringLiteral("Live")));
        auto* play = bar->findChild<QPushButton*>(QStringLiteral("play"));
        QCOMPARE(play->text(), QStringLiteral("Pause"));
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(!f.replay.player.isPlaying());
        auto* speed = bar->findChild<QComboBox*>(QStringLiteral("speed"));
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key_End);
        QCOMPARE(f.replay.player.speed(), 100);
    }

    //! Back and forth: the home, the list of events and the history are what they were then.
    void goesToAnyPlace() {
        Fixture f;
        SessionPlayer& player = f.replay.player;
        const qint64 began = player.recording().beganMs;
        QTRY_VERIFY(f.state());
        player.pause();
        player.seek(player.recording().endedMs());
        QTRY_VERIFY(!player.isSeeking());
        QVERIFY(!*f.state());
        QCOMPARE(f.installation->events().events().size(), size_t(2));
        QVERIFY(player.isOver());
        player.seek(began + 60'000);
        QTRY_VERIFY(!player.isSeeking());
        QVERIFY(*f.state());
        QCOMPARE(f.installation->events().events().size(), size_t(1));
        player.seek(began);
        QTRY_VERIFY(!player.isSeeking());
        QVERIFY(!f.state());
        QCOMPARE(f.replay.clock.nowMs(), began);
        player.seek(player.recording().endedMs());
        QTRY_VERIFY(!player.isSeeking());
        const auto series = test::awaited(f.installation->history()->series(
            {{f.channel.interface, f.channel.address, QStringLiteral("STATE")}, began, began + 7'200'000}));
        QVERIFY(series);
        QCOMPARE(series->points.size(), 2);
        QCOMPARE(series->spans.size(), 1); // whoever recorded was there while time leaps here
        const auto records
            = test::awaited(f.installation->history()->deviceRecords(began - 3'600'000, began + 7'200'000));
        QVERIFY(records && records->size() == 1);
        QCOMPARE(records->first().reports, quint64(2)); // what is seen again has not happened again
    }

    //! While the home is still being made what it was.
    void aNewPlaceMayBeWantedAtOnce() {
        Fixture f;
        f.replay.player.seek(f.replay.player.recording().endedMs());
        f.replay.player.seek(f.replay.player.recording().beganMs + 60'000);
        QTRY_VERIFY(!f.replay.player.isSeeking());
        QVERIFY(*f.state());
        f.replay.player.seek(f.replay.player.recording().beganMs);
        f.installation.reset(); // nothing is left of it
        QVERIFY(!f.replay.player.isSeeking() && !f.replay.player.isPlaying());
    }

    void thePlaceIsChosenByMouseAndKeyboard() {
        Fixture f;
        ReplayBar bar(f.replay.player);
        bar.resize(900, bar.sizeHint().height());
        bar.show();
        QTRY_VERIFY(f.state());
        f.replay.player.pause();
        auto* place = bar.findChild<PlaceSlider*>();
        QTest::mouseClick(place, Qt::LeftButton, {}, place->rect().center());
        QTRY_VERIFY(!f.replay.player.isSeeking());
        const double half
            = static_cast<double>(f.replay.clock.nowMs() - f.replay.player.recording().beganMs) / 3'600'000;
        QVERIFY2(std::abs(half - 0.5) < 0.02, qPrintable(QString::number(half)));
        place->setFocus();
        QTest::keyClick(place, Qt::Key_End);
        QTRY_VERIFY(f.replay.player.isOver());
        auto* play = bar.findChild<QPushButton*>(QStringLiteral("play"));
        QCOMPARE(play->text(), QStringLiteral("Play again"));
        QTest::keyClick(place, Qt::Key_Left);
        QTRY_VERIFY(!f.replay.player.isSeeking() && !f.replay.player.isOver());
        QTest::keyClick(place, Qt::Key_Home);
        QTRY_COMPARE(f.replay.clock.nowMs(), f.replay.player.recording().beganMs);
        QVERIFY(!place->accessibleDescription().isEmpty());
    }

    void atItsEndItPlaysAgain() {
        Fixture f;
        f.replay.player.seek(f.replay.player.recording().endedMs());
        QTRY_VERIFY(f.replay.player.isOver());
        f.replay.player.play();
        QTRY_VERIFY(!f.replay.player.isSeeking());
        QVERIFY(f.replay.player.isPlaying());
        QVERIFY(f.replay.clock.nowMs() < f.replay.player.recording().endedMs());
    }

    //! From a home into a file, and from there into a home again.
    void isRecordedInTheWindow() {
        Fixture f;
        QTRY_VERIFY(f.installation->values().get(f.channel, QStringLiteral("STATE")));
        QTemporaryDir folder;
        RecordView view(f.installation->devices(), f.installation->values(), f.installation->home(), f.replay.clock);
        view.show();
        QVERIFY(!view.findChild<QPushButton*>(QStringLiteral("stop"))->isEnabled());
        const QString path = folder.filePath(QStringLiteral("x.ccurec"));
        view.recordTo(path);
        QVERIFY(view.recorder().isRunning());
        QTRY_VERIFY(view.recorder().bytes() > 0);
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("stop")), Qt::LeftButton);
        const auto read = readRecording(path);
        QVERIFY(read && read->isAnonymous); // unless somebody wants it otherwise
        QCOMPARE(read->home.devices.size(), 1);
    }

    void aRecordingThatIsLongEnoughEndsAndSaysSo() {
        Fixture f;
        QTRY_VERIFY(f.installation->values().get(f.channel, QStringLiteral("STATE")));
        QTemporaryDir folder;
        RecordView view(f.installation->devices(), f.installation->values(), f.installation->home(), f.replay.clock);
        const QString path = folder.filePath(QStringLiteral("x.ccurec"));
        view.recorder().start(path, false, 2);
        QTRY_VERIFY(view.recorder().bytes() > 0);
        for (int i = 0; i < 3; ++i)
            view.recorder().take({f.channel.interface, f.replay.clock.nowMs() + i,
                {{f.channel.address, QStringLiteral("STATE"), Value(i % 2 == 0)}}});
        QVERIFY(!view.recorder().isRunning());
        const QString told = view.findChild<QLabel*>(QStringLiteral("state"))->text();
        QVERIFY2(
            told.startsWith(QStringLiteral("The recording has ended by itself after 2 reports")), qPrintable(told));
        QVERIFY(told.contains(path)); // what there is can be found
        const auto read = readRecording(path);
        QVERIFY(read);
        QCOMPARE(read->batches.size(), 2);
    }
};

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
