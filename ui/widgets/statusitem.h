// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/paint.h"

#include <QAbstractButton>

namespace ccudesk {

//! A quiet fact in the status bar: a dot or an icon, and a word. The tooltip says why; a click opens more.
class StatusItem : public QAbstractButton {
    Q_OBJECT
public:
    explicit StatusItem(QWidget* parent = nullptr);

    void setHealth(Health health);
    void setIconName(const QString& name);
    //! What is read out: "BidCos-RF connected". The tooltip shows the same with the reason.
    void setSentence(const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName; //!< empty: a dot
    Health m_health = Health::Unknown;
};

} // namespace ccudesk
