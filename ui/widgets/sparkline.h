// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ccudesk {

//! The last values as a line. `sentence` tells a screen reader what the line shows: current, peak, trend.
class SparkLine : public QWidget {
    Q_OBJECT
public:
    explicit SparkLine(QWidget* parent = nullptr);

    void setValues(const QList<double>& values, const QString& sentence);
    void setFilled(bool isFilled);

    [[nodiscard]] QSize sizeHint() const override { return {72, 30}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_values;
    bool m_isFilled = false;
};

} // namespace ccudesk
