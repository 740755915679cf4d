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

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() {
    if (m_frame)
        m_frame->deleteLater();
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
        if (widget) {
            const bool isShown = event->type() == QEvent::FocusIn
                && isKeyboardReason(static_cast<QFocusEvent*>(event)->reason())
                && !widget->property(ownRingProperty).toBool() && !qobject_cast<QAbstractItemView*>(widget)
                && !qobject_cast<QScrollArea*>(widget);
            if (isShown && !m_frame)
                m_frame = new QFocusFrame(widget->window());
            if (m_frame)
                m_frame->setWidget(isShown ? widget : nullptr);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ccudesk
