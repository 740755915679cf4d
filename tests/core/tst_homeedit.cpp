// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/homegeareditor.h"
#include "core/ccu/limitededitor.h"
#include "core/ccu/regaeditor.h"
#include "core/ccu/session.h"
#include "core/store/devicestore.h"
#include "core/store/eventlog.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace ccudesk;
using namespace ccudesk::rpc;
using ccudesk::test::FakeClock;
using ccudesk::test::FakeTransport;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const DeviceKey lamp{rf, QStringLiteral("LEQ0000001")};
const ChannelKey lampChannel{rf, QStringLiteral("LEQ0000001:1")};
const ChannelKey otherChannel{rf, QStringLiteral("LEQ0000001:2")};

//! Stores of a small home, and an editor before a CCU that answers what the test says.
struct Bench {
    Bench() {
        Device device;
        device.interface = rf;
        device.address = lamp.address;
        device.type = QStringLiteral("HM-LC-Sw2-FM");
        device.name = QStringLiteral("Lampe");
        device.regaId = QStringLiteral("1001");
        for (int i = 0; i < 3; ++i) {
            Channel channel;
            channel.index = i;
            channel.address = QStringLiteral("LEQ0000001:%1").arg(i);
            channel.name = QStringLiteral("Kanal %1").arg(i);
            channel.regaId = QString::number(1002 + i);
            device.channels.append(channel);
        }
        devices.put({device});
        devices.setRooms({{QStringLiteral("2001"), QStringLiteral("Küche"), {lampChannel}}});
        home.setSystemVariables({variable("31", "Urlaub", SystemVariableType::Logic, Value(false)),
            variable("32", "Modus", SystemVariableType::List, Value(0)),
            variable("33", "Sollwert", SystemVariableType::Number, Value(20.0)),
            variable("34", "Notiz", SystemVariableType::String, Value(QString())),
            variable("35", "Lampe", SystemVariableType::Logic, Value(false))});
        home.setPrograms({{QStringLiteral("41"), QStringLiteral("Alles aus"), {}, true, false, 0},
            {QStringLiteral("42"), QStringLiteral("Urlaub"), {}, false, false, 0}});
        home.setServiceMessages(
            {{{rf, QStringLiteral("LEQ0000001:0")}, QStringLiteral("STICKY_UNREACH"), Value(true), 0, true}});
        std::ignore = session.open();
    }
    static SystemVariable variable(const char* id, const char* name, SystemVariableType type, const Value& value) {
        SystemVariable v;
        v.id = QLatin1String(id);
        v.name = QString::fromUtf8(name);
        v.type = type;
        v.value = value;
        return v;
    }

    [[nodiscard]] static QJsonObject sent(const HttpRequest& request) {
        return QJsonDocument::fromJson(request.body).object();
    }
    FakeTransport::Answer reply(const HttpRequest& request) {
        const QString method = sent(request).value(QStringLiteral("method")).toString();
        QJsonValue result = answers.value(method);
        if (method == QLatin1String("Session.login"))
            result = QStringLiteral("SeSsIoN123");
        else if (method != QLatin1String("Session.renew"))
            calls.append(sent(request));
        bodies.append(request.body);
        const QJsonObject whole{
            {QStringLiteral("id"), 1}, {QStringLiteral("result"), result}, {QStringLiteral("error"), QJsonValue::Null}};
        return FakeTransport::ok(QJsonDocument(whole).toJson(), "application/json");
    }
    void scriptAnswers(const QString& output) { answers.insert(QStringLiteral("ReGa.runScript"), output); }
    [[nodiscard]] QString script() const {
        for (const QJsonObject& call : calls)
            if (call.value(QStringLiteral("method")) == QStringLiteral("ReGa.runScript"))
                return call.value(QStringLiteral("params")).toObject().value(QStringLiteral("script")).toString();
        return {};
    }
    [[nodiscard]] QStringList methods() const {
        QStringList names;
        for (const QJsonObject& call : calls)
            names.append(call.value(QStringLiteral("method")).toString());
        return names;
    }
    [[nodiscard]] QJsonObject params(qsizetype call) const {
        QJsonObject params = calls.value(call).value(QStringLiteral("params")).toObject();
        params.remove(QStringLiteral("_session_id_"));
        return params;
    }
    static Result<void> outcome(HomeEditor& editor, const HomeEdit& edit) {
        const auto done = editor.edit(edit);
        [&] { QTRY_VERIFY(done.isFinished()); }();
        return done.isFinished() ? done.result() : failure(ErrorCode::Timeout, {});
    }
    [[nodiscard]] SystemVariable variableNow(const char* id) const {
        for (const SystemVariable& each : home.systemVariables())
            if (each.id == QLatin1String(id))
                return each;
        return {};
    }

