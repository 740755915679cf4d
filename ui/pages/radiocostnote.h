// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/link.h"
#include "core/domain/paramset.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

class QToolButton;

namespace ccudesk {

class SentenceLabel;

//! What a change that is not sent yet will cost in radio, and whether the gateway can afford it. Its button tells what
//! that rests on. Hidden where nothing would be sent by radio.
class RadioCostNote : public QWidget {
    Q_OBJECT
public:
    struct Write {
        ParamsetKey key;
        ParamsetValues changes;
    };

    explicit RadioCostNote(const PageContext& context, QWidget* parent = nullptr);

    void setPlan(const QList<Write>& plan);

private:
    void refresh();
    [[nodiscard]] QString adviceForOne() const;

    const PageContext m_context;
    QList<Write> m_plan;
    QToolButton* m_why;
    SentenceLabel* m_text;
};

//! What creating or deleting these links costs, in whole sentences; empty where nothing goes by radio.
[[nodiscard]] QString linkCostText(const PageContext& context, const QList<DirectLink>& links);

} // namespace ccudesk
