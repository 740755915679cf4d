// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/gatewaystrip.h"

#include "core/domain/maintenance.h"
#include "core/domain/valuetext.h"
#include "core/store/homestore.h"
#include "core/store/valuehistory.h"
#include "core/store/valuestore.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/plaincard.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/trendline.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr int cardWidth = 250;
constexpr double crowdedFrom = 10.0; //!< percent of the time in which somebody else sends
constexpr double wholeHour = 100.0;
constexpr qint64 dayMs = 24 * 3'600'000;

Token toneOf(int dutyCycle) {
    return dutyCycle >= RadioGateway::scarceFrom ? Token::Bad
        : dutyCycle >= RadioGateway::busyFrom    ? Token::Warn
                                                 : Token::Text;
}

QString percent(double value) {
    return ValueText{numberText(value, 0), QStringLiteral("%")}.joined();
}

QString dutyCycleSentence(const RadioGateway& gateway) {
    if (!gateway.isConnected)
        return GatewayStrip::tr("Not connected");
    if (gateway.dutyCycle < 0)
        return GatewayStrip::tr("Duty cycle is not told");
    const QString level = percent(gateway.dutyCycle);
    return gateway.dutyCycle >= RadioGateway::scarceFrom
        ? GatewayStrip::tr("Duty cycle %1: hardly any sending time left").arg(level)
        : gateway.dutyCycle >= RadioGateway::busyFrom ? GatewayStrip::tr("Duty cycle %1: busy").arg(level)
                                                      : GatewayStrip::tr("Duty cycle %1").arg(level);
}

//! Access points report it as a value of their own (protocol §10.2); the CCU's module, where the CCU has it as a
//! device.
DataPointKey carrierSenseOf(const RadioGateway& gateway) {
    return {gateway.interface, maintenanceOf({gateway.interface, gateway.address}).address,
        QStringLiteral("CARRIER_SENSE_LEVEL")};
}

//! One module may send for several interfaces.
QString trendName(const RadioGateway& gateway) {
    return gateway.interface + u'|' + gateway.address;
}

QString carrierName(const RadioGateway& gateway) {
    return trendName(gateway) + QStringLiteral("|carrier");
}

QString carrierSentence(const std::optional<double>& level) {
    if (!level)
        return GatewayStrip::tr("Carrier sense is not told");
    return *level >= crowdedFrom ? GatewayStrip::tr("Carrier sense %1: others disturb it").arg(percent(*level))
                                 : GatewayStrip::tr("Carrier sense %1").arg(percent(*level));
}

} // namespace

GatewayStrip::GatewayStrip(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_cards(new FlowLayout(this)) {
    setObjectName(QStringLiteral("gateways"));
    setContentsMargins(metrics::pageMargin, 8, metrics::pageMargin, 8);
    hide(); // until one is known
}

std::optional<double> GatewayStrip::carrierSense(const RadioGateway& gateway) const {
    const DataPointKey key = carrierSenseOf(gateway);
    const DataPoint* point = m_context.values.get(key.channel(), key.parameter);
    return point && point->origin != ValueOrigin::NeverReceived ? point->value.toNumber() : std::nullopt;
}

void GatewayStrip::refresh() {
    QList<RadioGateway> gateways = m_context.home.gateways();
    std::stable_sort(gateways.begin(), gateways.end(),
        [](const RadioGateway& left, const RadioGateway& right) { return left.dutyCycle > right.dutyCycle; });
    QStringList told;
    for (const RadioGateway& gateway : std::as_const(gateways))
        told.append(QStringList{
            gateway.interface, gateway.address, dutyCycleSentence(gateway), carrierSentence(carrierSense(gateway))}
                        .join(QLatin1Char('|')));
    if (told == m_shown)
        return;
    m_shown = told;
    qDeleteAll(findChildren<PlainCard*>(QString(), Qt::FindDirectChildrenOnly));
    for (const RadioGateway& gateway : std::as_const(gateways))
        m_cards->addWidget(makeCard(gateway));
    setVisible(!gateways.isEmpty());
    askForTrends();
}

void GatewayStrip::askForTrends() {
    const QList<RadioGateway> gateways = m_context.home.gateways();
    const auto lines = findChildren<TrendLine*>();
    for (TrendLine* line : lines)
        for (const RadioGateway& gateway : gateways)
            if (line->objectName() == trendName(gateway))
                askForTrend(ValueHistory::gatewayDutyCycle(gateway), line, wholeHour);
            else if (line->objectName() == carrierName(gateway))
                askForTrend(carrierSenseOf(gateway), line, 2 * crowdedFrom);
}

QWidget* GatewayStrip::makeCard(const RadioGateway& gateway) {
    auto* card = new PlainCard(this);
    card->setFixedWidth(qRound(cardWidth * qMax(1.0, fontMetrics().height() / 17.0)));
    auto* name = new SentenceLabel(FontRole::Strong, Token::Text, card);
    name->setText(tr("%1 · %2", "gateway: interface, address").arg(gateway.interface, gateway.address));
    auto* duty = new SentenceLabel(FontRole::Body, gateway.isConnected ? toneOf(gateway.dutyCycle) : Token::Bad, card);
    duty->setText(dutyCycleSentence(gateway));
    duty->setToolTip(tr("How much of the sending time that the law allows in an hour it has used. At 100 % it sends "
                        "nothing any more."));
    auto* carrier = new SentenceLabel(FontRole::Small, Token::Text2, card);
    carrier->setText(carrierSentence(carrierSense(gateway)));
    carrier->setToolTip(carrierSense(gateway)
            ? tr("How much of the time the radio channel is occupied by others.")
            : tr("How much of the time the radio channel is occupied by others. This gateway does not report it, so "
                 "there is no curve of it either; access points and newer radio modules do."));
    auto* trend = new TrendLine(card);
    trend->setObjectName(trendName(gateway));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(duty), static_cast<QWidget*>(trend),
             static_cast<QWidget*>(carrier)})
        column->addWidget(part);
    if (carrierSense(gateway)) {
        auto* carrierTrend = new TrendLine(card);
        carrierTrend->setObjectName(carrierName(gateway));
        column->addWidget(carrierTrend);
    }
    return card;
}

void GatewayStrip::askForTrend(const DataPointKey& key, TrendLine* line, double top) {
    if (!m_context.history)
        return line->hide();
    const qint64 now = m_context.clock.nowMs();
    const HistoryRequest request{key, now - dayMs, now, 200};
    whenDone(m_context.history->series(request), line, [line, request, top](const Result<HistorySeries>& answer) {
        ChartContent content;
        content.shape = ChartContent::Shape::Steps;
        content.fromMs = request.fromMs;
        content.toMs = request.toMs;
        double most = 0.0;
        for (const HistoryPoint& point : answer ? answer->points : QList<HistoryPoint>()) {
            content.points.append({point.atMs, point.maximum, point.minimum, point.maximum});
            most = qMax(most, point.maximum);
        }
        for (const HistorySpan& span : answer ? answer->spans : QList<HistorySpan>())
            content.known.append({span.fromMs, span.toMs});
        line->setContent(content, top,
            content.points.isEmpty()
                ? GatewayStrip::tr("Nothing is recorded of the last day yet.")
                : GatewayStrip::tr("At most %1 in the last day, as far as recorded.").arg(percent(most)));
    });
}

} // namespace ccudesk
