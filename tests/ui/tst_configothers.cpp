// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changejournal.h"
#include "core/store/paramsetfile.h"
#include "pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/applydialog.h"
#include "ui/pages/comparedialog.h"
#include "ui/pages/paramsetbatch.h"
#include "ui/pages/paramsetplaces.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace ccudesk;
using State = ParamsetBatch::State;

namespace {

const QString hmip = QStringLiteral("HmIP-RF");
const QString master = QStringLiteral("MASTER");
const QString offset = QStringLiteral("TEMPERATURE_OFFSET");
const ParamsetKey radiator{hmip, QStringLiteral("000A1D8994C102:1"), master};
const ParamsetKey otherRadiator{hmip, QStringLiteral("000A1D8994C301:1"), master};

} // namespace

//! A configuration beside others of its kind: comparing with them, and giving them the same settings.
class TestConfigOthers : public QObject {
    Q_OBJECT

    //! Answers come when a test says so.
    struct Stage {
        test::PageHome home;
        QTemporaryDir folder;
        ChangeJournal journal{folder.filePath(QStringLiteral("journal.json")), home.clock};
        std::vector<QPromise<Result<Paramset>>> reads;
        std::vector<QPromise<Result<ParamsetReport>>> writes;
        QList<ParamsetKey> asked;
        QList<ParamsetKey> written;

        [[nodiscard]] PageContext context() {
            PageContext context = home.context();
            context.readParamset = [this](const ParamsetKey& key) {
                asked.append(key);
                reads.emplace_back().start();
                return reads.back().future();
            };
            context.writeParamset = [this](const Paramset& base, const ParamsetValues& /*changes*/) {
                written.append(base.key);
                writes.emplace_back().start();
                return writes.back().future();
            };
            context.journal = &journal;
            return context;
        }
        [[nodiscard]] Paramset stored(const ParamsetKey& key) const {
            ParamsetDescription description;
            for (const ParameterDescription& one :
                home.simulated.paramsetDescription(key.interface, key.address, key.name)
                    .value_or(QList<ParameterDescription>()))
                description.append(std::make_shared<const ParameterDescription>(one));
            Paramset paramset{key, std::make_shared<const ParamsetDescription>(description), {}, 1};
            const auto all = home.simulated.paramset(key.interface, key.address, key.name);
            for (auto it = all->cbegin(); it != all->cend(); ++it)
                paramset.values.insert(it.key(), it->value);
            return paramset;
        }
        void answer(const Result<Paramset>& with) {
            reads.back().addResult(with);
            reads.back().finish();
        }
        void report(const Result<ParamsetReport>& with) {
            writes.back().addResult(with);
            writes.back().finish();
        }
        static ParamsetReport taken() {
            ParamsetReport report;
            report.outcomes = {{offset, Value(0.0), Value(1.5), Value(1.5), ParameterOutcome::Fate::Taken}};
            return report;
        }
    };
    std::unique_ptr<Stage> s;

    [[nodiscard]] QList<ParamsetPlace> places(const QList<ParamsetKey>& keys) const {
        QList<ParamsetPlace> all;
        for (const ParamsetKey& key : keys)
            all.append(paramsetPlace(s->home.devices, key));
        return all;
    }

private Q_SLOTS:
    void initTestCase() { test::useTestSettings(QStringLiteral("configothers")); }
    void init() { s = std::make_unique<Stage>(); }
    void cleanup() { s.reset(); }

    void offersTheSameKindOnly() {
        const QList<ParamsetPlace> all = similarPlaces(s->home.devices, radiator, nullptr);
        QVERIFY(all.size() >= 4); // radiators and wall thermostats have the same type of channel
        QVERIFY(all.contains(paramsetPlace(s->home.devices, otherRadiator)));
        QVERIFY(!all.contains(paramsetPlace(s->home.devices, radiator)));
        for (const ParamsetPlace& place : all)
            QVERIFY2(s->stored(place.key).values.contains(offset), qPrintable(place.name));
        const ParamsetKey device{hmip, QStringLiteral("000A1D8994C102"), master};
        for (const ParamsetPlace& place : similarPlaces(s->home.devices, device, nullptr))
            QCOMPARE(place.type, QStringLiteral("HmIP-eTRV-2"));
    }

