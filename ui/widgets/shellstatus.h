// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ccu/ccuconnection.h"

#include <QWidget>

class QHBoxLayout;

namespace ccudesk {

class StatusItem;

//! The status bar: one dot per interface with its reason, then how the connection is trusted, how much arrives and
//! where the CCU calls back.
class ShellStatus : public QWidget {
    Q_OBJECT
public:
    explicit ShellStatus(QWidget* parent = nullptr);

    void setInterfaces(const QList<InterfaceStatus>& interfaces);
    //! remark: about the certificate that is accepted.
    void setTrust(const Profile& profile, const CertificateRemark& remark = {});
    void setEventsPerMinute(int events);
    //! Percent; negative hides it: not every gateway tells.
    void setDutyCycle(int percent);
    void setCallbackAddress(const QString& address);
    //! Narrow windows keep the dots and leave out the rest.
    void setNarrow(bool isNarrow);

    //! What the interfaces, the encryption, the radio and the callback say of themselves.
    [[nodiscard]] QStringList sentences() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! One of its facts: whoever knows the connection tells more.
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] StatusItem* addFact(const QString& icon);

    QHBoxLayout* m_dotsLayout;
    QList<StatusItem*> m_dots;
    StatusItem* m_trust;
    StatusItem* m_events;
    StatusItem* m_dutyCycle;
    StatusItem* m_callback;
    bool m_hasDutyCycle = false;
    bool m_isNarrow = false;
};

} // namespace ccudesk
