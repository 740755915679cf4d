// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/link.h"
#include "ui/pages/listpage.h"

#include <QTimer>

class QScrollArea;

namespace ccudesk {

class ChannelFacts;
class Chip;
class FilterChip;
class LinkPicture;

//! All direct links of a CCU: who sends, who acts, what it is called, and whether both sides still know of it.
class LinkList : public ListPage {
    Q_OBJECT
public:
    explicit LinkList(const PageContext& context, QWidget* parent = nullptr);

    //! Only links of this channel or device; the field can be emptied as any filter.
    void showOnly(const QString& address);

Q_SIGNALS:
    void createRequested();
    void keysRequested();
    void editRequested(const ccudesk::DirectLink& link);

protected:
    void refresh() override;
    [[nodiscard]] QString countText(int shown) const override;
    void currentRowChanged() override;

private:
    void buildActions();
    void buildPicture();
    void buildRooms();
    void showAsPicture(bool isPicture);
    void drawPicture();
    void pictureChosen(const QString& key);
    void read();
    [[nodiscard]] ListRow rowFor(const DirectLink& link, const ChannelFacts& facts) const;
    [[nodiscard]] ListCell sideCell(const ChannelKey& side, const ChannelFacts& facts) const;
    [[nodiscard]] bool isInRoom(const DirectLink& link) const;
    [[nodiscard]] QList<DirectLink> chosen() const;
    [[nodiscard]] std::optional<DirectLink> current() const;
    void editCurrent();
    void tryCurrent(bool isLongPress);
    void askToDelete();
    void remove(const QList<DirectLink>& links);
    void openMenu(const QPoint& globalPosition);

    bool m_isReading = false;
    bool m_isAsked = false; //!< at least once
    QSet<QString> m_leaving; //!< keys of rows that are being deleted
    QPushButton* m_edit;
    QPushButton* m_delete;
    QPushButton* m_again;
    FilterChip* m_room = nullptr;
    Chip* m_asPicture;
    QScrollArea* m_scroll;
    LinkPicture* m_picture;
    QTimer m_draw; //!< many changes of the rows give one picture
};

} // namespace ccudesk
