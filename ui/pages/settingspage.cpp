// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingspage.h"

#include "ui/pages/plaincard.h"
#include "ui/pages/sentencelabel.h"
#include "ui/theme.h"
#include "ui/widgets/timespin.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>

namespace ccudesk {

namespace {

constexpr int widest = 760;
constexpr int fieldWordWidth = 220;
constexpr int fieldWidth = 200;

QString wordsFor(NotificationKind kind) {
    switch (kind) {
    case NotificationKind::Smoke:
        return SettingsPage::tr("Smoke");
    case NotificationKind::Water:
        return SettingsPage::tr("Water");
    case NotificationKind::Alarm:
        return SettingsPage::tr("Sirens, sabotage and alarm variables");
    case NotificationKind::Connection:
        return SettingsPage::tr("The CCU does not answer");
    case NotificationKind::Unreachable:
        return SettingsPage::tr("A device cannot be reached");
    case NotificationKind::LowBattery:
        return SettingsPage::tr("A battery is low");
    case NotificationKind::DutyCycle:
        return SettingsPage::tr("Little sending time is left");
    case NotificationKind::Certificate:
        return SettingsPage::tr("Something about the CCU's certificate");
    }
    return {};
}

int minutesOf(QTime time) {
    return time.hour() * 60 + time.minute();
}

//! The word before its field, which is as wide as what it holds.
void addField(QVBoxLayout& card, const QString& word, QWidget* field) {
    auto* label = new QLabel(word, field->parentWidget());
    label->setBuddy(field);
    label->setMinimumWidth(fieldWordWidth);
    field->setMinimumWidth(fieldWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    row->addWidget(label);
    row->addWidget(field);
    row->addStretch(1);
    card.addLayout(row);
}

QTime timeOf(int minutes) {
    return QTime(0, 0).addSecs(minutes * 60);
}

} // namespace

SettingsPage::SettingsPage(PreferenceStore& preferences, bool hasTray, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_theme(new QComboBox(this)), m_language(new QComboBox(this)),
      m_languageHint(new SentenceLabel(FontRole::Small, Token::Text2, this)),
      m_tells(new QCheckBox(tr("Tell me when something happens while I don't look"), this)),
      m_patience(new QSpinBox(this)), m_hasQuietHours(new QCheckBox(tr("Quiet hours"), this)),
      m_quietFrom(new TimeSpin(this)), m_quietUntil(new TimeSpin(this)),
      m_staysInTray(new QCheckBox(tr("Go on in the background when the window is closed"), this)),
      m_recordsHistory(new QCheckBox(tr("Record what the devices report"), this)),
      m_languageAtStart(preferences.now().language) {
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    page->setSpacing(metrics::cardGap);
    auto* title = new SentenceLabel(FontRole::H1, Token::Text, content);
    title->setText(tr("Settings"));
    page->addWidget(title);
    addAppearance(*page);
    addNotices(*page);
    addHistory(*page);
    addBackground(*page, hasTray);
    addAbout(*page);
    page->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    fill(m_preferences.now());
    connect(&m_preferences, &PreferenceStore::changed, this, [this] { fill(m_preferences.now()); });
    for (QComboBox* choice : {m_theme, m_language})
        connect(choice, &QComboBox::activated, this, &SettingsPage::take);
    for (QCheckBox* box :
        QList<QCheckBox*>{m_tells, m_hasQuietHours, m_staysInTray, m_recordsHistory} + m_kinds.values())
        connect(box, &QCheckBox::toggled, this, &SettingsPage::take);
    for (QSpinBox* number : QList<QSpinBox*>{m_patience, m_quietFrom, m_quietUntil})
        connect(number, &QSpinBox::valueChanged, this, &SettingsPage::take);
}

QVBoxLayout* SettingsPage::addCard(QVBoxLayout& page, const QString& title) {
    auto* card = new PlainCard(page.parentWidget());
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(metrics::cardPadding);
    auto* heading = new SentenceLabel(FontRole::Title, Token::Text, card);
    heading->setText(title);
    column->addWidget(heading);
    page.addWidget(card);
    return column;
}

void SettingsPage::addAppearance(QVBoxLayout& page) {
    QVBoxLayout* card = addCard(page, tr("Appearance"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")}); // in the order of ThemeChoice
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the desktop"), QString());
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    addField(*card, tr("Colours"), m_theme);
    addField(*card, tr("Language"), m_language);
    m_languageHint->setText(tr("The language changes when the program starts again."));
    card->addWidget(m_languageHint);
}

void SettingsPage::addNotices(QVBoxLayout& page) {
    QVBoxLayout* card = addCard(page, tr("Notifications"));
    m_tells->setObjectName(QStringLiteral("tells"));
    card->addWidget(m_tells);
    auto* kinds = new QVBoxLayout;
    kinds->setContentsMargins(metrics::pageMargin, 0, 0, 0);
    for (int number = 0; number < notificationKindCount; ++number) {
        const auto kind = static_cast<NotificationKind>(number);
        auto* box = new QCheckBox(wordsFor(kind), this);
        box->setObjectName(QStringLiteral("kind%1").arg(number));
        kinds->addWidget(box);
        m_kinds.insert(kind, box);
    }
    card->addLayout(kinds);
    m_patience->setObjectName(QStringLiteral("patience"));
    m_patience->setRange(1, 24 * 60);
    m_patience->setSuffix(tr(" min", "minutes, after a number"));
    setSpokenName(m_patience, tr("Minutes without contact before it is told"));
    addField(*card, tr("Without contact for at least"), m_patience);
    addQuietHours(*card);
}

void SettingsPage::addQuietHours(QVBoxLayout& card) {
    m_hasQuietHours->setObjectName(QStringLiteral("quietHours"));
    m_quietFrom->setObjectName(QStringLiteral("quietFrom"));
    m_quietUntil->setObjectName(QStringLiteral("quietUntil"));
    for (TimeSpin* time : {m_quietFrom, m_quietUntil})
        time->setMaximum(24 * 60 - 1);
    setSpokenName(m_quietFrom, tr("Quiet from"));
    setSpokenName(m_quietUntil, tr("Quiet until"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tileGap);
    row->addWidget(m_hasQuietHours);
    row->addSpacing(metrics::cardGap);
    row->addWidget(new QLabel(tr("from"), this));
    row->addWidget(m_quietFrom);
    row->addWidget(new QLabel(tr("until"), this));
    row->addWidget(m_quietUntil);
    row->addStretch(1);
    card.addLayout(row);
    auto* hint = new SentenceLabel(FontRole::Small, Token::Text2, this);
    hint->setText(tr("Smoke, water and alarms are told at any time. The rest waits until the quiet hours end."));
    card.addWidget(hint);
}

void SettingsPage::addHistory(QVBoxLayout& page) {
    QVBoxLayout* card = addCard(page, tr("History"));
    m_recordsHistory->setObjectName(QStringLiteral("recordsHistory"));
    card->addWidget(m_recordsHistory);
    auto* hint = new SentenceLabel(FontRole::Small, Token::Text2, this);
    hint->setText(
        tr("Charts, timeline and radio statistics are made of it. It tells when somebody is at home, stays on "
           "this computer, and takes 500 MB at most for each CCU. Without the tick nothing is added from now on; "
           "what was recorded stays until the CCU is deleted here."));
    card->addWidget(hint);
}

void SettingsPage::addBackground(QVBoxLayout& page, bool hasTray) {
    QVBoxLayout* card = addCard(page, tr("In the background"));
    m_staysInTray->setObjectName(QStringLiteral("staysInTray"));
    m_staysInTray->setEnabled(hasTray);
    card->addWidget(m_staysInTray);
    auto* hint = new SentenceLabel(FontRole::Small, Token::Text2, this);
    hint->setText(hasTray
            ? tr("Its sign in the panel shows how the home is, opens the window again, and ends the program.")
            : tr("This desktop has no place for signs in its panel, so a closed window ends the program."));
    card->addWidget(hint);
}

void SettingsPage::addAbout(QVBoxLayout& page) {
    QVBoxLayout* card = addCard(page, tr("About"));
    const auto add = [this, card](const QString& text) {
        auto* label = new SentenceLabel(FontRole::Body, Token::Text2, this);
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->addWidget(label);
    };
    add(tr("CCU Desk %1. Free software under the GNU General Public License, version 3 or later; it comes without any "
           "warranty.")
            .arg(QCoreApplication::applicationVersion()));
    add(tr("It uses Qt %1 (LGPL-3.0, charts GPL-3.0), pugixml (MIT), QtKeychain (BSD-3-Clause), Boost (BSL-1.0), "
           "tl-expected (CC0-1.0) and OpenSSL (Apache-2.0).")
            .arg(QString::fromLatin1(qVersion())));
    add(tr("Homematic, Homematic IP and CCU are names of eQ-3 AG. CCU Desk is an independent project, neither made nor "
           "endorsed by eQ-3."));
    add(tr("It looks for no updates and sends nothing to anybody but your CCU."));
}

void SettingsPage::fill(const Preferences& preferences) {
    const NotificationRules& rules = preferences.notices;
    const QList<QWidget*> fields = findChildren<QWidget*>();
    std::vector<QSignalBlocker> blockers; // what is shown is not a change
    blockers.reserve(static_cast<std::size_t>(fields.size()));
    for (QWidget* field : fields)
        blockers.emplace_back(field);
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_languageHint->setVisible(preferences.language != m_languageAtStart);
    m_tells->setChecked(rules.isOn);
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        it.value()->setChecked(!rules.muted.contains(it.key()));
        it.value()->setEnabled(rules.isOn);
    }
    m_patience->setValue(static_cast<int>(rules.patience.count()));
    m_patience->setEnabled(rules.isOn);
    m_hasQuietHours->setChecked(rules.hasQuietHours);
    m_hasQuietHours->setEnabled(rules.isOn);
    m_quietFrom->setValue(minutesOf(rules.quietFrom));
    m_quietUntil->setValue(minutesOf(rules.quietUntil));
    m_quietFrom->setEnabled(rules.isOn && rules.hasQuietHours);
    m_quietUntil->setEnabled(rules.isOn && rules.hasQuietHours);
    m_staysInTray->setChecked(preferences.staysInTray);
    m_recordsHistory->setChecked(preferences.recordsHistory);
}

void SettingsPage::take() {
    Preferences wanted;
    wanted.theme = static_cast<ThemeChoice>(m_theme->currentIndex());
    wanted.language = m_language->currentData().toString();
    wanted.staysInTray = m_staysInTray->isChecked();
    wanted.recordsHistory = m_recordsHistory->isChecked();
    wanted.notices.isOn = m_tells->isChecked();
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        if (!it.value()->isChecked())
            wanted.notices.muted.insert(it.key());
    }
    wanted.notices.patience = std::chrono::minutes(m_patience->value());
    wanted.notices.hasQuietHours = m_hasQuietHours->isChecked();
    wanted.notices.quietFrom = timeOf(m_quietFrom->value());
    wanted.notices.quietUntil = timeOf(m_quietUntil->value());
    m_preferences.set(wanted);
}

} // namespace ccudesk
