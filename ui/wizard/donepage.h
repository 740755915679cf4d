// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "ui/wizard/wizardpage.h"

class QCheckBox;

namespace ccudesk {

class LabelledField;

//! It works: what the person calls this CCU, whether anything may be switched, and what was found.
class DonePage : public WizardPage {
    Q_OBJECT
public:
    explicit DonePage(QWidget* parent = nullptr);

    void setProfile(const Profile& profile);
    void setFound(const QList<InterfaceStatus>& interfaces, const Profile& profile);
    //! Name and manner.
    void writeTo(Profile& profile) const;

private:
    LabelledField* m_name;
    QString m_host; //!< that was tried last
    QCheckBox* m_readOnly;
    SentenceLabel* m_found;
    SentenceLabel* m_kept;
};

} // namespace ccudesk
