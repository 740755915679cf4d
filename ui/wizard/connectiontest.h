// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ccudesk {

class Chip;
class CopyLine;
class LadderView;
class SentenceLabel;
class WayDrawing;

//! How far the way to the CCU and back is proven, step by step and for each interface, so that a firewall is not taken
//! for a wrong password. Below a step that failed stands what can be done about it.
class ConnectionTest : public QWidget {
    Q_OBJECT
public:
    //! What a person can change about a connection.
    enum class Subject { Address, Certificate, SignIn, Callback };
    Q_ENUM(Subject)

    explicit ConnectionTest(QWidget* parent = nullptr);

    //! Shows this one from now on; null: none.
    void follow(CcuConnection* connection);

    //! steps: of the way to the CCU itself. callback: where it calls this computer; empty while that is open.
    void setWay(const QList<ConnectionStep>& steps, const QString& callback);
    //! The step that failed did so because another certificate was shown: both can be compared.
    void setCertificateRefused(bool isRefused);
    //! What lets the CCU in where its callbacks do not arrive; empty where there is no such line.
    void setRule(const QString& rule);
    void setInterfaces(const QList<InterfaceStatus>& interfaces);
    //! Of the way to the CCU itself.
    void setRetryPlan(const RetryPlan& plan);
    //! The time that steps and plans are told by; goes on by itself while a connection is followed and looked at.
    void setNow(qint64 monotonicMs);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

Q_SIGNALS:
    void retryRequested();
    void changeRequested(ccudesk::ConnectionTest::Subject subject);
    //! The CCU's own page is to be opened, where user and password can be tried.
    void pageRequested();

private:
    void buildActions();
    void refresh();
    void addChip();
    void showChosen();
    void showActions();
    void showPlan();
    void showDrawing();
    [[nodiscard]] const InterfaceStatus* chosen() const;

    QPointer<CcuConnection> m_connection;
    QList<ConnectionStep> m_steps;
    QString m_callback;
    QList<InterfaceStatus> m_interfaces;
    QString m_chosen; //!< the interface whose steps are shown
    bool m_isChosen = false; //!< by the person; else the first one that needs a look
    QWidget* m_chipRow;
    QList<Chip*> m_chips;
    LadderView* m_toCcu;
    LadderView* m_toInterface;
    QWidget* m_actions = nullptr; //!< below the step that failed
    SentenceLabel* m_plan = nullptr; //!< when it is tried again
    QPushButton* m_retry = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_page = nullptr;
    RetryPlan m_wayPlan;
    bool m_isCertificateRefused = false;
    qint64 m_nowMs = 0;
    QTimer m_second;
    Subject m_subject = Subject::Address;
    SentenceLabel* m_advice;
    CopyLine* m_rule;
    WayDrawing* m_drawing;
};

} // namespace ccudesk
