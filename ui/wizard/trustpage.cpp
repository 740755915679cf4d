// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/trustpage.h"

#include "ui/icons.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/widgets/notice.h"
#include "ui/wizard/fingerprintview.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccudesk {

namespace {

constexpr int columnWidth = 640;

QLabel* strongLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(themeFont(FontRole::Strong, parent->font()));
    return label;
}

Notice* notice(
    Token plane, Token ink, const QString& icon, const QString& title, const QString& text, QWidget* parent) {
    auto* notice = new Notice(plane, ink, icon, parent);
    notice->column()->addWidget(strongLabel(title, notice));
    auto* sentence = new SentenceLabel(FontRole::Body, Token::Text, notice);
    sentence->setText(text);
    notice->column()->addWidget(sentence);
    return notice;
}

} // namespace

TrustPage::TrustPage(QWidget* parent) : QWidget(parent) {
    auto* body = new QWidget(this);
    body->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_title = new QLabel(body);
    m_title->setObjectName(QStringLiteral("trustTitle"));
    m_title->setFont(themeFont(FontRole::H1, font()));
    column->addWidget(m_title);
    m_sentence = new SentenceLabel(FontRole::Body, Token::Text2, body);
    column->addWidget(m_sentence);
    buildCard(column);
    column->addStretch(1);
    buildButtons(column);
    auto* centre = new QHBoxLayout(this);
    centre->setContentsMargins(metrics::pageMargin, 32, metrics::pageMargin, 16);
    centre->addStretch(1);
    centre->addWidget(body);
    centre->addStretch(1);
}

void TrustPage::buildCard(QLayout* column) {
    QWidget* body = column->parentWidget();
    m_knownTitle = strongLabel(tr("Trusted until now (SHA-256)"), body);
    m_known = new FingerprintView(body);
    m_known->setObjectName(QStringLiteral("knownFingerprint"));
    m_shownTitle = strongLabel({}, body);
    m_shown = new FingerprintView(body);
    m_shown->setObjectName(QStringLiteral("shownFingerprint"));
    for (QWidget* part : {static_cast<QWidget*>(m_knownTitle), static_cast<QWidget*>(m_known),
             static_cast<QWidget*>(m_shownTitle), static_cast<QWidget*>(m_shown)})
        column->addWidget(part);
    auto* facts = new QWidget(body);
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(metrics::pageMargin);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    column->addWidget(facts);
    m_usual = notice(Token::AccentSoft, Token::AccentInk, QStringLiteral("info"), tr("Usual for a CCU"),
        tr("A CCU signs its own certificate, so no authority can vouch for it. Compare the fingerprint once, on the "
           "CCU "
           "itself or with the browser of a computer that you trust. CCU Desk keeps it, and stops before anything is "
           "sent if it ever changes."),
        body);
    m_changed = notice(Token::BadSoft, Token::Bad, QStringLiteral("octagon"), tr("Somebody may be listening"),
        tr("A CCU makes a new certificate when the old one ends, after a factory reset, or when its owner puts in "
           "another. If none of this has happened, another computer may be posing as your CCU: do not go on."),
        body);
    column->addWidget(m_usual);
    column->addWidget(m_changed);
}

void TrustPage::buildButtons(QLayout* column) {
    auto* row = new QWidget(column->parentWidget());
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::tileGap);
    auto* copy = new QPushButton(tr("&Copy the fingerprint"), row);
    m_refuse = new QPushButton(row);
    m_refuse->setObjectName(QStringLiteral("refuseCertificate"));
    m_trust = new QPushButton(row);
    m_trust->setObjectName(QStringLiteral("trustCertificate"));
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_trust);
    column->addWidget(row);
    connect(copy, &QPushButton::clicked, m_shown, &FingerprintView::copy);
    connect(m_refuse, &QPushButton::clicked, this, &TrustPage::refused);
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trusted(m_shown->fingerprint()); });
}

void TrustPage::setCertificate(const QString& host, const ShownCertificate& shown, const QByteArray& known) {
    const bool isChanged = !known.isEmpty();
    m_title->setText(isChanged ? tr("This is not the certificate that you trust") : tr("Is this your CCU?"));
    m_sentence->setText(isChanged
            ? tr("%1 shows another certificate than before. Nothing has been sent.").arg(host)
            : tr("The connection to %1 is encrypted. The fingerprint shows whether it ends at your CCU. Nothing has "
                 "been sent yet.")
                  .arg(host));
    m_knownTitle->setVisible(isChanged);
    m_known->setVisible(isChanged);
    m_known->setFingerprint(tr("Fingerprint trusted until now"), known, shown.sha256);
    m_shownTitle->setText(isChanged ? tr("Shown now (SHA-256)") : tr("SHA-256 fingerprint"));
    m_shown->setFingerprint(tr("Fingerprint"), shown.sha256, known);
    m_usual->setVisible(!isChanged);
    m_changed->setVisible(isChanged);
    m_refuse->setText(isChanged ? tr("&Do not connect") : tr("&Not my CCU"));
    m_trust->setText(isChanged ? tr("&Trust the new certificate") : tr("&Trust this certificate"));
    setButtonKind(m_refuse, isChanged ? ButtonKind::Primary : ButtonKind::Normal);
    setButtonKind(m_trust, isChanged ? ButtonKind::Danger : ButtonKind::Primary);
    setFacts(host, shown);
    setFocusProxy(isChanged ? m_refuse : m_trust);
}

void TrustPage::setFacts(const QString& host, const ShownCertificate& shown) {
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    //: a date, in the form that QLocale::toString() takes
    const QString form = tr("d MMMM yyyy");
    const auto day = [&form](const QDateTime& time) { return QLocale().toString(time.date(), form); };
    addFact(tr("Issued to"), shown.isSelfSigned ? tr("%1 (self-signed)").arg(shown.subject) : shown.subject);
    if (!shown.isSelfSigned)
        addFact(tr("Issued by"), shown.issuer);
    addFact(tr("Valid"), tr("%1 to %2").arg(day(shown.validFrom), day(shown.validUntil)));
    if (!shown.isDateRight)
        addFact(tr("Date"), tr("Not valid today. The fingerprint alone counts once you trust it."));
    addFact(tr("Key"), shown.key);
    addFact(tr("Name"),
        shown.isNameRight ? tr("%1 is named in the certificate").arg(host)
                          : tr("%1 is not named in the certificate, as with many a CCU").arg(host));
}

void TrustPage::addFact(const QString& label, const QString& text) {
    auto* name = new SentenceLabel(FontRole::Body, Token::Text2, m_facts->parentWidget());
    name->setText(label);
    name->setWordWrap(false);
    auto* value = new SentenceLabel(FontRole::Body, Token::Text, m_facts->parentWidget());
    value->setText(text);
    m_facts->addRow(name, value);
}

} // namespace ccudesk
