// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/device.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ccudesk {

class ChannelFacts;
class ChannelPicker;
class SentenceLabel;

//! Who sends, who acts: two lists, of which the second one shows only what the first one's choice can be linked with.
class NewLinkPage : public QWidget {
    Q_OBJECT
public:
    explicit NewLinkPage(const PageContext& context, QWidget* parent = nullptr);

    //! Reads the stores again; nothing is chosen but the sender, if one is given.
    void open(const std::optional<ChannelKey>& sender);
    void setOperable(bool isOperable);

Q_SIGNALS:
    void closeRequested();
    //! The CCU keeps the link.
    void created(const ccudesk::InterfaceEdit& edit);

private:
    [[nodiscard]] QLayout* buildHead();
    [[nodiscard]] QLayout* buildFoot();
    void listSenders();
    void listReceivers();
    void showChoice();
    void create();
    [[nodiscard]] const Channel* senderChannel() const;

    const PageContext m_context;
    ChannelPicker* m_senders;
    ChannelPicker* m_receivers;
    QLineEdit* m_name;
    SentenceLabel* m_sentence;
    SentenceLabel* m_cost; //!< of radio
    QPushButton* m_create;
    bool m_isOperable = false;
    bool m_isCreating = false;
    QString m_suggestion; //!< the name that nobody has typed
};

} // namespace ccudesk
