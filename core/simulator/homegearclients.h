// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/xmlrpcvalue.h"
#include "core/simulator/callbacksocket.h"

#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace ccudesk::simulator {

//! An event as Homegear sends it; the value may be a struct.
struct HomegearEvent {
    QString address; //!< empty: a system variable
    QString parameter;
    rpc::XmlRpcValue value;
};

//! One registered client: its calls go out one after the other, each on a connection of its own, each tried three
//! times (protocol §14). A client that fails is gone without notice.
class HomegearClient : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const QByteArray&)>;

    HomegearClient(const QString& url, const QString& interfaceId, std::chrono::milliseconds silent, QObject* parent);

    [[nodiscard]] const QString& url() const { return m_url; }
    [[nodiscard]] const QString& interfaceId() const { return m_interfaceId; }
    //! Host and port, which are all that counts when a URL is taken back.
    [[nodiscard]] QString place() const;

    //! listMethods, listDevices, and newDevices with what the client does not know.
    void introduce(const std::function<rpc::XmlRpcArray()>& descriptions);
    void deliver(const QList<HomegearEvent>& events);

Q_SIGNALS:
    void failed();

private:
    struct Waiting {
        QByteArray body;
        Answered answered;
    };
    void call(const rpc::MethodCall& call, const Answered& answered);
    void next();
    void transmit(int triesLeft);
    void takeMethods(const QByteArray& answer);

    QString m_url;
    QString m_interfaceId;
    std::chrono::milliseconds m_silent;
    QSet<QString> m_methods; //!< empty: takes everything
    QQueue<Waiting> m_queue; //!< the first one is under way
};

//! All registered clients.
class HomegearClients : public QObject {
    Q_OBJECT
public:
    //! delay: between the answer to init and the first callback.
    HomegearClients(std::function<rpc::XmlRpcArray()> descriptions, std::chrono::milliseconds delay,
        std::chrono::milliseconds silent, QObject* parent);
    ~HomegearClients() override;

    void add(const QString& url, const QString& interfaceId);
    void remove(const QString& url);
    void deliver(const QList<HomegearEvent>& events);
    [[nodiscard]] bool isInitialized(const QString& interfaceId) const;
    [[nodiscard]] QStringList urls() const;

private:
    void drop(HomegearClient* client);

    std::function<rpc::XmlRpcArray()> m_descriptions;
    std::chrono::milliseconds m_delay;
    std::chrono::milliseconds m_silent;
    std::vector<std::unique_ptr<HomegearClient>> m_clients;
};

} // namespace ccudesk::simulator
