// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/radiodetail.h"

#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/hourbars.h"

#include <QBoxLayout>
#include <QLocale>
#include <QTime>

namespace ccudesk {

namespace {

constexpr int hoursOfDay = 24;

QString hourText(int hour) {
    return QLocale().toString(QTime(hour % hoursOfDay, 0), QLocale::ShortFormat);
}

int countOf(const DeviceRecord& month, int hour) {
    return month.outagesByHour.at(static_cast<size_t>(hour));
}

QList<HourBars::Hour> barsOf(const DeviceRecord& month) {
    QList<HourBars::Hour> bars;
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const int count = countOf(month, hour);
        bars.append({hourText(hour), static_cast<double>(count), {}, false,
            RadioDetail::tr("Between %1 and %2: became unreachable %n time(s).", nullptr, count)
                .arg(hourText(hour), hourText(hour + 1))});
    }
    return bars;
}

} // namespace

RadioDetail::RadioDetail(QWidget* parent)
    : QWidget(parent), m_name(new SentenceLabel(FontRole::Strong, Token::Text, this)),
      m_advice(new SentenceLabel(FontRole::Body, Token::Text, this)),
      m_outages(new SentenceLabel(FontRole::Small, Token::Text2, this)), m_hours(new HourBars(this)) {
    setObjectName(QStringLiteral("radioDetail"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_outages->setObjectName(QStringLiteral("outages"));
    m_hours->setObjectName(QStringLiteral("outageHours"));
    QSizePolicy policy = m_hours->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the list above must not jump from device to device
    policy.setVerticalPolicy(QSizePolicy::Fixed);
    m_hours->setSizePolicy(policy);
    m_hours->setAccessibleName(tr("At which hours of the day it became unreachable"));
    m_hours->setAccessibleDescription(tr("Left and Right go from hour to hour."));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (QWidget* part : {m_name, m_advice, m_outages})
        words->addWidget(part);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 10, metrics::pageMargin, 10);
    row->setSpacing(metrics::cardGap);
    row->addLayout(words, 3);
    row->addWidget(m_hours, 2);
}

void RadioDetail::setContent(const Content& content) {
    m_name->setText(content.name);
    m_advice->setText(content.advice);
    m_advice->setVisible(!content.advice.isEmpty());
    const bool hasOutages = content.month && content.month->outages > 0;
    m_outages->setText(!content.month ? tr("Nothing is recorded yet of when it was out of reach.")
            : hasOutages              ? outageHoursText(*content.month)
                                      : tr("In the last 30 days it was always within reach, as far as CCU Desk was "
                                                        "running to see it."));
    m_hours->setVisible(hasOutages);
    if (hasOutages)
        m_hours->setHours(barsOf(*content.month));
}

QString adviceText(RadioAdvice advice, const QString& gateway) {
    switch (advice) {
    case RadioAdvice::None:
        return {};
    case RadioAdvice::BetterPlaceOrGateway:
        if (!gateway.isEmpty())
            return RadioDetail::tr(
                "Move it nearer to a gateway, or away from metal and thick walls. %1 hears it best; which gateway it "
                "uses is chosen on the web page of the CCU, in the settings of the device.")
                .arg(gateway);
        [[fallthrough]];
    case RadioAdvice::BetterPlace:
        break;
    }
    return RadioDetail::tr("Move it nearer to the CCU or an access point, or away from metal and thick walls; another "
                           "gateway near it helps, too.");
}

QString outageHoursText(const DeviceRecord& month) {
    if (month.outages == 0)
        return {};
    if (const auto usual = usualOutageHours(month.outagesByHour))
        return RadioDetail::tr("Most of its %n outage(s) of the last 30 days began between %1 and %2. What happens in "
                               "the home at that time?",
            nullptr, month.outages)
            .arg(hourText(usual->fromHour), hourText(usual->untilHour));
    if (month.outages < fewestOutagesToTell)
        return RadioDetail::tr("%n outage(s) in the last 30 days; that is too few to belong to a time of the day.",
            nullptr, month.outages);
    return RadioDetail::tr(
        "%n outage(s) in the last 30 days; they did not come at a certain time of the day.", nullptr, month.outages);
}

QString outageTableText(const DeviceRecord& month) {
    QStringList lines;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        if (const int count = countOf(month, hour); count > 0)
            lines.append(RadioDetail::tr("%1 to %2: %n time(s)", "hours of the day: outages", count)
                             .arg(hourText(hour), hourText(hour + 1)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ccudesk
