// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/devicefilter.h"

#include <algorithm>

namespace ccudesk {

namespace {

constexpr qsizetype maxWords = 16;

template <typename T> bool assign(T& member, const T& value) {
    if (member == value)
        return false;
    member = value;
    return true;
}

} // namespace

bool DeviceFilter::setText(const QString& text) {
    QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.resize(std::min(words.size(), maxWords));
    m_allWords = (1U << words.size()) - 1U;
    return assign(m_words, words);
}

bool DeviceFilter::setInterfaces(const QSet<QString>& interfaces) {
    return assign(m_interfaces, interfaces);
}

bool DeviceFilter::setFunctions(const QSet<QString>& functions) {
    return assign(m_functions, functions);
}

bool DeviceFilter::setStates(States states) {
    return assign(m_states, states);
}

bool DeviceFilter::isActive() const {
    return !m_words.isEmpty() || !m_interfaces.isEmpty() || !m_functions.isEmpty() || m_states;
}

//! One walk through the tree.
struct DeviceFilter::Pass {
    const DeviceFilter& filter;
    const DeviceTreeModel& model;
    std::vector<quint32> wordsOfText; //!< by number of the search text
    std::vector<bool> accepted;

    bool visit(DeviceTree::NodeId id, quint32 found) {
        const DeviceTree::Node& node = model.tree().at(id);
        if (node.type == NodeType::Device && !filter.matchesChips(model, model.entries().at(node.device)))
            return false;
        if (node.search >= 0)
            found |= wordsOfText[static_cast<size_t>(node.search)];
        const bool isBranch = node.type == NodeType::Root || node.type == NodeType::Group;
        bool isAccepted = !isBranch && found == filter.m_allWords;
        for (const DeviceTree::NodeId child : node.children)
            isAccepted = visit(child, found) || isAccepted;
        accepted[id] = isAccepted;
        return isAccepted;
    }
};

std::vector<bool> DeviceFilter::evaluate(const DeviceTreeModel& model) const {
    const DeviceTree& tree = model.tree();
    if (!isActive())
        return std::vector<bool>(tree.capacity(), true);
    Pass pass{*this, model, {}, std::vector<bool>(tree.capacity(), false)};
    pass.wordsOfText.reserve(tree.searchTexts().size());
    for (const QString& text : tree.searchTexts())
        pass.wordsOfText.push_back(wordsIn(text));
    pass.visit(DeviceTree::root, 0);
    return std::move(pass.accepted);
}

quint32 DeviceFilter::wordsIn(const QString& text) const {
    quint32 found = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (text.contains(m_words[i]))
            found |= 1U << i;
    }
    return found;
}

bool DeviceFilter::matchesChips(const DeviceTreeModel& model, const DeviceEntry& entry) const {
    if (!m_interfaces.isEmpty() && !m_interfaces.contains(entry.key.interface))
        return false;
    if (!m_functions.isEmpty()) {
        const QStringList own = model.deviceStore().functionNamesOf(entry.key);
        if (std::none_of(own.begin(), own.end(), [this](const QString& name) { return m_functions.contains(name); }))
            return false;
    }
    if (!m_states)
        return true;
    const DeviceEntries& entries = model.entries();
    const bool isOn
        = (isActuator(entry.unit.kind) || entry.unit.kind == ChannelKind::Generic) && entries.isTrue(entry.main);
    return (m_states.testFlag(State::Unreachable) && entries.isUnreachable(entry))
        || (m_states.testFlag(State::LowBattery) && entries.isTrue(entry.lowBattery))
        || (m_states.testFlag(State::ConfigPending) && entries.isTrue(entry.configPending))
        || (m_states.testFlag(State::On) && isOn);
}

} // namespace ccudesk
