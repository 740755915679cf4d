// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventlog.h"
#include "tests/ui/modelprint.h"
#include "tests/ui/smallhome.h"
#include "ui/models/eventlogmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using test::printModel;

namespace {
const QString rf = test::SmallHome::rf;
const QString lamp = QStringLiteral("A0000000000001");
const QString contact = QStringLiteral("A0000000000002");
constexpr int change = eventcolumn::Change;
} // namespace

class EventLogModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void newestFirst();
    void oneInsertionPerTick();
    void pauseAndCatchUp();
    void catchesUpInTurns();
    void filters_data();
    void filters();
    void kinds();
    void repeatsCanBeHidden();
    void trimsInChunks();
    void restComesOnRequest();
    void ownCommands();
    void goesBackWithAReplay();
    void renamingIsSeen();
    void exportsCsv();
    void randomChanges();

private:
    void receive(const QString& address, const char* parameter, const Value& value) {
        const EventBatch batch{rf, m_home->clock.nowMs(), {{address, QLatin1String(parameter), value}}};
        m_log->append(batch);
        m_home->values.apply(batch);
    }
    //! The tester would ask for the rest in the midst of an insertion, which no view does.
    void testModel() {
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_tester->setUseFetchMore(false);
    }
    void settle() {
        QSignalSpy changed(m_log.get(), &EventLog::changed);
        QTRY_VERIFY(changed.size() > 0);
    }
    QStringList shown() { return printModel(*m_model, {eventcolumn::Device, eventcolumn::Parameter, change}); }

    std::unique_ptr<test::SmallHome> m_home;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<EventLogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void EventLogModelTest::init() {
    m_tester.reset();
    m_model.reset();
    m_log.reset();
    m_home = std::make_unique<test::SmallHome>();
    m_home->addDevice(lamp, QStringLiteral("HmIP-PSM"), QStringLiteral("Lampe"),
        {QStringLiteral("MAINTENANCE"), QStringLiteral("SWITCH_TRANSMITTER")});
    m_home->addDevice(contact, QStringLiteral("HmIP-SWDO"), QStringLiteral("Fenster"),
        {QStringLiteral("MAINTENANCE"), QStringLiteral("SHUTTER_CONTACT")});
    m_home->devices.setRooms({{QStringLiteral("1"), QStringLiteral("Küche"), {{rf, lamp + QStringLiteral(":1")}}},
        {QStringLiteral("2"), QStringLiteral("Altes Bad"), {{rf, contact + QStringLiteral(":1")}}}});
    m_log = std::make_unique<EventLog>(m_home->values, m_home->clock, 3'000);
    m_model = std::make_unique<EventLogModel>(*m_log, m_home->devices, m_home->values, 1'500);
    testModel();
}

void EventLogModelTest::goesBackWithAReplay() {
    testModel();
    receive(lamp + QStringLiteral(":1"), "LEVEL", Value(0.2));
    settle();
    QVERIFY(m_model->rowCount() > 0);
    m_log->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_log->countsByDevice().isEmpty());
    receive(lamp + QStringLiteral(":1"), "LEVEL", Value(0.3));
    settle();
    QCOMPARE(m_model->rowCount(), 1);
}

void EventLogModelTest::newestFirst() {
    receive(lamp + QStringLiteral(":1"), "STATE", Value(false));
    receive(lamp + QStringLiteral(":1"), "STATE", Value(true));
    receive(contact + QStringLiteral(":1"), "STATE", Value(true));
    settle();
    QCOMPARE(shown(),
        (QStringList{QStringLiteral("Fenster | State | Open"), QStringLiteral("Lampe | Switch | On"),
            QStringLiteral("Lampe | Switch | Off")}));
    QCOMPARE(m_model->index(1, change).data(roles::OldTextRole).toString(), QStringLiteral("Off"));
    QCOMPARE(m_model->index(2, change).data(roles::OldTextRole).toString(), QString());
    QCOMPARE(m_model->index(1, eventcolumn::Place).data().toString(), QStringLiteral("Küche · :1"));
    QCOMPARE(m_model->index(1, eventcolumn::Source).data().toString(), rf);
    QCOMPARE(
        m_model->index(0, eventcolumn::Device).data(roles::IconNameRole).toString(), QStringLiteral("window-closed"));
    QVERIFY(
        m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Fenster, State, Open")));
}

void EventLogModelTest::oneInsertionPerTick() {
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 40; ++i)
        receive(lamp + QStringLiteral(":1"), "LEVEL", Value(i));
    settle();
    QCOMPARE(inserted.size(), 1);
    QVERIFY(m_model->index(39, 0).data(roles::IsNewestRole).toBool());
    receive(lamp + QStringLiteral(":1"), "LEVEL", Value(99));
    settle();
    QVERIFY(m_model->index(0, 0).data(roles::IsNewestRole).toBool());
    QVERIFY(!m_model->index(1, 0).data(roles::IsNewestRole).toBool());
}

void EventLogModelTest::pauseAndCatchUp() {
    m_model->setPaused(true);
    receive(lamp + QStringLiteral(":1"), "STATE", Value(true));
    settle();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->waitingCount(), 1U);
    m_model->setFilterText(QStringLiteral("lampe")); // a filter does not end the pause
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setPaused(false);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setActive(false);
    receive(lamp + QStringLiteral(":1"), "STATE", Value(false));
    settle();
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setActive(true);
    QCOMPARE(m_model->rowCount(), 2);
}

