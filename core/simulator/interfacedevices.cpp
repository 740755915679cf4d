// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/interfaceprocess.h"
#include "core/simulator/methodparams.h"

#include <QDateTime>
#include <QTimer>

#include <utility>

// Which devices there are: install mode, deletion, replacement, firmware (protocol §3.2, §10.8).

namespace ccudesk::simulator {

using rpc::Fault;
using rpc::MethodCall;
using rpc::MethodResponse;
using rpc::XmlRpcArray;
using rpc::XmlRpcStruct;
using rpc::XmlRpcValue;

namespace {

constexpr int usualSeconds = 60;
constexpr int longestSeconds = 600;
constexpr int notDeletable = 8; // FLAGS
constexpr int stepsOfDelivery = 5; // over the radio it takes longer than the installation

const QString ready = QStringLiteral("READY_FOR_UPDATE");
const QString liveReady = QStringLiteral("LIVE_NEW_FIRMWARE_AVAILABLE");
const QString performing = QStringLiteral("PERFORMING_UPDATE");
const QString newest = QStringLiteral("UP_TO_DATE");

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

Fault failure() {
    return {-1, QStringLiteral("Failure")};
}

//! What the HmIP server does by itself with a firmware that it has got.
QString stateAfter(const QString& state) {
    if (state == u"NEW_FIRMWARE_AVAILABLE")
        return QStringLiteral("DELIVER_FIRMWARE_IMAGE");
    return state == u"DELIVER_FIRMWARE_IMAGE" ? ready : QString();
}

} // namespace

void InterfaceProcess::addDeviceMethods() {
    const auto add = [this](const char* name, Method method) { m_methods.insert(QLatin1String(name), method); };
    add("deleteDevice", &InterfaceProcess::deleteDevice);
    if (m_kind != ProcessKind::Virtual)
        add("clearConfigCache", &InterfaceProcess::configureAgain);
    if (m_kind == ProcessKind::Rfd || m_kind == ProcessKind::HmIp) {
        add("getInstallMode", &InterfaceProcess::getInstallMode);
        add("setInstallMode", &InterfaceProcess::setInstallMode);
    }
    if (isRfdFamily(m_kind)) {
        add("listReplaceableDevices", &InterfaceProcess::listReplaceableDevices);
        add("replaceDevice", &InterfaceProcess::replaceDevice);
        add("updateFirmware", &InterfaceProcess::updateFirmware);
    }
    switch (m_kind) {
    case ProcessKind::Rfd:
        add("addDevice", &InterfaceProcess::addDevice);
        add("restoreConfigToDevice", &InterfaceProcess::configureAgain);
        break;
    case ProcessKind::Wired:
        add("searchDevices", &InterfaceProcess::searchDevices);
        break;
    case ProcessKind::HmIp:
        add("setInstallModeWithWhitelist", &InterfaceProcess::setInstallModeWithWhitelist);
        add("installFirmware", &InterfaceProcess::installFirmware);
        add("suppressServiceMessages", &InterfaceProcess::suppressServiceMessages);
        add("getSuppressedServiceMessages", &InterfaceProcess::getSuppressedServiceMessages);
        break;
    case ProcessKind::Virtual:
        break;
    }
}

void InterfaceProcess::openDoor(int seconds, const Home::Permission& permission) {
    m_openUntilMs = seconds > 0 ? now() + qMin(seconds, longestSeconds) * 1000LL : 0;
    m_nextNewcomerMs = now() + m_teachAfter.count();
    m_permission = permission;
}

MethodResponse InterfaceProcess::setInstallMode(const Params& params) {
    if (!param(params, 0).isBool())
        return typeError();
    if (m_kind == ProcessKind::HmIp && params.size() > 2)
        return Fault{-1, QStringLiteral("java.lang.IllegalArgumentException: wrong number of arguments")};
    const int seconds = params.size() > 1 ? param(params, 1).toInt() : usualSeconds;
    Home::Permission permission;
    if (param(params, 2).isString())
        permission.serial = param(params, 2).toString();
    openDoor(param(params, 0).toBool() ? seconds : 0, permission);
    return XmlRpcValue();
}

MethodResponse InterfaceProcess::setInstallModeWithWhitelist(const Params& params) {
    const XmlRpcValue device = param(params, 2).toArray().value(0);
    if (!param(params, 0).isBool() || !device.isStruct())
        return Fault{-1, QStringLiteral("argument type mismatch")};
    openDoor(param(params, 0).toBool() ? param(params, 1).toInt() : 0,
        {{}, device.member(QStringLiteral("ADDRESS")).toString(), device.member(QStringLiteral("KEY")).toString()});
    return XmlRpcValue();
}

// NOLINTNEXTLINE(readability-make-member-function-const): one of the table of methods, whose others change something
MethodResponse InterfaceProcess::getInstallMode(const Params&) {
    return XmlRpcValue(static_cast<int>((qMax<qint64>(0, m_openUntilMs - now()) + 999) / 1000));
}

//! It is known to every client at once, and to nobody as finished.
void InterfaceProcess::welcome(const QString& address) {
    m_listDevicesAnswer.clear();
    QStringList addresses{address};
    for (const Channel& channel : m_home.device(m_name, address)->channels)
        addresses.append(channel.address);
    m_registrations.announce(addresses);
}

void InterfaceProcess::dismiss(const QString& address) {
    XmlRpcArray gone{XmlRpcValue(address)};
    for (const Channel& channel : m_home.device(m_name, address)->channels)
        gone.append(XmlRpcValue(channel.address));
    m_home.removeDevice(m_name, address);
    m_listDevicesAnswer.clear();
    m_registrations.tell(QStringLiteral("deleteDevices"), XmlRpcArray{XmlRpcValue(gone)});
}

MethodResponse InterfaceProcess::addDevice(const Params& params) {
    if (!areTexts(params, 1))
        return typeError();
    const auto added = m_home.teachIn(m_name, {param(params, 0).toString(), {}, {}});
    if (!added) // captures/xmlrpc/rfd_via_lighttpd/addDevice_unknown.http
        return failure();
    welcome(added->address);
    return XmlRpcValue(deviceDescription(*m_home.device(m_name, added->address), m_kind));
}

MethodResponse InterfaceProcess::searchDevices(const Params&) {
    int found = 0;
    while (const auto added = m_home.teachIn(m_name, {})) {
        welcome(added->address);
        ++found;
    }
    return XmlRpcValue(found);
}

MethodResponse InterfaceProcess::deleteDevice(const Params& params) {
    constexpr int reset = 1;
    constexpr int force = 2;
    constexpr int defer = 4;
    const QString address = param(params, 0).toString();
    const int flags = param(params, 1).toInt();
    const Device* device = m_home.device(m_name, address);
    if (!device || device->address != address)
        return missing(address, {});
    if ((device->flags & notDeletable) != 0) // captures/xmlrpc/rfd_via_lighttpd/deleteDevice_rcv.http
        return failure();
    const bool isReachable = m_home.isReachable(m_name, address);
    const bool isDeferrable = (flags & defer) != 0 && m_kind != ProcessKind::Wired;
    if (!isReachable && isDeferrable) {
        m_deferred.append(address);
        return XmlRpcValue();
    }
    // captures/xmlrpc/rfd_real_devices/deleteDevice_defer.http: 1 for a device that does not answer
    if (!isReachable && (flags & reset) != 0 && (flags & force) == 0)
        return failure();
    dismiss(address);
    return XmlRpcValue();
}

MethodResponse InterfaceProcess::listReplaceableDevices(const Params& params) {
    XmlRpcArray list;
    for (const QString& address : m_home.replaceableBy(m_name, param(params, 0).toString()))
        list.append(XmlRpcValue(deviceDescription(*m_home.device(m_name, address), m_kind)));
    return XmlRpcValue(list);
}

MethodResponse InterfaceProcess::replaceDevice(const Params& params) {
    const XmlRpcValue old = param(params, 0);
    const XmlRpcValue fresh = param(params, 1);
    if (!m_home.device(m_name, old.toString()) || !m_home.device(m_name, fresh.toString()))
        return missing(old.toString(), {});
    if (!m_home.replaceDevice(m_name, old.toString(), fresh.toString()))
        return XmlRpcValue(false);
    m_listDevicesAnswer.clear();
    m_registrations.tell(QStringLiteral("replaceDevice"), {old, fresh});
    return XmlRpcValue(true);
}

MethodResponse InterfaceProcess::configureAgain(const Params& params) {
    return written(m_home.configureAgain(m_name, param(params, 0).toString(), now()));
}

void InterfaceProcess::firmwareMoved(const QString& address, const Home::FirmwareState& firmware) {
    constexpr int descriptionChanged = 0;
    m_firmwareSince.insert(address, now());
    m_home.setFirmwareState(m_name, address, firmware);
    m_listDevicesAnswer.clear();
    m_registrations.tell(QStringLiteral("updateDevice"), {XmlRpcValue(address), XmlRpcValue(descriptionChanged)});
}

//! What it says before it has sent anything.
MethodResponse InterfaceProcess::updateFirmware(const Params& params) {
    const QString address = param(params, 0).toString();
    const Device* device = m_home.device(m_name, address);
    if (!device)
        return missing(address, {});
    if ((device->flags & notDeletable) != 0) // captures/xmlrpc/rfd_via_lighttpd/updateFirmware.http
        return Fault{-7, QStringLiteral("the interface is not able to carry an update")};
    if (!m_home.isReachable(m_name, address))
        return failure();
    return XmlRpcValue(!device->availableFirmware.isEmpty());
}

//! rfd serves nobody else meanwhile.
void InterfaceProcess::send(const MethodCall& firmware, const Done& done) {
    const MethodResponse possible = updateFirmware(firmware.params);
    const auto* yes = std::get_if<XmlRpcValue>(&possible);
    if (!yes || !yes->toBool())
        return done(possible);
    m_isBusy = true;
    QTimer::singleShot(m_firmwareStep, this, [this, done, possible, address = param(firmware.params, 0).toString()] {
        firmwareMoved(address, {{}, true});
        done(possible);
        m_isBusy = false;
        runQueued();
    });
}

MethodResponse InterfaceProcess::installFirmware(const Params& params) {
    const QString address = param(params, 0).toString();
    const Device* device = m_home.device(m_name, address);
    if (!device)
        return missing(address, {});
    const bool isReady = device->firmwareUpdateState == ready || device->firmwareUpdateState == liveReady;
    if (!isReady || !m_home.isReachable(m_name, address))
        return failure();
    firmwareMoved(address, {performing, false});
    return XmlRpcValue(true);
}

MethodResponse InterfaceProcess::suppressServiceMessages(const Params& params) {
    if (!areTexts(params, 2) || !param(params, 2).isBool())
        return Fault{-1, QStringLiteral("argument type mismatch")};
    const QString address = param(params, 0).toString();
    if (!isKnown(address))
        return missing(address, {});
    m_home.suppress({m_name, address}, param(params, 1).toString(), param(params, 2).toBool());
    return XmlRpcValue();
}

MethodResponse InterfaceProcess::getSuppressedServiceMessages(const Params& params) {
    XmlRpcArray kinds;
    for (const QString& parameter : m_home.suppressed({m_name, param(params, 0).toString()}))
        kinds.append(XmlRpcValue(parameter));
    return XmlRpcValue(kinds);
}

void InterfaceProcess::moveFirmware(qint64 nowMs) {
    const QList<Device> devices = m_home.devices(m_name);
    for (const Device& device : devices) {
        const bool isPerforming = device.firmwareUpdateState == performing;
        const QString next = isPerforming ? newest : stateAfter(device.firmwareUpdateState);
        if (next.isEmpty())
            continue;
        if (!m_firmwareSince.contains(device.address))
            m_firmwareSince.insert(device.address, nowMs);
        const qint64 lasts = m_firmwareStep.count() * (isPerforming ? 1 : stepsOfDelivery);
        if (nowMs - m_firmwareSince.value(device.address) >= lasts)
            firmwareMoved(device.address, {next, isPerforming});
    }
}

void InterfaceProcess::advance(qint64 nowMs) {
    if (nowMs < m_openUntilMs && nowMs >= m_nextNewcomerMs) {
        m_nextNewcomerMs = nowMs + m_teachAfter.count();
        if (const auto added = m_home.teachIn(m_name, m_permission))
            welcome(added->address);
    }
    const QStringList waiting = std::exchange(m_deferred, {});
    for (const QString& address : waiting) {
        if (m_home.device(m_name, address) && m_home.isReachable(m_name, address))
            dismiss(address);
        else if (m_home.device(m_name, address))
            m_deferred.append(address);
    }
    if (m_kind == ProcessKind::HmIp)
        moveFirmware(nowMs);
}

} // namespace ccudesk::simulator
