// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/cellpaint.h"
#include "ui/delegates/devicetreedelegate.h"
#include "ui/delegates/eventlistdelegate.h"
#include "ui/delegates/parameterdelegate.h"
#include "ui/delegates/rowtree.h"
#include "ui/themecontroller.h"

#include <QPaintEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace ccudesk;

namespace {

QList<QStandardItem*> deviceRow(const QString& name, const QString& value) {
    QList<QStandardItem*> row;
    for (int column = 0; column < devicecolumn::Count; ++column)
        row.append(new QStandardItem); // the model owns them
    row[devicecolumn::Name]->setText(name);
    row[devicecolumn::Name]->setData(static_cast<int>(RowKind::Device), roles::RowKindRole);
    row[devicecolumn::Name]->setData(QStringLiteral("plug"), roles::IconNameRole);
    row[devicecolumn::Value]->setText(value);
    return row;
}

struct Tree {
    Tree() {
        auto* group = new QStandardItem(QStringLiteral("Büro"));
        group->setData(static_cast<int>(RowKind::Group), roles::RowKindRole);
        group->setData(QStringLiteral("2 devices"), roles::CountTextRole);
        auto lamp = deviceRow(QStringLiteral("Leselampe"), QStringLiteral("On"));
        lamp[devicecolumn::Value]->setData(true, roles::ToggleRole);
        lamp[devicecolumn::Value]->setData(true, roles::ToggleEnabledRole);
        group->appendRow(lamp);
        auto lost = deviceRow(QStringLiteral("Nachttisch"), QStringLiteral("–"));
        lost[devicecolumn::Value]->setData(false, roles::ToggleRole);
        lost[devicecolumn::Value]->setData(false, roles::ToggleEnabledRole);
        lost[devicecolumn::Name]->setData(NoContactMark | LowBatteryMark, roles::DeviceMarksRole);
        lost[devicecolumn::Signal]->setData(-94, roles::SignalRole);
        group->appendRow(lost);
        model.setColumnCount(devicecolumn::Count);
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        QList<QStandardItem*> groupRow{group};
        for (int column = 1; column < devicecolumn::Count; ++column)
            groupRow.append(new QStandardItem);
        model.appendRow(groupRow);
        view.expandAll();
        view.resize(900, 300);
    }

    [[nodiscard]] QModelIndex value(int row) const { return model.index(row, devicecolumn::Value, model.index(0, 0)); }

    QStandardItemModel model;
    DeviceTreeDelegate delegate;
    RowTree view;
};

//! What of a view was painted, paint by paint.
struct Paints : QObject {
    explicit Paints(const QAbstractScrollArea& view) { view.viewport()->installEventFilter(this); }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            regions.append(static_cast<QPaintEvent*>(event)->region());
        return false;
    }
    [[nodiscard]] qsizetype countOf(const QRect& place) const {
        return std::count_if(
            regions.cbegin(), regions.cend(), [&place](const QRegion& region) { return region.intersects(place); });
    }
    QList<QRegion> regions;
};

} // namespace

