// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/listpage.h"

#include <QHash>
#include <QMap>

namespace ccudesk {

//! "Press the key now": shows which key has arrived, and lets HmIP keys report to the CCU, which they don't by
//! themselves (protocol §10.5).
class KeysPage : public ListPage {
    Q_OBJECT
public:
    explicit KeysPage(const PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;

private:
    struct Press {
        QString parameter;
        qint64 atMs = 0;
    };
    void takePresses();
    void reveal(const ChannelKey& channel);
    void ask(const ChannelKey& channel);
    void setReported(const ChannelKey& channel, bool isReported);
    [[nodiscard]] bool isSilentByItself(const ChannelKey& channel) const;
    [[nodiscard]] ListCell pressCell(const ChannelKey& channel) const;
    [[nodiscard]] ListCell reportCell(const ChannelKey& channel) const;

    quint64 m_seen = 0; //!< number of the last event that was looked at
    QHash<ChannelKey, Press> m_presses;
    QHash<ChannelKey, bool> m_reports; //!< as the CCU has told
    QSet<ChannelKey> m_asked; //!< once each
    QSet<ChannelKey> m_untold; //!< asked in vain
    QSet<ChannelKey> m_changing;
};

} // namespace ccudesk
