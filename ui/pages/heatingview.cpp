// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/heatingview.h"

#include "core/domain/weekprogramtext.h"
#include "core/store/paramsetdraft.h"
#include "ui/icons.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/timespin.h"
#include "ui/widgets/weekpicture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {
constexpr double temperatureStep = 0.5;
} // namespace

HeatingView::HeatingView(QWidget* parent)
    : QWidget(parent), m_profileWord(new QLabel(tr("Week profile"), this)), m_profile(new QComboBox(this)),
      m_picture(new WeekPicture(this)), m_from(new QLabel(this)), m_end(new TimeSpin(this)),
      m_temperature(new QDoubleSpinBox(this)), m_split(new QPushButton(tr("Split"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_copy(new QPushButton(this)),
      m_note(new SentenceLabel(FontRole::Small, Token::Text3, this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::pageMargin - 4, 4, metrics::pageMargin, 16);
    page->setSpacing(16);
    page->addLayout(buildHead());
    page->addWidget(m_picture, 1);
    page->addLayout(buildEditor());
    page->addWidget(m_note);
    page->addStretch(0);
    connect(m_profile, &QComboBox::activated, this, &HeatingView::refresh);
    connect(m_picture, &WeekPicture::currentChanged, this, &HeatingView::showCurrent);
    connect(m_picture, &WeekPicture::editRequested, this, [this] {
        m_temperature->setFocus(Qt::ShortcutFocusReason);
        m_temperature->selectAll();
    });
    connect(m_picture, &WeekPicture::splitRequested, this, &HeatingView::split);
    connect(m_picture, &WeekPicture::removeRequested, this, &HeatingView::remove);
    connect(m_picture, &WeekPicture::endRequested, this, &HeatingView::setEnd);
    connect(m_picture, &WeekPicture::temperatureStepRequested, this, [this](int steps) {
        const double now = periods().at(m_picture->current().period).temperature;
        setTemperature(std::clamp(now + steps * temperatureStep, m_programs.minimum(), m_programs.maximum()));
    });
}

QLayout* HeatingView::buildHead() {
    m_profile->setObjectName(QStringLiteral("heatingProfile"));
    m_profile->setAccessibleName(tr("Week profile"));
    m_profileWord->setBuddy(m_profile);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    row->addWidget(m_profileWord);
    row->addWidget(m_profile);
    row->addStretch(1);
    return row;
}

QLayout* HeatingView::buildEditor() {
    m_picture->setObjectName(QStringLiteral("weekPicture"));
    m_from->setFont(themeFont(FontRole::Strong, font()));
    m_end->setObjectName(QStringLiteral("periodEnd"));
    setSpokenName(m_end, tr("Until"));
    m_temperature->setObjectName(QStringLiteral("periodTemperature"));
    setSpokenName(m_temperature, tr("Temperature"));
    m_temperature->setSuffix(QStringLiteral(" °C"));
    m_temperature->setDecimals(1);
    m_temperature->setSingleStep(temperatureStep);
    m_temperature->setKeyboardTracking(false);
    m_split->setIcon(themeIcon(QStringLiteral("plus")));
    m_remove->setIcon(themeIcon(QStringLiteral("minus")));
    m_split->setObjectName(QStringLiteral("splitPeriod"));
    m_remove->setObjectName(QStringLiteral("removePeriod"));
    m_copy->setObjectName(QStringLiteral("copyDay"));
    connect(m_end, &QSpinBox::valueChanged, this, &HeatingView::setEnd);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &HeatingView::setTemperature);
    connect(m_split, &QPushButton::clicked, this, &HeatingView::split);
    connect(m_remove, &QPushButton::clicked, this, &HeatingView::remove);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        fillCopyMenu();
        m_copyMenu.popup(m_copy->mapToGlobal(QPoint(0, m_copy->height() + 2)));
    });
    m_from->setMinimumHeight(m_end->sizeHint().height()); // in line with the fields
    auto* row = new FlowLayout; // narrow windows have no room for all of it in one line
    row->setSpacing(metrics::tileGap);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_end), static_cast<QWidget*>(m_temperature),
            static_cast<QWidget*>(m_split), static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_copy)})
        row->addWidget(widget);
    return row;
}

void HeatingView::setDraft(ParamsetDraft* draft) {
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    m_programs = draft ? HeatingPrograms(*draft->base().description) : HeatingPrograms();
    if (m_programs.isEmpty())
        return;
    m_picture->setStep(m_programs.step());
    m_end->setSingleStep(m_programs.step());
    fillProfiles();
    connect(draft, &ParamsetDraft::valuesChanged, this, &HeatingView::refresh);
    connect(draft, &ParamsetDraft::baseChanged, this, &HeatingView::refresh);
    refresh();
}

