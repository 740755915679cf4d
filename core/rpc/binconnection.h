// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rpc/binrpcserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace ccudesk::rpc {

//! One connection of a BinRpcServer: reads a frame, has it answered, goes on. Deletes itself when it is closed.
class BinConnection final : public QObject {
    Q_OBJECT
public:
    //! Takes the socket over. handler and limits outlive the connection.
    BinConnection(QTcpSocket* socket, BinRequestHandler& handler, const BinServerLimits& limits, QObject* parent);

    void abort();

private:
    //! Answering: the handler's turn, then until the peer has fetched most of the answer.
    enum class State { Reading, Answering, Flushing, Closing };
    void readSocket();
    [[nodiscard]] bool takeFrame();
    void answer(quint64 number, const BinAnswer& answer);
    void goOn();

    QTcpSocket* m_socket;
    BinRequestHandler& m_handler;
    const BinServerLimits& m_limits;
    QTimer m_idle;
    QByteArray m_received;
    State m_state = State::Reading;
    quint64 m_number = 0; //!< of the request that is being answered
    bool m_isInLoop = false;
};

} // namespace ccudesk::rpc
