// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"
#include "core/domain/parameter.h"

#include <QList>
#include <QMap>
#include <QString>

#include <memory>

namespace ccudesk {

//! A parameter set: MASTER of a device or channel, VALUES of a channel, or what a channel keeps for a direct link.
struct ParamsetKey {
    QString interface;
    QString address; //!< of a device or a channel
    QString name; //!< "MASTER", "VALUES"; of a link the address of the other channel
    bool operator==(const ParamsetKey&) const = default;

    [[nodiscard]] ChannelKey channel() const { return {interface, address}; }
    //! What getParamsetDescription is asked for: "MASTER", "VALUES", "LINK".
    [[nodiscard]] QString kind() const { return name.contains(QLatin1Char(':')) ? QStringLiteral("LINK") : name; }
};

//! In the order of the CCU's answer.
using ParamsetDescription = QList<ParameterDescriptionPtr>;
using ParamsetDescriptionPtr = std::shared_ptr<const ParamsetDescription>;

using ParamsetValues = QMap<QString, Value>; //!< by parameter

struct Paramset {
    ParamsetKey key;
    ParamsetDescriptionPtr description; //!< never null in what was read
    ParamsetValues values; //!< as the CCU holds them; the device may not have got them yet (CONFIG_PENDING)
    qint64 readAtMs = 0; //!< wall clock
};

//! What became of one parameter that was written; known by reading back, because the CCU's own answer proves nothing:
//! rfd says yes to what it skips or clamps (protocol §3.3).
struct ParameterOutcome {
    enum class Fate {
        Taken, //!< the CCU holds what was wanted
        Altered, //!< it holds something else, which is not the old value either: clamped
        Ignored, //!< it still holds the old value
        Unknown, //!< it could not be read back
    };
    QString parameter;
    Value before;
    Value wanted;
    Value now;
    Fate fate = Fate::Unknown;
    bool operator==(const ParameterOutcome&) const = default;
};

struct ParamsetReport {
    QList<ParameterOutcome> outcomes; //!< empty: nothing was written, because others have changed the same parameters
    Paramset now; //!< as read back; without a time where that failed

    [[nodiscard]] bool isConflict() const { return outcomes.isEmpty(); }
    [[nodiscard]] bool isComplete() const {
        for (const ParameterOutcome& outcome : outcomes)
            if (outcome.fate != ParameterOutcome::Fate::Taken)
                return false;
        return !outcomes.isEmpty();
    }
};

} // namespace ccudesk
