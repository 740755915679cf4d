// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/defaultnames.h"

#include <QTest>
#include <QTranslator>

using namespace ccudesk;

namespace {

class GermanKitchen final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        const bool isKitchen = qstrcmp(context, "ccudesk::DefaultNames") == 0 && qstrcmp(source, "Kitchen") == 0;
        return isKitchen ? QStringLiteral("Küche") : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

//! The CCU's default names are shown in the program's language, from our own words.
class TestDefaultNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void followsTheLanguage();
};

void TestDefaultNames::shows_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char* name, const QString& shown) { QTest::newRow(name) << QString::fromUtf8(name) << shown; };
    row("roomLivingRoom", QStringLiteral("Living room"));
    row("${roomKitchen}", QStringLiteral("Kitchen"));
    row("roomChildrensRoom2", QStringLiteral("Child’s room 2"));
    row("funcLight", QStringLiteral("Lights"));
    row("${sysVarPresence}", QStringLiteral("Presence"));
    row("${sysVarPresencePresent}", QStringLiteral("Somebody at home"));
    row("${sysVarAlarmMessages}", QStringLiteral("Alarm messages"));
    row("${sysVarAlarmZone1}", QStringLiteral("Alarm zone 1"));
    row("${sysVarAlarmZone1Triggered}", QStringLiteral("Triggered"));
    row("${sysVarAlarmZone12NotTriggered}", QStringLiteral("Not triggered"));
    // not known: the key without its marks
    row("${sysVarSomethingNew}", QStringLiteral("sysVarSomethingNew"));
    row("roomTowerChamber", QStringLiteral("roomTowerChamber"));
    // names that people gave
    row("Küche", QStringLiteral("Küche"));
    row("Büro 2", QStringLiteral("Büro 2"));
    row("room", QStringLiteral("room"));
    row("${", QStringLiteral("${"));
    row("", QString());
}

void TestDefaultNames::shows() {
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(displayName(name), shown);
}

void TestDefaultNames::followsTheLanguage() {
    GermanKitchen german;
    QCoreApplication::installTranslator(&german);
    QCOMPARE(displayName(QStringLiteral("roomKitchen")), QStringLiteral("Küche"));
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(displayName(QStringLiteral("roomKitchen")), QStringLiteral("Kitchen"));
}

QTEST_GUILESS_MAIN(TestDefaultNames)
#include "tst_defaultnames.moc"
