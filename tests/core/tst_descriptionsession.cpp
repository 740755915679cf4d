// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;

// Every description of a recorded home with 123 HmIP devices. The recording lies beside the sources; without it the
// test is skipped.

namespace {

XmlRpcValue fromJson(const QJsonValue& json) {
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        const QVariant number = json.toVariant();
        return number.typeId() == QMetaType::Double ? XmlRpcValue(number.toDouble()) : XmlRpcValue(number.toInt());
    }
    case QJsonValue::Array: {
        XmlRpcArray entries;
        for (const QJsonValue& entry : json.toArray())
            entries.append(fromJson(entry));
        return entries;
    }
    case QJsonValue::Object: {
        XmlRpcStruct members;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            members.insert(it.key(), fromJson(it.value()));
        return members;
    }
    default:
        return json.toString();
    }
}

} // namespace

class TestDescriptionSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAllDevices();
    void readsAllParameters();

private:
    QJsonArray m_calls;
};

void TestDescriptionSession::initTestCase() {
    QFile file(QStringLiteral(SHARED_DIR "/data/ccu-session.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recorded session of a real CCU is not here");
    m_calls = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("xmlrpc")).toArray();
}

void TestDescriptionSession::readsAllDevices() {
    for (const QJsonValue& call : std::as_const(m_calls)) {
        if (call[QLatin1String("method")].toString() != QLatin1String("listDevices"))
            continue;
        const auto devices
            = readDevices(fromJson(call[QLatin1String("answers")].toArray().at(0)), QStringLiteral("HmIP-RF"));
        QCOMPARE(devices.size(), 123);
        qsizetype channels = 0;
        for (const Device& device : devices) {
            channels += device.channels.size();
            QVERIFY(!device.type.isEmpty() && !device.firmware.isEmpty() && !device.paramsets.isEmpty());
            QCOMPARE(device.channels.first().index, 0);
            QCOMPARE(device.channels.first().type, QStringLiteral("MAINTENANCE"));
        }
        QCOMPARE(channels, 917);
        QCOMPARE(readDevices(writeDevices(devices, DescriptionForm::Hmip), QStringLiteral("HmIP-RF")), devices);
        return;
    }
    QFAIL("no listDevices in the session");
}

void TestDescriptionSession::readsAllParameters() {
    int paramsets = 0;
    QMap<ParameterType, int> types;
    QStringList odd;
    for (const QJsonValue& call : std::as_const(m_calls)) {
        if (call[QLatin1String("method")].toString() != QLatin1String("getParamsetDescription"))
            continue;
        ++paramsets;
        const auto parameters = readParameters(fromJson(call[QLatin1String("answers")].toArray().at(0)));
        for (const ParameterDescription& parameter : parameters) {
            ++types[parameter.type];
            const bool hasBounds
                = !parameter.minimum.isEmpty() && !parameter.maximum.isEmpty() && !parameter.defaultValue.isEmpty();
            const bool isIndexed = parameter.type != ParameterType::Enum
                || (parameter.minimum.isInteger() && parameter.maximum.isInteger());
            if (!hasBounds || !isIndexed || parameter.unit.contains(u'"'))
                odd.append(parameter.id);
        }
        QCOMPARE(readParameters(writeParameters(parameters, DescriptionForm::Hmip)), parameters);
    }
    QCOMPARE(paramsets, 3561);
    QCOMPARE(types.value(ParameterType::Integer), 29735);
    QCOMPARE(types.value(ParameterType::String), 3184);
    QCOMPARE(types.value(ParameterType::Bool), 3520);
    QCOMPARE(types.value(ParameterType::Enum), 15856);
    QCOMPARE(types.value(ParameterType::Float), 11717);
    QCOMPARE(types.value(ParameterType::Action), 456);
    QCOMPARE(types.value(ParameterType::Unknown), 0);
    QCOMPARE(odd, QStringList());
}

QTEST_GUILESS_MAIN(TestDescriptionSession)
#include "tst_descriptionsession.moc"
