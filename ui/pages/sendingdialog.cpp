// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sendingdialog.h"

#include "core/domain/valuetext.h"
#include "core/store/devicestore.h"
#include "core/store/homestore.h"
#include "core/store/valuehistory.h"
#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/hourbars.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ccudesk {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int hoursShown = 24;
constexpr int pointsWanted = 800;

enum Column { Device, Reports, Commands, Pattern };

QString percent(const std::optional<double>& level) {
    return level ? ValueText{numberText(*level, 0), QStringLiteral("%")}.joined() : QStringLiteral("–");
}

QString clockText(qint64 atMs) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs).time(), QLocale::ShortFormat);
}

ListCell countCell(quint64 count) {
    ListCell cell;
    cell.text = QLocale().toString(count);
    cell.sortNumber = -static_cast<double>(count);
    return cell;
}

ListCell patternCell(const SendingSuspect& suspect) {
    ListCell cell;
    const QLocale locale;
    switch (suspect.pattern) {
    case SendingPattern::MostlyThen:
        cell.text
            = SendingDialog::tr("most of it then: %1 of %2")
                  .arg(locale.toString(suspect.inRisenHours), locale.toString(suspect.reportSum + suspect.commandSum));
        cell.tone = CellTone::Warn;
        cell.iconName = QStringLiteral("warning");
        break;
    case SendingPattern::SomewhatMore:
        cell.text = SendingDialog::tr("somewhat more than at other times");
        break;
    case SendingPattern::Spread:
        cell.text = SendingDialog::tr("not more than at other times");
        break;
    case SendingPattern::NotKnown:
        cell.text = SendingDialog::tr("cannot be told");
        break;
    }
    return cell;
}

QString hourSentence(const SendingHour& hour, quint64 reports, quint64 commands) {
    const QLocale locale;
    const QString text = hour.hasRisen
        ? SendingDialog::tr("%1 to %2: duty cycle %3, it rose. Reports: %4, commands: %5.")
        : SendingDialog::tr("%1 to %2: duty cycle %3. Reports: %4, commands: %5.");
    return text.arg(clockText(hour.startMs), clockText(hour.startMs + hourMs), percent(hour.dutyCycle),
        locale.toString(reports), locale.toString(commands));
}

} // namespace

SendingDialog::SendingDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent), m_context(context),
      m_suspects({tr("Device"), tr("Reports"), tr("Commands"), tr("When the duty cycle rose")}),
      m_hours({tr("Hour"), tr("Duty cycle"), tr("Reports"), tr("Commands")}), m_gateways(new QComboBox(this)),
      m_summary(new SentenceLabel(FontRole::Strong, Token::Text, this)), m_list(new RowTree(this)),
      m_about(new SentenceLabel(FontRole::Body, Token::Text, this)), m_picture(new HourBars(this)),
      m_table(new RowTree(this)), m_hour(new SentenceLabel(FontRole::Small, Token::Text2, this)),
      m_asTable(new QPushButton(this)) {
    setWindowTitle(tr("Who uses the sending time?"));
    int most = 0;
    for (const RadioGateway& gateway : context.home.gateways()) {
        m_gateways->addItem(
            tr("%1 · %2, duty cycle %3", "gateway: interface, address, percent")
                .arg(gateway.interface, gateway.address,
                    percent(gateway.dutyCycle < 0 ? std::nullopt : std::optional<double>(gateway.dutyCycle))));
        if (gateway.dutyCycle > most) {
            most = gateway.dutyCycle;
            m_gateways->setCurrentIndex(m_gateways->count() - 1);
        }
    }
    build();
    connect(m_gateways, &QComboBox::currentIndexChanged, this, &SendingDialog::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendingDialog::showHours);
    connect(m_picture, &HourBars::currentChanged, this, &SendingDialog::showHourSentence);
    connect(m_asTable, &QPushButton::toggled, this, &SendingDialog::showAsTable);
    showAsTable(false);
    read();
    resize(860, 680);
}

