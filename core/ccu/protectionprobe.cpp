// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/protectionprobe.h"

#include "core/base/future.h"
#include "core/ccu/certificatelook.h"
#include "core/ccu/interfacetraits.h"
#include "core/profile/endpoints.h"
#include "core/rpc/xmlrpcclient.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {

using namespace std::chrono_literals;

constexpr auto knockWithin = 1500ms; // a firewall that drops packets never answers
constexpr auto answerWithin = 8s;
constexpr int knocksAtATime = 4;
constexpr quint16 internalOffset = 30'000; // OpenCCU's ports behind the front end (protocol §1.1)

const QString webName = QStringLiteral("JSON");
const QString scriptName = QStringLiteral("ReGa");
const QString sshName = QStringLiteral("SSH");
const QString tlsMark = QStringLiteral("+TLS");
const QString internalMark = QStringLiteral("+internal");

PortFact portFrom(const QString& key, quint16 number) {
    PortFact port;
    port.port = number;
    port.isTls = key.endsWith(tlsMark);
    const bool isInternal = key.contains(internalMark);
    const QString name = key.section(QLatin1Char('+'), 0, 0);
    const bool isInterface = name != webName && name != scriptName && name != sshName;
    if (isInterface)
        port.name = name;
    port.kind = name == webName          ? PortKind::Web
        : name == scriptName             ? PortKind::Script
        : name == sshName                ? PortKind::Ssh
        : isInternal                     ? PortKind::Internal
        : traitsOf(name).addOn.isEmpty() ? PortKind::Interface
                                         : PortKind::AddOn;
    return port;
}

