// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/homeedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::HomeEdit)
};

constexpr qsizetype longestName = 200; // the CCU's own pages show no more
constexpr char16_t lastLatin1 = 0xFF;

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control;
}

Result<QString> checkedText(const QString& text) {
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        return failure(ErrorCode::Invalid,
            Tr::tr("Line breaks and other control characters cannot be sent to the CCU, so nothing was changed."));
    const auto foreign = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > lastLatin1; });
    if (foreign == text.cend())
        return text;
    const qsizetype at = foreign - text.cbegin();
    return failure(ErrorCode::Invalid,
        Tr::tr("The CCU keeps Western European letters only; “%1” would be damaged, so nothing was changed.")
            .arg(text.mid(at, foreign->isHighSurrogate() ? 2 : 1)));
}

Result<QString> checkedName(const QString& name) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("A name must not be empty."));
    if (trimmed.size() > longestName)
        return failure(ErrorCode::Invalid,
            Tr::tr("A name may have %n character(s) at most.", nullptr, static_cast<int>(longestName)));
    return checkedText(trimmed);
}

} // namespace

Result<HomeEdit> checkedEdit(const HomeEdit& edit) {
    return std::visit(
        [](auto one) -> Result<HomeEdit> {
            using Edit = decltype(one);
            if constexpr (std::is_same_v<Edit, SetVariable>) {
                if (one.value.isString())
                    if (const Result<QString> text = checkedText(one.value.toPlainText()); !text)
                        return tl::unexpected<Error>(text.error());
            } else if constexpr (requires { one.name; }) {
                const Result<QString> name = checkedName(one.name);
                if (!name)
                    return tl::unexpected<Error>(name.error());
                one.name = *name;
            }
            return HomeEdit(one);
        },
        edit);
}

} // namespace ccudesk
