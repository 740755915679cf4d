// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/shellheader.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/productname.h"
#include "ui/widgets/profilebutton.h"

#include <QLineEdit>
#include <QMap>
#include <QPainter>

namespace ccudesk {

namespace {
constexpr int badgeSize = 28;
constexpr int nameLeft = 48;
constexpr int widestSearch = 480;

//! "OpenCCU 3.89.8", without the build date.
QString productWords(const BackendInfo& backend) {
    return QString(productName(backend.product) % QLatin1Char(' ') % backend.version.section(QLatin1Char('.'), 0, 2))
        .trimmed();
}

struct LiveWords {
    QString text;
    Tone tone;
    const char* icon;
    QString sentence;
};

//! What is live is never more than what has proven itself: the worst that an interface is counts.
LiveWords liveWords(const QList<InterfaceStatus>& interfaces, bool hasCallbacks) {
    QMap<InterfaceState, QStringList> names;
    int used = 0;
    for (const InterfaceStatus& status : interfaces) {
        const bool isBlocked = status.state == InterfaceState::Silent && status.isBlocked();
        if (status.state != InterfaceState::Silent || isBlocked)
            names[status.state].append(status.name);
        used += status.state == InterfaceState::Unknown ? 0 : 1;
    }
    const auto listed = [&names](InterfaceState state) { return names.value(state).join(QStringLiteral(", ")); };
    const auto count = [&names](InterfaceState state) { return names.value(state).size(); };
    if (const auto down = count(InterfaceState::Down); down > 0)
        return {ShellHeader::tr("Live, %1 of %n interface(s) down", nullptr, used).arg(down), Tone::Warn, "warning",
            ShellHeader::tr("No answer: %1.").arg(listed(InterfaceState::Down))};
    if (const auto connecting = count(InterfaceState::Connecting); connecting > 0)
        return {ShellHeader::tr("Live, %1 of %n interface(s) connecting", nullptr, used).arg(connecting), Tone::Neutral,
            "hourglass", ShellHeader::tr("Still connecting: %1.").arg(listed(InterfaceState::Connecting))};
    if (const auto silent = count(InterfaceState::Silent); silent > 0 && hasCallbacks)
        return {ShellHeader::tr("Live, %1 of %n interface(s) without callbacks", nullptr, used).arg(silent), Tone::Warn,
            "warning",
            ShellHeader::tr("Read once a minute, because no callbacks arrive: %1.")
                .arg(listed(InterfaceState::Silent))};
    if (!hasCallbacks)
        return {ShellHeader::tr("Read once a minute"), Tone::Neutral, "clock",
            ShellHeader::tr("This connection works without callbacks. What happens is seen within a minute.")};
    return {ShellHeader::tr("Live"), Tone::Ok, "check-circle", {}};
}

} // namespace

ShellHeader::ShellHeader(QWidget* parent)
    : QWidget(parent), m_profile(new ProfileButton(this)), m_search(new QLineEdit(this)),
      m_readOnly(new Chip({}, this)), m_live(new Chip({}, this)) {
    m_search->setPlaceholderText(tr("Search or do …"));
    m_search->setAccessibleName(tr("Search or do"));
    m_search->setToolTip(tr("Devices, rooms, variables, programs, pages and actions by name (Ctrl+K)"));
    m_search->setClearButtonEnabled(true);
    QAction* lens = m_search->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    lens->setText(tr("Search"));
    connect(lens, &QAction::triggered, this, [this] { Q_EMIT searchRequested(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchRequested(m_search->text()); });
    m_live->setObjectName(QStringLiteral("live"));
    connect(m_live, &QAbstractButton::clicked, this, &ShellHeader::stateClicked);
    connect(m_profile, &QAbstractButton::clicked, this, &ShellHeader::profileClicked);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    connect(m_readOnly, &QAbstractButton::clicked, this, &ShellHeader::profileClicked);
    setReadOnly(false);
    setConnection(ConnectionState::Idle, {});
}

void ShellHeader::setProfile(const QString& name, const BackendInfo& backend) {
    m_profile->setTexts(name, productWords(backend));
    m_profile->setToolTip(QString(backend.product % QLatin1Char(' ') % backend.version).trimmed());
}

void ShellHeader::setReadOnly(bool isReadOnly, QTime unlockedUntil) {
    const bool isUnlocked = unlockedUntil.isValid();
    const QString until = unlockedUntil.toString(QStringLiteral("HH:mm"));
    m_readOnly->setText(isUnlocked ? tr("Unlocked until %1").arg(until) : tr("Read only"));
    m_readOnly->setToolTip(isUnlocked
            ? tr("This connection is read only, but may change things for a while. It locks by itself.")
            : tr("Nothing is switched and nothing changed over this connection."));
    m_readOnly->setIconName(isUnlocked ? QStringLiteral("lock-open") : QStringLiteral("lock"));
    m_readOnly->setTone(isUnlocked ? Tone::Warn : Tone::Neutral);
    m_readOnly->setVisible(isReadOnly || isUnlocked);
    resizeEvent(nullptr);
}

void ShellHeader::setConnection(
    ConnectionState state, const QString& reason, const QList<InterfaceStatus>& interfaces, bool hasCallbacks) {
    QString sentence = reason;
    switch (state) {
    case ConnectionState::Live: {
        const LiveWords live = liveWords(interfaces, hasCallbacks);
        m_live->setText(live.text);
        m_live->setTone(live.tone);
        m_live->setIconName(QLatin1String(live.icon));
        sentence = QStringList{live.sentence, reason}.join(QLatin1Char('\n')).trimmed();
        break;
    }
    case ConnectionState::Connecting:
    case ConnectionState::Loading:
        m_live->setText(state == ConnectionState::Loading ? tr("Reading") : tr("Connecting"));
        m_live->setTone(Tone::Neutral);
        m_live->setIconName(QStringLiteral("hourglass"));
        break;
    case ConnectionState::Failed:
        m_live->setText(tr("Not connected"));
        m_live->setTone(Tone::Bad);
        m_live->setIconName(QStringLiteral("octagon"));
        break;
    case ConnectionState::Idle:
    case ConnectionState::Reconnecting:
    case ConnectionState::Closing:
        m_live->setText(tr("Offline"));
        m_live->setTone(Tone::Warn);
        m_live->setIconName(QStringLiteral("no-contact"));
        break;
    }
    m_live->setToolTip(sentence);
    m_live->setAccessibleDescription(sentence);
    resizeEvent(nullptr);
}

void ShellHeader::setReplay() {
    const QString sentence = tr("What is shown comes from a recording. No CCU is asked, and nothing can be switched.");
    m_live->setText(tr("Recording"));
    m_live->setTone(Tone::Neutral);
    m_live->setIconName(QStringLiteral("clock"));
    m_live->setToolTip(sentence);
    m_live->setAccessibleDescription(sentence);
    resizeEvent(nullptr);
}

QSize ShellHeader::sizeHint() const {
    return {800, grownHeight(metrics::headerHeight, font(), 40)};
}

void ShellHeader::resizeEvent(QResizeEvent* event) {
    if (event)
        QWidget::resizeEvent(event);
    const QSize live = m_live->sizeHint();
    const int liveX = width() - metrics::pageMargin - live.width();
    m_live->setGeometry(liveX, (height() - live.height()) / 2, live.width(), live.height());
    const int readOnlyWidth = m_readOnly->isHidden() ? 0 : m_readOnly->sizeHint().width() + metrics::tileGap;
    const int chipsX = liveX - readOnlyWidth;
    m_readOnly->setGeometry(chipsX, (height() - live.height()) / 2, m_readOnly->sizeHint().width(), live.height());
    const int searchX = metrics::navigationWidth + 16;
    const int profileHeight = m_profile->sizeHint().height();
    m_profile->setGeometry(nameLeft, (height() - profileHeight) / 2, searchX - nameLeft - 12, profileHeight);
    const int searchHeight = m_search->sizeHint().height() + 4;
    const int searchWidth = qMax(120, qMin(widestSearch, chipsX - 24 - searchX));
    m_search->setGeometry(searchX, (height() - searchHeight) / 2, searchWidth, searchHeight);
}

void ShellHeader::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme[Token::Nav]);
    const QRect badge(16, (height() - badgeSize) / 2, badgeSize, badgeSize);
    paintCard(&painter, badge, metrics::radiusButton, theme[Token::Accent]);
    paintIcon(&painter, badge, QStringLiteral("house-badge"), 22, theme[Token::OnAccent]);
}

} // namespace ccudesk
