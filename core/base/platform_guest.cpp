// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform_guest.h"

#include <QDir>
#include <QFile>

namespace ccudesk {

Guest guestKind(const QString& root) {
    const QDir system(root);
    for (const char* mark : {".dockerenv", "run/.containerenv", "run/systemd/container"})
        if (system.exists(QLatin1String(mark)))
            return Guest::Container;
    // "5.15.153.1-microsoft-standard-WSL2"; the first version says "Microsoft"
    QFile release(system.filePath(QStringLiteral("proc/sys/kernel/osrelease")));
    const bool isReadable = release.open(QIODevice::ReadOnly);
    return isReadable && release.read(256).toLower().contains("microsoft") ? Guest::Wsl : Guest::None;
}

} // namespace ccudesk
