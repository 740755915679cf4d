// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <functional>

class QWidget;

// What is asked before something is done to a device that cannot be undone, and what is told of it. Several pages ask
// the same. Nothing happens when the asker is gone.

namespace ccudesk {

struct Device;

using Teller = std::function<void(const Message& message)>;

//! With the modes that its interface offers.
void askToDeleteDevice(const PageContext& context, const Device& device, QWidget* asker, const Teller& tell);

//! Which of the old devices the new one is to replace.
void askForReplaced(const PageContext& context, const DeviceKey& newDevice, QWidget* asker, const Teller& tell);

//! The same, begun from the old one: which new device takes its place.
void askForReplacement(const PageContext& context, const DeviceKey& oldDevice, QWidget* asker, const Teller& tell);

//! One after the other; started tells of each one that was sent, and of each that has ended.
void askToUpdate(const PageContext& context, const QList<DeviceKey>& devices, QWidget* asker, const Teller& tell,
    const std::function<void(const DeviceKey& device, bool isUnderWay)>& moved = {});

//! The CCU exchanges the whole configuration with the device once more; nothing is lost, so nobody is asked.
void repairConfiguration(const PageContext& context, const DeviceKey& device, QWidget* asker, const Teller& tell);

//! Which kinds of messages of a device are kept quiet, and shall be shown again.
void askForHiddenMessages(const PageContext& context, const Device& device, QWidget* asker, const Teller& tell);

} // namespace ccudesk
