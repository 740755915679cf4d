// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devicesticker.h"
#include "core/domain/interfaceedit.h"

#include <QTest>

using namespace ccudesk;

namespace {

QString sgtin() {
    return QStringLiteral("3014F711A0000E1A2B3C4D51");
}

QString key() {
    return QStringLiteral("0A1B2C3D4E5F60718293A4B5C6D7E8F9");
}

} // namespace

class TestDeviceSticker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAsTheyArePrinted_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said"); //!< empty: taken
        QTest::newRow("plain") << sgtin() << QString();
        QTest::newRow("with dashes, small") << QStringLiteral(" 3014-f711-a000-0e1a-2b3c-4d51 ") << QString();
        QTest::newRow("with blanks") << QStringLiteral("3014 F711 A000 0E1A 2B3C 4D51") << QString();
        QTest::newRow("an O for a zero") << QStringLiteral("3O14F711A0000E1A2B3C4D51") << QStringLiteral("never an O");
        QTest::newRow("one short") << sgtin().chopped(1) << QStringLiteral("23 are here");
        QTest::newRow("nothing") << QString() << QStringLiteral("0 are here");
        QTest::newRow("the key instead") << key() << QStringLiteral("32 are here");
    }
    void numbersAsTheyArePrinted() {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        const Result<QString> checked = checkedSgtin(typed);
        if (said.isEmpty())
            QCOMPARE(checked.value(), sgtin());
        else
            QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
    }

    void theKeyIsNeverRepeated() {
        QCOMPARE(checkedDeviceKey(Secret(key().toLower().insert(8, u'-'))).value(), Secret(key()));
        for (const QString& wrong : QStringList{key().chopped(2), key() + u'0', key().replace(u'0', u'O')}) {
            const Result<Secret> refused = checkedDeviceKey(Secret(wrong));
            QCOMPARE(refused.error().code, ErrorCode::Invalid);
            QVERIFY(!refused.error().message.contains(wrong.left(6)));
        }
    }

    void theSquareCodeHoldsBoth() {
        const auto sticker
            = stickerFromCode(QStringLiteral("EQ01SG") + sgtin() + QStringLiteral("DLK") + key() + u'\n');
        QVERIFY(sticker.has_value());
        QCOMPARE(sticker->sgtin, sgtin());
        QCOMPARE(sticker->key, Secret(key()));
        QVERIFY(!stickerFromCode(sgtin()));
        QVERIFY(!stickerFromCode(QStringLiteral("SG") + sgtin() + QStringLiteral("DLK") + key().chopped(1)));
        QVERIFY(!stickerFromCode({}));
    }

    void anEditIsSentAsItShouldBe() {
        const QString interface = QStringLiteral("HmIP-RF");
        const Result<InterfaceEdit> taught
            = checkedEdit(TeachDevice{interface, 5'000, sgtin().toLower(), Secret(key().toLower())});
        QCOMPARE(taught.value(), InterfaceEdit(TeachDevice{interface, longestInstallMode, sgtin(), Secret(key())}));
        QVERIFY(!checkedEdit(TeachDevice{interface, 60, sgtin(), Secret(QStringLiteral("12"))}));
        QVERIFY(!checkedEdit(TeachDevice{interface, 60, QStringLiteral("12"), Secret(key())}));
        QCOMPARE(checkedEdit(SetInstallMode{interface, -1}).value(), InterfaceEdit(SetInstallMode{interface, 0}));
        QCOMPARE(interfaceOf(DeleteDevice{{interface, QStringLiteral("A")}}), interface);
        QCOMPARE(interfaceOf(SuppressMessage{{interface, QStringLiteral("A:0")}, {}, true}), interface);
    }
};

QTEST_GUILESS_MAIN(TestDeviceSticker)
#include "tst_devicesticker.moc"
