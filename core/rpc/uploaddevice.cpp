// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rpc/uploaddevice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ccudesk::rpc {

UploadDevice::UploadDevice(QByteArray body, QObject* parent) : QIODevice(parent), m_body(std::move(body)) {
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::bytesAvailable() const {
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 UploadDevice::readData(char* data, qint64 maxSize) {
    if (atEnd())
        return -1;
    const qint64 count = std::min(maxSize, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace ccudesk::rpc
