// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/helppages.h"

#include <QTextBrowser>

namespace ccudesk {

//! One page of the guide in the colours of the window. Follows links to other pages and to nothing else: a link that
//! leads out is text.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    void showPage(const HelpPage& page, const QString& language);

Q_SIGNALS:
    //! A link, by keyboard or mouse.
    void pageRequested(const QString& id);

protected:
    //! Only pictures that lie beside the pages.
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    [[nodiscard]] QString styleSheetOf() const;
    [[nodiscard]] QImage drawing(const QString& name) const;
    void render();

    HelpPage m_page;
    QString m_language;
};

} // namespace ccudesk
