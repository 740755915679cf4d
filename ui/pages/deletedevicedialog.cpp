// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/deletedevicedialog.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ccudesk {

DeleteDeviceDialog::DeleteDeviceDialog(const Subject& subject, const InterfaceOffer& offer, QWidget* parent)
    : QDialog(parent), m_reset(new QCheckBox(tr("Reset it as well, so that it can be taught in elsewhere"), this)),
      m_keep(new QRadioButton(tr("Leave everything as it is, and say so"), this)),
      m_defer(new QRadioButton(tr("Delete it as soon as it answers"), this)),
      m_force(new QRadioButton(tr("Delete it all the same; it has to be reset by hand then"), this)) {
    setObjectName(QStringLiteral("deleteDeviceDialog"));
    setWindowTitle(tr("Delete a device"));
    auto* question = new QLabel(tr("Delete “%1” from the CCU?").arg(subject.name), this);
    question->setFont(themeFont(FontRole::Title, font()));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto* identity = new QLabel(tr("%1 · %2").arg(subject.type, subject.address), this);
    identity->setForegroundRole(QPalette::PlaceholderText);
    auto* loss
        = new QLabel(tr("Its name, links and settings go with it, and programs that use it no longer work as they "
                        "did. This cannot be undone."),
            this);
    loss->setWordWrap(true);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setChecked(true);
    auto* silence = new QLabel(tr("If it does not answer:"), this);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setChecked(true);
    m_defer->setObjectName(QStringLiteral("defer"));
    m_defer->setVisible(offer.defersDeletion);
    m_force->setObjectName(QStringLiteral("force"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* agree = buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole);
    agree->setObjectName(QStringLiteral("agree"));
    agree->setAutoDefault(false);
    setButtonKind(agree, ButtonKind::Danger);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 16);
    column->setSpacing(10);
    for (QWidget* widget : {static_cast<QWidget*>(question), static_cast<QWidget*>(identity),
             static_cast<QWidget*>(loss), static_cast<QWidget*>(m_reset), static_cast<QWidget*>(silence),
             static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_defer), static_cast<QWidget*>(m_force)})
        column->addWidget(widget);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    setMinimumWidth(520);
}

DeleteDevice DeleteDeviceDialog::edit() const {
    return {{}, m_reset->isChecked(), m_force->isChecked(), m_defer->isChecked()};
}

} // namespace ccudesk
