// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/devicetree.h"

#include <algorithm>
#include <utility>

namespace ccudesk {

void DeviceTree::clear() {
    m_nodes.assign(1, Node());
    m_free.clear();
    m_texts.clear();
    m_textNumbers.clear();
}

DeviceTree::NodeId DeviceTree::make(NodeType type, int device, int channel, DataPointId point) {
    NodeId id = static_cast<NodeId>(m_nodes.size());
    if (m_free.empty()) {
        m_nodes.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
        m_nodes[id] = Node();
    }
    Node& node = m_nodes[id];
    node.type = type;
    node.device = device;
    node.channel = channel;
    node.point = point;
    return id;
}

void DeviceTree::setSearchText(NodeId id, const QString& text) {
    auto number = m_textNumbers.constFind(text);
    if (number == m_textNumbers.constEnd()) {
        number = m_textNumbers.insert(text, static_cast<int>(m_texts.size()));
        m_texts.push_back(text);
    }
    m_nodes[id].search = *number;
}

void DeviceTree::insert(NodeId parent, int row, NodeId child) {
    auto& siblings = m_nodes[parent].children;
    siblings.insert(siblings.begin() + row, child);
    m_nodes[child].parent = parent;
    renumber(parent, row);
}

void DeviceTree::remove(NodeId id) {
    const NodeId parent = m_nodes[id].parent;
    const int row = m_nodes[id].row;
    auto& siblings = m_nodes[parent].children;
    siblings.erase(siblings.begin() + row);
    renumber(parent, row);
    release(id);
}

void DeviceTree::move(NodeId id, int row) {
    const NodeId parent = m_nodes[id].parent;
    auto& siblings = m_nodes[parent].children;
    const int from = m_nodes[id].row;
    siblings.erase(siblings.begin() + from);
    siblings.insert(siblings.begin() + row, id);
    renumber(parent, std::min(from, row));
}

void DeviceTree::removeChildren(NodeId id) {
    for (const NodeId child : std::exchange(m_nodes[id].children, {}))
        release(child);
}

void DeviceTree::release(NodeId id) {
    removeChildren(id);
    m_nodes[id] = Node();
    m_free.push_back(id);
}

void DeviceTree::renumber(NodeId parent, int from) {
    const auto& siblings = m_nodes[parent].children;
    for (size_t i = static_cast<size_t>(from); i < siblings.size(); ++i)
        m_nodes[siblings[i]].row = static_cast<int>(i);
}

} // namespace ccudesk
