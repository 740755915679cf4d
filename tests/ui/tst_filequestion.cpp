// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filequestion.h"

#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace ccudesk;

//! One way of asking for a file: it remembers the folder, and a name gets the ending of its kind.
class TestFileQuestion : public QObject {
    Q_OBJECT

    [[nodiscard]] static QFileDialog* dialogOf(const QWidget& window) {
        QFileDialog* last = nullptr;
        for (QFileDialog* dialog : window.findChildren<QFileDialog*>(QStringLiteral("saveDialog")))
            last = dialog;
        return last;
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ccudesk-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("filequestion"));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QSettings().clear();
    }

    void remembersTheFolder() {
        const QTemporaryDir folder;
        QWidget window;
        QStringList answers;
        const FileQuestion question{
            QStringLiteral("Save"), {QStringLiteral("Tables (*.csv)")}, QStringLiteral("a.csv")};
        askWhereToSave(&window, question, [&answers](const QString& path) { answers.append(path); });
        QFileDialog* dialog = dialogOf(window);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
        const QString path = folder.filePath(QStringLiteral("mine.csv"));
        Q_EMIT dialog->fileSelected(path);
        QCOMPARE(answers, QStringList{path});
        QWidget other;
        askWhatToOpen(&other, {QStringLiteral("Open"), {QStringLiteral("All files (*)")}, {}}, [](const QString&) {});
        dialog = dialogOf(other);
        QCOMPARE(dialog->directory().absolutePath(), QDir(folder.path()).absolutePath());
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    }

    void aFolderThatIsGoneIsForgotten() {
        QWidget window;
        QSettings().setValue(QStringLiteral("files/folder"), QStringLiteral("/no/such/folder"));
        askWhereToSave(
            &window, {QStringLiteral("Save"), {QStringLiteral("Tables (*.csv)")}, {}}, [](const QString&) {});
        QVERIFY(dialogOf(window)->directory().absolutePath() != QLatin1String("/no/such/folder"));
    }

    void theEndingFollowsTheKind() {
        QWidget window;
        askWhereToSave(&window,
            {QStringLiteral("Save"), {QStringLiteral("PDF (*.pdf)"), QStringLiteral("Web page (*.html *.htm)")}, {}},
            [](const QString&) {});
        QFileDialog* dialog = dialogOf(window);
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("pdf"));
        Q_EMIT dialog->filterSelected(QStringLiteral("Web page (*.html *.htm)"));
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("html"));
    }

    void saysWhyAFileCannotBeWritten() {
        const QString path = QStringLiteral("/x/y");
        const QString told = notWrittenSentence(path, {ErrorCode::Storage, {}, QStringLiteral("disk full"), 0});
        QVERIFY(told.contains(path) && told.contains(QLatin1String("disk full")));
        QVERIFY(notWrittenSentence(path, {ErrorCode::Storage, {}, {}, 0}).contains(path));
    }
};

QTEST_MAIN(TestFileQuestion)
#include "tst_filequestion.moc"
