// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/channelkind.h"
#include "core/control/command.h"
#include "core/store/valuestore.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ccudesk {

class SecretEdit;
class SentenceLabel;

//! Writes one parameter by what its description says: a list for words, a field that knows the range and the special
//! values for numbers. What is refused gets its sentence below the field; nothing is sent then.
class DetailPaneEditor : public QWidget {
    Q_OBJECT
public:
    explicit DetailPaneEditor(QWidget* parent = nullptr);

    //! channelType and kind of the point's channel.
    void edit(const DataPoint& point, const QString& channelType, const ControlUnit& unit);
    [[nodiscard]] const DataPointKey& key() const { return m_key; }

Q_SIGNALS:
    void actionRequested(const ccudesk::ControlAction& action);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillChoices(const DataPoint& point, const QString& channelType);
    void apply();
    void showError(const QString& sentence);
    [[nodiscard]] std::optional<Value> entered() const;

    DataPointKey m_key;
    ControlUnit m_unit; //!< to which the parameter belongs
    ParameterDescriptionPtr m_description;
    QLabel* m_name;
    QComboBox* m_choice; //!< words, and the special values of a number
    SecretEdit* m_field;
    QLabel* m_unitText;
    QPushButton* m_set;
    SentenceLabel* m_hint; //!< the range, or why the value is refused
};

} // namespace ccudesk
