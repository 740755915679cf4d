// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/windowrun.h"
#include "tests/support/simulatorprocess.h"
#include "ui/mainwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/shellheader.h"
#include "ui/wizard/connectwizard.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace ccudesk::test {

inline constexpr int patience = 60'000;

//! The visible window of a kind, also inside another; null when there is none.
template <typename Window> Window* shown() {
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all)
        if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible())
            return window;
    return nullptr;
}

inline QLineEdit* field(const char* name) {
    return shown<ConnectWizard>()->findChild<QLineEdit*>(QLatin1String(name));
}

//! A button that is seen, by what is written on it.
inline QPushButton* button(const QString& text) {
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all)
        if (auto* each = qobject_cast<QPushButton*>(widget); each && each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

inline void press(const QString& text) {
    QTRY_VERIFY_WITH_TIMEOUT(button(text) && button(text)->isEnabled(), patience);
    button(text)->click();
}

inline bool isAt(ConnectWizard::Step step) {
    const auto* wizard = shown<ConnectWizard>();
    return wizard && wizard->step() == step;
}

//! From the page in sight to the next one that has nothing to ask, as a person does who agrees to everything.
inline void goTo(ConnectWizard::Step step) {
    while (!isAt(step)) {
        const ConnectWizard::Step before = shown<ConnectWizard>()->step();
        auto* next = shown<ConnectWizard>()->button(QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patience);
        next->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isAt(before), patience);
    }
}

inline void finishWizard() {
    goTo(ConnectWizard::Done);
    shown<ConnectWizard>()->button(QWizard::FinishButton)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shown<ConnectWizard>(), patience);
}

//! Whether the wizard says this anywhere.
inline bool says(const QString& sentence) {
    const auto* page = shown<ConnectWizard>();
    const QList<QLabel*> labels = page ? page->findChildren<QLabel*>() : QList<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&sentence](const QLabel* label) { return label->isVisible() && label->text().contains(sentence); });
}

//! What tests of a whole run with a window stand on: the real run against the real simulator in another process, with a
//! data folder of its own.
class WindowStage : public QObject {
    Q_OBJECT
protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<WindowRun> m_run;

    void simulate() {
        m_simulator = std::make_unique<SimulatorProcess>();
        QVERIFY(m_simulator->start(QStringLiteral(SIMULATOR_PROGRAM), {QStringLiteral("--no-life")}));
    }
    //! Everything that leads to the CCU, but no password.
    void setEnvironment(const Profile& profile) const {
        QStringList ports;
        for (auto it = profile.ports.begin(); it != profile.ports.end(); ++it)
            ports.append(QStringLiteral("%1=%2").arg(it.key()).arg(it.value()));
        qputenv("CCU_HOST", profile.host.toUtf8());
        qputenv("CCU_USER", profile.user.toUtf8());
        qputenv("CCU_PORTS", ports.join(QLatin1Char(',')).toUtf8());
        qputenv("CCU_PIN", profile.trust.pinSha256.toHex());
    }
    void start(const CommandLine& line = {}) {
        m_composition = std::make_unique<Composition>(line);
        m_composition->startLog();
        m_run = std::make_unique<WindowRun>(*m_composition);
        QVERIFY(m_run->start());
    }
    //! Closes the window that is open; the program would end when this returns. The last window counts as closed only
    //! while the application's own event loop runs.
    void quit() {
        QWidget* window = shown<DeskWindow>();
        QVERIFY(window);
        connect(m_run.get(), &WindowRun::finished, qApp, &QApplication::exit, Qt::QueuedConnection);
        QTimer::singleShot(0, window, &QWidget::close);
        QTimer::singleShot(patience, m_run.get(), [] { QApplication::exit(-1); });
        QCOMPARE(QApplication::exec(), 0);
        m_run.reset();
        m_composition.reset();
    }
    [[nodiscard]] bool isSignedOff() const {
        const QJsonObject counts = m_simulator->tell(R"({"counts":true})");
        return counts.value(QLatin1String("sessions")).toInt(-1) == 0
            && counts.value(QLatin1String("callbackUrls")).toArray().isEmpty();
    }
    //! It is written down then, where the things of real CCUs lie.
    [[nodiscard]] bool hasReadTheHome() const { return holds(QStringLiteral("snapshot.json")); }
    [[nodiscard]] bool holds(const QString& file) const {
        return QDirIterator(m_dir->path(), {file}, QDir::Files, QDirIterator::Subdirectories).hasNext();
    }
    [[nodiscard]] bool isWrittenAnywhere(const QByteArray& secret) const {
        for (QDirIterator it(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(secret))
                return true;
        }
        return false;
    }
    //! An entry of the menu behind the CCU's name.
    static QAction* profileEntry(const QString& text) {
        Q_EMIT shown<MainWindow>()->header()->profileClicked();
        QAction* found = nullptr;
        for (QMenu* menu : openMenus())
            for (QAction* action : menu->actions())
                if (action->text() == text)
                    found = action;
        return found;
    }
    static QList<QMenu*> openMenus() {
        QList<QMenu*> menus;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget* widget : all)
            if (auto* menu = qobject_cast<QMenu*>(widget); menu && menu->isVisible())
                menus.append(menu);
        return menus;
    }
    static void choose(const QString& text) {
        QAction* entry = profileEntry(text);
        QVERIFY2(entry, qPrintable(text));
        for (QMenu* menu : openMenus())
            menu->close();
        entry->trigger();
    }
    void prepare() {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
        for (const char* name : {"CCU_HOST", "CCU_USER", "CCU_PASSWORD", "CCU_PORTS", "CCU_PIN", "CCU_CA"})
            qunsetenv(name);
    }
    void tidyUp() {
        m_run.reset();
        m_composition.reset();
        if (m_simulator)
            QVERIFY(m_simulator->stop());
        m_simulator.reset();
    }
};

} // namespace ccudesk::test
