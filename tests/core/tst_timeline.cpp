// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/timeline.h"

#include "controlhome.h"

#include <QTest>

#include <memory>

using namespace ccudesk;
using By = TimelineEntry::By;

namespace {

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;

struct Fixture {
    Fixture(const QString& type, const QString& channels)
        : home(QStringLiteral("HmIP-RF"), type, channels), startMs(home.clock.nowMs()) { }

    [[nodiscard]] TimelineScope scope() const { return timelineOfDevice(home.devices, home.device().key()); }
    void change(
        int channel, const char* parameter, qint64 afterMs, double number, HistoryKind kind = HistoryKind::Number) {
        changes.append({{home.device().interface, home.channel(channel).address, QString::fromLatin1(parameter)},
            startMs + afterMs, kind, number, {}});
    }
    void command(int channel, const char* parameter, const Value& before, const Value& wanted) {
        log.appendCommand(
            {home.device().interface, home.channel(channel).address, QString::fromLatin1(parameter)}, before, wanted);
    }
    [[nodiscard]] QList<TimelineEntry> entries() const {
        return timeline(scope(), changes, {home.devices, home.values, log, journal}, startMs, startMs + 3'600'000);
    }
    [[nodiscard]] QStringList texts() const {
        QStringList texts;
        for (const TimelineEntry& entry : entries())
            texts.append(entry.text);
        return texts;
    }

    test::ControlHome home;
    qint64 startMs;
    EventLog log{home.values, home.clock};
    QList<JournalEntry> journal;
    QList<HistoryChange> changes;
};

std::unique_ptr<Fixture> contact() {
    auto f = std::make_unique<Fixture>(QStringLiteral("HmIP-SWDO"), QStringLiteral("MAINTENANCE SHUTTER_CONTACT"));
    f->home.addList(1, "STATE", "re", {QStringLiteral("CLOSED"), QStringLiteral("OPEN")});
    f->home.add(0, "UNREACH", ParameterType::Bool, "re");
    f->home.add(0, "LOW_BAT", ParameterType::Bool, "re");
    f->home.add(0, "RSSI_DEVICE", ParameterType::Integer, "re");
    f->home.add(0, "OPERATING_VOLTAGE", ParameterType::Float, "re");
    return f;
}

std::unique_ptr<Fixture> plug() {
    auto f = std::make_unique<Fixture>(QStringLiteral("HmIP-PS"),
        QStringLiteral("MAINTENANCE KEY_TRANSCEIVER SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER "
                       "SWITCH_VIRTUAL_RECEIVER SWITCH_VIRTUAL_RECEIVER"));
    for (const int channel : {2, 3, 4, 5}) {
        f->home.add(channel, "STATE", ParameterType::Bool, "rwe");
        f->home.addList(channel, "PROCESS", "re", {QStringLiteral("STABLE"), QStringLiteral("NOT_STABLE")});
    }
    f->home.add(1, "PRESS_SHORT", ParameterType::Action, "e");
    f->home.add(1, "PRESS_LONG", ParameterType::Action, "e");
    f->home.add(1, "PRESS_LONG_RELEASE", ParameterType::Action, "e");
    return f;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! States and health are told; measurements are for charts, and what only carries links is nobody's.
    void knowsWhatIsWorthALine() {
        const auto window = contact();
        QStringList told;
        for (const DataPointKey& key : timelinePoints(window->scope(), window->home.values))
            told.append(key.address.right(2) + key.parameter);
        QCOMPARE(
            told, (QStringList{QStringLiteral(":1STATE"), QStringLiteral(":0UNREACH"), QStringLiteral(":0LOW_BAT")}));
        const auto switching = plug();
        told.clear();
        for (const DataPointKey& key : timelinePoints(switching->scope(), switching->home.values))
            told.append(key.address.right(2) + key.parameter);
        told.sort();
        QCOMPARE(told,
            (QStringList{QStringLiteral(":1PRESS_LONG"), QStringLiteral(":1PRESS_SHORT"), QStringLiteral(":2STATE")}));
    }

    void tellsInWordsNewestFirst() {
        const auto f = contact();
        f->change(1, "STATE", 1 * minuteMs, 1);
        f->change(1, "STATE", 2 * minuteMs, 0);
        f->change(0, "UNREACH", 3 * minuteMs, 1);
        f->change(0, "UNREACH", 4 * minuteMs, 0);
        f->change(0, "LOW_BAT", 5 * minuteMs, 1);
        QCOMPARE(f->texts(),
            (QStringList{QStringLiteral("Battery is low"), QStringLiteral("Contact again"),
                QStringLiteral("No contact"), QStringLiteral("Closed"), QStringLiteral("Opened")}));
        const QList<TimelineEntry> entries = f->entries();
        QVERIFY(entries.first().isTrouble && !entries.at(1).isTrouble);
        QCOMPARE(entries.last().atMs, f->startMs + minuteMs);
        QCOMPARE(entries.last().by, By::Unknown);
    }

    //! The command goes to the receiver, the transmitter tells what came of it: that is one line.
    void tellsWhatWasDoneFromHere() {
        const auto f = plug();
        f->command(3, "STATE", Value(false), Value(true));
        f->change(2, "STATE", secondMs, 1);
        f->change(2, "STATE", minuteMs, 0); // somebody at the plug
        QCOMPARE(f->texts(), (QStringList{QStringLiteral("Switched off"), QStringLiteral("Switched on")}));
        QCOMPARE(f->entries().last().by, By::You);
        QCOMPARE(f->entries().first().by, By::Unknown);
    }

    void whatDidNotComeTrueIsNoState() {
        const auto f = plug();
        f->command(3, "STATE", Value(false), Value(true));
        f->change(2, "STATE", 30 * minuteMs, 1); // much later, by somebody else
        QCOMPARE(f->texts(),
            (QStringList{QStringLiteral("Switched on"), QStringLiteral("Wanted, and not reported back: Switched on")}));
        QCOMPARE(f->entries().first().by, By::Unknown);
    }

    void aHeldKeyIsOnePress() {
        const auto f = plug();
        for (const qint64 ms : {0, 300, 600, 900})
            f->change(1, "PRESS_LONG", ms, 1, HistoryKind::Action);
        f->change(1, "PRESS_LONG", 10 * secondMs, 1, HistoryKind::Action);
        f->change(1, "PRESS_SHORT", 20 * secondMs, 1, HistoryKind::Action);
        f->change(1, "PRESS_SHORT", 20 * secondMs + 200, 1, HistoryKind::Action);
        QCOMPARE(f->texts(),
            (QStringList{QStringLiteral("Pressed"), QStringLiteral("Pressed"), QStringLiteral("Pressed long"),
                QStringLiteral("Pressed long")}));
    }

    //! Where it came to counts, not where it passed by.
    void aMovementIsOneLine() {
        Fixture f(QStringLiteral("HmIP-BDT"), QStringLiteral("MAINTENANCE DIMMER_TRANSMITTER DIMMER_VIRTUAL_RECEIVER"));
        f.home.add(1, "LEVEL", ParameterType::Float, "re", {0.0, 1.0}, "100%");
        f.home.add(2, "LEVEL", ParameterType::Float, "rwe", {0.0, 1.0}, "100%");
        f.change(1, "LEVEL", 0, 0.1);
        f.change(1, "LEVEL", secondMs, 0.3);
        f.change(1, "LEVEL", 2 * secondMs, 0.6);
        f.change(1, "LEVEL", 10 * minuteMs, 0.0);
        const QStringList texts = f.texts();
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts.first(), QStringLiteral("Switched off"));
        QVERIFY2(texts.last().startsWith(QStringLiteral("Dimmed to 60")), qPrintable(texts.last()));
        QCOMPARE(f.entries().last().atMs, f.startMs + 2 * secondMs);
    }

