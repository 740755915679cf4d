// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/connectionstep.h"

#include <QTimer>
#include <QWidget>

namespace ccudesk {

//! One step: a circle with its state, its name, one sentence below, and how long it took.
class LadderRow : public QWidget {
    Q_OBJECT
public:
    explicit LadderRow(QWidget* parent = nullptr);

    //! isLast: no line leads to a next one.
    void setStep(const ConnectionStep& step, bool isLast);
    //! The time that the step is told by: one that runs for a while says for how long, and for how long still.
    void setNow(qint64 monotonicMs);
    [[nodiscard]] QString shownSentence() const;

    [[nodiscard]] QSize sizeHint() const override;
    //! Its whole sentence is always seen: a layout may not take anything away.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect sentenceRect(int width) const;
    void paintCircle(QPainter* painter) const;

    [[nodiscard]] qint64 runningMs() const;

    ConnectionStep m_step;
    qint64 m_nowMs = 0;
    bool m_isLast = false;
    QTimer m_turn; //!< while it runs
};

} // namespace ccudesk