//! Ten thousand events that came while nobody looked do not hold up the window that shows them.
void EventLogModelTest::catchesUpInTurns() {
    m_tester.reset();
    m_model.reset();
    m_log = std::make_unique<EventLog>(m_home->values, m_home->clock, 10'000);
    m_model = std::make_unique<EventLogModel>(*m_log, m_home->devices, m_home->values, 10'000);
    m_model->setActive(false);
    QList<ValueEvent> events;
    for (int i = 0; i < 8'000; ++i)
        events.append({lamp + QStringLiteral(":1"), QStringLiteral("LEVEL"), Value(i)});
    m_log->append({rf, m_home->clock.nowMs(), events});
    settle();
    m_model->setActive(true);
    const int atOnce = m_model->eventCount();
    QVERIFY(atOnce > 0 && atOnce < 8'000);
    QTRY_COMPARE(m_model->eventCount(), 8'000);
    QCOMPARE(m_model->waitingCount(), 0U);
    QCOMPARE(m_model->index(0, change).data().toString(), QStringLiteral("7999"));
    m_model->fetchMore({});
    QCOMPARE(m_model->index(7'999, change).data().toString(), QStringLiteral("0"));
}

void EventLogModelTest::filters_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* text, int rows) { QTest::newRow(text) << QString::fromUtf8(text) << rows; };
    row("", 6);
    row("küche", 4);
    row("room:küche", 4);
    row("room:\"altes bad\"", 2);
    row("room:", 6); // still being typed
    row("device:fen", 2);
    row("parameter:power", 2);
    row("POWER", 2);
    row("address:a0000000000002", 2);
    row("interface:bidcos", 0);
    row("room:Küche value>20", 2); // 25 W and 60 %
    row("value>=25", 2);
    row("value<25", 3); // 12,5 W and both positions of the contact… which are 0 and 1
    row("value=12,5", 1);
    row("value=open", 1);
    row("fenster lampe", 0);
    row("value>abc", 0);
}

void EventLogModelTest::filters() {
    QFETCH(QString, text);
    QFETCH(int, rows);
    auto fraction = std::make_shared<ParameterDescription>();
    fraction->type = ParameterType::Float;
    fraction->unit = QStringLiteral("100%");
    m_home->values.ensure({rf, lamp + QStringLiteral(":1"), QStringLiteral("LEVEL")}, fraction);
    receive(lamp + QStringLiteral(":1"), "LEVEL", Value(0.6));
    receive(lamp + QStringLiteral(":1"), "POWER", Value(12.5));
    receive(lamp + QStringLiteral(":1"), "POWER", Value(25.0));
    receive(lamp + QStringLiteral(":1"), "NAME", Value(QStringLiteral("text")));
    receive(contact + QStringLiteral(":1"), "STATE", Value(false));
    receive(contact + QStringLiteral(":1"), "STATE", Value(true));
    m_model->setFilterText(text);
    settle();
    QCOMPARE(m_model->rowCount(), rows);
    EventLogModel later(*m_log, m_home->devices, m_home->values);
    later.setFilterText(text); // the same for what is there already
    QCOMPARE(later.rowCount(), rows);
}

void EventLogModelTest::kinds() {
    receive(lamp + QStringLiteral(":1"), "POWER", Value(25.0));
    receive(lamp + QStringLiteral(":1"), "STATE", Value(true));
    receive(lamp + QStringLiteral(":1"), "PRESS_SHORT", Value(true));
    receive(lamp + QStringLiteral(":0"), "UNREACH", Value(true));
    settle();
    const QList<std::pair<EventKind, QString>> cases{{EventKind::Measurement, QStringLiteral("Lampe | Power | 25")},
        {EventKind::State, QStringLiteral("Lampe | Switch | On")},
        {EventKind::Press, QStringLiteral("Lampe | Short press | pressed")},
        {EventKind::Health, QStringLiteral("Lampe | Unreachable | Yes")}};
    for (const auto& [kind, line] : cases) {
        m_model->setKinds(kind);
        QCOMPARE(shown(), QStringList{line});
    }
    QCOMPARE(m_model->index(0, change).data(roles::ToneRole).toInt(), static_cast<int>(CellTone::Bad));
    m_model->setKinds(EventKind::State | EventKind::Press);
    QCOMPARE(m_model->rowCount(), 2);
}

void EventLogModelTest::repeatsCanBeHidden() {
    for (int i = 0; i < 3; ++i)
        receive(lamp + QStringLiteral(":0"), "UNREACH", Value(true));
    settle();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->repeatCount(), 2);
    QVERIFY(m_model->index(0, 0).data(roles::IsRepeatRole).toBool());
    m_model->setShowsRepeats(false);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->repeatCount(), 0);
}

void EventLogModelTest::trimsInChunks() {
    for (int i = 0; i < 2'400; ++i)
        receive(lamp + QStringLiteral(":1"), "LEVEL", Value(i));
    settle();
    QCOMPARE(m_model->eventCount(), 2'400);
    for (int i = 0; i < 200; ++i)
        receive(lamp + QStringLiteral(":1"), "LEVEL", Value(i));
    settle();
    QCOMPARE(m_model->eventCount(), 1'500);
}

//! Laying out 50,000 rows costs a view 10 ms; that must not happen with every tick.
void EventLogModelTest::restComesOnRequest() {
    m_tester.reset();
    m_model = std::make_unique<EventLogModel>(*m_log, m_home->devices, m_home->values, 10'000);
    testModel();
    const auto receiveMany = [this](int count) {
        for (int i = 0; i < count; ++i)
            receive(lamp + QStringLiteral(":1"), "LEVEL", Value(i));
        settle();
    };
    receiveMany(2'900);
    QCOMPARE(m_model->rowCount(), 500);
    receiveMany(200);
    QCOMPARE(m_model->rowCount(), 700);
    QCOMPARE(m_model->eventCount(), 3'100);
    QCOMPARE(m_model->toCsv(CsvSeparator::Comma).count('\n'), 3'101);
    m_model->setPaused(true); // as reading further down does
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 3'100);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->setPaused(false);
    receiveMany(1);
    QCOMPARE(m_model->rowCount(), 500);
    QCOMPARE(m_model->eventCount(), 3'101);
}

void EventLogModelTest::ownCommands() {
    receive(lamp + QStringLiteral(":1"), "STATE", Value(false));
    const DataPointKey key{rf, lamp + QStringLiteral(":1"), QStringLiteral("STATE")};
    m_log->appendCommand(key, Value(false), Value(true));
    m_home->values.setPending(m_home->values.find(key), {Value(true), PendingState::Sending, 0, {}});
    settle();
    const QModelIndex source = m_model->index(0, eventcolumn::Source);
    QVERIFY(source.data(roles::IsOwnRole).toBool());
    QVERIFY(source.data(roles::PendingRole).toBool());
    QCOMPARE(source.data().toString(), QStringLiteral("You, waiting"));
    m_home->values.clearPending(m_home->values.find(key));
    QCOMPARE(source.data().toString(), QStringLiteral("You"));
}

void EventLogModelTest::renamingIsSeen() {
    receive(lamp + QStringLiteral(":1"), "STATE", Value(true));
    settle();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_home->devices.setNames(rf, {{lamp, {QStringLiteral("Stehlampe"), {}}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->index(0, eventcolumn::Device).data().toString(), QStringLiteral("Stehlampe"));
}

void EventLogModelTest::exportsCsv() {
    m_home->devices.setNames(rf, {{lamp, {QStringLiteral("=Lampe; rot"), {}}}});
    receive(lamp + QStringLiteral(":1"), "POWER", Value(12.5));
    receive(lamp + QStringLiteral(":1"), "POWER", Value(25.25));
    settle();
    const QList<QByteArray> lines = m_model->toCsv(CsvSeparator::Semicolon).split('\n');
    QCOMPARE(lines.size(), 4); // header, two events, the end
    QVERIFY(lines[0].startsWith("\xEF\xBB\xBF"));
    QVERIFY(lines[1].contains(";12,5;")); // oldest first
    QVERIFY(lines[2].contains(";\"'=Lampe; rot\";"));
    QVERIFY(lines[2].contains(";12,5;25,25;"));
    QVERIFY(m_model->toCsv(CsvSeparator::Comma).contains(",12.5,25.25,"));
}

void EventLogModelTest::randomChanges() {
    QRandomGenerator random(99);
    for (int step = 0; step < 200; ++step) {
        switch (random.bounded(8)) {
        case 0:
            m_model->setFilterText(
                QStringList{QString(), QStringLiteral("lampe"), QStringLiteral("value>5")}[random.bounded(3)]);
            break;
        case 1:
            m_model->setPaused(random.bounded(2) == 1);
            break;
        case 2:
            m_model->setActive(random.bounded(2) == 1);
            break;
        case 3:
            m_model->setShowsRepeats(random.bounded(2) == 1);
            break;
        default:
            for (int i = random.bounded(60); i > 0; --i)
                receive(
                    (random.bounded(2) ? lamp : contact) + QStringLiteral(":1"), "LEVEL", Value(random.bounded(10)));
            break;
        }
        if (step % 20 == 0) {
            receive(lamp + QStringLiteral(":1"), "LEVEL", Value(step));
            settle();
        }
    }
    m_model->setFilterText({});
    m_model->setShowsRepeats(true);
    m_model->setPaused(false);
    m_model->setActive(true);
    EventLogModel fresh(*m_log, m_home->devices, m_home->values);
    const QStringList live = shown();
    const QStringList whole = printModel(fresh, {eventcolumn::Device, eventcolumn::Parameter, change});
    QCOMPARE(live, whole.mid(0, live.size()));
    QVERIFY(live.size() >= std::min<qsizetype>(whole.size(), 1'500));
}

QTEST_MAIN(EventLogModelTest)
#include "tst_eventlogmodel.moc"
