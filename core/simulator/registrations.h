// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/valueevent.h"
#include "core/rpc/xmlrpcvalue.h"
#include "core/simulator/simulator.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace ccudesk::simulator {

class EventSender;

//! What an interface process tells a client that registers.
struct CallbackContent {
    //! VERSION of every device and channel by address.
    std::function<QHash<QString, int>()> versions;
    //! Encoded `<value>` with the descriptions of these addresses; of all when the list is empty.
    std::function<QByteArray(const QStringList&)> descriptions;
    std::function<QList<ValueEvent>()> serviceMessages;
};

//! The callback side of one interface process: clients registered by the exact text of their URL (protocol §4.3–§4.6).
class Registrations : public QObject {
    Q_OBJECT
public:
    //! `faults` outlives this object. `duringInit`: rfd asks the client back before it answers init.
    Registrations(CallbackContent content, const Faults& faults, bool duringInit,
        std::chrono::milliseconds silentCallback, QObject* parent);
    ~Registrations() override;

    //! Calls `answered` when the process would answer init.
    void add(const QString& url, const QString& interfaceId, const std::function<void()>& answered);
    void remove(const QString& url);
    void deliver(const QList<ValueEvent>& events);
    //! Anything else, to every registered client: its interface id comes in front of the parameters.
    void tell(const QString& method, const rpc::XmlRpcArray& params);
    //! newDevices with these, to every registered client.
    void announce(const QStringList& addresses);
    [[nodiscard]] QStringList urls() const;

private:
    struct Introduction; //!< one init on its way
    void askMethods(const std::shared_ptr<Introduction>& init);
    void askDevices(const std::shared_ptr<Introduction>& init);
    void onDevices(const std::shared_ptr<Introduction>& init, const QByteArray& answer);
    void sendDeleted(const std::shared_ptr<Introduction>& init, const QStringList& addresses);
    void sendServiceMessages(const std::shared_ptr<Introduction>& init);
    void finish(const std::shared_ptr<Introduction>& init);
    void registerUrl(const std::shared_ptr<Introduction>& init);

    CallbackContent m_content;
    const Faults& m_faults;
    bool m_duringInit;
    std::chrono::milliseconds m_silentCallback;
    std::multimap<QString, std::unique_ptr<EventSender>> m_senders;
};

} // namespace ccudesk::simulator
