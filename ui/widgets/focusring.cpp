// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QScrollArea>
#include <QVariant>

namespace ccudesk {

namespace {
constexpr char ownRingProperty[] = "ccudeskOwnRing";
}

FocusRing::FocusRing(QWidget* window) : QObject(window), m_window(window), m_frame(new QFocusFrame(window)) {
    qApp->installEventFilter(this);
}

void FocusRing::setPaintsOwnRing(QWidget* widget) {
    widget->setProperty(ownRingProperty, true);
}

bool FocusRing::isKeyboardReason(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == m_window) {
            const bool isShown = event->type() == QEvent::FocusIn
                && isKeyboardReason(static_cast<QFocusEvent*>(event)->reason())
                && !widget->property(ownRingProperty).toBool() && !qobject_cast<QAbstractItemView*>(widget)
                && !qobject_cast<QScrollArea*>(widget);
            m_frame->setWidget(isShown ? widget : nullptr);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ccudesk
