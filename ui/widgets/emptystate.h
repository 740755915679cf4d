// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ccudesk {

//! What a page shows when it has nothing to show: an icon, a sentence, one explaining sentence that names the reason,
//! and up to two buttons. Loading, offline and failed pages use it too.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(const QString& iconName, const QString& title, const QString& reason);
    //! Empty texts hide the buttons.
    void setActions(const QString& primary, const QString& secondary = {});

Q_SIGNALS:
    void primaryRequested();
    void secondaryRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    class Picture;
    Picture* m_picture;
    QLabel* m_title;
    QLabel* m_reason;
    QPushButton* m_primary;
    QPushButton* m_secondary;
};

} // namespace ccudesk
