// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/findable.h"
#include "ui/pages/pagecontext.h"

#include <QObject>

namespace ccudesk {

class MainWindowFrame;
struct Message;

//! The names of one home in the palette of its window: shows devices, rooms and variables, does what channels can be
//! told, and runs programs. What was used last is remembered for each profile.
class HomePalette : public QObject {
    Q_OBJECT
public:
    //! frame must outlive it.
    HomePalette(const PageContext& context, MainWindowFrame& frame);

Q_SIGNALS:
    void deviceRequested(const ccudesk::DeviceKey& device);
    void roomRequested(const QString& roomName);
    //! name: as shown.
    void variableRequested(const QString& name);
    //! Something was refused, or a program has run.
    void messageRaised(const ccudesk::Message& message);

private:
    [[nodiscard]] const QList<Findable>& home();
    void doFound(const Findable& findable);
    void wish(const Findable& findable);
    void runProgram(const Findable& findable);

    const PageContext m_context;
    MainWindowFrame& m_frame;
    CommandRunner m_runner;
    QList<Findable> m_home; //!< as long as nothing has changed
    bool m_isUpToDate = false;
};

} // namespace ccudesk
