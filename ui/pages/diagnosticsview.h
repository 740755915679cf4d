// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace ccudesk {

class SentenceLabel;

//! Something to give to whoever helps: versions, how far the connection gets, counts, the end of the log. Shown whole
//! before it is saved or copied; what is shown is what is saved.
class DiagnosticsView : public QWidget {
    Q_OBJECT
public:
    //! text: puts it together, each time it is shown.
    explicit DiagnosticsView(const std::function<QString()>& text, QWidget* parent = nullptr);

    //! False when the file cannot be written; the sentence below the text says why.
    bool saveTo(const QString& fileName);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void askForFile();
    void say(const QString& sentence, bool isGood);

    const std::function<QString()> m_source;
    QPlainTextEdit* m_text;
    SentenceLabel* m_outcome;
    QPushButton* m_save;
    QPushButton* m_copy;
};

} // namespace ccudesk
