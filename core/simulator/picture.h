// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ccudesk::simulator {

//! A PNG of a made-up device: a rounded body in a colour that follows from the type, with a light ring. Our own
//! drawing; the real CCU holds its maker's pictures.
[[nodiscard]] QByteArray devicePicture(const QString& deviceType, int size);

} // namespace ccudesk::simulator
