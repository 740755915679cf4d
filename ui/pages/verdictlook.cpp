// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/verdictlook.h"

namespace ccudesk {

VerdictLook lookOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Critical:
        return {QStringLiteral("octagon"), Token::Bad, Token::BadFill, Token::BadSoft};
    case Verdict::Warning:
        return {QStringLiteral("warning"), Token::Warn, Token::WarnFill, Token::WarnSoft};
    case Verdict::Ask:
        return {QStringLiteral("pencil"), Token::AccentInk, Token::Accent, Token::AccentSoft};
    case Verdict::NotChecked:
        return {QStringLiteral("info"), Token::Text2, Token::Outline, Token::Sunken};
    case Verdict::Passed:
        break;
    }
    return {QStringLiteral("check-circle"), Token::Ok, Token::OkFill, Token::OkSoft};
}

} // namespace ccudesk
