// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/settingscopy.h"
#include "core/store/changejournal.h"
#include "tests/support/awaited.h"
#include "tests/support/spoiledhome.h"
#include "ui/pages/settingscopydialog.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>

using namespace ccudesk;
using ccudesk::test::awaited;
using ccudesk::test::FakeCcu;
using ccudesk::test::goLive;
using ccudesk::test::patience;
using ccudesk::test::RelayedCall;
using ccudesk::test::SimulatedHome;
using ccudesk::test::SpoiledHome;
using State = ParamsetBatch::State;

namespace {

const QString hmip = QStringLiteral("HmIP-RF");
const QString offset = QStringLiteral("TEMPERATURE_OFFSET");
enum Column { Where, Setting, Before, After, Outcome };

} // namespace

//! Settings of devices from one live CCU to another, over both their sockets. U36.
class TestCopySettings : public QObject {
    Q_OBJECT

    std::unique_ptr<SimulatedHome> m_oldCcu;
    std::unique_ptr<SpoiledHome> m_newCcu;
    std::unique_ptr<Installation> m_old;
    std::unique_ptr<Installation> m_new;
    ParamsetKey m_radiator;
    int m_writes = 0;

    [[nodiscard]] ParamsetBatch::Source source() const {
        return [this](const ParamsetKey& key) { return m_old->connection().readParamset(key); };
    }
    [[nodiscard]] QList<ParamsetPlace> places() const {
        QList<ParamsetPlace> all;
        for (const ParamsetKey& key : commonSettings(m_old->devices(), m_new->devices()))
            if (key.channel().device() == m_radiator.channel().device())
                all.append(paramsetPlace(m_new->devices(), key));
        return all;
    }
    [[nodiscard]] std::unique_ptr<SettingsCopyDialog> dialog() const {
        QList<ParamsetKey> keys;
        for (const ParamsetPlace& place : places())
            keys.append(place.key);
        return std::make_unique<SettingsCopyDialog>(pageContext(*m_new, m_newCcu->home.clock), source(), keys,
            SettingsCopyDialog::Direction{QStringLiteral("Alt"), QStringLiteral("Neu")});
    }
    [[nodiscard]] Value held(Installation& installation) const {
        const auto read = awaited(installation.connection().readParamset(m_radiator));
        return read ? read->values.value(offset) : Value();
    }
    [[nodiscard]] static QAbstractItemModel* table(const SettingsCopyDialog& dialog) {
        return dialog.findChild<QAbstractItemView*>(QStringLiteral("targets"))->model();
    }
    [[nodiscard]] static QString cell(const SettingsCopyDialog& dialog, int row, Column column) {
        return table(dialog)->index(row, column).data().toString();
    }
    static void press(const SettingsCopyDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("go"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.findChild<QPushButton*>(QStringLiteral("stop"))->isEnabled(), test::patience);
    }

private Q_SLOTS:
    void init() {
        m_oldCcu = std::make_unique<SimulatedHome>();
        m_newCcu = std::make_unique<SpoiledHome>();
        m_writes = 0;
        m_newCcu->spoil = [this](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            m_writes += call.method == "putParamset" ? 1 : 0;
            return std::nullopt;
        };
        m_old = m_oldCcu->install();
        m_new = m_newCcu->install();
        goLive(*m_old);
        goLive(*m_new);
        const ChannelKey channel = test::channelOf(*m_old, hmip, QStringLiteral("HEATING_CLIMATECONTROL_TRANSCEIVER"));
        m_radiator = {hmip, channel.address, QStringLiteral("MASTER")};
        const auto base = awaited(m_old->connection().readParamset(m_radiator));
        QVERIFY(base);
        QVERIFY(awaited(m_old->connection().writeParamset(*base, {{offset, Value(1.5)}}))->isComplete());
        QVERIFY(places().size() > 1);
    }
    void cleanup() {
        m_new.reset();
        m_old.reset();
        m_newCcu.reset();
        m_oldCcu.reset();
    }

    void everySettingIsShownThenWrittenAndReadBack() {
        const auto copy = dialog();
        press(*copy);
        QCOMPARE(table(*copy)->rowCount(), 1);
        QVERIFY(cell(*copy, 0, Before).startsWith(QLatin1Char('0')));
        QVERIFY(cell(*copy, 0, After).startsWith(QStringLiteral("1.5")));
        QCOMPARE(m_writes, 0); // a look first
        press(*copy);
        QCOMPARE(m_writes, 1);
        QCOMPARE(cell(*copy, 0, Outcome), QStringLiteral("Stored and read back"));
        QCOMPARE(held(*m_new), Value(1.5));
        QCOMPARE(m_new->connection().journal().entriesOf(m_radiator).size(), 1);
        QVERIFY(!copy->findChild<QPushButton*>(QStringLiteral("go"))->isVisibleTo(copy.get()));
    }

    //! Saying yes proves nothing (protocol §3.3): what it kept is told for each setting.
    void whatTheCcuIgnoresIsTold() {
        const auto copy = dialog();
        press(*copy);
        m_newCcu->spoil = [](const RelayedCall& call) -> std::optional<FakeCcu::Answer> {
            if (call.method != "putParamset")
                return std::nullopt;
            return FakeCcu::ok("<methodResponse><params><param><value></value></param></params></methodResponse>");
        };
        press(*copy);
        QCOMPARE(cell(*copy, 0, Outcome), QStringLiteral("The CCU has kept the old value."));
        QVERIFY(copy->findChild<QLabel*>(QStringLiteral("copySummary"))->text().contains(QLatin1String("0 settings")));
    }

    void aReadOnlyCcuGetsNothing() {
        m_new->connection().setManner(QStringLiteral("Neu"), true);
        const auto copy = dialog();
        press(*copy);
        press(*copy);
        QCOMPARE(m_writes, 0);
        QVERIFY(cell(*copy, 0, Outcome).startsWith(QStringLiteral("Failed")));
    }

    //! Going on after a stop compares the rest, and writes nothing that nobody has seen.
    void afterAStopItIsComparedFirst() {
        ParamsetBatch batch(pageContext(*m_new, m_newCcu->home.clock));
        const auto isQuiet = [&batch] { return !batch.isBusy(); };
        batch.copy(source(), places());
        batch.stop();
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patience);
        QVERIFY(batch.count(State::Waiting) > 0);
        batch.goOnReading();
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patience);
        QCOMPARE(batch.count(State::Waiting), 0);
        QCOMPARE(batch.count(State::Ready), 1);
        QCOMPARE(m_writes, 0);
    }

    void whatTheOtherCcuDoesNotTellIsNotWritten() {
        const auto closed = awaited(m_old->connection().close());
        QVERIFY(closed);
        const auto copy = dialog();
        press(*copy);
        QCOMPARE(table(*copy)->rowCount(), static_cast<int>(places().size()));
        QVERIFY(cell(*copy, 0, Outcome).startsWith(QStringLiteral("Failed")));
        QCOMPARE(m_writes, 0);
    }
};

QTEST_MAIN(TestCopySettings)
#include "tst_copysettings.moc"
