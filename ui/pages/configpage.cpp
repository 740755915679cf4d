// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/configpage.h"

#include "core/domain/channelnames.h"
#include "core/domain/link.h"
#include "core/domain/maintenance.h"
#include "core/domain/secretparameters.h"
#include "core/domain/settingnames.h"
#include "core/domain/valuetext.h"
#include "core/store/changejournal.h"
#include "core/store/devicestore.h"
#include "core/store/pendingtracker.h"
#include "core/store/valuestore.h"
#include "ui/delegates/paramsetdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/weekview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"

#include <QDateTime>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccudesk {

namespace {

constexpr int restorable = 15; //!< entries of the journal in the menu
const QString master = QStringLiteral("MASTER");

QString idOf(const ParamsetKey& key) {
    return QStringList{key.interface, key.address, key.name}.join(QLatin1Char('/'));
}

QString plainText(const QString& parameter, const Value& value) {
    if (value.isEmpty())
        return QStringLiteral("–");
    return (carriesSecret(parameter) ? concealedValue() : value).toPlainText();
}

//! What is to be said about a parameter that the CCU did not take as it was; empty when it did.
QString outcomeSentence(const ParameterOutcome& outcome, const ParameterDescription& description) {
    const QString now = valueText(outcome.parameter, {}, description, outcome.now).joined();
    switch (outcome.fate) {
    case ParameterOutcome::Fate::Taken:
        return {};
    case ParameterOutcome::Fate::Altered:
        return ConfigPage::tr("The CCU made %1 of it.").arg(now);
    case ParameterOutcome::Fate::Ignored:
        return ConfigPage::tr("The CCU kept %1.").arg(now);
    case ParameterOutcome::Fate::Unknown:
        break;
    }
    return ConfigPage::tr("It could not be read back.");
}

} // namespace

ConfigPage::ConfigPage(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_name(new ElidingLabel(FontRole::H2, Token::Text, this)),
      m_identity(new QLabel(this)), m_compare(new QPushButton(this)), m_readAgain(new QPushButton(this)),
      m_more(new QToolButton(this)), m_barSlot(new QWidget(this)), m_bar(new MessageBar(m_barSlot)),
      m_list(new QListWidget(this)), m_content(new QVBoxLayout), m_stack(new QStackedLayout),
      m_empty(new EmptyState(this)) {
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConfigPage::choose);
    connect(m_bar, &MessageBar::dismissed, this, &ConfigPage::silence);
    connect(m_bar, &MessageBar::actionRequested, this, &ConfigPage::answerMessage);
    connect(&context.devices, &DeviceStore::devicesRemoved, this, [this](const QList<DeviceKey>& keys) {
        if (keys.contains(m_device))
            Q_EMIT closeRequested();
    });
}

ConfigPage::~ConfigPage() = default;

void ConfigPage::open(const DeviceKey& key, const std::optional<ChannelKey>& channel) {
    const Device* device = m_context.devices.device(key);
    if (!device)
        return Q_EMIT closeRequested();
    silence();
    m_device = key;
    m_name->setText(m_context.devices.displayNameOf(key));
    listParts(*device);
    showFirst(channel ? channel->address : QString());
}

void ConfigPage::open(const DirectLink& link) {
    silence();
    m_device = link.to().device();
    const QString from = m_context.devices.displayNameOf(link.from());
    const QString to = m_context.devices.displayNameOf(link.to());
    m_name->setText(tr("%1 → %2", "sender and receiver of a link").arg(from, to));
    m_parts = {{{link.interface, link.receiver, link.sender}, tr("Receiver: %1").arg(to)},
        {{link.interface, link.sender, link.receiver}, tr("Sender: %1").arg(from)}};
    fillParts();
    showFirst(link.receiver);
}

//! Of that address, else the first of all.
void ConfigPage::showFirst(const QString& address) {
    int row = 0;
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i)
        if (m_parts.at(i).key.address == address)
            row = i;
    if (m_list->currentRow() == row)
        choose(row);
    else
        m_list->setCurrentRow(row);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ConfigPage::addTool(QWidget* tool) {
    m_content->insertWidget(0, tool);
}

void ConfigPage::listParts(const Device& device) {
    m_parts.clear();
    if (device.paramsets.contains(master))
        m_parts.append({{device.interface, device.address, master}, tr("Device")});
    for (const Channel& channel : device.channels) {
        if (!channel.paramsets.contains(master))
            continue;
        const ChannelKey key = device.keyOf(channel);
        const QString name = hasOwnName(channel) ? m_context.devices.displayNameOf(key) : channelTypeName(channel.type);
        m_parts.append(
            {{device.interface, channel.address, master}, QStringLiteral(":%1 %2").arg(channel.index).arg(name)});
    }
    fillParts();
}

