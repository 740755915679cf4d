// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/defaultnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace ccudesk {

namespace {

constexpr const char* context = "ccudesk::DefaultNames";

struct DefaultName {
    std::string_view key;
    const char* text;
};

constexpr std::array rooms{
    DefaultName{"roomBathroom", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Bathroom")},
    DefaultName{"roomBedroom", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Bedroom")},
    DefaultName{"roomChildrensRoom", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Child’s room")},
    DefaultName{"roomDiningRoom", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Dining room")},
    DefaultName{"roomGarage", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Garage")},
    DefaultName{"roomGarden", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Garden")},
    DefaultName{"roomGuestRoom", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Guest room")},
    DefaultName{"roomHallway", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Hallway")},
    DefaultName{"roomHWR", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Utility room")},
    DefaultName{"roomKitchen", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Kitchen")},
    DefaultName{"roomLivingRoom", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Living room")},
    DefaultName{"roomOffice", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Study")},
    DefaultName{"roomTerrace", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Terrace")},
};

constexpr std::array functions{
    DefaultName{"funcButton", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Buttons")},
    DefaultName{"funcCentral", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "CCU")},
    DefaultName{"funcClimateControl", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Climate")},
    DefaultName{"funcEnergy", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Energy")},
    DefaultName{"funcEnvironment", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Environment")},
    DefaultName{"funcHeating", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Heating")},
    DefaultName{"funcLight", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Lights")},
    DefaultName{"funcLock", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Locks")},
    DefaultName{"funcSecurity", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Security")},
    DefaultName{"funcWeather", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Weather")},
};

constexpr std::array variables{
    DefaultName{"sysVarAlarmMessages", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Alarm messages")},
    DefaultName{"sysVarAlarmZone", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Alarm zone")},
    DefaultName{"sysVarPresence", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Presence")},
    DefaultName{"sysVarPresenceNotPresent", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Nobody at home")},
    DefaultName{"sysVarPresencePresent", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Somebody at home")},
    DefaultName{"sysVarServiceMessages", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Service messages")},
};

// "${sysVarAlarmZone1Triggered}": the number stands in the middle.
constexpr std::array alarmZoneStates{
    DefaultName{"NotTriggered", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Not triggered")},
    DefaultName{"Triggered", QT_TRANSLATE_NOOP("ccudesk::DefaultNames", "Triggered")},
};

template <size_t Size> QString textOf(const std::array<DefaultName, Size>& table, const QString& key) {
    for (const DefaultName& entry : table) {
        if (key == QLatin1String(entry.key.data(), static_cast<qsizetype>(entry.key.size())))
            return QCoreApplication::translate(context, entry.text);
    }
    return {};
}

QString textOf(const QString& key) {
    if (key.startsWith(QLatin1String("room")))
        return textOf(rooms, key);
    if (key.startsWith(QLatin1String("func")))
        return textOf(functions, key);
    return key.startsWith(QLatin1String("sysVar")) ? textOf(variables, key) : QString();
}

QString alarmZoneState(const QString& key) {
    if (!key.startsWith(QLatin1String("sysVarAlarmZone")))
        return {};
    qsizetype i = QLatin1String("sysVarAlarmZone").size();
    while (i < key.size() && key.at(i).isDigit())
        ++i;
    return textOf(alarmZoneStates, key.mid(i));
}

//! "roomChildrensRoom2" is the second of its kind.
QString numberedText(const QString& key) {
    qsizetype digits = key.size();
    while (digits > 0 && key.at(digits - 1).isDigit())
        --digits;
    if (digits == key.size())
        return {};
    const QString base = textOf(key.left(digits));
    if (base.isEmpty())
        return {};
    //: A room or variable of which there are several: "Child’s room 2"
    return QCoreApplication::translate(context, "%1 %2").arg(base, key.mid(digits));
}

} // namespace

QString displayName(const QString& nameOrKey) {
    const bool isMarked = nameOrKey.startsWith(QLatin1String("${")) && nameOrKey.endsWith(QLatin1Char('}'));
    const QString key = isMarked ? nameOrKey.mid(2).chopped(1) : nameOrKey;
    for (const QString& text : {textOf(key), alarmZoneState(key), numberedText(key)}) {
        if (!text.isEmpty())
            return text;
    }
    return key;
}

} // namespace ccudesk
