// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/homepage.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/masonry.h"
#include "ui/widgets/sensorrow.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedLayout>

// The parts of Home that stay: head, favourites, the place for the cards.

namespace ccudesk {

namespace {

constexpr int mostFavourites = 6;

QLabel* makeHeading(const QString& text, FontRole role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(themeFont(role, parent->font()));
    if (role == FontRole::Strong)
        label->setForegroundRole(QPalette::PlaceholderText); // a heading of a group is quieter than what it heads
    return label;
}

Chip* makeChip(const QString& icon, Tone tone, QWidget* parent) {
    auto* chip = new Chip({}, parent);
    chip->setIconName(icon);
    chip->setTone(tone);
    chip->hide();
    return chip;
}

} // namespace

void HomePage::buildFrame() {
    m_stack = new QStackedLayout(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget(m_scroll);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::primaryRequested, this, &HomePage::retryRequested);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = makeHeading(tr("Home"), FontRole::H1, m_content);
    m_windowsChip = makeChip(QStringLiteral("window-open"), Tone::Warn, m_content);
    m_lightsChip = makeChip(QStringLiteral("bulb"), Tone::Neutral, m_content);
    m_powerChip = makeChip(QStringLiteral("gauge"), Tone::Neutral, m_content);
    m_lostChip = makeChip(QStringLiteral("no-contact"), Tone::Bad, m_content);
    m_lightsOff = new QPushButton(tr("All lights off"), m_content);
    head->addWidget(m_title);
    head->addSpacing(12);
    for (Chip* chip : {m_windowsChip, m_lightsChip, m_powerChip, m_lostChip})
        head->addWidget(chip);
    head->addStretch();
    head->addWidget(m_lightsOff);
    connect(m_lightsOff, &QPushButton::clicked, this, &HomePage::turnLightsOff);
    connect(m_windowsChip, &Chip::clicked, this,
        [this] { revealFirst([](const Place& p) { return p.row && p.row->content().tone == SensorTone::Notice; }); });
    connect(m_lightsChip, &Chip::clicked, this,
        [this] { revealFirst([](const Place& p) { return p.home.isLight && p.tile && p.tile->content().isOn; }); });
    connect(m_powerChip, &Chip::clicked, this,
        [this] { revealFirst([](const Place& p) { return p.tile && p.state.power.has_value(); }); });
    connect(
        m_lostChip, &Chip::clicked, this, [this] { revealFirst([](const Place& p) { return !p.state.isAvailable; }); });

    m_favouritesHead = makeHeading(tr("Favourites"), FontRole::Strong, m_content);
    m_favouritesRow = new QWidget(m_content);
    auto* row = new QHBoxLayout(m_favouritesRow);
    row->setContentsMargins(0, 8, 0, 16);
    row->setSpacing(metrics::tileGap + 4);
    m_roomsHead = makeHeading(tr("Rooms"), FontRole::Strong, m_content);
    m_masonry = new Masonry(m_content);

    auto* page = new QVBoxLayout(m_content);
    page->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, metrics::pageMargin);
    page->setSpacing(0);
    page->addLayout(head);
    page->addSpacing(12);
    page->addWidget(m_favouritesHead);
    page->addWidget(m_favouritesRow);
    page->addWidget(m_roomsHead);
    page->addSpacing(8);
    page->addWidget(m_masonry, 1);
    m_scroll->setWidget(m_content);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_favourites = QSettings().value(m_settingsGroup + QStringLiteral("/favourites")).toStringList();
}

void HomePage::buildFavourites(const QList<HomeRoom>& rooms) {
    qDeleteAll(m_favouritesRow->findChildren<Tile*>(QString(), Qt::FindDirectChildrenOnly));
    QHash<QString, HomeUnit> units; // a channel may be in two rooms: once is enough here
    for (const HomeRoom& room : rooms)
        for (const HomeUnit& unit : room.tiles)
            units.insert(favouriteKey(unit.unit.state), unit);
    int shown = 0;
    for (const QString& key : std::as_const(m_favourites)) {
        const auto unit = units.constFind(key);
        if (unit == units.cend() || shown >= mostFavourites)
            continue;
        m_favouritesRow->layout()->addWidget(makeTile(*unit, nullptr));
        ++shown;
    }
    m_favouritesHead->setVisible(shown > 0);
    m_favouritesRow->setVisible(shown > 0);
}

void HomePage::toggleFavourite(const ChannelKey& channel) {
    const QString key = favouriteKey(channel);
    if (!m_favourites.removeOne(key))
        m_favourites.append(key);
    QSettings().setValue(m_settingsGroup + QStringLiteral("/favourites"), m_favourites);
    arrange();
}

void HomePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Beyond five columns the content stays centred.
    constexpr int widest = 5 * 420;
    const int side = qMax(metrics::pageMargin, (width() - widest) / 2);
    m_content->layout()->setContentsMargins(side, 16, side, metrics::pageMargin);
}

} // namespace ccudesk
