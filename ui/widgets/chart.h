// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chartcontent.h"

#include <QWidget>

#include <memory>

namespace ccudesk {

//! One value over time. The wheel, plus and minus zoom; dragging and the arrow keys move; Home goes back to the range
//! that was chosen last. Whoever owns it brings the points of the range that is then asked for.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);
    ~Chart() override;

    //! text: tells the same to those who don't see it.
    void setContent(const ChartContent& content, const QString& text);
    [[nodiscard]] const ChartContent& content() const;
    //! Not beyond: the future, and before the first report.
    void setBounds(qint64 fromMs, qint64 toMs);

Q_SIGNALS:
    void rangeRequested(qint64 fromMs, qint64 toMs);
    void resetRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class View;
    struct Private;

    void move(double share);
    void zoom(double factor, double around);
    void request(qint64 fromMs, qint64 toMs);
    void draw();

    std::unique_ptr<Private> d;
};

} // namespace ccudesk
