// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "tests/support/awaited.h"
#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"

#include <QTest>

using namespace ccudesk;
using ccudesk::test::awaited;
using ccudesk::test::channelOf;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::RelayedCall;
using ccudesk::test::SpoiledHome;
using Fate = ParameterOutcome::Fate;

namespace {

const QString master = QStringLiteral("MASTER");
const QString rf = QStringLiteral("BidCos-RF");
const QString hmip = QStringLiteral("HmIP-RF");

} // namespace

//! MASTER over real sockets: what goes out, what the CCU silently makes of it, and what a second client sees.
class TestConfigurator : public QObject {
    Q_OBJECT

    std::unique_ptr<SpoiledHome> m_ccu;
    std::unique_ptr<Installation> m_program;
    QByteArrayList m_written; //!< bodies of putParamset

    [[nodiscard]] CcuConnection& connection() { return m_program->connection(); }
    [[nodiscard]] Result<Paramset> read(const ChannelKey& channel) {
        return awaited(connection().readParamset({channel.interface, channel.address, master}));
    }
    [[nodiscard]] Result<ParamsetReport> write(const Paramset& base, const ParamsetValues& changes) {
        return awaited(connection().writeParamset(base, changes));
    }
    [[nodiscard]] ChannelKey anActuator() { return channelOf(*m_program, rf, QStringLiteral("SWITCH")); }
    [[nodiscard]] ChannelKey aThermostat() {
        return channelOf(*m_program, hmip, QStringLiteral("HEATING_CLIMATECONTROL_TRANSCEIVER"));
    }

private Q_SLOTS:
    void init() {
        m_ccu = std::make_unique<SpoiledHome>();
        m_written.clear();
        m_ccu->spoil = [this](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method == "putParamset")
                m_written.append(call.body);
            return std::nullopt;
        };
        m_program = m_ccu->install();
        goLive(*m_program);
    }
    void cleanup() {
        m_program.reset();
        m_ccu.reset();
    }

    void writesOnlyWhatChangesAndReadsItBack() {
        const ChannelKey channel = anActuator();
        const auto base = read(channel);
        QVERIFY2(base, base ? "" : qPrintable(base.error().message));
        QVERIFY(base->values.size() > 3);
        const auto report = write(
            *base, {{QStringLiteral("STATUSINFO_RANDOM"), Value(3.5)}, {QStringLiteral("POWERUP_ACTION"), Value(1)}});
        QVERIFY(report && report->isComplete());
        QCOMPARE(m_written.size(), 1);
        // protocol §3.3: FLOAT as double, ENUM as i4, and nothing else of the set
        QVERIFY2(m_written.first().contains("<name>STATUSINFO_RANDOM</name><value><double>3.5"),
            m_written.first().constData());
        QVERIFY2(
            m_written.first().contains("<name>POWERUP_ACTION</name><value><i4>1</i4>"), m_written.first().constData());
        QVERIFY(!m_written.first().contains("TRANSMIT_TRY_MAX"));
        const auto other = m_ccu->install();
        goLive(*other);
        const auto seen = awaited(other->connection().readParamset(base->key));
        QVERIFY(seen);
        QCOMPARE(seen->values.value(QStringLiteral("STATUSINFO_RANDOM")), Value(3.5));
        QCOMPARE(connection().journal().entriesOf(base->key).size(), 1);
        QCOMPARE(connection().journal().entriesOf(base->key).first().outcomes, report->outcomes);
    }

    void tellsWhatRfdClampedOrSkipped() {
        const auto base = read(anActuator());
        QVERIFY(base);
        const auto report = write(*base,
            {{QStringLiteral("STATUSINFO_RANDOM"), Value(50.0)}, {QStringLiteral("TRANSMIT_TRY_MAX"), Value(3.0)}});
        QVERIFY(report && !report->isComplete());
        const ParameterOutcome& clamped = report->outcomes.at(0);
        QCOMPARE(clamped.fate, Fate::Altered);
        QCOMPARE(clamped.now, Value(7.0));
        QCOMPARE(report->outcomes.at(1).fate, Fate::Ignored); // a double for an INTEGER
    }

    void hmipRefusesAllOfIt() {
        const auto base = read(aThermostat());
        QVERIFY(base);
        const auto report = write(*base, {{QStringLiteral("NO_SUCH_PARAMETER"), Value(1)}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Fault);
        QCOMPARE(report.error().fault, -5);
        QCOMPARE(connection().journal().entries().last().error, report.error().message);
    }

    void doesNotOverwriteWhatOthersChanged() {
        const ChannelKey channel = anActuator();
        const auto base = read(channel);
        QVERIFY(base);
        const auto foreign = write(*base, {{QStringLiteral("STATUSINFO_RANDOM"), Value(4.0)}});
        QVERIFY(foreign && foreign->isComplete());
        const auto report = write(*base, {{QStringLiteral("STATUSINFO_RANDOM"), Value(5.0)}});
        QVERIFY(report && report->isConflict());
        QCOMPARE(report->now.values.value(QStringLiteral("STATUSINFO_RANDOM")), Value(4.0));
        QCOMPARE(m_written.size(), 1);
        const auto besides = write(*base, {{QStringLiteral("POWERUP_ACTION"), Value(1)}});
        QVERIFY(besides && besides->isComplete()); // another parameter is no conflict
    }

    void lostAnswerIsReadBackAndNotRepeated() {
        const auto base = read(anActuator());
        QVERIFY(base);
        m_ccu->spoil = [this](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method != "putParamset")
                return std::nullopt;
            m_written.append(call.body);
            (void)call.passOn();
            return FakeCcu::Answer{{}, 0, true};
        };
        const auto report = write(*base, {{QStringLiteral("STATUSINFO_RANDOM"), Value(4.0)}});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(report->isComplete());
        QCOMPARE(m_written.size(), 1);
    }

    void readOnlyWritesNothing() {
        const auto base = read(anActuator());
        QVERIFY(base);
        connection().setManner(QStringLiteral("Test"), true);
        const auto report = write(*base, {{QStringLiteral("STATUSINFO_RANDOM"), Value(4.0)}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Permission);
        QVERIFY(m_written.isEmpty());
        QVERIFY(connection().journal().entries().isEmpty());
    }

    void asksForADescriptionOnce() {
        const ChannelKey channel = aThermostat();
        QVERIFY(read(channel));
        const int asked = m_ccu->count("getParamsetDescription");
        const int readings = m_ccu->count("getParamset");
        QVERIFY(read(channel));
        QCOMPARE(m_ccu->count("getParamsetDescription"), asked);
        QCOMPARE(m_ccu->count("getParamset"), readings + 1);
    }
};

QTEST_GUILESS_MAIN(TestConfigurator)
#include "tst_configurator.moc"
