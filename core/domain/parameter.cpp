// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/parameter.h"

#include <QHash>
#include <QSet>

namespace ccudesk {

bool isActionParameter(const QString& parameter) {
    static const QSet<QString> actions{QStringLiteral("PRESS_SHORT"), QStringLiteral("PRESS_LONG"),
        QStringLiteral("PRESS_LONG_START"), QStringLiteral("PRESS_LONG_RELEASE"), QStringLiteral("PRESS_CONT"),
        QStringLiteral("PRESS"), QStringLiteral("PRESS_LOCK"), QStringLiteral("PRESS_UNLOCK"),
        QStringLiteral("SEQUENCE_OK")};
    return actions.contains(parameter);
}

QString normalisedUnit(const QString& unit) {
    static const QHash<QString, QString> spellings{
        {QStringLiteral("\"\""), QString()},
        {QStringLiteral("${lblReadings}"), QString()},
        {QStringLiteral("\\u00b0C"), QStringLiteral("°C")},
        {QStringLiteral("Â°C"), QStringLiteral("°C")},
        {QStringLiteral("_Grad_"), QStringLiteral("°")},
        {QStringLiteral("Grad"), QStringLiteral("°")},
        {QStringLiteral("degree"), QStringLiteral("°")},
        {QStringLiteral("deg"), QStringLiteral("°")},
        {QStringLiteral("% rF"), QStringLiteral("%")},
        {QStringLiteral("Lux"), QStringLiteral("lx")},
        {QStringLiteral("minutes"), QStringLiteral("min")},
        {QStringLiteral("m3"), QStringLiteral("m³")},
    };
    const QString trimmed = unit.trimmed();
    return spellings.value(trimmed, trimmed);
}

} // namespace ccudesk
