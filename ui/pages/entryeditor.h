// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/weekprogram.h"
#include "core/domain/weekprogramtext.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace ccudesk {

class Chip;
class SentenceLabel;
class TimeSpin;

//! The fields of one entry of a switching program: those that its channel has. Tells every change at once.
class EntryEditor : public QWidget {
    Q_OBJECT
public:
    explicit EntryEditor(QWidget* parent = nullptr);

    void setShape(const SwitchPrograms& programs, EntryKind kind, const QStringList& targets);
    void setEntry(const SwitchEntry& entry);
    //! The keyboard goes to the first field.
    void startEditing();

Q_SIGNALS:
    void edited(const SwitchEntry& entry);

private:
    struct Timing { //!< a base and how often
        QWidget* group = nullptr;
        QCheckBox* isEndless = nullptr; //!< of a duration
        QSpinBox* factor = nullptr;
        QComboBox* base = nullptr;
        QLabel* sum = nullptr;
        EntryField baseField = EntryField::DurationBase;
        EntryField factorField = EntryField::DurationFactor;
    };

    QVBoxLayout* addGroup(const QString& title, QWidget** group = nullptr);
    void addDays();
    void addTime();
    void addAction();
    void addTiming(Timing& timing, const QString& title, const QString& name);
    void makeTargets(const QStringList& targets);
    [[nodiscard]] QDoubleSpinBox* percentField(const QString& name, const QString& spoken);
    void showLock();
    void showTiming(const Timing& timing);
    void set(const QMap<EntryField, double>& fields);
    void setBit(EntryField field, int bit, bool isSet);

    SwitchEntry m_entry;
    EntryKind m_kind = EntryKind::Other;
    SentenceLabel* m_sentence;
    QStringList m_targets;
    QList<Chip*> m_days;
    QComboBox* m_condition;
    QWidget* m_fixed;
    TimeSpin* m_time;
    QWidget* m_astro;
    QComboBox* m_astroType;
    QSpinBox* m_astroOffset;
    QComboBox* m_state; //!< on or off
    QComboBox* m_lock; //!< what a lock does, or who may open it
    QDoubleSpinBox* m_level;
    QWidget* m_slatsGroup;
    QDoubleSpinBox* m_slats;
    Timing m_ramp;
    Timing m_duration;
    QWidget* m_targetGroup;
    QVBoxLayout* m_targetColumn;
    QList<QCheckBox*> m_targetBoxes;
};

} // namespace ccudesk
