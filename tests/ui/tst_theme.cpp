// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/themecontroller.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

using namespace ccudesk;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnEveryPlane_data() {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
    }

    void textReadsOnEveryPlane() {
        QFETCH(QPalette, palette);
        const Theme theme(palette);
        QVERIFY(!theme.isHighContrast());
        for (const Token plane : {Token::Window, Token::Nav, Token::Surface, Token::Sunken}) {
            for (const Token text : {Token::Text, Token::Text2, Token::Text3, Token::Accent})
                QVERIFY2(contrastRatio(theme[text], theme[plane]) >= 4.5, qPrintable(theme[text].name()));
            for (const Token line : {Token::Outline, Token::OkFill, Token::WarnFill, Token::BadFill})
                QVERIFY2(contrastRatio(theme[line], theme[plane]) >= 3.0, qPrintable(theme[line].name()));
        }
        QVERIFY(contrastRatio(theme[Token::OnAccent], theme[Token::Accent]) >= 4.5);
        QVERIFY(contrastRatio(theme[Token::AccentInk], theme[Token::AccentSoft]) >= 4.5);
        QVERIFY(contrastRatio(theme[Token::Ok], theme[Token::OkSoft]) >= 4.5);
        QVERIFY(contrastRatio(theme[Token::Warn], theme[Token::WarnSoft]) >= 4.5);
        QVERIFY(contrastRatio(theme[Token::Bad], theme[Token::BadSoft]) >= 4.5);
    }

    void paletteCarriesTheTokens() {
        const QPalette palette = Theme::darkPalette();
        const Theme theme(palette);
        QVERIFY(theme.isDark());
        QVERIFY(isDarkPalette(palette));
        QVERIFY(!isDarkPalette(Theme::lightPalette()));
        QCOMPARE(palette.color(QPalette::Base), theme[Token::Surface]);
        QCOMPARE(palette.color(QPalette::Highlight), theme[Token::Accent]);
        QCOMPARE(palette.color(QPalette::PlaceholderText), theme[Token::Text3]);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::WindowText), theme[Token::Text3]);
    }

    void highContrastPaletteIsRespected() {
        QPalette palette(Qt::black);
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::Highlight, Qt::yellow);
        QVERIFY(isHighContrastPalette(palette));
        const Theme theme(palette);
        QVERIFY(theme.isHighContrast());
        QCOMPARE(theme[Token::AccentSoft], QColor(Qt::black));
        QCOMPARE(theme[Token::Text2], QColor(Qt::white));
        QCOMPARE(theme[Token::Accent], QColor(Qt::yellow));

        // An ordinary light desktop reaches 18:1 as well, but has white fields on a grey window.
        QPalette ordinary(QColor(0xef, 0xef, 0xef));
        ordinary.setColor(QPalette::WindowText, Qt::black);
        ordinary.setColor(QPalette::Base, Qt::white);
        ordinary.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
        QVERIFY(!isHighContrastPalette(ordinary));
    }

    void fontsAreFactorsOfTheSystemFont() {
        QFont base = QApplication::font();
        base.setPixelSize(26); // 200 %
        QCOMPARE(themeFont(FontRole::Body, base).pixelSize(), 26);
        QCOMPARE(themeFont(FontRole::H1, base).pixelSize(), 44);
        QVERIFY(themeFont(FontRole::Strong, base).weight() > themeFont(FontRole::Body, base).weight());
        base.setPointSizeF(10.0);
        QCOMPARE(themeFont(FontRole::Caption, base).pointSizeF(), 8.5);
        QFont large = base;
        large.setPixelSize(40);
        QVERIFY(grownHeight(metrics::tableRowHeight, large) > 40);
    }

    void modeChangesThePaletteOfWidgetsThatExist() {
        ThemeController controller(ThemeMode::Light);
        QPushButton button;
        button.show();
        QVERIFY(!isDarkPalette(button.palette()));
        controller.setMode(ThemeMode::Dark);
        QTRY_VERIFY(isDarkPalette(button.palette()));
        controller.setMode(ThemeMode::System);
        QCOMPARE(controller.mode(), ThemeMode::System);
    }

    //! S135: a device may be called anything.
    void namesAreNoMarkup() {
        const ThemeController controller(ThemeMode::Light);
        const QString name = QStringLiteral("<b>Lamp</b><img src=\"http://192.0.2.1/a.png\">");
        QLabel label(name);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QMessageBox box(QMessageBox::Question, QStringLiteral("CCU Desk"), name);
        box.setInformativeText(name);
        box.show();
        for (const QLabel* part : box.findChildren<QLabel*>())
            QCOMPARE(part->textFormat(), Qt::PlainText);
        QToolTip::showText(label.mapToGlobal(QPoint(1, 1)), name, &label);
        QCOMPARE(QToolTip::text(), name);
        int tips = 0;
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            const auto* tip = qobject_cast<const QLabel*>(widget);
            if (!tip || !widget->inherits("QTipLabel"))
                continue;
            ++tips;
            QCOMPARE(tip->textFormat(), Qt::PlainText);
        }
        QCOMPARE(tips, 1);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
