// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/groupsdialog.h"

#include "core/base/naturalsort.h"
#include "core/domain/defaultnames.h"
#include "core/store/devicestore.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int hasBeenRole = Qt::UserRole + 1; //!< the state the CCU has told

Qt::CheckState stateBefore(const QListWidgetItem& item) {
    return static_cast<Qt::CheckState>(item.data(hasBeenRole).toInt());
}

} // namespace

QList<ChannelKey> groupableChannels(const Device& device) {
    QList<ChannelKey> channels;
    for (const Channel& channel : device.channels)
        if (channel.index > 0)
            channels.append(device.keyOf(channel));
    return channels;
}

GroupsDialog::GroupsDialog(
    const PageContext& context, const QString& name, const QList<ChannelKey>& channels, QWidget* parent)
    : QDialog(parent), m_context(context), m_channels(channels), m_refusal(new QLabel(this)) {
    setWindowTitle(tr("Rooms and functions of %1").arg(name));
    auto* both = new QHBoxLayout;
    both->setSpacing(metrics::cardGap);
    both->addLayout(build(m_rooms, tr("Rooms"), tr("New room")));
    both->addLayout(build(m_functions, tr("Functions"), tr("New function")));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("apply"));
    setButtonKind(m_apply, ButtonKind::Primary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(metrics::cardGap);
    column->addLayout(both, 1);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(&context.devices, &DeviceStore::groupsChanged, this, [this] {
        fill(m_rooms);
        fill(m_functions);
    });
    resize(620, 520);
}

QLayout* GroupsDialog::build(Part& part, const QString& title, const QString& hint) {
    const bool isRooms = part.kind == GroupKind::OfRooms;
    auto* heading = new QLabel(title, this);
    heading->setFont(themeFont(FontRole::Title, font()));
    part.list = new QListWidget(this);
    part.list->setObjectName(isRooms ? QStringLiteral("rooms") : QStringLiteral("functions"));
    part.list->setAccessibleName(title);
    part.field = new QLineEdit(this);
    part.field->setObjectName(isRooms ? QStringLiteral("newRoom") : QStringLiteral("newFunction"));
    part.field->setPlaceholderText(hint);
    part.field->setAccessibleName(hint);
    part.add = new QPushButton(themeIcon(QStringLiteral("plus")), tr("Add"), this);
    part.add->setAccessibleName(isRooms ? tr("Add room") : tr("Add function"));
    part.add->setEnabled(false);
    part.add->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(part.field, 1);
    row->addWidget(part.add);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(part.list, 1);
    column->addLayout(row);
    connect(part.field, &QLineEdit::textChanged, this,
        [add = part.add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(part.add, &QPushButton::clicked, this, [this, &part] { create(part); });
    fill(part);
    return column;
}

const QList<ChannelGroup>& GroupsDialog::groups(GroupKind kind) const {
    return kind == GroupKind::OfRooms ? m_context.devices.rooms() : m_context.devices.functions();
}

Qt::CheckState GroupsDialog::stateOf(const ChannelGroup& group) const {
    const auto inIt = std::count_if(m_channels.cbegin(), m_channels.cend(),
        [&group](const ChannelKey& channel) { return group.channels.contains(channel); });
    if (inIt == 0)
        return Qt::Unchecked;
    return inIt == m_channels.size() ? Qt::Checked : Qt::PartiallyChecked;
}

//! What a person has ticked stays ticked when a group is added meanwhile.
void GroupsDialog::fill(const Part& part) {
    QHash<QString, Qt::CheckState> touched;
    for (int i = 0; i < part.list->count(); ++i)
        if (const QListWidgetItem* item = part.list->item(i); item->checkState() != stateBefore(*item))
            touched.insert(item->data(idRole).toString(), item->checkState());
    QList<ChannelGroup> sorted = groups(part.kind);
    const NaturalOrder order;
    std::sort(sorted.begin(), sorted.end(), [&order](const ChannelGroup& a, const ChannelGroup& b) {
        return order.compare(displayName(a.name), displayName(b.name)) < 0;
    });
    part.list->clear();
    for (const ChannelGroup& group : std::as_const(sorted)) {
        auto* item = new QListWidgetItem(displayName(group.name), part.list);
        item->setData(idRole, group.id);
        item->setData(hasBeenRole, static_cast<int>(stateOf(group)));
        item->setCheckState(touched.value(group.id, stateOf(group)));
    }
}

QList<HomeEdit> GroupsDialog::changes() const {
    QList<HomeEdit> edits;
    for (const Part* part : {&m_rooms, &m_functions}) {
        for (const ChannelGroup& group : groups(part->kind)) {
            AssignChannels edit{part->kind, group.id, {}, {}};
            for (int i = 0; i < part->list->count(); ++i) {
                const QListWidgetItem* item = part->list->item(i);
                if (item->data(idRole).toString() != group.id || item->checkState() == stateBefore(*item))
                    continue;
                for (const ChannelKey& channel : m_channels) {
                    const bool isIn = group.channels.contains(channel);
                    if (item->checkState() == Qt::Checked && !isIn)
                        edit.added.append(channel);
                    else if (item->checkState() == Qt::Unchecked && isIn)
                        edit.removed.append(channel);
                }
            }
            if (!edit.added.isEmpty() || !edit.removed.isEmpty())
                edits.append(edit);
        }
    }
    return edits;
}

//! At once, so that it can be ticked; the CCU gives it its id.
void GroupsDialog::create(const Part& part) {
    part.add->setEnabled(false);
    m_refusal->hide();
    whenDone(m_context.edit(CreateGroup{part.kind, part.field->text()}), this,
        [this, field = part.field, add = part.add](const Result<void>& result) {
            m_refusal->setVisible(!result);
            if (result)
                return field->clear();
            m_refusal->setText(result.error().message);
            add->setEnabled(true);
        });
}

} // namespace ccudesk
