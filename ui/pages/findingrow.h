// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/checks.h"
#include "core/security/finding.h"
#include "ui/pages/plaincard.h"

class QAbstractButton;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ccudesk {

//! One finding: closed its title and why, open also its proof, where it is mended and what can be done.
class FindingRow : public PlainCard {
    Q_OBJECT
public:
    //! isAccepted: somebody lives with it. acceptedOn: when, as people read it.
    FindingRow(const Finding& finding, bool isAccepted, const QString& acceptedOn, QWidget* parent = nullptr);

    [[nodiscard]] const Finding& finding() const { return m_finding; }
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_body != nullptr && m_isOpen; }
    enum class Checking { Possible, Running, Impossible };
    //! Whether it can be checked again by itself just now.
    void setChecking(Checking checking);
    void focusHead();
    //! What is called so, such as "check"; the head where there is none that can have the focus.
    void focusPart(const QString& name);
    //! Tab comes here from previous, and goes through what is open. The last stop of this row.
    QWidget* followInTabOrder(QWidget* previous);

Q_SIGNALS:
    void openChanged(const QString& id, bool isOpen);
    void checkRequested(const QString& id);
    void linkRequested(const QString& address);
    void acceptRequested(const QString& id);
    void takeBackRequested(const QString& id);
    void answered(const QString& id, ccudesk::Answer::Kind kind);

private:
    class Head;
    void build();
    void addFact(QVBoxLayout* column, const QString& label, QWidget* fact);
    [[nodiscard]] QWidget* proofBox();
    void addButtons(QVBoxLayout* column);
    void addQuestionButtons(QHBoxLayout* buttons);
    void addCheckButton(QPushButton* button);
    void showChecking();
    QWidget* orderParts();

    Finding m_finding;
    bool m_isAccepted;
    QString m_acceptedOn;
    bool m_isOpen = false;
    Checking m_checking = Checking::Possible;
    QPushButton* m_check = nullptr; //!< once it was open; what only a person knows has none
    Head* m_head;
    QWidget* m_body = nullptr; //!< once it was open
};

} // namespace ccudesk
