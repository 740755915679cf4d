// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/variabledialog.h"
#include "ui/pages/variablespage.h"
#include "ui/themecontroller.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace ccudesk;

namespace {

struct Fixture {
    Fixture() {
        page = std::make_unique<VariablesPage>(home.context());
        page->setConnection(ConnectionState::Live, {});
        page->resize(1440, 820);
        page->show();
        list = page->findChild<RowTree*>(QStringLiteral("list"));
    }
    [[nodiscard]] SystemVariable variable(const QString& name) const {
        for (const SystemVariable& each : home.home.systemVariables())
            if (each.name == name)
                return each;
        return {};
    }
    void choose(const QString& name) const {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == name)
                list->setCurrentIndex(list->model()->index(row, 0));
    }
    void triggerDelete() const {
        for (QAction* action : list->actions())
            if (action->shortcut() == QKeySequence(Qt::Key_Delete))
                action->trigger();
    }
    [[nodiscard]] QMessageBox* question() const {
        return page->window()->findChild<QMessageBox*>(QStringLiteral("deleteVariable"));
    }

    test::PageHome home;
    std::unique_ptr<VariablesPage> page;
    RowTree* list = nullptr;
};

struct DialogFixture {
    explicit DialogFixture(const SystemVariable& variable = {}) {
        dialog = std::make_unique<VariableDialog>(home.context(), variable, nullptr);
        dialog->show();
    }
    [[nodiscard]] QLineEdit* field(const char* name) const {
        return dialog->findChild<QLineEdit*>(QLatin1String(name));
    }
    void setType(SystemVariableType type) const {
        auto* choice = dialog->findChild<QComboBox*>(QStringLiteral("type"));
        choice->setCurrentIndex(choice->findData(static_cast<int>(type)));
    }
    [[nodiscard]] QPushButton* agree() const { return dialog->findChild<QPushButton*>(QStringLiteral("agree")); }

    test::PageHome home;
    std::unique_ptr<VariableDialog> dialog;
};

} // namespace

//! System variables come, change and go.
class TestVariableDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_variabledialog"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void eachTypeHasItsFields() {
        DialogFixture f;
        QVERIFY(!f.agree()->isEnabled()); // without a name
        f.field("name")->setText(QStringLiteral("Gäste"));
        QVERIFY(f.field("true")->isVisible() && !f.field("unit")->isVisible());
        f.field("false")->setText(QStringLiteral("nein"));
        f.field("true")->setText(QStringLiteral("ja"));
        VariableShape wanted{
            QStringLiteral("Gäste"), {}, SystemVariableType::Logic, {}, {QStringLiteral("nein"), QStringLiteral("ja")}};
        QCOMPARE(f.dialog->shape(), wanted);
        QVERIFY(test::namelessWidgets(*f.dialog).isEmpty());
        f.setType(SystemVariableType::List);
        QVERIFY(!f.field("true")->isVisible());
        f.dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("rot\n\ngrün\n"));
        wanted.type = SystemVariableType::List;
        wanted.words = QStringList{QStringLiteral("rot"), QStringLiteral("grün")};
        QCOMPARE(f.dialog->shape(), wanted);
        QVERIFY(test::namelessWidgets(*f.dialog).isEmpty());
        f.setType(SystemVariableType::Number);
        QVERIFY(f.field("unit")->isVisible());
        f.field("unit")->setText(QStringLiteral("kWh"));
        f.dialog->findChild<QDoubleSpinBox*>(QStringLiteral("maximum"))->setValue(7.5);
        QVERIFY(test::namelessWidgets(*f.dialog).isEmpty());
        f.agree()->click();
        QCOMPARE(f.home.edits,
            QList<HomeEdit>{HomeEdit(CreateVariable{
                {QStringLiteral("Gäste"), {}, SystemVariableType::Number, QStringLiteral("kWh"), {}, 0.0, 7.5}})});
        QTRY_VERIFY(!f.dialog->isVisible());
    }

    //! Nothing that was typed is lost.
    void aRefusalKeepsTheDialogOpen() {
        DialogFixture f;
        f.home.editAnswer = failure(ErrorCode::Invalid, QStringLiteral("Den Namen gibt es schon."));
        f.field("name")->setText(QStringLiteral("Urlaub"));
        f.agree()->click();
        auto* refusal = f.dialog->findChild<QLabel*>(QStringLiteral("refusal"));
        QTRY_COMPARE(refusal->text(), QStringLiteral("Den Namen gibt es schon."));
        QVERIFY(refusal->isVisible() && f.dialog->isVisible() && f.agree()->isEnabled());
        QCOMPARE(f.field("name")->text(), QStringLiteral("Urlaub"));
    }

    void whatIsThereIsShownAndKept() {
        Fixture page;
        const SystemVariable known = page.variable(QStringLiteral("Betriebsart"));
        DialogFixture f(known);
        QCOMPARE(f.dialog->shape(), shapeOf(known));
        QVERIFY(!f.dialog->findChild<QComboBox*>(QStringLiteral("type"))->isEnabled());
        f.field("description")->setText(QStringLiteral("Neu"));
        f.agree()->click();
        VariableShape wanted = shapeOf(known);
        wanted.description = QStringLiteral("Neu");
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(ChangeVariable{known.id, wanted})});
    }

    void thePageOffersANewOne() {
        Fixture f;
        auto* button = f.page->findChild<QPushButton*>(QStringLiteral("new"));
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(f.page->window()->findChild<VariableDialog*>(QStringLiteral("variableDialog")));
        f.page->setConnection(ConnectionState::Reconnecting, {});
        QVERIFY(!button->isEnabled());
    }

    void deletingNamesThePrograms() {
        Fixture f;
        f.choose(QStringLiteral("Urlaub"));
        f.triggerDelete();
        QTRY_VERIFY(f.question());
        QVERIFY2(f.question()->informativeText().contains(QStringLiteral("Anwesenheit simulieren")),
            qPrintable(f.question()->informativeText()));
        QVERIFY(f.home.edits.isEmpty());
        f.question()->findChild<QPushButton*>(QStringLiteral("agree"))->click();
        QTRY_COMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(DeleteVariable{f.variable(QStringLiteral("Urlaub")).id})});
    }

    void whatTheCcuKeepsForItselfStays() {
        Fixture f;
        f.page->findChild<QAbstractButton*>(QStringLiteral("internal"))->click();
        f.choose(QStringLiteral("Service messages"));
        f.triggerDelete();
        f.choose(QStringLiteral("Begrüßung"));
        f.triggerDelete();
        QTRY_VERIFY(f.question());
        QVERIFY2(f.question()->text().contains(QStringLiteral("Begrüßung")), qPrintable(f.question()->text()));
        QCOMPARE(f.page->window()->findChildren<QMessageBox*>().size(), 1);
    }
};

QTEST_MAIN(TestVariableDialog)
#include "tst_variabledialog.moc"