void ConfigPage::fillParts() {
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Part& part : std::as_const(m_parts)) {
        auto* item = new QListWidgetItem(part.name, m_list);
        item->setToolTip(part.key.address);
    }
}

void ConfigPage::choose(int row) {
    m_key = row >= 0 && row < m_parts.size() ? m_parts.at(row).key : ParamsetKey();
    m_failure.clear();
    takeDraft();
    showPart();
    read();
}

void ConfigPage::takeDraft() {
    const Device* device = m_context.devices.device(m_device);
    m_model.setDraft(draft());
    m_hasPicture = device && m_week->setDraft(draft(), *device, m_key.address);
}

ParamsetDraft* ConfigPage::draftOf(const ParamsetKey& key) const {
    const auto found = m_drafts.find(idOf(key));
    return found == m_drafts.end() ? nullptr : found->second.get();
}

QList<ParamsetDraft*> ConfigPage::draftsOfDevice() const {
    QList<ParamsetDraft*> drafts;
    for (const Part& part : m_parts)
        if (ParamsetDraft* one = draftOf(part.key))
            drafts.append(one);
    return drafts;
}

void ConfigPage::read() {
    if (m_key.address.isEmpty() || !m_isOperable)
        return showPart();
    m_failure.clear();
    showPart();
    whenDone(m_context.readParamset(m_key), this,
        [this, key = m_key](const Result<Paramset>& answer) { taken(key, answer); });
}

void ConfigPage::taken(const ParamsetKey& key, const Result<Paramset>& answer) {
    if (!answer) {
        if (key != m_key)
            return;
        m_failure = answer.error().message;
        if (draft())
            tell(Severity::Warning, tr("Not read again"), m_failure);
        return showPart();
    }
    auto& slot = m_drafts[idOf(key)];
    if (!slot) {
        slot = std::make_unique<ParamsetDraft>();
        connect(slot.get(), &ParamsetDraft::valuesChanged, this, &ConfigPage::showCounts);
        connect(slot.get(), &ParamsetDraft::baseChanged, this, &ConfigPage::showCounts);
    }
    slot->setBase(*answer);
    if (key == m_key)
        takeDraft();
    showPart();
    showConflicts();
}

void ConfigPage::showNothing(const QString& title, const QString& reason, const QString& action) {
    m_weekChip->hide();
    m_listChip->hide();
    m_empty->setContent(QStringLiteral("settings"), title, reason);
    m_empty->setActions(action);
    m_stack->setCurrentWidget(m_empty);
}

void ConfigPage::showPart() {
    const ParamsetDraft* shown = draft();
    const Device* device = m_context.devices.device(m_device);
    QStringList identity{device ? device->type : QString(), m_key.address};
    if (shown)
        identity.append(tr("read at %1")
                            .arg(QLocale().toString(
                                QDateTime::fromMSecsSinceEpoch(shown->base().readAtMs).time(), QLocale::ShortFormat)));
    identity.removeAll(QString());
    m_identity->setText(identity.join(QStringLiteral(" · ")));
    if (m_parts.isEmpty())
        showNothing(tr("This device has no settings"), tr("The CCU tells nothing that could be set up."));
    else if (shown && shown->base().description->isEmpty())
        showNothing(tr("This channel has no settings"), tr("The CCU tells nothing that could be set up here."));
    else if (shown)
        showSettings();
    else if (!m_failure.isEmpty())
        showNothing(tr("The settings could not be read"), m_failure, tr("Try again"));
    else if (!m_isOperable)
        showNothing(tr("No connection"), tr("The settings are read as soon as the CCU answers again."));
    else
        showNothing(tr("The settings are being read"), tr("They come from the CCU; the device is not asked by radio."));
    showCounts();
    Q_EMIT shownDraftChanged();
}

