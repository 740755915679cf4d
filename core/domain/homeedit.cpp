// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/homeedit.h"

#include "core/domain/sendabletext.h"

#include <type_traits>

namespace ccudesk {

Result<HomeEdit> checkedEdit(const HomeEdit& edit) {
    return std::visit(
        [](auto one) -> Result<HomeEdit> {
            using Edit = decltype(one);
            if constexpr (std::is_same_v<Edit, SetVariable>) {
                if (one.value.isString())
                    if (const Result<QString> text = sendableText(one.value.toPlainText()); !text)
                        return tl::unexpected<Error>(text.error());
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
