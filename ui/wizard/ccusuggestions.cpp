// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/ccusuggestions.h"

#include "ui/pages/flowlayout.h"
#include "ui/pages/sentencelabel.h"
#include "ui/widgets/chip.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

QString words(const DiscoveredCcu& ccu) {
    const QString address = ccu.address.toString();
    const QString product = ccu.product.isEmpty() ? CcuSuggestions::tr("CCU") : ccu.product;
    return ccu.version.isEmpty() ? CcuSuggestions::tr("%1: %2").arg(address, product)
                                 : CcuSuggestions::tr("%1: %2 with %3").arg(address, product, ccu.version);
}

} // namespace

CcuSuggestions::CcuSuggestions(QWidget* parent)
    : QWidget(parent), m_search(new QPushButton(tr("&Search the network"), this)),
      m_sentence(new SentenceLabel(FontRole::Small, Token::Text2, this)), m_list(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    auto* flow = new FlowLayout(m_list);
    flow->setSpacing(8);
    m_search->setObjectName(QStringLiteral("search"));
    m_sentence->setObjectName(QStringLiteral("searchState"));
    m_sentence->hide();
    m_list->hide();
    connect(m_search, &QPushButton::clicked, this, &CcuSuggestions::searchRequested);
}

void CcuSuggestions::begin() {
    m_search->setEnabled(false);
    m_found.clear();
    qDeleteAll(m_list->findChildren<Chip*>());
    m_list->hide();
    m_sentence->setText(tr("Asking which CCUs are in your network …"));
    m_sentence->show();
}

void CcuSuggestions::add(const DiscoveredCcu& ccu) {
    const auto known = std::find_if(
        m_found.cbegin(), m_found.cend(), [&ccu](const DiscoveredCcu& each) { return each.address == ccu.address; });
    const qsizetype index = known - m_found.cbegin();
    if (known == m_found.cend()) {
        m_found.append(ccu);
        auto* chip = new Chip({}, m_list);
        chip->setIconName(QStringLiteral("device"));
        connect(chip, &Chip::clicked, this, [this, host = ccu.address.toString()] { Q_EMIT chosen(host); });
        m_list->layout()->addWidget(chip);
    } else {
        m_found[index] = ccu;
    }
    Chip* chip = m_list->findChildren<Chip*>().at(index);
    chip->setText(words(ccu));
    chip->setToolTip(ccu.serial.isEmpty() ? QString() : tr("Serial number %1").arg(ccu.serial));
    m_list->show();
    m_sentence->setText(tr("These have answered. Choose one, or type another address."));
}

void CcuSuggestions::end() {
    m_search->setEnabled(true);
    if (m_found.isEmpty())
        m_sentence->setText(tr("No CCU has answered. That is usual behind a router, in another network or with a "
                               "firewall: type its name or address."));
}

} // namespace ccudesk
