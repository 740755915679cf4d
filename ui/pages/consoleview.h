// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/future.h"
#include "core/domain/methodkind.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ccudesk {

class SentenceLabel;

//! For experts: any method of an interface process, and scripts in the CCU's logic layer. What was asked before comes
//! back with the arrow keys; nothing of it is kept when the window closes.
class ConsoleView : public QWidget {
    Q_OBJECT
public:
    //! What it needs of a connection; tests fill it themselves.
    struct Source {
        std::function<QStringList()> interfaces;
        std::function<QFuture<Result<QStringList>>(const QString& interface)> methodsOf;
        std::function<QFuture<Result<QString>>(
            const QString& interface, const QString& method, const QString& arguments)>
            call;
        std::function<QFuture<Result<QString>>(const QString& script)> run;
    };
    explicit ConsoleView(const Source& source, QWidget* parent = nullptr);

    //! Other interfaces are there now.
    void showConnection();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildCalls();
    [[nodiscard]] QWidget* buildScript();
    void listMethods();
    void fillMethods(const QStringList& names);
    void showKind();
    void call();
    void run();
    void append(const QString& asked, const Result<QString>& answer);
    void recall(int step);

    const Source m_source;
    QMap<QString, QStringList> m_methods; //!< by interface, as told
    QStringList m_history; //!< arguments, oldest first
    qsizetype m_recalled = 0;

    QComboBox* m_interface;
    QComboBox* m_method;
    QLineEdit* m_arguments;
    SentenceLabel* m_kind;
    QPushButton* m_call;
    QPlainTextEdit* m_script;
    QPushButton* m_run;
    QPlainTextEdit* m_output;
};

} // namespace ccudesk
