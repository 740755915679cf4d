// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tilecontent.h"

#include <QAbstractButton>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <optional>

namespace ccudesk {

enum class BlindMove { Up, Stop, Down };

//! One thing in the house on one custom-painted plane. It asks by signals and shows what it is told: the state comes
//! back with the next setContent(). Space works it, Left and Right change its level or target, Enter opens its detail.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    explicit Tile(QWidget* parent = nullptr);

    //! Repaints only when something is different. True when it was.
    bool setContent(const TileContent& content);
    [[nodiscard]] const TileContent& content() const { return m_content; }

    //! On the page a tile has a surface and an edge; inside a card it is sunken.
    void setStandsOnPage(bool standsOnPage);
    [[nodiscard]] bool standsOnPage() const { return m_standsOnPage; }

    //! Moves the turning arc of a pending tile on. Called by a timer that all tiles of a page share.
    void turnArc();

    [[nodiscard]] TileLayout tileLayout() const { return {m_content, size(), font()}; }
    [[nodiscard]] double shownLevel() const { return m_dragLevel.value_or(m_content.level); }
    [[nodiscard]] bool showsFocus() const { return m_showsFocus; }
    [[nodiscard]] TileRegion pressedRegion() const { return m_pressed; }
    //! "Floor lamp, Living room, on, 60 percent" is built from the content; here as shown.
    [[nodiscard]] QString spokenName() const;

    //! What Space does: toggles, opens or closes, asks.
    void activate();
    //! Sets the level as a person would: by keys, wheel, drag or a screen reader.
    void requestLevel(double level);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggleRequested(bool on);
    //! isFinal is false while the slider is still dragged.
    void levelRequested(double level, bool isFinal);
    void moveRequested(ccudesk::BlindMove move);
    void targetStepRequested(int steps);
    void commandRequested();
    void detailRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void nextCheckState() override;
    void timerEvent(QTimerEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    void runRegion(TileRegion region);
    void dragTo(int x, bool isFinal);
    //! isRepeated: one of many in a row (a held key, the wheel), which become one request when they have come to rest.
    void stepBy(int steps, bool isRepeated);

    TileContent m_content;
    std::optional<double> m_dragLevel; //!< while dragged; afterwards until the store answers
    QElapsedTimer m_sinceLevel;
    QBasicTimer m_levelRest; //!< runs while repeated steps are not asked for yet
    TileRegion m_pressed = TileRegion::None;
    bool m_standsOnPage = false;
    bool m_showsFocus = false;
};

} // namespace ccudesk
