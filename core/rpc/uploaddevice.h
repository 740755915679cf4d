// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace ccudesk::rpc {

//! A request's body that can be read once. Sequential on purpose: QNetworkAccessManager cannot rewind it, and so
//! cannot post it a second time behind our back.
class UploadDevice final : public QIODevice {
    Q_OBJECT
public:
    UploadDevice(QByteArray body, QObject* parent);

    //! False as long as no byte of the body can have been sent.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    //! Allowed only while nothing has been read: a fresh connection instead of a dead one is harmless then.
    bool reset() override { return !wasRead(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace ccudesk::rpc
