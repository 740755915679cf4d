// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QMenu;

namespace ccudesk {

enum class Tone { Neutral, Accent, Ok, Warn, Bad };

//! A pill: a status, or a filter with a menu. A filter that is set shows its value and a cross; a click on the cross,
//! or Delete, clears it.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    //! Name of a theme icon; empty for none.
    void setIconName(const QString& name);
    //! Makes it a filter: a chevron, and the menu on click. The menu is not owned.
    void setMenu(QMenu* menu);
    void setFilterSet(bool isSet);
    [[nodiscard]] bool isFilterSet() const { return m_isFilterSet; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void openMenu();
    [[nodiscard]] QString endIcon() const;
    [[nodiscard]] QRect crossRect() const;

    QString m_iconName;
    QMenu* m_menu = nullptr;
    Tone m_tone = Tone::Neutral;
    bool m_isFilterSet = false;
};

} // namespace ccudesk
