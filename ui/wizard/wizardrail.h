// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace ccudesk {

//! The steps of the wizard beside its pages: which are done, which one is seen.
class WizardRail : public QWidget {
    Q_OBJECT
public:
    explicit WizardRail(const QStringList& steps, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& host);
    void setCurrent(int step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter* painter, int step, int top) const;
    [[nodiscard]] int stepHeight() const;

    QStringList m_steps;
    QString m_title;
    QString m_host;
    int m_current = 0;
};

} // namespace ccudesk
