// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/namepattern.h"

#include <QTest>

using namespace ccudesk;

class TestNamePattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placeholders_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("name");
        QTest::newRow("the name so far") << QStringLiteral("{name}") << 0 << QStringLiteral("Lampe alt");
        QTest::newRow("several") << QStringLiteral("{room} {type}: {serial}") << 0
                                 << QStringLiteral("Küche HmIP-BSM: 000855699C1103");
        QTest::newRow("channel") << QStringLiteral("{device}:{channel}") << 0 << QStringLiteral("Lampe:4");
        QTest::newRow("nothing there leaves no blanks")
            << QStringLiteral(" {function}  Licht ") << 0 << QStringLiteral("Licht");
        QTest::newRow("number") << QStringLiteral("Licht {number}") << 2 << QStringLiteral("Licht 9");
        QTest::newRow("digits") << QStringLiteral("Licht {number:3}") << 3 << QStringLiteral("Licht 010");
        QTest::newRow("unknown stays") << QStringLiteral("{colour} {ROOM}") << 0 << QStringLiteral("{colour} {ROOM}");
        QTest::newRow("once only") << QStringLiteral("{deep}{name}") << 0 << QStringLiteral("{deep}Lampe alt");
    }
    void placeholders() {
        QFETCH(const QString, pattern);
        QFETCH(const int, position);
        const NamedThing thing{QStringLiteral("Lampe alt"), QStringLiteral("Küche"), {}, QStringLiteral("HmIP-BSM"),
            QStringLiteral("000855699C1103"), QStringLiteral("Lampe"), 4};
        QTEST(nameFrom({pattern, {}, {}, 7}, thing, position), "name");
    }

    //! A name with braces is a name, not a pattern.
    void whatIsPutInIsNotReadAgain() {
        NamedThing thing;
        thing.oldName = QStringLiteral("{type}");
        thing.type = QStringLiteral("HmIP-BSM");
        QCOMPARE(nameFrom({}, thing, 0), QStringLiteral("{type}"));
    }

    void searchAndReplace() {
        NamedThing thing;
        thing.oldName = QStringLiteral("Wz Lampe Wz");
        QCOMPARE(nameFrom({QStringLiteral("{name}"), QStringLiteral("Wz"), QStringLiteral("Wohnzimmer")}, thing, 0),
            QStringLiteral("Wohnzimmer Lampe Wohnzimmer"));
        QCOMPARE(nameFrom({QStringLiteral("{name}"), QStringLiteral("wz"), QStringLiteral("x")}, thing, 0),
            QStringLiteral("Wz Lampe Wz"));
        QCOMPARE(nameFrom({QStringLiteral("{name}"), QStringLiteral("Wz "), {}}, thing, 0), QStringLiteral("Lampe Wz"));
    }
};

QTEST_GUILESS_MAIN(TestNamePattern)
#include "tst_namepattern.moc"
