// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devicesticker.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::DeviceSticker)
};

constexpr qsizetype sgtinDigits = 24;
constexpr qsizetype keyDigits = 32;

//! Without the dashes and blanks that make it easier to read.
QString packed(const QString& typed) {
    QString text = typed.toUpper();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'\u2013'; });
    return text;
}

bool isHex(const QString& text) {
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); });
}

} // namespace

Result<QString> checkedSgtin(const QString& typed) {
    const QString text = packed(typed);
    if (!isHex(text))
        return failure(ErrorCode::Invalid,
            Tr::tr("The SGTIN of a device has only the digits 0 to 9 and the letters A to F; a zero is never an O."));
    if (text.size() != sgtinDigits)
        return failure(ErrorCode::Invalid,
            Tr::tr("The SGTIN of a device has 24 digits and letters; %n are here.", nullptr,
                static_cast<int>(text.size())));
    return text;
}

//! Says how many there are, and never which.
Result<Secret> checkedDeviceKey(const Secret& typed) {
    const QString text = packed(typed.reveal());
    if (!isHex(text))
        return failure(ErrorCode::Invalid,
            Tr::tr("The key of a device has only the digits 0 to 9 and the letters A to F; a zero is never an O."));
    if (text.size() != keyDigits)
        return failure(ErrorCode::Invalid,
            Tr::tr(
                "The key of a device has 32 digits and letters; %n are here.", nullptr, static_cast<int>(text.size())));
    return Secret(text);
}

std::optional<DeviceSticker> stickerFromCode(const QString& code) {
    static const QRegularExpression form(
        QStringLiteral("SG([0-9A-F]{24})DLK([0-9A-F]{32})$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(code.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return DeviceSticker{match.captured(1).toUpper(), Secret(match.captured(2).toUpper())};
}

} // namespace ccudesk
