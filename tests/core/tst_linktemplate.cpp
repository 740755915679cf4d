// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/linktemplate.h"

#include <QTest>

using namespace ccudesk;

//! What is kept of a link under a name.
class TestLinkTemplate : public QObject {
    Q_OBJECT

    static LinkTemplate lamp() {
        return {QStringLiteral("Stairs, 3 min"), QStringLiteral("SWITCH"), QStringLiteral("KEY"),
            {{QStringLiteral("SHORT_ON_TIME"), Value(180.0)}, {QStringLiteral("SHORT_JT_ON"), Value(4)}}};
    }

private Q_SLOTS:
    void comesBackAsItWas() { QCOMPARE(linkTemplateIn(toText(lamp())), std::optional(lamp())); }

    void keepsNoSecret() {
        LinkTemplate link = lamp();
        link.values.insert(QStringLiteral("AES_KEY"), Value(4711));
        QVERIFY(!toText(link).contains(QLatin1String("4711")));
        QCOMPARE(linkTemplateIn(toText(link)), std::optional(lamp()));
    }

    void takesNothingElse() {
        for (const char* text :
            {"", "[]", "{}", "{\"name\":\"a\",\"own\":\"b\",\"peer\":\"c\",\"values\":{}}", "{\"name\":5}"})
            QVERIFY2(!linkTemplateIn(QLatin1String(text)), text);
    }

    void belongsToTwoTypes() {
        QVERIFY(lamp().isFor(QStringLiteral("SWITCH"), QStringLiteral("KEY")));
        QVERIFY(!lamp().isFor(QStringLiteral("KEY"), QStringLiteral("SWITCH")));
    }
};

QTEST_GUILESS_MAIN(TestLinkTemplate)
#include "tst_linktemplate.moc"
