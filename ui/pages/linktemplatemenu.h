// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/linktemplate.h"
#include "ui/pages/pagecontext.h"

#include <QMenu>
#include <QPointer>

namespace ccudesk {

class ParamsetDraft;

//! Templates for direct links: keeps what the draft holds under a name, and offers what was kept for links between
//! channels of the same types, for the draft or, with what a link can be told in words, for many links in one step.
//! They lie in the settings of the profile.
class LinkTemplateMenu : public QMenu {
    Q_OBJECT
public:
    explicit LinkTemplateMenu(const PageContext& context, QWidget* parent = nullptr);

    //! Of one side of a link; null while there is none.
    void setDraft(ParamsetDraft* draft);
    //! One of the same name and types is replaced.
    void keep(const QString& name);

Q_SIGNALS:
    //! To be taken into the draft, where one sees what would change.
    void chosen(const ccudesk::ParamsetValues& values);

private:
    void fill();
    [[nodiscard]] QMenu* menuForOthers(const QList<LinkTemplate>& templates);
    void openForOthers(const ParamsetValues& values);
    void askForName();
    void remove(const LinkTemplate& link);
    [[nodiscard]] QString settingsKey() const;
    [[nodiscard]] QList<LinkTemplate> all() const;
    void store(const QList<LinkTemplate>& templates) const;
    [[nodiscard]] QString typeOf(const QString& address) const;

    const PageContext m_context;
    QPointer<ParamsetDraft> m_draft;
};

} // namespace ccudesk
