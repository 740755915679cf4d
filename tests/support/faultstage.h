// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/faults.h"
#include "tests/support/livehome.h"
#include "tests/support/shiftedclock.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <memory>

namespace ccudesk::test {

//! What a person has in front of them.
struct Shown {
    QSet<DeviceKey> devices;
    QHash<DataPointKey, Value> values; //!< without those that were never received

    explicit Shown(Installation& installation);
    Shown() = default;
    //! What is missing here, or has another value without an event: "BidCos-RF ABC0001:1 STATE".
    //! except: an address whose values may differ; empty: none.
    [[nodiscard]] QStringList lostSince(const Shown& before, const QString& except = {}) const;
};

//! A simulated CCU behind relays, one run of the program after the other, and what a person sees of it.
class FaultStage {
public:
    explicit FaultStage(const simulator::Options& options = smallHome(),
        SpoiledHome::Callbacks callbacks = SpoiledHome::Callbacks::Direct);

    //! Twenty devices on four interfaces: each row of a matrix loads them anew.
    [[nodiscard]] static simulator::Options smallHome();
    //! Intervals short enough that a hang is noticed in two seconds.
    [[nodiscard]] static ConnectionTimings timings();
    //! Starts the program anew, with what the last run has stored in this folder. Counts begin at 0.
    Installation& install(const ConnectionTimings& timings = FaultStage::timings(), const QString& folder = {});
    //! Ends it without signing off.
    void leave() { m_installation.reset(); }
    //! The running program when it is live with all interfaces, else a new run. Counts begin at 0.
    Installation& keepLive();
    [[nodiscard]] Installation& installation() { return *m_installation; }
    //! Two runs: the first stores everything, the second shows it and finds a switch.
    void rehearse();
    [[nodiscard]] const Shown& home() const { return m_home; }
    [[nodiscard]] const ChannelKey& aSwitch() const { return m_switch; }

    [[nodiscard]] InterfaceStatus status(const QString& interface) const;
    //! Every sentence about an interface, or, without one, about the connection.
    [[nodiscard]] QString told(const QString& interface = {}) const;
    //! The one that has this fragment.
    [[nodiscard]] QString toldWith(const QString& fragment, const QString& interface = {}) const;
    [[nodiscard]] bool areLive(const QStringList& interfaces) const;
    [[nodiscard]] bool areOthersLive(const QString& interface) const;
    //! Values of an interface that are marked as stored; of the others that are not.
    [[nodiscard]] int cachedValues(const QString& interface) const;
    [[nodiscard]] int freshValues(const QString& interface) const;
    [[nodiscard]] int count(const QByteArray& method) const { return ccu.count(method) - m_countsBefore.value(method); }
    //! Times the simulated CCU itself was asked.
    [[nodiscard]] int arrived(const QString& method) const;

    SpoiledHome ccu;
    FaultSwitch fault;
    ShiftedClock clock;

private:
    void countAgain();
    [[nodiscard]] QStringList sentences(const QString& interface) const;

    std::unique_ptr<Installation> m_installation;
    Shown m_home;
    ChannelKey m_switch;
    QHash<QByteArray, int> m_countsBefore;
    QMap<QString, quint64> m_arrivedBefore;
};

[[nodiscard]] QString stateWord(ConnectionState state);
[[nodiscard]] QString stateWord(InterfaceState state);

//! The opposite of what is shown, confirmed by the same data point.
[[nodiscard]] Command toggled(Installation& installation, const ChannelKey& channel);

} // namespace ccudesk::test
