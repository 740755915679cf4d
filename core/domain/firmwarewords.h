// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/interfaceoffer.h"

namespace ccudesk {

//! How far a device has come with a new firmware.
enum class FirmwareStage {
    Newest,
    Available, //!< the CCU has it, and will send it
    Underway, //!< is being sent to the device, which takes hours over the radio
    Ready, //!< can be installed now
    Installing,
    Impossible, //!< the device takes none over the radio
};

struct FirmwareStatus {
    FirmwareStage stage = FirmwareStage::Newest;
    QString words; //!< "Is being sent to the device"
    QString explanation;
};

//! What the CCU says about it (protocol §10.8), in words.
[[nodiscard]] FirmwareStatus firmwareStatus(const Device& device, FirmwareCall call);

} // namespace ccudesk
