// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/messagewords.h"
#include "pagehome.h"
#include "ui/delegates/cellpaint.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/messagespage.h"
#include "ui/pages/programspage.h"
#include "ui/pages/variablespage.h"
#include "ui/themecontroller.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

//! One page on the demo home; what it would send is kept.
template <typename Page> struct Fixture {
    explicit Fixture(bool isFilled = true) : home(isFilled) {
        page = std::make_unique<Page>(home.context());
        page->setConnection(ConnectionState::Live, {});
        page->resize(1440, 820);
        page->show();
        list = page->template findChild<RowTree*>(QStringLiteral("list"));
        filter = page->template findChild<QLineEdit*>(QStringLiteral("filter"));
        tester = std::make_unique<QAbstractItemModelTester>(list->model(), Mode::QtTest);
        sourceTester = std::make_unique<QAbstractItemModelTester>(
            static_cast<QSortFilterProxyModel*>(list->model())->sourceModel(), Mode::QtTest);
    }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }
    [[nodiscard]] QModelIndex at(int row, int column) const { return list->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return at(row, column).data().toString(); }
    [[nodiscard]] int rowOf(const QString& name, int column = 0) const {
        for (int row = 0; row < rows(); ++row)
            if (text(row, column) == name)
                return row;
        return -1;
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return page->template findChild<QPushButton*>(QLatin1String(name));
    }
    void clickSlot(int row, int column) const {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, toggleSlot(list->visualRect(at(row, column))).center());
    }
    void clickLeft(int row, int column) const {
        const QRect cell = list->visualRect(at(row, column));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(cell.x() + 20, cell.center().y()));
    }
    void choose(int row) const { list->setCurrentIndex(at(row, 0)); }
    //! As F2 does, which needs a window that has the focus.
    void changeValue() const {
        for (QAction* action : list->actions())
            if (action->shortcut() == QKeySequence(Qt::Key_F2))
                action->trigger();
    }
    //! Messages that go by themselves, and these.
    void setMessages(const QList<ServiceMessage>& added) {
        QList<ServiceMessage> messages = home.home.serviceMessages();
        messages.removeIf([](const ServiceMessage& each) { return each.canBeAcknowledged; });
        home.home.setServiceMessages(messages + added);
    }
    [[nodiscard]] QWidget* editor() const {
        return list->viewport()->template findChild<QWidget*>(QStringLiteral("valueEditor"));
    }

    test::PageHome home;
    std::unique_ptr<Page> page;
    RowTree* list = nullptr;
    QLineEdit* filter = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QAbstractItemModelTester> sourceTester;
};

ServiceMessage sticky(const Device& device) {
    return {{device.interface, device.address + QStringLiteral(":0")}, QStringLiteral("STICKY_UNREACH"), Value(true),
        1'000, true};
}

ListRow row(const QString& key, const QString& text) {
    ListCell cell;
    cell.text = text;
    return {key, {cell}, text, false, {}};
}

} // namespace

class TestListPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_listpages"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    // ---- the list behind the pages ----

    void rowsChangeWithoutAReset() {
        ListModel model({QStringLiteral("Name")});
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QString c = QStringLiteral("c");
        const QString d = QStringLiteral("d");
        model.setRows({row(a, a), row(b, b), row(c, c)});
        const QPersistentModelIndex keeps = model.index(2, 0);
        model.setRows({row(c, c), row(d, d), row(a, QStringLiteral("A"))});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(keeps.row(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("A"));
        model.setRows({row(c, c), row(d, d), row(a, QStringLiteral("A"))});
        QCOMPARE(changed.size(), 1); // nothing is different
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!keeps.isValid());
        QCOMPARE(reset.size(), 0);
    }

    // ---- messages ----

    void everyUsualMessageHasWords_data() {
        QTest::addColumn<QString>("parameter");
        for (const char* parameter : {"UNREACH", "STICKY_UNREACH", "LOWBAT", "LOW_BAT", "CONFIG_PENDING",
                 "UPDATE_PENDING", "SABOTAGE", "ERROR_SABOTAGE", "ERROR_OVERHEAT", "ERROR_JAMMED", "DUTYCYCLE",
                 "DUTY_CYCLE", "ERROR_CODE", "SOMETHING_NEW"})
            QTest::newRow(parameter) << QString::fromLatin1(parameter);
    }
    void everyUsualMessageHasWords() {
        QFETCH(QString, parameter);
        const MessageWords words = messageWords(parameter);
        QVERIFY(!words.title.isEmpty());
        QVERIFY2(!words.title.contains(QLatin1Char('_')), qPrintable(words.title));
        QVERIFY(words.advice.endsWith(QLatin1Char('.')));
        QCOMPARE(words.advice.count(QLatin1Char('.')), 1); // one sentence
    }

    void messagesAreInTheOwnersWords() {
        Fixture<MessagesPage> f;
        QCOMPARE(f.rows(), f.page->count());
        QVERIFY(f.rows() >= 3);
        const int lost = f.rowOf(QStringLiteral("No contact"));
        QVERIFY(lost >= 0);
        QVERIFY(f.at(lost, 0).data(listrole::SecondTextRole).toString().startsWith(QStringLiteral("Check")));
        QVERIFY(!f.text(lost, 1).isEmpty());
        QVERIFY(!f.at(lost, 1).data(listrole::SecondTextRole).toString().isEmpty()); // its room
        QVERIFY(f.at(lost, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("No contact, Check")));
        QCOMPARE(f.text(lost, 3), QStringLiteral("Goes by itself"));
    }

    //! U25
    void aLowBatteryTellsWhichOneToBuy() {
        Fixture<MessagesPage> f;
        const auto adviceOf = [&f](const char* type) {
            for (const DeviceKey& key : f.home.devices.keys())
                if (f.home.devices.device(key)->type == QLatin1String(type))
                    f.home.home.setServiceMessages({{{key.interface, key.address + QStringLiteral(":0")},
                        QStringLiteral("LOW_BAT"), Value(true), 1, false}});
            return f.at(0, 0).data(listrole::SecondTextRole).toString();
        };
        QCOMPARE(adviceOf("HmIP-SWDO"), QStringLiteral("Change the batteries soon: it takes 1 × AAA."));
        QVERIFY(adviceOf("HmIP-SWSD").startsWith(QStringLiteral("Its battery is built in")));
        QCOMPARE(adviceOf("ELV-SH-WSM"), QStringLiteral("Change the batteries soon.")); // not known
    }

    void whatPressesMostIsOnTop() {
        Fixture<MessagesPage> f;
        const ChannelKey channel{QStringLiteral("HmIP-RF"), QStringLiteral("A:0")};
        const auto message = [&channel](const char* parameter, qint64 since) {
            return ServiceMessage{channel, QString::fromLatin1(parameter), Value(true), since, false};
        };
        f.home.home.setServiceMessages(
            {message("CONFIG_PENDING", 9), message("LOW_BAT", 1), message("LOWBAT", 5), message("UNREACH", 1)});
        QCOMPARE(f.text(0, 0), QStringLiteral("No contact"));
        QCOMPARE(f.at(1, 0).data(listrole::KeyRole).toString().section(QLatin1Char('|'), 2), QStringLiteral("LOWBAT"));
        QCOMPARE(f.text(3, 0), QStringLiteral("Configuration is waiting"));
    }

    void controlCharactersHaveNoShape() {
        Fixture<VariablesPage> f;
        QCOMPARE(f.text(f.rowOf(QStringLiteral("Wetterdienst")), 1), QStringLiteral("DE heiter, 8 bis 14 °C"));
    }

    void anUnknownTimeIsADash() {
        Fixture<MessagesPage> f;
        ServiceMessage message = sticky(*f.home.find(ChannelKind::Switch));
        f.home.home.setServiceMessages({message});
        QVERIFY(f.text(0, 2) != QStringLiteral("–"));
        QVERIFY(f.at(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("1970")));
        message.sinceMs = 0;
        f.home.home.setServiceMessages({message});
        QCOMPARE(f.text(0, 2), QStringLiteral("–"));
    }

    void oneMessageIsAcknowledged() {
        Fixture<MessagesPage> f;
        const ServiceMessage message = sticky(*f.home.find(ChannelKind::Switch));
        f.setMessages({message});
        const int added = f.rowOf(QStringLiteral("Had no contact for a while"));
        QVERIFY(added >= 0);
        QVERIFY(!f.button("acknowledge")->isEnabled());
        f.clickLeft(added, 3);
        const QList<HomeEdit> expected{AcknowledgeMessage{message.channel, message.parameter}};
        QCOMPARE(f.home.edits, expected);
        QTRY_COMPARE(f.at(added, 3).data(listrole::ActionTextRole).toString(), QStringLiteral("Acknowledge"));
        f.home.edits.clear();
        f.choose(added);
        QVERIFY(f.button("acknowledge")->isEnabled());
        f.button("acknowledge")->click();
        QCOMPARE(f.home.edits, expected);
    }

    void allThatMayBeAreAcknowledged() {
        Fixture<MessagesPage> f;
        f.setMessages({});
        QVERIFY(!f.button("acknowledgeAll")->isEnabled());
        const ServiceMessage first = sticky(*f.home.find(ChannelKind::Switch));
        const ServiceMessage second = sticky(*f.home.find(ChannelKind::Dimmer));
        f.setMessages({first, second});
        f.button("acknowledgeAll")->click();
        QCOMPARE(f.home.edits,
            (QList<HomeEdit>{AcknowledgeMessage{first.channel, first.parameter},
                AcknowledgeMessage{second.channel, second.parameter}}));
    }

    void aRefusalIsTold() {
        Fixture<MessagesPage> f;
        f.home.home.setServiceMessages({sticky(*f.home.find(ChannelKind::Switch))});
        f.home.editAnswer = failure(ErrorCode::Permission, QStringLiteral("This connection is for reading only."));
        QSignalSpy raised(f.page.get(), &ListPage::messageRaised);
        f.clickLeft(0, 3);
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised.first().first().value<Message>().text, f.home.editAnswer.error().message);
        QCOMPARE(f.rows(), 1);
    }

    void theDeviceIsShown() {
        Fixture<MessagesPage> f;
        QSignalSpy shown(f.page.get(), &MessagesPage::deviceRequested);
        f.choose(0);
        f.button("showDevice")->click();
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.first().first().value<DeviceKey>(), f.at(0, 0).data(listrole::SubjectRole).value<DeviceKey>());
        QVERIFY(f.home.devices.device(shown.first().first().value<DeviceKey>()));
    }

    //! Who is told no messages must not take an empty list for good news.
    void aLimitationIsNoGoodNews() {
        Fixture<MessagesPage> f(false);
        auto* empty = f.page->findChild<EmptyState*>();
        const auto texts = [empty] {
            QStringList all;
            for (const QLabel* label : empty->findChildren<QLabel*>())
                all.append(label->text());
            return all;
        };
        QVERIFY(texts().contains(QStringLiteral("No messages")));
        f.page->setLimitation(QStringLiteral("Oma is no administrator."));
        QVERIFY(!texts().contains(QStringLiteral("No messages")));
        QVERIFY(texts().contains(QStringLiteral("Oma is no administrator.")));
        f.page->setLimitation({});
        QVERIFY(texts().contains(QStringLiteral("No messages")));
    }

    void theCountIsTold() {
        Fixture<MessagesPage> f;
        QSignalSpy counted(f.page.get(), &MessagesPage::countChanged);
        f.home.home.setServiceMessages({});
        QCOMPARE(counted.size(), 1);
        QCOMPARE(f.page->count(), 0);
        QVERIFY(f.page->findChild<EmptyState*>()->isVisible());
    }

    // ---- variables ----

    void internalVariablesAreHidden() {
        Fixture<VariablesPage> f;
        const int shown = f.rows();
        QVERIFY(f.rowOf(QStringLiteral("Betriebsart")) >= 0);
        f.page->findChild<QCheckBox*>(QStringLiteral("internal"))->click();
        QCOMPARE(f.rows(), shown + 2);
        f.page->findChild<QCheckBox*>(QStringLiteral("internal"))->click();
        QCOMPARE(f.rows(), shown);
    }

    void variablesAreFiltered() {
        Fixture<VariablesPage> f;
        f.filter->setText(QStringLiteral("heiz zuhause"));
        QCOMPARE(f.rows(), 1);
        QCOMPARE(f.text(0, 0), QStringLiteral("Betriebsart"));
        f.filter->setText(QStringLiteral("gibt es nicht"));
        QCOMPARE(f.rows(), 0);
        auto* empty = f.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        empty->findChild<QPushButton*>()->click();
        QVERIFY(f.rows() > 1);
    }

    void aFlagIsSwitchedInItsRow() {
        Fixture<VariablesPage> f;
        const int row = f.rowOf(QStringLiteral("Urlaub"));
        QCOMPARE(f.text(row, 1), QStringLiteral("nein"));
        f.clickSlot(row, 1);
        const QString id = f.at(row, 0).data(listrole::KeyRole).toString();
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(SetVariable{id, Value(true)})});
        QVERIFY(f.at(row, 1).data(roles::PendingRole).toBool());
        QCOMPARE(f.text(row, 1), QStringLiteral("nein → ja"));
        QTRY_VERIFY(!f.at(row, 1).data(roles::PendingRole).toBool());
        f.choose(row);
        QTest::keyClick(f.list, Qt::Key_Space);
        QCOMPARE(f.home.edits.size(), 2);
        QTRY_VERIFY(!f.at(row, 1).data(roles::PendingRole).toBool());
        QTest::keyClick(f.list, Qt::Key_Return); // opens what can be opened, and switches nothing
        QCOMPARE(f.home.edits.size(), 2);
    }

    void aListIsChosenFrom() {
        Fixture<VariablesPage> f;
        const int row = f.rowOf(QStringLiteral("Betriebsart"));
        f.clickSlot(row, 1);
        auto* choice = qobject_cast<QComboBox*>(f.editor());
        QVERIFY(choice);
        QCOMPARE(choice->currentText(), QStringLiteral("Zuhause"));
        QCOMPARE(choice->count(), 4);
        choice->setCurrentIndex(2);
        Q_EMIT choice->activated(2);
        const QString id = f.at(row, 0).data(listrole::KeyRole).toString();
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(SetVariable{id, Value(2)})});
    }

    void aNumberKeepsToItsBounds() {
        Fixture<VariablesPage> f;
        const int row = f.rowOf(QStringLiteral("Außentemperatur"));
        QCOMPARE(f.text(row, 1), QStringLiteral("7.6 °C"));
        f.choose(row);
        f.changeValue();
        auto* number = qobject_cast<QDoubleSpinBox*>(f.editor());
        QVERIFY(number);
        QCOMPARE(number->minimum(), -30.0);
        QCOMPARE(number->maximum(), 50.0);
        QVERIFY(number->accessibleName().contains(QStringLiteral("Außentemperatur")));
        number->setValue(99.0);
        QTest::keyClick(number, Qt::Key_Return);
        const QString id = f.at(row, 0).data(listrole::KeyRole).toString();
        QTRY_COMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(SetVariable{id, Value(50.0)})});
    }

    void aTextIsTyped() {
        Fixture<VariablesPage> f;
        const int row = f.rowOf(QStringLiteral("Begrüßung"));
        f.choose(row);
        QTest::keyClick(f.list, Qt::Key_Return);
        auto* line = qobject_cast<QLineEdit*>(f.editor());
        QVERIFY(line);
        QTest::keyClick(line, Qt::Key_Return); // nothing was changed, so nothing is sent
        QTRY_VERIFY(!f.editor());
        QVERIFY(f.home.edits.isEmpty());
        f.changeValue();
        line = qobject_cast<QLineEdit*>(f.editor());
        QVERIFY(line);
        line->setText(QStringLiteral("Guten Morgen"));
        f.home.home.setSystemVariables(f.home.home.systemVariables()); // a poll in between takes nothing away
        f.page->setConnection(ConnectionState::Live, {});
        QCOMPARE(line->text(), QStringLiteral("Guten Morgen"));
        QTest::keyClick(line, Qt::Key_Return);
        const QString id = f.at(row, 0).data(listrole::KeyRole).toString();
        QTRY_COMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(SetVariable{id, Value(QStringLiteral("Guten Morgen"))})});
    }

    void withoutTheCcuNothingIsEdited() {
        Fixture<VariablesPage> f;
        f.page->setConnection(ConnectionState::Reconnecting, QStringLiteral("It is gone."));
        const int row = f.rowOf(QStringLiteral("Urlaub"));
        f.clickSlot(row, 1);
        f.choose(f.rowOf(QStringLiteral("Begrüßung")));
        f.changeValue();
        QVERIFY(!f.editor());
        QVERIFY(f.home.edits.isEmpty());
    }

    void sortedByNumberNotByWord() {
        Fixture<VariablesPage> f;
        f.home.home.setSystemVariables({});
        QList<SystemVariable> numbers;
        for (const double number : {100.0, 9.0, 20.0}) {
            SystemVariable variable;
            variable.id = QString::number(number);
            variable.name = QStringLiteral("V%1").arg(number);
            variable.type = SystemVariableType::Number;
            variable.value = Value(number);
            numbers.append(variable);
        }
        f.home.home.setSystemVariables(numbers);
        f.list->sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(f.text(0, 1), QStringLiteral("9"));
        QCOMPARE(f.text(2, 1), QStringLiteral("100"));
    }

    // ---- programs ----

    void aProgramIsSwitchedOff() {
        Fixture<ProgramsPage> f;
        const int row = f.rowOf(QStringLiteral("Alles aus"));
        const QString id = f.at(row, 0).data(listrole::KeyRole).toString();
        f.clickSlot(row, 1);
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(SetProgramActive{id, false})});
        QTRY_VERIFY(!f.at(row, 1).data(roles::PendingRole).toBool());
    }

    void aProgramIsRun() {
        Fixture<ProgramsPage> f;
        const int row = f.rowOf(QStringLiteral("Alles aus"));
        const QString id = f.at(row, 0).data(listrole::KeyRole).toString();
        QSignalSpy raised(f.page.get(), &ListPage::messageRaised);
        f.clickLeft(row, 3);
        QCOMPARE(f.home.edits, QList<HomeEdit>{HomeEdit(RunProgram{id})});
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(raised.first().first().value<Message>().title.contains(QStringLiteral("Alles aus")));
        f.choose(row);
        f.button("run")->click();
        QCOMPARE(f.home.edits.size(), 2);
    }

    void aProgramThatIsOffIsNotRunAndSaysWhy() {
        Fixture<ProgramsPage> f;
        const int row = f.rowOf(QStringLiteral("Anwesenheit simulieren"));
        QVERIFY(row >= 0);
        QVERIFY(!f.at(row, 3).data(listrole::ActionEnabledRole).toBool());
        QVERIFY(f.at(row, 3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("switched off")));
        QSignalSpy raised(f.page.get(), &ListPage::messageRaised);
        f.clickLeft(row, 3);
        QCOMPARE(raised.size(), 1);
        QVERIFY(raised.first().first().value<Message>().text.contains(QStringLiteral("switched off")));
        QVERIFY(f.home.edits.isEmpty());
    }

    // ---- what is common ----

    void offlineAndLoadingSaySo() {
        Fixture<ProgramsPage> f(false);
        auto* empty = f.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        const auto hasLabel = [empty](const QString& text) {
            const auto labels = empty->findChildren<QLabel*>();
            return std::any_of(
                labels.cbegin(), labels.cend(), [&text](const QLabel* label) { return label->text() == text; });
        };
        QVERIFY(hasLabel(QStringLiteral("No programs")));
        f.page->setConnection(ConnectionState::Failed, QStringLiteral("Nobody is there."));
        QVERIFY(hasLabel(QStringLiteral("Nobody is there.")));
        QSignalSpy retried(f.page.get(), &ListPage::retryRequested);
        empty->findChild<QPushButton*>()->click();
        QCOMPARE(retried.size(), 1);
        f.page->setConnection(ConnectionState::Loading, {});
        QVERIFY(hasLabel(QStringLiteral("Reading your home")));
    }

    void everythingHasAName() {
        Fixture<MessagesPage> messages;
        Fixture<VariablesPage> variables;
        Fixture<ProgramsPage> programs;
        QCOMPARE(test::namelessWidgets(*messages.page), QStringList());
        QCOMPARE(test::namelessWidgets(*variables.page), QStringList());
        QCOMPARE(test::namelessWidgets(*programs.page), QStringList());
    }

    //! What to do is what a person reads; it gives way last.
    void adviceKeepsItsRoom() {
        Fixture<MessagesPage> f;
        f.page->resize(830, 700);
        QVERIFY(f.list->columnWidth(0) >= 430);
        QVERIFY(f.list->columnWidth(1) < 280);
    }

    void rowsAreOfOneHeight() {
        Fixture<MessagesPage> messages;
        Fixture<VariablesPage> variables;
        QVERIFY(messages.list->uniformRowHeights() && variables.list->uniformRowHeights());
        QCOMPARE(messages.list->visualRect(messages.at(0, 0)).height(), 52);
        QCOMPARE(variables.list->visualRect(variables.at(0, 0)).height(), metrics::tableRowHeight);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestListPages)
#include "tst_listpages.moc"
