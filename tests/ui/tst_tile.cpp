// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/themecontroller.h"
#include "ui/widgets/tile.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace ccudesk;

namespace {

TileContent lamp() {
    TileContent content;
    content.kind = TileKind::Dimmer;
    content.icon = QStringLiteral("bulb");
    content.name = QStringLiteral("Stehlampe");
    content.room = QStringLiteral("Wohnzimmer");
    content.value = QStringLiteral("On · 60 %");
    content.isOn = true;
    content.level = 0.6;
    return content;
}

QImage pictureOf(const TileContent& content) {
    Tile tile;
    tile.resize(180, tile.sizeHint().height());
    tile.setContent(content);
    QImage image(tile.size(), QImage::Format_RGB32);
    image.fill(tile.palette().color(QPalette::Window));
    tile.render(&image, {}, {}, QWidget::DrawChildren);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

class CountingTile : public Tile {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent* event) override {
        ++paints;
        Tile::paintEvent(event);
    }
};

} // namespace

class TestTile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    void spaceAsksAndTheStateComesBack() {
        Tile tile;
        tile.setContent(lamp());
        QSignalSpy toggles(&tile, &Tile::toggleRequested);
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(toggles.takeFirst().constFirst().toBool(), false);
        QVERIFY(tile.isChecked()); // still as the device says
        TileContent off = lamp();
        off.isOn = false;
        tile.setContent(off);
        QVERIFY(!tile.isChecked());
        tile.click(); // what a screen reader's "press" does
        QCOMPARE(toggles.takeFirst().constFirst().toBool(), true);
    }

    void mouseWorksTheToggleAndTheBodyOpens() {
        Tile tile;
        tile.setContent(lamp());
        tile.resize(180, 96);
        QSignalSpy toggles(&tile, &Tile::toggleRequested);
        QSignalSpy details(&tile, &Tile::detailRequested);
        QTest::mouseClick(&tile, Qt::LeftButton, {}, tile.tileLayout().toggle.center());
        QCOMPARE(toggles.count(), 1);
        QTest::mouseClick(&tile, Qt::LeftButton, {}, QPoint(30, 58));
        QCOMPARE(toggles.count(), 1);
        QCOMPARE(details.count(), 1);
        // A press that ends elsewhere does nothing.
        QTest::mousePress(&tile, Qt::LeftButton, {}, tile.tileLayout().toggle.center());
        QTest::mouseRelease(&tile, Qt::LeftButton, {}, QPoint(30, 58));
        QCOMPARE(toggles.count(), 1);
        QCOMPARE(details.count(), 1);
        QTest::keyClick(&tile, Qt::Key_Return);
        QCOMPARE(details.count(), 2);
    }

    void levelByKeysAndDrag() {
        Tile tile;
        tile.setContent(lamp());
        tile.resize(180, 96);
        QSignalSpy levels(&tile, &Tile::levelRequested);
        QTest::keyClick(&tile, Qt::Key_Right);
        QCOMPARE(levels.takeFirst().constFirst().toDouble(), 0.65);
        QTest::keyClick(&tile, Qt::Key_Right); // counts from what was asked for, not from the last answer
        QCOMPARE(levels.takeFirst().constFirst().toDouble(), 0.7);
        const QRect bar = tile.tileLayout().bar;
        QTest::mousePress(&tile, Qt::LeftButton, {}, QPoint(bar.x(), bar.center().y()));
        QTest::mouseRelease(&tile, Qt::LeftButton, {}, QPoint(bar.right(), bar.center().y()));
        QVERIFY(levels.constFirst().at(1).toBool() == false);
        QCOMPARE(levels.constLast().constFirst().toDouble(), 1.0);
        QVERIFY(levels.constLast().at(1).toBool());
        tile.setContent([] {
            TileContent c = lamp();
            c.level = 0.3;
            return c;
        }());
        QCOMPARE(tile.shownLevel(), 0.3); // the store's answer ends what was asked for
    }

    void heldKeyIsOneMessage() {
        Tile tile;
        tile.setContent(lamp());
        tile.resize(180, 96);
        QSignalSpy levels(&tile, &Tile::levelRequested);
        QTest::keyClick(&tile, Qt::Key_Left);
        QCOMPARE(levels.count(), 1); // the first at once
        for (int i = 0; i < 4; ++i) {
            QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier, {}, true);
            QApplication::sendEvent(&tile, &repeat);
        }
        tile.setContent([] {
            TileContent c = lamp();
            c.isPending = true;
            return c;
        }());
        QCOMPARE(tile.shownLevel(), 0.35); // an answer to the first does not take the handle back
        QCOMPARE(levels.count(), 1);
        QTRY_COMPARE(levels.count(), 2);
        QCOMPARE(levels.constLast().constFirst().toDouble(), 0.35);
        QVERIFY(levels.constLast().at(1).toBool());
    }

    void wheelLeavesThePageAlone() {
        Tile tile;
        tile.setContent(lamp());
        tile.resize(180, 96);
        QSignalSpy levels(&tile, &Tile::levelRequested);
        const QPointF bar = tile.tileLayout().bar.center();
        QWheelEvent event(bar, bar, {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&tile, &event);
        QVERIFY(levels.isEmpty()); // without the focus
        QVERIFY(!event.isAccepted());
    }

    void blindMovesStepsAndStops() {
        Tile tile;
        TileContent blind;
        blind.kind = TileKind::Blind;
        blind.name = QStringLiteral("Rollladen");
        blind.level = 0.4;
        tile.setContent(blind);
        tile.resize(180, 96);
        QSignalSpy moves(&tile, &Tile::moveRequested);
        const auto press = [&tile](TileRegion region) {
            QTest::mouseClick(&tile, Qt::LeftButton, {}, tile.tileLayout().rectOf(region).center());
        };
        press(TileRegion::Up);
        press(TileRegion::Stop);
        press(TileRegion::Down);
        QCOMPARE(moves.at(0).constFirst().value<BlindMove>(), BlindMove::Up);
        QCOMPARE(moves.at(1).constFirst().value<BlindMove>(), BlindMove::Stop);
        QCOMPARE(moves.at(2).constFirst().value<BlindMove>(), BlindMove::Down);
        blind.isPending = true;
        tile.setContent(blind);
        QTest::keyClick(&tile, Qt::Key_Space); // while it moves, Space stops it
        QCOMPARE(moves.constLast().constFirst().value<BlindMove>(), BlindMove::Stop);
    }

    void thermostatAndCommand() {
        Tile tile;
        TileContent heating;
        heating.kind = TileKind::Thermostat;
        heating.name = QStringLiteral("Heizung");
        heating.actual = QStringLiteral("21.4");
        heating.unit = QStringLiteral("°C");
        heating.target = QStringLiteral("21.5");
        tile.setContent(heating);
        tile.resize(300, 96);
        QSignalSpy steps(&tile, &Tile::targetStepRequested);
        QTest::mouseClick(&tile, Qt::LeftButton, {}, tile.tileLayout().plus.center());
        QTest::keyClick(&tile, Qt::Key_Left);
        QCOMPARE(steps.at(0).constFirst().toInt(), 1);
        QCOMPARE(steps.at(1).constFirst().toInt(), -1);
        QVERIFY(!tile.isCheckable());

        TileContent lock;
        lock.kind = TileKind::Command;
        lock.name = QStringLiteral("Haustür");
        lock.command = QStringLiteral("Unlock …");
        tile.setContent(lock);
        QSignalSpy commands(&tile, &Tile::commandRequested);
        QTest::mouseClick(&tile, Qt::LeftButton, {}, tile.tileLayout().command.center());
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(commands.count(), 2);
    }

    void nothingIsSentWithoutContact_data() {
        QTest::addColumn<TileLink>("link");
        QTest::newRow("no contact") << TileLink::NoContact;
        QTest::newRow("offline") << TileLink::Offline;
    }

    void nothingIsSentWithoutContact() {
        QFETCH(TileLink, link);
        Tile tile;
        TileContent content = lamp();
        content.link = link;
        tile.setContent(content);
        tile.resize(180, 96);
        QSignalSpy toggles(&tile, &Tile::toggleRequested);
        QSignalSpy levels(&tile, &Tile::levelRequested);
        QTest::keyClick(&tile, Qt::Key_Space);
        QTest::keyClick(&tile, Qt::Key_Right);
        QTest::mouseClick(&tile, Qt::LeftButton, {}, tile.tileLayout().toggle.center());
        QTest::mouseClick(&tile, Qt::LeftButton, {}, tile.tileLayout().bar.center());
        QVERIFY(toggles.isEmpty());
        QVERIFY(levels.isEmpty());
    }

    void statesDifferInGrey() {
        QList<TileContent> states(8, lamp());
        states[1].isOn = false;
        states[2].isPending = true;
        states[3].link = TileLink::NoContact;
        states[4].link = TileLink::Offline;
        states[5].isNotSent = true;
        states[6].isLowBattery = true;
        states[7].level = 0.2;
        QList<QImage> pictures;
        for (const TileContent& state : states)
            pictures.append(pictureOf(state));
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            for (qsizetype j = i + 1; j < pictures.size(); ++j)
                QVERIFY2(pictures.at(i) != pictures.at(j), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void onlyAChangeRepaints() {
        CountingTile tile;
        tile.setContent(lamp());
        tile.resize(180, 96);
        tile.show();
        QTRY_VERIFY(tile.paints > 0);
        QApplication::processEvents();
        const int before = tile.paints;
        QVERIFY(!tile.setContent(lamp()));
        QApplication::processEvents();
        QCOMPARE(tile.paints, before);
        TileContent other = lamp();
        other.value = QStringLiteral("On · 61 %");
        QVERIFY(tile.setContent(other));
        QTRY_VERIFY(tile.paints > before);
    }

    void screenReaderFindsRoleStateAndValue() {
        Tile tile;
        TileContent content = lamp();
        content.hint = QStringLiteral("Confirmed 2 minutes ago.");
        tile.setContent(content);
        QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(&tile);
        QVERIFY(iface);
        QCOMPARE(iface->role(), QAccessible::CheckBox);
        QVERIFY(iface->state().checked);
        QCOMPARE(iface->text(QAccessible::Name), QStringLiteral("Stehlampe, Wohnzimmer, On · 60 %"));
        QCOMPARE(iface->text(QAccessible::Description), content.hint);
        QVERIFY(iface->valueInterface());
        QCOMPARE(iface->valueInterface()->currentValue().toInt(), 60);
        QSignalSpy levels(&tile, &Tile::levelRequested);
        iface->valueInterface()->setCurrentValue(25);
        QCOMPARE(levels.takeFirst().constFirst().toDouble(), 0.25);
        QSignalSpy toggles(&tile, &Tile::toggleRequested);
        iface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(toggles.count(), 1);

        content.kind = TileKind::Command;
        tile.setContent(content);
        QCOMPARE(iface->role(), QAccessible::Button);
        QVERIFY(!iface->valueInterface());
    }

    void largeTextMakesTheTileGrow() {
        QFont large = QApplication::font();
        large.setPixelSize(26);
        QVERIFY(TileLayout::heightFor(large) > metrics::tileHeight);
        const TileLayout layout(lamp(), QSize(300, TileLayout::heightFor(large)), large);
        QVERIFY(layout.value.bottom() < layout.bar.top());
        QVERIFY(layout.name.bottom() <= layout.value.top());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestTile)
#include "tst_tile.moc"
