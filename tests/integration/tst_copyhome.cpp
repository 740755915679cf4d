// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "tests/support/livehome.h"
#include "tests/support/simulatedhome.h"
#include "ui/pages/homecopydialog.h"

#include <QPushButton>

using namespace ccudesk;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::SimulatedHome;

namespace {

const QString cellar = QStringLiteral("Weinkeller");
const QString dampness = QStringLiteral("Feuchte im Keller");
const QString lampName = QStringLiteral("Lampe aus dem alten Haus");

} // namespace

//! Two CCUs open side by side, and what one of them lacks. U36.
class TestCopyHome : public QObject {
    Q_OBJECT

    std::unique_ptr<SimulatedHome> m_oldCcu;
    std::unique_ptr<SimulatedHome> m_newCcu;
    std::unique_ptr<Installation> m_old;
    std::unique_ptr<Installation> m_new;
    ChannelKey m_lamp;

    [[nodiscard]] QList<HomeCopyItem> items() const {
        return homeCopy({m_old->devices(), m_old->home()}, {m_new->devices(), m_new->home()});
    }
    [[nodiscard]] std::unique_ptr<HomeCopyDialog> dialog() const {
        return std::make_unique<HomeCopyDialog>(
            pageContext(*m_new, m_newCcu->clock), items(), QStringLiteral("Alt"), QStringLiteral("Neu"));
    }
    void prepare(const HomeEdit& edit) const {
        const auto sent = m_old->connection().edit(edit);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY(sent.result().has_value());
    }
    [[nodiscard]] const Room* roomIn(Installation& installation) const {
        for (const Room& room : installation.devices().rooms())
            if (room.name == cellar)
                return &room;
        return nullptr;
    }
    [[nodiscard]] static std::optional<SystemVariable> variableIn(Installation& installation) {
        for (const SystemVariable& each : installation.home().systemVariables())
            if (each.name == dampness)
                return each;
        return std::nullopt;
    }

private Q_SLOTS:
    void init() {
        m_oldCcu = std::make_unique<SimulatedHome>();
        m_newCcu = std::make_unique<SimulatedHome>();
        m_old = m_oldCcu->install();
        Profile profile = m_newCcu->profile();
        profile.id = QStringLiteral("22222222-2222-5333-8444-555555555555");
        m_new = m_newCcu->install(profile);
        goLive(*m_old);
        goLive(*m_new);
        QVERIFY(items().isEmpty());
        m_lamp = test::channelOf(*m_old, QStringLiteral("HmIP-RF"), QStringLiteral("SWITCH_VIRTUAL_RECEIVER"));
        prepare(RenameChannel{m_lamp, lampName});
        prepare(CreateGroup{GroupKind::OfRooms, cellar});
        QVERIFY(roomIn(*m_old));
        prepare(AssignChannels{GroupKind::OfRooms, roomIn(*m_old)->id, {m_lamp}, {}});
        VariableShape shape;
        shape.name = dampness;
        shape.type = SystemVariableType::Number;
        prepare(CreateVariable{shape});
        QVERIFY(variableIn(*m_old));
        prepare(SetVariable{variableIn(*m_old)->id, Value(55.0)});
        QCOMPARE(items().size(), 3);
    }
    void cleanup() {
        m_new.reset();
        m_old.reset();
        m_newCcu.reset();
        m_oldCcu.reset();
    }

    void theOtherCcuGetsAllOfIt() {
        const auto copy = dialog();
        auto* go = copy->findChild<QPushButton*>(QStringLiteral("go"));
        go->click();
        QVERIFY(m_new->devices().channel(m_lamp)->name != lampName); // a look first
        go->click();
        QTRY_VERIFY_WITH_TIMEOUT(!copy->findChild<QPushButton*>(QStringLiteral("stop"))->isEnabled(), patience);
        QVERIFY(items().isEmpty());
        QCOMPARE(m_new->devices().channel(m_lamp)->name, lampName);
        QVERIFY(roomIn(*m_new));
        QCOMPARE(roomIn(*m_new)->channels, QList<ChannelKey>{m_lamp});
        QVERIFY(variableIn(*m_new));
        QCOMPARE(variableIn(*m_new)->value.toNumber(), 55.0);
    }

    //! One that is only looked at refuses each of them, with the reason in its row.
    void aReadOnlyCcuGetsNothing() {
        m_new->connection().setManner(QStringLiteral("Neu"), true);
        HomeCopyBatch batch(pageContext(*m_new, m_newCcu->clock));
        batch.choose(items());
        batch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.isBusy(), patience);
        QCOMPARE(batch.count(HomeCopyBatch::State::Failed), 3);
        QVERIFY(!batch.targets().first().reason.isEmpty());
        QCOMPARE(items().size(), 3);
    }

    void afterAStopNothingFollows() {
        HomeCopyBatch batch(pageContext(*m_new, m_newCcu->clock));
        batch.choose(items());
        batch.start();
        batch.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.isBusy(), patience);
        QCOMPARE(batch.count(HomeCopyBatch::State::Copied), 1);
        QCOMPARE(items().size(), 2);
        batch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!batch.isBusy(), patience);
        QVERIFY(items().isEmpty());
    }
};

QTEST_MAIN(TestCopyHome)
#include "tst_copyhome.moc"
