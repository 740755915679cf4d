// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/binconnection.h"

#include "core/base/logging.h"
#include "core/rpc/binrpcreader.h"

#include <QPointer>

namespace ccudesk::rpc {

namespace {
constexpr qint64 readAtOnce = 64 * 1024;
constexpr qint64 mostUnsentBytes = 256 * 1024; // beyond it a peer has to fetch its answers first
} // namespace

BinConnection::BinConnection(
    QTcpSocket* socket, BinRequestHandler& handler, const BinServerLimits& limits, QObject* parent)
    : QObject(parent), m_socket(socket), m_handler(handler), m_limits(limits) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAtOnce);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &BinConnection::abort);
    connect(m_socket, &QTcpSocket::readyRead, this, &BinConnection::readSocket);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &BinConnection::goOn);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start(m_limits.idleOtherwise);
}

void BinConnection::abort() {
    m_state = State::Closing;
    m_socket->abort();
    deleteLater(); // also one that is no longer connected
}

//! What comes while an answer is being made stays in the socket, which stops the peer when it is full.
void BinConnection::readSocket() {
    if (m_isInLoop)
        return;
    m_isInLoop = true;
    while (m_state == State::Reading && takeFrame()) { }
    m_isInLoop = false;
}

//! False when there is nothing to go on with.
bool BinConnection::takeFrame() {
    const qsizetype before = m_received.size();
    m_received += m_socket->readAll();
    const auto length = binFrameBytes(m_received, m_limits.frameBytes);
    if (!length) {
        qCDebug(lcHttp) << "Closed a connection of" << m_socket->peerAddress() << ":" << length.error().detail;
        abort();
        return false;
    }
    if (*length == 0 || m_received.size() < *length) {
        // a head must come within the short time however its bytes trickle; a body must go on within it
        const bool isBeginning = before == 0 && !m_received.isEmpty();
        if (isBeginning || (*length > 0 && m_received.size() > before))
            m_idle.start(m_limits.idleOtherwise);
        return false;
    }
    const QByteArray frame = m_received.first(static_cast<qsizetype>(*length));
    m_received.remove(0, frame.size());
    m_idle.stop(); // how long an answer may take is the handler's business
    m_state = State::Answering;
    m_handler.handleFrame(frame, [self = QPointer<BinConnection>(this), number = ++m_number](const BinAnswer& made) {
        if (self)
            self->answer(number, made);
    });
    return true;
}

void BinConnection::answer(quint64 number, const BinAnswer& answer) {
    if (number != m_number || m_state != State::Answering)
        return; // answered already
    m_socket->write(answer.frame);
    if (answer.close) {
        m_state = State::Closing;
        m_idle.start(m_limits.idleOtherwise); // for a peer that does not fetch its answer
        m_socket->disconnectFromHost();
        return;
    }
    m_state = State::Flushing;
    m_idle.start(m_limits.idleOtherwise);
    goOn();
}

void BinConnection::goOn() {
    if (m_state != State::Flushing || m_socket->bytesToWrite() > mostUnsentBytes)
        return;
    m_state = State::Reading;
    m_idle.start(m_limits.idleAfterRequest);
    readSocket();
}

} // namespace ccudesk::rpc
