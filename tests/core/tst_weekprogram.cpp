// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/settingnames.h"
#include "core/domain/weekprogram.h"
#include "core/domain/weekprogramtext.h"
#include "core/simulator/catalogue.h"
#include "core/store/paramsetdraft.h"

#include <QTest>

#include <random>

using namespace ccudesk;

namespace {

ParamsetDescription described(const simulator::ParameterSet& set) {
    ParamsetDescription all;
    for (const ParameterDescription& one : set.all())
        all.append(std::make_shared<const ParameterDescription>(one));
    return all;
}

ParamsetValues defaults(const ParamsetDescription& description) {
    ParamsetValues values;
    for (const ParameterDescriptionPtr& one : description)
        values.insert(one->id, one->defaultValue);
    return values;
}

HeatingPeriods periodsOf(std::initializer_list<HeatingPeriod> all) {
    return all;
}

const QString monday1 = QStringLiteral("P1_ENDTIME_MONDAY_1");
const QString monday2 = QStringLiteral("P1_ENDTIME_MONDAY_2");
const QString mondayWarm = QStringLiteral("P1_TEMPERATURE_MONDAY_1");

} // namespace

//! Week programs between their hundreds of parameters and what a person sees: nothing is written that was not changed.
class TestWeekProgram : public QObject {
    Q_OBJECT

    simulator::Catalogue m_catalogue;
    ParamsetDescription m_heating;
    ParamsetValues m_held;
    ParamsetDescription m_switching;
    ParamsetValues m_idle;

    [[nodiscard]] const simulator::ParameterSet& masterOf(const char* model, int slot) const {
        const simulator::DeviceKind& kind = *m_catalogue.device(QLatin1String(model));
        return slot < 0 ? kind.master : kind.channels.at(slot).kind->master;
    }

private Q_SLOTS:
    void initTestCase() {
        m_heating = described(masterOf("HmIP-eTRV-2", 1));
        m_held = defaults(m_heating);
        const simulator::DeviceKind& plug = *m_catalogue.device(QStringLiteral("HmIP-BSM"));
        m_switching = described(plug.channels.constLast().kind->master);
        m_idle = defaults(m_switching);
    }

