// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paramsetcompare.h"
#include "core/store/paramsetdraft.h"
#include "ui/models/listmodel.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QPushButton;

namespace ccudesk {

class Chip;
class RowTree;
class SentenceLabel;

//! A draft beside the settings of another channel or device, of a file, or of an earlier time. What is taken over goes
//! into the draft, where it is checked like everything else.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    CompareDialog(const PageContext& context, ParamsetDraft& draft, QWidget* parent = nullptr);

    //! What the draft is compared with.
    void setOther(const ParamsetValues& values);
    void setFile(const QString& path);

private:
    void build();
    void buildList();
    void fillSources();
    void choose();
    void chooseFile();
    void read(const ParamsetKey& key);
    void refresh();
    void tell(const QString& sentence);
    [[nodiscard]] QList<ParameterPair> sortedPairs() const;
    [[nodiscard]] ListRow rowOf(const ParameterPair& pair) const;
    [[nodiscard]] QString shown(const QString& parameter, const Value& value) const;
    [[nodiscard]] QString obstacle(const ParameterPair& pair) const;
    [[nodiscard]] bool canTake(const ParameterPair& pair) const;
    void take(const QString& parameter);
    void takeAll();

    const PageContext m_context;
    QPointer<ParamsetDraft> m_draft;
    ParamsetKey m_source; //!< that is being read
    ParamsetValues m_other;
    bool m_hasOther = false;
    ListModel m_model;
    QComboBox* m_sources;
    Chip* m_all;
    RowTree* m_list;
    SentenceLabel* m_summary;
    QPushButton* m_takeAll;
};

} // namespace ccudesk
