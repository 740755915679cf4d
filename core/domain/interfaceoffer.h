// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk {

//! How an interface lets new devices in (protocol §3.2).
enum class Teaching {
    None,
    InstallMode, //!< whatever announces itself meanwhile
    DeviceKey, //!< the same, where the CCU gets the key of the device from its maker; or with that key
    Search, //!< it looks for what is connected
};

//! By which call a device gets its new firmware.
enum class FirmwareCall {
    None,
    Update, //!< sent at once; the interface does nothing else meanwhile
    Install, //!< the device has it already, and installs it by itself
};

//! How settings travel from an interface to a device.
enum class SettingsWay {
    NoRadio, //!< by wire, or by something else that no gateway of the CCU sends
    RadioInSteps, //!< BidCoS: a beginning, a few bytes of settings in each message, an end
    RadioUntold, //!< by radio; in how many messages has not been published
};

//! What a person can do about the devices of an interface, as far as it is established that the interface can.
struct InterfaceOffer {
    Teaching teaching = Teaching::None;
    bool addsBySerial = false; //!< a device whose serial number is known, without an announcement
    bool deletesDevices = false;
    bool defersDeletion = false; //!< until the device can be reached
    bool replacesDevices = false;
    bool rereadsConfiguration = false;
    bool resendsConfiguration = false;
    bool suppressesMessages = false;
    bool assignsGateways = false; //!< a device belongs to one of several gateways, as the owner chooses
    FirmwareCall firmware = FirmwareCall::None;
    SettingsWay settings = SettingsWay::NoRadio;
    bool operator==(const InterfaceOffer&) const = default;

    [[nodiscard]] bool repairs() const { return rereadsConfiguration || resendsConfiguration; }
};

} // namespace ccudesk