    void findsEveryForm_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("slot");
        QTest::addColumn<QList<int>>("profiles");
        QTest::newRow("HmIP radiator") << QStringLiteral("HmIP-eTRV-2") << 1 << QList<int>{1, 2, 3};
        QTest::newRow("HmIP wall") << QStringLiteral("HmIP-WTH-2") << 1 << QList<int>{1, 2, 3, 4, 5, 6};
        QTest::newRow("BidCos radiator") << QStringLiteral("HM-CC-RT-DN") << -1 << QList<int>{0};
        QTest::newRow("BidCos wall") << QStringLiteral("HM-TC-IT-WM-W-EU") << -1 << QList<int>{1, 2, 3};
        QTest::newRow("a switch") << QStringLiteral("HmIP-BSM") << 4 << QList<int>{};
    }
    void findsEveryForm() {
        QFETCH(QString, model);
        QFETCH(int, slot);
        QFETCH(QList<int>, profiles);
        const HeatingPrograms programs(described(masterOf(model.toLatin1().constData(), slot)));
        QCOMPARE(programs.profiles(), profiles);
        for (const int profile : profiles)
            QCOMPARE(programs.capacity(profile, 6), 13);
    }

    void findsTheOldestForm() {
        ParamsetDescription old;
        ParamsetValues held;
        for (const char* day : {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
            for (int i = 1; i <= 24; ++i)
                for (const char* what : {"TEMPERATUR", "TIMEOUT"}) {
                    ParameterDescription one;
                    one.id = QStringLiteral("%1_%2_%3").arg(QLatin1String(what), QLatin1String(day)).arg(i);
                    one.type = ParameterType::Integer;
                    old.append(std::make_shared<const ParameterDescription>(one));
                    held.insert(one.id, Value(*what == 'T' && what[1] == 'E' ? 20 : std::min(i * 360, 1440)));
                }
        const HeatingPrograms programs(old);
        QCOMPARE(programs.profiles(), QList<int>{0});
        QCOMPARE(programs.step(), 10);
        QCOMPARE(programs.week(0, held).at(3).periods.size(), 4);
    }

    void readsAsPeopleMeanIt() {
        const HeatingDay day = HeatingPrograms(m_heating).week(1, m_held).at(0);
        QCOMPARE(day.periods, periodsOf({{360, 17}, {540, 21}, {1020, 17}, {1320, 21}, {1440, 17}}));
        QVERIFY(!day.isUnusual);
    }

    void writesOnlyWhatChanges() {
        const HeatingPrograms programs(m_heating);
        HeatingPeriods day = programs.week(1, m_held).at(0).periods;
        QVERIFY(programs.changes(1, 0, day, m_held).isEmpty());
        day[1].temperature = 22;
        QCOMPARE(programs.changes(1, 0, day, m_held),
            (ParamsetValues{{QStringLiteral("P1_TEMPERATURE_MONDAY_2"), Value(22.0)}}));
        day = withEnd(programs.week(1, m_held).at(0).periods, 0, 330, programs.step());
        QCOMPARE(programs.changes(1, 0, day, m_held), (ParamsetValues{{monday1, Value(330)}}));
    }

    void aShorterDayEndsWithTheDay() {
        const HeatingPrograms programs(m_heating);
        const HeatingPeriods day{{minutesOfDay, 19.0}};
        const ParamsetValues changes = programs.changes(1, 0, day, m_held);
        QCOMPARE(changes.value(monday1), Value(minutesOfDay));
        QCOMPARE(changes.value(monday2), Value(minutesOfDay));
        QCOMPARE(changes.size(), 5); // four ends and one temperature; the other temperatures do not matter
    }

    //! Recorded like this: a day that ends with its first slot, and numbers of another program behind it.
    void whatLiesBehindTheEndStays() {
        ParamsetValues held = m_held;
        held[monday1] = Value(minutesOfDay);
        const HeatingPrograms programs(m_heating);
        const HeatingDay day = programs.week(1, held).at(0);
        QCOMPARE(day.periods.size(), 1);
        QVERIFY(!day.isUnusual);
        QVERIFY(programs.changes(1, 0, day.periods, held).isEmpty());
    }

    void whatIsUnusualStaysUntilItIsEdited_data() {
        QTest::addColumn<ParamsetValues>("held");
        QTest::newRow("unsorted") << ParamsetValues{{monday2, Value(300)}};
        QTest::newRow("beyond the day") << ParamsetValues{{monday2, Value(2000)}};
        QTest::newRow("not a number") << ParamsetValues{{monday2, Value(QStringLiteral("x"))}};
        QTest::newRow("never ending") << [] {
            ParamsetValues values;
            for (int i = 1; i <= 13; ++i)
                values.insert(QStringLiteral("P1_ENDTIME_MONDAY_%1").arg(i), Value(i * 60));
            return values;
        }();
    }
    void whatIsUnusualStaysUntilItIsEdited() {
        QFETCH(ParamsetValues, held);
        ParamsetValues values = m_held;
        values.insert(held);
        const HeatingPrograms programs(m_heating);
        const HeatingDay day = programs.week(1, values).at(0);
        QVERIFY(day.isUnusual);
        QCOMPARE(day.periods.constLast().end, minutesOfDay);
        QVERIFY(programs.changes(1, 0, day.periods, values).isEmpty());
        HeatingPeriods edited = day.periods;
        edited[0].temperature += 1;
        values.insert(programs.changes(1, 0, edited, values));
        QCOMPARE(programs.week(1, values).at(0).periods, edited);
        QVERIFY(!programs.week(1, values).at(0).isUnusual);
    }

    void aTemperatureOutOfRangeStays() {
        ParamsetValues held = m_held;
        held[mondayWarm] = Value(4.0);
        const HeatingPrograms programs(m_heating);
        HeatingPeriods day = programs.week(1, held).at(0).periods;
        day[2].temperature = 18;
        QVERIFY(!programs.changes(1, 0, day, held).contains(mondayWarm));
    }

    void numbersAsTextAreTaken() {
        ParamsetValues held = m_held;
        held[monday1] = Value(QStringLiteral("360"));
        const HeatingPrograms programs(m_heating);
        const HeatingDay day = programs.week(1, held).at(0);
        QCOMPARE(day.periods.constFirst().end, 360);
        QVERIFY(programs.changes(1, 0, day.periods, held).isEmpty());
    }

    void movesSplitsAndRemoves() {
        const HeatingPeriods day{{360, 17}, {540, 21}, {1440, 17}};
        QCOMPARE(withEnd(day, 0, 1000, 5).at(0).end, 535);
        QCOMPARE(withEnd(day, 0, -5, 5).at(0).end, 5);
        QCOMPARE(withEnd(day, 2, 700, 5), day);
        QCOMPARE(withEnd(day, 0, 362, 5).at(0).end, 360);
        QCOMPARE(withSplit(day, 1, 5, 13), periodsOf({{360, 17}, {450, 21}, {540, 21}, {1440, 17}}));
        QCOMPARE(withSplit(day, 1, 5, 3), day);
        QCOMPARE(withSplit({{5, 17}, {1440, 20}}, 0, 5, 13), periodsOf({{5, 17}, {1440, 20}}));
        QCOMPARE(withoutPeriod(day, 1), periodsOf({{540, 17}, {1440, 17}}));
        QCOMPARE(withoutPeriod(day, 0), periodsOf({{540, 21}, {1440, 17}}));
        QCOMPARE(withoutPeriod({{1440, 17}}, 0), periodsOf({{1440, 17}}));
        QCOMPARE(periodAt(day, 359), 0);
        QCOMPARE(periodAt(day, 360), 1);
        QCOMPARE(periodAt(day, 1440), 2);
    }

    //! Whatever is done to a day: it comes back as it was made, the description allows it, and only that day is
    //! touched.
    void randomEditsComeBack() {
        const HeatingPrograms programs(m_heating);
        std::mt19937 random(7);
        const auto below
            = [&random](qsizetype bound) { return static_cast<qsizetype>(random() % static_cast<unsigned>(bound)); };
        ParamsetDraft draft;
        draft.setBase({{QStringLiteral("HmIP-RF"), QStringLiteral("ABC:1"), QStringLiteral("MASTER")},
            std::make_shared<const ParamsetDescription>(m_heating), m_held, 1});
        for (int round = 0; round < 400; ++round) {
            const int profile = static_cast<int>(below(3)) + 1;
            const int day = static_cast<int>(below(daysOfWeek));
            const HeatingWeek before = programs.week(profile, draft.values());
            HeatingPeriods periods = before.at(static_cast<size_t>(day)).periods;
            const qsizetype at = below(periods.size());
            if (const auto what = below(4); what == 0)
                periods = withSplit(periods, at, programs.step(), programs.capacity(profile, day));
            else if (what == 1)
                periods = withoutPeriod(periods, at);
            else if (what == 2)
                periods = withEnd(periods, at, static_cast<int>(below(minutesOfDay + 1)), programs.step());
            else
                periods[at].temperature = 5.0 + 0.5 * static_cast<double>(below(51));
            draft.setValues(programs.changes(profile, day, periods, draft.values()));
            HeatingWeek expected = before;
            expected.at(static_cast<size_t>(day)).periods = periods;
            QCOMPARE(programs.week(profile, draft.values()), expected);
            QCOMPARE(draft.problemCount(), 0);
        }
        while (draft.canUndo())
            draft.undo();
        QCOMPARE(draft.values(), m_held);
    }

    void anIdleChannelHasRoom() {
        const SwitchPrograms programs(m_switching);
        QCOMPARE(programs.capacity(), 75);
        QVERIFY(programs.entries(m_idle).isEmpty());
        const auto fresh = programs.fresh(m_idle);
        QVERIFY(fresh);
        QCOMPARE(fresh->group, 1);
        QVERIFY(!fresh->has(EntryField::RampTimeBase));
        const ParamsetValues changes = programs.changes(*fresh, m_idle);
        QCOMPARE(changes.keys(),
            QStringList({QStringLiteral("01_WP_FIXED_HOUR"), QStringLiteral("01_WP_LEVEL"),
                QStringLiteral("01_WP_TARGET_CHANNELS"), QStringLiteral("01_WP_WEEKDAY")}));
        QVERIFY(changes.value(QStringLiteral("01_WP_LEVEL")).isDouble());
        QVERIFY(changes.value(QStringLiteral("01_WP_WEEKDAY")).isInteger());
        ParamsetValues held = m_idle;
        held.insert(changes);
        QCOMPARE(programs.entries(held), QList<SwitchEntry>{*fresh});
        QCOMPARE(programs.fresh(held)->group, 2);
        held.insert(programs.removal(1, held));
        QVERIFY(programs.entries(held).isEmpty());
    }

    //! A full channel with arbitrary numbers, allowed or not: reading it wants nothing written, and one change is one.
    void entriesComeBack() {
        const SwitchPrograms programs(m_switching);
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            ParamsetValues held = m_idle;
            for (auto it = held.begin(); it != held.end(); ++it) {
                const int number = static_cast<int>(random() % 140);
                *it = it.key().endsWith(QLatin1String("LEVEL")) ? Value(number / 100.0) : Value(number);
                if (it.key().endsWith(QLatin1String("WEEKDAY")))
                    *it = Value(number % 127 + 1);
            }
            const QList<SwitchEntry> all = programs.entries(held);
            QCOMPARE(all.size(), 75);
            QVERIFY(!programs.fresh(held));
            for (const SwitchEntry& entry : all)
                QVERIFY(programs.changes(entry, held).isEmpty());
            SwitchEntry changed = all.at(static_cast<qsizetype>(random() % 75));
            changed.fields[EntryField::FixedMinute] += 1;
            const ParamsetValues changes = programs.changes(changed, held);
            QCOMPARE(changes.size(), 1);
            QCOMPARE(
                changes.firstKey(), QStringLiteral("%1_WP_FIXED_MINUTE").arg(changed.group, 2, 10, QLatin1Char('0')));
        }
    }

    void aWordIsAsGoodAsItsIndex() {
        ParamsetValues held = m_idle;
        held[QStringLiteral("01_WP_WEEKDAY")] = Value(1);
        held[QStringLiteral("01_WP_CONDITION")] = Value(QStringLiteral("LATEST_OF_FIXED_AND_ASTRO"));
        const SwitchPrograms programs(m_switching);
        const SwitchEntry entry = programs.entries(held).constFirst();
        QCOMPARE(entry.condition(), EntryCondition::Latest);
        QVERIFY(programs.changes(entry, held).isEmpty());
    }

    void durationsAreExact() {
        for (int base = 0; base < baseCount; ++base)
            for (int factor = 1; factor <= endlessFactor; ++factor) {
                const int tenths = tenthsOfBase(base) * factor;
                const auto found = baseAndFactor(tenths);
                QVERIFY(found);
                QCOMPARE(tenthsOfBase(found->first) * found->second, tenths);
            }
        QVERIFY(!baseAndFactor(36'001));
        SwitchEntry entry;
        entry.fields = {{EntryField::DurationBase, endlessBase}, {EntryField::DurationFactor, endlessFactor}};
        QVERIFY(!entry.durationTenths());
        entry.fields[EntryField::DurationFactor] = 2;
        QCOMPARE(entry.durationTenths(), 72'000);
    }

    void parametersHaveNames() {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(settingName(QStringLiteral("P2_TEMPERATURE_MONDAY_3")),
            QStringLiteral("Profile 2, Monday: temperature of period 3"));
        QCOMPARE(settingName(QStringLiteral("ENDTIME_SUNDAY_13")), QStringLiteral("Sunday: end of period 13"));
        QCOMPARE(settingName(QStringLiteral("07_WP_LEVEL_2")), QStringLiteral("Entry 7: slats"));
        QVERIFY(!settingName(QStringLiteral("07_WP_NEWER_FIELD")).isEmpty());
        QCOMPARE(topicOf(QStringLiteral("TEMPERATUR_MONDAY_24")), SettingTopic::WeekProgram);
        QCOMPARE(topicOf(QStringLiteral("TEMPERATURE_OFFSET")), SettingTopic::Climate);
    }

    void daysAreReadable_data() {
        QTest::addColumn<int>("mask");
        QTest::addColumn<QString>("text");
        QTest::newRow("work") << 62 << QStringLiteral("Mon–Fri");
        QTest::newRow("weekend") << 65 << QStringLiteral("Sat, Sun");
        QTest::newRow("all") << 127 << QStringLiteral("Every day");
        QTest::newRow("none") << 0 << QStringLiteral("On no day");
        QTest::newRow("Sunday") << 1 << QStringLiteral("Sun");
        QTest::newRow("mixed") << 2 + 4 + 8 + 64 << QStringLiteral("Mon–Wed, Sat");
    }
    void daysAreReadable() {
        QFETCH(int, mask);
        QFETCH(QString, text);
        QCOMPARE(weekdaysText(mask, QLocale::c()), text);
    }

    void sentencesAreReadable() {
        QLocale::setDefault(QLocale::c());
        SwitchEntry entry{1,
            {{EntryField::Weekday, 62}, {EntryField::Condition, 0}, {EntryField::FixedHour, 6},
                {EntryField::FixedMinute, 30}, {EntryField::TargetChannels, 6}, {EntryField::Level, 1.0},
                {EntryField::DurationBase, 7}, {EntryField::DurationFactor, 2}}};
        const QStringList names{QStringLiteral(":4"), QStringLiteral(":5"), QStringLiteral(":6")};
        QCOMPARE(entrySentence(entry, EntryKind::Switch, names), QStringLiteral("Mon–Fri, 06:30: On for 2 h (:5, :6)"));
        entry.fields[EntryField::Level] = 0.6;
        entry.fields[EntryField::Condition] = 7;
        entry.fields[EntryField::AstroType] = 1;
        QCOMPARE(entryTimeText(entry), QStringLiteral("06:30 or sunset, whichever is later"));
        QCOMPARE(entryActionText(entry, EntryKind::Cover).left(4), QStringLiteral("60 %"));
        entry.fields[EntryField::TargetChannels] = 8;
        QCOMPARE(entryTargetsText(entry, names), QStringLiteral("target 4"));
        QCOMPARE(timeOfDayText(minutesOfDay), QStringLiteral("24:00"));
        QCOMPARE(tenthsText(5), QStringLiteral("0.5 s"));
        QCOMPARE(tenthsText(54'000), QStringLiteral("1 h 30 min"));
        QCOMPARE(periodSentence(0, {{360, 17}, {1440, 21.5}}, 1), QStringLiteral("Monday, 06:00 to 24:00: 21.5 °C"));
    }

    void locksAreReadable_data() {
        QTest::addColumn<int>("targets");
        QTest::addColumn<double>("level");
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("factor");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, int targets, double level, int base, int factor, const char* text) {
            QTest::newRow(name) << targets << level << base << factor << QString::fromLatin1(text);
        };
        row("lock for good", 1, 0.0, 7, 31, "Lock; relocking by itself ends");
        row("lock from now on", 1, 0.0, 0, 0, "Lock; relocking by itself begins");
        row("unlock", 1, 1.0, 7, 31, "Unlock; relocking by itself ends");
        row("stay as it is", 1, 1.01, 7, 31, "Relocking by itself ends");
        row("one may", 4, 1.0, 7, 31, "Permission granted");
        row("two may not", 6, 0.0, 7, 31, "Permission withdrawn");
        row("both at once", 3, 1.0, 7, 31, "Special action");
        row("half locked", 1, 0.5, 7, 31, "Special action");
        row("for an hour", 4, 1.0, 7, 1, "Special action");
    }
    void locksAreReadable() {
        QFETCH(const int, targets);
        QFETCH(const double, level);
        QFETCH(const int, base);
        QFETCH(const int, factor);
        const SwitchEntry entry{1,
            {{EntryField::TargetChannels, targets}, {EntryField::Level, level}, {EntryField::DurationBase, base},
                {EntryField::DurationFactor, factor}}};
        QTEST(entryActionText(entry, entryKindOf(QStringLiteral("DOOR_LOCK_WEEK_PROFILE"))), "text");
    }

    void whatALockCanSayReadsAsIt() {
        for (const bool isPermission : {false, true}) {
            const QList<LockChoice> choices = lockChoices(isPermission);
            for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
                SwitchEntry entry{1, choices.at(i).fields};
                entry.fields.insert(EntryField::TargetChannels, isPermission ? 6 : 1);
                QCOMPARE(lockChoiceOf(entry), i);
            }
        }
    }

    //! "Unlock" must not become of "granted", nor the other way round, by a tick.
    void aLockAndItsPeopleNeverShareAnEntry() {
        SwitchEntry granted{1, lockChoices(true).at(1).fields};
        granted.fields.insert(EntryField::TargetChannels, 2);
        const SwitchEntry both = withLockTarget(granted, 4, true);
        QCOMPARE(both.number(EntryField::TargetChannels), 6);
        QCOMPARE(both.level(), 1.0);
        const SwitchEntry lock = withLockTarget(both, 1, true);
        QCOMPARE(lock.number(EntryField::TargetChannels), 1);
        QCOMPARE(lock.level(), 0.0);
        const SwitchEntry person = withLockTarget(lock, 8, true);
        QCOMPARE(person.number(EntryField::TargetChannels), 8);
        QVERIFY(isAboutPermission(person));
        QCOMPARE(withLockTarget(both, 2, false).number(EntryField::TargetChannels), 4);
    }
};

QTEST_GUILESS_MAIN(TestWeekProgram)
#include "tst_weekprogram.moc"
