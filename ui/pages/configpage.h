// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/paramsetdraft.h"
#include "ui/models/paramsetmodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/messagebar.h"

#include <QMenu>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace ccudesk {

struct Device;
struct DirectLink;
class Chip;
class ElidingLabel;
class EmptyState;
class FilterField;
class ParamsetDelegate;
class RadioCostNote;
class RowTree;
class SentenceLabel;
class WeekView;

//! The configuration (MASTER) of a device and its channels: a draft beside what the CCU holds, checked while it is
//! typed, shown as the exact write, applied, read back. Drafts stay until they are applied or discarded, also while
//! another device is looked at.
class ConfigPage : public QWidget {
    Q_OBJECT
public:
    explicit ConfigPage(const PageContext& context, QWidget* parent = nullptr);
    ~ConfigPage() override;

    //! Without a channel: the device itself, or the first that has settings.
    void open(const DeviceKey& device, const std::optional<ChannelKey>& channel);
    //! What both sides keep for a link: first the receiver, which says what happens.
    void open(const DirectLink& link);
    //! Stands above the settings; belongs to this page from now on.
    void addTool(QWidget* tool);
    //! Of the part that is shown; null until it is read.
    [[nodiscard]] ParamsetDraft* shownDraft() const { return draft(); }
    //! Stands in the menu, before files.
    void addMenu(QMenu& menu);
    //! Into the draft, as far as they fit.
    void takeValues(const ParamsetValues& values);
    void setOperable(bool isOperable);
    [[nodiscard]] const DeviceKey& device() const { return m_device; }

Q_SIGNALS:
    void closeRequested();
    //! Another part, or the same read again.
    void shownDraftChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part {
        ParamsetKey key;
        QString name;
    };
    using Drafts = std::map<QString, std::unique_ptr<ParamsetDraft>>;

    // configpageframe.cpp
    void build();
    [[nodiscard]] QLayout* buildHead();
    [[nodiscard]] QLayout* buildFilters();
    void buildTree();
    void adaptToWidth();
    [[nodiscard]] QWidget* buildFoot();
    void buildMenu();

    void listParts(const Device& device);
    void fillParts();
    void showFirst(const QString& address);
    void choose(int row);
    void read();
    void taken(const ParamsetKey& key, const Result<Paramset>& answer);
    void takeDraft();
    void showPart();
    void showSettings();
    void showNothing(const QString& title, const QString& reason, const QString& action = {});
    void showCounts();
    void showCost();
    void showConflicts();
    void edit(const QModelIndex& index);
    void fillRestoreMenu();

    void showExactWrite();
    void apply();
    void applyNext();
    void applied(const ParamsetKey& key, const Result<ParamsetReport>& report);
    void finishApplying();
    void tell(Severity severity, const QString& title, const QString& text, const QStringList& actions = {});
    void silence();
    void answerMessage(int action);
    void openCompare();
    void openApply();
    void exportFile();
    void exportTo(const QString& path, const Paramset& paramset);
    void importFile();

    [[nodiscard]] ParamsetDraft* draft() const { return draftOf(m_key); }
    [[nodiscard]] ParamsetDraft* draftOf(const ParamsetKey& key) const;
    [[nodiscard]] QList<ParamsetDraft*> draftsOfDevice() const;

    const PageContext m_context;
    DeviceKey m_device;
    ParamsetKey m_key;
    QList<Part> m_parts;
    Drafts m_drafts; //!< those that were read
    ParamsetModel m_model;
    bool m_isOperable = false;
    bool m_hasPicture = false; //!< of a week program
    QString m_failure; //!< why the shown part could not be read
    QList<ParamsetKey> m_toApply;
    int m_stored = 0; //!< settings that the CCU took in this run
    QStringList m_failures; //!< sentences of this run

    ElidingLabel* m_name;
    QLabel* m_identity;
    QPushButton* m_compare;
    QPushButton* m_readAgain;
    QToolButton* m_more;
    QWidget* m_barSlot;
    MessageBar* m_bar;
    QListWidget* m_list;
    FilterField* m_filter;
    Chip* m_changedChip;
    Chip* m_keysChip;
    Chip* m_weekChip;
    Chip* m_listChip;
    QVBoxLayout* m_content;
    QStackedLayout* m_stack;
    RowTree* m_tree;
    ParamsetDelegate* m_delegate;
    WeekView* m_week;
    EmptyState* m_empty;
    SentenceLabel* m_summary;
    Chip* m_problems;
    QPushButton* m_discard;
    QPushButton* m_exact;
    QPushButton* m_apply;
    RadioCostNote* m_cost;
    QMenu m_menu;
    QMenu m_restore;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_applyToOthers;
    QAction* m_defaults;
    QAction* m_export;
    QAction* m_import;
};

} // namespace ccudesk
