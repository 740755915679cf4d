// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/detailpane.h"

#include "core/control/heatinggroups.h"
#include "core/domain/maintenance.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuestore.h"
#include "ui/control/controlpanel.h"
#include "ui/icons.h"
#include "ui/models/valuedisplay.h"
#include "ui/pages/detailpaneheader.h"
#include "ui/pages/detailpanevalues.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/groupsdialog.h"
#include "ui/pages/historyview.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace ccudesk {

namespace {
constexpr int margin = 16;
constexpr int pictureSide = 250; //!< the CCU has 50 and 250; the small one is blurred on fine screens
constexpr int rawHeight = 420;
constexpr int leastWidth = 320;
constexpr int mostWidth = 560; //!< of the least
constexpr int leastHeight = 240;

enum Tab { ValuesTab, HistoryTab, RawTab };
} // namespace

//! The plane behind the control.
class DetailPane::Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCard(&painter, rect(), metrics::radiusCard, theme[Token::Sunken], theme[Token::Border]);
    }
};

DetailPane::DetailPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rawModel(context.values), m_header(new DetailPaneHeader(this)),
      m_scroll(new QScrollArea(this)) {
    setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(buildContent());
    m_scroll->widget()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(margin + 4, margin, margin, 12);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { m_values->setActive(m_tabs->currentIndex() == ValuesTab); });
    connect(m_header, &DetailPaneHeader::backRequested, this, &DetailPane::backRequested);
    connect(m_header, &DetailPaneHeader::copyAddressRequested, this,
        [this] { QApplication::clipboard()->setText(m_channel ? m_channel->address : m_device.address); });
    connect(m_header, &DetailPaneHeader::groupsRequested, this, [this] {
        const Device* device = m_context.devices.device(m_device);
        if (m_channel)
            Q_EMIT groupsRequested(m_context.devices.displayNameOf(*m_channel), {*m_channel});
        else if (device)
            Q_EMIT groupsRequested(m_context.devices.displayNameOf(m_device), groupableChannels(*device));
    });
    connect(m_header, &DetailPaneHeader::linksRequested, this,
        [this] { Q_EMIT linksRequested(m_channel ? m_channel->address : m_device.address); });
    connect(m_header, &DetailPaneHeader::eventsRequested, this, [this] {
        Q_EMIT eventsRequested(QStringLiteral("address:%1").arg(m_channel ? m_channel->address : m_device.address));
    });
    connect(m_header, &DetailPaneHeader::configurationRequested, this,
        [this] { Q_EMIT configurationRequested(m_device, m_channel); });
    connect(m_values, &DetailPaneValues::actionRequested, this, &DetailPane::actionRequested);
    connect(m_values, &DetailPaneValues::rowNeeded, this, [this](const QRect& row) {
        const QPoint centre = m_values->mapTo(m_scroll->widget(), row.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, row.height());
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::updateActive);
    connect(&context.devices, &DeviceStore::devicesChanged, this, &DetailPane::takeDevices);
    connect(&context.devices, &DeviceStore::groupsChanged, this, &DetailPane::showGroups);
    connect(&context.devices, &DeviceStore::devicesRemoved, this, [this](const QList<DeviceKey>& keys) {
        if (keys.contains(m_device))
            Q_EMIT deviceGone();
    });
    connect(&context.values, &ValueStore::valuesChanged, this, [this](const QList<DataPointId>& ids) {
        const Device* device = isVisible() ? m_context.devices.device(m_device) : nullptr;
        const bool isHealth = device && std::any_of(ids.cbegin(), ids.cend(), [this](DataPointId id) {
            const ChannelKey channel = m_context.values.at(id).key.channel();
            return channel.index() == 0 && channel.device() == m_device;
        });
        if (isHealth)
            m_header->setHealth(*device, m_context.values);
    });
}

DetailPane::~DetailPane() = default;

