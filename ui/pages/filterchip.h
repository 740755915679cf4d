// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chip.h"

#include <QMenu>

#include <memory>

class QActionGroup;

namespace ccudesk {

//! A chip that lets one of several choices narrow a list: "Interface: all ⌄", or the choice and a cross.
class FilterChip : public Chip {
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString text;
        bool operator==(const Choice&) const = default;
    };

    explicit FilterChip(const QString& label, QWidget* parent = nullptr);
    ~FilterChip() override;

    //! A choice that is not among them any more is dropped.
    void setChoices(const QList<Choice>& choices);
    void setChoice(const QString& id);
    [[nodiscard]] QString choice() const { return m_choice; } //!< empty: all
    [[nodiscard]] QMenu* choiceMenu() { return &m_menu; }

Q_SIGNALS:
    void choiceChanged(const QString& id);

private:
    void showChoice();

    QString m_label;
    QString m_choice;
    QList<Choice> m_choices;
    QMenu m_menu;
    std::unique_ptr<QActionGroup> m_group; //!< of the current choices
};

} // namespace ccudesk
