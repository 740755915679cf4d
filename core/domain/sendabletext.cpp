// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sendabletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccudesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::SendableText)
};

constexpr qsizetype longestName = 200; // the CCU's own pages show no more
constexpr char16_t lastLatin1 = 0xFF;

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control;
}

} // namespace

Result<QString> sendableText(const QString& text) {
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

Result<QString> sendableName(const QString& name) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("A name must not be empty."));
    if (trimmed.size() > longestName)
        return failure(ErrorCode::Invalid,
            Tr::tr("A name may have %n character(s) at most.", nullptr, static_cast<int>(longestName)));
    return sendableText(trimmed);
}

} // namespace ccudesk
