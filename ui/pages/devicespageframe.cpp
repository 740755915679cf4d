// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/devicestore.h"
#include "ui/delegates/cellpaint.h"
#include "ui/delegates/devicetreedelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/filterchip.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/listheader.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/treememory.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

// How the Devices page is put together, and how it fits itself into the window.

namespace ccudesk {

namespace {

constexpr int narrowBelow = 900; //!< list or detail
constexpr int mediumBelow = 1200; //!< a smaller pane
constexpr int wideFrom = 1724;
constexpr int indentation = metrics::pageMargin; //!< group names stand below the page's title

struct StateChoice {
    const char* id;
    DeviceFilterProxy::State state;
};
constexpr std::array<StateChoice, 4> stateChoices{
    {{"on", DeviceFilterProxy::State::On}, {"lost", DeviceFilterProxy::State::Unreachable},
        {"battery", DeviceFilterProxy::State::LowBattery}, {"pending", DeviceFilterProxy::State::ConfigPending}}};

QString splitterKey(const PageContext& context) {
    return context.settingsGroup + QStringLiteral("/devicesDetailWidth");
}

QString groupingKey(const PageContext& context) {
    return context.settingsGroup + QStringLiteral("/devicesGrouping");
}

QString showsValuesKey(const PageContext& context) {
    return context.settingsGroup + QStringLiteral("/devicesShowValues");
}

} // namespace

void DevicesPage::buildHead() {
    m_filter = new FilterField(tr("Filter devices"), tr("Filter by name, type, serial number or room"), this);
    m_head = new PageHead(tr("Devices"), m_filter, this);
    m_interfaceChip = new FilterChip(tr("Interface"), this);
    m_functionChip = new FilterChip(tr("Function"), this);
    m_stateChip = new FilterChip(tr("State"), this);
    m_moreChip = new Chip(tr("More"), this);
    m_moreChip->setAccessibleName(tr("More filters"));
    auto* more = new QMenu(this);
    more->addMenu(m_interfaceChip->choiceMenu());
    more->addMenu(m_functionChip->choiceMenu());
    m_moreChip->setMenu(more);
    m_interfaceChip->setObjectName(QStringLiteral("interfaceChip"));
    m_functionChip->setObjectName(QStringLiteral("functionChip"));
    m_stateChip->setObjectName(QStringLiteral("stateChip"));
    for (Chip* chip : {static_cast<Chip*>(m_interfaceChip), static_cast<Chip*>(m_functionChip),
             static_cast<Chip*>(m_stateChip), m_moreChip})
        m_head->addChip(chip);
    m_stateChip->setChoices({{QStringLiteral("on"), tr("On")}, {QStringLiteral("lost"), tr("Without contact")},
        {QStringLiteral("battery"), tr("Low battery")}, {QStringLiteral("pending"), tr("Configuration pending")}});

    m_grouping = new QComboBox(this);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Group devices by"));
    const auto add = [this](const QString& text, DeviceTreeModel::Grouping grouping) {
        m_grouping->addItem(text, static_cast<int>(grouping));
    };
    add(tr("Group: Room"), DeviceTreeModel::Grouping::Rooms);
    add(tr("Group: Function"), DeviceTreeModel::Grouping::Functions);
    add(tr("Group: Interface"), DeviceTreeModel::Grouping::Interfaces);
    add(tr("Group: none"), DeviceTreeModel::Grouping::None);
    m_head->addButton(m_grouping);
    buildCare();

    connect(m_filter, &QLineEdit::textChanged, this, &DevicesPage::setText);
    connect(m_filter, &QLineEdit::returnPressed, this, &DevicesPage::goToFirstHit);
    connect(m_filter, &FilterField::leaveRequested, this, [this] { m_tree->setFocus(Qt::ShortcutFocusReason); });
    connect(m_interfaceChip, &FilterChip::choiceChanged, this, [this](const QString& id) {
        m_proxy.setInterfaces(id.isEmpty() ? QSet<QString>() : QSet<QString>{id});
        adaptToWidth();
    });
    connect(m_functionChip, &FilterChip::choiceChanged, this, [this](const QString& id) {
        m_proxy.setFunctions(id.isEmpty() ? QSet<QString>() : QSet<QString>{id});
        adaptToWidth(); // a filter that is set is never hidden
    });
    connect(m_stateChip, &FilterChip::choiceChanged, this, [this](const QString& id) {
        DeviceFilterProxy::States states;
        for (const StateChoice& choice : stateChoices) {
            if (id == QLatin1String(choice.id))
                states = choice.state;
        }
        m_proxy.setStates(states);
    });
    connect(m_grouping, &QComboBox::activated, this,
        [this] { setGrouping(static_cast<DeviceTreeModel::Grouping>(m_grouping->currentData().toInt())); });
}

void DevicesPage::buildTree() {
    m_tree = new RowTree(this);
    m_tree->setObjectName(QStringLiteral("list"));
    m_tree->setAccessibleName(tr("Devices"));
    m_tree->setIndentation(indentation);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delegate = new DeviceTreeDelegate(m_tree);
    m_tree->setItemDelegate(m_delegate);
    m_header = new ListHeader(m_tree);
    m_tree->setHeader(m_header);
    m_memory = new TreeMemory(*m_tree, m_model, m_proxy);
    m_tree->setModel(&m_proxy);
    m_memory->watchView();

    m_header->setSectionsMovable(false);
    m_header->setStretchLastSection(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(devicecolumn::Name, QHeaderView::Stretch);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    m_tree->setSortingEnabled(true);
    // What stands above the cells, and where their text begins (the first after indentation and icon).
    m_header->setInsets(devicecolumn::Name, metrics::pageMargin, 4);
    m_header->setInsets(devicecolumn::Value, 4, valueEdgeInset, Qt::AlignRight);
    m_header->setInsets(devicecolumn::Signal, 4, 10, Qt::AlignRight);
    m_header->setInsets(devicecolumn::Updated, 4, 10, Qt::AlignRight);

    connect(m_tree, &RowTree::activationRequested, this, [this](const QModelIndex& index) {
        if (!m_delegate->activate(index) && m_proxy.hasChildren(index.siblingAtColumn(0)))
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_tree, &QTreeView::activated, this, &DevicesPage::activate);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (isNarrow())
            activate(index);
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &DevicesPage::openMenu);
    connect(m_delegate, &DeviceTreeDelegate::toggleRequested, this, &DevicesPage::toggle);
    connect(m_memory, &TreeMemory::choiceChanged, this, &DevicesPage::showChoice);
}

void DevicesPage::buildActions() {
    m_expandAll = new QAction(tr("Expand all"), this);
    m_expandAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus));
    connect(m_expandAll, &QAction::triggered, this, [this] { m_memory->expandAll(); });
    m_collapseAll = new QAction(tr("Collapse all"), this);
    m_collapseAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Minus));
    connect(m_collapseAll, &QAction::triggered, this, [this] { m_memory->collapseAll(); });
    m_showValues = new QAction(tr("Values below their channels"), this);
    m_showValues->setCheckable(true);
    m_showValues->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(m_showValues, &QAction::toggled, this, &DevicesPage::setShowsValues);
    m_configure = new QAction(tr("Configure …"), this);
    m_configure->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    connect(m_configure, &QAction::triggered, this, &DevicesPage::configureChosen);
    for (QAction* action : {m_expandAll, m_collapseAll, m_showValues, m_configure}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void DevicesPage::restoreSettings() {
    const QVariant grouping = QSettings().value(groupingKey(m_context));
    const int index = grouping.isValid() ? m_grouping->findData(grouping.toInt()) : 0;
    m_grouping->setCurrentIndex(qMax(0, index));
    m_model.setGrouping(static_cast<DeviceTreeModel::Grouping>(m_grouping->currentData().toInt()));
    m_showValues->setChecked(QSettings().value(showsValuesKey(m_context)).toBool());
    m_detailWidth = QSettings().value(splitterKey(m_context)).toInt();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_detailWidth = m_detail->width();
        QSettings().setValue(splitterKey(m_context), m_detailWidth);
        adaptList();
    });
}

