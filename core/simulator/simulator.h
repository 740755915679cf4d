// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <memory>

namespace ccudesk::simulator {

//! Which home the simulated CCU holds.
struct HomeOptions {
    int devices = 0; //!< 0: the demo home (about 60 devices in 10 rooms); else N devices, up to 4,000
    int parametersPerDevice = 34; //!< VALUES parameters a device on average; a second stage has 90
    bool life = true; //!< temperatures drift, someone opens a window, a blind moves
    double eventsPerSecond = 0; //!< 0: only life
};

//! Faults that can be switched while it runs.
struct Faults {
    bool booting = false; //!< the ports of the interfaces answer 503; the web port works, logins included
    bool webDown = false; //!< the web port answers 503
    bool regaDown = false; //!< the logic layer is gone: no logins, no call that needs one
    QStringList deadInterfaces; //!< nothing runs behind the ports of these: lighttpd answers 503 with a web page; the
                                //!< ports of add-ons are closed
    bool noCallbacks = false; //!< init is accepted, nothing comes back
    int delayMs = 0; //!< before every answer
    int devicesPauseMs = 0; //!< in the middle of newDevices
    bool closeAfterRead = false; //!< reads a request, does it, closes without an answer
    bool html = false; //!< answers with an HTML page
    bool badXml = false;
    bool refuseLogins = false; //!< 501, as with too many sessions
    //! An init that lands while this is on is kept twice, the second one with an id of its own, as by a CCU that is
    //! still starting (protocol §13).
    bool registersTwice = false;
    int dutyCycle = 10; //!< percent of the sending time that the radio module has used
    int faultCode = 0; //!< every setValue and putParamset faults with this code
};

//! The CCU-Jack add-on: XML-RPC on ports of its own, plain and TLS.
struct JackOptions {
    bool isInstalled = false;
    QString user; //!< of its own; empty: asks for none, as it is published
    QString password;
    bool hasOwnCertificate = true; //!< as it makes one at its first start; else its owner gave it the CCU's
};

//! An account of the CCU, as its list of users has it. Nobody signs in with it.
struct UserAccount {
    QString name;
    int level = 8; //!< 1 guest, 2 user, 8 administrator; 0: may nothing
    bool hasPassword = true;
};

//! How well it is protected (protocol §1.4, §12): as it comes, a careful home that signs in.
struct ProtectionOptions {
    QString level; //!< "LOW" … "CUSTOM"; empty: as Options::basicAuth has it
    QString product = QStringLiteral("openccu_simulator");
    QString version = QStringLiteral("3.89.8.20260821");
    bool redirects = false; //!< the plain web port leads to the encrypted one
    bool hasSsh = false;
    bool hasSnmp = false;
    QString firewallMode = QStringLiteral("RESTRICTIVE");
    QMap<QString, QString> access{{QStringLiteral("XMLRPC"), QStringLiteral("restricted")},
        {QStringLiteral("REGA"), QStringLiteral("restricted")}, {QStringLiteral("SNMP"), QStringLiteral("none")}};
    QStringList addresses{QStringLiteral("192.168.0.0/16"), QStringLiteral("127.0.0.0/8"), QStringLiteral("fc00::/7")};
    QMap<QString, QString> addOns; //!< as their list tells: name, version
    bool tellsAddOns = true; //!< a stock CCU has no such list
    bool hasXmlApi = false;
    QList<UserAccount> users; //!< beside Options::user
    bool hasScriptPort = false; //!< listens as "ReGa"
    bool hasInternalPorts = false; //!< listen as "HmIP-RF+internal"; nobody asks for a password there
};

struct Options {
    HomeOptions home;
    ProtectionOptions protection;
    bool keepsRequestLog = false;
    bool tls = true; //!< offer the TLS ports (self-signed EC P-384, made with the openssl command)
    int certificateDays = 3650; //!< how long its certificate is good for
    bool cuxd = false; //!< with the CUxD add-on: BIN-RPC on a port of its own, never TLS, no password
    JackOptions jack;
    bool basicAuth = true; //!< XML-RPC ports ask for Basic authentication
    //! With an umlaut in user or password only Basic authentication works, in Latin-1 (protocol §1.3, §5.3).
    QString user = QStringLiteral("Admin");
    QString password = QStringLiteral("demo");
    int maxSessions = 10; //!< 3 on a stock CCU
    int sessionSeconds = 300;
    int silentCallbackMs = 60'000; //!< how long an init hangs on a callback server that never answers; rfd has no limit
    int teachAfterMs = 4'000; //!< in install mode a device that lies about comes in so often
    int firmwareStepMs = 6'000; //!< how long a device takes to install a firmware
    bool stockEncoding = false; //!< JSON answers in Latin-1 bytes under a UTF-8 header, as a stock CCU3 sends
    QMap<QString, quint16>
        ports; //!< fixed ports by name ("HmIP-RF", "JSON", with "+TLS" for the TLS port); else free ones
    quint32 seed = 1;
};

//! Where it listens. Names as in Profile::ports.
struct Endpoints {
    QString host = QStringLiteral("127.0.0.1");
    QMap<QString, quint16> plainPorts; //!< "JSON", "HmIP-RF", "BidCos-RF", "BidCos-Wired", "VirtualDevices", add-ons
    QMap<QString, quint16> tlsPorts;
    QByteArray certificateSha256; //!< 32 bytes; empty without TLS
    [[nodiscard]] QJsonObject toJson() const;
    //! Every port by one name: those with TLS as "HmIP-RF+TLS".
    [[nodiscard]] QMap<QString, quint16> doors() const;
};

//! A simulated CCU on real loopback sockets, in its own thread. Speaks as protocol.md says the real thing does.
//! Its public functions may be called from any thread.
class Simulator : public QObject {
    Q_OBJECT
public:
    explicit Simulator(const Options& options, QObject* parent = nullptr);
    ~Simulator() override;

    //! Blocks until every port listens (under 2 s for the demo home).
    [[nodiscard]] Result<Endpoints> start();
    void stop();
    //! Closes everything and starts again on the same ports; sessions and registrations are gone, the home stays.
    [[nodiscard]] Result<Endpoints> restart();

    void setFaults(const Faults& faults);
    //! The load that HomeOptions::eventsPerSecond starts with; 0: only life.
    void setEventsPerSecond(double rate);
    //! Requests answered, by method, as the server counts them ("setValue", "Session.login", "GET /path").
    [[nodiscard]] QMap<QString, quint64> requestCounts() const;
    //! With Options::keepsRequestLog every request in its order: "HmIP-RF POST / getVersion", and " with password"
    //! where it had one.
    [[nodiscard]] QStringList requestLog() const;
    //! Logins minus logouts minus expired.
    [[nodiscard]] int openSessions() const;
    //! Every session that was opened since it started, closed or not.
    [[nodiscard]] QStringList sessionIdsEver() const;
    //! Registered callback URLs.
    [[nodiscard]] QStringList callbackUrls() const;
    //! Changes a value as if the device had reported it, with its event. `value` is bool, qint64, double or text.
    void report(
        const QString& interface, const QString& channelAddress, const QString& parameter, const QVariant& value);
    //! The value the home holds now; invalid when there is none.
    [[nodiscard]] QVariant value(
        const QString& interface, const QString& channelAddress, const QString& parameter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk::simulator
