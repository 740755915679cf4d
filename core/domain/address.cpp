// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/address.h"

#include <QRegularExpression>

namespace ccudesk {

DeviceKey ChannelKey::device() const {
    return {interface, deviceAddressOf(address)};
}

std::optional<int> ChannelKey::index() const {
    const auto colon = address.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return std::nullopt;
    bool ok = false;
    const int index = QStringView(address).mid(colon + 1).toInt(&ok);
    return ok ? std::optional(index) : std::nullopt;
}

QString deviceAddressOf(const QString& address) {
    const auto colon = address.indexOf(QLatin1Char(':'));
    return colon < 0 ? address : address.left(colon);
}

bool isValidAddress(const QString& address) {
    static const QRegularExpression pattern(QStringLiteral("^[*@]?[0-9A-Za-z-]{5,24}(:[0-9]{1,3})?$"));
    return pattern.match(address).hasMatch();
}

} // namespace ccudesk
