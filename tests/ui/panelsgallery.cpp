// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// For developers: the controls of the detail pane, as narrow as they get there, light and dark, as PNG files.
//   QT_QPA_PLATFORM=offscreen ccudesk_panelsgallery FOLDER [FONT] [TRANSLATION.qm]

#include "gallerysetup.h"
#include "panelbench.h"
#include "ui/theme.h"
#include "ui/themecontroller.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>
#include <QVBoxLayout>

#include <array>
#include <vector>

using namespace ccudesk;
using namespace ccudesk::test;

namespace {

constexpr int paneWidth = 330;

using Bench = std::unique_ptr<PanelBench>;

Bench bench(const char* interface, const char* type, const char* channels) {
    return std::make_unique<PanelBench>(QLatin1String(interface), QLatin1String(type),
        QString(QStringLiteral("MAINTENANCE ") + QLatin1String(channels)));
}

Bench radiator() {
    Bench b = bench("HmIP-RF", "HmIP-eTRV-2", "HEATING_CLIMATECONTROL_TRANSCEIVER");
    b->home.add(1, "ACTIVE_PROFILE", ParameterType::Integer, "rwe", {1, 6});
    b->home.event(1, "ACTUAL_TEMPERATURE", Value(20.4));
    b->home.event(1, "SET_POINT_TEMPERATURE", Value(21.0));
    b->home.event(1, "SET_POINT_MODE", Value(0));
    b->home.event(1, "ACTIVE_PROFILE", Value(2));
    b->home.event(1, "LEVEL", Value(0.34));
    b->open();
    b->child<QPushButton>("away")->click();
    return b;
}

Bench bidCosRadiator() {
    Bench b = bench("BidCos-RF", "HM-CC-RT-DN", "CLIMATECONTROL_RT_TRANSCEIVER");
    for (const char* action : {"AUTO_MODE", "BOOST_MODE", "COMFORT_MODE", "LOWERING_MODE"})
        b->home.add(1, action, ParameterType::Action, "w");
    b->home.add(1, "PARTY_MODE_SUBMIT", ParameterType::String, "w");
    b->home.event(1, "ACTUAL_TEMPERATURE", Value(19.0));
    b->home.event(1, "SET_TEMPERATURE", Value(30.5));
    b->home.event(1, "CONTROL_MODE", Value(1));
    b->open();
    return b;
}

Bench dimmer() {
    Bench b = bench("BidCos-RF", "HM-LC-Dim1T", "DIMMER");
    b->home.add(1, "RAMP_TIME", ParameterType::Float, "w", {0.0, 1000.0}, "s");
    b->home.add(1, "ON_TIME", ParameterType::Float, "w", {0.0, 1000.0}, "s");
    b->home.event(1, "LEVEL", Value(0.6));
    b->open();
    return b;
}

Bench plug() {
    Bench b = bench("HmIP-RF", "HMIP-PSM", "SWITCH_TRANSMITTER SWITCH_VIRTUAL_RECEIVER ENERGIE_METER_TRANSMITTER");
    b->home.add(3, "POWER", ParameterType::Float, "re", {0.0, 4000.0}, "W");
    b->home.add(3, "VOLTAGE", ParameterType::Float, "re", {0.0, 300.0}, "V");
    b->home.event(1, "STATE", Value(true));
    b->home.event(3, "POWER", Value(23.4));
    b->home.event(3, "VOLTAGE", Value(231.2));
    b->open();
    return b;
}

Bench blind(bool isKnown) {
    Bench b = bench("HmIP-RF", "HmIP-BBL", "BLIND_TRANSMITTER BLIND_VIRTUAL_RECEIVER");
    b->home.addList(1, "SELF_CALIBRATION", "rwe", {QStringLiteral("STOP"), QStringLiteral("START")});
    if (isKnown) {
        b->home.event(1, "LEVEL", Value(0.4));
        b->home.event(1, "LEVEL_2", Value(0.7));
    } else {
        b->home.event(1, "LEVEL", Value(0.0));
        b->home.event(1, "LEVEL_STATUS", Value(1));
    }
    b->home.event(1, "SELF_CALIBRATION_RESULT", Value(true));
    b->open();
    return b;
}

Bench smoke() {
    Bench b = bench("HmIP-RF", "HmIP-SWSD", "SMOKE_DETECTOR");
    b->home.add(1, "SMOKE_LEVEL", ParameterType::Float, "re", {0.0, 1.0}, "100%");
    b->home.event(1, "SMOKE_DETECTOR_ALARM_STATUS", Value(0));
    b->home.event(1, "SMOKE_LEVEL", Value(0.02));
    b->open();
    return b;
}

Bench motion() {
    Bench b = bench("HmIP-RF", "HmIP-SMI", "MOTIONDETECTOR_TRANSCEIVER");
    b->home.add(1, "MOTION_DETECTION_ACTIVE", ParameterType::Bool, "rwe");
    b->home.event(1, "MOTION", Value(false));
    b->home.event(1, "MOTION_DETECTION_ACTIVE", Value(true));
    b->home.event(1, "ILLUMINATION", Value(123.0));
    b->open();
    return b;
}

Bench generic() {
    Bench b = bench("HmIP-RF", "HmIP-NEW", "FLUX_CAPACITOR");
    b->home.add(1, "SHARE", ParameterType::Float, "rwe", {0.0, 1.0}, "100%");
    b->home.add(1, "PAUSE", ParameterType::Integer, "rwe", {0, 30}, "min");
    b->home.add(1, "DELAY", ParameterType::Float, "rwe", {0.0, 100.0}, "s", {{QStringLiteral("NOT_USED"), 111600.0}});
    b->home.addList(1, "FLUX_MODE", "rwe", {QStringLiteral("CLOSED"), QStringLiteral("OPEN")});
    b->home.add(1, "IGNITE", ParameterType::Action, "w");
    b->home.event(1, "SHARE", Value(0.25));
    b->home.event(1, "PAUSE", Value(12));
    b->home.event(1, "DELAY", Value(30.0));
    b->open();
    return b;
}

Bench plain(const char* interface, const char* type, const char* channel, const char* parameter, const Value& value) {
    Bench b = bench(interface, type, channel);
    b->home.event(1, parameter, value);
    b->open();
    return b;
}

std::vector<Bench> allPanels() {
    std::vector<Bench> all;
    all.push_back(radiator());
    all.push_back(bidCosRadiator());
    all.push_back(dimmer());
    all.push_back(plug());
    all.push_back(blind(true));
    all.push_back(blind(false));
    all.push_back(smoke());
    all.push_back(motion());
    all.push_back(generic());
    all.push_back(plain("HmIP-RF", "ELV-SH-WSM", "WATER_SWITCH_TRANSMITTER", "STATE", Value(false)));
    all.push_back(plain("HmIP-RF", "HmIP-DLD", "DOOR_LOCK_STATE_TRANSMITTER", "LOCK_STATE", Value(1)));
    all.push_back(plain("HmIP-RF", "HmIP-MOD-HO", "DOOR_RECEIVER", "DOOR_STATE", Value(0)));
    all.push_back(plain("BidCos-RF", "HM-Sec-Win", "WINMATIC", "LEVEL", Value(0.0)));
    all.push_back(plain("HmIP-RF", "HmIP-ASIR", "ALARM_SWITCH_VIRTUAL_RECEIVER", "ACOUSTIC_ALARM_ACTIVE", Value(true)));
    all.push_back(plain("BidCos-RF", "HM-PB-2-WM", "KEY", "PRESS_LONG", Value(true)));
    return all;
}

//! Columns of panels on one sheet.
void save(const QString& file) {
    constexpr int gap = 40;
    constexpr int columns = 4;
    QWidget sheet;
    const std::vector<Bench> benches = allPanels(); // dies before the sheet, which would delete its panels
    sheet.setBackgroundRole(QPalette::Base);
    sheet.setAutoFillBackground(true);
    std::array<int, columns> bottoms{};
    for (const Bench& b : benches) {
        b->panel->setParent(&sheet);
        b->panel->show();
        b->panel->setFixedWidth(paneWidth);
        const auto column = std::min_element(bottoms.begin(), bottoms.end());
        b->panel->layout()->activate();
        const int height = std::max(b->panel->layout()->heightForWidth(paneWidth), b->panel->sizeHint().height());
        b->panel->setGeometry(gap / 2 + static_cast<int>(column - bottoms.begin()) * (paneWidth + gap),
            *column + gap / 2, paneWidth, height);
        *column += height + gap;
    }
    sheet.resize(columns * (paneWidth + gap), *std::max_element(bottoms.begin(), bottoms.end()));
    sheet.show();
    for (int i = 0; i < 10; ++i)
        QApplication::processEvents();
    sheet.grab().save(file);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("ccudesk-tests"));
    QApplication::setApplicationName(QStringLiteral("ccudesk_panelsgallery"));
    const QStringList arguments = QApplication::arguments();
    const QDir folder = test::setUpGallery();
    QTranslator translator;
    if (translator.load(arguments.value(3))) {
        QApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(translator.language()));
    }
    ThemeController theme(ThemeMode::Light);
    save(folder.filePath(QStringLiteral("panels-light.png")));
    theme.setMode(ThemeMode::Dark);
    save(folder.filePath(QStringLiteral("panels-dark.png")));
    return 0;
}
