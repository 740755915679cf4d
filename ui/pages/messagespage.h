// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/home.h"
#include "core/domain/messagewords.h"
#include "core/domain/pendingconfiguration.h"
#include "ui/pages/listpage.h"

#include <QSet>

namespace ccudesk {

//! What devices complain about: in the owner's words, with what to do, and how to be rid of it.
class MessagesPage : public ListPage {
    Q_OBJECT
public:
    explicit MessagesPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] int count() const;
    //! Why this user is told no messages; empty when he is. An empty list must not pass for good news.
    void setLimitation(const QString& sentence);
    //! "3 messages"
    [[nodiscard]] QString countWords() const;

Q_SIGNALS:
    void countChanged();
    void deviceRequested(const ccudesk::DeviceKey& device);

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;

private:
    void buildActions();
    //! As the CCU tells them, with what it has not told yet: settings that are waiting.
    [[nodiscard]] QList<ServiceMessage> shown() const;
    [[nodiscard]] std::optional<PendingConfiguration> pendingOf(const ServiceMessage& message) const;
    [[nodiscard]] bool isStuck(const ServiceMessage& message) const;
    [[nodiscard]] MessageWords wordsOf(const ServiceMessage& message) const;
    [[nodiscard]] ListCell actionOf(const ServiceMessage& message) const;
    [[nodiscard]] ListRow rowFor(const ServiceMessage& message) const;
    [[nodiscard]] std::optional<ServiceMessage> messageAt(const QString& key) const;
    void acknowledge(const QStringList& keys);
    void act(const QModelIndex& index);
    void suppress(const ServiceMessage& message);
    void tellDelivered(const PendingConfiguration& was);
    void showDevice(const QModelIndex& index);
    void openMenu(const QPoint& position);

    QSet<QString> m_sent; //!< on their way
    QPushButton* m_show;
    QPushButton* m_acknowledge;
    QPushButton* m_acknowledgeAll;
};

} // namespace ccudesk