class TestDelegates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeMode::Light); }

    void toggleSlotAsksForTheOpposite() {
        Tree tree;
        tree.view.show();
        QSignalSpy asked(&tree.delegate, &DeviceTreeDelegate::toggleRequested);
        const QRect cell = tree.view.visualRect(tree.value(0));
        QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, toggleSlot(cell).center());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().at(0).toModelIndex(), tree.value(0));
        QCOMPARE(asked.constFirst().at(1).toBool(), false);
        QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(8, 8));
        QCOMPARE(asked.count(), 1); // beside the slot
    }

    void withoutContactNothingIsAsked() {
        Tree tree;
        tree.view.show();
        QSignalSpy asked(&tree.delegate, &DeviceTreeDelegate::toggleRequested);
        QTest::mouseClick(
            tree.view.viewport(), Qt::LeftButton, {}, toggleSlot(tree.view.visualRect(tree.value(1))).center());
        QVERIFY(!tree.delegate.activate(tree.value(1)));
        QVERIFY(asked.isEmpty());
    }

    void spaceWorksTheRow() {
        Tree tree;
        connect(&tree.view, &RowTree::activationRequested, &tree.delegate, &DeviceTreeDelegate::activate);
        QSignalSpy asked(&tree.delegate, &DeviceTreeDelegate::toggleRequested);
        tree.view.setCurrentIndex(tree.value(0).siblingAtColumn(devicecolumn::Name));
        QTest::keyClick(&tree.view, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
    }

    //! A change is painted where it can be seen, also after scrolling, and nowhere else.
    void changesOutOfSightPaintNothing() {
        Tree tree;
        QStandardItem* group = tree.model.item(0);
        for (int row = 0; row < 200; ++row)
            group->appendRow(deviceRow(QStringLiteral("Lampe %1").arg(row), QStringLiteral("On")));
        tree.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree.view));
        Paints painted(tree.view);
        auto change = [&tree, changes = 0](int row) mutable {
            tree.model.setData(tree.value(row), ++changes, roles::ChangedAtRole); // which makes it flash
        };
        QCoreApplication::processEvents();
        painted.regions.clear();
        change(150);
        QTimer later; // than the first step of a flash
        QSignalSpy isLater(&later, &QTimer::timeout);
        later.start(300);
        QVERIFY(isLater.wait());
        QVERIFY(painted.regions.isEmpty());
        change(1);
        QTRY_VERIFY(!painted.regions.isEmpty());
        tree.view.scrollTo(tree.value(150), QAbstractItemView::PositionAtCenter);
        QCoreApplication::processEvents();
        painted.regions.clear();
        change(150);
        QTRY_VERIFY(!painted.regions.isEmpty());
    }

    //! Where something changes all the time nothing may stay lit, and rows that are as they were cost nothing.
    void flashFadesWhileOthersStart() {
        Tree tree;
        QStandardItem* group = tree.model.item(0);
        for (int row = 0; row < 5; ++row)
            group->appendRow(deviceRow(QStringLiteral("Lampe %1").arg(row), QStringLiteral("On")));
        tree.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree.view));
        QCoreApplication::processEvents();
        int changes = 0;
        const auto change = [&](int row) { tree.model.setData(tree.value(row), ++changes, roles::ChangedAtRole); };
        Paints painted(tree.view);
        QTimer steady;
        connect(&steady, &QTimer::timeout, this, [&change] { change(3); });
        change(0);
        steady.start(20);
        constexpr int steps = 3; // of a fade
        QTRY_VERIFY(painted.countOf(tree.view.visualRect(tree.value(0))) >= steps);
        QCOMPARE(painted.countOf(tree.view.visualRect(tree.value(1))), 0);
    }

    void groupsSpanAllColumns() {
        Tree tree;
        tree.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree.view));
        const QModelIndex group = tree.model.index(0, 0);
        const QRect beside = tree.view.visualRect(group.siblingAtColumn(devicecolumn::Type));
        const auto picture = [&] { return tree.view.viewport()->grab(beside).toImage(); };
        const QImage before = picture();
        tree.model.setData(
            group, QStringLiteral("Zimmer mit einem sehr langen Namen, der bis in die zweite Spalte reicht"));
        QVERIFY(picture() != before);
        QVERIFY(tree.view.uniformRowHeights());
    }

    void valueStatesDifferInGrey() {
        const auto picture = [](const std::function<void(QStandardItem&)>& set) {
            QStandardItemModel model;
            auto row = deviceRow(QStringLiteral("Lampe"), QStringLiteral("On"));
            set(*row[devicecolumn::Value]);
            model.appendRow(row);
            QImage image(198, 34, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.palette = Theme::lightPalette();
            paintValueCell(&painter, option, ValueCell(model.index(0, devicecolumn::Value)));
            painter.end();
            return image.convertToFormat(QImage::Format_Grayscale8);
        };
        const auto mark = [](OriginMark m) { return QVariant(static_cast<int>(m)); };
        const QList<QImage> pictures{
            picture([&](QStandardItem& i) { i.setData(mark(OriginMark::Event), roles::OriginRole); }),
            picture([&](QStandardItem& i) { i.setData(mark(OriginMark::Stored), roles::OriginRole); }),
            picture([&](QStandardItem& i) { i.setData(mark(OriginMark::Never), roles::OriginRole); }),
            picture([&](QStandardItem& i) { i.setData(true, roles::PendingRole); }),
            picture([&](QStandardItem& i) { i.setData(true, roles::ToggleRole); }),
            picture([&](QStandardItem& i) { i.setData(false, roles::ToggleRole); })};
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            for (qsizetype j = i + 1; j < pictures.size(); ++j)
                QVERIFY2(pictures.at(i) != pictures.at(j), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void flashFades() {
        QCOMPARE(flashStrength(0, 5000), 0.0);
        QCOMPARE(flashStrength(4000, 5000), 0.0);
        QVERIFY(flashStrength(5000, 5000) > 0.9);
    }

    void rowsGrowWithTheText() {
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        const QList<QStyledItemDelegate*> delegates{&m_tree, &m_events, &m_parameters};
        for (const QStyledItemDelegate* delegate : delegates) {
            const int normal = delegate->sizeHint(option, {}).height();
            QStyleOptionViewItem large = option;
            large.font.setPixelSize(36);
            QVERIFY(delegate->sizeHint(large, {}).height() > normal);
        }
    }

private:
    std::unique_ptr<ThemeController> m_theme;
    DeviceTreeDelegate m_tree;
    EventListDelegate m_events;
    ParameterDelegate m_parameters;
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
