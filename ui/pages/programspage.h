// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"
#include "ui/pages/listpage.h"

#include <QHash>

namespace ccudesk {

//! The programs of the CCU: whether each is switched on, when it ran, and a button that runs it.
class ProgramsPage : public ListPage {
    Q_OBJECT
public:
    explicit ProgramsPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;

private:
    void buildActions();
    [[nodiscard]] ListRow rowFor(const Program& program) const;
    [[nodiscard]] const Program* program(const QString& id) const;
    void setActive(const QString& id, bool isActive);
    void run(const QString& id);
    void openMenu(const QPoint& position);

    QHash<QString, bool> m_switching; //!< by id: to what
    QSet<QString> m_running; //!< asked to run
    QPushButton* m_run;
};

} // namespace ccudesk
