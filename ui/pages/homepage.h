// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ccu/ccuconnection.h"
#include "core/control/controlstate.h"
#include "ui/pages/commandrunner.h"
#include "ui/pages/homeunits.h"
#include "ui/widgets/messagebar.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace ccudesk {

class Chip;
class EmptyState;
class Masonry;
class RoomCard;
class SensorRow;
class Tile;

//! What a family uses daily: rooms as cards, favourites on top, a line that says what is not as it should be. Reads
//! stores; only tiles whose content is different repaint; while hidden it does nothing and catches up when shown.
class HomePage : public QWidget {
    Q_OBJECT
public:
    //! settingsGroup: where favourites are kept, per profile. The stores and the clock must outlive the page.
    HomePage(DeviceStore& devices, ValueStore& values, const Clock& clock, CommandSender sender,
        const QString& settingsGroup, QWidget* parent = nullptr);

    //! sentence: what is being done, or why it failed.
    void setConnection(ConnectionState state, const QString& sentence);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    //! Something was refused: a sentence for the message bar.
    void messageRaised(const ccudesk::Message& message);
    void deviceRequested(const ccudesk::DeviceKey& device);
    void roomRequested(const QString& roomName);
    void roomTimelineRequested(const QString& roomName);
    void retryRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    //! One tile or row; a channel that is in two rooms, or a favourite, has several.
    struct Place {
        HomeUnit home;
        Tile* tile = nullptr;
        SensorRow* row = nullptr;
        RoomCard* card = nullptr; //!< null for favourites
        ControlState state;
    };

    void buildFrame();
    void rebuild();
    void arrange();
    void growNext();
    void buildFavourites(const QList<HomeRoom>& rooms);
    [[nodiscard]] RoomCard* makeCard(const HomeRoom& room);
    qsizetype grow(RoomCard* card, HomeRoom& present, const HomeRoom& room, qsizetype most);
    void addPlace(const HomeUnit& unit, RoomCard* card, QWidget* widget);
    void keepPlace(const Place& place);
    [[nodiscard]] Tile* makeTile(const HomeUnit& unit, RoomCard* card);
    [[nodiscard]] SensorRow* makeRow(const HomeUnit& unit, RoomCard* card);
    void watchTile(Tile* tile, const ControlUnit& unit);

    void takeChanges(const QList<DataPointId>& ids);
    void refreshAll();
    void refreshPlaces(std::set<size_t> places);
    void refreshNext();
    void refreshPlace(Place& place);
    void refreshHeads(const QSet<RoomCard*>& cards);
    void refreshSummary();
    void showSuitablePage();

    void toggle(const ControlUnit& unit, bool on);
    void setLevel(const ControlUnit& unit, double level, bool isFinal);
    void runCommand(const ControlUnit& unit);
    void turnLightsOff();
    void openTileMenu(Tile* tile, const ControlUnit& unit, const QPoint& position);
    void toggleFavourite(const ChannelKey& channel);
    [[nodiscard]] static QString favouriteKey(const ChannelKey& channel) {
        return channel.interface + QLatin1Char('|') + channel.address;
    }
    //! Arrow keys: the nearest tile or row in that direction.
    bool moveFocus(int key);
    void revealFirst(const std::function<bool(const Place&)>& matches);
    [[nodiscard]] bool isOffline() const { return m_state != ConnectionState::Live; }

    DeviceStore& m_devices;
    ValueStore& m_values;
    const Clock& m_clock;
    CommandRunner m_runner;
    QString m_settingsGroup;
    QStringList m_favourites; //!< "interface|channel address", in the order they were added
    ConnectionState m_state = ConnectionState::Idle;
    QString m_sentence;

    bool m_isHomeNew = true; //!< m_wanted is older than the device store
    QList<HomeRoom> m_wanted;
    QList<HomeRoom> m_rooms; //!< the same, as far as they are built
    QList<RoomCard*> m_cards; //!< of these rooms; null where nothing is built yet
    std::vector<Place> m_places;
    QHash<ChannelKey, QList<size_t>> m_placesByChannel;
    QHash<ChannelKey, QList<double>> m_history;
    std::set<size_t> m_waiting; //!< places that show what has changed in one of the next turns
    QTimer m_rebuild;
    QTimer m_refresh;
    QTimer m_turn; //!< one for all pending tiles
    bool m_isStale = true;

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QLabel* m_title;
    Chip* m_windowsChip;
    Chip* m_lightsChip;
    Chip* m_powerChip;
    Chip* m_lostChip;
    QPushButton* m_lightsOff;
    QWidget* m_favouritesHead;
    QWidget* m_favouritesRow;
    QLabel* m_roomsHead;
    Masonry* m_masonry;
};

} // namespace ccudesk
