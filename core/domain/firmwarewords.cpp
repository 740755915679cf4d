// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/firmwarewords.h"

#include <QCoreApplication>
#include <QHash>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::FirmwareStatus)
};

//! Access points and the like, which are in the network, say the same with LIVE_ before it.
FirmwareStage stageOf(const QString& state) {
    using Stage = FirmwareStage;
    static const QHash<QString, Stage> stages{{QStringLiteral("NEW_FIRMWARE_AVAILABLE"), Stage::Available},
        {QStringLiteral("LIVE_NEW_FIRMWARE_AVAILABLE"), Stage::Ready},
        {QStringLiteral("DELIVER_FIRMWARE_IMAGE"), Stage::Underway},
        {QStringLiteral("LIVE_DELIVER_FIRMWARE_IMAGE"), Stage::Underway},
        {QStringLiteral("READY_FOR_UPDATE"), Stage::Ready}, {QStringLiteral("DO_UPDATE_PENDING"), Stage::Installing},
        {QStringLiteral("PERFORMING_UPDATE"), Stage::Installing},
        {QStringLiteral("BACKGROUND_UPDATE_NOT_SUPPORTED"), Stage::Impossible}};
    return stages.value(state, Stage::Newest);
}

FirmwareStage stageOf(const Device& device, FirmwareCall call) {
    switch (call) {
    case FirmwareCall::Install:
        return stageOf(device.firmwareUpdateState);
    case FirmwareCall::Update: {
        const bool isNewer = !device.availableFirmware.isEmpty() && device.availableFirmware != device.firmware;
        return isNewer ? FirmwareStage::Ready : FirmwareStage::Newest;
    }
    case FirmwareCall::None:
        break;
    }
    return FirmwareStage::Newest;
}

} // namespace

FirmwareStatus firmwareStatus(const Device& device, FirmwareCall call) {
    const FirmwareStage stage = stageOf(device, call);
    switch (stage) {
    case FirmwareStage::Newest:
        return {stage, Tr::tr("Up to date"), Tr::tr("The CCU has no newer firmware for this device.")};
    case FirmwareStage::Available:
        return {stage, Tr::tr("Waits to be sent"),
            Tr::tr("The CCU sends it to the device by itself; nothing is to be done.")};
    case FirmwareStage::Underway:
        return {stage, Tr::tr("Is being sent to the device"),
            Tr::tr("Over the radio this takes hours, or days for a device with batteries.")};
    case FirmwareStage::Ready:
        return {stage, Tr::tr("Ready to install"),
            call == FirmwareCall::Update
                ? Tr::tr("It is sent while it is installed. The interface does nothing else in these minutes.")
                : Tr::tr("The device has it already and restarts with it.")};
    case FirmwareStage::Installing:
        return {stage, Tr::tr("Is being installed"), Tr::tr("Leave the device switched on until it is done.")};
    case FirmwareStage::Impossible:
        break;
    }
    return {stage, Tr::tr("Not over the radio"),
        Tr::tr("This device takes a new firmware only from its maker's own tools.")};
}

} // namespace ccudesk
