// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/filterchip.h"
#include "ui/pages/logview.h"
#include "ui/themecontroller.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ccudesk;

namespace {

void write(
    LogRing& ring, LogLevel level, const char* category, const QString& text, qint64 timeMs = 1'700'000'000'000) {
    ring.append({0, timeMs, level, QLatin1String(category), text});
}

struct Fixture {
    explicit Fixture(qsizetype capacity = LogRing::defaultCapacity) : ring(capacity) {
        view.resize(960, 600);
        view.show();
        list = view.findChild<RowTree*>(QStringLiteral("list"));
        filter = view.findChild<QLineEdit*>(QStringLiteral("filter"));
        level = view.findChild<FilterChip*>(QStringLiteral("level"));
        current = view.findChild<QPlainTextEdit*>(QStringLiteral("current"));
        empty = view.findChild<EmptyState*>();
    }
    //! One of each level, in different areas.
    void fill() {
        write(ring, LogLevel::Debug, "ccudesk.rpc", QStringLiteral("17 Session.login ccu3:443 status 200"));
        write(ring, LogLevel::Info, "ccudesk.session", QStringLiteral("session opened"));
        write(ring, LogLevel::Warning, "ccudesk.callback", QStringLiteral("Refused a connection"));
        write(ring, LogLevel::Error, "qt.network.ssl", QStringLiteral("no connection to speak of"));
        QTRY_COMPARE(list->model()->rowCount(), 4);
    }
    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, logcolumn::Text).data().toString().section(QLatin1Char(' '), 0, 1));
        return all;
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return view.findChild<QPushButton*>(QLatin1String(name));
    }

    LogRing ring;
    LogView view{ring};
    RowTree* list;
    QLineEdit* filter;
    FilterChip* level;
    QPlainTextEdit* current;
    EmptyState* empty;
};

} // namespace

