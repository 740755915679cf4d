// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/changejournal.h"
#include "ui/pages/listpage.h"

namespace ccudesk {

//! What this program has changed in the CCU: when, what, and what came of it. The way back leads through the
//! configuration of the device, where every earlier value can be taken into the draft.
class ChangesPage : public ListPage {
    Q_OBJECT
public:
    //! context.journal must not be null.
    explicit ChangesPage(const PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void configurationRequested(const ccudesk::DeviceKey& device, const std::optional<ccudesk::ChannelKey>& channel);

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;

private:
    [[nodiscard]] ListRow rowFor(const JournalEntry& entry) const;
    [[nodiscard]] QString what(const JournalEntry& entry) const;
    [[nodiscard]] ListCell resultOf(const JournalEntry& entry) const;
    void openSettings(const QModelIndex& index);
};

} // namespace ccudesk
