// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeccu.h"
#include "tests/support/homegearhome.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"
#include "tests/support/spoiledhome.h"

#include <QTest>

#include <algorithm>

using namespace ccudesk;
using namespace std::chrono_literals;
using namespace ccudesk::test;

namespace {

QString rf() {
    return QStringLiteral("BidCos-RF");
}

Result<void> outcome(Installation& installation, const HomeEdit& edit) {
    const auto done = installation.connection().edit(edit);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience); }();
    return done.isFinished() ? done.result() : failure(ErrorCode::Timeout, {});
}

SystemVariable variable(Installation& installation, const QString& name) {
    for (const SystemVariable& each : installation.home().systemVariables())
        if (each.name == name)
            return each;
    return {};
}

SystemVariable variableOf(Installation& installation, SystemVariableType type) {
    for (const SystemVariable& each : installation.home().systemVariables())
        if (each.type == type && !each.isInternal && !each.id.isEmpty())
            return each;
    return {};
}

Program program(Installation& installation, const QString& id) {
    for (const Program& each : installation.home().programs())
        if (each.id == id)
            return each;
    return {};
}

Room room(Installation& installation, const QString& name) {
    for (const Room& each : installation.devices().rooms())
        if (each.name == name)
            return each;
    return {};
}

ConnectionTimings pollingTimings() {
    ConnectionTimings timings = SimulatedHome::quickTimings();
    timings.pollInterval = 200ms;
    return timings;
}

//! Another program of another person, with a session and a callback of its own.
struct SecondClient {
    explicit SecondClient(SimulatedHome& home, const QString& user = {}) {
        Profile profile = home.profile();
        profile.id = QStringLiteral("22222222-2222-5333-8444-555555555555");
        if (!user.isEmpty())
            profile.user = user;
        installation = home.install(profile, pollingTimings(), &findRoute, folder.path());
    }
    QTemporaryDir folder;
    std::unique_ptr<Installation> installation;
};

} // namespace

Q_DECLARE_METATYPE(VariableShape)

