// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/homepage.h"

#include "core/control/lightcommands.h"
#include "core/domain/valuetext.h"
#include "ui/pages/roomcard.h"
#include "ui/pages/tilebuilder.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/masonry.h"
#include "ui/widgets/tile.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace ccudesk {

namespace {
constexpr int rebuildMs = 50; // devices come in bursts
constexpr int rebuildWhileLoadingMs = 500; // and rooms after them: what is built before is mostly torn down again
constexpr int turnMs = 60;
constexpr qsizetype historyLength = 36;
constexpr qsizetype mostNewAtOnce = 12; // tiles and rows: about 4 ms in a card of hundreds
constexpr size_t mostRefreshedAtOnce = 70; // the same
} // namespace

HomePage::HomePage(DeviceStore& devices, ValueStore& values, const Clock& clock, CommandSender sender,
    const QString& settingsGroup, QWidget* parent)
    : QWidget(parent), m_devices(devices), m_values(values), m_clock(clock), m_runner(std::move(sender)),
      m_settingsGroup(settingsGroup) {
    buildFrame();
    m_rebuild.setSingleShot(true);
    m_refresh.setSingleShot(true);
    m_turn.setInterval(turnMs);
    connect(&m_rebuild, &QTimer::timeout, this, &HomePage::rebuild);
    connect(&m_refresh, &QTimer::timeout, this, &HomePage::refreshNext);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        for (const Place& place : m_places)
            if (place.tile)
                place.tile->turnArc();
    });
    const auto later = [this] {
        m_isHomeNew = true;
        if (isVisible() && !m_rebuild.isActive())
            m_rebuild.start(m_state == ConnectionState::Loading ? rebuildWhileLoadingMs : rebuildMs);
    };
    connect(&m_devices, &DeviceStore::devicesAdded, this, later);
    connect(&m_devices, &DeviceStore::devicesChanged, this, later);
    connect(&m_devices, &DeviceStore::devicesRemoved, this, later);
    connect(&m_devices, &DeviceStore::groupsChanged, this, later);
    connect(&m_values, &ValueStore::valuesChanged, this, &HomePage::takeChanges);
    connect(&m_values, &ValueStore::dataPointsAdded, this, &HomePage::takeChanges);
    connect(&m_runner, &CommandRunner::refused, this, [this](const Error& error) {
        Message message;
        message.severity = Severity::Warning;
        message.title = tr("Not sent");
        message.text = error.message;
        Q_EMIT messageRaised(message);
    });
    rebuild();
}

void HomePage::setConnection(ConnectionState state, const QString& sentence) {
    const bool wasOffline = isOffline();
    m_state = state;
    m_sentence = sentence;
    if (wasOffline && !isOffline() && m_rebuild.isActive())
        m_rebuild.start(0); // everything is known now
    if (wasOffline != isOffline())
        refreshAll();
    showSuitablePage();
}

void HomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // nothing is built for a page that nobody sees; now in turns of their own: showing it is work enough for one
    if (m_isHomeNew)
        m_rebuild.start(0);
    else if (m_isStale)
        refreshAll();
}

void HomePage::takeChanges(const QList<DataPointId>& ids) {
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    std::set<size_t> touched;
    for (const DataPointId id : ids) {
        const auto places = m_placesByChannel.constFind(m_values.at(id).key.channel());
        if (places != m_placesByChannel.cend())
            touched.insert(places->cbegin(), places->cend());
    }
    if (!touched.empty())
        refreshPlaces(std::move(touched));
}

void HomePage::refreshAll() {
    m_isStale = !isVisible();
    std::set<size_t> all;
    for (size_t i = 0; i < m_places.size(); ++i)
        all.insert(all.end(), i);
    refreshPlaces(std::move(all));
}

//! What is shown first comes first; the rest of a large home follows in the next turns of the event loop.
void HomePage::refreshPlaces(std::set<size_t> places) {
    m_waiting.merge(places);
    if (!m_refresh.isActive())
        m_refresh.start(0);
}

void HomePage::refreshNext() {
    if (!isVisible()) { // hidden since the turn was asked for
        m_isStale = true;
        m_waiting.clear();
        return;
    }
    QSet<RoomCard*> cards;
    for (size_t i = 0; i < mostRefreshedAtOnce && !m_waiting.empty(); ++i) {
        Place& place = m_places[m_waiting.extract(m_waiting.begin()).value()];
        refreshPlace(place);
        if (place.card)
            cards.insert(place.card);
    }
    refreshHeads(cards);
    refreshSummary();
    if (!m_waiting.empty())
        m_refresh.start();
}

void HomePage::refreshPlace(Place& place) {
    place.state = readControlState(place.home.unit, m_values, m_clock.nowMs());
    if (place.row) {
        place.row->setContent(sensorContent(place.home, place.state, isOffline()));
        return;
    }
    QList<double>& history = m_history[place.home.unit.state];
    if (place.state.power && place.card && (history.isEmpty() || history.constLast() != *place.state.power)) {
        history.append(*place.state.power);
        if (history.size() > historyLength)
            history.removeFirst();
    }
    place.tile->setContent(tileContent(place.home, place.state, isOffline(), history));
}

