// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/descriptions.h"
#include "tests/support/jsonvalue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;

// Every description of a recorded home with 123 HmIP devices, when the recording is there; always those of the excerpt.

class TestDescriptionSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllDevices_data() { addSessions(); }
    void readsAllDevices();
    void readsAllParameters_data() { addSessions(); }
    void readsAllParameters();

private:
    using TypeCounts = QMap<ParameterType, int>;
    static void addSessions();
    //! First answers of all calls of the method.
    static QList<XmlRpcValue> answersTo(const QString& file, const QString& method);
};

void TestDescriptionSession::addSessions() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("paramsets");
    QTest::addColumn<TypeCounts>("types");
    QTest::newRow("excerpt") << QStringLiteral(TEST_DATA_DIR "/session/hmip.json") << 1 << 2 << 2
                             << TypeCounts{{ParameterType::Bool, 1}, {ParameterType::Float, 1},
                                    {ParameterType::Enum, 1}, {ParameterType::Action, 1}, {ParameterType::Integer, 1},
                                    {ParameterType::String, 1}};
    const QString recording = QStringLiteral(RECORDINGS_DIR "/data/ccu-session.json");
    if (QFile::exists(recording))
        QTest::newRow("whole home") << recording << 123 << 917 << 3561
                                    << TypeCounts{{ParameterType::Integer, 29735}, {ParameterType::String, 3184},
                                           {ParameterType::Bool, 3520}, {ParameterType::Enum, 15856},
                                           {ParameterType::Float, 11717}, {ParameterType::Action, 456}};
}

QList<XmlRpcValue> TestDescriptionSession::answersTo(const QString& file, const QString& method) {
    QFile session(file);
    QList<XmlRpcValue> answers;
    if (!session.open(QIODevice::ReadOnly))
        return answers;
    const QJsonArray calls
        = QJsonDocument::fromJson(session.readAll()).object().value(QLatin1String("xmlrpc")).toArray();
    for (const QJsonValue& call : calls) {
        if (call[QLatin1String("method")].toString() == method)
            answers.append(ccudesk::test::xmlValue(call[QLatin1String("answers")].toArray().at(0)));
    }
    return answers;
}

void TestDescriptionSession::readsAllDevices() {
    QFETCH(const QString, file);
    QFETCH(const int, devices);
    QFETCH(const int, channels);
    const QList<XmlRpcValue> answers = answersTo(file, QStringLiteral("listDevices"));
    QVERIFY(!answers.isEmpty());
    const QList<Device> read = readDevices(answers.constFirst(), QStringLiteral("HmIP-RF"));
    QCOMPARE(read.size(), devices);
    qsizetype channelCount = 0;
    for (const Device& device : read) {
        channelCount += device.channels.size();
        QVERIFY(!device.type.isEmpty() && !device.firmware.isEmpty() && !device.paramsets.isEmpty());
        QCOMPARE(device.channels.first().index, 0);
        QCOMPARE(device.channels.first().type, QStringLiteral("MAINTENANCE"));
    }
    QCOMPARE(channelCount, channels);
}

void TestDescriptionSession::readsAllParameters() {
    QFETCH(const QString, file);
    QFETCH(const int, paramsets);
    QFETCH(const TypeCounts, types);
    TypeCounts counted;
    QStringList odd;
    const QList<XmlRpcValue> answers = answersTo(file, QStringLiteral("getParamsetDescription"));
    QCOMPARE(answers.size(), paramsets);
    for (const XmlRpcValue& answer : answers) {
        for (const ParameterDescription& parameter : readParameters(answer)) {
            ++counted[parameter.type];
            const bool hasBounds
                = !parameter.minimum.isEmpty() && !parameter.maximum.isEmpty() && !parameter.defaultValue.isEmpty();
            const bool isIndexed = parameter.type != ParameterType::Enum
                || (parameter.minimum.isInteger() && parameter.maximum.isInteger());
            if (!hasBounds || !isIndexed || parameter.unit.contains(u'"'))
                odd.append(parameter.id);
        }
    }
    QCOMPARE(counted, types);
    QCOMPARE(odd, QStringList());
}

QTEST_GUILESS_MAIN(TestDescriptionSession)
#include "tst_descriptionsession.moc"