void HeatingView::fillProfiles() {
    const int before = profile();
    const QList<int> all = m_programs.profiles();
    m_profile->clear();
    for (const int number : all)
        m_profile->addItem(tr("Profile %1").arg(number), number);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(before)));
    m_profile->setVisible(all.size() > 1);
    m_profileWord->setVisible(all.size() > 1);
}

int HeatingView::profile() const {
    return m_profile->currentData().toInt();
}

const HeatingPeriods& HeatingView::periods() const {
    return m_picture->periods(m_picture->current().day);
}

void HeatingView::refresh() {
    const HeatingWeek wanted = m_programs.week(profile(), m_draft->values());
    const HeatingWeek held = m_programs.week(profile(), m_draft->base().values);
    std::array<bool, daysOfWeek> changed{};
    for (size_t day = 0; day < wanted.size(); ++day)
        changed[day] = wanted[day].periods != held[day].periods;
    m_picture->setWeek(wanted, changed);
}

void HeatingView::showCurrent() {
    if (m_programs.isEmpty())
        return;
    const auto [day, period] = m_picture->current();
    const HeatingPeriods& all = periods();
    const HeatingPeriod& shown = all.at(period);
    const bool isLast = period == static_cast<int>(all.size()) - 1;
    const QSignalBlocker quietEnd(m_end);
    const QSignalBlocker quietTemperature(m_temperature);
    m_from->setText(tr("%1, %2 until", "day, time").arg(dayName(day), timeOfDayText(startOf(all, period))));
    m_end->setValue(shown.end);
    m_end->setEnabled(!isLast);
    m_temperature->setRange(
        std::min(m_programs.minimum(), shown.temperature), std::max(m_programs.maximum(), shown.temperature));
    m_temperature->setValue(shown.temperature);
    m_split->setEnabled(withSplit(all, period, m_programs.step(), m_programs.capacity(profile(), day)) != all);
    m_remove->setEnabled(all.size() > 1);
    m_copy->setText(tr("Copy %1 to …", "day").arg(dayName(day)));
    const bool isFull = all.size() >= m_programs.capacity(profile(), day);
    m_note->setText(m_picture->week().at(static_cast<size_t>(day)).isUnusual
            ? tr("The device holds the times of this day in an unusual order. They stay until you change the day.")
            : isFull ? tr("This day has no room for more periods.")
                     : tr("Drag an end in the picture, or use the keys: arrows choose, + and − change the "
                          "temperature, Alt with an arrow moves the end, Insert splits, Delete removes."));
}

void HeatingView::fillCopyMenu() {
    m_copyMenu.clear();
    const auto offer = [this](const QString& text, const QList<int>& days) {
        m_copyMenu.addAction(text, this, [this, days] { copyTo(days); });
    };
    offer(tr("Monday to Friday"), {0, 1, 2, 3, 4});
    offer(tr("Saturday and Sunday"), {5, 6});
    offer(tr("All days"), {0, 1, 2, 3, 4, 5, 6});
    m_copyMenu.addSeparator();
    for (int day = 0; day < daysOfWeek; ++day)
        if (day != m_picture->current().day)
            offer(dayName(day), {day});
}

void HeatingView::write(const HeatingPeriods& periods) {
    if (m_draft)
        m_draft->setValues(m_programs.changes(profile(), m_picture->current().day, periods, m_draft->values()));
    showCurrent(); // also where nothing came of it
}

void HeatingView::copyTo(const QList<int>& days) {
    ParamsetValues changes;
    const HeatingPeriods copied = periods();
    for (const int day : days)
        changes.insert(m_programs.changes(profile(), day, copied, m_draft->values()));
    m_draft->setValues(changes);
}

void HeatingView::setEnd(int end) {
    write(withEnd(periods(), m_picture->current().period, end, m_programs.step()));
}

void HeatingView::setTemperature(double temperature) {
    HeatingPeriods changed = periods();
    changed[m_picture->current().period].temperature = temperature;
    write(changed);
}

void HeatingView::split() {
    const auto [day, period] = m_picture->current();
    write(withSplit(periods(), period, m_programs.step(), m_programs.capacity(profile(), day)));
}

void HeatingView::remove() {
    write(withoutPeriod(periods(), m_picture->current().period));
}

} // namespace ccudesk
