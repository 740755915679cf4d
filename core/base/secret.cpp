// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secret.h"

namespace ccudesk {

namespace {
void wipe(QByteArray* bytes) {
    const std::unique_ptr<QByteArray> owner(bytes);
    // volatile keeps the compiler from dropping writes to memory that is about to be freed
    volatile char* data = bytes->data();
    for (qsizetype i = 0; i < bytes->size(); ++i)
        data[i] = 0;
}
} // namespace

Secret::Secret(const QString& text) : m_utf8(new QByteArray(text.toUtf8()), wipe) { }

bool Secret::isEmpty() const {
    return !m_utf8 || m_utf8->isEmpty();
}

QString Secret::reveal() const {
    return m_utf8 ? QString::fromUtf8(*m_utf8) : QString();
}

bool Secret::operator==(const Secret& other) const {
    return reveal() == other.reveal();
}

} // namespace ccudesk