QWidget* DetailPane::buildContent() {
    connect(&m_context.home, &HomeStore::heatingGroupsChanged, this, &DetailPane::showGroups);
    connect(m_header, &DetailPaneHeader::timelineRequested, this, [this] { Q_EMIT timelineRequested(m_device); });
    auto* content = new QWidget(m_scroll);
    m_card = new Card(content);
    m_cardLayout = new QVBoxLayout(m_card);
    m_cardLayout->setContentsMargins(margin, margin, margin, margin);
    m_unitName = new QLabel(m_card);
    m_unitName->setFont(themeFont(FontRole::Strong, font()));
    m_unitName->setTextFormat(Qt::PlainText);
    m_unitName->setWordWrap(true);
    m_cardLayout->addWidget(m_unitName);
    m_values = new DetailPaneValues(m_context, content);
    connect(m_values, &DetailPaneValues::watchRequested, this, &DetailPane::watchRequested);
    m_history = new HistoryView(m_context, content);
    m_history->setObjectName(QStringLiteral("history"));
    m_raw = new QWidget(content);
    m_rawView = new DetailPaneRawView(m_rawModel, m_raw);
    m_rawView->setObjectName(QStringLiteral("raw"));
    m_rawView->setMinimumHeight(rawHeight);
    auto* copy = new QPushButton(tr("Copy all"), m_raw);
    connect(copy, &QPushButton::clicked, m_rawView, [this] { m_rawView->copyRows(true); });
    auto* raw = new QVBoxLayout(m_raw);
    raw->setContentsMargins(0, 0, 0, 0);
    raw->addWidget(m_rawView);
    raw->addWidget(copy, 0, Qt::AlignLeft);
    m_belongs = new QLabel(tr("Belongs to"), content);
    m_belongs->setFont(themeFont(FontRole::Small, font()));
    m_belongs->setForegroundRole(QPalette::PlaceholderText);
    m_groupArea = new QWidget(content);
    m_groups = new FlowLayout(m_groupArea);
    m_membersTitle = new QLabel(tr("Members of the heating group"), content);
    m_membersTitle->setFont(m_belongs->font());
    m_membersTitle->setForegroundRole(QPalette::PlaceholderText);
    m_memberArea = new QWidget(content);
    m_memberArea->setObjectName(QStringLiteral("members"));
    m_members = new FlowLayout(m_memberArea);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 2, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_card);
    column->addWidget(m_membersTitle);
    column->addWidget(m_memberArea);
    column->addSpacing(4);
    column->addLayout(buildTabs(content));
    column->addWidget(m_values);
    column->addWidget(m_history);
    column->addWidget(m_raw);
    column->addSpacing(4);
    column->addWidget(m_belongs);
    column->addWidget(m_groupArea);
    column->addStretch(1);
    return content;
}

QLayout* DetailPane::buildTabs(QWidget* content) {
    m_tabs = new QTabBar(content);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // three words: the pane is as wide as they need
    m_tabs->addTab(tr("Values"));
    m_tabs->addTab(tr("History"));
    m_tabs->addTab(tr("Raw"));
    m_tabs->setAccessibleName(tr("Details"));
    auto* configure = new QPushButton(tr("Configure …"), content);
    configure->setObjectName(QStringLiteral("configure"));
    configure->setIcon(themeIcon(QStringLiteral("settings")));
    setButtonKind(configure, ButtonKind::Quiet);
    connect(configure, &QPushButton::clicked, this, [this] { Q_EMIT configurationRequested(m_device, m_channel); });
    auto* line = new QWidget(content);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* row = new QHBoxLayout;
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(configure);
    auto* tabs = new QVBoxLayout;
    tabs->setSpacing(0);
    tabs->addLayout(row);
    tabs->addWidget(line);
    return tabs;
}

void DetailPane::showNothing() {
    m_device = {};
    m_channel.reset();
    m_unit.reset();
    m_panel.reset();
    m_values->showChannels({});
    m_history->showChannels({});
    m_rawModel.showChannels({});
}

void DetailPane::showDevice(const DeviceKey& device) {
    lookAt(device, std::nullopt);
}

void DetailPane::showChannel(const ChannelKey& channel) {
    lookAt(channel.device(), channel);
}

