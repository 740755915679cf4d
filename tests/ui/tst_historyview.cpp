// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historyview.h"

#include "core/store/valuehistory.h"
#include "pagehome.h"
#include "ui/pages/historycontent.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ccudesk;

namespace {

const QString temperature = QStringLiteral("TEST_TEMPERATURE");

struct Fixture {
    explicit Fixture(bool isRecording = true) {
        if (isRecording) {
            history = std::make_unique<ValueHistory>(QString(), home.values, home.clock);
            history->setLive(true);
        }
        device = home.find(ChannelKind::Dimmer);
        channel = mainUnitOf(*device)->state;
        auto description = std::make_shared<ParameterDescription>();
        description->type = ParameterType::Float;
        description->unit = QStringLiteral("°C");
        description->complete = true;
        key = {channel.interface, channel.address, temperature};
        home.values.ensure(key, description);
        PageContext context = home.context();
        context.history = history.get();
        view = std::make_unique<HistoryView>(context);
        view->resize(700, 600);
    }
    void report(const QString& parameter, const Value& value, qint64 agoMs) {
        const EventBatch batch{channel.interface, home.clock.nowMs() - agoMs, {{channel.address, parameter, value}}};
        home.values.apply(batch);
        if (history)
            history->append(batch);
    }
    void look() {
        view->showChannels({channel}, key);
        view->show();
    }
    [[nodiscard]] bool hasShown() {
        QSignalSpy shown(view.get(), &HistoryView::shown);
        look();
        return shown.size() > 0 || shown.wait();
    }
    [[nodiscard]] const ChartContent& chart() const { return view->findChild<Chart*>()->content(); }
    [[nodiscard]] QAbstractItemModel* table() const { return view->findChild<QTableView*>()->model(); }
    [[nodiscard]] QString texts() const {
        QStringList all;
        const auto labels = view->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->isVisibleTo(view.get()))
                all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return view->findChild<QPushButton*>(name); }

    test::PageHome home;
    std::unique_ptr<ValueHistory> history;
    const Device* device;
    ChannelKey channel;
    DataPointKey key;
    std::unique_ptr<HistoryView> view;
};

} // namespace

class TestHistoryView : public QObject {
    Q_OBJECT
    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_historyview"));
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void showsWhatWasReported() {
        Fixture f;
        f.report(temperature, Value(19.5), 3'600'000);
        f.report(temperature, Value(22.0), 60'000);
        QVERIFY(f.hasShown());
        QCOMPARE(f.view->shownValue().parameter, temperature);
        QCOMPARE(f.chart().points.size(), 2);
        QCOMPARE(f.chart().points.first().value, 19.5);
        QVERIFY2(f.texts().contains(QStringLiteral("Lowest 19.5\u00a0°C, highest 22\u00a0°C.")), qPrintable(f.texts()));
    }

    void theTableTellsTheSame() {
        Fixture f;
        const QAbstractItemModelTester tester(f.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.report(temperature, Value(19.5), 3'600'000);
        f.report(temperature, Value(22.0), 60'000);
        QVERIFY(f.hasShown());
        QCOMPARE(f.table()->rowCount(), 2);
        QCOMPARE(
            f.table()->index(0, HistoryModel::Value).data().toString(), QStringLiteral("22\u00a0°C")); // newest first
        f.button(QStringLiteral("asTable"))->click();
        QVERIFY(f.view->findChild<QTableView*>()->isVisibleTo(f.view.get()));
        QVERIFY(!f.view->findChild<Chart*>()->isVisibleTo(f.view.get()));
    }

    void canBeSaved() {
        Fixture f;
        f.report(temperature, Value(19.5), 3'600'000);
        QVERIFY(f.hasShown());
        const QString fileName = f.home.folder.filePath(QStringLiteral("history.csv"));
        QVERIFY(f.view->saveTo(fileName));
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(",19.5,19.5,19.5,"));
        QVERIFY(!f.view->saveTo(f.home.folder.filePath(QStringLiteral("no/such/folder.csv"))));
        QVERIFY2(f.texts().contains(QStringLiteral("cannot be written")), qPrintable(f.texts()));
    }

    void nothingRecordedHasAReason() {
        Fixture f;
        QVERIFY(f.hasShown());
        QVERIFY2(f.texts().contains(QStringLiteral("Nothing recorded yet")), qPrintable(f.texts()));
        QVERIFY(!f.button(QStringLiteral("saveHistory"))->isEnabled());
    }

    void aRunThatRecordsNothingSaysSo() {
        Fixture f(false);
        f.look();
        QVERIFY2(f.texts().contains(QStringLiteral("Nothing is recorded in this run")), qPrintable(f.texts()));
    }

    void zoomingAsksForMore() {
        Fixture f;
        f.report(temperature, Value(19.5), 3'600'000);
        QVERIFY(f.hasShown());
        const ChartContent before = f.chart();
        QSignalSpy shown(f.view.get(), &HistoryView::shown);
        QTest::keyClick(f.view->findChild<Chart*>()->focusProxy(), Qt::Key_Plus);
        QTRY_VERIFY(shown.size() > 0);
        QVERIFY(f.chart().toMs - f.chart().fromMs < before.toMs - before.fromMs);
    }

    void onAndOffAreWordsAndTime() {
        Fixture f;
        auto description = std::make_shared<ParameterDescription>();
        description->type = ParameterType::Bool;
        description->complete = true;
        f.key.parameter = QStringLiteral("TEST_STATE");
        f.home.values.ensure(f.key, description);
        f.report(f.key.parameter, Value(true), 1);
        QVERIFY(f.hasShown());
        QCOMPARE(f.chart().shape, ChartContent::Shape::Steps);
        QCOMPARE(f.chart().words.size(), 2);
    }

    void fractionsArePercent() {
        Fixture f;
        DataPoint point;
        auto description = std::make_shared<ParameterDescription>();
        description->type = ParameterType::Float;
        description->unit = QStringLiteral("100%");
        point.description = description;
        HistorySeries series;
        series.points = {{1, 1, 0.25, 0.25, 0.25, 0.25, 1, {}}};
        const ChartContent content = historyContent(series, {{}, 0, 10, 10}, point, {});
        QCOMPARE(content.unit, QStringLiteral("%"));
        QCOMPARE(content.points.first().value, 25.0);
    }

    void signalsThatAreNoneAreLeftOut() {
        DataPoint point;
        point.key.parameter = QStringLiteral("RSSI_DEVICE");
        point.description = std::make_shared<ParameterDescription>();
        HistorySeries series;
        for (const double raw : {-65.0, 65536.0, 0.0, 128.0, 200.0})
            series.points.append({1, 1, raw, raw, raw, raw, 1, {}});
        const ChartContent content = historyContent(series, {{}, 0, 10, 10}, point, {});
        QCOMPARE(content.points.size(), 2);
        QCOMPARE(content.points.last().value, -56.0);
        QCOMPARE(content.unit, QStringLiteral("dBm"));
    }

    void everythingHasAName() {
        Fixture f;
        f.report(temperature, Value(19.5), 3'600'000);
        QVERIFY(f.hasShown());
        QCOMPARE(test::namelessWidgets(*f.view).join(QLatin1Char(';')), QString());
        f.button(QStringLiteral("asTable"))->click();
        QCOMPARE(test::namelessWidgets(*f.view).join(QLatin1Char(';')), QString());
    }
};

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
