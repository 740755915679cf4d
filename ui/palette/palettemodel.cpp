// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettemodel.h"

#include "ui/models/valuedisplay.h"

#include <algorithm>

namespace ccudesk {

namespace {

//! Beside hits of about 100 for each word: pages and devices before what could be done by mistake.
int kindBonus(FindableKind kind) {
    switch (kind) {
    case FindableKind::Page:
    case FindableKind::Action:
        return 8;
    case FindableKind::Place:
    case FindableKind::Device:
    case FindableKind::Setting:
        return 6;
    case FindableKind::Variable:
        return 4;
    case FindableKind::Wish:
    case FindableKind::Program:
        return 0;
    }
    return 0;
}

constexpr int recentBonus = 15;
constexpr int recentAlone = 1000; //!< nothing was typed: only these and pages and actions are offered
constexpr int actionAlone = 100;

} // namespace

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent) { }

void PaletteModel::setFindables(const QList<Findable>& all) {
    const bool isNamedTheSame = std::equal(
        all.cbegin(), all.cend(), m_all.cbegin(), m_all.cend(), [](const Findable& left, const Findable& right) {
            return left.kind == right.kind && left.title == right.title && left.detail == right.detail;
        });
    beginResetModel();
    m_all = all;
    m_found.clear();
    if (!isNamedTheSame) { // the dearest part of opening the list
        m_index.clear();
        for (const Findable& findable : all)
            m_index.add(findable.title, findable.detail % QLatin1Char(' ') % findableKindWord(findable.kind));
    }
    endResetModel();
}

void PaletteModel::setRecent(const QStringList& ids) {
    m_recent.clear();
    for (int i = 0; i < ids.size(); ++i)
        m_recent.insert(ids.at(i), i);
}

int PaletteModel::bonusOf(int index, bool isEmptyQuery) const {
    const Findable& findable = m_all.at(index);
    const auto recent = m_recent.constFind(findable.id);
    const bool isRecent = recent != m_recent.cend();
    if (isEmptyQuery) {
        const bool isOffered = findable.kind == FindableKind::Page || findable.kind == FindableKind::Action;
        return isRecent ? recentAlone - *recent : isOffered && findable.isEnabled ? actionAlone : 0;
    }
    return kindBonus(findable.kind) + (isRecent ? recentBonus : 0) - (findable.isEnabled ? 0 : recentBonus);
}

void PaletteModel::find(const QString& query) {
    const bool isEmpty = WordIndex::wordsOf(query).isEmpty();
    beginResetModel(); // twelve rows: nothing to keep
    m_found = m_index.find(query, mostRows, [this, isEmpty](int index) { return bonusOf(index, isEmpty); });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Findable& findable = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return findable.title;
    case Qt::AccessibleTextRole:
        return spokenRow(findable);
    case paletterole::DetailRole:
        return findable.detail;
    case paletterole::IconRole:
        return findable.icon.isEmpty() ? kindIcon(findable.channelKind) : findable.icon;
    case paletterole::KindRole:
        return findableKindWord(findable.kind);
    case paletterole::ShortcutRole:
        return findable.shortcut;
    case paletterole::EnabledRole:
        return findable.isEnabled;
    default:
        return {};
    }
}

QString spokenRow(const Findable& findable) {
    QStringList parts{findable.title, findableKindWord(findable.kind), findable.detail, findable.shortcut};
    if (!findable.isEnabled)
        parts.append(PaletteModel::tr("not possible now"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ccudesk
