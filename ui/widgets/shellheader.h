// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"

#include <QTime>
#include <QWidget>

class QLineEdit;

namespace ccudesk {

class Chip;
class ProfileButton;

//! The head of the window: which CCU this is, one search field, and whether it is live.
class ShellHeader : public QWidget {
    Q_OBJECT
public:
    explicit ShellHeader(QWidget* parent = nullptr);

    void setProfile(const QString& name, const BackendInfo& backend);
    //! hasCallbacks: false where the person wants none, so that their absence is no fault.
    void setConnection(ConnectionState state, const QString& reason, const QList<InterfaceStatus>& interfaces = {},
        bool hasCallbacks = true);
    //! What is shown was, and is not now.
    void setReplay();
    //! Says so when nothing is written. unlockedUntil: valid while changes are allowed all the same.
    void setReadOnly(bool isReadOnly, QTime unlockedUntil = {});
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! Return in the search field.
    void searchRequested(const QString& text);
    //! The chip that says whether it is live: whoever knows the connection tells more.
    void stateClicked();
    //! The name of the CCU: whoever knows the others offers them.
    void profileClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ProfileButton* m_profile;
    QLineEdit* m_search;
    Chip* m_readOnly;
    Chip* m_live;
};

} // namespace ccudesk
