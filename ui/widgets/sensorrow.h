// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ccudesk {

enum class SensorTone { Quiet, Notice, Alarm };

//! What one sensor says, in words that are ready to be painted.
struct SensorContent {
    QString icon;
    QString name;
    QString value; //!< "Closed", "Tilted"
    QString hint; //!< tooltip and accessible description
    SensorTone tone = SensorTone::Quiet; //!< open and tilted are notices, wet and smoke alarms
    bool isLost = false;
    bool isLowBattery = false;
    bool operator==(const SensorContent&) const = default;
};

//! A row of a room card: icon, name, value at the right edge. Clicking it opens the sensor's detail.
class SensorRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit SensorRow(QWidget* parent = nullptr);

    //! Repaints only when something is different. True when it was.
    bool setContent(const SensorContent& content);
    [[nodiscard]] const SensorContent& content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SensorContent m_content;
};

} // namespace ccudesk
