// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <functional>

class QPushButton;

namespace ccudesk {

class FactPage;
class SentenceLabel;
struct StoredExport;
struct StoredPart;

//! What this computer keeps about one CCU: what, what for, how much; all of it can be exported without secrets, or
//! erased. Looks again each time it is shown.
class PrivacyView : public QWidget {
    Q_OBJECT
public:
    //! What it shows and does; tests fill it themselves.
    struct Source {
        QString folder; //!< where the files are
        std::function<QList<StoredPart>()> parts;
        std::function<StoredExport()> exported;
        bool canErase = true;
    };
    explicit PrivacyView(const Source& source, QWidget* parent = nullptr);

    //! False when the file cannot be written; the sentence below the list says why.
    bool exportTo(const QString& fileName);

Q_SIGNALS:
    void eraseRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void askForFile();

    const Source m_source;
    FactPage* m_list;
    SentenceLabel* m_outcome;
    QPushButton* m_export;
    QPushButton* m_erase;
};

} // namespace ccudesk
