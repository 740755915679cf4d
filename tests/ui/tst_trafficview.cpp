// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/ccu/installation.h"
#include "tests/ui/pagehome.h"
#include "ui/pages/factpage.h"
#include "ui/pages/sentencelabel.h"
#include "ui/pages/trafficview.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace ccudesk;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QString cell(const TrafficView& view, int row, int column) {
    const QAbstractItemModel* model = view.findChild<FactPage*>()->model();
    return model->index(row, column).data().toString();
}

TrafficFigures webPage() {
    TrafficFigures figures;
    figures.port = 443;
    figures.traffic.requests = 12;
    figures.traffic.requestsInLastMinute = 2;
    figures.traffic.answers = 4;
    figures.traffic.totalMs = 100;
    figures.traffic.slowest = text("ReGa.runScript");
    figures.traffic.slowestMs = 70;
    figures.traffic.failures = 1;
    figures.traffic.bytesSent = 900;
    return figures;
}

struct Fixture {
    SystemClock clock;
    QTemporaryDir folder;
    Installation installation{Profile(), Secret(text("x")), folder.path(), clock};
    TrafficView view{installation.connection()};
};

} // namespace

class TestTrafficView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::useTestSettings(text("tst_trafficview")); }

    void showsEachPart() {
        Fixture f;
        TrafficView& view = f.view;
        const QAbstractItemModelTester tester(view.findChild<FactPage*>()->model());
        TrafficFigures cuxd;
        cuxd.interface = text("CUxD");
        cuxd.traffic.requests = 3; // counted, not timed
        cuxd.waiting = 2;
        cuxd.events = 40;
        cuxd.repeatedEvents = 20;
        view.setFigures(std::nullopt, {webPage(), cuxd});
        QCOMPARE(cell(view, 0, 0), text("Web page (port 443)"));
        QCOMPARE(cell(view, 0, 1), text("12"));
        QCOMPARE(cell(view, 0, 2), text("2"));
        QVERIFY(cell(view, 0, 3).startsWith(text("25")));
        QVERIFY(cell(view, 0, 4).contains(text("ReGa.runScript")) && cell(view, 0, 4).contains(text("70")));
        QCOMPARE(cell(view, 0, 5), text("1"));
        QCOMPARE(cell(view, 0, 6), QStringLiteral("–"));
        QCOMPARE(cell(view, 1, 0), text("CUxD"));
        QCOMPARE(cell(view, 1, 3), QStringLiteral("–"));
        QCOMPARE(cell(view, 1, 4), QStringLiteral("–"));
        QCOMPARE(cell(view, 1, 6), text("2"));
        QCOMPARE(cell(view, 1, 9), text("40"));
        QCOMPARE(cell(view, 1, 10), text("20"));
    }

    void tellsOfTheSession() {
        Fixture f;
        TrafficView& view = f.view;
        const auto* sentence = view.findChild<SentenceLabel*>(text("session"));
        view.setFigures(std::nullopt, {});
        QCOMPARE(sentence->text(), text("This system knows no sessions."));
        SessionFigures session;
        view.setFigures(session, {});
        QCOMPARE(sentence->text(), text("CCU Desk holds no session of the CCU."));
        session.isOpen = true;
        session.ageMs = 5 * 60'000;
        view.setFigures(session, {});
        QVERIFY(sentence->text().contains(text("5 minute")));
    }

    //! What the history costs, and what is missing in it.
    void tellsOfTheHistory() {
        Fixture f;
        const auto sentence = [](const TrafficView& view) {
            return view.findChild<SentenceLabel*>(QStringLiteral("recorded"))->text();
        };
        f.view.show();
        QVERIFY(sentence(f.view).isEmpty()); // nothing is kept
        QFile blocker(f.folder.filePath(text("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        f.installation.keepHistory(QString());
        ValueHistory& history = *f.installation.history();
        TrafficView view(f.installation.connection(), &history);
        view.show();
        QVERIFY(sentence(view).contains(text("lost: 0")));
        history.setRecording(false);
        view.hide();
        view.show();
        QVERIFY(sentence(view).contains(text("that is a setting")));
        f.installation.keepHistory(blocker.fileName() + text("/history.sqlite"));
        TrafficView failing(f.installation.connection(), f.installation.history());
        (void)f.installation.history()->tidy();
        QTRY_VERIFY(!f.installation.history()->status().error.isEmpty());
        failing.show();
        QVERIFY(sentence(failing).startsWith(text("The history is not written")));
    }

    //! What somebody looks at is as it is now.
    void isUpToDateWhenItAppears() {
        Fixture f;
        TrafficView& view = f.view;
        view.setFigures(SessionFigures{true, 0, 1, 0, 0, 0}, {webPage()});
        view.show();
        QCOMPARE(view.findChild<FactPage*>()->model()->rowCount(), 0); // nothing was sent
        QCOMPARE(
            view.findChild<SentenceLabel*>(text("session"))->text(), text("CCU Desk holds no session of the CCU."));
    }
};

QTEST_MAIN(TestTrafficView)
#include "tst_trafficview.moc"
