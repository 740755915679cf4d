// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/timeline.h"
#include "ui/pages/listpage.h"

class QComboBox;
class QPushButton;

namespace ccudesk {

//! What has happened to a device or in a room, in words, newest first: from the history, the commands of this run and
//! the journal. A window of its own; asks only while it is seen.
class TimelinePage : public ListPage {
    Q_OBJECT
public:
    explicit TimelinePage(const PageContext& context, QWidget* parent = nullptr);

    void showDevice(const DeviceKey& device);
    //! roomName: as shown.
    void showRoom(const QString& roomName);
    [[nodiscard]] const QList<TimelineEntry>& entries() const { return m_entries; }
    //! Writes the rows that are shown, and tells of a failure.
    bool saveTo(const QString& fileName);

Q_SIGNALS:
    void deviceRequested(const ccudesk::DeviceKey& device);
    void shown(); //!< what was asked for has come

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;
    void showEvent(QShowEvent* event) override;

private:
    void present(const QString& name);
    void look();
    void take(const QList<HistoryChange>& changes, const QString& error);
    [[nodiscard]] qint64 fromMs() const;
    [[nodiscard]] TimelineScope scope() const;
    [[nodiscard]] ListRow rowFor(const TimelineEntry& entry) const;
    [[nodiscard]] ListCell timeCell(qint64 atMs) const;
    void askForFile();

    DeviceKey m_device; //!< without an address: it is about the room
    QString m_room;
    QString m_name;
    QList<TimelineEntry> m_entries;
    quint64 m_question = 0; //!< only the newest answer counts
    QComboBox* m_span;
    QPushButton* m_show;
    QPushButton* m_save;
};

} // namespace ccudesk
