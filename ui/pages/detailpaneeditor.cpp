// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/detailpaneeditor.h"

#include "core/control/channelcommands.h"
#include "core/domain/parameternames.h"
#include "core/domain/secretparameters.h"
#include "core/domain/typednumber.h"
#include "core/domain/valuetext.h"
#include "core/domain/valuewords.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/secretedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ccudesk {

namespace {

bool isNumber(const ParameterDescription& description) {
    return description.type == ParameterType::Float || description.type == ParameterType::Integer;
}

} // namespace

DetailPaneEditor::DetailPaneEditor(QWidget* parent)
    : QWidget(parent), m_name(new QLabel(this)), m_choice(new QComboBox(this)), m_field(new SecretEdit(this)),
      m_unitText(new QLabel(this)), m_set(new QPushButton(tr("Set"), this)),
      m_hint(new SentenceLabel(FontRole::Small, Token::Text2, this)) {
    m_name->setFont(themeFont(FontRole::Strong, font()));
    m_name->setWordWrap(true);
    m_choice->setObjectName(QStringLiteral("choice"));
    m_field->setObjectName(QStringLiteral("field"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_set->setObjectName(QStringLiteral("set"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    row->addWidget(m_choice, 1);
    row->addWidget(m_field, 1);
    row->addWidget(m_unitText);
    row->addWidget(m_set);
    row->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_hint);
    connect(m_set, &QPushButton::clicked, this, &DetailPaneEditor::apply);
    connect(m_field, &QLineEdit::returnPressed, this, &DetailPaneEditor::apply);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const bool isTyped = !m_choice->currentData().isValid();
        m_field->setVisible(isTyped && m_description && m_description->type != ParameterType::Action);
        showError({});
    });
    connect(cancel, &QPushButton::clicked, this, &DetailPaneEditor::closed);
}

void DetailPaneEditor::edit(const DataPoint& point, const QString& channelType, const ControlUnit& unit) {
    m_key = point.key;
    m_unit = unit;
    m_description = point.description;
    const QString name = parameterName(point.key.parameter, channelType);
    m_name->setText(tr("Change “%1”").arg(name));
    m_choice->setAccessibleName(name);
    m_field->setAccessibleName(name);
    const bool isAction = point.description->type == ParameterType::Action;
    m_set->setText(isAction ? tr("Run") : tr("Set"));
    m_set->setAccessibleName(tr("%1: %2").arg(name, m_set->text()));
    m_unitText->setText(isNumber(*point.description) && point.description->unit != QLatin1String("100%")
            ? point.description->unit
            : QString());
    fillChoices(point, channelType);
    showError({});
    QWidget* first = m_choice->isHidden() ? static_cast<QWidget*>(m_field) : m_choice;
    if (first->isHidden())
        first = m_set;
    first->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void DetailPaneEditor::fillChoices(const DataPoint& point, const QString& channelType) {
    const ParameterDescription& description = *point.description;
    const Value& shown = point.shownValue();
    m_choice->clear();
    if (description.type == ParameterType::Bool) {
        m_choice->addItem(boolWord(point.key.parameter, channelType, false), 0);
        m_choice->addItem(boolWord(point.key.parameter, channelType, true), 1);
        m_choice->setCurrentIndex(shown.toBool() ? 1 : 0);
    } else if (description.type == ParameterType::Enum) {
        for (qsizetype i = 0; i < description.valueList.size(); ++i) {
            if (!description.valueList.at(i).isEmpty())
                m_choice->addItem(enumWord(description.valueList.at(i)), i);
        }
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(shown.toInteger().value_or(0))));
    } else if (isNumber(description) && !description.specials.isEmpty()) {
        m_choice->addItem(tr("Number"));
        for (const SpecialValue& special : description.specials)
            m_choice->addItem(enumWord(special.id), special.value);
        m_choice->setCurrentIndex(0);
    }
    m_choice->setVisible(m_choice->count() > 0);
    const bool isTyped = isNumber(description) || description.type == ParameterType::String
        || description.type == ParameterType::Unknown;
    m_field->setVisible(isTyped);
    m_field->setConcealed(carriesSecret(point.key.parameter));
    const auto number = shown.toNumber();
    m_field->setText(isNumber(description) && number ? QLocale().toString(*number, 'g', 10) : shown.toPlainText());
}

std::optional<Value> DetailPaneEditor::entered() const {
    const QVariant chosen = m_choice->isHidden() ? QVariant() : m_choice->currentData();
    switch (m_description->type) {
    case ParameterType::Action:
        return Value(true);
    case ParameterType::Bool:
        return Value(chosen.toInt() != 0);
    case ParameterType::Enum:
        return Value(chosen.toLongLong());
    case ParameterType::Float:
    case ParameterType::Integer: {
        if (chosen.isValid())
            return Value(chosen.toDouble());
        const auto number = typedNumber(m_field->text());
        return number ? std::optional(Value(*number)) : std::nullopt;
    }
    default:
        return Value(m_field->text());
    }
}

void DetailPaneEditor::apply() {
    const std::optional<Value> value = entered();
    if (!value)
        return showError(carriesSecret(m_key.parameter) ? tr("That is no number.")
                                                        : tr("“%1” is no number.").arg(m_field->text().left(40)));
    const auto action = writeParameter(m_unit, m_key.channel(), *m_description, *value);
    if (!action)
        return showError(action.error().message);
    Q_EMIT actionRequested(*action);
    Q_EMIT closed();
}

void DetailPaneEditor::showError(const QString& sentence) {
    const bool isError = !sentence.isEmpty();
    const QString range = m_description ? rangeText(m_key.parameter, {}, *m_description) : QString();
    m_hint->setText(isError || range.isEmpty() ? sentence : tr("Allowed: %1").arg(range));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_hint->setColor(isError ? Token::Bad : Token::Text2);
    setInvalid(m_field, isError);
    m_field->setAccessibleDescription(m_hint->text());
}

void DetailPaneEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ccudesk
