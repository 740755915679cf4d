// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/control/command.h"
#include "core/control/controlstate.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ccudesk {

//! The control of one unit in the detail pane: a headline with its age and, below, what a person can do. It follows the
//! store by itself and sends nothing: whoever owns it connects actionRequested to the connection.
class ControlPanel : public QWidget {
    Q_OBJECT
public:
    //! values and clock must outlive the panel. Call refresh() once after construction: makeControlPanel() does.
    ControlPanel(const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent = nullptr);

    void refresh();
    //! False while the whole CCU does not answer, or in read-only mode: everything stays visible, nothing can be sent.
    void setOperable(bool isOperable);
    [[nodiscard]] const ControlUnit& unit() const { return m_unit; }

Q_SIGNALS:
    void actionRequested(const ccudesk::ControlAction& action);
    //! Nothing was sent; the sentence says why.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

    using ActionMaker = std::function<Result<ControlAction>()>;

    //! Follows a new state; the headline is done, and what cannot be operated now is disabled: disable more here.
    virtual void showState(const ControlState& state) { Q_UNUSED(state) }
    void request(const Result<ControlAction>& action);
    QPushButton* addButton(QHBoxLayout* row, const char* objectName, const QString& text, const ActionMaker& maker);
    //! Takes part in enabling and disabling. The wheel changes it only once it has the focus: a page is scrolled across
    //! many editors, and each change may be a radio message.
    void addOperable(QWidget* widget);
    QHBoxLayout* addRow();
    //! Left of the headline: the big toggle.
    void setLeading(QWidget* widget);
    [[nodiscard]] const ValueStore& values() const { return m_values; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    //! The device moves, and not because of a command whose end the sliders already show.
    [[nodiscard]] static bool isOnItsWay(const ControlState& state);
    //! True when commands can go to what the unit has under this name.
    [[nodiscard]] bool canWrite(const ChannelKey& channel, const QString& parameter) const;

private:
    void followChanges(const QList<DataPointId>& ids);
    void enableWidgets(const ControlState& state);
    void showReadings(const QList<ControlReading>& readings);

    const ControlUnit m_unit;
    const ValueStore& m_values;
    const Clock& m_clock;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QLabel* m_headline;
    QLabel* m_age;
    QWidget* m_readings = nullptr; //!< below everything else; null: nothing to show so far
    QStringList m_shownReadings; //!< their parameters
    QList<QPointer<QWidget>> m_operable; //!< null once deleted
    bool m_isOperable = true;
};

//! The panel for the unit's kind; never null: what has no panel of its own gets one made from the descriptions.
[[nodiscard]] ControlPanel* makeControlPanel(
    const ControlUnit& unit, const ValueStore& values, const Clock& clock, QWidget* parent);

} // namespace ccudesk
