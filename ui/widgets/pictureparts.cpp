// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pictureparts.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

#include <QAccessibleWidget>

#include <vector>

namespace ccudesk {

namespace {

//! Null for a widget that has none, or whose destructor has begun.
PictureParts* partsOf(QObject* picture) {
    return dynamic_cast<PictureParts*>(picture);
}

//! The nth part of a picture, whatever that is now.
class AccessiblePart final : public QAccessibleInterface {
public:
    AccessiblePart(QWidget* picture, int index) : m_picture(picture), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return parts() && m_index < parts()->partCount(); }
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
        return isValid() && kind == QAccessible::Name ? parts()->partSentence(m_index) : QString();
    }
    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect inside = parts()->partRect(m_index).toRect();
        return {m_picture->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.selected = isValid() && parts()->currentPart() == m_index;
        state.focused = state.selected && m_picture->hasFocus();
        return state;
    }

private:
    [[nodiscard]] PictureParts* parts() const { return partsOf(m_picture); }

    QPointer<QWidget> m_picture;
    int m_index;
};

class AccessiblePicture final : public QAccessibleWidget {
public:
    explicit AccessiblePicture(QWidget* picture) : QAccessibleWidget(picture, QAccessible::List) { }
    ~AccessiblePicture() override {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    AccessiblePicture(const AccessiblePicture&) = delete;
    AccessiblePicture& operator=(const AccessiblePicture&) = delete;

    [[nodiscard]] int childCount() const override {
        const PictureParts* parts = partsOf(widget());
        return parts ? parts->partCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                std::make_unique<AccessiblePart>(widget(), static_cast<int>(m_children.size())).release()));
        return QAccessible::accessibleInterface(m_children.at(static_cast<size_t>(index)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (size_t i = 0; i < m_children.size(); ++i)
            if (QAccessible::accessibleInterface(m_children.at(i)) == child)
                return static_cast<int>(i);
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const PictureParts* parts = partsOf(widget());
        return parts && widget()->hasFocus() ? child(parts->currentPart()) : nullptr;
    }

private:
    mutable std::vector<QAccessible::Id> m_children; //!< made when they are asked for
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* picture = qobject_cast<QWidget*>(object);
    return picture && partsOf(picture) ? std::make_unique<AccessiblePicture>(picture).release() : nullptr;
}

} // namespace

void installPicturePartsAccessibility() {
    QAccessible::installFactory(makeAccessible); // ignores a factory that it knows already
}

void announceCurrentPart(QWidget* picture) {
    const PictureParts* parts = partsOf(picture);
    if (!QAccessible::isActive() || !picture->hasFocus() || !parts || parts->currentPart() < 0)
        return;
    QAccessibleEvent event(picture, QAccessible::Focus);
    event.setChild(parts->currentPart());
    QAccessible::updateAccessibility(&event);
}

} // namespace ccudesk
