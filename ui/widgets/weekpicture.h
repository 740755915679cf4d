// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/weekprogram.h"
#include "ui/widgets/pictureparts.h"

#include <QWidget>

#include <optional>

namespace ccudesk {

//! A heating program as seven days of 24 hours, the warmer the stronger. Shows and asks, and changes nothing itself.
//! Arrows go from period to period, Ins splits, Del removes, + and − change the temperature, Alt with an arrow or the
//! mouse moves the end.
class WeekPicture : public QWidget, public PictureParts {
    Q_OBJECT
public:
    struct Place {
        int day = 0;
        int period = 0;
        bool operator==(const Place&) const = default;
    };

    explicit WeekPicture(QWidget* parent = nullptr);

    //! changed: days that differ from what the CCU holds.
    void setWeek(const HeatingWeek& week, const std::array<bool, daysOfWeek>& changed);
    void setStep(int minutes) { m_step = minutes; }
    [[nodiscard]] const HeatingWeek& week() const { return m_week; }
    [[nodiscard]] const HeatingPeriods& periods(int day) const { return m_week.at(static_cast<size_t>(day)).periods; }
    [[nodiscard]] Place current() const { return m_current; }
    void setCurrent(const Place& place);

    [[nodiscard]] QRectF placeRect(const Place& place) const;
    //! What is read out and shown as a tool tip.
    [[nodiscard]] QString sentence(const Place& place) const;

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override { return partOf(m_current); }
    [[nodiscard]] QRectF partRect(int part) const override { return placeRect(placeOf(part)); }
    [[nodiscard]] QString partSentence(int part) const override { return sentence(placeOf(part)); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void editRequested();
    void splitRequested();
    void removeRequested();
    void temperatureStepRequested(int steps);
    void endRequested(int end); //!< of the current period, in minutes

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] Place placeOf(int part) const;
    [[nodiscard]] int partOf(const Place& place) const;
    [[nodiscard]] int lowestRow() const;
    [[nodiscard]] int hoursHeight() const;
    [[nodiscard]] int rowHeight() const;
    void limitHeight(); //!< rows that are too high look empty
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QRectF rowRect(int day) const;
    [[nodiscard]] qreal xOf(int minute) const;
    [[nodiscard]] int minuteAt(qreal x) const;
    [[nodiscard]] std::optional<Place> placeAt(const QPointF& position) const;
    //! The period whose end is under the pointer.
    [[nodiscard]] std::optional<Place> endAt(const QPointF& position) const;
    [[nodiscard]] HeatingPeriods shownPeriods(int day) const;
    [[nodiscard]] bool handleMove(int key);
    [[nodiscard]] bool handleEdit(int key);
    void moveToDay(int day);
    void paintHours(QPainter* painter) const;
    void paintDay(QPainter* painter, int day) const;
    void paintPeriod(QPainter* painter, const QRectF& rect, const HeatingPeriod& period) const;
    void paintLabel(QPainter* painter, int day) const;

    HeatingWeek m_week;
    std::array<bool, daysOfWeek> m_changed{};
    Place m_current;
    int m_step = 5;
    std::optional<Place> m_dragged; //!< whose end is held
    int m_draggedEnd = 0;
    bool m_showsRing = false;
};

} // namespace ccudesk
