// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/linksettings.h"
#include "core/store/linkstore.h"
#include "core/store/paramsetdraft.h"
#include "pagehome.h"
#include "ui/delegates/cellpaint.h"
#include "ui/delegates/rowtree.h"
#include "ui/models/listmodel.h"
#include "ui/pages/applydialog.h"
#include "ui/pages/configpage.h"
#include "ui/pages/filterchip.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/linklist.h"
#include "ui/pages/linkspage.h"
#include "ui/pages/linktemplatemenu.h"
#include "ui/pages/newlinkpage.h"
#include "ui/pages/paramsetplaces.h"
#include "ui/themecontroller.h"
#include "ui/widgets/linkpicture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTest>

using namespace ccudesk;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const QString rf = QStringLiteral("BidCos-RF");
const QString hmip = QStringLiteral("HmIP-RF");
const QString wallKey = QStringLiteral("LEQ0221506:1");
const QString printer = QStringLiteral("LEQ0943505:1");
const QString hmipKey = QStringLiteral("0000D7099F110B:1");
const QString hmipLamp = QStringLiteral("000855699C1103:4");

ParameterDescriptionPtr choice(const QString& id, const QStringList& options, int standard) {
    auto parameter = std::make_shared<ParameterDescription>();
    parameter->id = id;
    parameter->type = ParameterType::Enum;
    parameter->valueList = options;
    parameter->operations = Operations(Operation::Read) | Operation::Write;
    parameter->minimum = Value(0);
    parameter->maximum = Value(static_cast<int>(options.size()) - 1);
    parameter->defaultValue = Value(standard);
    return parameter;
}

//! As the HmIP server describes and holds a new link of a switch: what it does is switching in turn.
Paramset freshLink(const ParamsetKey& key) {
    const QStringList states{QStringLiteral("NOP"), QStringLiteral("ON_DELAY"), QStringLiteral("RAMP_ON"),
        QStringLiteral("ON"), QStringLiteral("OFF_DELAY"), QStringLiteral("RAMP_OFF"), QStringLiteral("OFF")};
    const QStringList actions{QStringLiteral("PROFILE_ACTION_TYPE_INACTIVE"),
        QStringLiteral("PROFILE_ACTION_TYPE_JUMP"), QStringLiteral("PROFILE_ACTION_TYPE_TOGGLE")};
    auto description = std::make_shared<ParamsetDescription>();
    description->append(choice(QStringLiteral("SHORT_PROFILE_ACTION_TYPE"), actions, 1));
    description->append(choice(QStringLiteral("SHORT_JT_OFF"), states, 1));
    description->append(choice(QStringLiteral("SHORT_JT_ONDELAY"), states, 3));
    description->append(choice(QStringLiteral("SHORT_JT_ON"), states, 4));
    description->append(choice(QStringLiteral("SHORT_JT_OFFDELAY"), states, 6));
    Paramset set{key, description, {}, 1'000};
    for (const ParameterDescriptionPtr& one : *description)
        set.values.insert(one->id, one->defaultValue);
    return set;
}

//! The page on the demo home; links, reports and what is sent are kept here.
struct Fixture {
    Fixture() {
        links.setLinks(rf,
            {{rf, wallKey, printer, QStringLiteral("Drucker"), {}, 0},
                {rf, QStringLiteral("@2F3A1C:1"), printer, {}, {}, DirectLink::SenderUnknown}},
            1'000);
        PageContext context = home.context();
        context.links = &links;
        context.loadLinks = [this] {
            ++readings;
            return readyFuture(Result<void>());
        };
        context.care.edit = [this](const InterfaceEdit& edit) {
            edits.append(edit);
            if (const auto* created = std::get_if<CreateLink>(&edit); created && answer)
                links.setLinks(
                    hmip, {{created->interface, created->sender, created->receiver, created->name, {}, 0}}, 1);
            return readyFuture(answer);
        };
        context.keyReports = [this](const ChannelKey& channel) {
            asked.append(channel);
            return readyFuture(tellsReports
                    ? Result<QMap<QString, bool>>({{QStringLiteral("PRESS_SHORT"), reports}})
                    : Result<QMap<QString, bool>>(failure(ErrorCode::Fault, QStringLiteral("not told"))));
        };
        context.readParamset = [this](const ParamsetKey& key) {
            read.append(key);
            return readyFuture(Result<Paramset>(freshLink(key)));
        };
        page = std::make_unique<LinksPage>(context);
        page->setConnection(ConnectionState::Live, {});
        page->resize(1440, 820);
        page->show();
        list = page->findChild<LinkList*>();
        tree = list->findChild<RowTree*>(QStringLiteral("list"));
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return page->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] LinkPicture& picture() const {
        auto* chip = page->findChild<QAbstractButton*>(QStringLiteral("asPicture"));
        chip->setChecked(true);
        return *page->findChild<LinkPicture*>();
    }
    [[nodiscard]] int lineOf(const QString& part) const {
        const QList<LinkGraph::Line>& lines = page->findChild<LinkPicture*>()->lines();
        for (int line = 0; line < static_cast<int>(lines.size()); ++line)
            if (lines.at(line).key.contains(part))
                return line;
        return -1;
    }
    [[nodiscard]] static QModelIndex rowOf(const RowTree* tree, const QString& part) {
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            if (const QModelIndex index = tree->model()->index(row, 0);
                index.data(listrole::KeyRole).toString().contains(part))
                return index;
        return {};
    }
    [[nodiscard]] static QPushButton* agreement() {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows)
            if (auto* box = qobject_cast<QMessageBox*>(window); box && box->isVisible())
                return box->findChild<QPushButton*>(QStringLiteral("agree"));
        return nullptr;
    }

    test::PageHome home;
    LinkStore links;
    QList<InterfaceEdit> edits;
    Result<void> answer;
    QList<ChannelKey> asked;
    QList<ParamsetKey> read;
    bool reports = false;
    bool tellsReports = true;
    int readings = 0;
    std::unique_ptr<LinksPage> page;
    LinkList* list = nullptr;
    RowTree* tree = nullptr;
};

} // namespace

class TestLinksPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_linkspage"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }
    void init() { QSettings().clear(); }

    void listsLinksAndWhatIsWrongWithThem() {
        Fixture f;
        const QAbstractItemModelTester tester(f.tree->model(), Mode::QtTest);
        QCOMPARE(f.readings, 1); // asked once, because somebody looks
        QCOMPARE(f.tree->model()->rowCount(), 2);
        const QModelIndex broken = Fixture::rowOf(f.tree, QStringLiteral("@2F3A1C"));
        QVERIFY(broken.isValid());
        QCOMPARE(broken.siblingAtColumn(3).data(roles::ToneRole).toInt(), static_cast<int>(CellTone::Warn));
        QVERIFY(!broken.siblingAtColumn(3).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
        f.page->showLinksOf(QStringLiteral("LEQ0221506"));
        QCOMPARE(f.tree->model()->rowCount(), 1);
    }

    void deletingAsksFirstAndTakesAllThatAreChosen() {
        Fixture f;
        f.tree->selectAll();
        f.button("deleteLinks")->click();
        QVERIFY(f.edits.isEmpty());
        QPushButton* agree = Fixture::agreement();
        QVERIFY(agree);
        QVERIFY(!qobject_cast<QMessageBox*>(agree->window())->informativeText().isEmpty()); // what it costs
        agree->click();
        QCOMPARE(f.edits.size(), 2);
        QVERIFY(std::holds_alternative<DeleteLink>(f.edits.first()));
    }

    void offersOnlyWhatCanBeLinked() {
        Fixture f;
        f.button("newLink")->click();
        auto* senders = f.page->findChild<RowTree*>(QStringLiteral("senders"));
        auto* receivers = f.page->findChild<RowTree*>(QStringLiteral("receivers"));
        const QAbstractItemModelTester tester(receivers->model(), Mode::QtTest);
        QCOMPARE(receivers->model()->rowCount(), 0);
        QVERIFY(!f.button("createLink")->isEnabled());
        senders->setCurrentIndex(Fixture::rowOf(senders, wallKey));
        QVERIFY(receivers->model()->rowCount() > 0);
        for (int row = 0; row < receivers->model()->rowCount(); ++row)
            QVERIFY(receivers->model()->index(row, 0).data(listrole::KeyRole).toString().startsWith(rf));
        receivers->setCurrentIndex(Fixture::rowOf(receivers, printer));
        QVERIFY(!f.button("createLink")->isEnabled()); // there already
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
    }

    void aNewLinkIsCreatedAndThenSetUp() {
        Fixture f;
        f.button("newLink")->click();
        auto* senders = f.page->findChild<RowTree*>(QStringLiteral("senders"));
        auto* receivers = f.page->findChild<RowTree*>(QStringLiteral("receivers"));
        senders->setCurrentIndex(Fixture::rowOf(senders, hmipKey));
        receivers->setCurrentIndex(Fixture::rowOf(receivers, hmipLamp));
        QVERIFY(!f.page->findChild<QLineEdit*>(QStringLiteral("linkName"))->text().isEmpty());
        const auto* cost = f.page->findChild<QLabel*>(QStringLiteral("linkCost"));
        QVERIFY2(cost->isVisible() && cost->text().contains(QLatin1Char('2')), qPrintable(cost->text()));
        f.answer = failure(ErrorCode::Fault, QStringLiteral("no such link"));
        f.button("createLink")->click();
        QTRY_VERIFY(f.button("createLink")->isEnabled()); // what was chosen is still there
        f.answer = {};
        f.button("createLink")->click();
        QTRY_COMPARE(f.read.size(), 1); // the receiver's side, which says what happens
        const ParamsetKey expected{hmip, hmipLamp, hmipKey};
        QCOMPARE(f.read.first(), expected);
        auto* editor = f.page->findChild<ConfigPage*>();
        QTRY_VERIFY(editor->isVisible() && editor->shownDraft());
    }

    void aProfileIsAChoiceInTheDraft() {
        Fixture f;
        f.tree->setCurrentIndex(Fixture::rowOf(f.tree, wallKey));
        f.button("editLink")->click();
        auto* editor = f.page->findChild<ConfigPage*>();
        QTRY_VERIFY(editor->shownDraft());
        auto* box = f.page->findChild<QComboBox*>(QStringLiteral("shortPress"));
        QVERIFY(box->isVisible());
        QVERIFY(!f.page->findChild<QComboBox*>(QStringLiteral("longPress"))->isVisible()); // not described
        QCOMPARE(box->currentData().toString(), QStringLiteral("toggle"));
        box->setCurrentIndex(box->findData(QStringLiteral("off")));
        Q_EMIT box->activated(box->currentIndex());
        const ParamsetValues wanted{
            {QStringLiteral("SHORT_JT_OFF"), Value(0)}, {QStringLiteral("SHORT_JT_ONDELAY"), Value(4)}};
        QCOMPARE(editor->shownDraft()->changes(), wanted);
        editor->shownDraft()->undo();
        QCOMPARE(box->currentData().toString(), QStringLiteral("toggle"));
        f.links.setLinks(rf, {}, 2'000); // deleted elsewhere
        QVERIFY(!editor->isVisible());
    }

    void aKeyThatArrivesIsShown() {
        Fixture f;
        f.button("keys")->click();
        auto* keys = f.page->findChild<KeysPage*>();
        auto* tree = keys->findChild<RowTree*>(QStringLiteral("list"));
        const QAbstractItemModelTester tester(tree->model(), Mode::QtTest);
        const ChannelKey key{hmip, hmipKey};
        QVERIFY(f.asked.isEmpty()); // no sweep
        f.home.event(key, QStringLiteral("PRESS_SHORT"), Value(true));
        QTRY_VERIFY(tree->currentIndex().data(listrole::KeyRole).toString().contains(hmipKey));
        QTRY_COMPARE(f.asked, QList<ChannelKey>{key});
        const QModelIndex report = tree->currentIndex().siblingAtColumn(2);
        QTRY_COMPARE(report.data(roles::ToggleRole).toBool(), false);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, toggleSlot(tree->visualRect(report)).center());
        QCOMPARE(f.edits.size(), 1);
        QCOMPARE(std::get<ReportKey>(f.edits.first()), (ReportKey{key, QStringLiteral("PRESS_SHORT"), true}));
        QTRY_COMPARE(tree->currentIndex().siblingAtColumn(2).data(roles::ToggleRole).toBool(), true);
    }

    //! Every refreshing looks at the chosen key again; a CCU that refuses must not be asked each time.
    void aRefusedQuestionIsNotRepeated() {
        Fixture f;
        f.tellsReports = false;
        f.button("keys")->click();
        auto* tree = f.page->findChild<KeysPage*>()->findChild<RowTree*>(QStringLiteral("list"));
        const ChannelKey key{hmip, hmipKey};
        f.home.event(key, QStringLiteral("PRESS_SHORT"), Value(true));
        QTRY_COMPARE(f.asked, QList<ChannelKey>{key});
        QTRY_COMPARE(
            tree->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("the CCU does not tell"));
        for (int i = 0; i < 3; ++i) {
            f.home.event(key, QStringLiteral("PRESS_SHORT"), Value(true));
            QTRY_COMPARE(f.home.events.total(), quint64(i + 2));
            f.page->setConnection(ConnectionState::Reconnecting, {});
            f.page->setConnection(ConnectionState::Live, {});
        }
        QCOMPARE(f.asked, QList<ChannelKey>{key});
    }

    //! The same words for both families, whose states have other names.
    void profilesOfBidCos() {
        const QStringList states{QStringLiteral("NO_JUMP_IGNORE_COMMAND"), QStringLiteral("ONDELAY"),
            QStringLiteral("ON"), QStringLiteral("OFFDELAY"), QStringLiteral("OFF")};
        ParamsetDescription all;
        all.append(choice(
            QStringLiteral("LONG_ACTION_TYPE"), {QStringLiteral("INACTIVE"), QStringLiteral("JUMP_TO_TARGET")}, 1));
        all.append(choice(QStringLiteral("LONG_JT_ON"), states, 0));
        all.append(choice(QStringLiteral("LONG_JT_OFF"), states, 0));
        QStringList ids;
        for (const LinkProfile& profile : linkProfiles(all, PressKind::Long))
            ids.append(profile.id);
        const QStringList expected{
            QStringLiteral("toggle"), QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("nothing")};
        QCOMPARE(ids, expected);
        QVERIFY(linkProfiles(all, PressKind::Short).isEmpty());
        const ParamsetValues off{{QStringLiteral("LONG_ACTION_TYPE"), Value(1)},
            {QStringLiteral("LONG_JT_ON"), Value(3)}, {QStringLiteral("LONG_JT_OFF"), Value(0)}};
        QCOMPARE(currentProfile(linkProfiles(all, PressKind::Long), off), QStringLiteral("off"));
    }

    //! Kept on one link, taken into the draft of another between channels of the same types; others do not see it.
    void aTemplateGoesFromLinkToLink() {
        Fixture f;
        const QString otherLamp = QStringLiteral("000855699C1104:4");
        f.links.setLinks(hmip, {{hmip, hmipKey, hmipLamp, {}, {}, 0}, {hmip, hmipKey, otherLamp, {}, {}, 0}}, 1'000);
        auto* menu = f.page->findChild<LinkTemplateMenu*>();
        const auto names = [menu] {
            Q_EMIT menu->aboutToShow();
            QStringList all;
            for (const QAction* action : menu->actions())
                if (action->isEnabled() && !action->isSeparator())
                    all.append(action->text());
            return all;
        };
        ParamsetDraft first;
        first.setBase(freshLink({hmip, hmipLamp, hmipKey}));
        first.setValue(QStringLiteral("SHORT_JT_ON"), Value(3));
        menu->setDraft(&first);
        const auto before = names().size();
        menu->keep(QStringLiteral("Stairs"));
        menu->keep(QStringLiteral("Stairs")); // replaces it
        QCOMPARE(names().size(), before + 2); // itself, and the menu that removes it
        ParamsetDraft second;
        second.setBase(freshLink({hmip, otherLamp, hmipKey}));
        menu->setDraft(&second);
        QSignalSpy chosen(menu, &LinkTemplateMenu::chosen);
        const bool isSameType
            = f.home.devices.channel({hmip, hmipLamp})->type == f.home.devices.channel({hmip, otherLamp})->type;
        QCOMPARE(names().contains(QStringLiteral("Stairs")), isSameType);
        menu->setDraft(&first);
        QVERIFY(names().contains(QStringLiteral("Stairs")));
        menu->actions().constFirst()->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(
            chosen.constFirst().constFirst().value<ParamsetValues>().value(QStringLiteral("SHORT_JT_ON")), Value(3));
        ParamsetDraft sender;
        sender.setBase(freshLink({hmip, hmipKey, hmipLamp}));
        menu->setDraft(&sender);
        QVERIFY(!names().contains(QStringLiteral("Stairs")));
        menu->setDraft(nullptr);
        QVERIFY(!menu->menuAction()->isEnabled());
    }

    //! Whole, although the link that is open has nothing of it to change: U19 for links.
    void aTemplateGoesToManyLinks() {
        Fixture f;
        const QString otherKey = QStringLiteral("0000D7099F110B:2");
        f.links.setLinks(hmip, {{hmip, hmipKey, hmipLamp, {}, {}, 0}, {hmip, otherKey, hmipLamp, {}, {}, 0}}, 1'000);
        auto* menu = f.page->findChild<LinkTemplateMenu*>();
        ParamsetDraft draft;
        draft.setBase(freshLink({hmip, hmipLamp, hmipKey}));
        menu->setDraft(&draft);
        const auto offered = [menu] {
            Q_EMIT menu->aboutToShow();
            return menu->findChild<QMenu*>(QStringLiteral("forOthers"));
        };
        draft.setValue(QStringLiteral("SHORT_JT_ON"), Value(3));
        menu->keep(QStringLiteral("Stairs"));
        draft.discard();
        QVERIFY(offered()->isEnabled());
        QVERIFY(offered()->actions().size() > 1); // and what can be said in words
        offered()->actions().constFirst()->trigger();
        auto* dialog = f.page->window()->findChild<ApplyDialog*>(QStringLiteral("applyToOthers"));
        QVERIFY(dialog);
        auto* links = dialog->findChild<QListWidget*>();
        QCOMPARE(links->count(), 1);
        links->item(0)->setCheckState(Qt::Checked);
        dialog->findChild<QPushButton*>(QStringLiteral("go"))->click();
        QTRY_VERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("stop"))->isEnabled());
        QCOMPARE(f.read.constLast(), (ParamsetKey{hmip, hmipLamp, otherKey}));
        const QModelIndex change
            = dialog->findChild<QAbstractItemView*>(QStringLiteral("targets"))->model()->index(0, 1);
        QVERIFY2(!change.data().toString().isEmpty(), qPrintable(change.data(Qt::ToolTipRole).toString()));
        f.links.setLinks(hmip, {{hmip, hmipKey, hmipLamp, {}, {}, 0}}, 2'000);
        QVERIFY(!offered()->isEnabled()); // there is no other
    }

    //! What one side keeps goes to the same side of links of the same kind, in whatever device.
    void similarLinksAreFound() {
        Fixture f;
        const QString otherKey = QStringLiteral("0000D7099F110B:2");
        f.links.setLinks(hmip,
            {{hmip, hmipKey, hmipLamp, {}, {}, 0}, {hmip, otherKey, hmipLamp, {}, {}, 0},
                {hmip, QStringLiteral("0000DA498D110A:1"), QStringLiteral("000A1D8994C101:4"), {}, {}, 0}},
            1'000);
        const QList<ParamsetPlace> receivers = similarPlaces(f.home.devices, {hmip, hmipLamp, hmipKey}, &f.links);
        QCOMPARE(receivers.size(), 1);
        QCOMPARE(receivers.constFirst().key, (ParamsetKey{hmip, hmipLamp, otherKey}));
        const QList<ParamsetPlace> senders = similarPlaces(f.home.devices, {hmip, hmipKey, hmipLamp}, &f.links);
        QCOMPARE(senders.size(), 1);
        QCOMPARE(senders.constFirst().key, (ParamsetKey{hmip, otherKey, hmipLamp}));
        QVERIFY(similarPlaces(f.home.devices, {hmip, hmipLamp, hmipKey}, nullptr).isEmpty());
    }

    //! U29: the same links as the list has, with the same things to do.
    void theLinksAsAPicture() {
        Fixture f;
        LinkPicture& picture = f.picture();
        QVERIFY(picture.isVisible() && !f.tree->isVisible());
        QCOMPARE(picture.partCount(), 2);
        QVERIFY(f.lineOf(wallKey) >= 0 && !picture.lines().at(f.lineOf(wallKey)).isBroken);
        QVERIFY(picture.lines().at(f.lineOf(QStringLiteral("@2F3A1C"))).isBroken);
        QCOMPARE(picture.receivers().size(), 1); // both act on the printer
        QCOMPARE(test::namelessWidgets(*f.page), QStringList());
        QVERIFY(!f.button("editLink")->isEnabled());
        const int line = f.lineOf(wallKey);
        QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.linePath(line).pointAtPercent(0.3).toPoint());
        QCOMPARE(picture.currentPart(), line);
        QTest::mouseDClick(&picture, Qt::LeftButton, {}, picture.linePath(line).pointAtPercent(0.3).toPoint());
        QTRY_COMPARE(f.read.size(), 1);
        QCOMPARE(f.read.first().address, printer);
    }

    void theKeyboardGoesFromLineToLine() {
        Fixture f;
        LinkPicture& picture = f.picture();
        picture.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&picture, Qt::Key_End);
        QCOMPARE(picture.currentPart(), 1);
        QTest::keyClick(&picture, Qt::Key_Down);
        QCOMPARE(picture.currentPart(), 1); // there is no more
        QTest::keyClick(&picture, Qt::Key_Up);
        QCOMPARE(picture.currentPart(), 0);
        QTest::keyClick(&picture, Qt::Key_Right); // the other one that acts on the printer
        QCOMPARE(picture.currentPart(), 1);
        QTest::keyClick(&picture, Qt::Key_Right);
        QCOMPARE(picture.currentPart(), 0);
        QTest::keyClick(&picture, Qt::Key_Delete);
        QVERIFY(Fixture::agreement());
        Fixture::agreement()->click();
        QCOMPARE(f.edits.size(), 1);
        QCOMPARE(
            std::get<DeleteLink>(f.edits.first()).sender, picture.lines().at(0).key.section(QLatin1Char('|'), 1, 1));
    }

    void aScreenReaderHearsTheLines() {
        Fixture f;
        const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.picture());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 2);
        const QString broken = list->child(f.lineOf(QStringLiteral("@2F3A1C")))->text(QAccessible::Name);
        QVERIFY2(broken.contains(QStringLiteral("@2F3A1C:1")), qPrintable(broken));
        QVERIFY2(broken.contains(QStringLiteral("Partner unknown")), qPrintable(broken));
        f.links.setLinks(rf, {}, 2'000);
        QTRY_COMPARE(list->childCount(), 0);
    }

    //! What the filter and the room leave is what is painted; what was the current line stays it.
    void thePictureShowsWhatTheFilterLeaves() {
        Fixture f;
        LinkPicture& picture = f.picture();
        const QString chosen = picture.lines().at(f.lineOf(wallKey)).key;
        picture.setCurrentKey(chosen);
        f.page->showLinksOf(QStringLiteral("LEQ0221506"));
        QTRY_COMPARE(picture.partCount(), 1);
        QCOMPARE(picture.currentKey(), chosen);
        f.page->showLinksOf({});
        QTRY_COMPARE(picture.partCount(), 2);
        auto* room = f.page->findChild<FilterChip*>(QStringLiteral("room"));
        for (const Room& each : f.home.devices.rooms())
            if (!each.channels.contains({rf, printer}) && !each.channels.contains({rf, wallKey}))
                room->setChoice(each.id);
        Q_EMIT room->choiceChanged(room->choice());
        QTRY_VERIFY(!picture.isVisible()); // a sentence instead
        for (const Room& each : f.home.devices.rooms())
            if (each.channels.contains({rf, printer}))
                room->setChoice(each.id);
        Q_EMIT room->choiceChanged(room->choice());
        QTRY_VERIFY(picture.isVisible());
        QCOMPARE(picture.partCount(), 2);
    }

    //! Receivers stand beside their senders, and the channels of a device together: here no two lines need to cross.
    void linesCrossAsLittleAsTheyCan() {
        LinkPicture picture;
        LinkGraph graph;
        for (const char* name : {"a:1", "a:2", "b:1", "c:1"})
            graph.senders.append({QLatin1String(name), {}, {}, QLatin1String(name).left(1), false});
        for (const char* name : {"z:1", "y:1", "x:1"})
            graph.receivers.append({QLatin1String(name), {}, {}, QLatin1String(name).left(1), false});
        graph.lines = {{QStringLiteral("3"), 3, 0, {}, false, false}, {QStringLiteral("2"), 2, 1, {}, false, false},
            {QStringLiteral("0"), 0, 2, {}, false, false}, {QStringLiteral("1"), 1, 2, {}, false, false}};
        picture.resize(800, 400);
        picture.setGraph(graph);
        QCOMPARE(picture.receivers().constFirst().id, QStringLiteral("x:1"));
        QCOMPARE(picture.receivers().constLast().id, QStringLiteral("z:1"));
        for (int line = 1; line < picture.partCount(); ++line) {
            QVERIFY(picture.linePath(line - 1).currentPosition().y() < picture.linePath(line).currentPosition().y());
            QVERIFY(!picture.linePath(line - 1).intersects(picture.linePath(line)));
        }
        QVERIFY(picture.senderRect(1).top() - picture.senderRect(0).bottom()
            < picture.senderRect(2).top() - picture.senderRect(1).bottom());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestLinksPage)
#include "tst_linkspage.moc"
