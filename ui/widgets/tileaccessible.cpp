// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tileaccessible.h"

#include "ui/widgets/tile.h"

#include <QAccessible>

#include <QAccessibleWidget>

namespace ccudesk {

namespace {

//! CheckBox for what has a toggle, Button for the rest; a value between 0 and 100 for what has a level.
class AccessibleTile final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleTile(Tile* tile)
        : QAccessibleWidget(tile, tile->content().hasToggle() ? QAccessible::CheckBox : QAccessible::Button) { }

    [[nodiscard]] QAccessible::Role role() const override {
        return tile()->content().hasToggle() ? QAccessible::CheckBox : QAccessible::Button;
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        const TileContent& content = tile()->content();
        state.checkable = content.hasToggle();
        state.checked = content.hasToggle() && content.isOn;
        state.busy = content.isPending;
        state.disabled = !content.isOperable();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return tile()->spokenName();
        if (kind == QAccessible::Description)
            return tile()->content().hint;
        return QAccessibleWidget::text(kind);
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && tile()->content().hasLevel())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QStringList actionNames() const override {
        QStringList names{tile()->content().hasToggle() ? toggleAction() : pressAction(), showMenuAction()};
        if (tile()->content().hasLevel() || tile()->content().kind == TileKind::Thermostat)
            names << increaseAction() << decreaseAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override {
        if (action == toggleAction() || action == pressAction())
            return tile()->activate();
        if (action == showMenuAction())
            return Q_EMIT tile()->detailRequested();
        const int steps = action == increaseAction() ? 1 : action == decreaseAction() ? -1 : 0;
        if (steps == 0)
            return QAccessibleWidget::doAction(action);
        if (tile()->content().kind == TileKind::Thermostat)
            Q_EMIT tile()->targetStepRequested(steps);
        else
            tile()->requestLevel(tile()->shownLevel() + steps * 0.05);
    }

    [[nodiscard]] QVariant currentValue() const override { return qRound(tile()->shownLevel() * 100.0); }
    void setCurrentValue(const QVariant& value) override { tile()->requestLevel(value.toDouble() / 100.0); }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 5; }

private:
    [[nodiscard]] Tile* tile() const { return static_cast<Tile*>(widget()); }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* tile = qobject_cast<Tile*>(object);
    return tile ? new AccessibleTile(tile) : nullptr;
}

} // namespace

void installTileAccessibility() {
    QAccessible::installFactory(makeAccessible); // ignores a factory that it knows already
}

} // namespace ccudesk
