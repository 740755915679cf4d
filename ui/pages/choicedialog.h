// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QDialog>

class QListWidget;

namespace ccudesk {

//! One of several; none is chosen beforehand.
class ChoiceDialog : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString text;
    };
    struct Agreement {
        QString word; //!< on the button
        ButtonKind kind = ButtonKind::Danger;
    };
    ChoiceDialog(const QString& title, const QString& question, const QList<Choice>& choices,
        const Agreement& agreement, QWidget* parent);

    [[nodiscard]] QString chosen() const;

private:
    QListWidget* m_list;
};

} // namespace ccudesk
