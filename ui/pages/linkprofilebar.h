// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/linksettings.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace ccudesk {

class ParamsetDraft;

//! What a link does on a short and on a long press, in words; choosing sets the parameters in the draft. Hidden where
//! that cannot be said.
class LinkProfileBar : public QWidget {
    Q_OBJECT
public:
    explicit LinkProfileBar(QWidget* parent = nullptr);

    //! Null hides the bar.
    void setDraft(ParamsetDraft* draft);

private:
    struct Press {
        PressKind kind = PressKind::Short;
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
        QList<LinkProfile> profiles;
    };
    void addBox(PressKind kind, const QString& text, const QString& name);
    void fill();
    void fillBox(const Press& press);
    void take(const Press& press, int index);

    QPointer<ParamsetDraft> m_draft;
    std::array<Press, 2> m_presses;
};

} // namespace ccudesk
