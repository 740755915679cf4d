// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/renamedialog.h"

#include "core/base/naturalsort.h"
#include "core/store/devicestore.h"
#include "ui/delegates/listdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/groupsdialog.h"
#include "ui/pages/plaintable.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/ticklist.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccudesk {

namespace {

using State = RenameBatch::State;
enum Column { Old, New, Outcome };

constexpr int largestNumber = 9999;

QString stateText(State state) {
    switch (state) {
    case State::Same:
        return RenameDialog::tr("Stays as it is");
    case State::Refused:
        return RenameDialog::tr("Cannot be a name");
    case State::Taken:
        return RenameDialog::tr("Name is taken");
    case State::Ready:
        return RenameDialog::tr("Ready");
    case State::Sending:
        return RenameDialog::tr("Being renamed …");
    case State::Renamed:
        return RenameDialog::tr("Renamed");
    case State::Failed:
        break;
    }
    return RenameDialog::tr("Failed");
}

CellTone toneOf(State state) {
    if (state == State::Failed)
        return CellTone::Bad;
    return state == State::Refused || state == State::Taken ? CellTone::Warn : CellTone::Normal;
}

QString meaningOf(const QString& placeholder) {
    if (placeholder == QLatin1String("name"))
        return RenameDialog::tr("The name so far");
    if (placeholder == QLatin1String("room"))
        return RenameDialog::tr("Room");
    if (placeholder == QLatin1String("function"))
        return RenameDialog::tr("Function");
    if (placeholder == QLatin1String("type"))
        return RenameDialog::tr("Type");
    if (placeholder == QLatin1String("serial"))
        return RenameDialog::tr("Serial number");
    if (placeholder == QLatin1String("device"))
        return RenameDialog::tr("Name of the device");
    if (placeholder == QLatin1String("channel"))
        return RenameDialog::tr("Number of the channel");
    return RenameDialog::tr("Counting number");
}

} // namespace

RenameDialog::RenameDialog(const PageContext& context, const QList<DeviceKey>& ticked, QWidget* parent)
    : QDialog(parent), m_context(context), m_batch(context), m_model({tr("Old name"), tr("New name"), tr("Result")}),
      m_choice(new TickList(tr("Find a device"), tr("Devices to rename"), this)),
      m_withDevices(new QCheckBox(tr("Rename the devices"), this)),
      m_withChannels(new QCheckBox(tr("Rename their channels"), this)), m_pattern(new QLineEdit(this)),
      m_search(new QLineEdit(this)), m_replacement(new QLineEdit(this)), m_first(new QSpinBox(this)),
      m_list(new RowTree(this)), m_summary(new SentenceLabel(FontRole::Body, Token::Text2, this)),
      m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("renameDialog"));
    setWindowTitle(tr("Rename several"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_stack->addWidget(buildChoice(ticked));
    m_stack->addWidget(buildNames());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(12);
    column->addLayout(m_stack, 1);
    column->addWidget(m_summary);
    buildButtons();
    connect(&m_batch, &RenameBatch::changed, this, &RenameDialog::refresh);
    takePattern();
    resize(900, 600);
}

void RenameDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_back = buttons->addButton(tr("Choose others"), QDialogButtonBox::ResetRole);
    m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    m_go = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("back"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_go->setObjectName(QStringLiteral("go"));
    setButtonKind(m_go, ButtonKind::Primary);
    for (QPushButton* button : {m_back, m_stop, m_go})
        button->setAutoDefault(false);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_isChosen = false;
        refresh();
    });
    connect(m_stop, &QPushButton::clicked, &m_batch, &RenameBatch::stop);
    connect(m_go, &QPushButton::clicked, this, &RenameDialog::goOn);
}

