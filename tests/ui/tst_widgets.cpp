// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/masonry.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/sensorrow.h"
#include "ui/widgets/toggleswitch.h"

#include <QDialog>
#include <QFocusFrame>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ccudesk;

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    void aSecretIsSeenOnlyWhileTheEyeIsHeld() {
        QWidget window;
        auto* other = new QLineEdit(&window);
        auto* field = new SecretEdit(&window);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setText(QStringLiteral("4711"));
        QCOMPARE(field->displayText(), QStringLiteral("4711"));
        auto* eye = field->findChild<QToolButton*>(QStringLiteral("reveal"));
        QVERIFY(!eye->isVisible());
        field->setConcealed(true);
        QVERIFY(eye->isVisible());
        QVERIFY(!field->displayText().contains(QLatin1Char('4')));
        QTest::mousePress(eye, Qt::LeftButton);
        QCOMPARE(field->displayText(), QStringLiteral("4711"));
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!field->displayText().contains(QLatin1Char('4')));
        field->setFocus();
        QTest::keyPress(field, Qt::Key_F8, Qt::AltModifier);
        QCOMPARE(field->displayText(), QStringLiteral("4711"));
        QTest::keyRelease(field, Qt::Key_F8, Qt::AltModifier);
        QVERIFY(!field->displayText().contains(QLatin1Char('4')));
        QTest::keyPress(field, Qt::Key_F8, Qt::AltModifier);
        other->setFocus();
        QVERIFY(!field->displayText().contains(QLatin1Char('4')));
        field->setConcealed(false);
        QCOMPARE(field->displayText(), QStringLiteral("4711"));
    }

    void toggleFollowsTheValueAndNotTheClick() {
        ToggleSwitch toggle;
        toggle.setFollowsValue(true);
        QSignalSpy clicked(&toggle, &QAbstractButton::clicked);
        QTest::keyClick(&toggle, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QVERIFY(!toggle.isChecked()); // the device has not answered yet
        toggle.setChecked(true);
        QVERIFY(toggle.isChecked());
    }

    void sensorRowDropsReadingsInsteadOfCuttingThem() {
        const auto picture = [](const QString& value) {
            SensorRow row;
            SensorContent content;
            content.icon = QStringLiteral("weather");
            content.name = QStringLiteral("Wetterstation");
            content.value = value;
            row.setContent(content);
            row.resize(260, row.sizeHint().height());
            return row.grab().toImage();
        };
        const QString fits = QStringLiteral("7.6 °C · 78 %");
        const QString tooLong = fits + QStringLiteral(" · 11.2 km/h · 14,320 lx · 1,013 hPa · 960 mm");
        QVERIFY(picture(tooLong) != picture(QStringLiteral("7.6 °C")));
        QCOMPARE(picture(tooLong), picture(fits));
    }

    void toggleStatesDifferWithoutColour() {
        // Grey copies of on, off, pending and disabled must differ (design §7).
        const auto grey = [](const ToggleLook& look) {
            QImage image(44, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintToggle(&painter, QRectF(0, 0, 44, 24), look, QApplication::palette());
            painter.end();
            return image.convertToFormat(QImage::Format_Grayscale8);
        };
        const QList<QImage> images{grey({true, false, true, false}), grey({false, false, true, false}),
            grey({true, true, true, false}), grey({false, true, true, false}), grey({false, false, false, false})};
        for (qsizetype i = 0; i < images.size(); ++i) {
            for (qsizetype j = i + 1; j < images.size(); ++j)
                QVERIFY2(images.at(i) != images.at(j), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void chipIsClearedByCrossAndDelete() {
        Chip chip(QStringLiteral("HmIP-RF"));
        chip.setFilterSet(true);
        chip.resize(chip.sizeHint());
        QSignalSpy cleared(&chip, &Chip::clearRequested);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
        QCOMPARE(cleared.count(), 1);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(cleared.count(), 2);
        chip.setFilterSet(false);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(cleared.count(), 2);
    }

    void labelElidesInsteadOfForcingAWidth() {
        ElidingLabel label(FontRole::H2);
        label.setText(QStringLiteral("Schreibtischleuchte im Arbeitszimmer links"));
        QVERIFY(label.minimumSizeHint().width() <= 20);
        QVERIFY(label.sizeHint().width() > 200);
        QCOMPARE(label.accessibleName(), label.text());
    }

    void numbersKeepTheirWidth() {
        for (const FontRole role : {FontRole::Small, FontRole::Strong, FontRole::Big}) {
            const TabularFigures figures(themeFont(role, QApplication::font()));
            QCOMPARE(figures.width(QStringLiteral("11.1")), figures.width(QStringLiteral("20.8")));
        }
    }

    void emptyStateNamesItsReason() {
        EmptyState state;
        state.resize(640, 480);
        state.setContent(
            QStringLiteral("filter"), QStringLiteral("No device matches"), QStringLiteral("86 are loaded."));
        state.setActions(QStringLiteral("Clear filters"));
        state.show();
        QCOMPARE(state.accessibleDescription(), QStringLiteral("86 are loaded."));
        QSignalSpy primary(&state, &EmptyState::primaryRequested);
        const auto buttons = state.findChildren<QPushButton*>();
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(primary.count(), 1);
        QVERIFY(!buttons.last()->isVisible());
    }

    void messageBarKeepsItsButtonsWhileTheCountdownRuns() {
        MessageBar bar;
        bar.resize(800, 48);
        Message message{Severity::Warning, {}, QStringLiteral("The CCU does not answer"),
            QStringLiteral("Next try in 24 s."), {QStringLiteral("Try now")}, true};
        bar.setMessage(message);
        bar.show();
        auto* button = bar.findChild<QPushButton*>();
        QVERIFY(button);
        message.text = QStringLiteral("Next try in 23 s.");
        bar.setMessage(message);
        QCOMPARE(bar.findChild<QPushButton*>(), button); // focus and a press under way survive
        QSignalSpy action(&bar, &MessageBar::actionRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(action.takeFirst().constFirst().toInt(), 0);
    }

    void masonryFollowsTheWidth_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        constexpr int margins = 48 + 12; // page margins and the scroll bar
        QTest::newRow("one") << 500 << 1;
        QTest::newRow("two, 1024 window") << 1024 - 68 - margins << 2;
        QTest::newRow("two, 1355 window") << 1355 - 208 - margins << 2;
        QTest::newRow("three, 1356 window") << 1356 - 208 - margins << 3;
        QTest::newRow("four, 1724 window") << 1724 - 208 - margins << 4;
        QTest::newRow("five, 2092 window") << 2092 - 208 - margins << 5;
        QTest::newRow("never six") << 4000 << 5;
    }

    void masonryFollowsTheWidth() {
        QFETCH(int, width);
        QTEST(Masonry::columnsFor(width), "columns");
    }

    void masonryFillsTheShortestColumn() {
        Masonry masonry;
        masonry.resize(800, 600);
        QList<QWidget*> cards;
        for (const int height : {300, 100, 100}) {
            auto* card = new QWidget(&masonry);
            auto* layout = new QVBoxLayout(card);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addSpacing(height);
            cards.append(card);
        }
        masonry.setCards(cards);
        QCOMPARE(cards.at(2)->x(), cards.at(1)->x());
        QCOMPARE(cards.at(2)->y(), 116);
        QCOMPARE(masonry.minimumHeight(), 300);
    }

    void focusRingShowsForTheKeyboardOnly() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* first = new QPushButton(QStringLiteral("First"), &window);
        auto* second = new QPushButton(QStringLiteral("Second"), &window);
        layout->addWidget(first);
        layout->addWidget(second);
        const FocusRing ring;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!window.findChild<QFocusFrame*>());
        QTest::keyClick(&window, Qt::Key_Tab);
        const auto* frame = window.findChild<QFocusFrame*>();
        QVERIFY(frame && frame->isVisible());
        QCOMPARE(frame->widget(), second);
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!frame->widget());
    }

    void focusRingShowsInEveryWindow() {
        QWidget window;
        auto* button = new QPushButton(QStringLiteral("Buy"), &window);
        const FocusRing ring;
        window.show();
        for (int times = 0; times < 2; ++times) { // the ring of a dialog that is gone is no ring of the next one
            QDialog dialog(&window);
            auto* close = new QPushButton(QStringLiteral("Close"), &dialog);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            close->setFocus(Qt::MouseFocusReason);
            close->clearFocus();
            close->setFocus(Qt::TabFocusReason);
            const auto* frame = dialog.findChild<QFocusFrame*>();
            QVERIFY(frame);
            QCOMPARE(frame->widget(), close);
        }
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->clearFocus();
        button->setFocus(Qt::TabFocusReason);
        QVERIFY(window.findChild<QFocusFrame*>());
    }

    void controlsAreHighEnough() {
        QPushButton button(QStringLiteral("Read again"));
        QLineEdit edit;
        QVERIFY(button.sizeHint().height() >= 32);
        QVERIFY(edit.sizeHint().height() >= 32);
        setButtonKind(&button, ButtonKind::Danger);
        QCOMPARE(buttonKind(&button), ButtonKind::Danger);
        QVERIFY(!button.isDefault());
    }

    void signalClasses() {
        QCOMPARE(signalBars(-61), 4);
        QCOMPARE(signalBars(-74), 3);
        QCOMPARE(signalBars(-83), 2);
        QCOMPARE(signalBars(-94), 1);
        QCOMPARE(signalBars(-110), 0);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
