// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/servicethread.h"

#include <QEventLoop> // lint: blocking

#include <future>

namespace ccudesk::simulator {

namespace {

//! The loop of a thread of its own, never one inside another.
using ThreadLoop = QEventLoop; // lint: blocking

} // namespace

void ServiceThread::start() {
    std::promise<QObject*> ready;
    m_thread = std::thread([&ready] {
        ThreadLoop loop;
        ready.set_value(&loop);
        loop.exec();
    });
    m_loop = ready.get_future().get();
}

void ServiceThread::stop() {
    if (!m_loop)
        return;
    QMetaObject::invokeMethod(m_loop, "quit", Qt::QueuedConnection);
    m_loop = nullptr;
    m_thread.join();
}

} // namespace ccudesk::simulator
