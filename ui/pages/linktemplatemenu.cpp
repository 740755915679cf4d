// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/linktemplatemenu.h"

#include "core/domain/linksettings.h"
#include "core/store/devicestore.h"
#include "core/store/paramsetdraft.h"
#include "ui/pages/applydialog.h"
#include "ui/pages/paramsetplaces.h"

#include <QInputDialog>
#include <QSettings>

#include <utility>

namespace ccudesk {

LinkTemplateMenu::LinkTemplateMenu(const PageContext& context, QWidget* parent) : QMenu(parent), m_context(context) {
    setObjectName(QStringLiteral("linkTemplates"));
    setTitle(tr("Templates"));
    connect(this, &QMenu::aboutToShow, this, &LinkTemplateMenu::fill);
}

void LinkTemplateMenu::setDraft(ParamsetDraft* draft) {
    m_draft = draft;
    menuAction()->setEnabled(draft != nullptr);
}

QString LinkTemplateMenu::typeOf(const QString& address) const {
    const Channel* channel = m_context.devices.channel({m_draft->base().key.interface, address});
    return channel ? channel->type : QString();
}

void LinkTemplateMenu::fill() {
    clear();
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    if (!m_draft)
        return;
    const ParamsetKey& key = m_draft->base().key;
    const QString own = typeOf(key.address);
    const QString peer = typeOf(key.name);
    auto* removal = new QMenu(tr("Remove a template"), this);
    QList<LinkTemplate> fitting = all();
    fitting.removeIf([&](const LinkTemplate& link) { return !link.isFor(own, peer); });
    for (const LinkTemplate& link : std::as_const(fitting)) {
        addAction(link.name, this, [this, values = link.values] { Q_EMIT chosen(values); });
        removal->addAction(link.name, this, [this, link] { remove(link); });
    }
    if (isEmpty())
        addAction(tr("None for links of this kind yet"))->setEnabled(false);
    addSeparator();
    addMenu(menuForOthers(fitting));
    addAction(tr("Keep these settings as a template …"), this, &LinkTemplateMenu::askForName)
        ->setEnabled(!own.isEmpty() && !peer.isEmpty());
    addMenu(removal)->setEnabled(!removal->isEmpty());
}

//! What a draft holds is only what it changes; these are whole, whatever the link that is open has.
QMenu* LinkTemplateMenu::menuForOthers(const QList<LinkTemplate>& templates) {
    auto* menu = new QMenu(tr("Apply to other links"), this);
    menu->setObjectName(QStringLiteral("forOthers"));
    const auto offer = [this, menu](const QString& text, const ParamsetValues& values) {
        menu->addAction(text, this, [this, values] { openForOthers(values); });
    };
    for (const LinkTemplate& link : templates)
        offer(link.name, link.values);
    const ParamsetDescription& description = *m_draft->base().description;
    for (const LinkProfile& profile : linkProfiles(description, PressKind::Short))
        offer(tr("On a short press: %1").arg(profile.name), profile.values);
    for (const LinkProfile& profile : linkProfiles(description, PressKind::Long))
        offer(tr("On a long press: %1").arg(profile.name), profile.values);
    const bool isPossible = !menu->isEmpty() && m_context.links
        && !similarPlaces(m_context.devices, m_draft->base().key, m_context.links).isEmpty();
    menu->setEnabled(isPossible);
    return menu;
}

void LinkTemplateMenu::openForOthers(const ParamsetValues& values) {
    if (!m_draft)
        return;
    ParamsetValues wanted = values;
    wanted.removeIf([this](const auto& each) { return !m_draft->isEditable(each.key()); });
    auto* dialog
        = new ApplyDialog(m_context, m_draft->base(), wanted, parentWidget() ? parentWidget()->window() : nullptr);
    dialog->setObjectName(QStringLiteral("applyToOthers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LinkTemplateMenu::askForName() {
    auto* dialog = new QInputDialog(parentWidget() ? parentWidget()->window() : nullptr);
    dialog->setObjectName(QStringLiteral("templateName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep as a template"));
    dialog->setLabelText(tr("Name of the template; one of the same name is replaced:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &LinkTemplateMenu::keep);
    dialog->open();
}

void LinkTemplateMenu::keep(const QString& name) {
    if (!m_draft || name.trimmed().isEmpty())
        return;
    const ParamsetKey& key = m_draft->base().key;
    const LinkTemplate kept{name.trimmed(), typeOf(key.address), typeOf(key.name), m_draft->values()};
    QList<LinkTemplate> templates = all();
    templates.removeIf([&kept](const LinkTemplate& each) {
        return each.name == kept.name && each.isFor(kept.ownType, kept.peerType);
    });
    templates.append(kept);
    store(templates);
}

void LinkTemplateMenu::remove(const LinkTemplate& link) {
    QList<LinkTemplate> templates = all();
    templates.removeOne(link);
    store(templates);
}

QString LinkTemplateMenu::settingsKey() const {
    return m_context.settingsGroup + QStringLiteral("/linkTemplates");
}

QList<LinkTemplate> LinkTemplateMenu::all() const {
    QList<LinkTemplate> templates;
    const QStringList texts = QSettings().value(settingsKey()).toStringList();
    for (const QString& text : texts)
        if (const auto link = linkTemplateIn(text))
            templates.append(*link);
    return templates;
}

void LinkTemplateMenu::store(const QList<LinkTemplate>& templates) const {
    QStringList texts;
    for (const LinkTemplate& each : templates)
        texts.append(toText(each));
    QSettings().setValue(settingsKey(), texts);
}

} // namespace ccudesk
