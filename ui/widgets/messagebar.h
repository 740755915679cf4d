// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;

namespace ccudesk {

enum class Severity { Information, Warning, Error };

struct Message {
    Severity severity = Severity::Information;
    QString icon; //!< empty: the severity's own
    QString title; //!< what is so, in a few words
    QString text; //!< one plain sentence
    QStringList actions; //!< up to two
    bool isDismissible = true;
    bool operator==(const Message&) const = default;
};

//! One message above the content. Announced once to screen readers when it appears; never takes the focus.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void setMessage(const Message& message);
    [[nodiscard]] const Message& message() const { return m_message; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionRequested(int index);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();

    Message m_message;
    QList<QAbstractButton*> m_buttons;
    QAbstractButton* m_cross;
};

} // namespace ccudesk
