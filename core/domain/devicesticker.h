// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

// What is printed on the sticker of an HmIP device: who it is, and the key that lets only its owner teach it in.

namespace ccudesk {

//! The 24 hexadecimal digits, however they were typed; else a sentence that says what is wrong.
[[nodiscard]] Result<QString> checkedSgtin(const QString& typed);
//! The 32 hexadecimal digits of the key.
[[nodiscard]] Result<Secret> checkedDeviceKey(const Secret& typed);

struct DeviceSticker {
    QString sgtin;
    Secret key;
};
//! Both at once, as a phone reads them from the square code beside the text.
[[nodiscard]] std::optional<DeviceSticker> stickerFromCode(const QString& code);

} // namespace ccudesk
