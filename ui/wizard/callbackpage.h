// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/platform_guest.h"
#include "core/ccu/callbackchoice.h"
#include "core/profile/profile.h"
#include "ui/wizard/wizardpage.h"

#include <QList>

class QComboBox;
class QPushButton;
class QRadioButton;

namespace ccudesk {

class CopyLine;
class LabelledField;

//! Where the CCU calls this computer to tell what happens, or that it shall not. An address that it cannot reach is
//! never sent to it: a callback into the void holds up its radio process for minutes.
class CallbackPage : public WizardPage {
    Q_OBJECT
public:
    explicit CallbackPage(QWidget* parent = nullptr);

    void setProfile(const Profile& profile);
    //! choices: the best first. ccuAddress: an IP address.
    void setChoices(const QList<CallbackChoice>& choices, const QString& ccuAddress);
    //! What hides this computer from the CCU (S54, S79).
    void setGuest(Guest guest);
    //! What this computer needs of the CCU's firewall, for exactly this setup (S45 to S49).
    void setNeededPorts(const Profile& profile);
    void writeTo(Profile& profile) const;

protected:
    [[nodiscard]] bool mayLeave() override;

private:
    void buildChoices();
    void buildFirewall();
    void buildAnnounced();
    void follow();
    void showRouteDoubt(const CallbackChoice& route);
    [[nodiscard]] CallbackSettings settings() const;
    //! An empty text is 0: as usual.
    [[nodiscard]] static bool isPort(const LabelledField& field);

    QList<CallbackChoice> m_choices;
    QString m_ccuAddress;
    CallbackSettings m_wish;
    SentenceLabel* m_guest;
    QRadioButton* m_byRoute = nullptr;
    SentenceLabel* m_route = nullptr;
    SentenceLabel* m_routeDoubt = nullptr;
    QRadioButton* m_byHand = nullptr;
    QComboBox* m_address = nullptr;
    SentenceLabel* m_doubt = nullptr;
    QRadioButton* m_none = nullptr;
    QWidget* m_details = nullptr;
    LabelledField* m_port = nullptr;
    SentenceLabel* m_neededPorts = nullptr;
    QWidget* m_ruleArea = nullptr;
    CopyLine* m_rule = nullptr;
    QPushButton* m_showAnnounced = nullptr;
    QWidget* m_announced = nullptr;
    LabelledField* m_announcedHost = nullptr;
    LabelledField* m_announcedPort = nullptr;
};

} // namespace ccudesk
