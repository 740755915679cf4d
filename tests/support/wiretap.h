// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>

namespace ccudesk::test {

//! A listener before another one on this computer: passes everything on both ways, and keeps what came from the client.
class WireTap : public QObject {
    Q_OBJECT
public:
    explicit WireTap(quint16 behind);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    //! The XML of the first call of this method; empty when there was none.
    [[nodiscard]] QByteArray bodyOf(const QByteArray& method) const;

private:
    void connectThrough();

    quint16 m_behind;
    QTcpServer m_server;
    QByteArray m_received;
};

} // namespace ccudesk::test