//! The week program as a picture, unless a person looks for settings by their names. A channel that has nothing else
//! shows it without being asked.
void ConfigPage::showSettings() {
    const int week = m_model.weekProgramCount();
    const bool isAll = week > 0 && week == draft()->base().description->size();
    const bool isWanted = week > 0 && (isAll || m_weekChip->isChecked());
    m_weekChip->setVisible(week > 0 && !isAll);
    m_weekChip->setText(tr("Week program (%n)", nullptr, week));
    m_listChip->setVisible(isWanted && m_hasPicture);
    m_model.setShowsWeekProgram(isWanted);
    const bool isSearch = m_changedChip->isChecked() || !m_filter->text().isEmpty();
    const bool isPicture = isWanted && m_hasPicture && !isSearch && !m_listChip->isChecked();
    m_stack->setCurrentWidget(isPicture ? static_cast<QWidget*>(m_week) : m_tree);
}

void ConfigPage::showCounts() {
    int changes = 0;
    int problems = 0;
    for (int row = 0; row < static_cast<int>(m_parts.size()); ++row) {
        const ParamsetDraft* one = draftOf(m_parts.at(row).key);
        const int count = one ? one->changeCount() : 0;
        changes += count;
        problems += one ? one->problemCount() : 0;
        QListWidgetItem* item = m_list->item(row);
        item->setData(roles::CountTextRole, count > 0 ? QString::number(count) : QString());
        item->setData(Qt::AccessibleTextRole,
            count > 0 ? tr("%1, %n changed", nullptr, count).arg(m_parts.at(row).name) : m_parts.at(row).name);
    }
    const int ready = changes - problems;
    const bool isBusy = !m_toApply.isEmpty();
    m_summary->setText(isBusy ? tr("Being written …")
            : changes > 0     ? tr("%n change(s) in the draft", nullptr, changes)
                              : tr("The draft is what the CCU holds."));
    m_problems->setVisible(problems > 0);
    m_problems->setText(tr("%n needs correction", nullptr, problems));
    m_discard->setVisible(changes > 0);
    m_exact->setVisible(ready > 0);
    m_apply->setText(ready > 0 ? tr("Apply %n change(s)", nullptr, ready) : tr("Apply"));
    m_apply->setEnabled(ready > 0 && m_isOperable && !isBusy);
    showCost();
    m_discard->setEnabled(!isBusy);
    m_readAgain->setEnabled(m_isOperable && !isBusy);
    m_undo->setEnabled(draft() && draft()->canUndo());
    m_redo->setEnabled(draft() && draft()->canRedo());
    m_compare->setEnabled(draft() != nullptr);
    m_applyToOthers->setEnabled(draft() && !draft()->changes().isEmpty() && m_isOperable && !isBusy);
    for (QAction* action : {m_defaults, m_export, m_import})
        action->setEnabled(draft() != nullptr);
}

void ConfigPage::setOperable(bool isOperable) {
    const bool cameBack = isOperable && !m_isOperable;
    m_isOperable = isOperable;
    if (cameBack && isVisible())
        read();
    else
        showPart();
}

void ConfigPage::edit(const QModelIndex& index) {
    const QModelIndex field = index.siblingAtColumn(paramsetcolumn::Draft);
    if (!m_delegate->toggle(&m_model, field) && (m_model.flags(field) & Qt::ItemIsEditable))
        m_tree->edit(field);
}