    void changesOfTheConfigurationBelongToIt() {
        const auto f = contact();
        const DeviceKey key = f->home.device().key();
        const auto note = [&](const QString& address, const QString& sentence, bool isForeign) {
            JournalEntry entry;
            entry.atMs = f->startMs + minuteMs;
            entry.key = {key.interface, address, QStringLiteral("MASTER")};
            entry.sentence = sentence;
            entry.isForeign = isForeign;
            entry.outcomes = {{}, {}};
            f->journal.append(entry);
        };
        note(key.address + QStringLiteral(":1"), {}, false);
        note(QStringLiteral("OTHER00001:1"), QStringLiteral("of another"), false);
        note(key.address, QStringLiteral("Renamed"), true);
        QCOMPARE(f->texts(), (QStringList{QStringLiteral("Renamed"), QStringLiteral("2 setting(s) changed")}));
        QCOMPARE(f->entries().first().by, By::Others);
        QCOMPARE(f->entries().last().by, By::You);
    }

    void aRoomHasWhatIsInIt() {
        const auto f = plug();
        const Room room{QStringLiteral("1"), QStringLiteral("Kitchen"), {f->home.channel(3)}};
        f->home.devices.setRooms({room});
        const TimelineScope scope = timelineOfRoom(f->home.devices, QStringLiteral("Kitchen"));
        QCOMPARE(scope.devices, QList<DeviceKey>{f->home.device().key()});
        QCOMPARE(scope.units.size(), 1); // the key of the plug is in no room
        QCOMPARE(scope.units.first().state, f->home.channel(2));
        QVERIFY(timelineOfRoom(f->home.devices, QStringLiteral("Cellar")).devices.isEmpty());
    }

    //! Who keeps no history sees this run.
    void theEventLogStandsIn() {
        const auto f = contact();
        f->home.event(1, "STATE", Value(0));
        const auto report = [&](const Value& value) {
            const EventBatch batch{QStringLiteral("HmIP-RF"), f->home.clock.nowMs(),
                {{f->home.channel(1).address, QStringLiteral("STATE"), value}}};
            f->log.append(batch);
            f->home.values.apply(batch);
            f->home.clock.advance(secondMs);
        };
        report(Value(0)); // again
        report(Value(1));
        const QList<DataPointKey> points = timelinePoints(f->scope(), f->home.values);
        f->changes = loggedChanges(f->log, points, f->startMs, f->home.clock.nowMs());
        QCOMPARE(f->texts(), QStringList{QStringLiteral("Opened")});
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