    void comparesWithAnotherAndTakesOver() {
        ParamsetDraft draft;
        draft.setBase(s->stored(radiator));
        CompareDialog dialog(s->context(), draft);
        dialog.show();
        auto* list = dialog.findChild<RowTree*>(QStringLiteral("differences"));
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* sources = dialog.findChild<QComboBox*>(QStringLiteral("compareWith"));
        const int index = sources->findText(QStringLiteral("Heizkörper Schlafzimmer"), Qt::MatchStartsWith);
        sources->setCurrentIndex(index);
        Q_EMIT sources->activated(index);
        QCOMPARE(s->asked, QList<ParamsetKey>{otherRadiator});
        Paramset other = s->stored(otherRadiator);
        other.values[offset] = Value(2.5);
        other.values[QStringLiteral("BOOST_TIME_PERIOD")] = Value(99); // more than is allowed here
        other.values[QStringLiteral("NEWER_SETTING")] = Value(1);
        s->answer(other);
        QTRY_COMPARE(list->model()->rowCount(), 2); // what exists there only is no difference to decide about
        auto* all = dialog.findChild<QPushButton*>(QStringLiteral("takeAll"));
        QVERIFY(all->isEnabled());
        all->click();
        QCOMPARE(draft.changes(), (ParamsetValues{{offset, Value(2.5)}}));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!all->isEnabled());
        dialog.findChild<QAbstractButton*>(QStringLiteral("alsoSame"))->click();
        QVERIFY(list->model()->rowCount() > 500);
        draft.undo();
        QVERIFY(all->isEnabled());
        QVERIFY2(test::namelessWidgets(dialog).isEmpty(), qPrintable(test::namelessWidgets(dialog).join(u' ')));
    }

    void takesOverOneRow() {
        ParamsetDraft draft;
        draft.setBase(s->stored(radiator));
        CompareDialog dialog(s->context(), draft);
        dialog.setOther({{offset, Value(2.5)}, {QStringLiteral("BOOST_TIME_PERIOD"), Value(7)}});
        auto* list = dialog.findChild<RowTree*>(QStringLiteral("differences"));
        QAbstractItemModel* model = list->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(listrole::KeyRole).toString() == offset)
                Q_EMIT list->activated(model->index(row, 0));
        QCOMPARE(draft.changes(), (ParamsetValues{{offset, Value(2.5)}}));
    }

    void comparesWithAFileAndAnEarlierTime() {
        ParamsetDraft draft;
        Paramset before = s->stored(radiator);
        const QString file = s->folder.filePath(QStringLiteral("settings.json"));
        before.values[offset] = Value(-1.0);
        QVERIFY(writeParamsetFile(file, before));
        const quint64 id = s->journal.begin(
            {0, 0, radiator, {}, {{offset, Value(3.0), Value(0.0), Value(0.0), ParameterOutcome::Fate::Taken}}, {}});
        QVERIFY(id > 0);
        draft.setBase(s->stored(radiator));
        CompareDialog dialog(s->context(), draft);
        const auto* list = dialog.findChild<RowTree*>(QStringLiteral("differences"));
        dialog.setFile(file);
        QCOMPARE(list->model()->rowCount(), 1);
        dialog.setFile(s->folder.filePath(QStringLiteral("none.json")));
        QCOMPARE(list->model()->rowCount(), 0);
        auto* sources = dialog.findChild<QComboBox*>(QStringLiteral("compareWith"));
        const int index = sources->findText(QStringLiteral("These settings before"), Qt::MatchStartsWith);
        QVERIFY(index >= 0);
        sources->setCurrentIndex(index);
        Q_EMIT sources->activated(index);
        QCOMPARE(list->model()->rowCount(), 1);
        dialog.findChild<QPushButton*>(QStringLiteral("takeAll"))->click();
        QCOMPARE(draft.changes(), (ParamsetValues{{offset, Value(3.0)}}));
    }

    //! U24: of all that are ticked, then of what is really left to write.
    void tellsWhatItWillCostInRadio() {
        ApplyDialog dialog(s->context(), s->stored(radiator), {{offset, Value(1.5)}});
        dialog.show();
        const auto* cost = dialog.findChild<QLabel*>(QStringLiteral("radioCost"));
        QVERIFY(!cost->isVisible());
        auto* list = dialog.findChild<QListWidget*>();
        for (int row = 0; row < 2; ++row)
            list->item(row)->setCheckState(Qt::Checked);
        QVERIFY2(cost->text().contains(QStringLiteral("at least 2 ")), qPrintable(cost->text()));
        QVERIFY(cost->isVisible());
        dialog.findChild<QPushButton*>(QStringLiteral("go"))->click();
        Paramset same = s->stored(s->asked.constLast());
        same.values[offset] = Value(1.5);
        s->answer(same);
        QTRY_COMPARE(s->asked.size(), 2);
        QTRY_VERIFY2(cost->text().contains(QStringLiteral("at least 1 ")), qPrintable(cost->text()));
    }

    void aLateAnswerOfAnotherIsIgnored() {
        ParamsetDraft draft;
        draft.setBase(s->stored(radiator));
        CompareDialog dialog(s->context(), draft);
        auto* sources = dialog.findChild<QComboBox*>(QStringLiteral("compareWith"));
        const int last = sources->count() - 1;
        for (const int index : {last, last - 1}) {
            sources->setCurrentIndex(index);
            Q_EMIT sources->activated(index);
        }
        QCOMPARE(s->reads.size(), 2U);
        Paramset other = s->stored(otherRadiator);
        other.values[offset] = Value(2.5);
        s->reads.front().addResult(Result<Paramset>(other));
        s->reads.front().finish();
        s->answer(failure(ErrorCode::Timeout, QStringLiteral("Too late.")));
        QTRY_COMPARE(dialog.findChild<QLabel*>(QStringLiteral("compareSummary"))->text(), QStringLiteral("Too late."));
        QCOMPARE(dialog.findChild<RowTree*>(QStringLiteral("differences"))->model()->rowCount(), 0);
    }

    //! Whatever happens, there is one request at a time; refused ones are never written.
    void aBatchDoesOneAfterAnother() {
        ParamsetBatch batch(s->context());
        const ParamsetKey wall{hmip, QStringLiteral("000A1D8994C101:1"), master};
        const ParamsetKey third{hmip, QStringLiteral("000A1D8994C504:1"), master};
        batch.start({{offset, Value(1.5)}}, places({wall, otherRadiator, radiator, third}));
        QCOMPARE(s->asked.size(), 1);
        Paramset narrow = s->stored(wall);
        ParamsetDescription description = *narrow.description;
        for (ParameterDescriptionPtr& one : description)
            if (one->id == offset) {
                ParameterDescription strict = *one;
                strict.maximum = Value(1.0);
                one = std::make_shared<const ParameterDescription>(strict);
            }
        narrow.description = std::make_shared<const ParamsetDescription>(description);
        s->answer(narrow);
        QTRY_COMPARE(s->asked.size(), 2);
        s->answer(s->stored(otherRadiator));
        QTRY_COMPARE(s->asked.size(), 3);
        Paramset same = s->stored(radiator);
        same.values[offset] = Value(1.5);
        s->answer(same);
        QTRY_COMPARE(s->asked.size(), 4);
        s->answer(s->stored(third));
        QTRY_VERIFY(!batch.isBusy());
        QCOMPARE(batch.targets().at(0).state, State::Refused);
        QVERIFY(!batch.targets().at(0).reason.isEmpty());
        QCOMPARE(batch.targets().at(1).state, State::Ready);
        QCOMPARE(batch.targets().at(2).state, State::Same);
        QVERIFY(s->written.isEmpty()); // not before a person says so
        batch.write();
        QCOMPARE(s->written, QList<ParamsetKey>{otherRadiator});
        batch.stop();
        s->report(Stage::taken());
        QTRY_COMPARE(batch.targets().at(1).state, State::Stored);
        QVERIFY(!batch.isBusy());
        QCOMPARE(s->written.size(), 1); // stopped
        batch.write();
        QCOMPARE(s->written, (QList<ParamsetKey>{otherRadiator, third}));
        s->report(ParamsetReport()); // changed elsewhere
        QTRY_COMPARE(batch.targets().at(3).state, State::Failed);
        QVERIFY(!batch.isBusy());
        QCOMPARE(s->written.size(), 2);
    }

    void stoppingWhileReadingGoesOnLater() {
        ParamsetBatch batch(s->context());
        batch.start({{offset, Value(1.5)}}, places({otherRadiator, radiator}));
        batch.stop();
        s->answer(s->stored(otherRadiator));
        QTRY_VERIFY(!batch.isBusy());
        QCOMPARE(s->asked.size(), 1);
        batch.write(); // reads what is left, then writes
        QCOMPARE(s->asked.size(), 2);
        s->answer(s->stored(radiator));
        QTRY_COMPARE(s->written.size(), 1);
    }

    void theDialogLeadsThrough() {
        ApplyDialog dialog(s->context(), s->stored(radiator), {{offset, Value(1.5)}});
        dialog.show();
        auto* go = dialog.findChild<QPushButton*>(QStringLiteral("go"));
        auto* choice = dialog.findChild<QListWidget*>(QStringLiteral("choice"));
        QVERIFY(!go->isEnabled());
        dialog.findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("schlaf"));
        dialog.findChild<QPushButton*>(QStringLiteral("tickAll"))->click();
        dialog.findChild<QLineEdit*>(QStringLiteral("filter"))->clear();
        int ticked = 0;
        for (int row = 0; row < choice->count(); ++row)
            ticked += choice->item(row)->checkState() == Qt::Checked ? 1 : 0;
        QCOMPARE(ticked, 1);
        QVERIFY2(test::namelessWidgets(dialog).isEmpty(), qPrintable(test::namelessWidgets(dialog).join(u' ')));
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(s->asked, QList<ParamsetKey>{otherRadiator});
        QVERIFY(!go->isEnabled());
        s->answer(s->stored(otherRadiator));
        QTRY_VERIFY(go->isEnabled());
        auto* model = dialog.findChild<RowTree*>(QStringLiteral("targets"))->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY2(model->index(0, 1).data().toString().contains(QStringLiteral("→")),
            qPrintable(model->index(0, 1).data().toString()));
        go->click();
        QCOMPARE(s->written, QList<ParamsetKey>{otherRadiator});
        s->report(Stage::taken());
        QTRY_COMPARE(model->index(0, 2).data().toString(), QStringLiteral("Stored and read back"));
        QVERIFY(!go->isEnabled());
        QVERIFY2(test::namelessWidgets(dialog).isEmpty(), qPrintable(test::namelessWidgets(dialog).join(u' ')));
    }

    void closingWhileWritingSendsNothingMore() {
        auto dialog
            = std::make_unique<ApplyDialog>(s->context(), s->stored(radiator), ParamsetValues{{offset, Value(1.5)}});
        dialog->findChild<QPushButton*>(QStringLiteral("tickAll"))->click();
        dialog->findChild<QPushButton*>(QStringLiteral("go"))->click();
        dialog->reject();
        dialog.reset();
        s->answer(s->stored(otherRadiator));
        QCoreApplication::processEvents();
        QCOMPARE(s->asked.size(), 1);
    }
};

QTEST_MAIN(TestConfigOthers)
#include "tst_configothers.moc"
