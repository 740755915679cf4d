// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ccudesk {

//! A SHA-256 fingerprint in eight numbered groups, so that two people, or a person and a screen, can compare it. Tab
//! reaches it, Copy takes the whole; a screen reader reads group by group.
class FingerprintView : public QWidget {
    Q_OBJECT
public:
    explicit FingerprintView(QWidget* parent = nullptr);

    //! title: what this fingerprint is, for the screen reader. Groups that are different from those of `other`, if it
    //! is given, stand out.
    void setFingerprint(const QString& title, const QByteArray& sha256, const QByteArray& other = {});
    [[nodiscard]] QByteArray fingerprint() const { return m_sha256; }
    void copy() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont digitFont() const;
    [[nodiscard]] QString group(int index) const;
    [[nodiscard]] bool isDifferent(int index) const;
    [[nodiscard]] QSize cellSize() const;

    QByteArray m_sha256;
    QByteArray m_other;
};

} // namespace ccudesk
