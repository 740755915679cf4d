// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interfaceedit.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/plaincard.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ccudesk {

class PasswordEdit;
class SentenceLabel;

//! How one interface lets new devices in. What is left of its time is what the CCU says, not what was asked for: others
//! may have begun or ended it.
class TeachCard : public PlainCard {
    Q_OBJECT
public:
    //! The interface must offer some way.
    TeachCard(const PageContext& context, const QString& interfaceName, QWidget* parent = nullptr);

    void setOperable(bool isOperable);
    //! Whether new devices are let in at the moment.
    [[nodiscard]] bool isOpen() const { return m_left > 0; }

Q_SIGNALS:
    void messageRaised(const ccudesk::Message& message);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildSerial(QVBoxLayout* column);
    void buildKey(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QPushButton* addButton(const QString& name, const QString& text);
    void ask();
    void second();
    void setLeft(int seconds);
    void showState();
    void teachWithKey();
    void send(const InterfaceEdit& edit, const std::function<void()>& done = {});

    const PageContext m_context;
    const QString m_interface;
    const InterfaceOffer m_offer;
    QTimer m_second;
    int m_left = 0;
    int m_total = 0; //!< what m_left began with
    int m_sinceAsked = 0; //!< seconds
    int m_sending = 0;
    bool m_isOperable = false;

    QLabel* m_state;
    QLineEdit* m_serial = nullptr;
    QLineEdit* m_sgtin = nullptr;
    PasswordEdit* m_key = nullptr;
    SentenceLabel* m_refusal = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_teach = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_search = nullptr;
};

} // namespace ccudesk
