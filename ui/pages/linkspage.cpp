// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/linkspage.h"

#include "core/store/linkstore.h"
#include "ui/pages/configpage.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/linklist.h"
#include "ui/pages/linkprofilebar.h"
#include "ui/pages/linktemplatemenu.h"
#include "ui/pages/newlinkpage.h"

#include <QStackedLayout>

namespace ccudesk {

LinksPage::LinksPage(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedLayout(this)), m_list(new LinkList(context, this)),
      m_newLink(new NewLinkPage(context, this)), m_keys(new KeysPage(context, this)),
      m_editor(new ConfigPage(context, this)), m_profiles(new LinkProfileBar(m_editor)),
      m_templates(new LinkTemplateMenu(context, m_editor)) {
    m_editor->addTool(m_profiles);
    m_editor->addMenu(*m_templates);
    connect(m_templates, &LinkTemplateMenu::chosen, m_editor, &ConfigPage::takeValues);
    for (QWidget* page : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_newLink),
             static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_editor)})
        m_stack->addWidget(page);
    connect(m_list, &LinkList::createRequested, this, [this] {
        m_stack->setCurrentWidget(m_newLink);
        m_newLink->open(std::nullopt);
    });
    connect(m_list, &LinkList::keysRequested, this, [this] { m_stack->setCurrentWidget(m_keys); });
    connect(m_list, &LinkList::editRequested, this, &LinksPage::showEditor);
    connect(m_newLink, &NewLinkPage::closeRequested, this, &LinksPage::showList);
    connect(m_newLink, &NewLinkPage::created, this, &LinksPage::linkCreated);
    connect(m_keys, &KeysPage::closeRequested, this, &LinksPage::showList);
    connect(m_editor, &ConfigPage::closeRequested, this, &LinksPage::showList);
    connect(m_editor, &ConfigPage::shownDraftChanged, this, [this] {
        m_profiles->setDraft(m_editor->shownDraft());
        m_templates->setDraft(m_editor->shownDraft());
    });
    for (ListPage* page : {static_cast<ListPage*>(m_list), static_cast<ListPage*>(m_keys)}) {
        connect(page, &ListPage::messageRaised, this, &LinksPage::messageRaised);
        connect(page, &ListPage::retryRequested, this, &LinksPage::retryRequested);
    }
    connect(context.links, &LinkStore::linksChanged, this, [this] {
        const bool isGone = !m_context.links->find(m_edited.interface, m_edited.sender, m_edited.receiver);
        if (m_stack->currentWidget() == m_editor && isGone)
            showList();
    });
}

void LinksPage::setConnection(ConnectionState state, const QString& sentence) {
    m_list->setConnection(state, sentence);
    m_keys->setConnection(state, sentence);
    m_newLink->setOperable(state == ConnectionState::Live);
    m_editor->setOperable(state == ConnectionState::Live);
}

void LinksPage::showLinksOf(const QString& address) {
    showList();
    m_list->showOnly(address);
}

void LinksPage::showList() {
    m_stack->setCurrentWidget(m_list);
}

void LinksPage::showEditor(const DirectLink& link) {
    m_edited = link;
    m_stack->setCurrentWidget(m_editor);
    m_editor->open(link);
}

//! What exactly happens is the next thing that somebody wants to say.
void LinksPage::linkCreated(const InterfaceEdit& edit) {
    const auto& created = std::get<CreateLink>(edit);
    if (const auto link = m_context.links->find(created.interface, created.sender, created.receiver))
        showEditor(*link);
    else
        showList();
}

} // namespace ccudesk
