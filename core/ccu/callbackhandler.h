// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ccu/callbackqueue.h"
#include "core/http/server.h"
#include "core/rpc/binrpcserver.h"
#include "core/rpc/xmlrpcreader.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <functional>
#include <memory>

namespace ccudesk {

//! What listDevices tells the CCU, so that only what is new travels (protocol §4.1).
struct KnownDevice {
    QString address; //!< device or channel
    int version = 0;
    bool operator==(const KnownDevice&) const = default;
};
using KnownDevices = std::shared_ptr<const QList<KnownDevice>>;

struct CallbackInterface {
    QString name; //!< "HmIP-RF"
    QString id; //!< given to init
    QByteArray path; //!< "/<secret>/HmIP-RF"; empty: calls over BIN-RPC, where its id is all that tells it
    KnownDevices known;
};

//! Immutable; replaced as a whole.
struct CallbackRules {
    QList<QHostAddress> peers; //!< the CCU's addresses; empty: nobody
    QList<CallbackInterface> interfaces;
};

//! Answers the CCU in the callback thread and hands over what it said. Never waits: rfd has no time-out for its calls
//! during init, so a slow answer would hold up all radio control (protocol §4.4).
class CallbackHandler final : public http::RequestHandler, public rpc::BinRequestHandler {
public:
    //! wake is called in the callback thread whenever queue has to be read. All must outlive the handler.
    CallbackHandler(const Clock& clock, CallbackQueue& queue, std::function<void()> wake);

    //! From any thread; the next request sees it.
    void setSettings(CallbackRules settings);
    [[nodiscard]] std::shared_ptr<const CallbackRules> settings() const;

    bool acceptsPeer(const QHostAddress& peer) override;
    std::optional<qint64> bodyLimit(const http::RequestHead& head) override;
    void handle(http::Request request, http::Responder respond) override;
    void handleFrame(const QByteArray& frame, const rpc::BinResponder& respond) override;

private:
    //! The last batch of an interface, to recognise it when the CCU sends it again.
    struct LastBatch {
        QByteArray body;
        quint64 connection = 0;
        qint64 atMs = 0;
    };

    [[nodiscard]] static rpc::MethodResponse resultOf(
        const rpc::CallbackRequest& request, const CallbackInterface& interface);
    [[nodiscard]] QByteArray answerTo(const rpc::CallbackRequest& request, const CallbackInterface& interface);
    [[nodiscard]] QByteArray multicallAnswer(const rpc::CallbackRequest& request);
    [[nodiscard]] bool isResent(
        const CallbackInterface& interface, const http::Request& request, const QList<ValueEvent>& events);
    void handOver(const CallbackInterface& interface, rpc::CallbackRequest& request);

    const Clock& m_clock;
    CallbackQueue& m_queue;
    std::function<void()> m_wake;
    mutable QMutex m_mutex;
    std::shared_ptr<const CallbackRules> m_settings;
    QHash<QString, LastBatch> m_lastBatches;
    QHash<qsizetype, QByteArray> m_multicallAnswers;
    QByteArray m_voidAnswer;
    QSet<QHostAddress> m_warnedPeers;
};

} // namespace ccudesk
