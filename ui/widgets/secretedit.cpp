// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/secretedit.h"

#include "ui/icons.h"

#include <QKeyEvent>
#include <QToolButton>

namespace ccudesk {

SecretEdit::SecretEdit(QWidget* parent) : QLineEdit(parent), m_eye(new QToolButton(this)) {
    m_eye->setObjectName(QStringLiteral("reveal"));
    m_eye->setIcon(themeIcon(QStringLiteral("eye")));
    m_eye->setAutoRaise(true);
    m_eye->setFocusPolicy(Qt::NoFocus); // the field has a key for it
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setAccessibleName(tr("Show while held down (Alt+F8)"));
    m_eye->setToolTip(tr("Show while held down (Alt+F8)"));
    m_eye->hide();
    connect(m_eye, &QToolButton::pressed, this, [this] { reveal(true); });
    connect(m_eye, &QToolButton::released, this, [this] { reveal(false); });
}

void SecretEdit::setConcealed(bool isConcealed) {
    m_eye->setVisible(isConcealed);
    setEchoMode(isConcealed ? QLineEdit::Password : QLineEdit::Normal);
    placeEye();
}

void SecretEdit::reveal(bool isRevealed) {
    if (!m_eye->isHidden())
        setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F8 && event->modifiers().testFlag(Qt::AltModifier))
        return reveal(true);
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_F8 || event->key() == Qt::Key_Alt))
        reveal(false);
    QLineEdit::keyReleaseEvent(event);
}

void SecretEdit::focusOutEvent(QFocusEvent* event) {
    reveal(false); // a key that is let go elsewhere is not heard here
    QLineEdit::focusOutEvent(event);
}

void SecretEdit::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeEye();
}

void SecretEdit::placeEye() {
    const int side = height() - 4;
    m_eye->setGeometry(width() - side - 2, 2, side, side);
    setTextMargins(0, 0, m_eye->isHidden() ? 0 : side, 0);
}

} // namespace ccudesk
