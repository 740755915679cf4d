// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramset.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace ccudesk {

//! What a person wants a parameter set to be, beside what the CCU holds. Nothing is sent from here; a wish that the
//! device cannot take is kept and says why, so that nothing that was typed is lost. Every step can be undone.
class ParamsetDraft : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! What the CCU holds now. Wishes stay; one that is fulfilled by it is none any more, and then nothing before it
    //! can be undone: the journal leads further back. base.description must not be null.
    void setBase(const Paramset& base);
    [[nodiscard]] const Paramset& base() const { return m_base; }
    //! Null for a parameter that the set does not have.
    [[nodiscard]] ParameterDescriptionPtr description(const QString& parameter) const;

    //! What is only described, and not held by the CCU, would be refused with all the rest (protocol §10.7).
    [[nodiscard]] bool isEditable(const QString& parameter) const;

    //! The wish, else what the CCU holds.
    [[nodiscard]] Value value(const QString& parameter) const;
    //! Of all of them.
    [[nodiscard]] ParamsetValues values() const;
    [[nodiscard]] bool isChanged(const QString& parameter) const { return m_wishes.contains(parameter); }
    //! Why the wish cannot be sent, as a sentence; empty when it can.
    [[nodiscard]] QString problem(const QString& parameter) const;
    //! The CCU no longer holds what the wish was made for.
    [[nodiscard]] bool isConflict(const QString& parameter) const;

    //! The CCU's own value, or an empty one, takes the wish back. What cannot be edited is ignored.
    void setValue(const QString& parameter, const Value& value);
    //! Many at once are one step to undo. Returns how many of them can be edited.
    int setValues(const ParamsetValues& values);
    void revert(const QString& parameter) { setValue(parameter, {}); }
    void discard();
    //! Where the CCU tells a default.
    void setDefaults();

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();

    [[nodiscard]] int changeCount() const { return static_cast<int>(m_wishes.size()); }
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] QStringList conflicts() const;
    //! What can be sent: the fitting form of every wish without a problem.
    [[nodiscard]] ParamsetValues changes() const;

Q_SIGNALS:
    void baseChanged();
    void valuesChanged(const QStringList& parameters);

private:
    struct Wish {
        Value value;
        Value madeFor; //!< what the CCU held then
        bool operator==(const Wish&) const = default;
    };
    using Wishes = QHash<QString, Wish>;
    struct Change {
        QString parameter;
        Wish before; //!< with an empty value: none
        Wish after;
    };
    using StepOfChanges = QList<Change>;

    [[nodiscard]] Change changeTo(const QString& parameter, const Value& value) const;
    void perform(const StepOfChanges& step);
    void apply(const QString& parameter, const Wish& wish);
    void tell(const StepOfChanges& step);

    Paramset m_base;
    QHash<QString, ParameterDescriptionPtr> m_descriptions;
    Wishes m_wishes;
    QList<StepOfChanges> m_steps;
    qsizetype m_done = 0; //!< steps that are not undone
};

} // namespace ccudesk
