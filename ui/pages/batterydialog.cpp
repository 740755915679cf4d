// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/batterydialog.h"

#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/batterybook.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ccudesk {

namespace {

enum Column { Device, Cells, When };
constexpr int usualMonths = 3;

QString whenText(const BatteryNeed& need) {
    if (!need.lowAtMs)
        return BatteryDialog::tr("low now");
    const QDate day = QDateTime::fromMSecsSinceEpoch(*need.lowAtMs).date();
    return BatteryDialog::tr("low about %1", "battery: month")
        .arg(QLocale().toString(day, QStringLiteral("MMMM yyyy")));
}

} // namespace

BatteryDialog::BatteryDialog(const PageContext& context, BatteryBook& book, QWidget* parent)
    : QDialog(parent), m_context(context), m_book(book), m_model({tr("Device"), tr("Batteries"), tr("When")}),
      m_months(new QComboBox(this)), m_sum(new SentenceLabel(FontRole::Title, Token::Text, this)),
      m_note(new SentenceLabel(FontRole::Small, Token::Text2, this)), m_list(new RowTree(this)) {
    setWindowTitle(tr("Batteries to buy"));
    build();
    connect(m_months, &QComboBox::activated, this, &BatteryDialog::refresh);
    connect(&book, &BatteryBook::changed, this, &BatteryDialog::refresh);
    refresh();
    book.readLimits();
    resize(620, 520);
}

void BatteryDialog::build() {
    m_months->setObjectName(QStringLiteral("months"));
    m_months->addItem(tr("Batteries that are low now"), 0);
    for (const int months : {1, usualMonths, 6, 12})
        m_months->addItem(tr("Batteries that are low, or will be within %n month(s)", nullptr, months), months);
    m_months->setCurrentIndex(m_months->findData(usualMonths));
    m_months->setAccessibleName(tr("Which devices count"));
    m_sum->setObjectName(QStringLiteral("sum"));
    m_note->setObjectName(QStringLiteral("note"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyList"));
    setButtonKind(m_copy, ButtonKind::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        m_copy->setText(tr("Copied"));
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(12);
    column->addWidget(m_months);
    column->addWidget(m_sum);
    column->addWidget(makeList(), 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
}

QWidget* BatteryDialog::makeList() {
    m_list->setObjectName(QStringLiteral("needs"));
    m_list->setAccessibleName(tr("Devices that need a battery"));
    setUpPlainTable(*m_list, m_model, {0, 120, 190});
    return m_list;
}

void BatteryDialog::refresh() {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs());
    m_needs = batteryNeeds(m_book.states(), now.addMonths(m_months->currentData().toInt()).toMSecsSinceEpoch());
    QList<ListRow> rows;
    for (const BatteryNeed& need : std::as_const(m_needs))
        rows.append(rowFor(need));
    m_model.setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_sum->setText(sumText());
    m_note->setText(noteText());
    m_copy->setText(tr("Copy the list"));
    m_copy->setEnabled(!rows.isEmpty());
}

QString BatteryDialog::sumText() const {
    if (m_needs.isEmpty())
        return m_months->currentData().toInt() == 0 ? tr("No battery is low.") : tr("No battery will be low by then.");
    QList<BatteryCells> needed;
    for (const BatteryNeed& need : m_needs)
        needed.append(need.cells.value_or(BatteryCells()));
    QStringList parts;
    for (const BatteryCells& cells : sumOfCells(needed))
        parts.append(cellsText(cells));
    return parts.isEmpty() ? tr("Look at the devices: what they need is not known.")
                           : QLocale().createSeparatedList(parts);
}

//! What the sum leaves out.
QString BatteryDialog::noteText() const {
    const auto unknown = static_cast<int>(
        std::count_if(m_needs.begin(), m_needs.end(), [](const BatteryNeed& need) { return !need.cells; }));
    const auto fixed = static_cast<int>(std::count_if(
        m_needs.begin(), m_needs.end(), [](const BatteryNeed& need) { return need.cells && need.cells->isFixed(); }));
    QStringList sentences;
    if (unknown > 0)
        sentences.append(
            tr("Which batteries they take is not known of %n device(s); please look into them.", nullptr, unknown));
    if (fixed > 0)
        sentences.append(tr("%n device(s) have one that cannot be bought in a shop.", nullptr, fixed));
    sentences.append(tr("When a battery will be low is known of devices that tell their voltage, after three weeks of "
                        "recording. The kinds come from published lists; compare before you buy."));
    return sentences.join(QLatin1Char(' '));
}

ListRow BatteryDialog::rowFor(const BatteryNeed& need) const {
    ListCell who;
    who.text = need.name;
    ListCell cells;
    cells.text = cellsText(need.cells);
    ListCell when;
    when.text = whenText(need);
    when.tone = need.lowAtMs ? CellTone::Normal : CellTone::Warn;
    if (!need.lowAtMs)
        when.iconName = QStringLiteral("battery-low");
    return {need.device.interface + u'|' + need.device.address, {who, cells, when}, {}, false,
        QVariant::fromValue(need.device)};
}

QString BatteryDialog::text() const {
    QStringList lines{sumText(), QString()};
    for (const BatteryNeed& need : m_needs)
        lines.append(tr("%1: %2, %3", "device: batteries, when").arg(need.name, cellsText(need.cells), whenText(need)));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ccudesk
