// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/theme.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace ccudesk {

namespace {
constexpr int usualWidth = 620;
constexpr int edge = 6;
} // namespace

CommandPalette::CommandPalette(QLineEdit* field, QWidget* window)
    : QWidget(window), m_field(field), m_window(window), m_model(this), m_list(new QListView(this)),
      m_nothing(new QLabel(this)) {
    hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setContentsMargins(edge, edge, edge, edge);
    m_nothing->setWordWrap(true);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) { moveTo(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        moveTo(index.row());
        choose();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { isVisible() ? find() : show(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (now == m_field && old && old != m_field)
            m_cameFrom = old;
    });
    m_field->installEventFilter(this);
    m_window->installEventFilter(this);
}

void CommandPalette::open() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    show();
}

void CommandPalette::close() {
    if (isHidden())
        return;
    hide();
    m_field->setAccessibleDescription(QString());
}

void CommandPalette::show() {
    m_model.setFindables(m_source ? m_source() : QList<Findable>());
    m_model.setRecent(m_recent);
    find();
    raise();
    QWidget::show();
}

void CommandPalette::find() {
    m_model.find(m_field->text());
    const bool isAny = m_model.rowCount() > 0;
    m_list->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    m_nothing->setText(tr("Nothing is called “%1”. Return looks for it among the devices.").arg(m_field->text()));
    moveTo(0);
    place();
}

//! As high as its rows, below the field and inside the window.
void CommandPalette::place() {
    const QPoint below = m_field->mapTo(m_window, QPoint(0, m_field->height() + 2));
    const int width = qMin(qMax(m_field->width(), usualWidth), m_window->width() - 2 * metrics::tileGap);
    const int x = qBound(metrics::tileGap, below.x(), m_window->width() - metrics::tileGap - width);
    const int rows = m_model.rowCount() > 0 ? m_model.rowCount() * m_list->sizeHintForRow(0)
                                            : m_nothing->heightForWidth(width - 2 * edge);
    const int height = qMin(rows + 2 * edge + 2, m_window->height() - below.y() - metrics::tileGap);
    setGeometry(x, below.y(), width, height);
}

void CommandPalette::moveTo(int row) {
    m_list->setCurrentIndex(m_model.index(qBound(0, row, qMax(0, m_model.rowCount() - 1))));
    tellChoice();
}

//! The list never has the focus, so that typing goes on: the field says what Return would do.
void CommandPalette::tellChoice() {
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.isValid() ? tr("%1, %2 of %3")
                                                              .arg(current.data(Qt::AccessibleTextRole).toString())
                                                              .arg(current.row() + 1)
                                                              .arg(m_model.rowCount())
                                                        : m_nothing->text());
}

void CommandPalette::choose() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        close();
        Q_EMIT filterRequested(m_field->text());
        return;
    }
    const Findable findable = m_model.at(current.row());
    if (!findable.isEnabled)
        return;
    m_recent.removeAll(findable.id);
    m_recent.prepend(findable.id);
    m_recent = m_recent.mid(0, recentKept);
    Q_EMIT recentChanged(m_recent);
    close();
    m_field->clear();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason); // before what is chosen takes it elsewhere
    Q_EMIT chosen(findable);
}

bool CommandPalette::takeKey(int key) {
    const int row = m_list->currentIndex().row();
    const int rows = m_model.rowCount();
    switch (key) {
    case Qt::Key_Down:
        moveTo(rows > 0 ? (row + 1) % rows : 0);
        return true;
    case Qt::Key_Up:
        moveTo(row > 0 ? row - 1 : rows - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(rows - 1);
        return true;
    case Qt::Key_PageUp:
        moveTo(0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        m_field->clear();
        if (m_cameFrom)
            m_cameFrom->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            close();
        break;
    case QEvent::MouseButtonPress:
        if (!isVisible())
            show();
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (isVisible())
            return takeKey(key);
        if (key == Qt::Key_Down) {
            show();
            return true;
        }
        break;
    }
    case QEvent::ShortcutOverride: // Escape is ours while the list is there, whatever the window does with it
        if (isVisible() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    default:
        break;
    }
    return false;
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, rect(), metrics::radiusTile, theme[Token::Surface], theme[Token::ControlLine]);
}

} // namespace ccudesk
