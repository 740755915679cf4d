// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/interfacefault.h"

#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::InterfaceFault)
};

// protocol §2.4
constexpr int generalFailure = -1;
constexpr int refusedKey = -7;
constexpr int transmissionPending = -10;

//! Empty: what the CCU said says enough.
struct Refusal {
    int fault = 0;

    template <typename Edit> QString operator()(const Edit&) const { return {}; }
    QString operator()(const AddDevice& edit) const {
        if (fault == refusedKey)
            return Tr::tr("Device %1 knows another security key than this CCU. Reset the device, then try again.")
                .arg(edit.serial);
        return fault == generalFailure
            ? Tr::tr("Device %1 does not answer. Bring it near the CCU, reset it, and check its serial number.")
                  .arg(edit.serial)
            : QString();
    }
    QString operator()(const DeleteDevice& edit) const {
        if (fault != generalFailure)
            return {};
        return edit.isReset && !edit.isForced ? Tr::tr(
                   "The device does not answer, so the CCU could neither reset nor delete it. Delete it as soon as it "
                   "answers, or delete it anyway and reset it by hand.")
                                              : Tr::tr("The CCU does not delete this device.");
    }
    QString operator()(const UpdateFirmware&) const {
        if (fault == refusedKey)
            return Tr::tr("The radio module of this device cannot send a firmware.");
        const bool isAsleep = fault == generalFailure || fault == transmissionPending;
        return isAsleep
            ? Tr::tr("The device did not answer. Press its system button briefly, then start the update again.")
            : QString();
    }
};

} // namespace

Error refusalOf(const InterfaceEdit& edit, const Error& error) {
    Error refusal = error;
    if (error.code == ErrorCode::Fault)
        if (const QString words = std::visit(Refusal{error.fault}, edit); !words.isEmpty())
            refusal.message = words;
    return refusal;
}

Error refusalWithoutReason(const InterfaceEdit& edit) {
    const bool isFirmware = std::holds_alternative<UpdateFirmware>(edit);
    return {ErrorCode::Fault,
        isFirmware ? Tr::tr("The CCU did not start the update. It may have no newer firmware for this device, or too "
                            "little sending time left.")
                   : Tr::tr("The CCU did not carry this out."),
        {}, 0};
}

} // namespace ccudesk
