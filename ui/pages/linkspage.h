// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"
#include "core/domain/link.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QStackedLayout;

namespace ccudesk {

class ConfigPage;
class KeysPage;
class LinkList;
class LinkProfileBar;
class LinkTemplateMenu;
class NewLinkPage;

//! The direct links: the list of all, and from there a new one, what both sides do, and what keys report.
class LinksPage : public QWidget {
    Q_OBJECT
public:
    explicit LinksPage(const PageContext& context, QWidget* parent = nullptr);

    //! sentence: what is being done, or why it failed.
    void setConnection(ConnectionState state, const QString& sentence);
    //! Only the links of this device or channel.
    void showLinksOf(const QString& address);

Q_SIGNALS:
    void messageRaised(const ccudesk::Message& message);
    void retryRequested();

private:
    void showList();
    void showEditor(const DirectLink& link);
    void linkCreated(const InterfaceEdit& edit);

    const PageContext m_context;
    QStackedLayout* m_stack;
    LinkList* m_list;
    NewLinkPage* m_newLink;
    KeysPage* m_keys;
    ConfigPage* m_editor;
    LinkProfileBar* m_profiles;
    LinkTemplateMenu* m_templates;
    DirectLink m_edited;
};

} // namespace ccudesk
