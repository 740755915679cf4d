// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/variabledialog.h"

#include "core/domain/defaultnames.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::VariableQuestions)
};

constexpr double largestBound = 1e9;
constexpr int boundDecimals = 3;
constexpr int listLines = 5;

bool isFlag(SystemVariableType type) {
    return type == SystemVariableType::Logic || type == SystemVariableType::Alarm;
}

QDoubleSpinBox* boundField(const char* name, QWidget* parent) {
    auto* field = new QDoubleSpinBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setRange(-largestBound, largestBound);
    field->setDecimals(boundDecimals);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

//! Nothing is known where the CCU was not asked, does not tell this user, or did not answer.
QString usageSentence(const Result<QStringList>& programs) {
    if (!programs)
        return Tr::tr("Whether programs use it is not known: %1").arg(programs.error().message);
    if (programs->isEmpty())
        return Tr::tr("The CCU knows no program that uses it in a condition or an action. Scripts that find it by its "
                      "name are not counted.");
    QStringList names;
    for (const QString& name : *programs)
        names.append(displayName(name));
    return Tr::tr(
        "%n program(s) use it and will no longer work as they did: %1", nullptr, static_cast<int>(names.size()))
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

VariableDialog::VariableDialog(const PageContext& context, const SystemVariable& variable, QWidget* parent)
    : QDialog(parent), m_context(context), m_id(variable.id), m_form(new QFormLayout), m_name(new QLineEdit(this)),
      m_type(new QComboBox(this)), m_false(new QLineEdit(this)), m_true(new QLineEdit(this)),
      m_list(new QPlainTextEdit(this)), m_unit(new QLineEdit(this)), m_minimum(boundField("minimum", this)),
      m_maximum(boundField("maximum", this)), m_description(new QLineEdit(this)), m_refusal(new QLabel(this)) {
    setObjectName(QStringLiteral("variableDialog"));
    setWindowTitle(m_id.isEmpty() ? tr("New system variable") : tr("Change a system variable"));
    build();
    fill(variable);
    showFields();
    m_name->setFocus();
}

void VariableDialog::build() {
    const QList<std::pair<SystemVariableType, QString>> types{{SystemVariableType::Logic, tr("Yes or no")},
        {SystemVariableType::Number, tr("Number")}, {SystemVariableType::List, tr("List of values")},
        {SystemVariableType::String, tr("Text")}, {SystemVariableType::Alarm, tr("Alarm")}};
    for (const auto& [type, words] : types)
        m_type->addItem(words, static_cast<int>(type));
    m_type->setEnabled(m_id.isEmpty());
    m_type->setToolTip(m_id.isEmpty() ? QString() : tr("The type stays: programs that use the variable rely on it."));
    m_list->setTabChangesFocus(true);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * listLines + 12);
    m_list->setPlaceholderText(tr("One value in each line"));
    const QList<std::tuple<QWidget*, const char*, QString>> rows{{m_name, "name", tr("Name")},
        {m_type, "type", tr("Type")}, {m_false, "false", tr("Word for no")}, {m_true, "true", tr("Word for yes")},
        {m_list, "values", tr("Values")}, {m_unit, "unit", tr("Unit")}, {m_minimum, "minimum", tr("Smallest value")},
        {m_maximum, "maximum", tr("Largest value")}, {m_description, "description", tr("Description")}};
    for (const auto& [field, name, words] : rows) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(words);
        if (auto* inner = field->findChild<QLineEdit*>()) // of a number field: it is what has the focus
            inner->setAccessibleName(words);
        m_form->addRow(words, field);
    }
    m_form->setSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_agree = buttons->addButton(m_id.isEmpty() ? tr("Create") : tr("Apply"), QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(QStringLiteral("agree"));
    setButtonKind(m_agree, ButtonKind::Primary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 16);
    column->setSpacing(metrics::cardGap);
    column->addLayout(m_form);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    setMinimumWidth(480);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { showFields(); });
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_agree->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { send(); });
}

void VariableDialog::fill(const SystemVariable& variable) {
    const VariableShape shape = shapeOf(variable);
    m_type->setCurrentIndex(
        m_type->findData(static_cast<int>(m_id.isEmpty() ? SystemVariableType::Logic : shape.type)));
    m_name->setText(shape.name);
    m_description->setText(shape.description);
    m_unit->setText(shape.unit);
    m_minimum->setValue(shape.minimum);
    m_maximum->setValue(shape.maximum);
    if (isFlag(shape.type)) {
        m_false->setText(shape.words.value(0));
        m_true->setText(shape.words.value(1));
    } else {
        m_list->setPlainText(shape.words.join(QLatin1Char('\n')));
    }
    m_agree->setEnabled(!shape.name.isEmpty());
}

VariableShape VariableDialog::shape() const {
    VariableShape shape;
    shape.name = m_name->text();
    shape.description = m_description->text();
    shape.type = static_cast<SystemVariableType>(m_type->currentData().toInt());
    if (isFlag(shape.type))
        shape.words = {m_false->text(), m_true->text()};
    if (shape.type == SystemVariableType::List)
        shape.words = m_list->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (shape.type == SystemVariableType::Number) {
        shape.unit = m_unit->text();
        shape.minimum = m_minimum->value();
        shape.maximum = m_maximum->value();
    }
    return shape;
}

//! Only what the type has.
void VariableDialog::showFields() {
    const SystemVariableType type = shape().type;
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    show(m_false, isFlag(type));
    show(m_true, isFlag(type));
    show(m_list, type == SystemVariableType::List);
    for (QWidget* field :
        {static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_minimum), static_cast<QWidget*>(m_maximum)})
        show(field, type == SystemVariableType::Number);
    adjustSize();
}

void VariableDialog::send() {
    m_agree->setEnabled(false);
    m_refusal->hide();
    const HomeEdit edit = m_id.isEmpty() ? HomeEdit(CreateVariable{shape()}) : HomeEdit(ChangeVariable{m_id, shape()});
    whenDone(m_context.edit(edit), this, [this](const Result<void>& result) {
        if (result)
            return accept();
        m_refusal->setText(result.error().message);
        m_refusal->show();
        m_agree->setEnabled(true);
    });
}

void askToDeleteVariable(const PageContext& context, const SystemVariable& variable, QWidget* asker,
    const std::function<void(const Result<void>& result)>& done) {
    const auto usage = context.homeCare.programsUsing ? context.homeCare.programsUsing(variable.id)
                                                      : readyFuture(Result<QStringList>(QStringList()));
    whenDone(usage, asker, [context, variable, asker, done](const Result<QStringList>& programs) {
        auto* box = new QMessageBox(QMessageBox::NoIcon, Tr::tr("Delete a system variable"),
            Tr::tr("Delete “%1” from the CCU? This cannot be undone.").arg(displayName(variable.name)),
            QMessageBox::Cancel, asker->window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setObjectName(QStringLiteral("deleteVariable"));
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(usageSentence(programs));
        QPushButton* agree = box->addButton(Tr::tr("Delete"), QMessageBox::DestructiveRole);
        agree->setObjectName(QStringLiteral("agree"));
        setButtonKind(agree, ButtonKind::Danger);
        box->setDefaultButton(QMessageBox::Cancel);
        QObject::connect(agree, &QPushButton::clicked, asker,
            [context, id = variable.id, asker, done] { whenDone(context.edit(DeleteVariable{id}), asker, done); });
        box->open();
    });
}

} // namespace ccudesk
