// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/store/valuestore.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QToolButton;

namespace ccudesk {

class Chip;
class ElidingLabel;
class FlowLayout;

//! Who a device is: its picture (or the icon of its kind), name, what can be copied, and chips for what is not normal.
class DetailPaneHeader : public QWidget {
    Q_OBJECT
public:
    explicit DetailPaneHeader(QWidget* parent = nullptr);

    void setDevice(const QString& name, const QString& identity, const QString& iconName);
    //! PNG bytes of the CCU; anything else leaves the icon.
    void setPicture(const QByteArray& png);
    void setHealth(const Device& device, const ValueStore& values);
    void setBackVisible(bool isVisible);

Q_SIGNALS:
    void backRequested();
    void copyAddressRequested();
    void groupsRequested();
    void eventsRequested();
    void linksRequested();
    void timelineRequested();
    void configurationRequested();

private:
    class Picture;

    void addChip(const QString& icon, const QString& text, int tone);

    Picture* m_picture;
    ElidingLabel* m_name;
    QLabel* m_identity;
    QToolButton* m_back;
    QToolButton* m_more;
    QWidget* m_chipArea;
    FlowLayout* m_chips;
    QStringList m_shownChips;
};

} // namespace ccudesk