//! Every step to the CCU, literally.
void ConfigPage::showExactWrite() {
    QStringList lines;
    for (const ParamsetDraft* one : draftsOfDevice()) {
        const ParamsetValues changes = one->changes();
        if (changes.isEmpty())
            continue;
        const ParamsetKey& key = one->base().key;
        lines.append(QStringLiteral("putParamset(%1, %2)  →  %3").arg(key.address, key.name, key.interface));
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            lines.append(QStringLiteral("    %1: %2 → %3")
                             .arg(it.key(), plainText(it.key(), one->base().values.value(it.key())),
                                 plainText(it.key(), it.value())));
    }
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Exact write"));
    auto* text = new QPlainTextEdit(lines.join(QLatin1Char('\n')), dialog);
    text->setObjectName(QStringLiteral("exactWrite"));
    text->setReadOnly(true);
    text->setAccessibleName(tr("Exact write"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(640, 360);
    dialog->open();
}

void ConfigPage::apply() {
    silence();
    m_stored = 0;
    m_failures.clear();
    m_toApply.clear();
    for (const ParamsetDraft* one : draftsOfDevice())
        if (!one->changes().isEmpty())
            m_toApply.append(one->base().key);
    applyNext();
}

//! One after the other: each is a radio message of its own, and the first failure should not cost all of them.
void ConfigPage::applyNext() {
    showCounts();
    if (m_toApply.isEmpty())
        return finishApplying();
    const ParamsetKey key = m_toApply.constFirst();
    const ParamsetDraft* one = draftOf(key);
    whenDone(m_context.writeParamset(one->base(), one->changes()), this,
        [this, key](const Result<ParamsetReport>& report) { applied(key, report); });
}

void ConfigPage::applied(const ParamsetKey& key, const Result<ParamsetReport>& report) {
    ParamsetDraft* one = draftOf(key);
    if (!report) {
        m_failures.append(report.error().message);
    } else {
        QMap<QString, QString> remarks;
        for (const ParameterOutcome& outcome : report->outcomes) {
            const QString remark = outcomeSentence(outcome, *one->description(outcome.parameter));
            if (remark.isEmpty())
                ++m_stored;
            else
                remarks.insert(outcome.parameter, remark);
        }
        if (report->now.description)
            one->setBase(report->now);
        if (!remarks.isEmpty())
            m_failures.append(
                tr("%n setting(s) did not become what you wanted.", nullptr, static_cast<int>(remarks.size())));
        if (key == m_key)
            m_model.setRemarks(remarks);
    }
    m_toApply.removeFirst();
    applyNext();
}

void ConfigPage::finishApplying() {
    showPart();
    if (!m_failures.isEmpty())
        return tell(Severity::Warning, tr("Not everything was stored"), m_failures.constFirst());
    if (m_stored == 0)
        return showConflicts();
    const DataPoint* pending = m_context.values.get(maintenanceOf(m_device), QStringLiteral("CONFIG_PENDING"));
    const Device* device = m_context.devices.device(m_device);
    const PendingTracker* tracker = m_context.care.pending;
    const PendingKind kind = tracker ? tracker->kindIfWritten(m_device) : PendingKind::Underway;
    const QString title = tr("%n setting(s) stored in the CCU", nullptr, m_stored);
    if (device && kind != PendingKind::Underway)
        tell(Severity::Information, title, pendingWords(kind, *device).advice);
    else if (pending && pending->value.toBool())
        tell(Severity::Information, title, tr("The device is just getting them."));
    else
        tell(Severity::Information, title,
            tr("Read back and found as wanted. The old values are kept in this program."));
}

void ConfigPage::showConflicts() {
    const ParamsetDraft* shown = draft();
    const QStringList conflicts = shown ? shown->conflicts() : QStringList();
    if (conflicts.isEmpty())
        return;
    tell(Severity::Warning, tr("Changed elsewhere"),
        tr("The CCU now holds another value for “%1”. Your draft is kept.").arg(settingName(conflicts.constFirst())),
        {tr("Show"), tr("Take the CCU’s values")});
}

void ConfigPage::answerMessage(int action) {
    ParamsetDraft* shown = draft();
    const QStringList conflicts = shown ? shown->conflicts() : QStringList();
    silence();
    if (!shown || conflicts.isEmpty())
        return;
    if (action != 0) {
        for (const QString& parameter : conflicts)
            shown->revert(parameter);
        return;
    }
    m_listChip->setChecked(true); // the picture does not tell one parameter from the other
    m_tree->setCurrentIndex(m_model.indexOf(conflicts.constFirst()));
}

void ConfigPage::tell(Severity severity, const QString& title, const QString& text, const QStringList& actions) {
    m_bar->setMessage({severity, {}, title, text, actions, true});
    m_barSlot->show();
}

void ConfigPage::silence() {
    m_barSlot->hide();
}

void ConfigPage::fillRestoreMenu() {
    m_restore.clear();
    const QList<JournalEntry> entries = m_context.journal ? m_context.journal->entriesOf(m_key) : QList<JournalEntry>();
    for (auto entry = entries.crbegin(); entry != entries.crend() && m_restore.actions().size() < restorable; ++entry) {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry->atMs), QLocale::ShortFormat);
        const ParamsetValues before = entry->valuesBefore();
        m_restore.addAction(tr("As before %1 (%n setting(s))", nullptr, static_cast<int>(before.size())).arg(when),
            this, [this, before] { takeValues(before); });
    }
    m_restore.setEnabled(draft() && !m_restore.isEmpty());
}

void ConfigPage::takeValues(const ParamsetValues& values) {
    if (!draft())
        return;
    const int taken = draft()->setValues(values);
    const int left = static_cast<int>(values.size()) - taken;
    if (left > 0)
        tell(Severity::Information, tr("%n value(s) taken into the draft", nullptr, taken),
            tr("%n value(s) belong to settings that this one does not have.", nullptr, left));
}

} // namespace ccudesk
