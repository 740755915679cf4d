// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/buttonaccessible.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace ccudesk {

namespace {

bool hasMenu(const QAbstractButton* button) {
    const auto* push = qobject_cast<const QPushButton*>(button);
    const auto* tool = qobject_cast<const QToolButton*>(button);
    return (push && push->menu()) || (tool && tool->menu());
}

//! Asked each time: the first question may come from within the button's constructor.
class AccessibleButton final : public QAccessibleWidget {
public:
    explicit AccessibleButton(QAbstractButton* button) : QAccessibleWidget(button) { }

    [[nodiscard]] QAccessible::Role role() const override {
        if (hasMenu(button()))
            return QAccessible::ButtonMenu;
        if (!button()->isCheckable())
            return QAccessible::Button;
        const bool isOneOfMany = button()->autoExclusive() || qobject_cast<const QRadioButton*>(button());
        return isOneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = hasMenu(button());
        const auto* push = qobject_cast<const QPushButton*>(button());
        state.defaultButton = push && push->isDefault();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && text.isEmpty())
            text = button()->text().remove(QLatin1Char('&'));
        return text.isEmpty() && kind == QAccessible::Name ? button()->toolTip() : text;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return QStringList{button()->isCheckable() ? toggleAction() : pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override {
        if (action != toggleAction() && action != pressAction())
            return QAccessibleWidget::doAction(action);
        if (button()->isEnabled())
            QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection); // it may open a dialog
    }

private:
    [[nodiscard]] QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button ? new AccessibleButton(button) : nullptr;
}

} // namespace

void installButtonAccessibility() {
    QAccessible::installFactory(makeAccessible); // ignores a factory that it knows already
}

} // namespace ccudesk