void DevicesPage::setShowsValues(bool shows) {
    m_model.setShowsParameters(shows);
    QSettings().setValue(showsValuesKey(m_context), shows);
}

void DevicesPage::setGrouping(DeviceTreeModel::Grouping grouping) {
    m_model.setGrouping(grouping);
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(grouping)));
    QSettings().setValue(groupingKey(m_context), static_cast<int>(grouping));
}

bool DevicesPage::isNarrow() const {
    return window()->width() < narrowBelow;
}

void DevicesPage::adaptToWidth() {
    showPane(m_memory->choice().has_value());
    adaptList();
}

//! Of usual text: where text is twice as large, half as much has room.
int DevicesPage::listWidth() const {
    const int width = m_detail->isHidden() ? m_splitter->width() : m_splitter->sizes().constFirst();
    return qRound(width / textFactor());
}

bool DevicesPage::isListTight() const {
    constexpr int tightBelow = 760; // names need their room
    return listWidth() < tightBelow;
}

bool DevicesPage::isListRoomy() const {
    constexpr int roomyFrom = 920; // each button with its word
    return listWidth() >= roomyFrom;
}

qreal DevicesPage::textFactor() const {
    return qMax(1.0, fontMetrics().height() / 17.0);
}

void DevicesPage::adaptList() {
    const bool isTight = isListTight();
    const int extra = window()->width() >= wideFrom ? 24 : 0;
    const qreal factor = textFactor();
    const auto fix = [&](int column, int width) { m_header->resizeSection(column, qRound((width + extra) * factor)); };
    fix(devicecolumn::Type, 124);
    fix(devicecolumn::Value, 198);
    fix(devicecolumn::Signal, 98);
    fix(devicecolumn::Updated, 92);
    m_tree->setColumnHidden(devicecolumn::Type, isTight);
    m_tree->setColumnHidden(devicecolumn::Signal, isTight);
    for (FilterChip* chip : {m_interfaceChip, m_functionChip})
        chip->setVisible(!isTight || chip->isFilterSet());
    m_moreChip->setVisible(isTight);
    showCounts();
}

