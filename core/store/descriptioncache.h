// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ccudesk {

//! What decides a paramset description. Keying by channel type would mix some up; this is never ambiguous (measured).
struct DescriptionKey {
    QString interface;
    QString deviceType;
    QString firmware;
    int version = 0; //!< of the device description
    int channelIndex = -1; //!< -1: the device itself
    QString paramset; //!< "VALUES", "MASTER"
    bool operator==(const DescriptionKey&) const = default;
};

//! Paramset descriptions that were asked for once: in memory, and in one file per device type and firmware.
class DescriptionCache : public QObject {
    Q_OBJECT
public:
    static constexpr int maxFiles = 1'000; //!< the ones unused for longest go

    explicit DescriptionCache(const QString& folder, QObject* parent = nullptr);
    ~DescriptionCache() override; //!< writes what is not yet on disk

    //! Null when it is not known. The first question about a device type reads its file.
    [[nodiscard]] ParamsetDescriptionPtr find(const DescriptionKey& key);
    void insert(const DescriptionKey& key, const ParamsetDescription& description);
    void flush();

private:
    using Paramsets = QHash<QString, ParamsetDescriptionPtr>; // "1/VALUES"

    Paramsets& paramsetsOf(const DescriptionKey& key);
    void write(const QString& file) const;
    void trim() const;

    QString m_folder;
    QHash<QString, Paramsets> m_files; // by file name
    QSet<QString> m_unsaved;
    QTimer m_saveTimer;
};

} // namespace ccudesk
