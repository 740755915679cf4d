// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "core/store/paramsetdraft.h"
#include "pagehome.h"
#include "ui/models/paramsetmodel.h"
#include "ui/pages/configpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace ccudesk;
using Fate = ParameterOutcome::Fate;

namespace {

const QString offset = QStringLiteral("TEMPERATURE_OFFSET");

} // namespace

//! The configuration page on the simulated home, without a network: what is written and what the CCU says are ours.
class TestConfigPage : public QObject {
    Q_OBJECT

    struct Fixture {
        test::PageHome home;
        QTemporaryDir folder;
        ChangeJournal journal{folder.filePath(QStringLiteral("journal.json")), home.clock};
        QList<ParamsetValues> written;
        std::optional<Error> refusal;
        std::optional<Fate> fate; //!< of everything that is written; nothing: as the CCU really does it
        std::unique_ptr<ConfigPage> page;
        DeviceKey device;
        ChannelKey channel;

        [[nodiscard]] Paramset read(const ParamsetKey& key) const {
            ParamsetDescription description;
            for (const ParameterDescription& one :
                home.simulated.paramsetDescription(key.interface, key.address, key.name)
                    .value_or(QList<ParameterDescription>()))
                description.append(std::make_shared<const ParameterDescription>(one));
            Paramset paramset{key, std::make_shared<const ParamsetDescription>(description), {}, home.clock.nowMs()};
            const auto stored = home.simulated.paramset(key.interface, key.address, key.name);
            for (auto it = stored->cbegin(); stored && it != stored->cend(); ++it)
                paramset.values.insert(it.key(), it->value);
            return paramset;
        }
        [[nodiscard]] Result<ParamsetReport> write(const Paramset& base, const ParamsetValues& changes) {
            if (refusal)
                return tl::unexpected(*refusal);
            written.append(changes);
            ParamsetReport report;
            if (!fate)
                (void)home.simulated.putParamset(
                    base.key.interface, base.key.address, base.key.name, changes, home.clock.nowMs());
            report.now = read(base.key);
            for (auto it = changes.cbegin(); it != changes.cend(); ++it)
                report.outcomes.append({it.key(), base.values.value(it.key()), it.value(),
                    report.now.values.value(it.key()), fate.value_or(Fate::Taken)});
            return report;
        }
        [[nodiscard]] PageContext context() {
            PageContext context = home.context();
            context.readParamset = [this](const ParamsetKey& key) { return readyFuture(Result<Paramset>(read(key))); };
            context.writeParamset = [this](const Paramset& base, const ParamsetValues& changes) {
                return readyFuture(write(base, changes));
            };
            context.journal = &journal;
            return context;
        }
        template <typename T> [[nodiscard]] T* part(const char* name) const {
            return page->findChild<T*>(QLatin1String(name));
        }
        [[nodiscard]] ParamsetModel& model() const {
            return *qobject_cast<ParamsetModel*>(part<QTreeView>("settings")->model());
        }
        [[nodiscard]] QString text(const QString& parameter, int column) const {
            return model().indexOf(parameter).siblingAtColumn(column).data().toString();
        }
        //! As a person does it: opens the field, types, Return.
        void type(const QString& parameter, const char* keys) const {
            auto* tree = part<QTreeView>("settings");
            const QModelIndex index = model().indexOf(parameter);
            tree->scrollTo(index);
            tree->setCurrentIndex(index);
            QTest::keyClick(tree, Qt::Key_Space);
            QPointer<QWidget> editor = tree->indexWidget(index);
            QVERIFY(editor);
            QTest::keyClicks(editor, QLatin1String(keys));
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(!tree->indexWidget(index)); // what was typed is taken when the key has been dealt with
        }
    };
    std::unique_ptr<Fixture> f;

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(QStringLiteral("configpage")); }
    void init() {
        f = std::make_unique<Fixture>();
        const Device* thermostat = f->home.find(ChannelKind::HmIPThermostat);
        QVERIFY(thermostat);
        f->device = thermostat->key();
        f->channel = mainUnitOf(*thermostat)->target;
        f->page = std::make_unique<ConfigPage>(f->context());
        f->page->resize(1200, 760);
        f->page->setOperable(true);
        f->page->show();
        QVERIFY(QTest::qWaitForWindowActive(f->page.get()));
        f->page->open(f->device, f->channel);
        QTRY_VERIFY(f->model().indexOf(offset).isValid());
    }
    void cleanup() { f.reset(); }

    void appliesWhatWasTyped() {
        f->type(offset, "1.5");
        QCOMPARE(f->text(offset, paramsetcolumn::Draft).left(3), QStringLiteral("1.5"));
        QVERIFY(!f->text(offset, paramsetcolumn::Held).isEmpty());
        QCOMPARE(f->part<QListWidget>("parts")->currentItem()->data(roles::CountTextRole), QStringLiteral("1"));
        QTest::mouseClick(f->part<QPushButton>("apply"), Qt::LeftButton);
        QTRY_COMPARE(f->written.size(), 1);
        QCOMPARE(f->written.first(), (ParamsetValues{{offset, Value(1.5)}}));
        QTRY_VERIFY(f->text(offset, paramsetcolumn::Held).isEmpty());
        QVERIFY(f->page->findChild<MessageBar*>()->message().title.contains(QLatin1Char('1')));
    }

    //! U24: before it is sent, in words that say what is not known.
    void tellsWhatItWillCostInRadio() {
        auto* cost = f->part<QLabel>("radioCost");
        QVERIFY(!cost->isVisible());
        f->type(offset, "1.5");
        QVERIFY(cost->isVisible());
        QVERIFY2(cost->text().contains(QStringLiteral("at least 1 ")), qPrintable(cost->text()));
        QVERIFY(!cost->text().contains(QLatin1Char('%')));
        f->home.home.setGateways(f->device.interface, {{f->device.interface, {}, {}, 83, true, true}});
        QVERIFY2(cost->text().contains(QStringLiteral("83 %")), qPrintable(cost->text()));
        auto* why = f->part<QToolButton>("radioCostWhy");
        QVERIFY(why->accessibleDescription().contains(QStringLiteral("83 %")));
        QVERIFY2(test::namelessWidgets(*f->page).isEmpty(),
            qPrintable(test::namelessWidgets(*f->page).join(QLatin1Char(' '))));
        QTest::mouseClick(f->part<QPushButton>("apply"), Qt::LeftButton);
        QTRY_VERIFY(!cost->isVisible());
    }

    void doesNotSendWhatTheDeviceCannotTake() {
        f->type(offset, "40");
        QVERIFY2(f->text(offset, paramsetcolumn::Remark).startsWith(QStringLiteral("Allowed")),
            qPrintable(f->text(offset, paramsetcolumn::Remark)));
        QVERIFY(!f->part<QPushButton>("apply")->isEnabled());
        f->type(offset, "soon");
        QCOMPARE(f->text(offset, paramsetcolumn::Draft), QStringLiteral("soon"));
        QVERIFY(!f->part<QPushButton>("apply")->isEnabled());
        QTest::keySequence(f->page.get(), QKeySequence::Undo);
        QTest::keySequence(f->page.get(), QKeySequence::Undo);
        QVERIFY(f->text(offset, paramsetcolumn::Held).isEmpty());
    }

    void tellsWhatTheCcuMadeOfIt() {
        f->fate = Fate::Ignored;
        f->type(offset, "1.5");
        QTest::mouseClick(f->part<QPushButton>("apply"), Qt::LeftButton);
        QTRY_COMPARE(f->written.size(), 1);
        QTRY_VERIFY(f->text(offset, paramsetcolumn::Remark).contains(QStringLiteral("kept")));
        QCOMPARE(f->page->findChild<MessageBar*>()->message().severity, Severity::Warning);
        QVERIFY(f->model().indexOf(offset).data(ParamsetModel::IsChangedRole).toBool()); // the wish is not lost
    }

    void keepsTheDraftWhenTheCcuRefuses() {
        f->refusal = Error{ErrorCode::Fault, QStringLiteral("No."), {}, -5};
        f->type(offset, "1.5");
        QTest::mouseClick(f->part<QPushButton>("apply"), Qt::LeftButton);
        QTRY_COMPARE(f->page->findChild<MessageBar*>()->message().text, QStringLiteral("No."));
        QCOMPARE(f->text(offset, paramsetcolumn::Draft).left(3), QStringLiteral("1.5"));
        QVERIFY(f->part<QPushButton>("apply")->isEnabled());
    }

    void foreignChangeIsShownAndTheDraftIsKept() {
        f->type(offset, "1.5");
        (void)f->home.simulated.putParamset(f->channel.interface, f->channel.address, QStringLiteral("MASTER"),
            {{offset, Value(0.5)}}, f->home.clock.nowMs());
        f->page->open(f->device, f->channel);
        const auto* bar = f->page->findChild<MessageBar*>();
        QTRY_COMPARE(bar->message().actions.size(), 2);
        QCOMPARE(f->text(offset, paramsetcolumn::Draft).left(3), QStringLiteral("1.5"));
        QVERIFY(f->text(offset, paramsetcolumn::Remark).contains(QStringLiteral("0.5")));
        Q_EMIT f->page->findChild<MessageBar*>()->actionRequested(1);
        QVERIFY(!f->model().indexOf(offset).data(ParamsetModel::IsChangedRole).toBool());
    }

    void showsTheExactWrite() {
        f->type(offset, "1.5");
        const auto buttons = f->page->findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->text().startsWith(QStringLiteral("Show exact")))
                QTest::mouseClick(button, Qt::LeftButton);
        const auto* text = f->page->window()->findChild<QPlainTextEdit*>(QStringLiteral("exactWrite"));
        QVERIFY(text);
        QVERIFY(text->toPlainText().contains(f->channel.address));
        QVERIFY(text->toPlainText().contains(QStringLiteral("TEMPERATURE_OFFSET: 0 → 1.5")));
        QVERIFY(f->written.isEmpty());
    }

    void weekProgramIsHiddenUntilAskedFor() {
        auto& model = f->model();
        const int week = model.weekProgramCount();
        QVERIFY(week > 500);
        const int before = model.rowCount();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::mouseClick(f->part<QAbstractButton>("weekProgram"), Qt::LeftButton);
        QCOMPARE(model.rowCount(), before + week + 1); // and its heading
        model.setText(QStringLiteral("offset"));
        QVERIFY(model.rowCount() < before);
        QVERIFY(model.indexOf(offset).isValid());
        model.setText({});
        QTest::mouseClick(f->part<QAbstractButton>("changedOnly"), Qt::LeftButton);
        QCOMPARE(model.rowCount(), 0);
        f->part<QAbstractButton>("changedOnly")->click();
        f->type(offset, "1.5");
        f->part<QAbstractButton>("changedOnly")->click();
        QCOMPARE(model.rowCount(), 2);
    }

    //! "Summer time begins: month" and "… time of day" are told apart in a narrow window, too.
    void namesHaveRoom() {
        const auto nameWidth = [this] {
            return f->page->findChild<QTreeView*>(QStringLiteral("settings"))
                ->header()
                ->sectionSize(paramsetcolumn::Name);
        };
        QVERIFY(nameWidth() >= 300);
        f->page->resize(980, 700);
        QVERIFY2(nameWidth() >= 240, qPrintable(QString::number(nameWidth())));
    }

    void everyPartCanBeReached() {
        QVERIFY2(test::namelessWidgets(*f->page).isEmpty(),
            qPrintable(test::namelessWidgets(*f->page).join(QLatin1Char(' '))));
        auto* list = f->part<QListWidget>("parts");
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            const QAbstractItemModelTester tester(&f->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QTRY_VERIFY(f->model().rowCount() > 0 || f->page->findChild<QTreeView*>()->isHidden());
        }
    }

    void timesInTwoSettingsAreShownAsOne() {
        const auto described = [](const char* id, ParameterType type, double most, const QStringList& words) {
            ParameterDescription one;
            one.id = QLatin1String(id);
            one.type = type;
            one.operations = Operations(Operation::Read) | Operation::Write;
            one.minimum = Value(0);
            one.maximum = Value(most);
            one.valueList = words;
            return std::make_shared<const ParameterDescription>(one);
        };
        const QString base = QStringLiteral("ON_TIME_BASE");
        const QString factor = QStringLiteral("ON_TIME_FACTOR");
        const ParamsetDescription description{described("ON_TIME_BASE", ParameterType::Enum, 1,
                                                  {QStringLiteral("BASE_1_S"), QStringLiteral("BASE_10_S")}),
            described("ON_TIME_FACTOR", ParameterType::Integer, 31, {})};
        ParamsetDraft draft;
        draft.setBase({{QStringLiteral("BidCos-RF"), QStringLiteral("LEQ0000001:1"), QStringLiteral("MASTER")},
            std::make_shared<const ParamsetDescription>(description), {{base, Value(1)}, {factor, Value(9)}}, 1});
        ParamsetModel model;
        model.setDraft(&draft);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto remark = [&model](const QString& parameter) {
            return model.indexOf(parameter).siblingAtColumn(paramsetcolumn::Remark).data().toString();
        };
        QVERIFY2(remark(base).contains(QStringLiteral("1 min 30 s")), qPrintable(remark(base)));
        QCOMPARE(remark(factor), remark(base));
        QCOMPARE(model.indexOf(factor).row(), model.indexOf(base).row() + 1); // side by side
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        draft.setValue(factor, Value(3));
        QVERIFY(remark(base).contains(QStringLiteral("30 s")));
        const auto isTold = std::any_of(changed.cbegin(), changed.cend(),
            [&](const QList<QVariant>& told) { return told.at(0).toModelIndex().row() <= model.indexOf(base).row(); });
        QVERIFY(isTold); // the other half says something else as well
    }

    void offlineReadsNothingAndSaysSo() {
        f->page->setOperable(false);
        QVERIFY(!f->part<QPushButton>("apply")->isEnabled());
        f->part<QListWidget>("parts")->setCurrentRow(0);
        QVERIFY(f->part<QTreeView>("settings")->isHidden());
    }

    //! What nobody has chosen yet must not open the house.
    void aNewEntryOfALockLocks() {
        const Device* lock = nullptr;
        for (const DeviceKey& key : f->home.devices.keys())
            if (f->home.devices.device(key)->type == QLatin1String("HmIP-DLD"))
                lock = f->home.devices.device(key);
        QVERIFY(lock);
        const Channel& week = lock->channels.constLast();
        f->page->open(lock->key(), lock->keyOf(week));
        auto* list = f->part<QTreeView>("weekEntries");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY2(list->model()->index(0, 2).data().toString().startsWith(QStringLiteral("Lock;")),
            qPrintable(list->model()->index(0, 2).data().toString()));
        QVERIFY(list->model()->index(1, 2).data().toString().startsWith(QStringLiteral("Permission")));
        QTest::mouseClick(f->part<QPushButton>("addEntry"), Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QVERIFY(list->model()->index(2, 2).data().toString().startsWith(QStringLiteral("Lock;")));
        auto* choice = f->part<QComboBox>("lock");
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 4);
        f->part<QCheckBox>("target2")->click();
        QCOMPARE(choice->count(), 2);
        QVERIFY(!f->part<QCheckBox>("target0")->isChecked());
    }
};

QTEST_MAIN(TestConfigPage)
#include "tst_configpage.moc"
