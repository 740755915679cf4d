// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/controlbytes.h"
#include "tests/core/controlhome.h"
#include "ui/control/controlpanel.h"

#include <QLabel>
#include <QPushButton>

namespace ccudesk::test {

//! A panel on a device, with everything it asked for written as the wire would carry it.
struct PanelBench {
    ControlHome home;
    std::unique_ptr<ControlPanel> panel;
    QList<ControlAction> actions;
    QStringList refusals;

    PanelBench(const QString& interface, const QString& type, const QString& channels)
        : home(interface, type, channels) { }

    void open() {
        panel.reset(makeControlPanel(home.unit(), home.values, home.clock, nullptr));
        QObject::connect(panel.get(), &ControlPanel::actionRequested, panel.get(),
            [this](const ControlAction& action) { actions.append(action); });
        QObject::connect(panel.get(), &ControlPanel::refused, panel.get(),
            [this](const QString& sentence) { refusals.append(sentence); });
        panel->show();
    }
    template <typename Widget> Widget* child(const char* name) const {
        auto* widget = panel->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(widget);
        return widget;
    }
    QString headline() const { return child<QLabel>("headline")->text(); }
    QByteArray lastSent() const { return actions.isEmpty() ? QByteArray() : sent(actions.last()); }
};

} // namespace ccudesk::test
