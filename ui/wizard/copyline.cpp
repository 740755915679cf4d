// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/copyline.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ccudesk {

CopyLine::CopyLine(const QString& objectName, const QString& name, const QString& copyName, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)) {
    m_line->setObjectName(objectName);
    m_line->setReadOnly(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setAccessibleName(name);
    auto* copy = new QPushButton(tr("Cop&y"), this);
    copy->setAccessibleName(copyName);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(copy);
}

void CopyLine::setText(const QString& text) {
    if (m_line->text() == text)
        return; // what is selected stays selected
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

QString CopyLine::text() const {
    return m_line->text();
}

} // namespace ccudesk
