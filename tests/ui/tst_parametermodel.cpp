// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/modelprint.h"
#include "tests/ui/smallhome.h"
#include "ui/models/parametermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ccudesk;
using test::printModel;

namespace {
const QString rf = test::SmallHome::rf;
const QString address = QStringLiteral("A0000000000001");
const QString one = address + QStringLiteral(":1");
} // namespace

class ParameterModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void showsAChannel();
    void showsADevice();
    void newOnesComeBehind();
    void tellsExactRuns();
    void inactiveTellsOnce();
    void failedWriteIsBad();
    void removedDeviceEmptiesTheList();
    void randomChanges();

private:
    void send(const char* parameter, const Value& value) { m_home->send(one, QLatin1String(parameter), value); }
    void settle() {
        QSignalSpy changed(&m_home->values, &ValueStore::valuesChanged);
        QTRY_VERIFY(changed.size() > 0);
    }

    std::unique_ptr<test::SmallHome> m_home;
    std::unique_ptr<ParameterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ParameterModelTest::init() {
    m_tester.reset();
    m_model.reset();
    m_home = std::make_unique<test::SmallHome>();
    m_home->addDevice(address, QStringLiteral("HmIP-PSM"), QStringLiteral("Lampe"),
        {QStringLiteral("MAINTENANCE"), QStringLiteral("SWITCH_TRANSMITTER")});
    m_model = std::make_unique<ParameterModel>(m_home->devices, m_home->values, m_home->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ParameterModelTest::showsAChannel() {
    send("STATE", Value(true));
    send("STATE_STATUS", Value(0));
    m_model->showChannel({rf, one});
    m_home->clock.advance(5'000);
    QCOMPARE(printModel(*m_model, {0, 1, 2}), QStringList{QStringLiteral("Switch | On | 5 s")});
    m_model->setShowsTechnical(true);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data(roles::OriginRole).toInt(), static_cast<int>(OriginMark::Event));
    QCOMPARE(
        m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Switch, On, last heard of: 5 s"));
    m_model->showNothing();
    QCOMPARE(m_model->rowCount(), 0);
}

void ParameterModelTest::showsADevice() {
    send("STATE", Value(true));
    m_home->send(address + QStringLiteral(":0"), QStringLiteral("UNREACH"), Value(false));
    m_model->showDevice({rf, address});
    QCOMPARE(
        printModel(*m_model, {0, 1}), (QStringList{QStringLiteral("Unreachable | No"), QStringLiteral("Switch | On")}));
    // The channel is named only where two of them have the same parameter.
    m_home->send(address + QStringLiteral(":0"), QStringLiteral("STATE"), Value(false));
    send("STATE", Value(false));
    QTRY_COMPARE(m_model->rowCount(), 3);
    const QStringList rows = printModel(*m_model);
    QVERIFY(rows.contains(QStringLiteral("Switch (channel 1)")));
    QVERIFY(rows.contains(QStringLiteral("Unreachable")));
    m_model->showDevice({rf, QStringLiteral("unknown")});
    QCOMPARE(m_model->rowCount(), 0);
}

void ParameterModelTest::newOnesComeBehind() {
    m_model->showChannel({rf, one});
    send("STATE", Value(true));
    send("POWER", Value(5.0));
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("Power"));
}

void ParameterModelTest::tellsExactRuns() {
    for (const char* parameter : {"A", "B", "C", "D", "E"})
        send(parameter, Value(1));
    settle();
    m_model->showChannel({rf, one});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (const char* parameter : {"E", "B", "A"})
        send(parameter, Value(2));
    settle();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(changed[1][0].toModelIndex().row(), 4);
}

void ParameterModelTest::inactiveTellsOnce() {
    send("STATE", Value(true));
    m_model->showChannel({rf, one});
    m_model->setActive(false);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    settle();
    m_model->refreshAges();
    QCOMPARE(changed.size(), 0);
    m_model->setActive(true);
    QCOMPARE(changed.size(), 1);
    m_model->refreshAges();
    QCOMPARE(changed.size(), 2);
}

void ParameterModelTest::failedWriteIsBad() {
    send("STATE", Value(true));
    m_model->showChannel({rf, one});
    m_home->values.setPending(0, {Value(false), PendingState::Failed, 0, QStringLiteral("No answer.")});
    const QModelIndex value = m_model->index(0, parametercolumn::Value);
    QCOMPARE(value.data(roles::ToneRole).toInt(), static_cast<int>(CellTone::Bad));
    QCOMPARE(value.data(Qt::ToolTipRole).toString(), QStringLiteral("No answer."));
    m_home->values.setPending(0, {Value(false), PendingState::Sending, 0, {}});
    QVERIFY(value.data(roles::PendingRole).toBool());
    QCOMPARE(value.data().toString(), QStringLiteral("On → Off"));
}

void ParameterModelTest::removedDeviceEmptiesTheList() {
    send("STATE", Value(true));
    m_model->showDevice({rf, address});
    QCOMPARE(m_model->rowCount(), 1);
    m_home->devices.remove({{rf, address}});
    QCOMPARE(m_model->rowCount(), 0);
}

void ParameterModelTest::randomChanges() {
    QRandomGenerator random(7);
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(5)) {
        case 0:
            m_model->showChannel({rf, QStringLiteral("%1:%2").arg(address).arg(random.bounded(2))});
            break;
        case 1:
            m_model->showDevice({rf, address});
            break;
        case 2:
            m_model->setShowsTechnical(random.bounded(2) == 1);
            break;
        default:
            m_home->send(QStringLiteral("%1:%2").arg(address).arg(random.bounded(2)),
                QStringLiteral("P%1").arg(random.bounded(40)), Value(random.bounded(9)));
            break;
        }
        if (step % 30 == 0) {
            send("TICK", Value(step));
            settle();
        }
    }
    m_model->showDevice({rf, address});
    send("TICK", Value(-1));
    settle();
    QSet<QString> live;
    for (const QString& line : printModel(*m_model, {0, 1}))
        live.insert(line);
    ParameterModel fresh(m_home->devices, m_home->values, m_home->clock);
    fresh.setShowsTechnical(true);
    m_model->setShowsTechnical(true);
    fresh.showDevice({rf, address});
    QCOMPARE(m_model->rowCount(), fresh.rowCount());
    QCOMPARE(live.size(), fresh.rowCount());
}

QTEST_MAIN(ParameterModelTest)
#include "tst_parametermodel.moc"