void HomePage::refreshHeads(const QSet<RoomCard*>& cards) {
    for (RoomCard* card : cards) {
        QList<ControlState> states;
        qint64 newest = 0;
        for (const Place& place : m_places) {
            if (place.card != card)
                continue;
            states.append(place.state);
            newest = qMax(newest, place.state.receivedAtMs);
        }
        const QString storedAt = isOffline() && newest > 0
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(newest).time(), QStringLiteral("HH:mm"))
            : QString();
        card->setReading(roomReading(states), storedAt);
    }
}

void HomePage::refreshSummary() {
    int windows = 0;
    int lights = 0;
    double meters = 0;
    double plugs = 0;
    bool hasMeter = false;
    bool hasPlug = false;
    QSet<DeviceKey> lost;
    QSet<ChannelKey> seen;
    for (const Place& place : m_places) {
        const ControlUnit& unit = place.home.unit;
        if (!place.state.isAvailable)
            lost.insert(unit.state.device());
        if (seen.contains(unit.state))
            continue;
        seen.insert(unit.state);
        const bool isWindow = unit.kind == ChannelKind::Contact || unit.kind == ChannelKind::RotaryHandle;
        windows += isWindow && place.state.isOn.value_or(false) ? 1 : 0;
        lights += place.home.isLight && place.tile && place.tile->content().isOn ? 1 : 0;
        if (!place.state.power)
            continue;
        const bool isMeter = unit.kind == ChannelKind::PowerMeter;
        (isMeter ? meters : plugs) += *place.state.power;
        (isMeter ? hasMeter : hasPlug) = true;
    }
    const bool isLive = !isOffline();
    m_windowsChip->setText(tr("%n window(s) open", nullptr, windows));
    m_windowsChip->setVisible(isLive && windows > 0);
    m_lightsChip->setText(tr("%n light(s) on", nullptr, lights));
    m_lightsChip->setVisible(isLive && lights > 0);
    // A house meter measures the plugs as well: adding both would count them twice.
    m_powerChip->setText(ValueText{numberText(hasMeter ? meters : plugs, 0), QStringLiteral("W")}.joined());
    m_powerChip->setToolTip(
        hasMeter ? tr("What the power meters measure now.") : tr("What the measuring plugs and switches use now."));
    m_powerChip->setVisible(isLive && (hasMeter || hasPlug));
    m_lostChip->setText(tr("%n without contact", nullptr, static_cast<int>(lost.size())));
    m_lostChip->setVisible(isLive && !lost.isEmpty());
    m_lightsOff->setEnabled(isLive && lights > 0);
    for (Chip* chip : {m_windowsChip, m_lightsChip, m_powerChip, m_lostChip})
        chip->updateGeometry();

    const bool isTurning = std::any_of(m_places.cbegin(), m_places.cend(),
        [](const Place& place) { return place.tile && place.tile->content().isPending; });
    if (isTurning && isLive && isVisible())
        m_turn.start();
    else
        m_turn.stop();
}

void HomePage::showSuitablePage() {
    const bool hasRooms = !m_cards.isEmpty();
    m_stack->setCurrentWidget(hasRooms ? static_cast<QWidget*>(m_scroll) : m_empty);
    if (hasRooms)
        return;
    switch (m_state) {
    case ConnectionState::Live:
        m_empty->setContent(QStringLiteral("home"), tr("Nothing to switch yet"),
            tr("The CCU knows no device that Home could show. Devices that you teach in appear here by themselves."));
        m_empty->setActions({});
        break;
    case ConnectionState::Failed:
    case ConnectionState::Reconnecting:
        m_empty->setContent(QStringLiteral("no-contact"),
            m_state == ConnectionState::Failed ? tr("Not connected") : tr("The CCU does not answer"), m_sentence);
        m_empty->setActions(tr("Try again"));
        break;
    case ConnectionState::Idle:
    case ConnectionState::Connecting:
    case ConnectionState::Loading:
    case ConnectionState::Closing:
        m_empty->setContent(QStringLiteral("hourglass"), tr("Reading your home"),
            m_sentence.isEmpty() ? tr("Rooms and devices appear as soon as the CCU has answered.") : m_sentence);
        m_empty->setActions({});
        break;
    }
}

void HomePage::turnLightsOff() {
    QSet<ChannelKey> sent;
    for (const Place& place : m_places) {
        const bool isOn = place.home.isLight && place.tile && place.tile->content().isOn && place.state.isAvailable;
        if (!isOn || sent.contains(place.home.unit.target))
            continue;
        sent.insert(place.home.unit.target);
        toggle(place.home.unit, false);
    }
}

void HomePage::rebuild() {
    if (!std::exchange(m_isHomeNew, false))
        return growNext();
    m_wanted = homeRooms(m_devices);
    if (m_wanted == m_rooms && !m_places.empty())
        refreshAll();
    else
        arrange();
}

