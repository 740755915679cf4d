// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace ccudesk::simulator {

class Household;
struct DeviceState;

//! Fills the home from resources/demo/home.txt. Returns what is wrong in the file (nothing: tst_home).
QStringList buildDemoHome(Household& home, qint64 nowMs);

//! Adds what resources/demo/ has for this add-on. It names rooms and functions of the demo home.
QStringList addAddOnDevices(Household& home, const QString& name, qint64 nowMs);

//! Gives every readable value of a device something plausible with a plausible age.
void placeReadings(Household& home, DeviceState& device, qint64 nowMs, std::mt19937& random);

} // namespace ccudesk::simulator
