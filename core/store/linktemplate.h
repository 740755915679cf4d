// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

#include <optional>

namespace ccudesk {

//! What one side of a direct link keeps, under a name, for other links between channels of the same two types.
struct LinkTemplate {
    QString name;
    QString ownType; //!< of the channel that keeps it: "SWITCH_VIRTUAL_RECEIVER"
    QString peerType; //!< of the channel at the other end
    ParamsetValues values;
    bool operator==(const LinkTemplate&) const = default;

    [[nodiscard]] bool isFor(const QString& own, const QString& peer) const {
        return ownType == own && peerType == peer;
    }
};

//! As it is kept between runs, without codes and keys.
[[nodiscard]] QString toText(const LinkTemplate& link);
//! Nothing where the text is something else, or holds no values.
[[nodiscard]] std::optional<LinkTemplate> linkTemplateIn(const QString& text);

} // namespace ccudesk
