// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/discoveredccu.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <optional>

namespace ccudesk {

//! The question of protocol §8.1, for the multicast group.
[[nodiscard]] QByteArray ssdpRequest();
//! The question "identify" of protocol §8.2 to everybody. The sender id is three bytes that the answers repeat.
[[nodiscard]] QByteArray identifyRequest(const QByteArray& senderId, quint8 counter);

//! Nothing unless it is the whole answer of a CCU that speaks for its own address.
[[nodiscard]] std::optional<DiscoveredCcu> readSsdpAnswer(const QByteArray& datagram, const QHostAddress& sender);
//! Nothing unless it is the whole answer of a CCU to our own question.
[[nodiscard]] std::optional<DiscoveredCcu> readIdentifyAnswer(
    const QByteArray& datagram, const QHostAddress& sender, const QByteArray& senderId);

//! One of the two ways to ask.
struct DiscoveryWay {
    quint16 port = 0; //!< where a CCU listens
    //! Our end. Answers to a broadcast come as broadcast, which a socket bound to one address does not get.
    QHostAddress from = QHostAddress(QHostAddress::AnyIPv4);
    //! Whom to ask; without it everybody, in every network this computer is in.
    std::optional<QList<QHostAddress>> to = {};
};

//! Where to ask and for how long; tests ask this computer and are short.
struct DiscoveryOptions {
    DiscoveryWay ssdp{1900};
    DiscoveryWay identify{43439};
    std::chrono::milliseconds repeatAfter{2'000}; //!< once: packets get lost, and a CCU takes its time (protocol §8.2)
    std::chrono::milliseconds finishAfter{5'000};
};

//! Looks for CCUs in the local network, both ways at once. Asks who is there and nothing else: it connects to none and
//! follows no link.
class CcuDiscovery : public QObject {
    Q_OBJECT
public:
    explicit CcuDiscovery(DiscoveryOptions options = {}, QObject* parent = nullptr);

    //! Forgets what an earlier search has found. While one runs, this changes nothing.
    void start();
    //! Gives up: no more found(), no finished(). What was found stays.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_end.isActive(); }

    //! One per address, in the order of their first answers, and at most 32.
    [[nodiscard]] QList<DiscoveredCcu> results() const { return m_results; }

Q_SIGNALS:
    //! Comes again for the same address when an answer has told more about it.
    void found(const ccudesk::DiscoveredCcu& ccu);
    //! The time is up; also when nothing was found or there is no network.
    void finished();

private:
    void ask();
    void askBySsdp();
    void askByIdentify();
    template <typename Read> void receive(QUdpSocket& socket, const Read& read);
    void note(const DiscoveredCcu& told);
    void finish();

    DiscoveryOptions m_options;
    QUdpSocket m_ssdp;
    QUdpSocket m_identify;
    QTimer m_repeat;
    QTimer m_end;
    QByteArray m_senderId;
    quint8 m_counter = 0;
    QList<DiscoveredCcu> m_results;
};

} // namespace ccudesk
