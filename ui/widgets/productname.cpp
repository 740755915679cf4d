// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/productname.h"

#include <array>
#include <utility>

namespace ccudesk {

QString productName(const QString& product) {
    constexpr std::array<std::pair<const char*, const char*>, 5> products{{{"openccu", "OpenCCU"},
        {"raspmatic", "RaspberryMatic"}, {"debmatic", "debmatic"}, {"ccu3", "CCU3"}, {"ccu2", "CCU2"}}};
    for (const auto& [part, word] : products)
        if (product.contains(QLatin1String(part), Qt::CaseInsensitive))
            return QLatin1String(word);
    return product;
}

} // namespace ccudesk
