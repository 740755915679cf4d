// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/connectiontest.h"
#include "ui/wizard/wizardpage.h"

namespace ccudesk {

//! Proves that the connection works in both directions before the wizard ends, and says what is in the way if not.
class TestPage : public WizardPage {
    Q_OBJECT
public:
    explicit TestPage(QWidget* parent = nullptr);

    //! The attempt that is made now; null: none.
    void follow(CcuConnection* connection);
    [[nodiscard]] ConnectionTest* test() const { return m_test; }

    void initializePage() override { Q_EMIT entered(); }
    void cleanupPage() override { Q_EMIT left(); }
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString otherText() const override;
    void pressOther() override { Q_EMIT callbacksGivenUp(); }

Q_SIGNALS:
    void entered();
    void left();
    //! Nothing comes back: the person wants to go on without.
    void callbacksGivenUp();

private:
    void attemptMoved();
    [[nodiscard]] bool isAny(InterfaceState state) const;
    [[nodiscard]] bool isSettled() const;

    ConnectionTest* m_test;
    QPointer<CcuConnection> m_connection;
};

} // namespace ccudesk