QWidget* RenameDialog::buildChoice(const QList<DeviceKey>& ticked) {
    auto* side = new QWidget(this);
    QList<std::pair<QString, DeviceKey>> devices;
    for (const DeviceKey& key : m_context.devices.keys())
        devices.append({m_context.devices.displayNameOf(key), key});
    std::stable_sort(devices.begin(), devices.end(),
        [order = NaturalOrder()](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    for (const auto& [name, key] : std::as_const(devices)) {
        const QStringList rooms = m_context.devices.roomNamesOf(key);
        const QString type = m_context.devices.device(key)->type;
        auto* item = m_choice->add(rooms.isEmpty()
                ? QStringLiteral("%1 (%2)").arg(name, type)
                : QStringLiteral("%1 (%2, %3)").arg(name, type, rooms.join(QStringLiteral(", "))),
            key.address, ticked.contains(key));
        m_devices.append(key);
        if (!ticked.isEmpty() && key == ticked.constFirst())
            m_choice->setCurrent(item);
    }
    m_withDevices->setObjectName(QStringLiteral("withDevices"));
    m_withDevices->setChecked(true);
    m_withChannels->setObjectName(QStringLiteral("withChannels"));
    auto* what = new QHBoxLayout;
    what->setSpacing(metrics::cardGap);
    what->addWidget(m_withDevices);
    what->addWidget(m_withChannels);
    what->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice, 1);
    column->addLayout(what);
    connect(m_choice, &TickList::changed, this, &RenameDialog::refresh);
    for (QCheckBox* box : {m_withDevices, m_withChannels})
        connect(box, &QCheckBox::toggled, this, &RenameDialog::refresh);
    return side;
}

QWidget* RenameDialog::buildNames() {
    auto* side = new QWidget(this);
    m_fields = new QWidget(side);
    m_fields->setLayout(buildPattern());
    buildTable();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_fields);
    column->addWidget(m_list, 1);
    return side;
}

QLayout* RenameDialog::buildPattern() {
    m_pattern->setText(NamePattern().pattern);
    m_first->setRange(0, largestNumber);
    m_first->setValue(NamePattern().firstNumber);
    auto* pattern = new QHBoxLayout;
    pattern->addWidget(m_pattern, 1);
    pattern->addWidget(buildPlaceholders());
    auto* replacing = new QHBoxLayout;
    replacing->setSpacing(metrics::tileGap);
    replacing->addWidget(m_search, 1);
    auto* by = new QLabel(tr("replace by"), this);
    by->setBuddy(m_replacement);
    replacing->addWidget(by);
    replacing->addWidget(m_replacement, 1);
    auto* from = new QLabel(tr("count from"), this);
    from->setBuddy(m_first);
    replacing->addWidget(from);
    replacing->addWidget(m_first);
    const QList<std::tuple<QWidget*, const char*, QString>> named{{m_pattern, "pattern", tr("Pattern")},
        {m_search, "search", tr("Search for")}, {m_replacement, "replacement", tr("Replace by")},
        {m_first, "first", tr("Count from")}};
    for (const auto& [field, name, words] : named) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(words);
        if (auto* inner = field->findChild<QLineEdit*>()) // of a number field: it is what has the focus
            inner->setAccessibleName(words);
    }
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Pattern"), pattern);
    form->addRow(tr("Search for"), replacing);
    for (QLineEdit* field : {m_pattern, m_search, m_replacement})
        connect(field, &QLineEdit::textChanged, this, &RenameDialog::takePattern);
    connect(m_first, &QSpinBox::valueChanged, this, &RenameDialog::takePattern);
    return form;
}

