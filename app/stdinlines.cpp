// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stdinlines.h"

#include <QMutex>

#include <iostream>
#include <string>
#include <thread>

namespace ccudesk {

struct StdinLines::Shared {
    QMutex mutex;
    StdinLines* receiver = nullptr; //!< null: gone

    //! False once nobody listens.
    template <typename Function> bool post(Function function) {
        const QMutexLocker lock(&mutex);
        if (receiver)
            QMetaObject::invokeMethod(
                receiver, [r = receiver, function] { function(*r); }, Qt::QueuedConnection);
        return receiver != nullptr;
    }
};

StdinLines::StdinLines(QObject* parent) : QObject(parent), m_shared(std::make_shared<Shared>()) {
    m_shared->receiver = this;
}

StdinLines::~StdinLines() {
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->receiver = nullptr;
}

void StdinLines::start() {
    std::thread([shared = m_shared] {
        std::string text;
        while (std::getline(std::cin, text)) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            if (!shared->post([bytes](StdinLines& receiver) { Q_EMIT receiver.line(bytes); }))
                return;
        }
        shared->post([](StdinLines& receiver) { Q_EMIT receiver.ended(); });
    }).detach();
}

} // namespace ccudesk
