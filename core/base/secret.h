// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

namespace ccudesk {

//! A password, session id or secret path. Cannot be printed or converted by accident; the shared buffer is
//! overwritten when the last copy goes. Qt may still hold copies inside a request that is being sent.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QString& text);

    [[nodiscard]] bool isEmpty() const;
    //! The text itself. Every call site is a place to review.
    [[nodiscard]] QString reveal() const;

    bool operator==(const Secret& other) const;

private:
    std::shared_ptr<QByteArray> m_utf8;
};

void operator<<(const QDebug&, const Secret&) = delete; // by reference: clang wants a complete type otherwise

} // namespace ccudesk
