// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QMap>

class QVBoxLayout;

namespace ccudesk {

class Theme;

enum class PageId { Home, Devices, Events, Messages, Changes, Variables, Programs, Links, Radio, Security, Settings };

//! One page in the navigation: icon, word, badge. In the rail only the icon, with the word as tooltip.
class NavigationItem : public QAbstractButton {
    Q_OBJECT
public:
    NavigationItem(const QString& icon, const QString& text, QWidget* parent = nullptr);

    //! 0 hides it. `spoken`: "3 messages".
    void setBadge(int count, Tone tone, const QString& spoken);
    void setRail(bool isRail);
    [[nodiscard]] const QString& iconName() const { return m_icon; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter* painter, const Theme& theme);

    QString m_icon;
    int m_badge = 0;
    Tone m_badgeTone = Tone::Warn;
    bool m_isRail = false;
};

//! The navigation left: three groups and Settings at the bottom. Only pages that exist are in it.
class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPage(PageId page);
    void setCurrent(PageId page);
    [[nodiscard]] QList<PageId> pages() const; //!< from top to bottom
    [[nodiscard]] NavigationItem* item(PageId page) const { return m_items.value(page); }
    void setRail(bool isRail);
    [[nodiscard]] bool isRail() const { return m_isRail; }

Q_SIGNALS:
    void pageRequested(ccudesk::PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();

    QVBoxLayout* m_layout;
    QMap<PageId, NavigationItem*> m_items; //!< in the order of PageId
    QList<QWidget*> m_headings;
    bool m_isRail = false;
};

} // namespace ccudesk
