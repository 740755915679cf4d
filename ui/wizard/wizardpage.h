// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/style.h"

#include <QWizardPage>

class QAbstractButton;
class QLabel;
class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace ccudesk {

class Notice;
class SentenceLabel;

//! A page of the wizard: a heading, a sentence, its content in one column, and below that what is being done or why it
//! failed. Some questions are answered by the CCU: such a page asks instead of letting the person go on, and pass()
//! leads on when the answer has come.
class WizardPage : public QWizardPage {
    Q_OBJECT
public:
    //! railName: what the rail beside the pages calls it.
    explicit WizardPage(const QString& railName, QWidget* parent = nullptr);

    [[nodiscard]] const QString& railName() const { return m_railName; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    //! total 0: nobody knows how long.
    void showProgress(int done, int total, const QString& sentence);
    //! nextStep: what the person can do about it; may be empty.
    void showFailure(const QString& sentence, const QString& nextStep);
    //! Why the page is seen, which is nobody's failure.
    void showReason(const QString& title, const QString& sentence);
    void clearOutcome();
    //! What was asked has been answered.
    void pass();

    //! The button that leads on, and one beside it that is there only when it has a text.
    [[nodiscard]] virtual QString nextText() const;
    [[nodiscard]] virtual ButtonKind nextKind() const { return ButtonKind::Primary; }
    [[nodiscard]] virtual QString otherText() const { return {}; }
    virtual void pressOther() { }
    //! Where the keyboard is when the page is seen; null: the button that leads on.
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }

    [[nodiscard]] bool validatePage() final;
    [[nodiscard]] bool isComplete() const override { return !m_isBusy; }
    void cleanupPage() override; // Back keeps what was typed

Q_SIGNALS:
    //! Back, while something was being asked: the answer is nobody's.
    void leftBusy();
    //! What the buttons are called, or whether there are two, has changed.
    void buttonsChanged();

protected:
    void setHeading(const QString& heading);
    void setSentence(const QString& sentence);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    //! What rests while the page is busy.
    [[nodiscard]] QWidget* content() const { return m_content; }
    //! False: something is missing, or the CCU has been asked first.
    [[nodiscard]] virtual bool mayLeave() { return true; }

    SentenceLabel* addSentence(QVBoxLayout* column, const QString& text);
    QLabel* addCaption(QVBoxLayout* column, const QString& text);
    //! A column of its own; left: how far it is indented.
    QVBoxLayout* addArea(QVBoxLayout* column, int left = 0);
    //! A radio button or check box; what is added to the column that comes back belongs to it.
    QVBoxLayout* addChoice(QVBoxLayout* column, QAbstractButton* choice, const char* objectName);
    //! The area is there while the button is pressed, and comes into sight with it.
    void disclose(QAbstractButton* button, QWidget* area);

private:
    void buildOutcome(QVBoxLayout* page);
    void showOutcome(const QString& title, const QString& sentence, const QString& nextStep);
    void setBusy(bool isBusy);

    QString m_railName;
    QScrollArea* m_scroll;
    QLabel* m_heading;
    SentenceLabel* m_sentence;
    QWidget* m_content;
    QVBoxLayout* m_column;
    Notice* m_outcome = nullptr;
    QLabel* m_outcomeTitle = nullptr;
    QLabel* m_failure = nullptr;
    SentenceLabel* m_outcomeText = nullptr;
    QProgressBar* m_progress = nullptr;
    bool m_isBusy = false;
    bool m_mayPass = false;
};

} // namespace ccudesk
