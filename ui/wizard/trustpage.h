// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/showncertificate.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ccudesk {

class FingerprintView;
class Notice;
class SentenceLabel;

//! Is this the person's CCU? Shows the certificate for comparison; when another one is trusted so far, both side by
//! side. Nothing has been sent to the CCU when this page is seen.
class TrustPage : public QWidget {
    Q_OBJECT
public:
    explicit TrustPage(QWidget* parent = nullptr);

    //! known: the fingerprint that is trusted so far; empty at the first contact.
    void setCertificate(const QString& host, const ShownCertificate& shown, const QByteArray& known);

Q_SIGNALS:
    void trusted(const QByteArray& sha256);
    void refused();

private:
    void buildCard(QLayout* column);
    void buildButtons(QLayout* column);
    void setFacts(const QString& host, const ShownCertificate& shown);
    void addFact(const QString& label, const QString& text);

    QLabel* m_title;
    SentenceLabel* m_sentence;
    QLabel* m_knownTitle;
    FingerprintView* m_known;
    QLabel* m_shownTitle;
    FingerprintView* m_shown;
    QFormLayout* m_facts;
    Notice* m_usual;
    Notice* m_changed;
    QPushButton* m_refuse;
    QPushButton* m_trust;
};

} // namespace ccudesk
