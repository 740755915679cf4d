// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "demostores.h"
#include "ui/pages/homepage.h"
#include "ui/pages/homeunits.h"
#include "ui/pages/roomcard.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/masonry.h"
#include "ui/widgets/sensorrow.h"
#include "ui/widgets/tile.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ccudesk;

namespace {

//! The demo home behind a page, and the commands that the page sends.
struct Fixture {
    explicit Fixture(bool isFilled = true) : values(clock) {
        if (isFilled)
            test::pourDemoHome(simulated, devices, values, clock.nowMs());
        page = shownPage();
        (void)QTest::qWaitFor([this] { return isComplete(); });
    }
    [[nodiscard]] std::unique_ptr<HomePage> shownPage() {
        auto made = std::make_unique<HomePage>(
            devices, values, clock,
            [this](const Command& command) {
                commands.append(command);
                return readyFuture(answer);
            },
            QStringLiteral("tst_homepage"));
        made->setConnection(ConnectionState::Live, {});
        made->resize(1232, 820);
        made->show();
        return made;
    }
    //! Rooms come in turns of the event loop.
    [[nodiscard]] bool isComplete() const {
        qsizetype units = 0;
        for (const HomeRoom& room : homeRooms(devices))
            units += room.tiles.size() + room.sensors.size();
        return page->findChildren<Tile*>().size() + page->findChildren<SensorRow*>().size() >= units;
    }

    [[nodiscard]] Tile* tile(const QString& name) const { return tileOf(*page, name); }
    [[nodiscard]] static Tile* tileOf(const HomePage& page, const QString& name) {
        for (Tile* candidate : page.findChildren<Tile*>())
            if (candidate->content().name == name)
                return candidate;
        return nullptr;
    }
    [[nodiscard]] Tile* firstTile(TileKind kind, bool isOn) const {
        for (Tile* candidate : page->findChildren<Tile*>())
            if (candidate->content().kind == kind && candidate->content().isOn == isOn
                && candidate->content().link == TileLink::Live)
                return candidate;
        return nullptr;
    }
    void event(const ChannelKey& channel, const QString& parameter, const Value& value) {
        values.apply({channel.interface, clock.nowMs(), {{channel.address, parameter, value}}});
    }

    SystemClock clock;
    simulator::Home simulated{{}, clock.nowMs()};
    DeviceStore devices;
    ValueStore values;
    QList<Command> commands;
    Result<void> answer;
    std::unique_ptr<HomePage> page;
};

} // namespace

class TestHomePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ccudesk-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_homepage"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }
    void init() { QSettings().clear(); }

    void everyRoomHasACard() {
        const Fixture home;
        const auto rooms = [&home] {
            QSet<QString> names;
            for (const RoomCard* card : home.page->findChildren<RoomCard*>())
                names.insert(card->accessibleName());
            return names;
        };
        QTRY_VERIFY(rooms().size() >= 10); // they come in turns
        QVERIFY(home.page->findChildren<Tile*>().size() > 20);
        QVERIFY(home.page->findChildren<SensorRow*>().size() > 5);
    }

    //! A rename touches one room; tiles a person is looking at elsewhere stay the same widgets.
    void roomsThatAreAsTheyWereKeepTheirCards() {
        Fixture home;
        const auto cards = [&home] {
            const auto list = home.page->findChildren<RoomCard*>();
            return QSet<RoomCard*>(list.cbegin(), list.cend());
        };
        QTRY_VERIFY(cards().size() >= 10);
        const QSet<RoomCard*> before = cards();
        const Tile* lamp = home.firstTile(TileKind::Switch, true);
        QVERIFY(lamp);
        const QString name = lamp->content().name;
        for (const DeviceKey& key : home.devices.keys())
            if (home.devices.device(key)->name == name)
                home.devices.setNames(key.interface, {{key.address, {QStringLiteral("Umgetauft"), {}}}});
        QTRY_VERIFY(home.tile(QStringLiteral("Umgetauft")));
        const QSet<RoomCard*> after = cards();
        QCOMPARE(after.size(), before.size());
        QVERIFY((after & before).size() >= before.size() - 2); // a device may be in two rooms
        QVERIFY(after != before);
    }

    //! A rename while another page is shown costs nothing; the page has caught up when it is seen.
    void isNotRebuiltWhileHidden() {
        Fixture home;
        const auto witness = home.shownPage();
        const Tile* lamp = home.firstTile(TileKind::Switch, true);
        QVERIFY(lamp);
        const QString name = lamp->content().name;
        home.page->hide();
        for (const DeviceKey& key : home.devices.keys())
            if (home.devices.device(key)->name == name)
                home.devices.setNames(key.interface, {{key.address, {QStringLiteral("Umgetauft"), {}}}});
        QTRY_VERIFY(Fixture::tileOf(*witness, QStringLiteral("Umgetauft")));
        QVERIFY(home.tile(name));
        home.page->show();
        QTRY_VERIFY(home.tile(QStringLiteral("Umgetauft")));
    }

    //! A person who never made rooms has everything on one card, which is built bit by bit.
    void aCardOfHundredsOfThingsGrows() {
        Fixture home(false);
        const auto names = [&home] {
            QStringList found;
            for (const Tile* tile : home.page->findChildren<Tile*>())
                found.append(tile->content().name);
            return found;
        };
        QList<Device> devices;
        QStringList expected;
        for (int i = 0; i < 100; ++i) {
            Device device;
            device.interface = QStringLiteral("BidCos-Wired");
            device.address = QStringLiteral("LEQ%1").arg(i, 7, 10, QLatin1Char('0'));
            device.name = QStringLiteral("Lampe %1").arg(i);
            Channel channel;
            channel.address = device.address + QStringLiteral(":1");
            channel.index = 1;
            channel.type = QStringLiteral("SWITCH");
            channel.direction = ChannelDirection::Receiver;
            channel.paramsets = {QStringLiteral("VALUES")};
            device.channels = {channel};
            devices.append(device);
            expected.append(device.name);
        }
        QSet<qsizetype> lengthsBetweenTurns;
        const auto watching = connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
            [&] { lengthsBetweenTurns.insert(names().size()); });
        home.devices.put(devices);
        QTRY_VERIFY(home.page->findChild<RoomCard*>());
        const RoomCard* card = home.page->findChild<RoomCard*>();
        QTRY_COMPARE(names(), expected);
        disconnect(watching);
        lengthsBetweenTurns -= {0, 100};
        QVERIFY(!lengthsBetweenTurns.isEmpty()); // not in one turn
        QCOMPARE(home.page->findChildren<RoomCard*>().size(), 1);
        QCOMPARE(home.page->findChild<RoomCard*>(), card);
        for (const Tile* tile : home.page->findChildren<Tile*>())
            QVERIFY(tile->isVisible());
    }

    void spaceSwitchesALamp() {
        Fixture home;
        Tile* lamp = home.firstTile(TileKind::Switch, false);
        QVERIFY(lamp);
        QTest::keyClick(lamp, Qt::Key_Space);
        QCOMPARE(home.commands.size(), 1);
        QCOMPARE(home.commands.constFirst().writes.constFirst().parameter, QStringLiteral("STATE"));
        QCOMPARE(home.commands.constFirst().writes.constFirst().value, Value(true));
        QVERIFY(!lamp->content().isOn);
        const Confirmation confirmation = home.commands.constFirst().confirmations.constFirst();
        home.event(confirmation.channel, confirmation.parameter, confirmation.expected);
        QTRY_VERIFY(lamp->content().isOn);
    }

    void openedWaterClosesByItself() {
        Fixture home;
        Tile* valve = home.tile(QStringLiteral("Bewässerung"));
        QVERIFY(valve);
        QVERIFY(!valve->content().isOn);
        QVERIFY(valve->content().hint.contains(QStringLiteral("closes by itself after 10 minutes")));
        QTest::keyClick(valve, Qt::Key_Space);
        QCOMPARE(home.commands.size(), 1);
        const QList<ParameterWrite>& writes = home.commands.constFirst().writes;
        QCOMPARE(writes.constFirst(), (ParameterWrite{QStringLiteral("STATE"), Value(true)}));
        QVERIFY(writes.size() > 1); // with its time, in one message
    }

    void dimmerGoesInStepsOfFive() {
        Fixture home;
        Tile* lamp = home.firstTile(TileKind::Dimmer, true);
        QVERIFY(lamp);
        const double before = lamp->content().level;
        QTest::keyClick(lamp, Qt::Key_Left);
        QCOMPARE(home.commands.size(), 1);
        QCOMPARE(home.commands.constFirst().writes.constFirst().parameter, QStringLiteral("LEVEL"));
        QVERIFY(home.commands.constFirst().writes.constFirst().value.toNumber().value_or(1.0) < before);
    }

    void thermostatStepsHalfADegree() {
        Fixture home;
        Tile* heating = nullptr;
        for (Tile* tile : home.page->findChildren<Tile*>())
            if (tile->content().kind == TileKind::Thermostat
                && tile->content().target == QLocale().toString(21.0, 'f', 1))
                heating = tile;
        QVERIFY(heating);
        QTest::keyClick(heating, Qt::Key_Right);
        QCOMPARE(home.commands.size(), 1);
        QCOMPARE(home.commands.constFirst().writes.constFirst().value, Value(21.5));
    }

    void unlockingAsksAndEnterNeverAgrees() {
        Fixture home;
        Tile* lock = nullptr;
        for (Tile* tile : home.page->findChildren<Tile*>())
            if (tile->content().icon == QLatin1String("lock"))
                lock = tile;
        QVERIFY(lock);
        QTest::keyClick(lock, Qt::Key_Space);
        QVERIFY(home.commands.isEmpty());
        auto* question = home.page->window()->findChild<QMessageBox*>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Return);
        QVERIFY(home.commands.isEmpty());

        QTRY_VERIFY(!home.page->window()->findChild<QMessageBox*>());
        QTest::keyClick(lock, Qt::Key_Space);
        question = home.page->window()->findChild<QMessageBox*>();
        QVERIFY(question);
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QCOMPARE(home.commands.size(), 1);
        QCOMPARE(home.commands.constFirst().priority, CommandPriority::Safety);
    }

    void onlyTheChangedTileGetsNewContent() {
        Fixture home;
        Tile* lamp = home.firstTile(TileKind::Switch, false);
        QHash<Tile*, TileContent> before;
        for (Tile* tile : home.page->findChildren<Tile*>())
            before.insert(tile, tile->content());
        QTest::keyClick(lamp, Qt::Key_Space);
        const Confirmation confirmation = home.commands.constFirst().confirmations.constFirst();
        home.event(confirmation.channel, confirmation.parameter, confirmation.expected);
        QTRY_VERIFY(lamp->content().isOn);
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QVERIFY2(it.key() == lamp || it.key()->content() == it.value(), qPrintable(it.value().name));
    }

    void hiddenPageCatchesUpWhenShown() {
        Fixture home;
        Tile* lamp = home.firstTile(TileKind::Switch, false);
        QTest::keyClick(lamp, Qt::Key_Space);
        const Confirmation confirmation = home.commands.constFirst().confirmations.constFirst();
        home.page->hide();
        QSignalSpy changes(&home.values, &ValueStore::valuesChanged);
        home.event(confirmation.channel, confirmation.parameter, confirmation.expected);
        QTRY_VERIFY(!changes.isEmpty());
        QVERIFY(!lamp->content().isOn);
        home.page->show();
        QTRY_VERIFY(lamp->content().isOn);
    }

    void offlineKeepsWhatWasShownAndSendsNothing() {
        Fixture home;
        Tile* lamp = home.firstTile(TileKind::Switch, true);
        const QString value = lamp->content().value;
        home.page->setConnection(ConnectionState::Reconnecting, QStringLiteral("Next try in 24 s."));
        QTRY_COMPARE(lamp->content().link, TileLink::Offline);
        QCOMPARE(lamp->content().value, value);
        QTest::keyClick(lamp, Qt::Key_Space);
        QVERIFY(home.commands.isEmpty());
    }

    void emptyPagesSayWhy() {
        Fixture home(false);
        const auto* empty = home.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->accessibleName().isEmpty());
        home.page->setConnection(ConnectionState::Failed, QStringLiteral("The password was refused."));
        QCOMPARE(empty->accessibleDescription(), QStringLiteral("The password was refused."));
        QCOMPARE(empty->accessibleName(), QStringLiteral("Not connected")); // it has answered
        home.page->setConnection(ConnectionState::Failed, QStringLiteral("Shown: AB:CD:EF."));
        QCOMPARE(empty->accessibleDescription(), QStringLiteral("Shown: AB:CD:EF."));
        const auto labels = empty->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), // a whole fingerprint is too long for a line
            [](const QLabel* label) { return label->text() == QStringLiteral("Shown: AB:\u200BCD:\u200BEF."); }));
        home.page->setConnection(ConnectionState::Reconnecting, QStringLiteral("Next try in 24 s."));
        QCOMPARE(empty->accessibleName(), QStringLiteral("The CCU does not answer"));
        QSignalSpy retry(home.page.get(), &HomePage::retryRequested);
        QTest::mouseClick(empty->findChildren<QPushButton*>().constFirst(), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        test::pourDemoHome(home.simulated, home.devices, home.values, home.clock.nowMs());
        QTRY_VERIFY(!empty->isVisible());
        QTRY_VERIFY(home.page->findChildren<Tile*>().size() > 20);
    }

    void refusalsBecomeASentence() {
        Fixture home;
        home.answer = failure(ErrorCode::Fault, QStringLiteral("The CCU did not accept the value."));
        QSignalSpy raised(home.page.get(), &HomePage::messageRaised);
        QTest::keyClick(home.firstTile(TileKind::Switch, false), Qt::Key_Space);
        QTRY_COMPARE(raised.count(), 1);
        QCOMPARE(raised.constFirst().constFirst().value<Message>().text, home.answer.error().message);
    }

    void arrowsMoveBetweenTiles() {
        Fixture home;
        QVERIFY(QTest::qWaitForWindowActive(home.page.get()));
        Tile* lamp = home.firstTile(TileKind::Switch, false);
        lamp->setFocus(Qt::TabFocusReason);
        QTest::keyClick(lamp, Qt::Key_Down);
        QVERIFY(QApplication::focusWidget() != lamp);
        const bool isPlace
            = qobject_cast<Tile*>(QApplication::focusWidget()) || qobject_cast<SensorRow*>(QApplication::focusWidget());
        QVERIFY(isPlace);
    }

    void allLightsOffSendsToLightsOnly() {
        Fixture home;
        int lights = 0;
        for (const Tile* tile : home.page->findChildren<Tile*>())
            lights += tile->content().icon == QLatin1String("bulb") && tile->content().isOn ? 1 : 0;
        for (QPushButton* button : home.page->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                button->click();
        QVERIFY(lights > 0);
        QCOMPARE(home.commands.size(), lights);
        for (const Command& command : std::as_const(home.commands))
            QCOMPARE(command.writes.constFirst().value.toNumber().value_or(1.0), 0.0);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
