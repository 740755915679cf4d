// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <thread>

namespace ccudesk::simulator {

//! A thread with an event loop, for services on real sockets. No QThread: its wait() returns while the thread still
//! frees what OpenSSL keeps per thread, and a program that ends then leaks it.
class ServiceThread {
public:
    ServiceThread() = default;
    ~ServiceThread() { stop(); }
    Q_DISABLE_COPY_MOVE(ServiceThread)

    void start();
    //! What lives in the thread has to be gone before.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_loop != nullptr; }

    //! Runs in the thread; the caller waits. Nothing happens while stopped.
    template <typename Function> void run(Function function) const {
        if (m_loop)
            QMetaObject::invokeMethod(m_loop, function, Qt::BlockingQueuedConnection);
    }

private:
    std::thread m_thread;
    QObject* m_loop = nullptr; //!< the thread's own
};

} // namespace ccudesk::simulator
