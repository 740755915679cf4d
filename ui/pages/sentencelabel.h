// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace ccudesk {

//! Wrapped plain text in a theme colour, which is looked up when it paints.
class SentenceLabel : public QLabel {
    Q_OBJECT
public:
    explicit SentenceLabel(FontRole role, Token color, QWidget* parent = nullptr);

    void setColor(Token color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_color;
};

} // namespace ccudesk
