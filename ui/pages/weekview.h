// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"

#include <QWidget>

class QStackedLayout;

namespace ccudesk {

class HeatingView;
class ParamsetDraft;
class SwitchView;

//! The week program of a configuration as people think of it, whatever kind it is.
class WeekView : public QWidget {
    Q_OBJECT
public:
    explicit WeekView(QWidget* parent = nullptr);

    //! False where there is nothing to show in this way. The draft must outlive the view, or be taken away before.
    bool setDraft(ParamsetDraft* draft, const Device& device, const QString& address);

private:
    HeatingView* m_heating;
    SwitchView* m_switching;
    QStackedLayout* m_stack;
};

//! What the bits of a week program's target mask stand for: the device's receivers in their order, as ":4 Ceiling
//! lamp".
[[nodiscard]] QStringList weekProgramTargets(const Device& device);

} // namespace ccudesk
