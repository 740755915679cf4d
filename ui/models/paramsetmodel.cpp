// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/paramsetmodel.h"

#include "core/base/naturalsort.h"
#include "core/domain/secretparameters.h"
#include "core/domain/settingdurations.h"
#include "core/domain/settingnames.h"
#include "core/domain/valuetext.h"
#include "ui/models/rowruns.h"

#include <algorithm>

namespace ccudesk {

void ParamsetModel::setDraft(ParamsetDraft* draft) {
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    m_remarks.clear();
    if (m_draft) {
        connect(m_draft, &ParamsetDraft::baseChanged, this, &ParamsetModel::reload);
        connect(m_draft, &ParamsetDraft::valuesChanged, this, &ParamsetModel::changeRows);
    }
    reload();
}

void ParamsetModel::setText(const QString& text) {
    m_text = text.trimmed();
    reload();
}

void ParamsetModel::setChangedOnly(bool isChangedOnly) {
    m_isChangedOnly = isChangedOnly;
    reload();
}

void ParamsetModel::setShowsWeekProgram(bool shows) {
    if (shows == m_showsWeekProgram)
        return;
    m_showsWeekProgram = shows;
    reload();
}

void ParamsetModel::setShowsKeys(bool shows) {
    m_showsKeys = shows;
    reload();
}

void ParamsetModel::setRemarks(const QMap<QString, QString>& remarks) {
    m_remarks = remarks;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, paramsetcolumn::Remark), index(rowCount() - 1, paramsetcolumn::Remark));
}

int ParamsetModel::weekProgramCount() const {
    if (!m_draft || !m_draft->base().description)
        return 0;
    const ParamsetDescription& all = *m_draft->base().description;
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
        [](const ParameterDescriptionPtr& one) { return topicOf(one->id) == SettingTopic::WeekProgram; }));
}

bool ParamsetModel::isShown(const QString& parameter) const {
    if (m_isChangedOnly && !m_draft->isChanged(parameter))
        return false;
    const bool isWeekProgram = topicOf(parameter) == SettingTopic::WeekProgram;
    if (isWeekProgram && !m_showsWeekProgram && !m_draft->isChanged(parameter))
        return false;
    return m_text.isEmpty() || parameter.contains(m_text, Qt::CaseInsensitive)
        || settingName(parameter).contains(m_text, Qt::CaseInsensitive);
}

void ParamsetModel::reload() {
    struct Found {
        SettingTopic topic;
        QString name;
        QString parameter;
    };
    QList<Found> found;
    if (m_draft && m_draft->base().description) {
        for (const ParameterDescriptionPtr& one : *m_draft->base().description)
            if (isShown(one->id))
                found.append({topicOf(one->id), settingName(one->id), one->id});
    }
    const NaturalOrder order;
    std::sort(found.begin(), found.end(), [&order](const Found& a, const Found& b) {
        if (a.topic != b.topic)
            return a.topic < b.topic;
        const int byName = order.compare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.parameter < b.parameter;
    });
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (i == 0 || found.at(i).topic != found.at(i - 1).topic)
            m_rows.append({{}, topicName(found.at(i).topic)});
        m_rowOf.insert(found.at(i).parameter, static_cast<int>(m_rows.size()));
        m_rows.append({found.at(i).parameter, {}});
    }
    endResetModel();
}

void ParamsetModel::changeRows(const QStringList& parameters) {
    if (m_isChangedOnly)
        return reload();
    std::vector<int> rows;
    for (const QString& parameter : parameters) {
        m_remarks.remove(parameter); // about the value that was there before
        const auto pair = durationPair(parameter);
        for (const QString& shown : pair ? QStringList{pair->unit, pair->times} : QStringList{parameter})
            if (const auto row = m_rowOf.constFind(shown); row != m_rowOf.constEnd())
                rows.push_back(*row);
    }
    forEachRun(std::move(rows),
        [this](int top, int bottom) { Q_EMIT dataChanged(index(top, 0), index(bottom, columnCount() - 1)); });
}

QModelIndex ParamsetModel::indexOf(const QString& parameter) const {
    const auto row = m_rowOf.constFind(parameter);
    return row == m_rowOf.constEnd() ? QModelIndex() : index(*row, paramsetcolumn::Draft);
}

int ParamsetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParamsetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(paramsetcolumn::Count);
}

Qt::ItemFlags ParamsetModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || m_rows.at(index.row()).parameter.isEmpty())
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    const bool isEditable
        = index.column() == paramsetcolumn::Draft && m_draft->isEditable(m_rows.at(index.row()).parameter);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant ParamsetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case paramsetcolumn::Name:
        return tr("Setting");
    case paramsetcolumn::Held:
        return tr("In the CCU");
    case paramsetcolumn::Draft:
        return tr("Draft");
    case paramsetcolumn::Remark:
        return tr("Remark");
    default:
        return {};
    }
}

