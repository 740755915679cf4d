// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/relayedcall.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <memory>

namespace ccudesk::test {

//! Stands between a CCU and our callback server, so that a test can spoil a single callback. Lives in a thread of its
//! own: rfd calls back before it answers init, while the relay that passes this init on waits for the answer.
class CallbackRelay {
public:
    CallbackRelay();
    ~CallbackRelay();

    //! The body of an init, with our port in place of the client's, which is remembered.
    [[nodiscard]] QByteArray redirected(const QByteArray& body);
    //! Called in the relay's thread; port is the name of the interface. rfd waits without end for an answer (protocol
    //! §4.4), so what has none when this changes is dropped.
    void setSpoil(const Spoil& spoil);
    //! Callbacks that came, spoiled ones included.
    [[nodiscard]] int count(const QString& interface, const QByteArray& method) const;

private:
    [[nodiscard]] FakeCcu::Answer answer(const FakeCcu::Request& request);

    mutable QMutex m_mutex; //!< guards these three
    Spoil m_spoil;
    quint16 m_target = 0;
    QHash<QString, QHash<QByteArray, int>> m_counts;
    quint16 m_port = 0;
    std::unique_ptr<FakeCcu> m_server;
    QThread m_thread;
    QObject m_there; //!< lives in the thread
};

} // namespace ccudesk::test
