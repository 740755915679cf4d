// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/settingscopy.h"
#include "core/store/devicestore.h"

#include <QTest>

using namespace ccudesk;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString serial = QStringLiteral("LEQ0000001");
const QString master = QStringLiteral("MASTER");
const QString delay = QStringLiteral("DELAY");
const QString mode = QStringLiteral("MODE");

ParameterDescription number(const QString& id, double maximum) {
    ParameterDescription description;
    description.id = id;
    description.type = ParameterType::Float;
    description.minimum = Value(0.0);
    description.maximum = Value(maximum);
    return description;
}

ParameterDescription choice(const QStringList& words) {
    ParameterDescription description;
    description.id = mode;
    description.type = ParameterType::Enum;
    description.minimum = Value(0);
    description.maximum = Value(static_cast<int>(words.size()) - 1);
    description.valueList = words;
    return description;
}

Paramset paramset(const QList<ParameterDescription>& described, const ParamsetValues& values) {
    ParamsetDescription description;
    for (const ParameterDescription& one : described)
        description.append(std::make_shared<const ParameterDescription>(one));
    return {{rf, serial, master}, std::make_shared<const ParamsetDescription>(description), values, 1};
}

Device lamp(const QString& interface, const QString& type, const QString& channelType) {
    Device device;
    device.interface = interface;
    device.address = serial;
    device.type = type;
    device.paramsets = {master};
    Channel one;
    one.index = 1;
    one.address = serial + QStringLiteral(":1");
    one.type = channelType;
    one.paramsets = {master, QStringLiteral("VALUES")};
    Channel two = one;
    two.index = 2;
    two.address = serial + QStringLiteral(":2");
    two.type = QStringLiteral("KEY");
    two.paramsets = {QStringLiteral("VALUES")};
    device.channels = {one, two};
    return device;
}

} // namespace

//! Which settings of devices two CCUs have in common, and in what they differ. U36.
class TestSettingsCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsTheSameDeviceAndChannel() {
        const auto common = [](const Device& old, const Device& present) {
            DeviceStore from;
            DeviceStore to;
            from.put({old});
            to.put({present});
            return commonSettings(from, to);
        };
        const QString type = QStringLiteral("HM-LC-Sw1-FM");
        const QString other = QStringLiteral("HM-LC-Dim1T-FM");
        const QString receiver = QStringLiteral("SWITCH");
        const QList<ParamsetKey> both{{rf, serial, master}, {rf, serial + QStringLiteral(":1"), master}};
        QCOMPARE(common(lamp(rf, type, receiver), lamp(rf, type, receiver)), both);
        QCOMPARE(common(lamp(rf, type, QStringLiteral("DIMMER")), lamp(rf, type, receiver)),
            QList<ParamsetKey>{both.constFirst()});
        QVERIFY(common(lamp(rf, other, receiver), lamp(rf, type, receiver)).isEmpty());
        QVERIFY(common(lamp(QStringLiteral("HmIP-RF"), type, receiver), lamp(rf, type, receiver)).isEmpty());
        Device group = lamp(QStringLiteral("VirtualDevices"), type, receiver);
        group.address = QStringLiteral("INT0000001");
        QVERIFY(common(group, group).isEmpty());
    }

    void onlyWhatDiffers() {
        const QList<ParameterDescription> described{number(delay, 10), number(QStringLiteral("WAIT"), 10)};
        const QList<SettingCopy> settings
            = settingsCopy(paramset(described, {{delay, Value(5.0)}, {QStringLiteral("WAIT"), Value(2.0)}}),
                paramset(described, {{delay, Value(1.0)}, {QStringLiteral("WAIT"), Value(2.0)}}));
        QCOMPARE(settings, QList<SettingCopy>({{delay, Value(1.0), Value(5.0), {}}}));
        QCOMPARE(changesOf(settings), ParamsetValues({{delay, Value(5.0)}}));
    }

    //! Another firmware may know fewer values, other words, or other settings.
    void whatDoesNotFitSaysWhy() {
        const Paramset old = paramset({number(delay, 100), choice({QStringLiteral("OFF"), QStringLiteral("ON")})},
            {{delay, Value(50.0)}, {mode, Value(1)}});
        const QList<SettingCopy> settings = settingsCopy(old,
            paramset({number(delay, 10), choice({QStringLiteral("OFF"), QStringLiteral("AUTO"), QStringLiteral("ON")})},
                {{delay, Value(1.0)}, {mode, Value(0)}}));
        QCOMPARE(settings.size(), 2);
        for (const SettingCopy& setting : settings)
            QVERIFY2(!setting.obstacle.isEmpty(), qPrintable(setting.parameter));
        QVERIFY(changesOf(settings).isEmpty());
        ParameterDescription otherUnit = number(delay, 100);
        otherUnit.unit = QStringLiteral("min");
        QVERIFY(!settingsCopy(old, paramset({otherUnit}, {{delay, Value(1.0)}})).constFirst().obstacle.isEmpty());
    }

    void secretsAndWhatCannotBeWrittenStay() {
        const QString key = QStringLiteral("AES_KEY");
        ParameterDescription onlyRead = number(delay, 10);
        onlyRead.operations = Operation::Read;
        const QList<ParameterDescription> described{number(key, 10), onlyRead};
        QVERIFY(settingsCopy(paramset(described, {{key, Value(1.0)}, {delay, Value(5.0)}}),
            paramset(described, {{key, Value(2.0)}, {delay, Value(1.0)}}))
                    .isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSettingsCopy)
#include "tst_settingscopy.moc"
