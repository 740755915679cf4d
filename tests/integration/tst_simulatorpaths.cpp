// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulator.h"
#include "tests/support/callbackclient.h"
#include "tests/support/rawhttp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace ccudesk;
using namespace ccudesk::rpc;
using test::FakeCcu;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString light = QStringLiteral("LEQ0943203:1");
const QString state = QStringLiteral("STATE");

} // namespace

//! One value, three ways to it: XML-RPC, the JSON API and ReGa scripts. Whatever one changes all three read, and rfd
//! tells its clients once.
class SimulatorPathsTest : public QObject {
    Q_OBJECT
public:
    enum Path { Xml, Json, Script };
    Q_ENUM(Path)

private:
    simulator::Endpoints m_endpoints;
    std::unique_ptr<simulator::Simulator> m_simulator;
    std::unique_ptr<FakeCcu> m_client;
    QString m_session;

    QByteArray xml(const QString& method, const XmlRpcArray& params) {
        return test::rawPost(m_endpoints.plainPorts.value(rf), writeCall({method, params}).value()).body;
    }

    QJsonValue json(const QString& method, QJsonObject params) {
        params.insert(QStringLiteral("_session_id_"), m_session);
        const QJsonObject request{
            {QStringLiteral("id"), 1}, {QStringLiteral("method"), method}, {QStringLiteral("params"), params}};
        const QByteArray answer = test::rawPost(m_endpoints.plainPorts.value(QStringLiteral("JSON")),
            QJsonDocument(request).toJson(QJsonDocument::Compact), {}, "/api/homematic.cgi")
                                      .text();
        return QJsonDocument::fromJson(answer).object().value(QStringLiteral("result"));
    }

    QString script(const QString& text) {
        return json(QStringLiteral("ReGa.runScript"), {{QStringLiteral("script"), text}}).toString();
    }

    static QJsonObject jsonTarget() {
        return {
            {QStringLiteral("interface"), rf}, {QStringLiteral("address"), light}, {QStringLiteral("valueKey"), state}};
    }

    void write(Path path, bool on) {
        const QString word = on ? QStringLiteral("true") : QStringLiteral("false");
        if (path == Xml) {
            QVERIFY(xml(QStringLiteral("setValue"), {XmlRpcValue(light), XmlRpcValue(state), XmlRpcValue(on)})
                        .contains("<value></value>"));
        } else if (path == Json) {
            QJsonObject params = jsonTarget();
            params.insert(QStringLiteral("type"), QStringLiteral("bool"));
            params.insert(QStringLiteral("value"), word);
            QCOMPARE(json(QStringLiteral("Interface.setValue"), params), QJsonValue(true));
        } else {
            const QString text = QStringLiteral("dom.GetObject(\"%1.%2.%3\").State(%4);Write(\"#END\");");
            QCOMPARE(script(text.arg(rf, light, state, word)), QStringLiteral("#END"));
        }
    }

    //! What the path answers, as it spells it.
    QString read(Path path) {
        if (path == Xml) {
            const QByteArray answer = xml(QStringLiteral("getValue"), {XmlRpcValue(light), XmlRpcValue(state)});
            return std::get<XmlRpcValue>(readResponse(answer).value()).toValue().toPlainText();
        }
        if (path == Json)
            return json(QStringLiteral("Interface.getValue"), jsonTarget()).toString();
        const QString out = script(QStringLiteral("! ccudesk values 1\r\nstring sInterface = \"BidCos-RF\";\r\n"));
        const QString channel = out.mid(out.indexOf(QStringLiteral("A\t") + light));
        return channel.mid(channel.indexOf(QStringLiteral("v\tSTATE\t"))).section(u'\r', 0, 0).section(u'\t', 3);
    }

    //! Asynchronous, because rfd calls this thread back before it answers.
    void registerClient() {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_endpoints.plainPorts.value(rf))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/xml"));
        const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(m_client->port());
        const std::unique_ptr<QNetworkReply> reply(network.post(request,
            writeCall({QStringLiteral("init"), {XmlRpcValue(url), XmlRpcValue(QStringLiteral("lab-1"))}}).value()));
        QTRY_VERIFY(reply->isFinished());
        QTRY_COMPARE(m_client->requests().size(), 4); // until the introduction is through
    }

private Q_SLOTS:
    void init() {
        simulator::Options options;
        options.home.life = false;
        options.basicAuth = false;
        options.tls = false;
        m_simulator = std::make_unique<simulator::Simulator>(options);
        const auto started = m_simulator->start();
        QVERIFY(started);
        m_endpoints = *started;
        m_client = std::make_unique<FakeCcu>([](const FakeCcu::Request& r) { return test::answerTo(r, {}); });
        QVERIFY(m_client->listen());
        m_session.clear();
        m_session = json(QStringLiteral("Session.login"),
            {{QStringLiteral("username"), options.user}, {QStringLiteral("password"), options.password}})
                        .toString();
        QCOMPARE(m_session.size(), 10);
    }

    void cleanup() {
        m_simulator.reset();
        m_client.reset();
    }

    void whatOneWritesAllRead_data() {
        QTest::addColumn<Path>("path");
        QTest::newRow("XML-RPC") << Xml;
        QTest::newRow("JSON-RPC") << Json;
        QTest::newRow("script") << Script;
    }

    void whatOneWritesAllRead() {
        QFETCH(Path, path);
        registerClient();
        const auto event = [](const QByteArray& value) {
            return test::multicallXml(test::eventXml("lab-1", "LEQ0943203:1", "STATE", value));
        };
        const bool before = m_simulator->value(rf, light, state).toBool();
        write(path, !before);
        QCOMPARE(m_simulator->value(rf, light, state).toBool(), !before);
        QCOMPARE(read(Xml), before ? QStringLiteral("false") : QStringLiteral("true"));
        QCOMPARE(read(Json), before ? QStringLiteral("0") : QStringLiteral("1"));
        QCOMPARE(read(Script), before ? QStringLiteral("false") : QStringLiteral("true"));
        QTRY_COMPARE(m_client->requests().size(), 5);
        QCOMPARE(m_client->requests().at(4).body, event(before ? "<boolean>0</boolean>" : "<boolean>1</boolean>"));
        write(path, before); // the next request is the next change: the first came once
        QTRY_COMPARE(m_client->requests().size(), 6);
        QCOMPARE(m_client->requests().at(5).body, event(before ? "<boolean>1</boolean>" : "<boolean>0</boolean>"));
        QCOMPARE(read(Xml), before ? QStringLiteral("true") : QStringLiteral("false"));
    }
};

QTEST_GUILESS_MAIN(SimulatorPathsTest)
#include "tst_simulatorpaths.moc"