    FakeClock clock;
    DeviceStore devices;
    ValueStore values{clock};
    HomeStore home;
    EventLog events{values, clock};
    CcuConnection::Stores stores{devices, values, home, events};
    QHash<QString, QJsonValue> answers{{QStringLiteral("system.saveObjectModel"), true}};
    QList<QJsonObject> calls;
    QByteArrayList bodies;
    FakeTransport transport{[this](const HttpRequest& request) { return reply(request); }};
    JsonRpcClient json{transport, QUrl(QStringLiteral("https://ccu/api/homematic.cgi"))};
    Session session{json, QStringLiteral("Admin"), Secret(QStringLiteral("x"))};
    RegaClient rega{session};
    RegaEditor administrator{rega, session, stores};
    LimitedEditor user{session, QStringLiteral("Oma"), stores, clock};
};

void answersLine(Bench& bench, const QString& line) {
    bench.scriptAnswers(line + QStringLiteral("\r\n#END\r\n"));
}

} // namespace

class TestHomeEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("as it is") << QStringLiteral("Küche \"Süd\" \\ ÿ") << QStringLiteral("Küche \"Süd\" \\ ÿ");
        QTest::newRow("blanks around it") << QStringLiteral("  Flur\t") << QStringLiteral("Flur");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blanks only") << QStringLiteral("   ") << QString();
        QTest::newRow("no Western European letter") << QStringLiteral("5 € Lampe") << QString();
        QTest::newRow("a picture") << QString::fromUtf8("Sonne \xF0\x9F\x8C\x9E") << QString();
        QTest::newRow("a line break") << QStringLiteral("a\nb") << QString();
        QTest::newRow("a control character") << QStringLiteral("a\x07z") << QString();
        QTest::newRow("very long") << QString(201, QLatin1Char('x')) << QString();
    }
    //! S124
    void checksNames() {
        QFETCH(QString, name);
        QFETCH(QString, kept);
        for (const HomeEdit& edit : {HomeEdit(RenameDevice{lamp, name}), HomeEdit(RenameChannel{lampChannel, name}),
                 HomeEdit(CreateGroup{GroupKind::OfRooms, name}),
                 HomeEdit(RenameGroup{GroupKind::OfFunctions, QStringLiteral("1"), name})}) {
            const Result<HomeEdit> checked = checkedEdit(edit);
            QCOMPARE(checked.has_value(), !kept.isEmpty());
            if (!checked) {
                QCOMPARE(checked.error().code, ErrorCode::Invalid);
                QVERIFY(checked.error().message.endsWith(QLatin1Char('.')));
            } else if (const auto* device = std::get_if<RenameDevice>(&*checked)) {
                QCOMPARE(device->name, kept);
            }
        }
    }

    void checksTextsOfVariables() {
        const QString id = QStringLiteral("34");
        QVERIFY(checkedEdit(SetVariable{id, Value(QStringLiteral("  Müll "))}));
        QVERIFY(checkedEdit(SetVariable{id, Value(QString())}));
        QVERIFY(!checkedEdit(SetVariable{id, Value(QStringLiteral("Ж"))}));
        QVERIFY(!checkedEdit(SetVariable{id, Value(QStringLiteral("a\nb"))}));
    }

    //! By id and address, in plain ASCII, and nothing in a name can end the script's text.
    //! S95
    void aNameGoesOutQuoted() {
        Bench bench;
        const QString name = QStringLiteral("Licht \"Süd\"; \\ ÿ");
        answersLine(bench, QStringLiteral("N\t1003\tLicht%20%22S%FCd%22%3B%20%5C%20%FF"));
        QVERIFY(Bench::outcome(bench.administrator, RenameChannel{lampChannel, name}));
        const QString head = QStringLiteral("! ccudesk rename 1\nstring sObject = \"1003\";\nstring sAddress = "
                                            "\"LEQ0000001:1\";\nstring sName = \"Licht \\\"Süd\\\"; \\\\ ÿ\";\n");
        QVERIFY2(bench.script().startsWith(head), qPrintable(bench.script()));
        for (const QByteArray& body : bench.bodies)
            QVERIFY(std::all_of(body.cbegin(), body.cend(), [](char c) { return static_cast<uchar>(c) < 0x80; }));
        QCOMPARE(bench.devices.channel(lampChannel)->name, name);
        QCOMPARE(bench.devices.channel(lampChannel)->regaId, QStringLiteral("1003"));
        QTRY_VERIFY(bench.methods().contains(QStringLiteral("system.saveObjectModel")));
    }

    void aDeviceIsRenamed() {
        Bench bench;
        answersLine(bench, QStringLiteral("N\t1001\tStehlampe"));
        QVERIFY(Bench::outcome(bench.administrator, RenameDevice{lamp, QStringLiteral("Stehlampe")}));
        QVERIFY(bench.script().contains(QStringLiteral("sObject = \"1001\";\nstring sAddress = \"LEQ0000001\";")));
        QCOMPARE(bench.devices.device(lamp)->name, QStringLiteral("Stehlampe"));
        QCOMPARE(bench.devices.channel(lampChannel)->name, QStringLiteral("Kanal 1"));
    }

    void whatDidNotHappenIsTold_data() {
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("code");
        QTest::newRow("no such object") << QStringLiteral("#END\r\n") << static_cast<int>(ErrorCode::Fault);
        QTest::newRow("another name") << QStringLiteral("N\t1001\tLampe\r\n#END\r\n")
                                      << static_cast<int>(ErrorCode::Fault);
        QTest::newRow("ended half way") << QStringLiteral("N\t1001\tNeu\r\nnull")
                                        << static_cast<int>(ErrorCode::OutcomeUnknown);
        QTest::newRow("a syntax error") << QString() << static_cast<int>(ErrorCode::OutcomeUnknown);
    }
    void whatDidNotHappenIsTold() {
        QFETCH(QString, output);
        QFETCH(int, code);
        Bench bench;
        bench.scriptAnswers(output);
        const Result<void> result = Bench::outcome(bench.administrator, RenameDevice{lamp, QStringLiteral("Neu")});
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(bench.devices.device(lamp)->name, QStringLiteral("Lampe"));
    }

    void whatTheCcuDoesNotKnowIsNotSent() {
        Bench bench;
        const DeviceKey nobody{rf, QStringLiteral("LEQ9999999")};
        QVERIFY(!Bench::outcome(bench.administrator, RenameDevice{nobody, QStringLiteral("x")}));
        QVERIFY(!Bench::outcome(bench.administrator, SetVariable{QStringLiteral("99"), Value(true)}));
        QVERIFY(!Bench::outcome(bench.administrator,
            AssignChannels{GroupKind::OfRooms, QStringLiteral("2001"), {{rf, QStringLiteral("LEQ9999999:1")}}, {}}));
        QVERIFY(bench.methods().isEmpty());
    }

    void variables_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("told");
        QTest::newRow("on") << QStringLiteral("31") << Value(true) << QStringLiteral("true") << QStringLiteral("true");
        QTest::newRow("word") << QStringLiteral("32") << Value(2) << QStringLiteral("2") << QStringLiteral("2");
        QTest::newRow("number") << QStringLiteral("33") << Value(21.5) << QStringLiteral("21.5")
                                << QStringLiteral("21.500000");
        QTest::newRow("text") << QStringLiteral("34") << Value(QStringLiteral("Müll")) << QStringLiteral("Müll")
                              << QStringLiteral("M%FCll");
        QTest::newRow("no text") << QStringLiteral("34") << Value(QString()) << QString() << QString();
    }
    void variables() {
        QFETCH(QString, id);
        QFETCH(Value, value);
        QFETCH(QString, argument);
        QFETCH(QString, told);
        Bench bench;
        answersLine(bench, QStringLiteral("W\t%1\t%2\t1790000000").arg(id, told));
        QVERIFY(Bench::outcome(bench.administrator, SetVariable{id, value}));
        const QString head = QStringLiteral("! ccudesk setvariable 1\nstring sVariable = \"%1\";\nstring sValue = "
                                            "\"%2\";\n")
                                 .arg(id, argument);
        QVERIFY2(bench.script().startsWith(head), qPrintable(bench.script()));
        const SystemVariable now = bench.variableNow(id.toLatin1().constData());
        QCOMPARE(now.value, value);
        QCOMPARE(now.changedAtMs, 1'790'000'000'000);
        QCOMPARE(bench.methods(), QStringList{QStringLiteral("ReGa.runScript")}); // nothing for the CCU's disk
    }

    void aValueThatWasNotTakenIsTold() {
        Bench bench;
        answersLine(bench, QStringLiteral("W\t33\t30.000000\t1790000000"));
        const auto result = Bench::outcome(bench.administrator, SetVariable{QStringLiteral("33"), Value(99.0)});
        QCOMPARE(result.error().code, ErrorCode::Fault);
        QCOMPARE(bench.variableNow("33").value, Value(30.0)); // what the CCU says
    }

    void programs() {
        Bench bench;
        const QString id = QStringLiteral("41");
        answersLine(bench, QStringLiteral("G\t41\ttrue\tfalse\t0"));
        QVERIFY(Bench::outcome(bench.administrator, SetProgramActive{id, false}));
        QVERIFY(bench.script().contains(QStringLiteral("string sAction = \"deactivate\";")));
        QCOMPARE(bench.home.programs().constFirst().isActive, false);
        bench.calls.clear();
        answersLine(bench, QStringLiteral("G\t41\ttrue\ttrue\t1790000000"));
        QVERIFY(Bench::outcome(bench.administrator, RunProgram{id}));
        QVERIFY(bench.script().contains(QStringLiteral("string sAction = \"run\";")));
        QCOMPARE(bench.home.programs().constFirst().lastExecutedAtMs, 1'790'000'000'000);
        answersLine(bench, QStringLiteral("G\t41\tfalse\tfalse\t1790000000"));
        const auto refused = Bench::outcome(bench.administrator, RunProgram{id});
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Alles aus")), qPrintable(refused.error().message));
        QCOMPARE(bench.home.programs().constFirst().isActive, false); // somebody switched it off meanwhile
    }

    void messagesAreReceipted() {
        Bench bench;
        const AcknowledgeMessage edit{{rf, QStringLiteral("LEQ0000001:0")}, QStringLiteral("STICKY_UNREACH")};
        answersLine(bench, QStringLiteral("A\t90000\t1"));
        QVERIFY(!Bench::outcome(bench.administrator, edit));
        QCOMPARE(bench.home.serviceMessages().size(), 1);
        answersLine(bench, QStringLiteral("A\t90000\t2"));
        QVERIFY(Bench::outcome(bench.administrator, edit));
        QVERIFY(bench.script().contains(QStringLiteral("string sParameter = \"STICKY_UNREACH\";")));
        QVERIFY(bench.home.serviceMessages().isEmpty());
    }

    void groups() {
        Bench bench;
        answersLine(bench, QStringLiteral("E\t2002\tBad\t"));
        QVERIFY(Bench::outcome(bench.administrator, CreateGroup{GroupKind::OfRooms, QStringLiteral("Bad")}));
        QVERIFY(bench.script().startsWith(
            QStringLiteral("! ccudesk creategroup 1\nstring sKind = \"room\";\nstring sName = \"Bad\";\n")));
        QCOMPARE(bench.devices.rooms().size(), 2);
        QCOMPARE(bench.devices.rooms().constLast(), (Room{QStringLiteral("2002"), QStringLiteral("Bad"), {}}));

        bench.calls.clear();
        answersLine(bench, QStringLiteral("E\t2002\tBad\t 1004 1003"));
        const QString bath = QStringLiteral("2002");
        QVERIFY(Bench::outcome(
            bench.administrator, AssignChannels{GroupKind::OfRooms, bath, {otherChannel, lampChannel}, {}}));
        QVERIFY(bench.script().contains(QStringLiteral("string sAdded = \"1004 1003\";\nstring sRemoved = \"\";")));
        QCOMPARE(bench.devices.roomNamesOf(otherChannel), QStringList{QStringLiteral("Bad")});

        answersLine(bench, QStringLiteral("E\t2002\tBad\t 1004 1003")); // it did not let go of it
        QVERIFY(!Bench::outcome(bench.administrator, AssignChannels{GroupKind::OfRooms, bath, {}, {otherChannel}}));
        answersLine(bench, QStringLiteral("E\t2002\tBadezimmer\t 1003"));
        QVERIFY(
            Bench::outcome(bench.administrator, RenameGroup{GroupKind::OfRooms, bath, QStringLiteral("Badezimmer")}));
        QCOMPARE(bench.devices.roomNamesOf(lampChannel).constFirst(), QStringLiteral("Badezimmer"));
        answersLine(bench, QStringLiteral("X\t2002"));
        QVERIFY(Bench::outcome(bench.administrator, DeleteGroup{GroupKind::OfRooms, bath}));
        QCOMPARE(bench.devices.rooms().size(), 1);
        answersLine(bench, QStringLiteral("E\t2003\tLicht\t"));
        QVERIFY(Bench::outcome(bench.administrator, CreateGroup{GroupKind::OfFunctions, QStringLiteral("Licht")}));
        QCOMPARE(bench.devices.functions().size(), 1);
    }

    void usersSetVariablesByName_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("on") << QStringLiteral("31") << Value(true) << QStringLiteral("SysVar.setBool")
                            << QStringLiteral("1") << QStringLiteral("true");
        QTest::newRow("off") << QStringLiteral("31") << Value(false) << QStringLiteral("SysVar.setBool")
                             << QStringLiteral("0") << QStringLiteral("false");
        QTest::newRow("word") << QStringLiteral("32") << Value(1) << QStringLiteral("SysVar.setFloat")
                              << QStringLiteral("1") << QStringLiteral("1");
        QTest::newRow("number") << QStringLiteral("33") << Value(-1.0) << QStringLiteral("SysVar.setFloat")
                                << QStringLiteral("-1") << QStringLiteral("-1.000000");
    }
    void usersSetVariablesByName() {
        QFETCH(QString, id);
        QFETCH(Value, value);
        QFETCH(QString, method);
        QFETCH(QString, text);
        QFETCH(QString, told);
        Bench bench;
        bench.home.setPrograms({}); // one of them has the variable's name
        bench.answers.insert(method, 1);
        bench.answers.insert(QStringLiteral("SysVar.getValue"), told);
        QVERIFY(Bench::outcome(bench.user, SetVariable{id, value}));
        QCOMPARE(bench.methods(), (QStringList{method, QStringLiteral("SysVar.getValue")}));
        const QString name = bench.variableNow(id.toLatin1().constData()).name;
        QCOMPARE(bench.params(0), (QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), text}}));
        QCOMPARE(bench.params(1), (QJsonObject{{QStringLiteral("id"), id}}));
        QCOMPARE(bench.variableNow(id.toLatin1().constData()).value, value);
    }

    //! The JSON API would take the program, the device or whatever else has the name.
    void usersSetNothingThatSharesItsName() {
        Bench bench;
        for (const char* id : {"31", "35"}) { // as a program, as a device
            const auto result = Bench::outcome(bench.user, SetVariable{QLatin1String(id), Value(true)});
            QCOMPARE(result.error().code, ErrorCode::Invalid);
        }
        QVERIFY(bench.methods().isEmpty());
    }

    void aUsersValueThatDidNotArriveIsTold() {
        Bench bench;
        bench.answers.insert(QStringLiteral("SysVar.setFloat"), -1);
        bench.answers.insert(QStringLiteral("SysVar.getValue"), QStringLiteral("20.000000"));
        const auto result = Bench::outcome(bench.user, SetVariable{QStringLiteral("33"), Value(-1.0)});
        QCOMPARE(result.error().code, ErrorCode::Fault);
        QCOMPARE(bench.variableNow("33").value, Value(20.0));
    }

    void usersRunPrograms() {
        Bench bench;
        bench.answers.insert(QStringLiteral("Program.execute"), true);
        QVERIFY(Bench::outcome(bench.user, RunProgram{QStringLiteral("41")}));
        QCOMPARE(bench.params(0), (QJsonObject{{QStringLiteral("id"), QStringLiteral("41")}}));
        bench.calls.clear();
        QVERIFY(!Bench::outcome(bench.user, RunProgram{QStringLiteral("42")})); // switched off
        QVERIFY(bench.methods().isEmpty());
        bench.answers.insert(QStringLiteral("Program.execute"), false);
        QVERIFY(!Bench::outcome(bench.user, RunProgram{QStringLiteral("41")}));
    }

    void whatOnlyAdministratorsMayIsNotSent() {
        Bench bench;
        for (const HomeEdit& edit : {HomeEdit(RenameDevice{lamp, QStringLiteral("x")}),
                 HomeEdit(SetVariable{QStringLiteral("34"), Value(QStringLiteral("x"))}),
                 HomeEdit(SetProgramActive{QStringLiteral("41"), false}),
                 HomeEdit(CreateGroup{GroupKind::OfRooms, QStringLiteral("x")})}) {
            const auto result = Bench::outcome(bench.user, edit);
            QCOMPARE(result.error().code, ErrorCode::Permission);
            QVERIFY2(result.error().message.contains(QStringLiteral("Oma")), qPrintable(result.error().message));
        }
        QVERIFY(bench.methods().isEmpty());
    }

    //! As captures/homegear/02 has it: a number, then the name, the letters as they are.
    void homegearNamesByNumber() {
        QByteArrayList bodies;
        FakeTransport transport([&bodies](const HttpRequest& request) {
            bodies.append(request.body);
            return FakeTransport::ok(request.body.contains("listDevices")
                    ? QByteArray("<?xml version=\"1.0\"?><methodResponse><params><param><value><array><data><value>"
                                 "<struct><member><name>ADDRESS</name><value>LEQ0000001</value></member><member><name>"
                                 "ID</name><value><i4>101</i4></value></member></struct></value></data></array>"
                                 "</value></param></params></methodResponse>")
                    : QByteArray("<?xml version=\"1.0\"?><methodResponse><params><param><value/></param></params>"
                                 "</methodResponse>"));
        });
        XmlRpcClient client(transport, QUrl(QStringLiteral("http://homegear:2001/")), {}, TextForm::Utf8Raw);
        Bench bench;
        HomegearEditor homegear(client, bench.stores, bench.clock);
        QVERIFY(Bench::outcome(homegear, RenameDevice{lamp, QStringLiteral("Licht Küche")}));
        QCOMPARE(bodies.size(), 2);
        const QByteArray call = bodies.at(1);
        QVERIFY2(call.contains("<methodName>setName</methodName>"), call.constData());
        QVERIFY2(call.contains("<i4>101</i4>"), call.constData());
        QVERIFY2(call.contains("Licht K\xC3\xBC"
                               "che"),
            call.constData());
        QCOMPARE(bench.devices.device(lamp)->name, QStringLiteral("Licht Küche"));

        bodies.clear();
        QVERIFY(Bench::outcome(homegear, SetVariable{QStringLiteral("33"), Value(21.5)}));
        QVERIFY2(bodies.constFirst().contains("<double>21.5"), bodies.constFirst().constData());
        QCOMPARE(bench.variableNow("33").value, Value(21.5));
        bodies.clear();
        for (const HomeEdit& edit : {HomeEdit(RenameChannel{lampChannel, QStringLiteral("x")}),
                 HomeEdit(RunProgram{QStringLiteral("41")}), HomeEdit(DeleteGroup{GroupKind::OfRooms, QString()})})
            QCOMPARE(Bench::outcome(homegear, edit).error().code, ErrorCode::Invalid);
        QVERIFY(bodies.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHomeEdit)
#include "tst_homeedit.moc"
