// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/homeedit.h"

#include "core/domain/sendabletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::HomeEdit)
};

//! The CCU keeps the words of a list in one text, separated by semicolons (protocol §5.6).
Result<void> checkedWords(const VariableShape& shape) {
    if (shape.type != SystemVariableType::List)
        return {};
    if (shape.words.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("A list needs at least one value."));
    if (std::any_of(shape.words.cbegin(), shape.words.cend(), [](const QString& word) { return word.isEmpty(); }))
        return failure(ErrorCode::Invalid, Tr::tr("A value of a list must not be empty."));
    for (const QString& word : shape.words)
        if (word.contains(QLatin1Char(';')))
            return failure(
                ErrorCode::Invalid, Tr::tr("A value of a list must not contain a semicolon: “%1”.").arg(word));
    return {};
}

Result<VariableShape> checkedShape(VariableShape shape) {
    const Result<QString> name = sendableName(shape.name);
    if (!name)
        return tl::unexpected<Error>(name.error());
    shape.name = *name;
    shape.description = shape.description.trimmed();
    shape.unit = shape.unit.trimmed();
    for (QString& word : shape.words)
        word = word.trimmed();
    for (const QString& text : QStringList{shape.description, shape.unit} + shape.words)
        if (const Result<QString> sendable = sendableText(text); !sendable)
            return tl::unexpected<Error>(sendable.error());
    if (shape.type == SystemVariableType::Number && !(shape.minimum < shape.maximum))
        return failure(ErrorCode::Invalid, Tr::tr("The smallest value must be below the largest one."));
    if (const Result<void> words = checkedWords(shape); !words)
        return tl::unexpected<Error>(words.error());
    return shape;
}

} // namespace

VariableShape shapeOf(const SystemVariable& variable) {
    VariableShape shape{variable.name, variable.description, variable.type, variable.unit, variable.valueList};
    shape.minimum = variable.minimum.toNumber().value_or(shape.minimum);
    shape.maximum = variable.maximum.toNumber().value_or(shape.maximum);
    return shape;
}

Result<HomeEdit> checkedEdit(const HomeEdit& edit) {
    return std::visit(
        [](auto one) -> Result<HomeEdit> {
            using Edit = decltype(one);
            if constexpr (std::is_same_v<Edit, SetVariable>) {
                if (one.value.isString())
                    if (const Result<QString> text = sendableText(one.value.toPlainText()); !text)
                        return tl::unexpected<Error>(text.error());
            } else if constexpr (requires { one.shape; }) {
                const Result<VariableShape> shape = checkedShape(one.shape);
                if (!shape)
                    return tl::unexpected<Error>(shape.error());
                one.shape = *shape;
            } else if constexpr (requires { one.name; }) {
                const Result<QString> name = sendableName(one.name);
                if (!name)
                    return tl::unexpected<Error>(name.error());
                one.name = *name;
            }
            return HomeEdit(one);
        },
        edit);
}

} // namespace ccudesk
