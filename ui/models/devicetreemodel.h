// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/naturalsort.h"
#include "ui/models/deviceentries.h"
#include "ui/models/devicetree.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace ccudesk {

class HomeStore;

//! The house as a tree: groups, devices, channels and, if wanted, parameters; in natural order, values live. A device
//! appears under each room (or function) in which it has channels. Reads the stores, never the network.
class DeviceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn = devicecolumn::Name,
        TypeColumn = devicecolumn::Type,
        ValueColumn = devicecolumn::Value,
        SignalColumn = devicecolumn::Signal,
        UpdatedColumn = devicecolumn::Updated,
        ColumnCount = devicecolumn::Count,
    };
    enum class Grouping { None, Rooms, Functions, Interfaces };
    Q_ENUM(Grouping)

    //! The stores and the clock must outlive the model.
    DeviceTreeModel(
        const DeviceStore& devices, const ValueStore& values, const Clock& clock, QObject* parent = nullptr);

    //! Heating groups show their members below their channels, as rows without channels of their own. It must outlive
    //! the model.
    void setHome(const HomeStore& home);

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    [[nodiscard]] bool showsParameters() const { return m_showsParameters; }
    void setShowsParameters(bool shows);
    //! A hidden view needs no live values: switched on again, everything is told once.
    void setActive(bool active);
    //! For the rows on screen, when their ages move on: "2 s", "3 s". Does something at most once a second.
    void refreshAges(const QModelIndexList& visible);

    //! The first row of a device; invalid when it is not in the list.
    [[nodiscard]] QModelIndex indexOf(const DeviceKey& device) const;
    [[nodiscard]] QModelIndex indexOf(const ChannelKey& channel) const;
    [[nodiscard]] int deviceCount() const { return static_cast<int>(m_devices.size()); }

    // For the filter, which looks at every node for each keystroke.
    [[nodiscard]] const DeviceTree& tree() const { return m_tree; }
    [[nodiscard]] const DeviceEntries& entries() const { return m_entries; }
    [[nodiscard]] const DeviceStore& deviceStore() const { return m_devices; }
    [[nodiscard]] const ValueStore& valueStore() const { return m_values; }
    [[nodiscard]] DeviceTree::NodeId nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(DeviceTree::NodeId id, int column = 0) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    //! Devices, channels, rooms and functions can be given a name; EditRole is the one they have.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using NodeId = DeviceTree::NodeId;
    using Node = DeviceTree::Node;

    // Structure (devicetreemodel.cpp)
    void rebuild();
    void rebuildNodes();
    void addDevices(const QList<DeviceKey>& keys);
    void changeDevices(const QList<DeviceKey>& keys);
    void removeDevices(const QList<DeviceKey>& keys);
    void regroup();
    void addDataPoints(const QList<DataPointId>& ids);
    void placeDevice(int device);
    void removeDeviceNodes(int device);
    void insertDeviceNode(int device, const QString& group);
    void removeDeviceNode(NodeId id);
    void renameDevice(int device);
    [[nodiscard]] NodeId makeDeviceNode(int device);
    void showParameters(int device, int channel);
    void appendParameters(NodeId channelNode, int device, int channel, const QList<DataPointId>& ids);
    [[nodiscard]] NodeId groupNode(const QString& name);
    [[nodiscard]] QStringList groupsOf(const DeviceKey& key) const;
    [[nodiscard]] int rowFor(NodeId parent, NodeId node) const;
    [[nodiscard]] bool isBefore(const Node& left, const Node& right) const;
    [[nodiscard]] QString searchTextOf(const Node& node) const;
    void setSearchText(NodeId node, QString& kept);
    void setParameterSearchText(NodeId parameter, QHash<QString, int>& known);
    void updateSearchTexts(NodeId deviceNode);
    void insertNode(NodeId parent, int row, NodeId node);

    // Members of heating groups (devicetreemembers.cpp)
    void placeMembers();
    void placeMembersOf(int group, const QList<DeviceKey>& members);
    void takeMembers();
    void renewMembers();

    // Live values (devicetreevalues.cpp)
    void changeValues(const QList<DataPointId>& ids);
    void tellRows(std::vector<NodeId> nodes, int firstColumn);
    [[nodiscard]] QString nameOf(const Node& node) const;
    [[nodiscard]] QString ownersNameOf(const Node& node) const;
    [[nodiscard]] QString typeOf(const Node& node) const;
    [[nodiscard]] QString channelTypeOf(const Node& node) const;
    [[nodiscard]] const DataPoint* pointOf(const Node& node) const;
    [[nodiscard]] DataPointId pointIdOf(const Node& node) const;
    [[nodiscard]] qint64 receivedAtOf(const Node& node) const;
    [[nodiscard]] QString displayText(const Node& node, int column) const;
    [[nodiscard]] QString updatedText(const Node& node) const;
    [[nodiscard]] QString accessibleText(const Node& node) const;
    [[nodiscard]] QString tooltip(const Node& node, int column) const;
    [[nodiscard]] const ControlUnit& unitOf(const Node& node) const;
    [[nodiscard]] QVariant valueData(const Node& node, int column, int role) const;
    [[nodiscard]] CellTone toneOfCell(const Node& node, int column) const;
    [[nodiscard]] QString iconOfCell(const Node& node, int column) const;
    [[nodiscard]] int marksOf(const Node& node) const;
    [[nodiscard]] QVariant deviceData(const Node& node, int role) const;

    const DeviceStore& m_devices;
    const ValueStore& m_values;
    const Clock& m_clock;
    const HomeStore* m_home = nullptr;
    const NaturalOrder m_order;
    Grouping m_grouping = Grouping::Rooms;
    bool m_showsParameters = false;
    bool m_isActive = true;
    bool m_missedChanges = false;
    bool m_isResetting = false;
    qint64 m_agesToldAtMs = 0;
    DeviceTree m_tree;
    DeviceEntries m_entries;
    QHash<QString, NodeId> m_groups;
    QHash<QString, QHash<QString, int>> m_parameterTexts; //!< number of the search text by channel type and parameter
};

} // namespace ccudesk