void SendingDialog::build() {
    m_gateways->setObjectName(QStringLiteral("gateways"));
    m_gateways->setAccessibleName(tr("Gateway"));
    m_gateways->setVisible(m_gateways->count() > 0);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_list->setObjectName(QStringLiteral("suspects"));
    m_list->setAccessibleName(tr("Devices, the most suspicious first"));
    setUpPlainTable(*m_list, m_suspects, {0, 100, 100, 280});
    auto* note = new SentenceLabel(FontRole::Small, Token::Text2, this);
    note->setObjectName(QStringLiteral("note"));
    note->setText(tr(
        "Without a radio sniffer nobody can know repeated messages, acknowledgements, what programs and other clients "
        "have the CCU send, which of several gateways a device talks to, and what the neighbours send. A report costs "
        "the gateway no more than an acknowledgement, a command at least one message. Commands are those of CCU Desk "
        "since it was started."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(12);
    column->addWidget(m_gateways);
    column->addWidget(m_summary);
    column->addWidget(m_list, 3);
    column->addLayout(makeHours(), 2);
    column->addWidget(note);
    column->addWidget(buttons);
}

QBoxLayout* SendingDialog::makeHours() {
    m_about->setObjectName(QStringLiteral("about"));
    m_picture->setObjectName(QStringLiteral("hours"));
    m_picture->setAccessibleName(tr("Reports and commands by the hour, with the duty cycle"));
    m_picture->setAccessibleDescription(tr("Left and Right go from hour to hour."));
    m_table->setObjectName(QStringLiteral("hourTable"));
    m_table->setAccessibleName(tr("Reports and commands by the hour, with the duty cycle"));
    setUpPlainTable(*m_table, m_hours, {0, 100, 100, 100});
    m_hour->setObjectName(QStringLiteral("hourSentence"));
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_asTable);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_picture, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_hour);
    return column;
}

void SendingDialog::read() {
    const QList<RadioGateway> gateways = m_context.home.gateways();
    const int index = m_gateways->currentIndex();
    if (!m_context.history || index < 0 || index >= gateways.size())
        return m_summary->setText(index < 0 ? tr("The CCU tells no duty cycle of any gateway.")
                                            : tr("The history is switched off, so nothing is known of the hours."));
    const RadioGateway& gateway = gateways.at(index);
    const qint64 now = m_context.clock.nowMs();
    const qint64 fromMs = now - now % hourMs - (hoursShown - 1) * hourMs;
    const int asked = ++m_asked;
    m_summary->setText(tr("Reading the last 24 hours …"));
    whenDone(m_context.history->series({ValueHistory::gatewayDutyCycle(gateway), fromMs, now, pointsWanted}), this,
        [this, asked, gateway, fromMs, now](const Result<HistorySeries>& dutyCycle) {
            whenDone(m_context.history->reportsByHour(fromMs, now), this,
                [=, this, series = dutyCycle.value_or(HistorySeries())](const Result<QList<DeviceHour>>& reports) {
                    if (asked != m_asked)
                        return;
                    if (!reports)
                        return m_summary->setText(reports.error().message);
                    take(gateway, fromMs, series, *reports);
                });
        });
}

void SendingDialog::take(
    const RadioGateway& gateway, qint64 fromMs, const HistorySeries& dutyCycle, const QList<DeviceHour>& reports) {
    // what a gateway tells about itself comes by wire
    QList<DeviceHour> byRadio = reports;
    byRadio.removeIf([all = m_context.home.gateways()](const DeviceHour& hour) {
        return std::any_of(all.cbegin(), all.cend(), [&hour](const RadioGateway& each) {
            return DeviceKey{each.interface, each.address} == hour.device;
        });
    });
    m_clues = dutyCycleClues(
        gateway.interface, fromMs, hoursShown, dutyCycle, byRadio, commandsByHour(m_context.events, fromMs));
    showClues();
}

