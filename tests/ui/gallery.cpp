// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// For developers: every component in every state, light and dark, at 100 % and 200 %, as PNG files in a folder.
//   QT_QPA_PLATFORM=offscreen ccudesk_gallery FOLDER [FONT]

#include "core/base/clock.h"
#include "demostores.h"
#include "gallerysetup.h"
#include "ui/icons.h"
#include "ui/mainwindowframe.h"
#include "ui/pages/homepage.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/themecontroller.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/shellheader.h"
#include "ui/widgets/shellstatus.h"
#include "ui/widgets/statusitem.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

#include <cmath>

using namespace ccudesk;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TileContent tileOf(TileKind kind, const char* icon, const char* name, const char* value, bool isOn = false) {
    TileContent content;
    content.kind = kind;
    content.icon = text(icon);
    content.name = text(name);
    content.value = text(value);
    content.isOn = isOn;
    return content;
}

QList<TileContent> firstRow() {
    QList<TileContent> row{tileOf(TileKind::Switch, "plug", "Fernseher", "Off · 0 W"),
        tileOf(TileKind::Switch, "plug", "Kaffeemaschine", "On · 1,180 W", true),
        tileOf(TileKind::Dimmer, "bulb", "Stehlampe", "On · 60 %", true),
        tileOf(TileKind::Switch, "bulb", "Arbeitsfläche", "On → Off, sending", true),
        tileOf(TileKind::Switch, "bulb", "Nachttisch", "No contact since 02:13"),
        tileOf(TileKind::Dimmer, "bulb", "Stehlampe", "On · 60 %", true),
        tileOf(TileKind::Switch, "plug", "Nicht gesendet", "Off not sent", true),
        tileOf(TileKind::Switch, "drop", "Bewässerung", "Off")};
    row[2].level = row[5].level = 0.6;
    row[3].isPending = true;
    row[3].shortValue = text("On → Off");
    row[4].link = TileLink::NoContact;
    row[4].shortValue = text("No contact");
    row[5].link = TileLink::Offline;
    row[6].isNotSent = true;
    row[7].isLowBattery = true;
    return row;
}

QList<TileContent> secondRow() {
    QList<TileContent> row{tileOf(TileKind::Thermostat, "thermometer", "Heizung", "Heating · Auto · valve 34 %"),
        tileOf(TileKind::Thermostat, "thermometer", "Gäste-Bad", "Off · frost protection"),
        tileOf(TileKind::Blind, "blind", "Rollladen Süd", "40 % open"),
        tileOf(TileKind::Blind, "blind", "Markise", "Moving down …", true),
        tileOf(TileKind::Command, "lock", "Haustür", "Locked"),
        tileOf(TileKind::Meter, "gauge", "Hausstrom", "412 W · 3.8 kWh")};
    row[0].actual = text("21.4");
    row[0].target = text("21.5");
    row[0].isHeating = true;
    row[1].actual = text("16.8");
    row[1].target = text("Off");
    row[0].unit = row[1].unit = text("°C");
    row[2].level = 0.4;
    row[3].level = 0.9;
    row[3].isPending = true;
    row[4].command = text("Unlock …");
    for (int i = 0; i < 24; ++i)
        row[5].history.append(3 + std::sin(i * 0.7) + i * 0.1);
    return row;
}

QWidget* tileRow(const QList<TileContent>& contents, QWidget* parent, bool standsOnPage) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const TileContent& content : contents) {
        auto* tile = new Tile(row);
        tile->setStandsOnPage(standsOnPage);
        tile->setContent(content);
        layout->addWidget(tile, 1);
    }
    return row;
}

void addCaption(QVBoxLayout* page, const char* caption) {
    auto* label = new ElidingLabel(FontRole::Strong, Token::Text2);
    label->setText(text(caption));
    page->addWidget(label);
}

QHBoxLayout* addRow(QVBoxLayout* page) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    page->addLayout(row);
    return row;
}

