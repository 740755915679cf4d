// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"
#include "ui/theme.h"

#include <QImage>
#include <QTest>

using namespace ccudesk;

namespace {

//! Pixels that are painted at all, and whether all of them have the asked colour.
struct Ink {
    int pixels = 0;
    int foreign = 0;
    bool touchesEdge = false;
};

Ink inkOf(const QImage& image, const QColor& color) {
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++ink.pixels;
            if (qAbs(pixel.red() - color.red()) > 4 || qAbs(pixel.blue() - color.blue()) > 4)
                ++ink.foreign;
            if (x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1)
                ink.touchesEdge = true;
        }
    }
    return ink;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsTintedAndKeepsItsMargin() {
        QVERIFY(iconNames().size() >= 45);
        const QColor blue(0x2f, 0x55, 0xd4);
        for (const QString& name : iconNames()) {
            const Ink ink = inkOf(iconPixmap(name, 40, 1.0, blue).toImage(), blue);
            QVERIFY2(ink.pixels > 8, qPrintable(name));
            QVERIFY2(ink.foreign == 0, qPrintable(name));
            QVERIFY2(!ink.touchesEdge, qPrintable(name));
        }
    }

    void pixmapsAreCachedByColourAndRatio() {
        const QPixmap first = iconPixmap(QStringLiteral("bulb"), 20, 1.0, Qt::red);
        QCOMPARE(iconPixmap(QStringLiteral("bulb"), 20, 1.0, Qt::red).cacheKey(), first.cacheKey());
        QVERIFY(iconPixmap(QStringLiteral("bulb"), 20, 1.0, Qt::blue).cacheKey() != first.cacheKey());
        const QPixmap sharp = iconPixmap(QStringLiteral("bulb"), 20, 2.0, Qt::red);
        QCOMPARE(sharp.size(), QSize(40, 40));
        QCOMPARE(sharp.deviceIndependentSize(), QSizeF(20, 20));
    }

    void iconFollowsTheName() {
        const QIcon icon = themeIcon(QStringLiteral("search"));
        QCOMPARE(icon.name(), QStringLiteral("search"));
        QVERIFY(!icon.pixmap(16, 16).isNull());
        QVERIFY(hasIcon(QStringLiteral("search")));
        QVERIFY(!hasIcon(QStringLiteral("no-such-icon")));
        QVERIFY(!iconPixmap(QStringLiteral("no-such-icon"), 16, 1.0, Qt::red).isNull());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
