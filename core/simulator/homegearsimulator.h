// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/value.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <memory>

namespace ccudesk::simulator {

struct HomegearOptions {
    bool life = true; //!< temperatures drift, someone opens a window
    QString user = QStringLiteral("homegear");
    QString password = QStringLiteral("demo");
    int initDelayMs = 500; //!< between the answer to init and the first callback
    int silentCallbackMs = 15'000; //!< how long a callback waits for its answer, three times over
    QMap<QString, quint16> ports; //!< fixed ones: "Homegear", "Homegear+TLS", "Homegear+Basic"; else free ones
    quint32 seed = 1;
};

//! Faults that can be switched while it runs.
struct HomegearFaults {
    bool closeAfterWrite = false; //!< sets a value and closes all connections without an answer
    bool noCallbacks = false; //!< init is accepted, nothing comes back
};

//! Where it listens: 2001, 2002 and 2003 of a real one.
struct HomegearEndpoints {
    QString host = QStringLiteral("127.0.0.1");
    quint16 plainPort = 0;
    quint16 tlsPort = 0; //!< asks for no password
    quint16 basicPort = 0; //!< TLS and Basic authentication
    QByteArray certificateSha256;
    [[nodiscard]] QJsonObject toJson() const;
};

//! A simulated Homegear on real loopback sockets, in its own thread: no logic layer, no web page, one XML-RPC server
//! (protocol §14). Its public functions may be called from any thread.
class HomegearSimulator : public QObject {
    Q_OBJECT
public:
    explicit HomegearSimulator(const HomegearOptions& options, QObject* parent = nullptr);
    ~HomegearSimulator() override;

    //! Blocks until every port listens.
    [[nodiscard]] Result<HomegearEndpoints> start();
    void stop();
    //! Closes everything and starts again on the same ports; registrations are gone, home and variables stay.
    [[nodiscard]] Result<HomegearEndpoints> restart();

    void setFaults(const HomegearFaults& faults);
    //! Calls carried out, by method.
    [[nodiscard]] QMap<QString, quint64> requestCounts() const;
    //! Requests refused for want of the right password.
    [[nodiscard]] quint64 refusals() const;
    [[nodiscard]] QStringList callbackUrls() const;
    //! As if the device had reported it.
    void report(const QString& channelAddress, const QString& parameter, const Value& value);
    //! Empty when there is none.
    [[nodiscard]] Value value(const QString& channelAddress, const QString& parameter) const;
    //! As if another client had set it: every client is told.
    void setSystemVariable(const QString& name, const Value& value);
    void deleteSystemVariable(const QString& name);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ccudesk::simulator
