// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/teachcard.h"

#include "core/domain/devicesticker.h"
#include "ui/icons.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/passwordedit.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ccudesk {

namespace {

constexpr int teachSeconds = 60;
constexpr int askEverySeconds = 5;
constexpr int barHeight = 4;

QLabel* fieldLabel(const QString& text, QWidget* field, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(themeFont(FontRole::Small, parent->font()));
    label->setBuddy(field);
    return label;
}

} // namespace

TeachCard::TeachCard(const PageContext& context, const QString& interfaceName, QWidget* parent)
    : PlainCard(parent), m_context(context), m_interface(interfaceName), m_offer(context.care.offerOf(interfaceName)),
      m_state(new QLabel(this)) {
    setAccessibleName(tr("Teach in through %1").arg(interfaceName));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 18);
    column->setSpacing(8);
    buildHead(column);
    if (m_offer.teaching == Teaching::DeviceKey)
        buildKey(column);
    buildButtons(column);
    if (m_offer.addsBySerial)
        buildSerial(column);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TeachCard::second);
    showState();
}

void TeachCard::buildHead(QVBoxLayout* column) {
    auto* icon = new QLabel(this);
    icon->setPixmap(themeIcon(m_offer.teaching == Teaching::Search ? QStringLiteral("plug") : QStringLiteral("radio"))
                        .pixmap(QSize(18, 18)));
    auto* title = new ElidingLabel(FontRole::Title, Token::Text, this);
    title->setText(m_interface);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setFont(themeFont(FontRole::Strong, font()));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(icon);
    head->addWidget(title, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    auto* words = new SentenceLabel(FontRole::Body, Token::Text2, this);
    words->setText(explanation());
    column->addWidget(words);
}

QString TeachCard::explanation() const {
    switch (m_offer.teaching) {
    case Teaching::InstallMode:
        return tr(
            "Let the CCU listen for a minute. Then press the config button of the new device, or connect its power "
            "supply. It appears below by itself.");
    case Teaching::DeviceKey:
        return tr("With SGTIN and key from the sticker of the device only this device is let in, and no internet is "
                  "needed. Then connect its battery or power supply, or press its system button.");
    case Teaching::Search:
        return tr("Devices on the bus do not announce themselves. The CCU looks for all that are connected.");
    case Teaching::None:
        break;
    }
    return {};
}

//! The key is what keeps others out: dots, and never kept.
void TeachCard::buildKey(QVBoxLayout* column) {
    m_sgtin = new QLineEdit(this);
    m_sgtin->setObjectName(QStringLiteral("sgtin"));
    m_sgtin->setPlaceholderText(QStringLiteral("3014-F711-A0…"));
    m_sgtin->setAccessibleName(tr("SGTIN"));
    m_key = new PasswordEdit(this);
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setAccessibleName(tr("Key"));
    m_key->setPlaceholderText(tr("32 digits and letters"));
    m_sgtin->setToolTip(tr("The text of the square code beside it fits here as well; it fills both fields."));
    m_refusal = new SentenceLabel(FontRole::Small, Token::Bad, this);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->hide();
    for (const auto& [text, field] : {std::pair<QString, QLineEdit*>{tr("SGTIN"), m_sgtin}, {tr("Key"), m_key}}) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(3);
        pair->addWidget(fieldLabel(text, field, this));
        pair->addWidget(field);
        column->addLayout(pair);
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_refusal->hide();
            showState();
        });
        connect(field, &QLineEdit::returnPressed, this, &TeachCard::teachWithKey);
    }
    column->addWidget(m_refusal);
    connect(m_sgtin, &QLineEdit::textChanged, this, [this](const QString& text) {
        const auto sticker = stickerFromCode(text);
        if (!sticker)
            return;
        m_key->setText(sticker->key.reveal());
        m_sgtin->setText(sticker->sgtin);
    });
}

