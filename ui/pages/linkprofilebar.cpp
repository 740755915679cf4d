// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/linkprofilebar.h"

#include "core/store/paramsetdraft.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

namespace ccudesk {

LinkProfileBar::LinkProfileBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin - 4, 12, metrics::pageMargin, 0);
    row->setSpacing(metrics::tileGap);
    addBox(PressKind::Short, tr("On a short press:"), QStringLiteral("shortPress"));
    row->addSpacing(metrics::cardGap);
    addBox(PressKind::Long, tr("On a long press:"), QStringLiteral("longPress"));
    row->addStretch(1);
    hide();
}

void LinkProfileBar::addBox(PressKind kind, const QString& text, const QString& name) {
    Press& press = m_presses.at(static_cast<size_t>(kind));
    press.kind = kind;
    press.label = new QLabel(text, this);
    press.box = new QComboBox(this);
    press.box->setObjectName(name);
    press.box->setAccessibleName(text);
    press.label->setBuddy(press.box);
    layout()->addWidget(press.label);
    layout()->addWidget(press.box);
    connect(press.box, &QComboBox::activated, this, [this, &press](int index) { take(press, index); });
}

void LinkProfileBar::setDraft(ParamsetDraft* draft) {
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    if (m_draft) {
        connect(m_draft, &ParamsetDraft::valuesChanged, this, &LinkProfileBar::fill);
        connect(m_draft, &ParamsetDraft::baseChanged, this, &LinkProfileBar::fill);
    }
    fill();
}

void LinkProfileBar::fill() {
    bool isAny = false;
    for (Press& press : m_presses) {
        press.profiles = m_draft ? linkProfiles(*m_draft->base().description, press.kind) : QList<LinkProfile>();
        fillBox(press);
        isAny = isAny || !press.profiles.isEmpty();
    }
    setVisible(isAny);
}

void LinkProfileBar::fillBox(const Press& press) {
    const bool isThere = !press.profiles.isEmpty();
    press.label->setVisible(isThere);
    press.box->setVisible(isThere);
    const QSignalBlocker blocker(press.box);
    press.box->clear();
    if (!isThere)
        return;
    ParamsetValues values;
    for (const ParameterDescriptionPtr& one : *m_draft->base().description)
        values.insert(one->id, m_draft->value(one->id));
    const QString current = currentProfile(press.profiles, values);
    for (const LinkProfile& profile : press.profiles) {
        press.box->addItem(profile.name, profile.id);
        if (profile.id == current)
            press.box->setCurrentIndex(press.box->count() - 1);
    }
    if (current.isEmpty()) {
        press.box->addItem(tr("As set up below"));
        press.box->setCurrentIndex(press.box->count() - 1);
    }
}

void LinkProfileBar::take(const Press& press, int index) {
    if (m_draft && index < press.profiles.size())
        m_draft->setValues(press.profiles.at(index).values);
}

} // namespace ccudesk
