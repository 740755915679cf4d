// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/programrun.h"
#include "tests/support/simulatorprocess.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace ccudesk {

//! What tests of `ccudesk --export` and `--listen` stand on: the real program against the real simulator, each in a
//! process of its own.
class HeadlessStage : public QObject {
    Q_OBJECT
protected:
    static constexpr int patience = 60'000;
    static inline const QString wrongPassword = QStringLiteral("Lindenhof-geheim-7");
    static inline const QString contact = QStringLiteral("LEQ0943203:1"); // of BidCos-RF, in the demo home

    std::unique_ptr<test::SimulatorProcess> m_simulator;
    std::unique_ptr<QTemporaryDir> m_dir;

    //! Nothing happens there by itself, so that tests decide what does. Starting one takes as long as a small case: the
    //! next case gets the same when it wants the same, and when nothing of this one is left there.
    void simulate(const QStringList& options = {QStringLiteral("--no-life")}) {
        if (m_simulator && m_options == options)
            return;
        endSimulator();
        m_options = options;
        m_simulator = std::make_unique<test::SimulatorProcess>();
        QVERIFY(m_simulator->start(QStringLiteral(SIMULATOR_PROGRAM), options));
    }
    void endSimulator() {
        if (m_simulator)
            QVERIFY(m_simulator->stop());
        m_simulator.reset();
        m_isSpoiled = false;
    }

    [[nodiscard]] QString file(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString& path) {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    [[nodiscard]] QString dataDir() const { return file(QStringLiteral("data")); }

    [[nodiscard]] std::unique_ptr<test::ProgramRun> run() const {
        auto made = std::make_unique<test::ProgramRun>(QStringLiteral(CCUDESK_PROGRAM), dataDir());
        made->leadTo(*m_simulator);
        return made;
    }

    [[nodiscard]] QJsonObject counts() const { return m_simulator->tell(R"({"counts":true})"); }
    [[nodiscard]] qsizetype callbacks() const { return counts().value(QLatin1String("callbackUrls")).toArray().size(); }
    [[nodiscard]] qint64 count(const QString& method) const {
        return counts().value(QLatin1String("counts")).toObject().value(method).toInteger();
    }
    //! Nothing of us is left on the CCU.
    [[nodiscard]] bool isSignedOff() const {
        return counts().value(QLatin1String("sessions")).toInt(-1) == 0 && callbacks() == 0;
    }
    //! Of the requests since `before`, by method.
    [[nodiscard]] QJsonObject countedSince(const QJsonObject& before) const {
        QJsonObject now = counts().value(QLatin1String("counts")).toObject();
        const QJsonObject then = before.value(QLatin1String("counts")).toObject();
        for (auto it = then.begin(); it != then.end(); ++it) {
            const qint64 since = now.value(it.key()).toInteger() - it.value().toInteger();
            if (since == 0)
                now.remove(it.key());
            else
                now.insert(it.key(), since);
        }
        return now;
    }
    void faults(const QByteArray& json) {
        m_isSpoiled = true;
        QVERIFY(m_simulator->tell(R"({"faults":)" + json + '}').value(QLatin1String("ok")).toBool());
    }
    void report(bool isOpen) const {
        const QByteArray command = QStringLiteral(R"({"report":["BidCos-RF","%1","STATE",%2]})")
                                       .arg(contact, isOpen ? QStringLiteral("true") : QStringLiteral("false"))
                                       .toUtf8();
        QVERIFY(m_simulator->tell(command).value(QLatin1String("ok")).toBool());
    }
    //! Opens the contact that was closed, or the other way round; what it is then.
    [[nodiscard]] bool moveContact() const {
        const QByteArray question = QStringLiteral(R"({"value":["BidCos-RF","%1","STATE"]})").arg(contact).toUtf8();
        const bool isOpen = !m_simulator->tell(question).value(QLatin1String("value")).toBool();
        report(isOpen);
        return isOpen;
    }
    //! How many runs have read the whole home: each writes it down then.
    [[nodiscard]] qsizetype snapshots() const { return names(QStringLiteral("snapshot.json"), QDir::Files).size(); }
    [[nodiscard]] QStringList names(const QString& pattern, QDir::Filters kinds) const {
        QStringList found;
        QDirIterator all(dataDir(), {pattern}, kinds, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(QFileInfo(all.next()).fileName());
        return found;
    }
    [[nodiscard]] QJsonObject exported(const QString& name) const {
        return QJsonDocument::fromJson(contentOf(file(name))).object();
    }
    //! Ends as a script expects, and has told nobody the password.
    static void ended(test::ProgramRun& run, int exitCode, const QString& sentence = {}) {
        QVERIFY2(run.ends(), run.complaint().constData());
        QCOMPARE(QString::fromUtf8(run.complaint()), sentence.isEmpty() ? QString() : QString(sentence + u'\n'));
        QCOMPARE(run.exitCode(), exitCode);
        for (const QByteArray& text : {run.output(), run.complaint()})
            QVERIFY(!text.contains("\"demo\"") && !text.contains(wrongPassword.toUtf8()));
    }
    static void hasKeys(const QJsonValue& value, const QStringList& keys) {
        for (const QString& key : keys)
            QVERIFY2(value.toObject().contains(key), qPrintable(key));
    }
    static void everyHasKeys(const QJsonObject& home, const QString& list, const QStringList& keys) {
        const QJsonArray all = home.value(list).toArray();
        QVERIFY2(!all.isEmpty(), qPrintable(list));
        for (const auto& one : all)
            hasKeys(one, keys);
    }
    static QStringList words(const char* blankSeparated) {
        return QString::fromLatin1(blankSeparated).split(QLatin1Char(' '));
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() {
        if (m_simulator && (m_isSpoiled || QTest::currentTestFailed() || !isSignedOff()))
            endSimulator();
    }
    void cleanupTestCase() { endSimulator(); }

private:
    QStringList m_options; //!< of the simulator
    bool m_isSpoiled = false; //!< its faults were set
};

} // namespace ccudesk