void TeachCard::buildSerial(QVBoxLayout* column) {
    m_serial = new QLineEdit(this);
    m_serial->setObjectName(QStringLiteral("serial"));
    m_serial->setPlaceholderText(QStringLiteral("LEQ0123456"));
    m_serial->setAccessibleName(tr("Serial number"));
    m_add = addButton(QStringLiteral("add"), tr("Add"));
    m_add->setToolTip(tr("Adds a device within reach whose serial number you know, without pressing anything on it."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_serial, 1);
    row->addWidget(m_add);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(3);
    pair->addWidget(fieldLabel(tr("Or by its serial number"), m_serial, this));
    pair->addLayout(row);
    column->addLayout(pair);
    connect(m_serial, &QLineEdit::textChanged, this, &TeachCard::showState);
    const auto add = [this] {
        if (m_add->isEnabled())
            send(AddDevice{m_interface, m_serial->text()}, [this] { m_serial->clear(); });
    };
    connect(m_serial, &QLineEdit::returnPressed, this, add);
    connect(m_add, &QPushButton::clicked, this, add);
}

QPushButton* TeachCard::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void TeachCard::buildButtons(QVBoxLayout* column) {
    auto* row = new FlowLayout;
    if (m_offer.teaching == Teaching::Search) {
        m_search = addButton(QStringLiteral("search"), tr("Search the bus"));
        row->addWidget(m_search);
        connect(m_search, &QPushButton::clicked, this, [this] { send(SearchDevices{m_interface}); });
    } else {
        if (m_key) {
            m_teach = addButton(QStringLiteral("teach"), tr("Teach in this device"));
            row->addWidget(m_teach);
            connect(m_teach, &QPushButton::clicked, this, &TeachCard::teachWithKey);
        }
        m_open = addButton(
            QStringLiteral("open"), m_key ? tr("Any device, over the internet") : tr("Listen for a minute"));
        m_open->setToolTip(
            m_key ? tr("The CCU gets the key of each device from its maker, which takes the internet.") : QString());
        m_stop = addButton(QStringLiteral("stop"), tr("Stop"));
        row->addWidget(m_open);
        row->addWidget(m_stop);
        connect(m_open, &QPushButton::clicked, this, [this] {
            if (m_sending == 0)
                send(SetInstallMode{m_interface, teachSeconds});
        });
        connect(m_stop, &QPushButton::clicked, this, [this] { send(SetInstallMode{m_interface, 0}); });
    }
    column->addLayout(row);
}

void TeachCard::teachWithKey() {
    if (!m_teach->isEnabled())
        return;
    const Result<InterfaceEdit> edit
        = checkedEdit(TeachDevice{m_interface, teachSeconds, m_sgtin->text(), Secret(m_key->text())});
    m_refusal->setVisible(!edit);
    if (!edit)
        return m_refusal->setText(edit.error().message);
    send(*edit, [this] {
        m_key->clear();
        m_sgtin->clear();
    });
}

void TeachCard::send(const InterfaceEdit& edit, const std::function<void()>& done) {
    ++m_sending;
    showState();
    whenDone(m_context.care.edit(edit), this, [this, done](const Result<void>& result) {
        --m_sending;
        showState();
        if (!result)
            Q_EMIT messageRaised({Severity::Warning, {}, tr("Not taught in"), result.error().message, {}, true});
        else if (done)
            done();
        ask();
    });
}

void TeachCard::ask() {
    m_sinceAsked = 0;
    if (m_offer.teaching == Teaching::Search || !m_isOperable)
        return;
    whenDone(m_context.care.installMode(m_interface), this, [this](const Result<int>& seconds) {
        if (seconds)
            setLeft(*seconds);
    });
}

//! In between it counts by itself.
void TeachCard::second() {
    if (m_left > 0)
        setLeft(m_left - 1);
    if (++m_sinceAsked >= askEverySeconds)
        ask();
}

void TeachCard::setLeft(int seconds) {
    if (seconds > m_total || seconds == 0)
        m_total = seconds;
    m_left = seconds;
    showState();
    update();
}

void TeachCard::showState() {
    m_state->setText(m_sending > 0 && !isOpen() ? tr("One moment …")
            : isOpen()                          ? tr("%n second(s) left", nullptr, m_left)
                                                : QString());
    const bool isFree = m_isOperable && m_sending == 0;
    if (m_stop) { // the focus stays at what it was about
        const bool hasFocus = m_open->hasFocus();
        m_stop->setVisible(isOpen());
        m_stop->setEnabled(isFree);
        if (hasFocus && isOpen())
            m_stop->setFocus(Qt::OtherFocusReason);
        m_open->setEnabled(m_isOperable && !isOpen() && (isFree || hasFocus));
    }
    if (m_teach)
        m_teach->setEnabled(isFree && !m_sgtin->text().isEmpty() && !m_key->text().isEmpty());
    if (m_add)
        m_add->setEnabled(isFree && !m_serial->text().trimmed().isEmpty());
    if (m_search)
        m_search->setEnabled(isFree);
}

void TeachCard::setOperable(bool isOperable) {
    m_isOperable = isOperable;
    if (!isOperable)
        setLeft(0);
    showState();
    if (isVisible())
        ask();
}

void TeachCard::showEvent(QShowEvent* event) {
    PlainCard::showEvent(event);
    m_second.start();
    ask();
}

//! A key does not stay in a field that nobody looks at.
void TeachCard::hideEvent(QHideEvent* event) {
    PlainCard::hideEvent(event);
    m_second.stop();
    if (m_key && !event->spontaneous())
        m_key->clear();
}

void TeachCard::paintEvent(QPaintEvent* event) {
    PlainCard::paintEvent(event);
    if (!isOpen() || m_total <= 0)
        return;
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(16, height() - barHeight - 8, width() - 32, barHeight);
    painter.setBrush(theme[Token::AccentSoft]);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.setBrush(theme[Token::Accent]);
    QRectF left = track;
    left.setWidth(track.width() * m_left / m_total);
    painter.drawRoundedRect(left, barHeight / 2.0, barHeight / 2.0);
}

} // namespace ccudesk
