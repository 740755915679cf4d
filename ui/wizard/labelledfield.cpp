// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/labelledfield.h"

#include "ui/pages/sentencelabel.h"
#include "ui/style.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ccudesk {

LabelledField::LabelledField(const QString& objectName, const QString& label, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_error(new SentenceLabel(FontRole::Small, Token::Bad, this)) {
    auto* caption = new QLabel(label, this);
    caption->setFont(themeFont(FontRole::Strong, font()));
    caption->setBuddy(m_edit);
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_edit->setMaximumWidth(widest);
    m_error->setObjectName(QString(objectName + QStringLiteral("Error")));
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(caption);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setError({}); });
    setFocusProxy(m_edit);
}

QString LabelledField::text() const {
    return m_edit->text();
}

void LabelledField::setText(const QString& text) {
    m_edit->setText(text);
    setError({});
}

void LabelledField::setError(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    setInvalid(m_edit, !sentence.isEmpty());
}

} // namespace ccudesk
