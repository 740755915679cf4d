// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plaincard.h"

namespace ccudesk {

//! What no check can find out or mend: how a home network is best laid out, as a drawing and in sentences, and where
//! published holes are told.
class SecurityAdvice : public PlainCard {
    Q_OBJECT
public:
    explicit SecurityAdvice(QWidget* parent = nullptr);

Q_SIGNALS:
    void linkRequested(const QString& address);

private:
    class Drawing;
};

} // namespace ccudesk