void SendingDialog::showClues() {
    m_summary->setText(summary());
    QList<ListRow> rows;
    for (const SendingSuspect& suspect : std::as_const(m_clues.suspects))
        rows.append(rowFor(suspect));
    m_suspects.setRows(rows);
    m_list->setCurrentIndex(m_suspects.index(0, 0));
    showHours();
}

QString SendingDialog::summary() const {
    const std::optional<double> most = m_clues.most();
    if (!most)
        return tr("Nothing is recorded of its duty cycle in the last 24 hours; below are the devices that send most.");
    if (m_clues.comparableHours() == 0)
        return tr(
            "The duty cycle was at most %1. Whether it rises can be told after some hours of recording; below are "
            "the devices that send most.")
            .arg(percent(most));
    const int risen = m_clues.risenHours();
    if (risen == 0)
        return tr(
            "In the last 24 hours, as far as recorded, the duty cycle was at most %1 and never rose clearly; below "
            "are the devices that send most.")
            .arg(percent(most));
    return tr("In the last 24 hours the duty cycle was at most %1 and rose clearly in %n hour(s). Who was busiest then "
              "comes first.",
        nullptr, risen)
        .arg(percent(most));
}

ListRow SendingDialog::rowFor(const SendingSuspect& suspect) const {
    ListCell who;
    who.text = m_context.devices.displayNameOf(suspect.device);
    who.toolTip = suspect.device.address;
    return {suspect.device.interface + u'|' + suspect.device.address,
        {who, countCell(suspect.reportSum), countCell(suspect.commandSum), patternCell(suspect)}, {}, false,
        QVariant::fromValue(suspect.device)};
}

const SendingSuspect* SendingDialog::current() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_clues.suspects.size() ? &m_clues.suspects.at(index.row()) : nullptr;
}

void SendingDialog::showHours() {
    const SendingSuspect* suspect = current();
    m_about->setText(suspect
            ? tr("%1: bars are its reports and commands, the line is the duty cycle; triangles mark hours in which it "
                 "rose.")
                  .arg(m_context.devices.displayNameOf(suspect->device))
            : tr("No device has reported anything, as far as CCU Desk was running to see it."));
    QList<HourBars::Hour> bars;
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_clues.hours.size(); ++i) {
        const SendingHour& hour = m_clues.hours.at(i);
        const quint64 reports = suspect ? suspect->reports.at(i) : 0;
        const quint64 commands = suspect ? suspect->commands.at(i) : 0;
        bars.append({clockText(hour.startMs), static_cast<double>(reports + commands), hour.dutyCycle, hour.hasRisen,
            hourSentence(hour, reports, commands)});
        ListCell when;
        when.text = tr("%1 to %2", "two times of the day").arg(bars.constLast().name, clockText(hour.startMs + hourMs));
        ListCell level;
        level.text
            = hour.hasRisen ? tr("%1, rose", "duty cycle").arg(percent(hour.dutyCycle)) : percent(hour.dutyCycle);
        level.tone = hour.hasRisen ? CellTone::Warn : CellTone::Normal;
        rows.append(
            {QString::number(hour.startMs), {when, level, countCell(reports), countCell(commands)}, {}, false, {}});
    }
    m_picture->setHours(bars);
    m_hours.setRows(rows);
    showHourSentence();
}

void SendingDialog::showHourSentence() {
    const int part = m_picture->currentPart();
    m_hour->setText(part < 0 ? tr("Click an hour, or go there with the arrow keys, to read its figures.")
                             : m_picture->partSentence(part));
}

void SendingDialog::showAsTable(bool asTable) {
    m_picture->setVisible(!asTable);
    m_hour->setVisible(!asTable);
    m_table->setVisible(asTable);
    m_asTable->setText(asTable ? tr("Show as a picture") : tr("Show as a table"));
}

} // namespace ccudesk
