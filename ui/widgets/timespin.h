// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

namespace ccudesk {

//! Minutes of a day as a time. Unlike a QTimeEdit it knows 24:00, which is where a day ends; takes "6:30", "630" and
//! "6" as well.
class TimeSpin : public QSpinBox {
    Q_OBJECT
public:
    explicit TimeSpin(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;
};

//! Also for the line edit inside, which a screen reader meets as a thing of its own.
void setSpokenName(QAbstractSpinBox* field, const QString& name);

} // namespace ccudesk
