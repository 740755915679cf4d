// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"
#include "ui/wizard/wizardpage.h"

#include <QMap>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ccudesk {

class CcuSuggestions;
class LabelledField;

//! Where the CCU is. Nothing is connected by itself: what was found in the network only fills the field.
class FindPage : public WizardPage {
    Q_OBJECT
public:
    explicit FindPage(QWidget* parent = nullptr);

    void setProfile(const Profile& profile);
    //! Host, security, ports and consent; everything else stays.
    void writeTo(Profile& profile) const;
    //! The CCU is on the internet: the person may say that this is meant.
    void askForConsent();

    [[nodiscard]] CcuSuggestions* suggestions() const { return m_suggestions; }
    [[nodiscard]] QWidget* firstFocus() const override;

Q_SIGNALS:
    //! What was typed makes sense: the CCU is to be looked at.
    void entered();

protected:
    [[nodiscard]] bool mayLeave() override;

private:
    void buildMore();
    void buildPorts(QVBoxLayout* column);
    void forgetConsent();
    void followSecurity();
    [[nodiscard]] TransportSecurity security() const;
    [[nodiscard]] bool arePortsRight();

    LabelledField* m_host;
    QCheckBox* m_allowsPublic;
    CcuSuggestions* m_suggestions;
    QPushButton* m_showMore = nullptr;
    QWidget* m_more = nullptr;
    QCheckBox* m_plain = nullptr;
    QMap<QString, QLineEdit*> m_ports;
    SentenceLabel* m_portError = nullptr;
};

} // namespace ccudesk
