// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/passwordentry.h"

#include "core/profile/passwordrule.h"
#include "ui/icons.h"
#include "ui/pages/sentencelabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/passwordedit.h"
#include "ui/wizard/labelledfield.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccudesk {

namespace {

//! A few characters as on a key of a keyboard.
class KeyCap : public QLabel {
public:
    explicit KeyCap(const QString& text, QWidget* parent) : QLabel(text, parent) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(QFontInfo(themeFont(FontRole::Small, font())).pixelSize());
        setFont(fixed);
        setTextFormat(Qt::PlainText);
        setContentsMargins(7, 3, 7, 3);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        const Theme theme(palette());
        QPainter painter(this);
        paintCard(&painter, rect(), metrics::radiusCheckBox, theme[Token::Sunken], theme[Token::Border]);
        QLabel::paintEvent(event);
    }
};

//! "€ (5th character), & (11th)" would need ordinals in each language: places are plain numbers.
QString named(const QList<DoubtfulCharacter>& characters) {
    QStringList names;
    for (const DoubtfulCharacter& each : characters) {
        const bool isBlank = each.character.trimmed().isEmpty();
        const QString shown = isBlank ? PasswordEntry::tr("blank") : each.character;
        names.append(PasswordEntry::tr("%1 (place %2)", "a character of the password").arg(shown).arg(each.position));
    }
    return names.join(QStringLiteral(", "));
}

//! Measured, per way into the CCU (protocol §6).
QString consequence(const QList<DoubtfulCharacter>& characters) {
    bool hasUmlaut = false;
    bool hasOther = false;
    for (const DoubtfulCharacter& each : characters) {
        const char16_t unit = each.character.front().unicode();
        if (each.character.size() > 1 || unit > 0xFF)
            return PasswordEntry::tr("No service of the CCU can receive “%1”.").arg(each.character);
        hasUmlaut = hasUmlaut || unit >= 0x80;
        hasOther = hasOther || unit < 0x80;
    }
    if (hasUmlaut)
        return PasswordEntry::tr("The sign-in of the web interface refuses umlauts however they are sent; the device "
                                 "services take them.");
    return hasOther
        ? PasswordEntry::tr("The device services of many CCUs refuse them, although the CCU's own pages take "
                            "them.")
        : QString();
}

} // namespace

PasswordEntry::PasswordEntry(QWidget* parent)
    : QWidget(parent), m_edit(new PasswordEdit(this)), m_doubt(new SentenceLabel(FontRole::Small, Token::Warn, this)),
      m_safeSet(makeSafeSet()), m_suggest(new QPushButton(tr("Suggest a &good password"), this)),
      m_suggestion(makeSuggestion()) {
    auto* caption = new QLabel(tr("&Password"), this);
    caption->setFont(themeFont(FontRole::Strong, font()));
    caption->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("password"));
    m_edit->setAccessibleName(tr("Password"));
    m_edit->setMaximumWidth(LabelledField::widest);
    m_doubt->setObjectName(QStringLiteral("passwordDoubt"));
    m_suggest->setObjectName(QStringLiteral("suggestPassword"));
    m_suggest->setIcon(themeIcon(QStringLiteral("key")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget* part :
        {static_cast<QWidget*>(caption), static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_doubt), m_safeSet})
        column->addWidget(part);
    column->addWidget(m_suggest, 0, Qt::AlignLeft);
    column->addWidget(m_suggestion);
    m_suggestion->hide();
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordEntry::judge);
    connect(m_suggest, &QPushButton::clicked, this, &PasswordEntry::suggest);
    judge();
}

QWidget* PasswordEntry::makeSafeSet() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* caption = new QLabel(tr("Safe everywhere:"), row);
    caption->setFont(themeFont(FontRole::Small, font()));
    layout->addWidget(caption);
    for (const QString& keys :
        {QStringLiteral("A–Z"), QStringLiteral("a–z"), QStringLiteral("0–9"), QStringLiteral(". ! $ ( ) : ; # -")})
        layout->addWidget(new KeyCap(keys, row));
    layout->addStretch(1);
    return row;
}

QWidget* PasswordEntry::makeSuggestion() {
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    m_suggested = new QLineEdit(area);
    m_suggested->setObjectName(QStringLiteral("suggestedPassword"));
    m_suggested->setReadOnly(true);
    m_suggested->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_suggested->setAccessibleName(tr("Suggested password"));
    m_suggested->setFixedWidth(LabelledField::widest - 100); // all of it is seen
    auto* copy = new QPushButton(tr("Copy"), area);
    copy->setObjectName(QStringLiteral("copySuggestion"));
    copy->setAccessibleName(tr("Copy the suggested password"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_suggested->text()); });
    row->addWidget(m_suggested);
    row->addWidget(copy);
    row->addStretch(1);
    auto* advice = new SentenceLabel(FontRole::Small, Token::Text2, area);
    advice->setText(tr("Give it to the user on the CCU first: Settings, Control panel, User management. Then enter it "
                       "above."));
    column->addWidget(advice);
    return area;
}

void PasswordEntry::judge() {
    const QList<DoubtfulCharacter> doubtful = doubtfulCharacters(m_edit->text());
    QString sentence;
    if (!doubtful.isEmpty())
        sentence = tr("Not every way into the CCU takes %1. %2 You can go on: the CCU decides.")
                       .arg(named(doubtful), consequence(doubtful));
    m_doubt->setText(sentence);
    m_doubt->setVisible(!sentence.isEmpty());
    m_safeSet->setVisible(!sentence.isEmpty());
    m_suggest->setVisible(!sentence.isEmpty() || !m_suggestion->isHidden());
    m_edit->setAccessibleDescription(sentence);
}

void PasswordEntry::suggest() {
    m_suggested->setText(suggestedPassword().reveal());
    m_suggestion->show();
    m_suggested->setFocus(Qt::OtherFocusReason);
    m_suggested->selectAll();
}

void PasswordEntry::clear() {
    m_edit->clear();
    m_suggested->clear();
    m_suggestion->hide();
    judge();
}

} // namespace ccudesk
