// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/discovery.h"

#include "core/base/logging.h"

#include <QByteArrayView>
#include <QMap>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace ccudesk {

namespace {

constexpr qsizetype maxDatagramBytes = 2048;
constexpr qsizetype maxSerialBytes = 32; // the longest one, an SGTIN, has 24 digits
constexpr qsizetype maxTextBytes = 64;
constexpr qsizetype maxResults = 32;
//! Somebody who sends without end must not hold up the window; the next pass of the event loop goes on reading.
constexpr int datagramsPerPass = 32;
constexpr qsizetype senderIdBytes = 3;

struct KnownType {
    QByteArrayView type;
    QLatin1String product;
};
//! Gateways and access points answer to "identify" as well (protocol §8.2), but are no CCU.
constexpr std::array knownTypes{
    KnownType{"eQ3-HM-CCU2-App", QLatin1String("CCU2")},
    KnownType{"eQ3-HmIP-CCU3-App", QLatin1String("CCU3")},
    KnownType{"eQ3-HmIP-CCU3-RS", QLatin1String("CCU3 (rescue system)")},
};

bool isPrintable(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isHeaderName(QByteArrayView name) {
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

//! Takes one field after the other from a datagram, and never more than there is.
class Fields {
public:
    explicit Fields(QByteArrayView bytes) : m_rest(bytes) { }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

    bool skip(qsizetype count) {
        if (m_rest.size() < count)
            return false;
        m_rest = m_rest.sliced(count);
        return true;
    }

    bool skip(QByteArrayView expected) { return m_rest.startsWith(expected) && skip(expected.size()); }

    //! What comes before the mark, which is taken as well.
    std::optional<QByteArrayView> until(QByteArrayView mark) {
        const qsizetype end = m_rest.indexOf(mark);
        if (end < 0)
            return {};
        const QByteArrayView field = m_rest.first(end);
        m_rest = m_rest.sliced(end + mark.size());
        return field;
    }

    std::optional<QByteArrayView> text(qsizetype maxBytes = maxTextBytes) {
        const auto field = until(QByteArrayView("\0", 1));
        return field && field->size() <= maxBytes && isPrintable(*field) ? field : std::nullopt;
    }

private:
    QByteArrayView m_rest;
};

//! Values by lower-case name. A name that comes twice is refused: which of the two would count?
std::optional<QMap<QByteArray, QByteArray>> readHeaderLines(Fields& fields) {
    QMap<QByteArray, QByteArray> headers;
    while (const auto line = fields.until("\r\n")) {
        if (line->isEmpty())
            return fields.isAtEnd() ? std::optional(headers) : std::nullopt;
        const qsizetype colon = line->indexOf(':');
        if (colon < 0 || !isHeaderName(line->first(colon)) || !isPrintable(*line))
            return {};
        const QByteArray name = line->first(colon).toByteArray().toLower();
        if (headers.contains(name))
            return {};
        headers.insert(name, line->sliced(colon + 1).trimmed().toByteArray());
    }
    return {};
}

bool isStatusOk(QByteArrayView line) {
    constexpr QByteArrayView ok = "HTTP/1.1 200";
    return line == ok || (line.startsWith(ok) && line.at(ok.size()) == ' ' && isPrintable(line));
}

//! From "uuid:upnp-BasicDevice-1_0-<SERIAL>::upnp:rootdevice"; empty for a CCU that has none. Cameras of Axis write the
//! same with a capital U.
std::optional<QByteArray> serialOfUsn(const QByteArray& usn) {
    constexpr QByteArrayView prefix = "uuid:upnp-BasicDevice-1_0-";
    if (!usn.startsWith(prefix))
        return {};
    const qsizetype end = usn.indexOf("::", prefix.size());
    const QByteArray serial = usn.mid(prefix.size(), end < 0 ? -1 : end - prefix.size());
    if (serial.size() > maxSerialBytes || !std::all_of(serial.begin(), serial.end(), isLetterOrDigit))
        return {};
    return serial;
}

//! The link is never followed. An answer that names another computer than the one it comes from is not to be believed.
bool pointsTo(const QByteArray& location, const QHostAddress& sender) {
    const QUrl url(QString::fromLatin1(location), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && QHostAddress(url.host()) == sender;
}

bool isInNetwork(const QNetworkInterface& interface) {
    const QNetworkInterface::InterfaceFlags flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
        && !flags.testFlag(QNetworkInterface::IsLoopBack);
}

bool hasIPv4(const QNetworkInterface& interface) {
    const QList<QNetworkAddressEntry> entries = interface.addressEntries();
    return std::any_of(entries.begin(), entries.end(),
        [](const QNetworkAddressEntry& entry) { return entry.ip().protocol() == QAbstractSocket::IPv4Protocol; });
}

//! Read anew each time: a network may come up while we search.
QList<QNetworkInterface> multicastInterfaces() {
    QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    interfaces.removeIf([](const QNetworkInterface& interface) {
        return !isInNetwork(interface) || !interface.flags().testFlag(QNetworkInterface::CanMulticast)
            || !hasIPv4(interface);
    });
    return interfaces;
}

//! 255.255.255.255 leaves through one interface only, hence the networks' own ones.
QList<QHostAddress> broadcastAddresses() {
    QList<QHostAddress> addresses{QHostAddress(QHostAddress::Broadcast)};
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        if (!isInNetwork(interface) || !interface.flags().testFlag(QNetworkInterface::CanBroadcast))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            const QHostAddress address = entry.broadcast(); // none for IPv6
            if (!address.isNull() && !addresses.contains(address))
                addresses.append(address);
        }
    }
    return addresses;
}

QByteArray randomSenderId() {
    QByteArray id(senderIdBytes, '\0');
    std::generate(id.begin(), id.end(), [] { return static_cast<char>(QRandomGenerator::system()->bounded(256)); });
    return id;
}

void open(QUdpSocket& socket, const DiscoveryWay& way) {
    if (!socket.bind(way.from, 0))
        qCWarning(lcConnection) << "Cannot search for CCUs on port" << way.port << "-" << socket.errorString();
}

void send(QUdpSocket& socket, const QByteArray& request, const QHostAddress& to, quint16 port) {
    if (socket.writeDatagram(request, to, port) != request.size())
        qCDebug(lcConnection) << "No search for CCUs at" << to << port << "-" << socket.errorString();
}

} // namespace

QByteArray ssdpRequest() {
    return QByteArrayLiteral("M-SEARCH * HTTP/1.1\r\n"
                             "HOST: 239.255.255.250:1900\r\n"
                             "MAN: \"ssdp:discover\"\r\n"
                             "MX: 2\r\n"
                             "ST: upnp:rootdevice\r\n"
                             "\r\n");
}

QByteArray identifyRequest(const QByteArray& senderId, quint8 counter) {
    Q_ASSERT(senderId.size() == senderIdBytes);
    constexpr QByteArrayView everyTypeAndSerial("*\0*\0", 4);
    QByteArray request("\x02"); // the protocol's version
    request += senderId;
    request += static_cast<char>(counter);
    request += everyTypeAndSerial;
    request += 'I';
    return request;
}

std::optional<DiscoveredCcu> readSsdpAnswer(const QByteArray& datagram, const QHostAddress& sender) {
    if (datagram.size() > maxDatagramBytes || sender.isNull())
        return {};
    Fields fields(datagram);
    const auto statusLine = fields.until("\r\n");
    if (!statusLine || !isStatusOk(*statusLine))
        return {};
    const auto headers = readHeaderLines(fields);
    if (!headers)
        return {};
    const auto serial = serialOfUsn(headers->value("usn"));
    if (!serial || (headers->contains("location") && !pointsTo(headers->value("location"), sender)))
        return {};
    return DiscoveredCcu{sender, QString::fromLatin1(*serial), {}, {}};
}

std::optional<DiscoveredCcu> readIdentifyAnswer(
    const QByteArray& datagram, const QHostAddress& sender, const QByteArray& senderId) {
    if (datagram.size() > maxDatagramBytes || sender.isNull() || senderId.size() != senderIdBytes)
        return {};
    Fields fields(datagram);
    // The counter may be any: an answer to the first question is as good when the second one is out already
    if (!fields.skip("\x02") || !fields.skip(senderId) || !fields.skip(1))
        return {};
    const auto type = fields.text();
    const auto serial = fields.text(maxSerialBytes);
    if (!type || !serial || !fields.skip(">I\x01"))
        return {};
    const auto version = fields.text();
    if (!version || !fields.skip(QByteArrayView("\0", 1)) || !fields.isAtEnd())
        return {};
    const auto* known = std::find_if(
        knownTypes.begin(), knownTypes.end(), [&type](const KnownType& each) { return each.type == *type; });
    if (known == knownTypes.end())
        return {};
    return DiscoveredCcu{sender, QString::fromLatin1(*serial), QString(known->product), QString::fromLatin1(*version)};
}

CcuDiscovery::CcuDiscovery(DiscoveryOptions options, QObject* parent) : QObject(parent), m_options(std::move(options)) {
    m_repeat.setSingleShot(true);
    m_end.setSingleShot(true);
    connect(&m_repeat, &QTimer::timeout, this, &CcuDiscovery::ask);
    connect(&m_end, &QTimer::timeout, this, &CcuDiscovery::finish);
    connect(&m_ssdp, &QUdpSocket::readyRead, this, [this] { receive(m_ssdp, readSsdpAnswer); });
    connect(&m_identify, &QUdpSocket::readyRead, this, [this] {
        receive(m_identify, [this](const QByteArray& datagram, const QHostAddress& sender) {
            return readIdentifyAnswer(datagram, sender, m_senderId);
        });
    });
}

void CcuDiscovery::start() {
    if (isRunning())
        return;
    m_results.clear();
    m_senderId = randomSenderId();
    open(m_ssdp, m_options.ssdp);
    open(m_identify, m_options.identify);
    ask();
    m_repeat.start(m_options.repeatAfter);
    m_end.start(m_options.finishAfter);
}

void CcuDiscovery::stop() {
    m_repeat.stop();
    m_end.stop();
    m_ssdp.close();
    m_identify.close();
}

void CcuDiscovery::ask() {
    // A way that open() could not open does not keep the other one from being gone
    if (m_ssdp.state() == QAbstractSocket::BoundState)
        askBySsdp();
    if (m_identify.state() == QAbstractSocket::BoundState)
        askByIdentify();
}

void CcuDiscovery::askBySsdp() {
    const DiscoveryWay& way = m_options.ssdp;
    if (way.to) {
        for (const QHostAddress& address : *way.to)
            send(m_ssdp, ssdpRequest(), address, way.port);
        return;
    }
    const QHostAddress group(QStringLiteral("239.255.255.250"));
    const QList<QNetworkInterface> interfaces = multicastInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        m_ssdp.setMulticastInterface(interface);
        send(m_ssdp, ssdpRequest(), group, way.port);
    }
}

