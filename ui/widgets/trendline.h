// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chartcontent.h"

#include <QWidget>

namespace ccudesk {

//! A small chart without axes: the shape of the last hours beside a number.
class TrendLine : public QWidget {
    Q_OBJECT
public:
    explicit TrendLine(QWidget* parent = nullptr);

    //! top: the value at the upper edge, unless the points go beyond. text: tells the same.
    void setContent(const ChartContent& content, double top, const QString& text);
    [[nodiscard]] QSize sizeHint() const override { return {120, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<ChartLine> m_lines;
    ChartContent::Span m_range;
    double m_top = 100.0;
};

} // namespace ccudesk
