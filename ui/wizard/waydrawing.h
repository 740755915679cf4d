// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ccudesk {

//! This computer and the CCU, and whether each of the two directions between them is proven or blocked.
class WayDrawing : public QWidget {
    Q_OBJECT
public:
    enum class Way { Unknown, Works, Blocked };
    struct End {
        QString name;
        QString address;
    };
    explicit WayDrawing(QWidget* parent = nullptr);

    //! requests: from here to the CCU. callbacks: from there to here, at callbackPort.
    void setWays(const End& computer, const End& ccu, Way requests, Way callbacks, const QString& callbackPort);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintEnd(QPainter* painter, const QRectF& box, const End& end, const QString& icon) const;
    void paintWay(QPainter* painter, qreal fromX, qreal toX, qreal y, Way way, const QString& words) const;
    [[nodiscard]] QString requestWords() const;
    [[nodiscard]] QString callbackWords() const;

    End m_computer;
    End m_ccu;
    Way m_requests = Way::Unknown;
    Way m_callbacks = Way::Unknown;
    QString m_port;
};

} // namespace ccudesk