//! The log as a person sees it.
class TestLogView : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        test::useTestSettings(QStringLiteral("tst_logview"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void theModelGrowsAndIsTrimmed() {
        LogRing ring(1'000);
        LogModel model(ring);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        int written = 0;
        const auto add = [&](int count) {
            for (int i = 0; i < count; ++i)
                write(ring, i % 2 == 0 ? LogLevel::Debug : LogLevel::Info, "ccudesk.ui", QString::number(++written));
            const qsizetype batches = inserted.size();
            QTRY_COMPARE(inserted.size(), batches + 1); // one batch, however many came
        };
        add(900);
        add(500);
        QCOMPARE(model.rowCount(), 1'400);
        QCOMPARE(removed.size(), 0); // not one by one
        add(300);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 1'000);
        QCOMPARE(model.entry(0).text, QStringLiteral("701"));
        QCOMPARE(model.entry(999).text, QStringLiteral("1700"));
        add(5'000); // more than the ring holds
        QCOMPARE(model.rowCount(), 1'000);
        QCOMPARE(model.entry(999).text, QStringLiteral("6700"));
        model.setLeastLevel(LogLevel::Info);
        QCOMPARE(model.rowCount(), 500);
        add(10);
        QCOMPARE(model.rowCount(), 505);
        QCOMPARE(model.entryCount(), 1'000);
    }

    void eachCellHasWords() {
        Fixture f;
        f.fill();
        const auto cells = [&f](int row) {
            QStringList words;
            for (const int column : {logcolumn::Level, logcolumn::Area, logcolumn::Text})
                words.append(f.list->model()->index(row, column).data().toString());
            return words;
        };
        QCOMPARE(cells(2),
            (QStringList{QStringLiteral("Warning"), QStringLiteral("Reports of the CCU"),
                QStringLiteral("Refused a connection")}));
        QCOMPARE(cells(3).at(1), QStringLiteral("qt.network.ssl")); // no word of ours for it
        const QModelIndex time = f.list->model()->index(2, logcolumn::Time);
        const QString clock
            = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000).toString(QStringLiteral("HH:mm:ss.zzz"));
        QCOMPARE(time.data().toString(), clock);
        QVERIFY(time.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2023")));
        QCOMPARE(time.data(Qt::AccessibleTextRole).toString(),
            clock + QStringLiteral(": Warning, Reports of the CCU, Refused a connection"));
        QVERIFY(f.list->uniformRowHeights());
    }

    void filters_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QStringList>("expected");
        const QString all = QStringLiteral("17 Session.login|session opened|Refused a|no connection");
        const auto row = [](const char* text, const char* level, const QString& expected) {
            QTest::addRow("'%s' '%s'", text, level) << QString::fromUtf8(text) << QString::fromUtf8(level)
                                                    << expected.split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        row("", "", all);
        row("", "info", all.section(QLatin1Char('|'), 1));
        row("", "warning", all.section(QLatin1Char('|'), 2));
        row("", "error", QStringLiteral("no connection"));
        row("SESSION", "", QStringLiteral("17 Session.login|session opened"));
        row("session", "info", QStringLiteral("session opened"));
        row("connection refused", "", QStringLiteral("Refused a"));
        row("ccudesk.rpc", "", QStringLiteral("17 Session.login")); // the category
        row("requests", "", QStringLiteral("17 Session.login")); // and its word
        row("nothing", "", {});
    }

    void filters() {
        QFETCH(QString, text);
        QFETCH(QString, level);
        QFETCH(QStringList, expected);
        Fixture f;
        f.fill();
        f.filter->setText(text);
        f.level->setChoice(level);
        QCOMPARE(f.texts(), expected);
        QCOMPARE(f.empty->isVisible(), expected.isEmpty());
        write(f.ring, LogLevel::Error, "ccudesk.rpc",
            text + QStringLiteral(" session connection refused")); // later ones, too
        QTRY_COMPARE(f.texts().size(), expected.size() + 1);
    }

    void anEmptyListSaysWhy() {
        Fixture f;
        QVERIFY(f.empty->isVisible());
        QVERIFY(!f.button("save")->isEnabled());
        f.fill();
        QVERIFY(f.list->isVisible() && !f.empty->isVisible());
        QVERIFY(f.button("save")->isEnabled());
        f.level->setChoice(QStringLiteral("error"));
        f.filter->setText(QStringLiteral("nothing"));
        QVERIFY(f.empty->isVisible());
        const auto says = [&f](const QString& words) {
            const auto labels = f.empty->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [&words](const QLabel* label) { return label->text().startsWith(words); });
        };
        QVERIFY(says(QStringLiteral("4 ")));
        write(f.ring, LogLevel::Info, "ccudesk.ui", QStringLiteral("not shown"));
        QTRY_VERIFY(says(QStringLiteral("5 "))); // counted all the same
        auto* clear = f.empty->findChild<QPushButton*>();
        QVERIFY(clear->isVisible());
        clear->click();
        QCOMPARE(f.texts().size(), 5);
    }

    void whatIsChosenIsCopied() {
        Fixture f;
        f.fill();
        QVERIFY(!f.button("copy")->isEnabled());
        QTest::keyClick(f.filter, Qt::Key_Return); // to the first hit
        QTest::keyClick(f.list, Qt::Key_Down);
        QCOMPARE(
            f.current->toPlainText(), QStringLiteral("2023-11-14T22:13:20.000Z info ccudesk.session session opened"));
        QTest::keyClick(f.list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(f.button("copy")->isEnabled());
        const QString expected
            = QStringLiteral("2023-11-14T22:13:20.000Z info ccudesk.session session opened\n"
                             "2023-11-14T22:13:20.000Z warning ccudesk.callback Refused a connection\n");
        f.button("copy")->click();
        QCOMPARE(QApplication::clipboard()->text(), expected);
        QApplication::clipboard()->clear();
        QVERIFY(QTest::qWaitForWindowActive(&f.view));
        f.list->setFocus();
        QTest::keySequence(f.list, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), expected);
        f.filter->setText(QStringLiteral("refused")); // what was chosen may be gone
        QVERIFY(f.current->toPlainText().isEmpty());
        QVERIFY(!f.button("copy")->isEnabled());
    }

    void whatIsShownIsSaved() {
        const QTemporaryDir dir;
        Fixture f;
        f.fill();
        f.level->setChoice(QStringLiteral("warning"));
        f.button("save")->click();
        auto* dialog = f.view.findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        QVERIFY(dialog);
        const QString name = dir.filePath(QStringLiteral("kept.txt"));
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
            "2023-11-14T22:13:20.000Z warning ccudesk.callback Refused a connection\n"
            "2023-11-14T22:13:20.000Z error qt.network.ssl no connection to speak of\n");
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        auto* bar = f.view.findChild<MessageBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->message().severity, Severity::Information);
        QVERIFY(!f.view.saveTo(dir.filePath(QStringLiteral("no/such/folder.txt"))));
        QCOMPARE(bar->message().severity, Severity::Error);
        Q_EMIT bar->dismissed();
        QVERIFY(!bar->isVisible());
    }

    //! The newest is seen, unless a person reads further up.
    void followsTheEnd() {
        Fixture f;
        for (int i = 0; i < 200; ++i)
            write(f.ring, LogLevel::Info, "ccudesk.ui", QString::number(i));
        QTRY_COMPARE(f.list->model()->rowCount(), 200);
        QScrollBar* bar = f.list->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        write(f.ring, LogLevel::Info, "ccudesk.ui", QStringLiteral("next"));
        QTRY_COMPARE(f.list->model()->rowCount(), 201);
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(40);
        write(f.ring, LogLevel::Info, "ccudesk.ui", QStringLiteral("last"));
        QTRY_COMPARE(f.list->model()->rowCount(), 202);
        QCOMPARE(bar->value(), 40);
    }

    void aHiddenViewTakesNothingIn() {
        Fixture f;
        f.view.hide();
        const LogModel witness(f.ring); // takes in what comes, and is told last
        write(f.ring, LogLevel::Info, "ccudesk.ui", QStringLiteral("unseen"));
        QTRY_COMPARE(witness.rowCount(), 1);
        QCOMPARE(f.list->model()->rowCount(), 0);
        f.view.show();
        QCOMPARE(f.list->model()->rowCount(), 1);
    }

    void detailsAreAskedFor() {
        Fixture f;
        QSignalSpy wanted(&f.view, &LogView::detailsWanted);
        f.view.setDetailed(true);
        QCOMPARE(wanted.size(), 0);
        f.button("details")->click();
        QCOMPARE(wanted.constFirst().constFirst().toBool(), false);
        f.button("details")->click();
        QCOMPARE(wanted.constLast().constFirst().toBool(), true);
    }

    void everythingIsReachedAndNamed() {
        Fixture f;
        f.fill();
        QCOMPARE(test::namelessWidgets(f.view), QStringList());
        QVERIFY(f.view.saveTo(QString()) == false); // with the message, too
        QCOMPARE(test::namelessWidgets(f.view), QStringList());
        for (const QWidget* each : std::initializer_list<QWidget*>{
                 f.filter, f.level, f.list, f.current, f.button("details"), f.button("save")})
            QVERIFY(each->focusPolicy() & Qt::TabFocus);
        const QByteArray folder = qgetenv("CCUDESK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(f.view.grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/logview.png")));
    }
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
