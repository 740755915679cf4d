// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "core/domain/parameter.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace ccudesk::simulator {

//! The descriptions of one paramset; one object for all devices of a kind.
class ParameterSet {
public:
    void add(const ParameterDescription& parameter);
    void remove(const QString& id);
    [[nodiscard]] const QList<ParameterDescription>& all() const { return m_parameters; }
    [[nodiscard]] qsizetype size() const { return m_parameters.size(); }
    [[nodiscard]] const ParameterDescription& at(qsizetype i) const { return m_parameters.at(i); }
    [[nodiscard]] qsizetype indexOf(const QString& id) const { return m_index.value(id, -1); }
    [[nodiscard]] const ParameterDescription* find(const QString& id) const;

private:
    QList<ParameterDescription> m_parameters;
    QHash<QString, qsizetype> m_index;
};

struct ChannelKind {
    QString type;
    ChannelDirection direction = ChannelDirection::None;
    QStringList sourceRoles;
    QStringList targetRoles;
    int flags = 1;
    bool aesActive = false;
    bool formsTeam = false; //!< BidCos smoke detectors: team address *SERIAL
    bool formsPairs = false; //!< keys: GROUP names the other half
    ParameterSet values;
    ParameterSet master;
    ParameterSet link;
};

struct DeviceKind {
    struct Slot {
        int index = 0;
        const ChannelKind* kind = nullptr;
    };
    QString model;
    QString interface;
    QString firmware;
    QString label; //!< SUBTYPE of HmIP
    int version = 0;
    int flags = 1;
    RxModes rxMode;
    ParameterSet master;
    QList<Slot> channels;

    [[nodiscard]] qsizetype valueCount() const;
};

//! What the simulated CCU knows about device types: resources/demo/{parameters,channels,devices}.txt.
class Catalogue {
public:
    Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    [[nodiscard]] const DeviceKind* device(const QString& model) const;
    [[nodiscard]] QList<const DeviceKind*> devices(const QString& interface) const;
    [[nodiscard]] QStringList models() const;
    //! What is wrong in the files, by line; the shipped ones have none (tst_catalogue).
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    friend class CatalogueReader;
    std::map<QString, ParameterSet> m_sets;
    std::map<QString, ChannelKind> m_channels;
    std::map<QString, DeviceKind> m_devices;
    QStringList m_problems;
};

} // namespace ccudesk::simulator
