// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/watchmodel.h"
#include "ui/pages/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace ccudesk {

class RowTree;

//! The watch list: chosen values in a small window that stays in front of all others, live. What is in it is
//! remembered for each profile.
class WatchWindow : public QWidget {
    Q_OBJECT
public:
    explicit WatchWindow(const PageContext& context, QWidget* parent = nullptr);

    //! Shows it, with the value in sight.
    void add(const DataPointKey& key);
    void present();

Q_SIGNALS:
    void deviceRequested(const ccudesk::DeviceKey& device);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void keep() const;
    void moveCurrent(int steps);
    void removeCurrent();
    void openMenu(const QPoint& position);
    void showSuitable();

    const PageContext m_context;
    WatchModel m_model;
    RowTree* m_list;
    QStackedLayout* m_stack;
    QTimer m_second;
    bool m_hasPlace = false;
};

} // namespace ccudesk
