// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/parameter.h"

#include <QList>
#include <QObject>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSlider;
class QWidget;

namespace ccudesk {

//! The widgets that edit one value by its description (controls §1): words in a list, bounded numbers with a slider
//! beside the field, special values as named choices although they may lie outside the range. It follows the device
//! until a person touches it, and again once that has been sent.
class ParameterEditor : public QObject {
    Q_OBJECT
public:
    ParameterEditor(const QString& parameter, const ParameterDescription& description, QWidget* parent);

    //! In reading order; none for an action, which has nothing to edit.
    [[nodiscard]] QList<QWidget*> widgets() const { return m_widgets; }
    //! Empty: nothing has been chosen yet.
    [[nodiscard]] Value value() const;
    //! What the device says; waits while a person edits.
    void show(const Value& shown);
    void finish() { m_isEdited = false; } //!< what was edited is on its way

private:
    void makeChoice(const QString& parameter);
    void makeNumber();
    void moveSlider(double number);
    void showChoice(double number);
    void hideUnlessTyped();
    [[nodiscard]] bool isWhole() const { return m_description.type == ParameterType::Integer; }
    template <typename Widget> Widget* made(Widget* widget);
    [[nodiscard]] bool isPercent() const { return m_scale != 1.0; }

    const ParameterDescription m_description;
    QWidget* m_parent;
    double m_scale = 1.0; //!< a fraction 0..1 is shown as percent
    QList<QWidget*> m_widgets;
    QComboBox* m_choice = nullptr; //!< words, or the special values of a number
    QDoubleSpinBox* m_number = nullptr;
    QSlider* m_slider = nullptr;
    QLineEdit* m_line = nullptr;
    bool m_isEdited = false;
};

} // namespace ccudesk
