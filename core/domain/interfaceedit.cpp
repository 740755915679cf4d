// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/interfaceedit.h"

#include "core/domain/sendabletext.h"

#include <QCoreApplication>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::InterfaceEdit)
};

Result<void> check(QString& text) {
    const Result<QString> checked = sendableText(text.trimmed());
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    text = *checked;
    return {};
}

} // namespace

QString interfaceOf(const InterfaceEdit& edit) {
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.channel; })
                return one.channel.interface;
            else
                return one.interface;
        },
        edit);
}

Result<InterfaceEdit> checkedEdit(const InterfaceEdit& edit) {
    return std::visit(
        [](auto one) -> Result<InterfaceEdit> {
            if constexpr (requires { one.sender; })
                if (one.sender == one.receiver)
                    return failure(ErrorCode::Invalid, Tr::tr("A channel cannot be linked with itself."));
            if constexpr (requires { one.description; }) {
                const Result<void> texts = check(one.name).and_then([&one] { return check(one.description); });
                if (!texts)
                    return tl::unexpected<Error>(texts.error());
            }
            return InterfaceEdit(one);
        },
        edit);
}

} // namespace ccudesk
