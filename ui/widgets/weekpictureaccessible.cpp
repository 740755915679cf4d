// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/weekpictureaccessible.h"

#include "ui/widgets/weekpicture.h"

#include <QAccessible>
#include <QPointer>

#include <QAccessibleWidget>

#include <vector>

namespace ccudesk {

namespace {

int periodCount(const WeekPicture& picture) {
    int count = 0;
    for (int day = 0; day < daysOfWeek; ++day)
        count += static_cast<int>(picture.periods(day).size());
    return count;
}

WeekPicture::Place placeOf(const WeekPicture& picture, int index) {
    int day = 0;
    while (day < daysOfWeek - 1 && index >= picture.periods(day).size())
        index -= static_cast<int>(picture.periods(day++).size());
    return {day, index};
}

int indexOf(const WeekPicture& picture, const WeekPicture::Place& place) {
    int index = place.period;
    for (int day = 0; day < place.day; ++day)
        index += static_cast<int>(picture.periods(day).size());
    return index;
}

//! The nth period of the week, whatever that is now.
class AccessiblePeriod final : public QAccessibleInterface {
public:
    AccessiblePeriod(WeekPicture* picture, int index) : m_picture(picture), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_picture && m_index < periodCount(*m_picture); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return m_picture ? QAccessible::queryAccessibleInterface(m_picture) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? m_picture->sentence(placeOf(*m_picture, m_index)) : QString();
    }
    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect inside = m_picture->placeRect(placeOf(*m_picture, m_index)).toRect();
        return {m_picture->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.selected = isValid() && placeOf(*m_picture, m_index) == m_picture->current();
        state.focused = state.selected && m_picture->hasFocus();
        return state;
    }

private:
    QPointer<WeekPicture> m_picture;
    int m_index;
};

class AccessibleWeek final : public QAccessibleWidget {
public:
    explicit AccessibleWeek(WeekPicture* picture) : QAccessibleWidget(picture, QAccessible::List) { }
    ~AccessibleWeek() override {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    AccessibleWeek(const AccessibleWeek&) = delete;
    AccessibleWeek& operator=(const AccessibleWeek&) = delete;

    [[nodiscard]] int childCount() const override { return periodCount(*picture()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                std::make_unique<AccessiblePeriod>(picture(), static_cast<int>(m_children.size())).release()));
        return QAccessible::accessibleInterface(m_children.at(static_cast<size_t>(index)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (size_t i = 0; i < m_children.size(); ++i)
            if (QAccessible::accessibleInterface(m_children.at(i)) == child)
                return static_cast<int>(i);
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return picture()->hasFocus() ? child(indexOf(*picture(), picture()->current())) : nullptr;
    }

private:
    [[nodiscard]] WeekPicture* picture() const { return static_cast<WeekPicture*>(widget()); }

    mutable std::vector<QAccessible::Id> m_children; //!< made when they are asked for
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* picture = qobject_cast<WeekPicture*>(object);
    return picture ? std::make_unique<AccessibleWeek>(picture).release() : nullptr;
}

} // namespace

void installWeekPictureAccessibility() {
    QAccessible::installFactory(makeAccessible); // ignores a factory that it knows already
}

void announceCurrentPeriod(WeekPicture* picture) {
    if (!QAccessible::isActive() || !picture->hasFocus())
        return;
    QAccessibleEvent event(picture, QAccessible::Focus);
    event.setChild(indexOf(*picture, picture->current()));
    QAccessible::updateAccessibility(&event);
}

} // namespace ccudesk