void addButtons(QVBoxLayout* page) {
    auto* row = addRow(page);
    const auto add = [row](const char* label, ButtonKind kind) {
        auto* button = new QPushButton(text(label));
        setButtonKind(button, kind);
        row->addWidget(button);
        return button;
    };
    add("Read again", ButtonKind::Normal);
    add("Apply 3 changes", ButtonKind::Primary);
    add("Discard draft", ButtonKind::Quiet);
    add("Delete device …", ButtonKind::Danger);
    add("Export …", ButtonKind::Normal)->setIcon(themeIcon(text("export")));
    add("Sign in", ButtonKind::Primary)->setEnabled(false);
    add("Try again", ButtonKind::Normal)->setEnabled(false);
    for (int i = 0; i < 5; ++i) {
        auto* toggle = new ToggleSwitch;
        toggle->setChecked(i == 0 || i == 2 || i == 3);
        toggle->setPending(i == 2);
        toggle->setEnabled(i < 3);
        row->addWidget(toggle);
    }
    row->addStretch();
}

void addChips(QVBoxLayout* page, QMenu* menu) {
    auto* row = addRow(page);
    const auto add = [row](const char* label, Tone tone, const char* icon = "") {
        auto* chip = new Chip(text(label));
        chip->setTone(tone);
        chip->setIconName(text(icon));
        row->addWidget(chip);
        return chip;
    };
    add("Room: all", Tone::Neutral)->setMenu(menu);
    add("HmIP-RF", Tone::Accent)->setFilterSet(true);
    add("Live", Tone::Ok, "check-circle");
    add("2 windows open", Tone::Warn, "window-open");
    add("1 without contact", Tone::Bad, "no-contact");
    auto* chosen = add("HmIP-RF · no callback", Tone::Bad, "octagon");
    chosen->setCheckable(true);
    chosen->setChecked(true);
    for (int i = 0; i < 3; ++i) {
        auto* field = new QLineEdit;
        field->addAction(themeIcon(text("filter")), QLineEdit::LeadingPosition);
        field->setPlaceholderText(text("Filter …"));
        field->setText(text(i == 1 ? "Küche" : i == 2 ? "192.168.20." : ""));
        field->setMaximumWidth(150);
        setInvalid(field, i == 2);
        row->addWidget(field);
    }
    auto* combo = new QComboBox;
    combo->addItem(text("Group: Room"));
    row->addWidget(combo);
    row->addStretch();
}

void addSmallThings(QVBoxLayout* page) {
    auto* row = addRow(page);
    auto* box = new QCheckBox(text("Show technical values"));
    box->setChecked(true);
    row->addWidget(box);
    row->addWidget(new QCheckBox(text("Unchecked")));
    auto* radio = new QRadioButton(text("Chosen"));
    radio->setChecked(true);
    row->addWidget(radio);
    row->addWidget(new QRadioButton(text("Not chosen")));
    auto* tabs = new QTabBar;
    tabs->setDrawBase(false);
    for (const char* tab : {"Values", "Configuration", "Links", "History"})
        tabs->addTab(text(tab));
    row->addWidget(tabs);
    const QList<QPair<const char*, Health>> dots{{"HmIP-RF", Health::Good}, {"VirtualDevices", Health::Partial},
        {"BidCos-RF", Health::Bad}, {"CUxD", Health::Unknown}};
    for (const auto& [name, health] : dots) {
        auto* dot = new StatusItem;
        dot->setText(text(name));
        dot->setHealth(health);
        row->addWidget(dot);
    }
    row->addStretch();
}

void addBars(QVBoxLayout* page) {
    const QList<Message> messages{{Severity::Information, {}, text("3 new devices"),
                                      text("They wait in the inbox of the CCU."), {text("Show")}, true},
        {Severity::Warning, text("no-contact"), text("The CCU does not answer"),
            text("Values are from 14:31, 7 minutes ago. Next try in 24 s."), {text("Try now"), text("Find the cause")},
            true},
        {Severity::Error, {}, text("The certificate of the CCU has changed"),
            text("Nothing was sent. Compare the fingerprints before you go on."), {text("Compare …")}, false}};
    for (const Message& message : messages) {
        auto* bar = new MessageBar;
        bar->setMessage(message);
        page->addWidget(bar);
    }
}

