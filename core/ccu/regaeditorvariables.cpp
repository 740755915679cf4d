// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ccu/regaanswers.h"
#include "core/ccu/regaeditor.h"

#include <algorithm>

// What system variables there are, and what each is.

namespace ccudesk {

namespace {

QString wordOf(SystemVariableType type) {
    switch (type) {
    case SystemVariableType::Logic:
        return QStringLiteral("logic");
    case SystemVariableType::Alarm:
        return QStringLiteral("alarm");
    case SystemVariableType::List:
        return QStringLiteral("list");
    case SystemVariableType::Number:
        return QStringLiteral("number");
    case SystemVariableType::String:
        break;
    }
    return QStringLiteral("text");
}

QString plain(double number) {
    return QString::number(number, 'f', 6); // as ReGa reads and prints it
}

//! Of what was told, only what the type has: the CCU keeps no unit of a text.
bool isAsWanted(const SystemVariable& now, const VariableShape& wanted) {
    if (now.name != wanted.name || now.description != wanted.description || now.type != wanted.type)
        return false;
    if (wanted.type == SystemVariableType::String)
        return true;
    if (wanted.type != SystemVariableType::Number)
        return now.valueList == wanted.words;
    return now.minimum.isSameReading(Value(wanted.minimum)) && now.maximum.isSameReading(Value(wanted.maximum));
}

} // namespace

RegaEditor::Request RegaEditor::shaping(const QString& id, const VariableShape& shape) {
    const bool isFlag = shape.type == SystemVariableType::Logic || shape.type == SystemVariableType::Alarm;
    const bool isList = shape.type == SystemVariableType::List;
    const bool isNumber = shape.type == SystemVariableType::Number;
    VariableShape wanted = shape;
    if (isFlag)
        wanted.words = {shape.words.value(0), shape.words.value(1)};
    return Request{QStringLiteral("shapevariable"),
        {{QStringLiteral("sVariable"), id}, {QStringLiteral("sKind"), wordOf(shape.type)},
            {QStringLiteral("sName"), shape.name}, {QStringLiteral("sDescription"), shape.description},
            {QStringLiteral("sUnit"), isNumber ? shape.unit : QString()},
            {QStringLiteral("sFalse"), isFlag ? wanted.words.at(0) : QString()},
            {QStringLiteral("sTrue"), isFlag ? wanted.words.at(1) : QString()},
            {QStringLiteral("sList"), isList ? shape.words.join(QLatin1Char(';')) : QString()},
            {QStringLiteral("sMinimum"), isNumber ? plain(shape.minimum) : QString()},
            {QStringLiteral("sMaximum"), isNumber ? plain(shape.maximum) : QString()},
            {QStringLiteral("sValue"), isNumber ? plain(std::clamp(0.0, shape.minimum, shape.maximum)) : QString()}},
        QStringLiteral("V"), 15,
        [this, wanted](const QStringList& fields) -> Result<void> {
            const SystemVariable now = readVariable(fields);
            variableIs(now);
            return isAsWanted(now, wanted) ? Result<void>() : tl::unexpected<Error>(unchanged());
        },
        true};
}

Result<RegaEditor::Request> RegaEditor::requestFor(const CreateVariable& edit) {
    if (const Result<void> free = checkName(edit.shape, {}); !free)
        return tl::unexpected<Error>(free.error());
    return shaping({}, edit.shape);
}

Result<RegaEditor::Request> RegaEditor::requestFor(const ChangeVariable& edit) {
    const SystemVariable* known = variable(edit.id);
    if (!known)
        return tl::unexpected<Error>(unknownObject());
    if (const Result<void> free = checkName(edit.shape, edit.id); !free)
        return tl::unexpected<Error>(free.error());
    VariableShape shape = edit.shape;
    shape.type = known->type;
    return shaping(edit.id, shape);
}

Result<RegaEditor::Request> RegaEditor::requestFor(const DeleteVariable& edit) {
    if (const Result<void> deletable = checkDeletable(edit.id); !deletable)
        return tl::unexpected<Error>(deletable.error());
    return Request{QStringLiteral("deletevariable"),
        {{QStringLiteral("sVariable"), edit.id}, {QStringLiteral("sName"), variable(edit.id)->name}},
        QStringLiteral("X"), 2,
        [this, edit](const QStringList&) -> Result<void> {
            variableIsGone(edit.id);
            return {};
        },
        true};
}

QFuture<Result<QStringList>> RegaEditor::programsUsing(const QString& variableId) {
    const auto names = makePending<QStringList>();
    whenDone(m_rega.run(QStringLiteral("variableusage"), {{QStringLiteral("sVariable"), variableId}}), this,
        [names](const Result<RegaLines>& lines) {
            if (!lines)
                return names->resolve(tl::unexpected<Error>(lines.error()));
            QStringList used;
            for (const QStringList& fields : *lines)
                if (fields.constFirst() == QLatin1String("U") && fields.size() >= 3)
                    used.append(fields.at(2));
            names->resolve(used);
        });
    return names->future();
}

} // namespace ccudesk
