// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "app/farewell.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ccudesk {

//! What the wizard tries: one connection at a time. One that is given up takes its registrations back at the CCU.
class Attempt : public QObject {
    Q_OBJECT
public:
    //! Resolves when no other connection to the CCU of that profile is left: two at a time would take each other's
    //! registrations for leftovers.
    using MakeRoom = std::function<QFuture<Result<void>>(const QString& profileId)>;

    //! Both must outlive it.
    Attempt(Composition& composition, Farewell& farewell, MakeRoom makeRoom, QObject* parent = nullptr);
    ~Attempt() override;

    //! Instead of the one before.
    void start(const ConnectionSettings& settings);
    //! In the background.
    void giveUp();
    //! As the person named it in the end. Hands over what is connected, which must not be given up any more.
    [[nodiscard]] std::unique_ptr<Installation> accept(const Profile& profile);
    [[nodiscard]] const ConnectionSettings& settings() const { return m_settings; }

Q_SIGNALS:
    //! It opens; null: there is none any more.
    void moved(ccudesk::CcuConnection* connection);

private:
    void open();

    Composition& m_composition;
    Farewell& m_farewell;
    MakeRoom m_makeRoom;
    ConnectionSettings m_settings;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<QObject> m_waitsForRoom; //!< room that is made after it is gone is for nobody
};

} // namespace ccudesk
