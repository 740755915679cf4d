// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/address.h"

#include <QAbstractButton>
#include <QTime>
#include <QWidget>

namespace ccudesk {

//! Events per minute of the last hour as bars; the highest and the running minute stand out. One sentence tells a
//! screen reader the same.
class MinuteBars : public QWidget {
    Q_OBJECT
public:
    explicit MinuteBars(QWidget* parent = nullptr);

    //! Oldest first; the last is the running minute, which began at or before `now`.
    void setCounts(const QList<int>& counts, const QTime& now);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override { return {260, 76}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int peak() const;

    QList<int> m_counts;
    QTime m_now;
};

//! One of the busiest devices: name, count, a bar against the first. A click asks to see the device.
class BusyDevice : public QAbstractButton {
    Q_OBJECT
public:
    explicit BusyDevice(QWidget* parent = nullptr);

    void setDevice(const DeviceKey& device, const QString& name, quint64 count, quint64 most);
    [[nodiscard]] const DeviceKey& device() const { return m_device; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DeviceKey m_device;
    quint64 m_count = 0;
    quint64 m_most = 1;
};

} // namespace ccudesk