//! Cards of rooms that are as they were, or have got more, stay.
void HomePage::arrange() {
    const std::vector<Place> oldPlaces = std::exchange(m_places, {});
    const bool wasWaiting = !std::exchange(m_waiting, {}).empty();
    const QList<HomeRoom> oldRooms = std::exchange(m_rooms, {});
    QList<RoomCard*> oldCards = std::exchange(m_cards, {});
    m_placesByChannel.clear();
    buildFavourites(m_wanted);
    for (const HomeRoom& room : std::as_const(m_wanted)) {
        const auto known = std::find_if(
            oldRooms.cbegin(), oldRooms.cend(), [&room](const HomeRoom& old) { return old.isBeginningOf(room); });
        const bool isNew = known == oldRooms.cend();
        m_rooms.append(isNew ? HomeRoom{room.id, room.name, {}, {}} : *known);
        m_cards.append(isNew ? nullptr : std::exchange(oldCards[known - oldRooms.cbegin()], nullptr));
    }
    for (const Place& place : oldPlaces)
        if (place.card && m_cards.contains(place.card))
            keepPlace(place);
    qDeleteAll(oldCards);
    growNext();
    if (wasWaiting)
        refreshAll();
}

//! A large home, or a room with hundreds of things, comes in several turns of the event loop, so that the window
//! answers meanwhile.
void HomePage::growNext() {
    qsizetype left = mostNewAtOnce;
    bool isWhole = true;
    QSet<RoomCard*> grown;
    QList<QWidget*> cards;
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        if (left > 0 && !m_rooms.at(i).isAsLongAs(m_wanted.at(i))) {
            if (!m_cards.at(i))
                m_cards[i] = makeCard(m_wanted.at(i));
            left -= grow(m_cards.at(i), m_rooms[i], m_wanted.at(i), left);
            grown.insert(m_cards.at(i));
        }
        if (m_cards.at(i))
            cards.append(m_cards.at(i));
        isWhole = isWhole && m_rooms.at(i).isAsLongAs(m_wanted.at(i));
    }
    m_masonry->setCards(cards);
    refreshHeads(grown);
    refreshSummary();
    showSuitablePage();
    if (!isWhole)
        m_rebuild.start(0);
}

RoomCard* HomePage::makeCard(const HomeRoom& room) {
    auto* card = new RoomCard(room.name, !room.id.isEmpty(), m_masonry);
    connect(card, &RoomCard::openRequested, this, [this, name = room.name] { Q_EMIT roomRequested(name); });
    connect(card, &RoomCard::timelineRequested, this, [this, name = room.name] { Q_EMIT roomTimelineRequested(name); });
    return card;
}

//! Adds to the card what `present` lacks of the room, `most` tiles and rows at most. Returns how many.
qsizetype HomePage::grow(RoomCard* card, HomeRoom& present, const HomeRoom& room, qsizetype most) {
    QList<Tile*> tiles;
    while (tiles.size() < most && present.tiles.size() < room.tiles.size()) {
        present.tiles.append(room.tiles.at(present.tiles.size()));
        tiles.append(makeTile(present.tiles.constLast(), card));
    }
    QList<SensorRow*> sensors;
    while (tiles.size() + sensors.size() < most && present.sensors.size() < room.sensors.size()) {
        present.sensors.append(room.sensors.at(present.sensors.size()));
        sensors.append(makeRow(present.sensors.constLast(), card));
    }
    if (!tiles.isEmpty() || !sensors.isEmpty())
        card->addParts(tiles, sensors); // with their content: thermostats are two columns wide
    return tiles.size() + sensors.size();
}

void HomePage::addPlace(const HomeUnit& unit, RoomCard* card, QWidget* widget) {
    Place place;
    place.home = unit;
    place.tile = qobject_cast<Tile*>(widget);
    place.row = qobject_cast<SensorRow*>(widget);
    place.card = card;
    refreshPlace(place);
    keepPlace(place);
}

void HomePage::keepPlace(const Place& place) {
    const size_t index = m_places.size();
    m_places.push_back(place);
    const ControlUnit& unit = place.home.unit;
    QSet<ChannelKey> channels{unit.state, unit.target};
    if (unit.meter)
        channels.insert(*unit.meter);
    if (unit.health)
        channels.insert(*unit.health);
    for (const ChannelKey& channel : std::as_const(channels))
        m_placesByChannel[channel].append(index);
}

SensorRow* HomePage::makeRow(const HomeUnit& unit, RoomCard* card) {
    auto* row = new SensorRow(card);
    addPlace(unit, card, row);
    connect(row, &QAbstractButton::clicked, this,
        [this, device = unit.unit.state.device()] { Q_EMIT deviceRequested(device); });
    return row;
}

Tile* HomePage::makeTile(const HomeUnit& unit, RoomCard* card) {
    auto* tile = new Tile(card ? static_cast<QWidget*>(card) : m_favouritesRow);
    tile->setStandsOnPage(card == nullptr);
    addPlace(unit, card, tile);
    watchTile(tile, unit.unit);
    return tile;
}

} // namespace ccudesk
