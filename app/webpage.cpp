// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage.h"

#include "core/profile/endpoints.h"
#include "core/profile/profile.h"

#include <QDesktopServices>
#include <QUrl>

namespace ccudesk {

void openWebPage(const Profile& profile) {
    QDesktopServices::openUrl(webUrl(profile, QStringLiteral("/")));
}

} // namespace ccudesk
