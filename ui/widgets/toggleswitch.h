// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

namespace ccudesk {

//! A switch. A click asks (clicked); whoever owns it decides what it shows: setOn() follows the confirmed value.
class ToggleSwitch : public QAbstractButton {
    Q_OBJECT
public:
    enum class Size { Row, Normal, Large }; //!< 32 × 18, 44 × 24, 84 × 44

    explicit ToggleSwitch(QWidget* parent = nullptr);

    void setToggleSize(Size size);
    void setPending(bool isPending);
    [[nodiscard]] bool isPending() const { return m_isPending; }
    //! The value is a stored one: the position stays, in grey.
    void setStored(bool isStored);
    //! When true, a click does not flip the switch by itself: the value comes back from the device.
    void setFollowsValue(bool followsValue) { m_followsValue = followsValue; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;
    void checkStateSet() override;

private:
    void moveKnob();

    QVariantAnimation m_animation;
    Size m_size = Size::Normal;
    bool m_isPending = false;
    bool m_isStored = false;
    bool m_followsValue = false;
};

} // namespace ccudesk
