// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entryeditor.h"

#include "ui/pages/flowlayout.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/timespin.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace ccudesk {

namespace {

constexpr double percent = 100.0;
constexpr double noChange = 1.01; //!< as a level

QLabel* caption(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(themeFont(FontRole::Small, parent->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

EntryEditor::EntryEditor(QWidget* parent)
    : QWidget(parent), m_sentence(new SentenceLabel(FontRole::Strong, Token::Text, this)) {
    m_sentence->setObjectName(QStringLiteral("entrySentence"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::pageMargin, 8, metrics::pageMargin, 16);
    page->setSpacing(14);
    page->addWidget(m_sentence);
    addDays();
    addTime();
    addAction();
    m_ramp.baseField = EntryField::RampTimeBase;
    m_ramp.factorField = EntryField::RampTimeFactor;
    addTiming(m_ramp, tr("Takes"), QStringLiteral("ramp"));
    addTiming(m_duration, tr("Stays so for"), QStringLiteral("duration"));
    m_targetColumn = addGroup(tr("Channels"), &m_targetGroup);
    page->addStretch(1);
}

QVBoxLayout* EntryEditor::addGroup(const QString& title, QWidget** group) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(caption(title, box));
    layout()->addWidget(box);
    if (group)
        *group = box;
    return column;
}

void EntryEditor::addDays() {
    QWidget* group = nullptr;
    QVBoxLayout* column = addGroup(tr("Days"), &group);
    auto* chips = new QWidget(group);
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    for (int day = 0; day < daysOfWeek; ++day) {
        auto* chip = new Chip(shortDayName(day), chips);
        chip->setObjectName(QStringLiteral("day%1").arg(day));
        chip->setCheckable(true);
        chip->setAccessibleName(dayName(day));
        connect(chip, &QAbstractButton::toggled, chip,
            [chip](bool isOn) { chip->setTone(isOn ? Tone::Accent : Tone::Neutral); });
        connect(chip, &QAbstractButton::clicked, this,
            [this, day](bool isOn) { setBit(EntryField::Weekday, weekdayBit(day), isOn); });
        flow->addWidget(chip);
        m_days.append(chip);
    }
    column->addWidget(chips);
}

void EntryEditor::addTime() {
    QWidget* group = nullptr;
    QVBoxLayout* column = addGroup(tr("Time"), &group);
    m_condition = new QComboBox(group);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_condition->setAccessibleName(tr("Kind of time"));
    m_condition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i <= static_cast<int>(EntryCondition::Latest); ++i)
        m_condition->addItem(conditionName(static_cast<EntryCondition>(i)));
    m_fixed = new QWidget(group);
    m_time = new TimeSpin(m_fixed);
    m_time->setObjectName(QStringLiteral("fixedTime"));
    setSpokenName(m_time, tr("Fixed time"));
    m_time->setRange(0, minutesOfDay - 1);
    m_time->setSingleStep(5);
    auto* fixedRow = new QHBoxLayout(m_fixed);
    fixedRow->setContentsMargins(0, 0, 0, 0);
    fixedRow->addWidget(m_time);
    fixedRow->addStretch(1);
    m_astro = new QWidget(group);
    m_astroType = new QComboBox(m_astro);
    m_astroType->addItems({tr("Sunrise"), tr("Sunset")});
    m_astroType->setAccessibleName(tr("Sunrise or sunset"));
    m_astroOffset = new QSpinBox(m_astro);
    m_astroOffset->setRange(-128, 127);
    m_astroOffset->setSuffix(QStringLiteral(" min"));
    setSpokenName(m_astroOffset, tr("Minutes before or after"));
    m_astroOffset->setToolTip(tr("Below zero is before, above zero is after."));
    m_astroOffset->setKeyboardTracking(false);
    auto* astroRow = new QHBoxLayout(m_astro);
    astroRow->setContentsMargins(0, 0, 0, 0);
    astroRow->addWidget(m_astroType);
    astroRow->addWidget(m_astroOffset);
    astroRow->addStretch(1);
    for (QWidget* widget : {static_cast<QWidget*>(m_condition), m_fixed, m_astro})
        column->addWidget(widget);
    connect(m_condition, &QComboBox::activated, this, [this](int index) { set({{EntryField::Condition, index}}); });
    connect(m_time, &QSpinBox::valueChanged, this, [this](int minutes) {
        set({{EntryField::FixedHour, minutes / 60}, {EntryField::FixedMinute, minutes % 60}});
    });
    connect(m_astroType, &QComboBox::activated, this, [this](int index) { set({{EntryField::AstroType, index}}); });
    connect(m_astroOffset, &QSpinBox::valueChanged, this, [this](int minutes) {
        set({{EntryField::AstroOffset, minutes}});
    });
}

QDoubleSpinBox* EntryEditor::percentField(const QString& name, const QString& spoken) {
    auto* field = new QDoubleSpinBox(this);
    field->setObjectName(name);
    setSpokenName(field, spoken);
    field->setRange(0.0, noChange * percent);
    field->setDecimals(1);
    field->setSingleStep(5.0);
    field->setSuffix(QStringLiteral(" %"));
    field->setKeyboardTracking(false);
    return field;
}

void EntryEditor::addAction() {
    QWidget* group = nullptr;
    QVBoxLayout* column = addGroup(tr("What happens"), &group);
    m_state = new QComboBox(group);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setAccessibleName(tr("On or off"));
    m_state->addItem(tr("Switch off"), 0.0);
    m_state->addItem(tr("Switch on"), 1.0);
    m_level = percentField(QStringLiteral("level"), tr("Level"));
    m_lock = new QComboBox(group);
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setAccessibleName(tr("What happens"));
    m_lock->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_state);
    column->addWidget(m_lock);
    column->addWidget(m_level);
    QVBoxLayout* slats = addGroup(tr("Slats"), &m_slatsGroup);
    m_slats = percentField(QStringLiteral("slats"), tr("Slats"));
    m_slats->setToolTip(tr("101 % leaves them as they are."));
    slats->addWidget(m_slats);
    connect(m_state, &QComboBox::activated, this, [this] {
        set({{EntryField::Level, m_state->currentData().toDouble()}});
    });
    connect(m_lock, &QComboBox::activated, this,
        [this](int index) { set(lockChoices(isAboutPermission(m_entry)).at(index).fields); });
    connect(m_level, &QDoubleSpinBox::valueChanged, this, [this](double level) {
        set({{EntryField::Level, level / percent}});
    });
    connect(m_slats, &QDoubleSpinBox::valueChanged, this, [this](double level) {
        set({{EntryField::Level2, level / percent}});
    });
}

void EntryEditor::addTiming(Timing& timing, const QString& title, const QString& name) {
    QVBoxLayout* column = addGroup(title, &timing.group);
    if (timing.baseField == EntryField::DurationBase) {
        timing.isEndless = new QCheckBox(tr("Until something else happens"), timing.group);
        timing.isEndless->setObjectName(QStringLiteral("endless"));
        column->addWidget(timing.isEndless);
        connect(timing.isEndless, &QAbstractButton::clicked, this, [this](bool isEndless) {
            set({{EntryField::DurationBase, isEndless ? endlessBase : 4},
                {EntryField::DurationFactor, isEndless ? endlessFactor : 10}}); // else ten minutes, to begin with
        });
    }
    timing.factor = new QSpinBox(timing.group);
    timing.factor->setObjectName(name);
    timing.factor->setRange(0, endlessFactor);
    timing.factor->setSuffix(QStringLiteral(" ×"));
    setSpokenName(timing.factor, tr("%1: how often", "duration").arg(title));
    timing.factor->setKeyboardTracking(false);
    timing.base = new QComboBox(timing.group);
    timing.base->setAccessibleName(tr("%1: unit", "duration").arg(title));
    for (int base = 0; base < baseCount; ++base)
        timing.base->addItem(tenthsText(tenthsOfBase(base)));
    timing.sum = new QLabel(timing.group);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    row->addWidget(timing.factor);
    row->addWidget(timing.base);
    row->addWidget(timing.sum);
    row->addStretch(1);
    column->addLayout(row);
    connect(timing.factor, &QSpinBox::valueChanged, this, [this, field = timing.factorField](int factor) {
        set({{field, factor}});
    });
    connect(timing.base, &QComboBox::activated, this, [this, field = timing.baseField](int base) {
        set({{field, base}});
    });
}

void EntryEditor::setShape(const SwitchPrograms& programs, EntryKind kind, const QStringList& targets) {
    m_kind = kind;
    m_targets = targets;
    m_state->setVisible(kind == EntryKind::Switch);
    m_lock->setVisible(kind == EntryKind::Lock);
    m_level->setVisible(kind != EntryKind::Switch && kind != EntryKind::Lock);
    m_slatsGroup->setVisible(programs.has(EntryField::Level2));
    m_ramp.group->setVisible(programs.has(EntryField::RampTimeBase));
    m_duration.group->setVisible(
        programs.has(EntryField::DurationBase) && kind != EntryKind::Cover && kind != EntryKind::Lock);
    makeTargets(targets);
}

void EntryEditor::makeTargets(const QStringList& targets) {
    for (QCheckBox* box : std::as_const(m_targetBoxes))
        box->deleteLater();
    m_targetBoxes.clear();
    for (int bit = 0; bit < static_cast<int>(targets.size()); ++bit) {
        auto* box = new QCheckBox(targets.at(bit), m_targetGroup);
        box->setObjectName(QStringLiteral("target%1").arg(bit));
        connect(box, &QAbstractButton::clicked, this,
            [this, bit](bool isOn) { setBit(EntryField::TargetChannels, 1 << bit, isOn); });
        m_targetColumn->addWidget(box);
        m_targetBoxes.append(box);
    }
}

void EntryEditor::showLock() {
    m_lock->clear();
    for (const LockChoice& choice : lockChoices(isAboutPermission(m_entry)))
        m_lock->addItem(choice.name);
    m_lock->setCurrentIndex(lockChoiceOf(m_entry));
}

void EntryEditor::showTiming(const Timing& timing) {
    const int base = m_entry.number(timing.baseField);
    const int factor = m_entry.number(timing.factorField);
    const bool isEndless = timing.isEndless && base == endlessBase && factor == endlessFactor;
    const QSignalBlocker quiet(timing.factor);
    timing.factor->setValue(factor);
    timing.base->setCurrentIndex(base < baseCount ? base : -1);
    timing.sum->setText(tr("= %1", "duration").arg(tenthsText(tenthsOfBase(base) * factor)));
    for (QWidget* widget :
        {static_cast<QWidget*>(timing.factor), static_cast<QWidget*>(timing.base), static_cast<QWidget*>(timing.sum)})
        widget->setVisible(!isEndless);
    if (timing.isEndless)
        timing.isEndless->setChecked(isEndless);
}

void EntryEditor::setEntry(const SwitchEntry& entry) {
    m_entry = entry;
    m_sentence->setText(entrySentence(entry, m_kind, m_targets));
    const int days = entry.number(EntryField::Weekday);
    for (int day = 0; day < daysOfWeek; ++day)
        m_days.at(day)->setChecked((days & weekdayBit(day)) != 0);
    const int targets = entry.number(EntryField::TargetChannels);
    for (int bit = 0; bit < static_cast<int>(m_targetBoxes.size()); ++bit)
        m_targetBoxes.at(bit)->setChecked((targets & (1 << bit)) != 0);
    const int condition = entry.number(EntryField::Condition);
    m_condition->setCurrentIndex(condition < m_condition->count() ? condition : -1);
    m_fixed->setVisible(entry.usesFixedTime());
    m_astro->setVisible(entry.usesAstro());
    m_astroType->setCurrentIndex(entry.number(EntryField::AstroType));
    const QSignalBlocker quiet[]{
        QSignalBlocker(m_time), QSignalBlocker(m_astroOffset), QSignalBlocker(m_level), QSignalBlocker(m_slats)};
    m_time->setValue(entry.number(EntryField::FixedHour) * 60 + entry.number(EntryField::FixedMinute));
    m_astroOffset->setValue(entry.number(EntryField::AstroOffset));
    m_state->setCurrentIndex(m_state->findData(entry.level()));
    m_level->setValue(entry.level() * percent);
    m_slats->setValue(entry.fields.value(EntryField::Level2) * percent);
    showLock();
    showTiming(m_ramp);
    showTiming(m_duration);
}

void EntryEditor::startEditing() {
    m_days.constFirst()->setFocus(Qt::ShortcutFocusReason);
}

void EntryEditor::set(const QMap<EntryField, double>& fields) {
    SwitchEntry changed = m_entry;
    changed.fields.insert(fields);
    if (changed != m_entry)
        Q_EMIT edited(changed);
}

void EntryEditor::setBit(EntryField field, int bit, bool isSet) {
    if (m_kind == EntryKind::Lock && field == EntryField::TargetChannels)
        return set(withLockTarget(m_entry, bit, isSet).fields);
    const int mask = m_entry.number(field);
    set({{field, isSet ? mask | bit : mask & ~bit}});
}

} // namespace ccudesk
