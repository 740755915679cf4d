// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pictureparts.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace ccudesk {

//! Hours side by side: how much happened in each as a bar, and over them a level as steps where there is one. Left,
//! Right, Home and End go from hour to hour.
class HourBars : public QWidget, public PictureParts {
    Q_OBJECT
public:
    struct Hour {
        QString name; //!< "14:00"
        double amount = 0.0;
        std::optional<double> level; //!< percent
        bool isMarked = false; //!< with a plane behind it and a triangle above it
        QString sentence; //!< all of it, to be read out
        bool operator==(const Hour&) const = default;
    };
    explicit HourBars(QWidget* parent = nullptr);

    //! Bars are as high as the greatest amount needs.
    void setHours(const QList<Hour>& hours);
    [[nodiscard]] const QList<Hour>& hours() const { return m_hours; }

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_hours.size()); }
    [[nodiscard]] int currentPart() const override { return m_current; }
    [[nodiscard]] QRectF partRect(int part) const override;
    [[nodiscard]] QString partSentence(int part) const override { return m_hours.at(part).sentence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setCurrent(int part);
    [[nodiscard]] int partAt(const QPointF& position) const;
    [[nodiscard]] QRectF plot() const;
    void paintHour(QPainter* painter, int part, double most) const;
    void paintLevels(QPainter* painter) const;
    void paintNames(QPainter* painter) const;

    QList<Hour> m_hours;
    int m_current = -1;
    bool m_showsRing = false;
};

} // namespace ccudesk
