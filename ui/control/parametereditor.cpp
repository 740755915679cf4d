// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/parametereditor.h"

#include "core/domain/valuewords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>
#include <limits>

namespace ccudesk {

namespace {

constexpr int sliderSteps = 200; // half percents
constexpr double tolerance = 5e-7; // the CCU prints six decimals

} // namespace

ParameterEditor::ParameterEditor(const QString& parameter, const ParameterDescription& description, QWidget* parent)
    : QObject(parent), m_description(description), m_parent(parent) {
    switch (description.type) {
    case ParameterType::Action:
        break;
    case ParameterType::Bool:
    case ParameterType::Enum:
        makeChoice(parameter);
        break;
    case ParameterType::Float:
    case ParameterType::Integer:
        makeNumber();
        break;
    default:
        m_line = made(new QLineEdit(parent));
        connect(m_line, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    }
}

template <typename Widget> Widget* ParameterEditor::made(Widget* widget) {
    m_widgets.append(widget);
    return widget;
}

void ParameterEditor::makeChoice(const QString& parameter) {
    m_choice = made(new QComboBox(m_parent));
    if (m_description.type == ParameterType::Bool) {
        m_choice->addItem(boolWord(parameter, {}, false), 0);
        m_choice->addItem(boolWord(parameter, {}, true), 1);
    }
    for (qsizetype i = 0; i < m_description.valueList.size(); ++i) {
        if (!m_description.valueList.at(i).isEmpty()) // an unused index
            m_choice->addItem(enumWord(m_description.valueList.at(i)), i);
    }
    connect(m_choice, &QComboBox::activated, this, [this] { m_isEdited = true; });
}

void ParameterEditor::makeNumber() {
    constexpr double widest = std::numeric_limits<qint32>::max();
    constexpr double percent = 100.0;
    const double low = m_description.minimum.toNumber().value_or(-widest);
    const double high = m_description.maximum.toNumber().value_or(widest);
    const bool isRange = low < high; // 0..0 is a known fault (protocol §10.9)
    if (m_description.unit == QLatin1String("100%"))
        m_scale = percent;
    if (!m_description.specials.isEmpty()) {
        m_choice = made(new QComboBox(m_parent));
        m_choice->addItem(tr("Number"));
        for (const SpecialValue& special : m_description.specials)
            m_choice->addItem(enumWord(special.id), special.value);
        connect(m_choice, &QComboBox::activated, this, [this] {
            m_isEdited = true;
            hideUnlessTyped();
        });
    }
    if (isRange && low > -widest && high < widest)
        m_slider = made(new QSlider(Qt::Horizontal, m_parent));
    m_number = made(new QDoubleSpinBox(m_parent));
    m_number->setDecimals(isWhole() ? 0 : isPercent() ? 1 : 3);
    m_number->setRange(isRange ? low * m_scale : -widest, isRange ? high * m_scale : widest);
    m_number->setStepType(isPercent() ? QAbstractSpinBox::DefaultStepType : QAbstractSpinBox::AdaptiveDecimalStepType);
    const QString unit = isPercent() ? QStringLiteral("%") : m_description.unit;
    if (!unit.isEmpty())
        m_number->setSuffix(unit == QStringLiteral("°") ? unit : QString(QLatin1Char(' ') + unit));
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double number) {
        m_isEdited = true;
        moveSlider(number / m_scale);
    });
    if (!m_slider)
        return;
    const bool isCounted = isWhole() && high - low <= sliderSteps;
    m_slider->setRange(0, isCounted ? static_cast<int>(high - low) : sliderSteps);
    connect(m_slider, &QSlider::valueChanged, this, [this, low, high](int position) {
        m_number->setValue((low + (high - low) * position / m_slider->maximum()) * m_scale);
    });
}

Value ParameterEditor::value() const {
    if (m_description.type == ParameterType::Action)
        return Value(true);
    if (m_line)
        return Value(m_line->text());
    if (m_choice && m_choice->currentData().isValid())
        return m_number ? Value(m_choice->currentData().toDouble()) : Value(m_choice->currentData().toLongLong());
    return m_number ? Value(m_number->value() / m_scale) : Value();
}

void ParameterEditor::show(const Value& shown) {
    if (m_isEdited || m_description.isAction())
        return;
    if (m_line) {
        if (m_line->text() != shown.toPlainText())
            m_line->setText(shown.toPlainText());
    } else if (m_number) {
        const auto number = shown.toNumber();
        if (!number)
            return;
        const QSignalBlocker blocker(m_number);
        m_number->setValue(*number * m_scale);
        moveSlider(*number);
        showChoice(*number);
    } else {
        const bool isFlag = m_description.type == ParameterType::Bool;
        const qint64 index = isFlag ? (shown.toBool() ? 1 : 0) : shown.toInteger().value_or(-1);
        m_choice->setCurrentIndex(shown.isEmpty() ? -1 : m_choice->findData(index));
    }
}

void ParameterEditor::moveSlider(double number) {
    if (!m_slider)
        return;
    const double low = m_description.minimum.toNumber().value_or(0.0);
    const double high = m_description.maximum.toNumber().value_or(1.0);
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround((number - low) / (high - low) * m_slider->maximum())));
}

void ParameterEditor::showChoice(double number) {
    if (!m_choice)
        return;
    int row = 0;
    for (int i = 1; i < m_choice->count(); ++i) {
        if (std::abs(m_choice->itemData(i).toDouble() - number) <= tolerance)
            row = i;
    }
    m_choice->setCurrentIndex(row);
    hideUnlessTyped();
}

//! A special value needs no number beside it.
void ParameterEditor::hideUnlessTyped() {
    const bool isTyped = !m_choice->currentData().isValid();
    m_number->setVisible(isTyped);
    if (m_slider)
        m_slider->setVisible(isTyped);
}

} // namespace ccudesk
