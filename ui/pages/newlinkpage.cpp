// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/newlinkpage.h"

#include "core/domain/channelnames.h"
#include "core/domain/link.h"
#include "core/store/devicestore.h"
#include "core/store/linkstore.h"
#include "ui/icons.h"
#include "ui/pages/channelfacts.h"
#include "ui/pages/channelpicker.h"
#include "ui/pages/radiocostnote.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ccudesk {

namespace {

QString keyOf(const ChannelKey& channel) {
    return channel.interface + QLatin1Char('|') + channel.address;
}

ChannelKey channelOf(const QString& key) {
    return {key.section(QLatin1Char('|'), 0, 0), key.section(QLatin1Char('|'), 1)};
}

ListRow rowFor(const ChannelKey& key, const Channel& channel, const ChannelFacts& facts) {
    ListCell cell;
    cell.text = facts.nameOf(key);
    cell.secondText = facts.of(key);
    cell.toolTip = channelTypeName(channel.type);
    return {
        keyOf(key), {cell}, QStringList{cell.text, cell.secondText, cell.toolTip}.join(QLatin1Char('\n')), false, {}};
}

} // namespace

NewLinkPage::NewLinkPage(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_senders(new ChannelPicker(tr("When this sends …"), QStringLiteral("senders"), this)),
      m_receivers(new ChannelPicker(tr("… this acts"), QStringLiteral("receivers"), this)), m_name(new QLineEdit(this)),
      m_sentence(new SentenceLabel(FontRole::Body, Token::Text2, this)),
      m_cost(new SentenceLabel(FontRole::Small, Token::Text2, this)),
      m_create(new QPushButton(tr("Create link"), this)) {
    auto* lists = new QHBoxLayout;
    lists->setSpacing(metrics::cardGap);
    lists->addWidget(m_senders, 1);
    lists->addWidget(m_receivers, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    page->setSpacing(metrics::cardGap);
    page->addLayout(buildHead());
    page->addLayout(lists, 1);
    page->addLayout(buildFoot());
    connect(m_senders, &ChannelPicker::chosenChanged, this, &NewLinkPage::listReceivers);
    connect(m_receivers, &ChannelPicker::chosenChanged, this, &NewLinkPage::showChoice);
    connect(m_create, &QPushButton::clicked, this, &NewLinkPage::create);
}

QLayout* NewLinkPage::buildHead() {
    auto* back = new QPushButton(themeIcon(QStringLiteral("arrow-left")), tr("All links"), this);
    back->setObjectName(QStringLiteral("back"));
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    auto* title = new QLabel(tr("New link"), this);
    title->setFont(themeFont(FontRole::H2, font()));
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(back);
    head->addWidget(title);
    head->addStretch(1);
    connect(back, &QPushButton::clicked, this, &NewLinkPage::closeRequested);
    return head;
}

QLayout* NewLinkPage::buildFoot() {
    m_name->setObjectName(QStringLiteral("linkName"));
    m_name->setAccessibleName(tr("Name of the link"));
    m_name->setPlaceholderText(tr("Name of the link"));
    m_create->setObjectName(QStringLiteral("createLink"));
    setButtonKind(m_create, ButtonKind::Primary);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_name, 1);
    row->addWidget(m_create);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_sentence);
    m_cost->setObjectName(QStringLiteral("linkCost"));
    foot->addWidget(m_cost);
    foot->addLayout(row);
    return foot;
}

void NewLinkPage::open(const std::optional<ChannelKey>& sender) {
    m_name->clear();
    m_suggestion.clear();
    listSenders();
    if (sender)
        m_senders->choose(keyOf(*sender));
    listReceivers();
    m_senders->findChild<QWidget*>(QStringLiteral("filter"))->setFocus(Qt::OtherFocusReason);
}

void NewLinkPage::setOperable(bool isOperable) {
    m_isOperable = isOperable;
    showChoice();
}

const Channel* NewLinkPage::senderChannel() const {
    return m_context.devices.channel(channelOf(m_senders->chosen()));
}

void NewLinkPage::listSenders() {
    const ChannelFacts facts(m_context.devices);
    QList<ListRow> rows;
    for (const DeviceKey& key : m_context.devices.keys())
        for (const Channel& channel : m_context.devices.device(key)->channels)
            if (!channel.linkSourceRoles.isEmpty())
                rows.append(rowFor({key.interface, channel.address}, channel, facts));
    m_senders->setRows(rows, tr("No device here can send to another one."));
}

//! Of the same interface and with a matching role; what is linked already is said in its second line.
void NewLinkPage::listReceivers() {
    const Channel* sender = senderChannel();
    const QString interface = channelOf(m_senders->chosen()).interface;
    const ChannelFacts facts(m_context.devices);
    QList<ListRow> rows;
    for (const DeviceKey& key : sender ? m_context.devices.keys() : QList<DeviceKey>()) {
        if (key.interface != interface)
            continue;
        for (const Channel& channel : m_context.devices.device(key)->channels) {
            if (!canBeLinked(*sender, channel))
                continue;
            ListRow row = rowFor({interface, channel.address}, channel, facts);
            if (m_context.links->find(interface, sender->address, channel.address)) {
                row.cells.first().secondText = tr("linked already");
                row.cells.first().isMissing = true;
            }
            rows.append(row);
        }
    }
    m_receivers->setRows(
        rows, sender ? tr("Nothing here understands what this sends.") : tr("Choose first what is to send."));
    showChoice();
}

void NewLinkPage::showChoice() {
    const ChannelKey sender = channelOf(m_senders->chosen());
    const ChannelKey receiver = channelOf(m_receivers->chosen());
    const bool isPair = senderChannel() && m_context.devices.channel(receiver);
    const bool isLinked = isPair && m_context.links->find(sender.interface, sender.address, receiver.address);
    const ChannelFacts facts(m_context.devices);
    const QString from = facts.nameOf(sender);
    const QString to = facts.nameOf(receiver);
    if (m_isCreating)
        m_sentence->setText(tr("The link is being created. Battery devices take it when they wake up."));
    else if (!isPair)
        m_sentence->setText(tr("A link works by radio between the two devices, without the CCU."));
    else if (isLinked)
        m_sentence->setText(tr("“%1” and “%2” are linked already.").arg(from, to));
    else
        m_sentence->setText(
            tr("“%1” will act on “%2”. Both have to be reachable; what exactly happens is set up afterwards.")
                .arg(to, from));
    m_cost->setText(isPair && !isLinked
            ? linkCostText(m_context, {{sender.interface, sender.address, receiver.address, {}, {}, 0}})
            : QString());
    m_cost->setVisible(!m_cost->text().isEmpty());
    if (m_name->text() == m_suggestion) {
        m_suggestion = isPair ? tr("%1: %2", "suggested name of a link: sender, receiver").arg(from, to) : QString();
        m_name->setText(m_suggestion);
    }
    m_create->setEnabled(isPair && !isLinked && m_isOperable && !m_isCreating);
}

void NewLinkPage::create() {
    const ChannelKey sender = channelOf(m_senders->chosen());
    const InterfaceEdit edit = CreateLink{
        sender.interface, sender.address, channelOf(m_receivers->chosen()).address, m_name->text(), QString()};
    m_isCreating = true;
    showChoice();
    whenDone(m_context.care.edit(edit), this, [this, edit](const Result<void>& result) {
        m_isCreating = false;
        listReceivers();
        if (result)
            return Q_EMIT created(edit);
        m_sentence->setText(result.error().message);
    });
}

} // namespace ccudesk
