// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;

namespace ccudesk {

class ElidingLabel;
class SensorRow;
class Tile;

//! A room: its name, what the air is like, tiles in two columns, sensor rows. Thermostats take both columns.
class RoomCard : public QWidget {
    Q_OBJECT
public:
    explicit RoomCard(const QString& name, bool canBeOpened, QWidget* parent = nullptr);

    //! Behind those it has; become children and are shown. The order they were made in is the order for Tab.
    void addParts(const QList<Tile*>& tiles, const QList<SensorRow*>& sensors);
    //! "21.4 °C · 46 %"; storedAt ("14:31") is set while the CCU does not answer.
    void setReading(const QString& reading, const QString& storedAt = {});

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested();
    void timelineRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QAbstractButton* addButton(const QString& icon, const QString& tip, const QString& spokenName);
    //! Places everything for this width when `place`; gives the height.
    int layOut(int width, bool place) const;

    ElidingLabel* m_name;
    ElidingLabel* m_reading;
    QAbstractButton* m_open = nullptr;
    QAbstractButton* m_timeline = nullptr;
    QList<Tile*> m_tiles;
    QList<SensorRow*> m_sensors;
    bool m_isStored = false;
};

} // namespace ccudesk