class IconSheet : public QWidget {
public:
    IconSheet() { setMinimumHeight(4 * 44); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        int i = 0;
        for (const QString& name : iconNames()) {
            const QRect cell((i % 24) * 54, (i / 24) * 44, 54, 44);
            paintIcon(&painter, cell.adjusted(0, 0, -24, 0), name, 24, Theme(palette())[Token::Text]);
            paintIcon(&painter, cell.adjusted(26, 0, 0, 0), name, 14, Theme(palette())[Token::Text2]);
            ++i;
        }
    }
};

void save(QWidget* widget, const QDir& folder, const QString& name, int scale) {
    QImage image(widget->size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(widget->palette().color(QPalette::Window));
    widget->render(&image);
    image.save(folder.filePath(name));
}

void renderSheet(const QDir& folder, bool isDark) {
    QWidget sheet;
    QMenu menu;
    sheet.resize(1440, 1000);
    auto* page = new QVBoxLayout(&sheet);
    page->setContentsMargins(32, 32, 32, 24);
    page->setSpacing(10);
    addCaption(page, "Tile: off, on, level, pending, no contact, offline, not sent, low battery");
    page->addWidget(tileRow(firstRow(), &sheet, true));
    page->addWidget(tileRow(secondRow(), &sheet, true));
    addCaption(page, "Buttons and toggles");
    addButtons(page);
    addCaption(page, "Chips and fields");
    addChips(page, &menu);
    addSmallThings(page);
    addCaption(page, "Message bar: information, warning, error");
    addBars(page);
    addCaption(page, "Icons at 24 and 14");
    page->addWidget(new IconSheet);
    page->addStretch();
    sheet.show();
    QApplication::sendPostedEvents();
    const QString mode = isDark ? QStringLiteral("dark") : QStringLiteral("light");
    for (const int scale : {1, 2})
        save(&sheet, folder, QStringLiteral("components-%1-%2x.png").arg(mode).arg(scale), scale);
}

void renderHome(const QDir& folder, const QString& mode) {
    const SystemClock clock;
    DeviceStore devices;
    ValueStore values(clock);
    const simulator::Home home({}, clock.nowMs());
    test::pourDemoHome(home, devices, values, clock.nowMs());
    auto* page = new HomePage(
        devices, values, clock, [](const Command&) { return readyFuture(Result<void>{}); }, text("gallery"));
    MainWindowFrame window;
    for (const PageId id : {PageId::Devices, PageId::Events, PageId::Messages, PageId::Variables, PageId::Programs})
        window.addPage(id, new QWidget);
    window.addPage(PageId::Home, page);
    window.showPage(PageId::Home);
    window.navigation()->item(PageId::Messages)->setBadge(3, Tone::Warn, text("3 messages"));
    window.header()->setProfile(text("Haus Lindenhof"), {text("OpenCCU"), text("3.89.8")});
    QList<InterfaceStatus> interfaces(3);
    interfaces[0].name = text("HmIP-RF");
    interfaces[1].name = text("BidCos-RF");
    interfaces[0].state = interfaces[1].state = InterfaceState::Live;
    interfaces[2].name = text("VirtualDevices");
    interfaces[2].state = InterfaceState::Silent;
    window.status()->setInterfaces(interfaces);
    window.status()->setTrust({});
    window.status()->setEventsPerMinute(12);
    window.status()->setCallbackAddress(text("192.168.20.14:43439"));
    window.show();
    for (const ConnectionState state : {ConnectionState::Live, ConnectionState::Reconnecting}) {
        const bool isLive = state == ConnectionState::Live;
        page->setConnection(state, {});
        window.header()->setConnection(state, {});
        if (!isLive)
            window.showMessage(text("connection"),
                {Severity::Warning, text("no-contact"), text("The CCU does not answer"), text("Next try in 24 s."), {},
                    true});
        for (const QSize size : {QSize(1440, 900), QSize(1024, 720)}) {
            window.resize(size);
            QApplication::processEvents();
            save(&window, folder,
                QStringLiteral("%1-%2-%3.png").arg(isLive ? text("home") : text("offline"), mode).arg(size.width()), 1);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QDir folder = test::setUpGallery();
    ThemeController theme(ThemeMode::Light);
    renderSheet(folder, false);
    renderHome(folder, text("light"));
    theme.setMode(ThemeMode::Dark);
    renderSheet(folder, true);
    renderHome(folder, text("dark"));
    return 0;
}
