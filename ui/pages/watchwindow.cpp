// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/watchwindow.h"

#include "ui/delegates/parameterdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>

namespace ccudesk {

namespace {

constexpr int valueWidth = 138;
constexpr int ageWidth = 74;
constexpr int secondMs = 1000;

QString listKey(const PageContext& context) {
    return context.settingsGroup + QStringLiteral("/watchList");
}
QString geometryKey(const PageContext& context) {
    return context.settingsGroup + QStringLiteral("/watchGeometry");
}

//! No interface, address or parameter holds a blank.
QString lineOf(const DataPointKey& key) {
    return QStringList{key.interface, key.address, key.parameter}.join(QLatin1Char(' '));
}

QList<DataPointKey> keysOf(const QStringList& lines) {
    QList<DataPointKey> keys;
    for (const QString& line : lines) {
        const QStringList parts = line.split(QLatin1Char(' '));
        if (parts.size() == 3 && isValidAddress(parts.at(1)))
            keys.append({parts.at(0), parts.at(1), parts.at(2)});
    }
    return keys;
}

} // namespace

WatchWindow::WatchWindow(const PageContext& context, QWidget* parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint), m_context(context),
      m_model(context.devices, context.values, context.clock), m_list(new RowTree(this)),
      m_stack(new QStackedLayout(this)) {
    build();
    m_model.setKeys(keysOf(QSettings().value(listKey(context)).toStringList()));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &WatchWindow::showSuitable);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, [this] { m_model.refreshAges(); });
    showSuitable();
    const QByteArray geometry = QSettings().value(geometryKey(context)).toByteArray();
    m_hasPlace = !geometry.isEmpty() && restoreGeometry(geometry);
    if (!m_hasPlace)
        resize(480, 260);
}

void WatchWindow::build() {
    setWindowTitle(tr("Watch list"));
    setMinimumSize(280, 120);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Watched values"));
    m_list->setItemDelegate(new ParameterDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->header()->setSectionResizeMode(parametercolumn::Name, QHeaderView::Stretch);
    m_list->header()->resizeSection(parametercolumn::Value, valueWidth);
    m_list->header()->resizeSection(parametercolumn::Age, ageWidth);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &WatchWindow::openMenu);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT deviceRequested(index.data(roles::DeviceKeyRole).value<DeviceKey>());
    });
    m_list->installEventFilter(this);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("eye"), tr("Nothing is watched yet"),
        tr("Open the context menu of a value on the Devices page and choose “Add to the watch list”."));
    empty->setActions({}, {});
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    new QShortcut(QKeySequence::Cancel, this, this, &QWidget::close);
}

void WatchWindow::add(const DataPointKey& key) {
    const int row = m_model.add(key);
    keep();
    present();
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
}

void WatchWindow::present() {
    // at first in the corner where it hides least, then where it has been put
    if (!m_hasPlace && parentWidget())
        move(parentWidget()->window()->geometry().bottomRight() - rect().bottomRight()
            - QPoint(metrics::pageMargin, 2 * metrics::pageMargin));
    m_hasPlace = true;
    show();
    raise();
    activateWindow();
}

void WatchWindow::keep() const {
    QStringList lines;
    for (const DataPointKey& key : m_model.keys())
        lines.append(lineOf(key));
    QSettings().setValue(listKey(m_context), lines);
}

void WatchWindow::moveCurrent(int steps) {
    const int row = m_model.move(m_list->currentIndex().row(), steps);
    m_list->setCurrentIndex(m_model.index(row, 0));
    keep();
}

void WatchWindow::removeCurrent() {
    const int row = m_list->currentIndex().row();
    m_model.remove(row);
    m_list->setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1), 0));
    keep();
}

void WatchWindow::openMenu(const QPoint& position) {
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show the device"), this,
        [this, device = index.data(roles::DeviceKeyRole).value<DeviceKey>()] { Q_EMIT deviceRequested(device); });
    menu->addAction(tr("Move up"), this, [this] { moveCurrent(-1); })->setEnabled(index.row() > 0);
    menu->addAction(tr("Move down"), this, [this] { moveCurrent(1); })
        ->setEnabled(index.row() + 1 < m_model.rowCount());
    menu->addAction(tr("Remove from the watch list"), this, &WatchWindow::removeCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void WatchWindow::showSuitable() {
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

bool WatchWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->modifiers() & Qt::ControlModifier;
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WatchWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model.refreshAges();
    m_second.start();
}

void WatchWindow::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_second.stop();
    QSettings().setValue(geometryKey(m_context), saveGeometry());
}

} // namespace ccudesk