QString protocolText(QSsl::SslProtocol protocol) {
    switch (protocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace

ProbePorts usualProbePorts(const Profile& profile, const QStringList& interfaces) {
    ProbePorts ports;
    const auto add = [&ports](const QString& key, quint16 port) {
        if (port != 0)
            ports.insert(key, port);
    };
    const bool isTls = profile.security == TransportSecurity::Tls;
    const QStringList names = interfaces + QStringList(webName);
    for (const QString& name : names) {
        const quint16 plain = portOf(name, TransportSecurity::Plain);
        add(name, isTls ? plain : portOf(profile, name));
        add(name + tlsMark, isTls ? portOf(profile, name) : portOf(name, TransportSecurity::Tls));
        if (name != webName && traitsOf(name).isBehindWebLogin && traitsOf(name).addOn.isEmpty())
            add(name + internalMark, static_cast<quint16>(plain + internalOffset));
    }
    if (interfaces.contains(homegearInterface()))
        return ports; // the rest is a CCU's
    add(scriptName, 8181);
    add(scriptName + tlsMark, 48181);
    add(sshName, 22);
    return ports;
}

ProtectionProbe::ProtectionProbe(
    const Profile& profile, const ProbePorts& ports, const SecurityScope& scope, QObject* parent)
    : QObject(parent), m_profile(profile), m_scope(scope), m_trust(TrustPolicy::create(profile.trust)),
      m_transport(m_trust ? m_trust->get() : nullptr) {
    m_transport.setConnectTimeout(knockWithin * 2);
    for (auto it = ports.cbegin(); it != ports.cend(); ++it)
        if (const PortFact port = portFrom(it.key(), *it); isWanted(port.kind))
            m_waiting.append(port);
    std::stable_sort(
        m_waiting.begin(), m_waiting.end(), [](const PortFact& a, const PortFact& b) { return a.port < b.port; });
}

ProtectionProbe::~ProtectionProbe() = default;

QFuture<Result<ProbeFacts>> ProtectionProbe::start() {
    knock();
    return m_result.future();
}

//! What is to be asked has to be reached first.
bool ProtectionProbe::isWanted(PortKind kind) const {
    switch (kind) {
    case PortKind::Web:
        return has(SecurityPart::PlainWeb) || has(SecurityPart::XmlApi) || has(SecurityPart::Certificate);
    case PortKind::Interface:
        return has(SecurityPart::InterfacePorts) || has(SecurityPart::Strangers);
    case PortKind::AddOn:
        return has(SecurityPart::InterfacePorts);
    case PortKind::Script:
        return has(SecurityPart::Scripts);
    case PortKind::Internal:
        return has(SecurityPart::InternalPorts);
    case PortKind::Ssh:
        break;
    }
    return has(SecurityPart::SshPort);
}

//! A few at a time: whoever is asked shall not feel it.
void ProtectionProbe::knock() {
    while (m_knocking < knocksAtATime && !m_waiting.isEmpty()) {
        ++m_knocking;
        knockAt(m_waiting.takeFirst());
    }
    if (m_knocking > 0)
        return;
    std::stable_sort(m_facts.ports.begin(), m_facts.ports.end(),
        [](const PortFact& a, const PortFact& b) { return a.port < b.port; });
    planRequests();
    next();
}

void ProtectionProbe::knockAt(const PortFact& port) {
    auto* socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    auto* limit = new QTimer(socket);
    limit->setSingleShot(true);
    const auto end = [this, socket, limit, port](PortState state) {
        limit->stop();
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        PortFact found = port;
        found.state = state;
        knocked(found);
    };
    connect(socket, &QTcpSocket::connected, this, [end] { end(PortState::Open); });
    connect(socket, &QTcpSocket::errorOccurred, this, [end](QAbstractSocket::SocketError error) {
        end(error == QAbstractSocket::ConnectionRefusedError ? PortState::Closed : PortState::Silent);
    });
    connect(limit, &QTimer::timeout, this, [end] { end(PortState::Silent); });
    limit->start(knockWithin);
    socket->connectToHost(m_profile.host, port.port);
}

void ProtectionProbe::knocked(const PortFact& port) {
    --m_knocking;
    m_facts.ports.append(port);
    knock();
}

const PortFact* ProtectionProbe::openPort(const std::function<bool(const PortFact&)>& isWanted) const {
    const auto it = std::find_if(m_facts.ports.cbegin(), m_facts.ports.cend(),
        [&isWanted](const PortFact& port) { return port.state == PortState::Open && isWanted(port); });
    return it == m_facts.ports.cend() ? nullptr : &*it;
}

//! Each interface once, at its plain door if that is open: whatever is allowed there is allowed to everybody.
void ProtectionProbe::planRequests() {
    QStringList names;
    for (const PortFact& port : std::as_const(m_facts.ports))
        if (port.kind == PortKind::Interface && has(SecurityPart::Strangers) && !names.contains(port.name))
            names.append(port.name);
    for (const QString& name : std::as_const(names)) {
        const auto isOf = [&name](bool isTls) {
            return [&name, isTls](const PortFact& port) {
                return port.kind == PortKind::Interface && port.name == name && port.isTls == isTls;
            };
        };
        const PortFact* plain = openPort(isOf(false));
        if (const PortFact* door = plain ? plain : openPort(isOf(true)))
            m_steps.append([this, door = *door] { askInterface(door); });
    }
    if (const PortFact* door = openPort([](const PortFact& port) { return port.kind == PortKind::Script; }))
        m_steps.append([this, door = *door] { askScripts(door); });
    planWebRequests();
}

void ProtectionProbe::planWebRequests() {
    const auto isWeb = [](bool isTls) {
        return [isTls](const PortFact& port) { return port.kind == PortKind::Web && port.isTls == isTls; };
    };
    const PortFact* plainWeb = openPort(isWeb(false));
    const PortFact* tlsWeb = openPort(isWeb(true));
    if (plainWeb && has(SecurityPart::PlainWeb))
        m_steps.append([this, port = plainWeb->port] { askPlainWeb(port); });
    else if (!plainWeb)
        m_facts.plainWeb = Fact<QString>::unknown(tr("The web page cannot be reached without encryption from here."));
    if ((plainWeb || tlsWeb) && has(SecurityPart::XmlApi))
        m_steps.append([this] { askXmlApi(); });
    if (tlsWeb && has(SecurityPart::Certificate))
        m_steps.append([this, port = tlsWeb->port] { lookAtCertificate(port); });
    else if (!tlsWeb)
        m_facts.certificate
            = Fact<CertificateFacts>::unknown(tr("The encrypted web page of the CCU cannot be reached from here."));
}

void ProtectionProbe::next() {
    if (m_steps.isEmpty())
        return m_result.resolve(m_facts);
    m_steps.takeFirst()();
}

QUrl ProtectionProbe::urlOf(const PortFact& port, const QString& path) const {
    QUrl url;
    url.setScheme(port.isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_profile.host);
    url.setPort(port.port);
    url.setPath(path);
    return url;
}

void ProtectionProbe::askInterface(const PortFact& port) {
    const QString method = QStringLiteral("getVersion");
    m_client = std::make_unique<rpc::XmlRpcClient>(
        m_transport, urlOf(port, interfacePath(port.name)), std::nullopt, traitsOf(port.name).textForm);
    whenDone(m_client->call(method, {}, false, answerWithin), this,
        [this, port, method](const Result<rpc::XmlRpcValue>& value) {
            using Kind = AnonymousAnswer::Kind;
            AnonymousAnswer answer{port.name, port.port, Kind::Odd, method, {}};
            if (value) {
                answer.kind = Kind::Answered;
                answer.answer = tr("200, version %1").arg(value->toString().left(40));
            } else if (value.error().code == ErrorCode::Auth) {
                answer.kind = Kind::Guarded;
                answer.answer = tr("401, user and password are asked for");
            } else {
                answer.kind = value.error().code == ErrorCode::Fault ? Kind::Answered : Kind::Odd;
                answer.answer = value.error().message;
            }
            m_facts.interfaces.append(answer);
            next();
        });
}

void ProtectionProbe::askScripts(const PortFact& port) {
    rpc::HttpRequest request;
    request.url = urlOf(port, QStringLiteral("/tclrega.exe"));
    request.body = "Write(1);";
    request.contentType = "text/plain; charset=iso-8859-1";
    request.isWrite = true; // it is none, but once is enough
    request.timeout = answerWithin;
    request.bodyLimit = 64 * 1024;
    request.label = QStringLiteral("tclrega.exe");
    whenDone(m_transport.send(request), this, [this, port](const Result<rpc::HttpReply>& reply) {
        using Kind = AnonymousAnswer::Kind;
        AnonymousAnswer answer{{}, port.port, Kind::Odd, QStringLiteral("Write(1)"), {}};
        if (!reply) {
            answer.answer = reply.error().message;
        } else if (reply->status == 200 && reply->body.startsWith("1<xml>")) {
            answer.kind = Kind::Answered;
            answer.answer = tr("200, the script was run");
        } else {
            answer.kind = reply->status == 401 ? Kind::Guarded : Kind::Odd;
            answer.answer = reply->status == 401 ? tr("401, user and password are asked for")
                                                 : tr("status %1").arg(reply->status);
        }
        m_facts.scripts.append(answer);
        next();
    });
}

void ProtectionProbe::askPlainWeb(quint16 port) {
    rpc::HttpRequest request;
    request.url = urlOf({PortKind::Web, {}, port, false, PortState::Open}, QStringLiteral("/api/backup/version.cgi"));
    request.verb = "GET";
    request.timeout = answerWithin;
    request.bodyLimit = 64 * 1024;
    request.label = QStringLiteral("version.cgi");
    whenDone(m_transport.send(request), this, [this](const Result<rpc::HttpReply>& reply) {
        if (!reply)
            m_facts.plainWeb = Fact<QString>::unknown(reply.error().message);
        else if (reply->status >= 300 && reply->status < 400)
            m_facts.plainWeb = QString::fromLatin1(reply->location.left(200));
        else
            m_facts.plainWeb = QString();
        next();
    });
}

//! Its version page changes nothing, and a CCU without the add-on has none.
void ProtectionProbe::askXmlApi() {
    rpc::HttpRequest request;
    request.url = webUrl(m_profile, QStringLiteral("/addons/xmlapi/version.cgi"));
    request.verb = "GET";
    request.timeout = answerWithin;
    request.bodyLimit = 64 * 1024;
    request.label = QStringLiteral("xmlapi version.cgi");
    whenDone(m_transport.send(request), this, [this](const Result<rpc::HttpReply>& reply) {
        if (!reply)
            m_facts.hasXmlApi = Fact<bool>::unknown(reply.error().message);
        else if (reply->status == 503)
            m_facts.hasXmlApi = Fact<bool>::unknown(tr("The CCU is still starting."));
        else if (reply->status == 401 || reply->status == 403
            || (reply->status == 200 && (reply->body.contains("<version") || reply->body.contains("<not_auth"))))
            m_facts.hasXmlApi = true; // newer ones ask for a token there, and are there all the same
        else if (reply->status == 404)
            m_facts.hasXmlApi = false;
        else // a redirect or another page proves nothing
            m_facts.hasXmlApi = Fact<bool>::unknown(
                tr("Its version page gave an answer that this program does not understand (status %1).")
                    .arg(reply->status));
        next();
    });
}

//! The handshake is all that happens.
void ProtectionProbe::lookAtCertificate(quint16 port) {
    const auto byAuthorities = TrustPolicy::create({});
    m_handshake = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = (*byAuthorities)->configuration();
    // What is old and weak is what we look for, and OpenSSL hides it at its usual level. Nothing is sent.
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("CipherString", QByteArrayLiteral("ALL:@SECLEVEL=0"));
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_handshake->setSslConfiguration(configuration);
    m_handshake->setProxy(QNetworkProxy::NoProxy);
    auto* limit = new QTimer(m_handshake.get());
    const auto end = [this, limit](const QString& reason) {
        limit->stop();
        m_handshake->disconnect(this);
        if (reason.isEmpty())
            certificateShown(*m_handshake);
        else
            m_facts.certificate = Fact<CertificateFacts>::unknown(reason);
        m_handshake->abort();
        m_handshake.release()->deleteLater();
        next();
    };
    limit->setSingleShot(true);
    connect(m_handshake.get(), &QSslSocket::encrypted, this, [end] { end({}); });
    connect(m_handshake.get(), &QSslSocket::errorOccurred, this,
        [end](QAbstractSocket::SocketError) { end(tr("No encrypted connection came about.")); });
    connect(limit, &QTimer::timeout, this, [end] { end(tr("The CCU did not answer in time.")); });
    limit->start(answerWithin);
    m_handshake->connectToHostEncrypted(m_profile.host, port);
}

void ProtectionProbe::certificateShown(const QSslSocket& socket) {
    const ShownCertificate shown = shownCertificate(socket.peerCertificate(), socket.sslHandshakeErrors());
    const QSsl::SslProtocol protocol = socket.sessionProtocol();
    m_facts.certificate = CertificateFacts{shown.subject, shown.key, protocolText(protocol),
        protocol != QSsl::TlsV1_2 && protocol != QSsl::TlsV1_3, shown.validFrom, shown.validUntil, shown.isKeyWeak,
        shown.isNameRight};
}

} // namespace ccudesk