QVariant ParamsetModel::headingData(const Row& row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return column == paramsetcolumn::Name ? row.heading : QString();
    case Qt::AccessibleTextRole:
        return row.heading;
    case roles::RowKindRole:
        return static_cast<int>(RowKind::Group);
    default:
        return {};
    }
}

QVariant ParamsetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    if (row.parameter.isEmpty())
        return headingData(row, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return text(row.parameter, index.column());
    case Qt::EditRole:
        return QVariant::fromValue(m_draft->value(row.parameter));
    case Qt::ToolTipRole:
        return index.column() == paramsetcolumn::Remark ? text(row.parameter, index.column()) : row.parameter;
    case Qt::AccessibleTextRole:
        return m_draft->isChanged(row.parameter)
            ? tr("%1: %2, changed from %3. %4")
                  .arg(text(row.parameter, paramsetcolumn::Name), text(row.parameter, paramsetcolumn::Draft),
                      shown(row.parameter, m_draft->base().values.value(row.parameter)),
                      text(row.parameter, paramsetcolumn::Remark))
            : tr("%1: %2. %3")
                  .arg(text(row.parameter, paramsetcolumn::Name), text(row.parameter, paramsetcolumn::Draft),
                      text(row.parameter, paramsetcolumn::Remark));
    case roles::RowKindRole:
        return static_cast<int>(RowKind::Parameter);
    case roles::DescriptionRole:
        return QVariant::fromValue(m_draft->description(row.parameter));
    case roles::ToneRole: {
        const bool isBad = !m_draft->problem(row.parameter).isEmpty();
        const bool isOdd = m_draft->isConflict(row.parameter) || m_remarks.contains(row.parameter);
        return static_cast<int>(isBad ? CellTone::Bad : isOdd ? CellTone::Warn : CellTone::Normal);
    }
    case ParameterRole:
        return row.parameter;
    case IsChangedRole:
        return m_draft->isChanged(row.parameter);
    case HasProblemRole:
        return !m_draft->problem(row.parameter).isEmpty();
    case IsEditableRole:
        return m_draft->isEditable(row.parameter);
    case ShowsKeysRole:
        return m_showsKeys;
    default:
        return {};
    }
}

bool ParamsetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_draft->setValue(m_rows.at(index.row()).parameter, value.value<Value>());
    return true;
}

QString ParamsetModel::shown(const QString& parameter, const Value& value) const {
    if (carriesSecret(parameter) && !value.isEmpty())
        return concealedValue().toPlainText();
    const ValueText said = valueText(parameter, {}, *m_draft->description(parameter), value);
    return said.isEmpty() ? value.toPlainText() : said.joined();
}

QString ParamsetModel::remark(const QString& parameter) const {
    const ParameterDescription& description = *m_draft->description(parameter);
    const QString range = rangeText(parameter, {}, description);
    if (!m_draft->isEditable(parameter))
        return tr("The CCU does not hold this setting of a newer firmware.");
    if (const QString problem = m_draft->problem(parameter); !problem.isEmpty())
        return range.isEmpty() ? problem : tr("Allowed: %1").arg(range);
    if (m_draft->isConflict(parameter))
        return tr("Changed elsewhere: now %1.").arg(shown(parameter, m_draft->base().values.value(parameter)));
    const auto said = m_remarks.constFind(parameter);
    if (said != m_remarks.constEnd())
        return *said;
    const QString together = togetherText(parameter);
    return together.isEmpty() ? range : together;
}

//! Of a time in two settings, unit and factor, what they are as one.
QString ParamsetModel::togetherText(const QString& parameter) const {
    const auto pair = durationPair(parameter);
    const auto unit = pair ? m_draft->description(pair->unit) : nullptr;
    if (!unit || !m_draft->description(pair->times))
        return {};
    const auto index = m_draft->value(pair->unit).toInteger();
    const auto times = m_draft->value(pair->times).toNumber();
    if (!index || !times)
        return {};
    const auto seconds = durationSeconds(unit->valueList.value(*index), *times);
    return seconds ? tr("Together: %1").arg(durationText(*seconds)) : QString();
}

QString ParamsetModel::text(const QString& parameter, int column) const {
    switch (column) {
    case paramsetcolumn::Name:
        return settingName(parameter);
    case paramsetcolumn::Held:
        return m_draft->isChanged(parameter) ? shown(parameter, m_draft->base().values.value(parameter)) : QString();
    case paramsetcolumn::Draft:
        return m_draft->isEditable(parameter) ? shown(parameter, m_draft->value(parameter)) : QStringLiteral("–");
    case paramsetcolumn::Remark:
        return remark(parameter);
    default:
        return {};
    }
}

} // namespace ccudesk
