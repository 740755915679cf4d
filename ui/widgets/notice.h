// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ccudesk {

//! A soft plane in the colour of what it says, with its icon. What it says is added to its column.
class Notice : public QWidget {
    Q_OBJECT
public:
    Notice(Token plane, Token ink, const QString& icon, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_plane;
    Token m_ink;
    QString m_icon;
    QVBoxLayout* m_column;
};

} // namespace ccudesk
