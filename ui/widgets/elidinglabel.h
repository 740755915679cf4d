// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace ccudesk {

//! One line of text in a theme font and colour that elides instead of being cut, with the whole text as tooltip
//! when it does not fit. Digits are tabular, so live numbers don't jitter.
class ElidingLabel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit ElidingLabel(FontRole role, Token color = Token::Text, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setColor(Token color);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    FontRole m_role;
    Token m_color;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace ccudesk
