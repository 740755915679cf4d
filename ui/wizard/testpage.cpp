// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/testpage.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

TestPage::TestPage(QWidget* parent) : WizardPage(tr("Connection test"), parent), m_test(new ConnectionTest(content())) {
    setHeading(tr("Connection test"));
    setSentence({});
    column()->addWidget(m_test);
}

void TestPage::follow(CcuConnection* connection) {
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    m_test->follow(connection);
    if (connection) {
        connect(connection, &CcuConnection::stateChanged, this, &TestPage::attemptMoved);
        connect(connection, &CcuConnection::interfacesChanged, this, &TestPage::attemptMoved);
    }
    attemptMoved();
}

void TestPage::attemptMoved() {
    Q_EMIT buttonsChanged();
    Q_EMIT completeChanged();
}

bool TestPage::isAny(InterfaceState state) const {
    const QList<InterfaceStatus> all = m_connection->interfaces();
    return std::any_of(
        all.cbegin(), all.cend(), [state](const InterfaceStatus& status) { return status.state == state; });
}

//! Every interface has either proven itself or failed to; one that keeps us waiting may take its time.
bool TestPage::isSettled() const {
    if (!m_connection || m_connection->state() != ConnectionState::Live)
        return false;
    const QList<InterfaceStatus> all = m_connection->interfaces();
    return std::none_of(all.cbegin(), all.cend(),
        [](const InterfaceStatus& status) { return status.state == InterfaceState::Connecting && !status.isOverdue; });
}

//! One that is down takes the others along no further than here: it stays visible in the window.
bool TestPage::isComplete() const {
    if (!WizardPage::isComplete() || !isSettled())
        return false;
    const QList<InterfaceStatus> all = m_connection->interfaces();
    const bool isAnyBlocked
        = std::any_of(all.cbegin(), all.cend(), [](const InterfaceStatus& status) { return status.isBlocked(); });
    return !m_connection->profile().callback.isWanted || (isAny(InterfaceState::Live) && !isAnyBlocked);
}

QString TestPage::otherText() const {
    return isSettled() && !isComplete() ? tr("Go on &without callbacks") : QString();
}

} // namespace ccudesk
