// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ccudesk {

//! Which CCU is seen, and the way to the others.
class ProfileButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit ProfileButton(QWidget* parent = nullptr);

    //! product may be empty: not known yet.
    void setTexts(const QString& name, const QString& product);
    [[nodiscard]] const QString& product() const { return m_product; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_name;
    QString m_product;
};

} // namespace ccudesk