void DevicesPage::showPane(bool shows) {
    const bool isAlone = isNarrow();
    m_listSide->setVisible(!isAlone || !m_isDetailOpen || !shows);
    m_detail->setVisible(shows && (!isAlone || m_isDetailOpen));
    m_detail->setBackVisible(isAlone);
    if (m_detail->isHidden() || isAlone)
        return;
    const int windowWidth = window()->width();
    const int usual = windowWidth >= wideFrom ? 480 : windowWidth >= mediumBelow ? 404 : 372;
    const int wanted = m_detailWidth > 0 ? m_detailWidth : usual;
    const int detail = qBound(m_detail->minimumSizeHint().width(), wanted, qMax(usual, m_splitter->width() / 2));
    m_splitter->setSizes({qMax(1, m_splitter->width() - detail), detail});
}

void DevicesPage::updateChoices() {
    const auto choices = [](const QSet<QString>& names) {
        QStringList sorted(names.cbegin(), names.cend());
        const NaturalOrder order;
        std::sort(sorted.begin(), sorted.end(),
            [&order](const QString& a, const QString& b) { return order.compare(a, b) < 0; });
        QList<FilterChip::Choice> result;
        for (const QString& name : std::as_const(sorted))
            result.append({name, name});
        return result;
    };
    QSet<QString> interfaces;
    QSet<QString> functions;
    for (const DeviceKey& key : m_context.devices.keys()) {
        interfaces.insert(key.interface);
        for (const QString& function : m_context.devices.functionNamesOf(key))
            functions.insert(function);
    }
    m_interfaceChip->setChoices(choices(interfaces));
    m_functionChip->setChoices(choices(functions));
}

} // namespace ccudesk
