// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/variablespage.h"

#include "core/domain/defaultnames.h"
#include "core/domain/valuetext.h"
#include "core/store/homestore.h"
#include "ui/delegates/cellpaint.h"
#include "ui/delegates/rowtree.h"
#include "ui/delegates/variabledelegate.h"
#include "ui/pages/listheader.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/variabledialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace ccudesk {

namespace {

namespace column {
enum Column { Name, Value, Type, Changed, Description };
}

bool isFlag(const SystemVariable& variable) {
    return variable.type == SystemVariableType::Logic || variable.type == SystemVariableType::Alarm;
}

QString valueWords(const SystemVariable& variable, const Value& value) {
    const auto index = isFlag(variable) ? std::optional<qint64>(value.toBool() ? 1 : 0) : value.toInteger();
    const bool hasWords = variable.type == SystemVariableType::List || isFlag(variable);
    if (hasWords && index && *index >= 0 && *index < variable.valueList.size())
        if (const QString& word = variable.valueList.at(static_cast<qsizetype>(*index)); !word.isEmpty())
            return displayName(word);
    if (isFlag(variable))
        return value.toBool() ? VariablesPage::tr("Yes") : VariablesPage::tr("No");
    if (variable.type == SystemVariableType::Number && value.toNumber())
        return ValueText{QLocale().toString(*value.toNumber(), 'g', 10), variable.unit}.joined();
    QString text = value.toPlainText();
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control) // what add-ons leave behind has no shape
            c = QLatin1Char(' ');
    return text.simplified();
}

QString typeWords(SystemVariableType type) {
    switch (type) {
    case SystemVariableType::Logic:
        return VariablesPage::tr("Yes or no");
    case SystemVariableType::Alarm:
        return VariablesPage::tr("Alarm");
    case SystemVariableType::List:
        return VariablesPage::tr("List of values");
    case SystemVariableType::Number:
        return VariablesPage::tr("Number");
    case SystemVariableType::String:
        break;
    }
    return VariablesPage::tr("Text");
}

} // namespace

VariablesPage::VariablesPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
        {tr("Variables"), tr("Filter variables"), tr("Filter by name, value or description"),
            QStringLiteral("variables"), tr("No system variables"),
            tr("The CCU has not told any system variables yet, or has none.")},
        {tr("Name"), tr("Value"), tr("Type"), tr("Changed"), tr("Description")},
        new VariableDelegate(metrics::tableRowHeight), parent),
      m_internal(new QCheckBox(tr("Show internal"), this)),
      m_new(addButton(QStringLiteral("new"), QStringLiteral("plus"), tr("New variable"))) {
    setWidths({280, 310, 120, 100, 0}, 160);
    header().setInsets(column::Value, 4, valueEdgeInset, Qt::AlignRight);
    buildActions();
    list().sortByColumn(column::Name, Qt::AscendingOrder);
    connect(&context.home, &HomeStore::systemVariablesChanged, this, [this] { refresh(); });
    refresh();
}

void VariablesPage::buildActions() {
    m_internal->setObjectName(QStringLiteral("internal"));
    m_internal->setMinimumHeight(metrics::controlHeight); // as high as the buttons of other pages
    m_internal->setToolTip(tr("Variables that the CCU or an add-on keeps for itself."));
    head().addButton(m_internal);
    m_new->setToolTip(tr("Creates a system variable in the CCU."));
    connect(m_new, &QPushButton::clicked, this, [this] { showShape({}); });
    connect(m_internal, &QCheckBox::toggled, this, [this](bool shows) {
        proxy().setShowsTechnical(shows);
        showSuitablePage();
    });
    auto* delegate = static_cast<VariableDelegate*>(list().itemDelegate());
    connect(delegate, &ListDelegate::toggleRequested, this,
        [this](const QModelIndex& index, bool on) { set(index.data(listrole::KeyRole).toString(), Value(on)); });
    connect(delegate, &ListDelegate::editRequested, this, &VariablesPage::edit);
    connect(delegate, &VariableDelegate::valueChosen, this, &VariablesPage::set);
    connect(&list(), &RowTree::activationRequested, this, &VariablesPage::edit);
    connect(&list(), &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (!index.siblingAtColumn(column::Value).data(roles::ToggleRole).isValid()) // a double click switches nothing
            edit(index);
    });
    connect(&list(), &QWidget::customContextMenuRequested, this, &VariablesPage::openMenu);
    auto* change = new QAction(tr("Change value"), &list());
    change->setShortcut(Qt::Key_F2);
    change->setShortcutContext(Qt::WidgetShortcut);
    list().addAction(change);
    connect(change, &QAction::triggered, this, [this] { edit(currentIndex()); });
    auto* remove = new QAction(tr("Delete"), &list());
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    list().addAction(remove);
    connect(remove, &QAction::triggered, this, [this] { askToDelete(currentIndex()); });
}

