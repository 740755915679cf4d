// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/consoleview.h"

#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>

namespace ccudesk {

namespace {

constexpr int mostLines = 20'000;

QString wordOf(MethodKind kind) {
    switch (kind) {
    case MethodKind::Reads:
        return ConsoleView::tr("Only reads.");
    case MethodKind::Changes:
        return ConsoleView::tr("May change something or send by radio; it is written down under Changes.");
    case MethodKind::Endangers:
        break;
    }
    return ConsoleView::tr("Dangerous: devices, keys or other programs' registrations can be lost.");
}

} // namespace

ConsoleView::ConsoleView(const Source& source, QWidget* parent)
    : QWidget(parent), m_source(source), m_interface(new QComboBox(this)), m_method(new QComboBox(this)),
      m_arguments(new QLineEdit(this)), m_kind(new SentenceLabel(FontRole::Small, Token::Text2, this)),
      m_call(new QPushButton(tr("Call"), this)), m_script(new QPlainTextEdit(this)),
      m_run(new QPushButton(tr("Run script"), this)), m_output(new QPlainTextEdit(this)) {
    m_output->setObjectName(QStringLiteral("output"));
    m_output->setAccessibleName(tr("Answers"));
    m_output->setReadOnly(true);
    m_output->setMaximumBlockCount(mostLines);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Whom to ask"));
    tabs->tabBar()->setAccessibleName(tr("Whom to ask"));
    tabs->addTab(buildCalls(), tr("Interface"));
    tabs->addTab(buildScript(), tr("Script"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    column->setSpacing(metrics::cardGap);
    column->addWidget(tabs);
    column->addWidget(m_output, 1);
    const auto fit = [tabs] { // as high as what is shown, not as the highest of all
        for (int i = 0; i < tabs->count(); ++i) {
            const bool isShown = i == tabs->currentIndex();
            tabs->widget(i)->setSizePolicy(
                QSizePolicy::Preferred, isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        }
        const bool canGrow = tabs->currentIndex() > 0; // a script may be long
        tabs->setSizePolicy(QSizePolicy::Expanding, canGrow ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    };
    connect(tabs, &QTabWidget::currentChanged, this, fit);
    fit();
    connect(m_interface, &QComboBox::currentIndexChanged, this, &ConsoleView::listMethods);
    connect(m_method, &QComboBox::currentTextChanged, this, &ConsoleView::showKind);
    connect(m_call, &QPushButton::clicked, this, &ConsoleView::call);
    connect(m_arguments, &QLineEdit::returnPressed, this, &ConsoleView::call);
    connect(m_run, &QPushButton::clicked, this, &ConsoleView::run);
    showConnection();
}

QWidget* ConsoleView::buildCalls() {
    m_interface->setObjectName(QStringLiteral("interface"));
    m_interface->setAccessibleName(tr("Interface"));
    m_method->setObjectName(QStringLiteral("method"));
    m_method->setAccessibleName(tr("Method"));
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->setMinimumContentsLength(24);
    m_method->lineEdit()->setAccessibleName(tr("Method"));
    m_arguments->setObjectName(QStringLiteral("arguments"));
    m_arguments->setAccessibleName(tr("Arguments"));
    m_arguments->setPlaceholderText(QStringLiteral("\"LEQ0123456:1\", \"LEVEL\", 0.5"));
    m_arguments->installEventFilter(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_call->setObjectName(QStringLiteral("call"));
    setButtonKind(m_call, ButtonKind::Primary);
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    row->addWidget(m_interface);
    row->addWidget(m_method);
    row->addWidget(m_arguments, 1);
    row->addWidget(m_call);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(metrics::tileGap);
    column->addLayout(row);
    column->addWidget(m_kind);
    column->addStretch(1);
    return page;
}

QWidget* ConsoleView::buildScript() {
    m_script->setObjectName(QStringLiteral("script"));
    m_script->setAccessibleName(tr("Script"));
    m_script->setPlaceholderText(QStringLiteral("WriteLine(system.Date(\"%F %T\"));"));
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_script->setTabChangesFocus(true);
    m_script->setMinimumHeight(120);
    m_run->setObjectName(QStringLiteral("run"));
    setButtonKind(m_run, ButtonKind::Primary);
    auto* warning = new SentenceLabel(FontRole::Small, Token::Text2, this);
    warning->setText(tr("A script runs with all rights, and the CCU does nothing else meanwhile: one that does not end "
                        "stops the house."));
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->addWidget(warning, 1);
    row->addWidget(m_run);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(metrics::tileGap);
    column->addWidget(m_script);
    column->addLayout(row);
    return page;
}

void ConsoleView::showConnection() {
    const QStringList names = m_source.interfaces();
    QStringList shown;
    for (int i = 0; i < m_interface->count(); ++i)
        shown.append(m_interface->itemText(i));
    m_call->setEnabled(!names.isEmpty());
    m_run->setEnabled(!names.isEmpty());
    if (names == shown || names.isEmpty())
        return;
    const QString chosen = m_interface->currentText();
    {
        const QSignalBlocker blocker(m_interface);
        m_interface->clear();
        m_interface->addItems(names);
        m_interface->setCurrentIndex(qMax(0, static_cast<int>(names.indexOf(chosen))));
    }
    listMethods();
}

void ConsoleView::listMethods() {
    const QString name = m_interface->currentText();
    if (m_methods.contains(name))
        return fillMethods(m_methods.value(name));
    m_methods.insert(name, {}); // asked
    whenDone(m_source.methodsOf(name), this, [this, name](const Result<QStringList>& told) {
        if (told)
            m_methods.insert(name, *told);
        else
            m_methods.remove(name);
        if (name == m_interface->currentText())
            fillMethods(m_methods.value(name));
    });
}

void ConsoleView::fillMethods(const QStringList& names) {
    const QString chosen = m_method->currentText();
    m_method->clear();
    m_method->addItems(names);
    if (const int index = m_method->findText(chosen); index >= 0)
        m_method->setCurrentIndex(index);
    showKind();
}

void ConsoleView::showKind() {
    const MethodKind kind = methodKind(m_method->currentText());
    m_kind->setColor(kind == MethodKind::Endangers ? Token::Bad : Token::Text2);
    m_kind->setText(m_method->currentText().isEmpty() ? QString() : wordOf(kind));
}

void ConsoleView::call() {
    const QString method = m_method->currentText().trimmed();
    if (method.isEmpty() || !m_call->isEnabled())
        return;
    const QString arguments = m_arguments->text();
    m_history.removeAll(arguments);
    m_history.append(arguments);
    m_recalled = m_history.size();
    const QString asked = QStringLiteral("%1 %2(%3)").arg(m_interface->currentText(), method, arguments);
    whenDone(m_source.call(m_interface->currentText(), method, arguments), this,
        [this, asked](const Result<QString>& answer) { append(asked, answer); });
}

void ConsoleView::run() {
    const QString script = m_script->toPlainText();
    if (script.trimmed().isEmpty())
        return;
    m_run->setEnabled(false);
    whenDone(m_source.run(script), this, [this](const Result<QString>& answer) {
        m_run->setEnabled(true);
        append(tr("Script"), answer);
    });
}

void ConsoleView::append(const QString& asked, const Result<QString>& answer) {
    m_output->appendPlainText(
        QStringLiteral("› %1\n%2\n").arg(asked, answer ? *answer : tr("Failed: %1").arg(answer.error().message)));
}

//! As shells do it.
void ConsoleView::recall(int step) {
    m_recalled = qBound<qsizetype>(0, m_recalled + step, m_history.size());
    m_arguments->setText(m_history.value(m_recalled));
}

bool ConsoleView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_arguments && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ccudesk