void CcuDiscovery::askByIdentify() {
    const DiscoveryWay& way = m_options.identify;
    const QList<QHostAddress> addresses = way.to ? *way.to : broadcastAddresses();
    for (const QHostAddress& address : addresses)
        send(m_identify, identifyRequest(m_senderId, m_counter++), address, way.port);
}

template <typename Read> void CcuDiscovery::receive(QUdpSocket& socket, const Read& read) {
    // Whoever is told of a CCU may stop the search
    for (int count = 0; count < datagramsPerPass && isRunning() && socket.hasPendingDatagrams(); ++count) {
        // One byte more than allowed shows that it is too long
        const QNetworkDatagram datagram = socket.receiveDatagram(maxDatagramBytes + 1);
        if (const auto ccu = read(datagram.data(), datagram.senderAddress()))
            note(*ccu);
    }
}

void CcuDiscovery::note(const DiscoveredCcu& told) {
    const auto known = std::find_if(m_results.begin(), m_results.end(),
        [&told](const DiscoveredCcu& each) { return each.address == told.address; });
    if (known == m_results.end()) {
        if (m_results.size() >= maxResults)
            return;
        m_results.append(told);
        Q_EMIT found(told);
        return;
    }
    DiscoveredCcu merged = *known;
    for (QString DiscoveredCcu::*text : {&DiscoveredCcu::serial, &DiscoveredCcu::product, &DiscoveredCcu::version}) {
        if ((merged.*text).isEmpty())
            merged.*text = told.*text;
    }
    if (merged == *known)
        return;
    *known = merged;
    Q_EMIT found(merged);
}

void CcuDiscovery::finish() {
    stop();
    Q_EMIT finished();
}

} // namespace ccudesk