//! What a person changes about the home itself, over real sockets: the CCU has it, the stores have it, and so has
//! whoever else looks.
class TestHomeEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreChangedForEverybody() {
        SimulatedHome home;
        const auto first = home.install();
        goLive(*first);
        const ChannelKey lamp = channelOf(*first, rf(), QStringLiteral("SWITCH"));
        const QString device = QStringLiteral("Schaltaktor \"Süd\" \\ {1}");
        const QString channel = QStringLiteral("Lämpchen; Write(\"x\");");
        QVERIFY(outcome(*first, RenameDevice{lamp.device(), QStringLiteral("  ") + device}));
        QVERIFY(outcome(*first, RenameChannel{lamp, channel}));
        QCOMPARE(first->devices().device(lamp.device())->name, device);
        QCOMPARE(first->devices().displayNameOf(lamp), channel);
        QTRY_COMPARE_WITH_TIMEOUT(
            home.simulator.requestCounts().value(QStringLiteral("system.saveObjectModel")), quint64(2), patience);
        SecondClient second(home);
        goLive(*second.installation);
        QCOMPARE(second.installation->devices().device(lamp.device())->name, device);
        QCOMPARE(second.installation->devices().channel(lamp)->name, channel);
        const auto refused = outcome(*first, RenameChannel{lamp, QStringLiteral("5 €")});
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        const QList<JournalEntry>& written = first->connection().journal().entries();
        QCOMPARE(written.size(), 2); // what was refused before it was sent is no change
        QVERIFY2(written.at(1).sentence.contains(channel), qPrintable(written.at(1).sentence));
        QCOMPARE(written.at(1).error, QString());
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*first));
        QCOMPARE(home.simulator.openSessions(), 0);
    }

    void variablesOfEachType() {
        SimulatedHome home;
        const auto first = home.install();
        SecondClient second(home);
        goLive(*first);
        goLive(*second.installation);
        const QList<std::pair<SystemVariableType, Value>> wishes{{SystemVariableType::Logic, Value(false)},
            {SystemVariableType::List, Value(2)}, {SystemVariableType::Number, Value(17.5)},
            {SystemVariableType::String, Value(QStringLiteral("Müll: \"gelb\" \\"))}};
        for (const auto& [type, wanted] : wishes) {
            const SystemVariable before = variableOf(*first, type);
            QVERIFY(!before.id.isEmpty() && before.value != wanted);
            QVERIFY(outcome(*first, SetVariable{before.id, wanted}));
            QCOMPARE(variable(*first, before.name).value, wanted);
            QVERIFY(variable(*first, before.name).changedAtMs >= before.changedAtMs);
            QTRY_COMPARE_WITH_TIMEOUT(variable(*second.installation, before.name).value, wanted, patience);
        }
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*first));
    }

    void variablesComeAndGo_data() {
        QTest::addColumn<VariableShape>("shape");
        QTest::addColumn<Value>("first");
        VariableShape flag{QStringLiteral("Gäste \"da\" \\"), QStringLiteral("Für später"), SystemVariableType::Logic,
            {}, {QStringLiteral("nein"), QStringLiteral("ja")}};
        QTest::newRow("yes or no") << flag << Value(false);
        flag.type = SystemVariableType::Alarm;
        QTest::newRow("alarm") << flag << Value(false);
        VariableShape list = flag;
        list.type = SystemVariableType::List;
        list.words = QStringList{QStringLiteral("grün"), QStringLiteral("gelb"), QStringLiteral("rot")};
        QTest::newRow("list") << list << Value(0);
        VariableShape number{
            QStringLiteral("Zähler"), {}, SystemVariableType::Number, QStringLiteral("kWh"), {}, 5, 7.5};
        QTest::newRow("number") << number << Value(5.0);
        QTest::newRow("text") << VariableShape{QStringLiteral("Notiz"), {}, SystemVariableType::String, {}, {}}
                              << Value(QString());
    }
    void variablesComeAndGo() {
        QFETCH(const VariableShape, shape);
        QFETCH(const Value, first);
        SimulatedHome home;
        const auto mine = home.install();
        SecondClient second(home);
        goLive(*mine);
        goLive(*second.installation);
        QVERIFY(outcome(*mine, CreateVariable{shape}));
        const SystemVariable created = variable(*mine, shape.name);
        QVERIFY(!created.id.isEmpty());
        QCOMPARE(created.type, shape.type);
        QCOMPARE(created.description, shape.description);
        QCOMPARE(created.unit, shape.unit);
        QCOMPARE(created.valueList, shape.words);
        QCOMPARE(created.value, first);
        if (shape.type == SystemVariableType::Number)
            QCOMPARE(shapeOf(created), shape);
        QTRY_COMPARE_WITH_TIMEOUT(variable(*second.installation, shape.name), created, patience);
        QCOMPARE(outcome(*mine, CreateVariable{shape}).error().code, ErrorCode::Invalid); // its name is taken

        VariableShape changed = shape;
        changed.name += QStringLiteral(" neu");
        changed.maximum = 9;
        if (shape.type == SystemVariableType::List)
            changed.words.append(QStringLiteral("blau"));
        QVERIFY(outcome(*mine, ChangeVariable{created.id, changed}));
        QTRY_COMPARE_WITH_TIMEOUT(variable(*second.installation, changed.name).id, created.id, patience);
        QCOMPARE(variable(*second.installation, changed.name).valueList, changed.words);
        QCOMPARE(variable(*mine, changed.name).value, first); // it keeps what it had
        QVERIFY(outcome(*second.installation, DeleteVariable{created.id}));
        QCOMPARE(variable(*second.installation, changed.name), SystemVariable());
        QTRY_COMPARE_WITH_TIMEOUT(variable(*mine, changed.name), SystemVariable(), patience);
        QVERIFY(!outcome(*mine, DeleteVariable{created.id})); // gone
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*mine));
    }

    //! Names and rooms are read at a start, variables every minute.
    void whatOthersChangeIsWrittenDown() {
        SimulatedHome home;
        auto mine = home.install();
        goLive(*mine);
        SecondClient second(home);
        goLive(*second.installation);
        const auto foreign = [&mine] {
            QStringList sentences;
            for (const JournalEntry& entry : mine->connection().journal().entries())
                if (entry.isForeign)
                    sentences.append(entry.sentence);
            return sentences;
        };
        QVERIFY(foreign().isEmpty()); // nothing was known before
        const ChannelKey lamp = channelOf(*mine, rf(), QStringLiteral("SWITCH"));
        QVERIFY(signOff(*mine));
        mine.reset();
        const QString name = QStringLiteral("Anderswo umbenannt");
        QVERIFY(outcome(*second.installation, RenameDevice{lamp.device(), name}));
        QVERIFY(outcome(*second.installation, CreateGroup{GroupKind::OfRooms, QStringLiteral("Sauna")}));
        const auto own = second.installation->connection().journal().entries();
        QVERIFY(std::none_of(own.cbegin(), own.cend(), [](const JournalEntry& entry) { return entry.isForeign; }));

        mine = home.install(home.profile(), pollingTimings()); // the snapshot of the last run is what it knows
        goLive(*mine);
        QTRY_COMPARE_WITH_TIMEOUT(foreign().size(), qsizetype(2), patience);
        QVERIFY2(foreign().at(0).contains(name), qPrintable(foreign().at(0)));
        QVERIFY2(foreign().at(1).contains(QStringLiteral("Sauna")), qPrintable(foreign().at(1)));
        VariableShape shape{QStringLiteral("Von nebenan"), {}, SystemVariableType::String, {}, {}};
        QVERIFY(outcome(*second.installation, CreateVariable{shape}));
        QTRY_COMPARE_WITH_TIMEOUT(foreign().size(), qsizetype(3), patience);
        QVERIFY2(foreign().at(2).contains(shape.name), qPrintable(foreign().at(2)));
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*mine));
    }

    void whoUsesAVariableIsTold() {
        SimulatedHome home;
        const auto installation = home.install();
        goLive(*installation);
        const QString used = variable(*installation, QStringLiteral("Urlaub")).id;
        QCOMPARE(awaited(installation->connection().programsUsing(used)).value(),
            QStringList{QStringLiteral("Anwesenheit simulieren")});
        const QString unused = variable(*installation, QStringLiteral("Begrüßung")).id;
        QCOMPARE(awaited(installation->connection().programsUsing(unused)).value(), QStringList());
        const QString own = variable(*installation, QStringLiteral("${sysVarServiceMessages}")).id;
        const quint64 scripts = home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript"));
        QCOMPARE(outcome(*installation, DeleteVariable{own}).error().code, ErrorCode::Invalid);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript")), scripts);
        QVERIFY(signOff(*installation));
        SecondClient user(home, QStringLiteral("Benutzer"));
        goLive(*user.installation);
        QCOMPARE(awaited(user.installation->connection().programsUsing(used)).error().code, ErrorCode::Permission);
        QCOMPARE(outcome(*user.installation, DeleteVariable{used}).error().code, ErrorCode::Permission);
        QVERIFY(signOff(*user.installation));
    }

    //! The CCU has done it, but its answer is lost: read again, and never sent twice.
    void aLostAnswerIsReadBack() {
        SpoiledHome ccu;
        const auto installation = ccu.install();
        goLive(*installation);
        int renamed = 0;
        ccu.spoil = [&renamed](const SpoiledHome::Call& call) -> std::optional<FakeCcu::Answer> {
            if (!call.body.contains("! ccudesk rename"))
                return std::nullopt;
            ++renamed;
            (void)call.passOn();
            return FakeCcu::Answer{{}, 0, true, false};
        };
        const ChannelKey lamp = channelOf(*installation, rf(), QStringLiteral("SWITCH"));
        const QString name = QStringLiteral("Stehlampe");
        const auto result = outcome(*installation, RenameChannel{lamp, name});
        QCOMPARE(result.error().code, ErrorCode::OutcomeUnknown);
        QTRY_COMPARE_WITH_TIMEOUT(installation->devices().channel(lamp)->name, name, patience);
        QCOMPARE(renamed, 1);
        QVERIFY(signOff(*installation));
    }

    void programsAreSwitchedAndRun() {
        SimulatedHome home;
        const auto first = home.install();
        SecondClient second(home);
        goLive(*first);
        goLive(*second.installation);
        const QList<Program> programs = first->home().programs();
        const auto active
            = std::find_if(programs.cbegin(), programs.cend(), [](const Program& p) { return p.isActive; });
        QVERIFY(active != programs.cend());
        const QString id = active->id;
        const qint64 ran = active->lastExecutedAtMs;
        QVERIFY(outcome(*first, SetProgramActive{id, false}));
        QVERIFY(!program(*first, id).isActive);
        QTRY_VERIFY_WITH_TIMEOUT(!program(*second.installation, id).isActive, patience);
        const auto refused = outcome(*first, RunProgram{id});
        QVERIFY2(!refused && refused.error().message.contains(active->name), "a deactivated program is not run");
        QCOMPARE(program(*first, id).lastExecutedAtMs, ran);
        QVERIFY(outcome(*first, SetProgramActive{id, true}));
        QVERIFY(outcome(*first, RunProgram{id}));
        QVERIFY(program(*first, id).lastExecutedAtMs > ran);
        QTRY_VERIFY_WITH_TIMEOUT(program(*second.installation, id).lastExecutedAtMs > ran, patience);
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*first));
    }

    //! By the interface, as any other value: the script is not needed.
    void messagesAreAcknowledged() {
        SimulatedHome home;
        const auto first = home.install();
        SecondClient second(home);
        goLive(*first);
        const ChannelKey lamp = channelOf(*first, rf(), QStringLiteral("SWITCH"));
        const ChannelKey maintenance{rf(), lamp.device().address + QStringLiteral(":0")};
        const QString sticky = QStringLiteral("STICKY_UNREACH");
        QVERIFY(signOff(*first));
        home.simulator.report(rf(), maintenance.address, sticky, true);
        goLive(*first);
        goLive(*second.installation);
        const auto isTold = [&](Installation& installation) {
            const QList<ServiceMessage>& all = installation.home().serviceMessages();
            return std::any_of(all.cbegin(), all.cend(), [&](const ServiceMessage& each) {
                return each.channel == maintenance && each.parameter == sticky && each.canBeAcknowledged;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(*first) && isTold(*second.installation), patience);
        QVERIFY(outcome(*first, AcknowledgeMessage{maintenance, sticky}));
        QVERIFY(!isTold(*first));
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), quint64(1));
        QCOMPARE(home.simulator.value(rf(), maintenance.address, sticky), QVariant(false));
        QTRY_VERIFY_WITH_TIMEOUT(!isTold(*second.installation), patience);
        QVERIFY(!outcome(*first, AcknowledgeMessage{maintenance, sticky})); // gone
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*first));
    }

    void whatGoesByItselfIsNotAcknowledged() {
        SimulatedHome home;
        const auto first = home.install();
        goLive(*first);
        const QList<ServiceMessage> all = first->home().serviceMessages();
        const auto kept = std::find_if(
            all.cbegin(), all.cend(), [](const ServiceMessage& each) { return !each.canBeAcknowledged; });
        QVERIFY(kept != all.cend());
        const auto refused = outcome(*first, AcknowledgeMessage{kept->channel, kept->parameter});
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(first->home().serviceMessages().size(), all.size());
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("setValue")), quint64(0));
        QVERIFY(signOff(*first));
    }

    void roomsAndFunctions() {
        SimulatedHome home;
        const auto first = home.install();
        goLive(*first);
        const ChannelKey lamp = channelOf(*first, rf(), QStringLiteral("SWITCH"));
        const QString attic = QStringLiteral("Dachböden");
        QVERIFY(outcome(*first, CreateGroup{GroupKind::OfRooms, attic}));
        const QString id = room(*first, attic).id;
        QVERIFY(!id.isEmpty());
        QVERIFY(outcome(*first, AssignChannels{GroupKind::OfRooms, id, {lamp}, {}}));
        QVERIFY(first->devices().roomNamesOf(lamp).contains(attic));
        const Function function = first->devices().functions().constFirst();
        const bool wasIn = function.channels.contains(lamp);
        const QList<ChannelKey> one{lamp};
        QVERIFY(outcome(*first,
            AssignChannels{GroupKind::OfFunctions, function.id, wasIn ? QList<ChannelKey>() : one,
                wasIn ? one : QList<ChannelKey>()}));
        QCOMPARE(first->devices().functions().constFirst().channels.contains(lamp), !wasIn);
        QVERIFY(outcome(*first, RenameGroup{GroupKind::OfRooms, id, QStringLiteral("Speicher")}));
        SecondClient second(home);
        goLive(*second.installation);
        QCOMPARE(second.installation->devices().rooms(), first->devices().rooms());
        QCOMPARE(second.installation->devices().functions(), first->devices().functions());
        QVERIFY(room(*second.installation, QStringLiteral("Speicher")).channels.contains(lamp));
        QVERIFY(outcome(*second.installation, DeleteGroup{GroupKind::OfRooms, id}));
        const auto tooLate = outcome(*first, AssignChannels{GroupKind::OfRooms, id, {}, one});
        QVERIFY(!tooLate); // the other one has deleted it
        QCOMPARE(first->connection().journal().entries().constLast().error, tooLate.error().message);
        QVERIFY(signOff(*second.installation));
        QVERIFY(signOff(*first));
    }

    void aReadOnlyProfileSendsNothing() {
        SimulatedHome home;
        Profile profile = home.profile();
        profile.isReadOnly = true;
        const auto installation = home.install(profile);
        goLive(*installation);
        const auto before = home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript"));
        const auto refused = outcome(*installation, CreateGroup{GroupKind::OfRooms, QStringLiteral("x")});
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        const auto command = installation->connection().execute({});
        QCOMPARE(command.result().error(), refused.error()); // one rule for everything that is written
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript")), before);
        QVERIFY(signOff(*installation));
    }

    void withoutAConnectionNothingIsSent() {
        SimulatedHome home;
        const auto installation = home.install();
        QCOMPARE(outcome(*installation, RunProgram{QStringLiteral("1")}).error().code, ErrorCode::Network);
        QVERIFY(home.simulator.requestCounts().isEmpty());
    }

    void usersChangeWhatTheyMay() {
        SimulatedHome home;
        SecondClient user(home, QStringLiteral("Benutzer"));
        Installation& installation = *user.installation;
        goLive(installation);
        const quint64 scripts = home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript"));
        const SystemVariable number = variableOf(installation, SystemVariableType::Number);
        QVERIFY(outcome(installation, SetVariable{number.id, Value(12.5)}));
        QCOMPARE(variable(installation, number.name).value, Value(12.5));
        const QList<Program> programs = installation.home().programs();
        const auto active
            = std::find_if(programs.cbegin(), programs.cend(), [](const Program& p) { return p.isActive; });
        const QString id = active->id;
        QVERIFY(outcome(installation, RunProgram{id}));
        QTRY_VERIFY_WITH_TIMEOUT(
            program(installation, id).lastExecutedAtMs > active->lastExecutedAtMs, patience); // read again
        const auto refused = outcome(installation, CreateGroup{GroupKind::OfRooms, QStringLiteral("x")});
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        QCOMPARE(home.simulator.requestCounts().value(QStringLiteral("ReGa.runScript")), scripts);
        QVERIFY(signOff(installation));
    }

    void homegear() {
        HomegearHome home;
        const auto installation = home.install(home.profile(HomegearPortUse::Plain));
        goLive(*installation);
        const ChannelKey lamp = channelOf(*installation, QStringLiteral("Homegear"), QStringLiteral("SWITCH"));
        const QString name = QStringLiteral("Licht & Wärme");
        QVERIFY(outcome(*installation, RenameDevice{lamp.device(), name}));
        QCOMPARE(installation->devices().device(lamp.device())->name, name);
        QVERIFY(outcome(*installation, SetVariable{QStringLiteral("Anwesenheit"), Value(false)}));
        QCOMPARE(variable(*installation, QStringLiteral("Anwesenheit")).value, Value(false));
        QCOMPARE(outcome(*installation, RenameChannel{lamp, name}).error().code, ErrorCode::Invalid);

        QTemporaryDir folder;
        Installation second(home.profile(HomegearPortUse::Plain), Secret(QString()), folder.path(), home.clock,
            SimulatedHome::quickTimings());
        goLive(second);
        QCOMPARE(second.devices().device(lamp.device())->name, name);
        QCOMPARE(variable(second, QStringLiteral("Anwesenheit")).value, Value(false));
        QVERIFY(outcome(second, SetVariable{QStringLiteral("Anwesenheit"), Value(true)}));
        QTRY_COMPARE_WITH_TIMEOUT(
            variable(*installation, QStringLiteral("Anwesenheit")).value, Value(true), patience); // by its event
        const QString guests = QStringLiteral("Gäste");
        VariableShape shape{guests, {}, SystemVariableType::Number, {}, {}};
        QVERIFY(outcome(*installation, CreateVariable{shape}));
        QCOMPARE(variable(*installation, guests).value, Value(0.0));
        QTRY_COMPARE_WITH_TIMEOUT(variable(second, guests).type, SystemVariableType::Number, patience);
        QVERIFY(outcome(second, DeleteVariable{guests}));
        QTRY_COMPARE_WITH_TIMEOUT(variable(*installation, guests), SystemVariable(), patience);
        shape.type = SystemVariableType::List;
        shape.words = QStringList{guests};
        QCOMPARE(outcome(*installation, CreateVariable{shape}).error().code, ErrorCode::Invalid);
        QVERIFY(signOff(second));
        QVERIFY(signOff(*installation));
    }
};

QTEST_GUILESS_MAIN(TestHomeEdits)
#include "tst_homeedits.moc"
