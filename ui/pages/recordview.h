// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sessionrecorder.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ccudesk {

class SentenceLabel;

//! Records what happens in the home into a file, with or without what names somebody. Goes on while it is not seen.
class RecordView : public QWidget {
    Q_OBJECT
public:
    //! The stores and the clock must outlive the view.
    RecordView(const DeviceStore& devices, const ValueStore& values, const HomeStore& home, const Clock& clock,
        QWidget* parent = nullptr);

    [[nodiscard]] SessionRecorder& recorder() { return m_recorder; }
    //! Without asking where to.
    void recordTo(const QString& path);

private:
    void build();
    void askAndRecord();
    void showState();

    SessionRecorder m_recorder;
    const Clock& m_clock;
    QTimer m_second;
    QCheckBox* m_isAnonymous;
    SentenceLabel* m_state;
    QPushButton* m_start;
    QPushButton* m_stop;
};

} // namespace ccudesk
