// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/filterchip.h"

#include <QActionGroup>

#include <algorithm>

namespace ccudesk {

FilterChip::FilterChip(const QString& label, QWidget* parent) : Chip({}, parent), m_label(label), m_menu(label, this) {
    setMenu(&m_menu);
    connect(this, &Chip::clearRequested, this, [this] { setChoice({}); });
    showChoice();
}

FilterChip::~FilterChip() = default;

void FilterChip::setChoices(const QList<Choice>& choices) {
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_menu.clear();
    m_group = std::make_unique<QActionGroup>(nullptr);
    const auto add = [this](const Choice& choice) {
        QAction* action = m_menu.addAction(choice.text);
        action->setCheckable(true);
        action->setData(choice.id);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { setChoice(id); });
    };
    add({QString(), tr("All")});
    for (const Choice& choice : choices)
        add(choice);
    const bool isKnown
        = std::any_of(choices.cbegin(), choices.cend(), [this](const Choice& choice) { return choice.id == m_choice; });
    if (!isKnown && !m_choice.isEmpty())
        setChoice({});
    showChoice();
}

void FilterChip::setChoice(const QString& id) {
    if (id == m_choice)
        return;
    m_choice = id;
    showChoice();
    Q_EMIT choiceChanged(id);
}

void FilterChip::showChoice() {
    QString shown = tr("all");
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.id == m_choice)
            shown = choice.text;
    }
    for (QAction* action : m_menu.actions())
        action->setChecked(action->data().toString() == m_choice);
    setText(m_choice.isEmpty() ? tr("%1: all").arg(m_label) : shown);
    setAccessibleName(tr("Filter %1, %2").arg(m_label, shown));
    setFilterSet(!m_choice.isEmpty());
}

} // namespace ccudesk