const SystemVariable* VariablesPage::variable(const QString& id) const {
    for (const SystemVariable& each : context().home.systemVariables())
        if (each.id == id)
            return &each;
    return nullptr;
}

ListCell VariablesPage::valueCell(const SystemVariable& variable) const {
    ListCell cell;
    cell.isValue = true;
    cell.isMissing = variable.value.isEmpty();
    cell.text = cell.isMissing ? tr("Never set") : valueWords(variable, variable.value);
    cell.sortNumber = variable.type == SystemVariableType::String ? std::nullopt : variable.value.toNumber();
    cell.toolTip = cell.text;
    if (isFlag(variable)) {
        cell.toggle = variable.value.toBool();
        cell.isToggleEnabled = isLive();
    } else {
        cell.isEditable = isLive();
    }
    if (const auto sent = m_sent.constFind(variable.id); sent != m_sent.cend()) {
        cell.isPending = true;
        cell.isToggleEnabled = false;
        cell.isEditable = false;
        cell.text = tr("%1 → %2").arg(cell.text, valueWords(variable, *sent));
    }
    return cell;
}

ListRow VariablesPage::rowFor(const SystemVariable& variable) const {
    ListCell name;
    name.text = displayName(variable.name);
    name.iconName = variable.type == SystemVariableType::Alarm ? QStringLiteral("siren") : QStringLiteral("variables");
    name.toolTip = variable.name;
    ListCell type;
    type.text = typeWords(variable.type);
    ListCell description;
    description.text = displayName(variable.description);
    description.toolTip = description.text;
    const ListCell value = valueCell(variable);
    const QStringList searched{name.text, value.text, description.text, type.text};
    return {variable.id, {name, value, type, ageCell(variable.changedAtMs, tr("Never changed")), description},
        searched.join(QLatin1Char('\n')), variable.isInternal, QVariant::fromValue(variable)};
}

void VariablesPage::refresh() {
    m_new->setEnabled(isLive());
    QList<ListRow> rows;
    QSet<QString> ids;
    for (const SystemVariable& variable : context().home.systemVariables()) {
        if (ids.contains(variable.id))
            continue;
        ids.insert(variable.id);
        rows.append(rowFor(variable));
    }
    setRows(rows);
}

QString VariablesPage::countText(int shown) const {
    int all = 0;
    for (const ListRow& row : model().rows())
        all += m_internal->isChecked() || !row.isTechnical ? 1 : 0;
    return shown == all ? tr("%n variable(s)", nullptr, shown) : tr("%1 of %2").arg(shown).arg(all);
}

void VariablesPage::set(const QString& id, const Value& value) {
    if (m_sent.contains(id))
        return;
    m_sent.insert(id, value);
    refresh();
    send(SetVariable{id, value}, [this, id](const Result<void>&) {
        m_sent.remove(id);
        refresh();
    });
}

//! Space, F2 or the pencil: a switch is switched, anything else is edited.
void VariablesPage::edit(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QModelIndex value = index.siblingAtColumn(column::Value);
    const QVariant position = value.data(roles::ToggleRole);
    if (position.isValid()) {
        if (value.data(roles::ToggleEnabledRole).toBool())
            set(value.data(listrole::KeyRole).toString(), Value(!position.toBool()));
        return;
    }
    if (value.data(listrole::IsEditableRole).toBool()) {
        list().setCurrentIndex(value);
        list().edit(value);
    }
}

//! Without id: a new one.
void VariablesPage::showShape(const SystemVariable& variable) {
    auto* dialog = new VariableDialog(context(), variable, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VariablesPage::askToDelete(const QModelIndex& index) {
    const SystemVariable* known = variable(index.data(listrole::KeyRole).toString());
    if (!known || known->isInternal || !isLive())
        return;
    askToDeleteVariable(context(), *known, this, [this](const Result<void>& result) {
        if (!result)
            raise(result.error());
    });
}

void VariablesPage::openMenu(const QPoint& position) {
    const QModelIndex index = list().indexAt(position);
    const SystemVariable* known = variable(index.data(listrole::KeyRole).toString());
    if (!known)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("variableMenu"));
    menu->addAction(tr("Change value"), this, [this, key = QPersistentModelIndex(index)] { edit(key); })
        ->setEnabled(isLive());
    menu->addAction(tr("Copy value"), this,
        [text = valueWords(*known, known->value)] { QApplication::clipboard()->setText(text); });
    menu->addSeparator();
    QAction* shape
        = menu->addAction(tr("Name, words and bounds …"), this, [this, known = *known] { showShape(known); });
    shape->setObjectName(QStringLiteral("shape"));
    shape->setEnabled(isLive() && !known->isInternal);
    QAction* remove
        = menu->addAction(tr("Delete …"), this, [this, key = QPersistentModelIndex(index)] { askToDelete(key); });
    remove->setObjectName(QStringLiteral("delete"));
    remove->setEnabled(isLive() && !known->isInternal);
    menu->popup(list().viewport()->mapToGlobal(position));
}

} // namespace ccudesk