void DetailPane::lookAt(const DeviceKey& key, const std::optional<ChannelKey>& channel) {
    const Device* device = m_context.devices.device(key);
    if (!device)
        return showNothing();
    m_device = key;
    m_channel = channel;
    showParts(*device);
    m_scroll->verticalScrollBar()->setValue(0);
    loadWhatIsSeen();
}

void DetailPane::showParts(const Device& device) {
    m_unit = m_channel ? unitOfChannel(device, *m_channel) : mainUnitOf(device);
    QStringList identity{device.type, m_channel ? m_channel->address : device.address, device.firmware};
    identity.removeAll(QString());
    m_header->setDevice(m_context.devices.displayNameOf(m_device), identity.join(QStringLiteral(" · ")),
        kindIcon(m_unit ? m_unit->kind : ChannelKind::Generic));
    m_header->setHealth(device, m_context.values);
    m_unitName->setVisible(m_channel.has_value());
    m_unitName->setText(m_channel ? m_context.devices.displayNameOf(*m_channel) : QString());
    makePanel();
    const QList<ChannelKey> channels = shownChannels(device);
    m_values->showChannels(channels);
    m_history->showChannels(channels,
        m_unit ? DataPointKey{m_unit->state.interface, m_unit->state.address, m_unit->mainParameter} : DataPointKey());
    m_rawModel.showChannels(channels);
    showGroups();
    updateActive();
    updateGeometry();
}

QSize DetailPane::minimumSizeHint() const {
    const int content
        = m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    return {qBound(leastWidth, content + 2, mostWidth), leastHeight};
}

// Of a device: what a person sees as one thing, and its health. The rest stands in the tree, channel by channel.
QList<ChannelKey> DetailPane::shownChannels(const Device& device) const {
    if (m_channel)
        return {*m_channel};
    QList<ChannelKey> channels;
    const QList<ControlUnit> units = unitsOf(device);
    for (const ControlUnit& unit : units) {
        const bool isMain = m_unit && unit.state == m_unit->state;
        if (!isMain && !isActuator(unit.kind) && !isSensor(unit.kind))
            continue; // buttons on an actuator, access rights of a lock
        for (const ChannelKey& channel : {unit.state, unit.meter.value_or(unit.state)}) {
            if (!channels.contains(channel))
                channels.append(channel);
        }
    }
    const ChannelKey health = maintenanceOf(device.key());
    if (m_context.devices.channel(health) && !channels.contains(health))
        channels.append(health);
    return channels;
}

void DetailPane::makePanel() {
    m_panel.reset();
    m_card->setVisible(m_unit.has_value());
    if (!m_unit)
        return;
    m_panel.reset(makeControlPanel(*m_unit, m_context.values, m_context.clock, m_card));
    m_panel->setOperable(m_isOperable);
    m_cardLayout->addWidget(m_panel.get());
    connect(m_panel.get(), &ControlPanel::actionRequested, this, &DetailPane::actionRequested);
    connect(m_panel.get(), &ControlPanel::refused, this, [this](const QString& sentence) {
        Q_EMIT messageRaised({Severity::Warning, {}, tr("Not sent"), sentence, {}, true});
    });
}

void DetailPane::showGroups() {
    qDeleteAll(m_groupArea->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList rooms
        = m_channel ? m_context.devices.roomNamesOf(*m_channel) : m_context.devices.roomNamesOf(m_device);
    const QStringList functions
        = m_channel ? m_context.devices.functionNamesOf(*m_channel) : m_context.devices.functionNamesOf(m_device);
    for (const QString& room : rooms) {
        auto* chip = new Chip(room, m_groupArea);
        chip->setIconName(QStringLiteral("home"));
        chip->setAccessibleName(tr("Room %1").arg(room));
        m_groups->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, room] { Q_EMIT roomRequested(room); });
    }
    for (const QString& function : functions) {
        auto* chip = new Chip(function, m_groupArea);
        chip->setAccessibleName(tr("Function %1").arg(function));
        chip->setFocusPolicy(Qt::NoFocus); // it tells, and does nothing
        m_groups->addWidget(chip);
    }
    const bool isMember = showHeatingGroups();
    const bool hasGroups = !rooms.isEmpty() || !functions.isEmpty() || isMember;
    m_belongs->setVisible(hasGroups);
    m_groupArea->setVisible(hasGroups);
}

