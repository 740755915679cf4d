// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/regaanswers.h"

#include <QTest>

using namespace ccudesk;

//! The lines of resources/rega/README.md; value types and words as real ReGa printed them
//! (captures rega/dp_types.http, rega/dp_values_hmip.http, json-openccu/SysVar_getAll.http).
class TestRegaAnswers : public QObject {
    Q_OBJECT
    static RegaLines lines(const QString& text) {
        RegaLines result;
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            result.append(line.split(QLatin1Char('|')));
        return result;
    }

private Q_SLOTS:
    void inventoryNamesDevicesAndRooms() {
        const RegaInventory home = readInventory(lines(QStringLiteral("D|1234|BidCos-RF|LEQ0123456|Stehlampe\n"
                                                                      "C|1235|LEQ0123456:1|Stehlampe Süd\n"
                                                                      "D|1300|HmIP-RF|000A1B2C3D4E5F|Küche\n"
                                                                      "C|1301|000A1B2C3D4E5F:3|Arbeitsfläche\n"
                                                                      "R|1229|roomLivingRoom| 1235 1301 9999\n"
                                                                      "F|1216|funcLight|\n")));
        QCOMPARE(home.namesByInterface[QStringLiteral("BidCos-RF")][QStringLiteral("LEQ0123456:1")].name,
            QStringLiteral("Stehlampe Süd"));
        QCOMPARE(
            home.deviceAddressesByInterface[QStringLiteral("HmIP-RF")], QStringList{QStringLiteral("000A1B2C3D4E5F")});
        QCOMPARE(home.rooms.size(), 1);
        const QList<ChannelKey> expected{{QStringLiteral("BidCos-RF"), QStringLiteral("LEQ0123456:1")},
            {QStringLiteral("HmIP-RF"), QStringLiteral("000A1B2C3D4E5F:3")}}; // id 9999 is no channel
        QCOMPARE(home.rooms.first().channels, expected);
        QVERIFY(home.functions.first().channels.isEmpty());
    }

    void systemVariablesHaveTheirTypes() {
        const auto variables = readInventory(
            lines(QStringLiteral("V|950|${sysVarPresence}||2|2||true|1700000000|abwesend|anwesend||||false\n"
                                 "V|1233|${sysVarAlarmZone1}||2|6|||0|ok|Alarm||||false\n"
                                 "V|11616|Stufe|Lüftung|16|29||2|1700000000|||Aus;Niedrig;Hoch|||false\n"
                                 "V|40|Meldungen||16|0||3|1700000000||||0|65000|true\n"
                                 "V|77|Regen||4|0|mm|1.250000|1700000000||||0.000000|100.000000|false\n"
                                 "V|78|Text||20|11||a;b|1700000000||||||false\n")))
                                   .systemVariables;
        QCOMPARE(variables.size(), 6);
        QCOMPARE(variables[0].type, SystemVariableType::Logic);
        QCOMPARE(variables[0].value, Value(true));
        QCOMPARE(variables[0].valueList.at(1), QStringLiteral("anwesend"));
        QCOMPARE(variables[1].type, SystemVariableType::Alarm);
        QVERIFY(variables[1].value.isEmpty()); // never fired (protocol §5.6)
        QCOMPARE(variables[2].type, SystemVariableType::List);
        QCOMPARE(variables[2].value, Value(2));
        QCOMPARE(variables[2].valueList.size(), 3);
        QCOMPARE(variables[3].type, SystemVariableType::Number);
        QVERIFY(variables[3].isInternal);
        QCOMPARE(variables[4].maximum, Value(100.0));
        QCOMPARE(variables[5].value, Value(QStringLiteral("a;b")));
    }

    void valuesAreTypedByTheirFirstDevice() {
        const auto readings = readValues(lines(QStringLiteral("A|LEQ0000001:1|HM-LC-Dim1TPBU|1\n"
                                                              "T|HM-LC-Dim1TPBU|1|LEVEL|7|6|0||0.000000|1.000000|\n"
                                                              "v|LEVEL|1700000000|0.750000\n"
                                                              "T|HM-LC-Dim1TPBU|1|OLD_LEVEL|2|2|28||||\n"
                                                              "v|OLD_LEVEL|0|\n"
                                                              "A|LEQ0000002:1|HM-LC-Dim1TPBU|1\n"
                                                              "v|LEVEL|0|0.000000\n")));
        QCOMPARE(readings.size(), 3);
        QCOMPARE(readings[0].value, Value(0.75));
        QCOMPARE(readings[0].description->unit, QStringLiteral("100%")); // ReGa type 6 has no unit of its own
        QCOMPARE(readings[0].timestampMs, 1'700'000'000'000);
        QVERIFY(readings[1].description->isAction());
        QCOMPARE(readings[2].address, QStringLiteral("LEQ0000002:1"));
        QCOMPARE(readings[2].timestampMs, 0); // a default, never received
        QCOMPARE(readings[2].description, readings[0].description); // shared
    }

    void valueWordsOfEveryType_data() {
        QTest::addColumn<QString>("typeFields");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Value>("value");
        QTest::newRow("bool true") << QStringLiteral("2|2") << QStringLiteral("true") << Value(true);
        QTest::newRow("bool as number") << QStringLiteral("2|2") << QStringLiteral("20.0") << Value(true);
        QTest::newRow("float") << QStringLiteral("4|0") << QStringLiteral("16.600000") << Value(16.6);
        QTest::newRow("integer") << QStringLiteral("16|0") << QStringLiteral("18") << Value(18);
        QTest::newRow("integer as double") << QStringLiteral("16|0") << QStringLiteral("20.0") << Value(20);
        QTest::newRow("text") << QStringLiteral("20|11") << QStringLiteral("äöü") << Value(QStringLiteral("äöü"));
        QTest::newRow("empty float") << QStringLiteral("4|0") << QString() << Value();
        QTest::newRow("garbage") << QStringLiteral("4|0") << QStringLiteral("null") << Value();
        QTest::newRow("no whole number") << QStringLiteral("16|0") << QStringLiteral("1e300") << Value();
    }
    void valueWordsOfEveryType() {
        QFETCH(QString, typeFields);
        QFETCH(QString, text);
        QFETCH(Value, value);
        const auto readings
            = readValues(lines(QStringLiteral("A|X:1|T|1\nT|T|1|P|7|%1||||\nv|P|1|%2\n").arg(typeFields, text)));
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first().value, value);
    }

    void shortLinesLoseOnlyThemselves() {
        const auto readings
            = readValues(lines(QStringLiteral("v|LOST|1|1\nA|X:1|T|1\nv|P\nT|T\nQ|what|is|this\nv|P|1|true\n")));
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first().parameter, QStringLiteral("P"));
    }

    void serviceMessagesKnowTheirChannel() {
        const auto messages = readServiceMessages(
            lines(QStringLiteral("S|9001|BidCos-RF|LAB0001002:0|STICKY_UNREACH|true|1700000000|true\n"
                                 "S|9002|HmIP-RF|000A:0|ERROR_CODE|7|0|false\n")));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].channel.address, QStringLiteral("LAB0001002:0"));
        QCOMPARE(messages[0].value, Value(true));
        QVERIFY(messages[0].canBeAcknowledged);
        QCOMPARE(messages[1].value, Value(7));
        QCOMPARE(messages[1].sinceMs, 0);
    }
};

QTEST_GUILESS_MAIN(TestRegaAnswers)
#include "tst_regaanswers.moc"
