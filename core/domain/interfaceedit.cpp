// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/interfaceedit.h"

#include "core/domain/devicesticker.h"
#include "core/domain/sendabletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

Result<void> check(SetInstallMode& edit) {
    edit.seconds = qBound(0, edit.seconds, longestInstallMode);
    return {};
}

Result<void> check(TeachDevice& edit) {
    edit.seconds = qBound(1, edit.seconds, longestInstallMode);
    const Result<QString> sgtin = checkedSgtin(edit.sgtin);
    if (!sgtin)
        return tl::unexpected<Error>(sgtin.error());
    const Result<Secret> key = checkedDeviceKey(edit.key);
    if (!key)
        return tl::unexpected<Error>(key.error());
    edit.sgtin = *sgtin;
    edit.key = *key;
    return {};
}

Result<void> check(AddDevice& edit) {
    edit.serial = edit.serial.trimmed().toUpper();
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9]{3}[0-9]{7}$")); // protocol §10.1
    if (!form.match(edit.serial).hasMatch())
        return failure(ErrorCode::Invalid,
            Tr::tr("This is no serial number of a device. It stands on its sticker, such as LEQ0123456."));
    return {};
}

Result<void> check(ReplaceDevice& edit) {
    if (edit.device.address == edit.newAddress)
        return failure(ErrorCode::Invalid, Tr::tr("A device cannot take its own place."));
    return {};
}

} // namespace

QString interfaceOf(const InterfaceEdit& edit) {
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.channel; })
                return one.channel.interface;
            else if constexpr (requires { one.device; })
                return one.device.interface;
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
            if constexpr (requires { check(one); }) {
                if (const Result<void> good = check(one); !good)
                    return tl::unexpected<Error>(good.error());
            }
            return InterfaceEdit(one);
        },
        edit);
}

} // namespace ccudesk