//! Its members, where it stands for a group; else, beside the rooms, the groups that it is in. True if there are any.
bool DetailPane::showHeatingGroups() {
    qDeleteAll(m_memberArea->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    const QList<DeviceKey> members = membersOf(m_device, m_context.home, m_context.devices);
    for (const DeviceKey& member : members) {
        const QString name = m_context.devices.displayNameOf(member);
        addDeviceChip(*m_members, member, name, tr("Member of the heating group: %1").arg(name));
    }
    m_membersTitle->setVisible(!members.isEmpty());
    m_memberArea->setVisible(!members.isEmpty());
    const QList<const HeatingGroup*> groups = groupsWith(m_device, m_context.home);
    for (const HeatingGroup* group : groups)
        addDeviceChip(*m_groups, deviceOf(*group, m_context.devices), group->name,
            group->isOperatedTogether
                ? tr("Heating group %1. Set the temperature there: its members are not to be operated one by one.")
                      .arg(group->name)
                : tr("Heating group %1").arg(group->name));
    return !groups.isEmpty();
}

void DetailPane::addDeviceChip(FlowLayout& place, const DeviceKey& device, const QString& text, const QString& spoken) {
    auto* chip = new Chip(text, place.parentWidget());
    chip->setIconName(QStringLiteral("thermometer"));
    chip->setAccessibleName(spoken);
    chip->setToolTip(spoken);
    chip->setEnabled(!device.address.isEmpty());
    place.addWidget(chip);
    connect( // queued: what follows replaces the chip
        chip, &Chip::clicked, this, [this, device] { Q_EMIT deviceRequested(device); }, Qt::QueuedConnection);
}

void DetailPane::takeDevices(const QList<DeviceKey>& keys) {
    const Device* device = keys.contains(m_device) ? m_context.devices.device(m_device) : nullptr;
    if (device)
        showParts(*device);
}

void DetailPane::setOperable(bool isOperable) {
    const bool cameBack = isOperable && !m_isOperable;
    m_isOperable = isOperable;
    m_values->setOperable(isOperable);
    if (m_panel)
        m_panel->setOperable(isOperable);
    if (cameBack)
        loadWhatIsSeen();
}

void DetailPane::setBackVisible(bool isVisible) {
    m_header->setBackVisible(isVisible);
}

void DetailPane::updateActive() {
    const bool isRaw = m_tabs->currentIndex() == RawTab;
    const bool isValues = m_tabs->currentIndex() == ValuesTab;
    m_values->setVisible(isValues);
    m_history->setVisible(m_tabs->currentIndex() == HistoryTab);
    m_raw->setVisible(isRaw);
    m_values->setActive(isVisible() && isValues);
    m_rawModel.setActive(isVisible() && isRaw);
}

void DetailPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_second.start();
    updateActive();
    loadWhatIsSeen();
}

void DetailPane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_second.stop();
    updateActive();
}

void DetailPane::loadWhatIsSeen() {
    const Device* device = m_context.devices.device(m_device);
    if (!isVisible() || !device || !m_isOperable)
        return;
    whenDone(m_context.devicePicture(device->type, pictureSide), this,
        [this, type = device->type](const Result<QByteArray>& picture) {
            const Device* shown = m_context.devices.device(m_device);
            if (picture && shown && shown->type == type)
                m_header->setPicture(*picture);
        });
    if (m_described.contains(m_device))
        return;
    m_described.insert(m_device);
    whenDone(m_context.loadDescriptions(m_device), this, [this, key = m_device](const Result<void>& result) {
        if (!result) {
            m_described.remove(key); // the next look asks again
            Q_EMIT messageRaised({Severity::Warning, {}, tr("Details not loaded"), result.error().message, {}, true});
        } else if (key == m_device && m_unit && m_unit->kind == ChannelKind::Generic) {
            makePanel(); // is made from the descriptions
        }
    });
}

void DetailPane::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, 0, 1, height()), theme[Token::Border]);
}

} // namespace ccudesk
