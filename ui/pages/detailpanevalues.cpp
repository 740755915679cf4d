// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/detailpanevalues.h"

#include "core/control/channelkind.h"
#include "core/store/devicestore.h"
#include "core/store/valuestore.h"
#include "ui/delegates/parameterdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/help/helppages.h"
#include "ui/pages/detailpaneeditor.h"
#include "ui/pages/sentencelabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace ccudesk {

namespace {
constexpr int valueWidth = 138;
constexpr int ageWidth = 74;
} // namespace

DetailPaneValues::DetailPaneValues(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context.devices, context.values, context.clock),
      m_view(new RowTree(this)), m_editor(new DetailPaneEditor(this)),
      m_technical(new QCheckBox(tr("Show technical values"), this)),
      m_hint(new SentenceLabel(FontRole::Small, Token::Text2, this)) {
    m_view->setObjectName(QStringLiteral("values"));
    m_view->setAccessibleName(tr("Values"));
    m_view->setItemDelegate(new ParameterDelegate(m_view));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the pane scrolls
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->hide();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->header()->setSectionResizeMode(parametercolumn::Name, QHeaderView::Stretch);
    m_view->header()->resizeSection(parametercolumn::Value, valueWidth);
    m_view->header()->resizeSection(parametercolumn::Age, ageWidth);
    setHelpPage(m_view, QStringLiteral("values"));
    m_technical->setObjectName(QStringLiteral("technical"));
    m_hint->setText(tr("Double-click a value to change it, if the device allows that."));
    m_editor->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_editor);
    column->addWidget(m_view);
    column->addWidget(m_technical);
    column->addWidget(m_hint);
    connect(m_technical, &QCheckBox::toggled, this, [this](bool isOn) { m_model.setShowsTechnical(isOn); });
    connect(m_view, &QTreeView::activated, this, &DetailPaneValues::openEditor);
    connect(m_view, &RowTree::activationRequested, this, &DetailPaneValues::openEditor);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DetailPaneValues::openMenu);
    connect(m_editor, &DetailPaneEditor::actionRequested, this, &DetailPaneValues::actionRequested);
    connect(m_editor, &DetailPaneEditor::closed, this, &DetailPaneValues::closeEditor);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QRect row = m_view->visualRect(index);
        Q_EMIT rowNeeded(QRect(m_view->viewport()->mapTo(this, row.topLeft()), row.size()));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &DetailPaneValues::fitHeight);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DetailPaneValues::fitHeight);
    m_model.setActive(false);
    fitHeight();
}

void DetailPaneValues::showChannels(const QList<ChannelKey>& channels) {
    m_editor->hide();
    m_model.showChannels(channels);
}

void DetailPaneValues::setOperable(bool isOperable) {
    m_isOperable = isOperable;
    m_hint->setVisible(isOperable);
    if (!isOperable)
        m_editor->hide();
}

void DetailPaneValues::setActive(bool active) {
    m_model.setActive(active);
    if (active)
        m_model.refreshAges();
}

void DetailPaneValues::fitHeight() {
    const int rows = m_model.rowCount();
    m_view->setFixedHeight(rows == 0 ? 0 : rows * m_view->sizeHintForRow(0));
}

void DetailPaneValues::openMenu(const QPoint& position) {
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const DataPointKey key = m_context.values.at(index.data(roles::DataPointIdRole).value<DataPointId>()).key;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add to the watch list"), this, [this, key] { Q_EMIT watchRequested(key); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void DetailPaneValues::openEditor(const QModelIndex& index) {
    const auto id = index.data(roles::DataPointIdRole).value<DataPointId>();
    if (!index.isValid() || !m_isOperable)
        return;
    const DataPoint& point = m_context.values.at(id);
    const Device* device = m_context.devices.device(point.key.channel().device());
    const Channel* channel = m_context.devices.channel(point.key.channel());
    if (!point.description->isWritable() || !device || !channel)
        return;
    m_editor->show();
    m_editor->edit(point, channel->type, unitOfChannel(*device, point.key.channel()).value_or(ControlUnit()));
    Q_EMIT rowNeeded(m_editor->geometry());
}

void DetailPaneValues::closeEditor() {
    m_editor->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace ccudesk