QToolButton* RenameDialog::buildPlaceholders() {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("placeholders"));
    button->setText(tr("Insert"));
    button->setAccessibleName(tr("Insert a placeholder"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(button);
    for (const QString& placeholder : namePlaceholders()) {
        const QString text = QLatin1Char('{') + placeholder + QLatin1Char('}');
        menu->addAction(QStringLiteral("%1\t%2").arg(meaningOf(placeholder), text), this, [this, text] {
            m_pattern->insert(text);
            m_pattern->setFocus();
        });
    }
    button->setMenu(menu);
    return button;
}

void RenameDialog::buildTable() {
    m_list->setObjectName(QStringLiteral("names"));
    m_list->setAccessibleName(tr("Old and new names"));
    setUpPlainTable(*m_list, m_model, {0, 0, 220});
}

QList<RenameBatch::Subject> RenameDialog::chosen() const {
    QList<RenameBatch::Subject> subjects;
    for (int row = 0; row < m_choice->count(); ++row) {
        const DeviceKey& key = m_devices.at(row);
        const Device* device = m_context.devices.device(key);
        if (!device || !m_choice->isTicked(row))
            continue;
        if (m_withDevices->isChecked())
            subjects.append(key);
        if (m_withChannels->isChecked())
            for (const ChannelKey& channel : groupableChannels(*device))
                subjects.append(channel);
    }
    return subjects;
}

void RenameDialog::goOn() {
    if (m_isChosen)
        return m_batch.start();
    m_isChosen = true;
    m_batch.choose(chosen());
    m_pattern->setFocus();
}

void RenameDialog::takePattern() {
    m_batch.setPattern({m_pattern->text(), m_search->text(), m_replacement->text(), m_first->value()});
}

void RenameDialog::refresh() {
    m_stack->setCurrentIndex(m_isChosen ? 1 : 0);
    m_back->setVisible(m_isChosen);
    m_back->setEnabled(!m_batch.isBusy());
    m_stop->setVisible(m_isChosen);
    m_stop->setEnabled(m_batch.isBusy());
    if (m_isChosen)
        showNames();
    else
        showChoice();
}

void RenameDialog::showChoice() {
    const int count = static_cast<int>(chosen().size());
    m_go->setText(tr("Next"));
    m_go->show();
    m_go->setEnabled(count > 0);
    m_summary->setText(count > 0 ? tr("%n name(s) chosen. Nothing is renamed yet.", nullptr, count)
                                 : tr("Choose the devices whose names are to change."));
}

void RenameDialog::showNames() {
    QList<ListRow> rows;
    for (const RenameBatch::Target& target : m_batch.targets())
        rows.append(rowOf(target));
    m_model.setRows(rows);
    m_fields->setEnabled(!m_batch.hasBegun());
    const int ready = m_batch.count(State::Ready);
    const int left = m_batch.count(State::Refused) + m_batch.count(State::Taken);
    m_go->setText(m_batch.hasBegun() ? tr("Go on with %n", nullptr, ready) : tr("Rename %n", nullptr, ready));
    m_go->setEnabled(!m_batch.isBusy() && ready > 0);
    m_go->setVisible(!m_batch.hasBegun() || ready > 0);
    if (m_batch.isBusy())
        return m_summary->setText(tr("One after another is renamed. Stopping takes effect after the one under way."));
    if (m_batch.hasBegun())
        return m_summary->setText(tr("%1 renamed, %2 failed, %3 left.")
                                      .arg(m_batch.count(State::Renamed))
                                      .arg(m_batch.count(State::Failed))
                                      .arg(ready + left));
    m_summary->setText(left > 0 ? tr("%n marked name(s) will not be changed.", nullptr, left)
                                : tr("Nothing is renamed until you say so."));
}

ListRow RenameDialog::rowOf(const RenameBatch::Target& target) {
    ListRow row;
    const auto* channel = std::get_if<ChannelKey>(&target.subject);
    const QString address = channel ? channel->address : target.thing.serial;
    row.key = address;
    ListCell before;
    before.text = target.thing.oldName;
    before.toolTip = address;
    ListCell after;
    after.text = target.newName;
    after.tone = target.state == State::Same ? CellTone::Normal : toneOf(target.state);
    after.toolTip = target.newName;
    ListCell outcome;
    outcome.text = stateText(target.state);
    outcome.toolTip = target.reason;
    outcome.tone = toneOf(target.state);
    if (!target.reason.isEmpty())
        outcome.text = tr("%1: %2", "result: reason").arg(outcome.text, target.reason);
    row.cells = {before, after, outcome};
    return row;
}

//! What is under way comes to its end by itself, nothing follows.
void RenameDialog::done(int result) {
    m_batch.stop();
    QDialog::done(result);
}

} // namespace ccudesk
