// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "tests/support/livehome.h"
#include "tests/support/spoiledhome.h"
#include "ui/pages/paramsetbatch.h"

using namespace ccudesk;
using ccudesk::test::channelOf;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::RelayedCall;
using ccudesk::test::SpoiledHome;
using State = ParamsetBatch::State;

namespace {

const QString hmip = QStringLiteral("HmIP-RF");
const QString offset = QStringLiteral("TEMPERATURE_OFFSET");

} // namespace

//! The same settings for many, before a live CCU: in which order requests go out, and what the CCU and the journal hold
//! afterwards.
class TestApplyOthers : public QObject {
    Q_OBJECT

    std::unique_ptr<SpoiledHome> m_ccu;
    std::unique_ptr<Installation> m_program;
    QByteArrayList m_calls; //!< for MASTER: "read" and "write"
    QList<ParamsetPlace> m_others;

    void reach(const ParamsetBatch& batch) {
        QTRY_VERIFY_WITH_TIMEOUT(!batch.isBusy() && batch.count(State::Waiting) == 0, patience);
    }
    [[nodiscard]] Value held(const ParamsetKey& key) const {
        const auto answer = m_program->connection().readParamset(key);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience); }();
        return answer.isFinished() && answer.result() ? answer.result()->values.value(offset) : Value();
    }

private Q_SLOTS:
    void init() {
        m_ccu = std::make_unique<SpoiledHome>();
        m_calls.clear();
        m_ccu->spoil = [this](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method == "putParamset")
                m_calls.append("write");
            else if (call.method == "getParamset" && call.body.contains("MASTER"))
                m_calls.append("read");
            return std::nullopt;
        };
        m_program = m_ccu->install();
        goLive(*m_program);
        const ChannelKey own = channelOf(*m_program, hmip, QStringLiteral("HEATING_CLIMATECONTROL_TRANSCEIVER"));
        m_others = similarPlaces(m_program->devices(), {hmip, own.address, QStringLiteral("MASTER")}, nullptr);
        m_others.removeIf([](const ParamsetPlace& place) { return place.key.interface != hmip; });
        QVERIFY(m_others.size() >= 3);
        m_others.resize(3);
    }
    void cleanup() {
        m_program.reset();
        m_ccu.reset();
    }

    void eachIsReadWrittenAndReadBackBeforeTheNext() {
        ParamsetBatch batch(pageContext(*m_program, m_ccu->home.clock));
        batch.start({{offset, Value(1.5)}}, m_others);
        reach(batch);
        QCOMPARE(batch.count(State::Ready), 3);
        QCOMPARE(m_calls, QByteArrayList({"read", "read", "read"}));
        m_calls.clear();
        batch.write();
        reach(batch);
        QCOMPARE(batch.count(State::Stored), 3);
        const QByteArrayList one{"read", "write", "read"};
        QCOMPARE(m_calls, one + one + one);
        for (const ParamsetPlace& place : std::as_const(m_others)) {
            QCOMPARE(held(place.key), Value(1.5));
            QCOMPARE(m_program->connection().journal().entriesOf(place.key).size(), 1);
        }
        batch.start({{offset, Value(1.5)}}, m_others);
        reach(batch);
        QCOMPARE(batch.count(State::Same), 3);
    }

    void whatCannotBeIsNotSent() {
        ParamsetBatch batch(pageContext(*m_program, m_ccu->home.clock));
        batch.start({{offset, Value(40.0)}}, m_others);
        reach(batch);
        QCOMPARE(batch.count(State::Refused), 3);
        batch.write();
        reach(batch);
        QVERIFY(!m_calls.contains("write"));
    }

    void afterAStopNothingFollows() {
        ParamsetBatch batch(pageContext(*m_program, m_ccu->home.clock));
        batch.start({{offset, Value(1.5)}}, m_others);
        reach(batch);
        m_calls.clear();
        batch.write();
        batch.stop();
        reach(batch);
        QCOMPARE(m_calls.count("write"), 1);
        QCOMPARE(batch.count(State::Ready), 2);
        batch.write();
        reach(batch);
        QCOMPARE(m_calls.count("write"), 3);
        QCOMPARE(batch.count(State::Stored), 3);
    }

    void aFaultConcernsOneOnly() {
        m_ccu->spoil = [this](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            const bool isSpoiled = call.method == "putParamset" && m_calls.isEmpty();
            if (!isSpoiled)
                return std::nullopt;
            m_calls.append("write");
            return FakeCcu::ok("<methodResponse><fault><value><struct>"
                               "<member><name>faultCode</name><value><i4>-1</i4></value></member>"
                               "<member><name>faultString</name><value>Failure</value></member>"
                               "</struct></value></fault></methodResponse>");
        };
        ParamsetBatch batch(pageContext(*m_program, m_ccu->home.clock));
        batch.start({{offset, Value(1.5)}}, m_others);
        reach(batch);
        batch.write();
        reach(batch);
        QCOMPARE(batch.count(State::Stored), 2);
        QCOMPARE(batch.targets().constFirst().state, State::Failed);
        QVERIFY(!batch.targets().constFirst().reason.isEmpty());
        QCOMPARE(held(m_others.constFirst().key), Value(0.0));
    }
};

QTEST_MAIN(TestApplyOthers)
#include "tst_applyothers.moc"
