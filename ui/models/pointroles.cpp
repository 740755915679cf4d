// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pointroles.h"

#include "core/domain/parameternames.h"
#include "ui/models/valuedisplay.h"

namespace ccudesk {

QVariant dataPointRole(DataPointId id, const ValueStore& values, int role) {
    const DataPoint& point = values.at(id);
    switch (role) {
    case roles::OriginRole:
        return static_cast<int>(originMark(point));
    case roles::PendingRole:
        return isPending(point);
    case roles::ToneRole:
        return static_cast<int>(point.pending && !isPending(point) ? CellTone::Bad : CellTone::Normal);
    case roles::ChangedAtRole:
        return point.changedAtMs;
    case roles::ReceivedAtRole:
        return point.receivedAtMs;
    case roles::QualityRole:
        return static_cast<int>(qualityOf(point, values, false));
    case roles::DataPointIdRole:
        return id;
    case roles::ChannelKeyRole:
        return QVariant::fromValue(point.key.channel());
    case roles::DeviceKeyRole:
        return QVariant::fromValue(point.key.channel().device());
    case roles::IsTechnicalRole:
        return isTechnicalParameter(point.key.parameter);
    case roles::DescriptionRole:
        return QVariant::fromValue(point.description);
    default:
        return {};
    }
}

} // namespace ccudesk
