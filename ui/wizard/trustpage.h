// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/showncertificate.h"
#include "core/profile/profile.h"
#include "ui/wizard/wizardpage.h"

class QCheckBox;
class QFormLayout;
class QPushButton;
class QRadioButton;

namespace ccudesk {

class FingerprintView;
class LabelledField;
class Notice;

//! Is this the person's CCU? Shows the certificate for comparison; when another one is trusted so far, both side by
//! side. Without encryption there is nothing to compare, and the person is told what that means. Nothing has been sent
//! to the CCU when this page is seen.
class TrustPage : public WizardPage {
    Q_OBJECT
public:
    explicit TrustPage(QWidget* parent = nullptr);

    //! known: the fingerprint that is trusted so far; empty at the first contact.
    void setCertificate(const QString& host, const ShownCertificate& shown, const QByteArray& known);
    void setPlain(const QString& host);
    //! What the person decided: this certificate, an authority of their own, or nothing.
    void writeTo(Profile& profile) const;

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] ButtonKind nextKind() const override;
    [[nodiscard]] QString otherText() const override;
    void pressOther() override { Q_EMIT refused(); }
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] bool isComplete() const override;

Q_SIGNALS:
    void refused();

protected:
    [[nodiscard]] bool mayLeave() override;

private:
    enum class Question { FirstContact, Changed, Plain };
    void ask(Question question);
    void buildCertificate();
    void buildPlain();
    void buildOtherWays();
    void setFacts(const QString& host, const ShownCertificate& shown);
    void addFact(const QString& label, const QString& text);
    void chooseFile();
    void followWay();

    Question m_question = Question::FirstContact;
    QByteArray m_sha256;
    bool m_isKeyWeak = false;
    QWidget* m_certificate;
    QLabel* m_knownTitle = nullptr;
    FingerprintView* m_known = nullptr;
    QLabel* m_shownTitle = nullptr;
    FingerprintView* m_shown = nullptr;
    QFormLayout* m_facts = nullptr;
    Notice* m_usual = nullptr;
    Notice* m_weak = nullptr;
    Notice* m_changed = nullptr;
    QPushButton* m_showOtherWays = nullptr;
    QWidget* m_otherWays = nullptr;
    QRadioButton* m_byPin = nullptr;
    QRadioButton* m_byFile = nullptr;
    QRadioButton* m_unchecked = nullptr;
    LabelledField* m_file = nullptr;
    QWidget* m_fileArea = nullptr;
    Notice* m_uncheckedWarning = nullptr;
    QWidget* m_plain = nullptr;
    QCheckBox* m_plainAgreed = nullptr;
};

} // namespace ccudesk
