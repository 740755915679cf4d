// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/trustpage.h"

#include "ui/filequestion.h"
#include "ui/pages/sentencelabel.h"
#include "ui/widgets/notice.h"
#include "ui/wizard/fingerprintview.h"
#include "ui/wizard/labelledfield.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWizard>

namespace ccudesk {

namespace {

struct NoticeLook {
    Token plane;
    Token ink;
    const char* icon;
};

Notice* addNotice(QVBoxLayout* column, const NoticeLook& look, const QString& title, const QString& text) {
    auto* notice = new Notice(look.plane, look.ink, QLatin1String(look.icon), column->parentWidget());
    auto* strong = new QLabel(title, notice);
    strong->setFont(themeFont(FontRole::Strong, notice->font()));
    notice->column()->addWidget(strong);
    auto* sentence = new SentenceLabel(FontRole::Body, Token::Text, notice);
    sentence->setText(text);
    notice->column()->addWidget(sentence);
    column->addWidget(notice);
    return notice;
}

} // namespace

TrustPage::TrustPage(QWidget* parent) : WizardPage(tr("Certificate"), parent) {
    m_certificate = addArea(column())->parentWidget();
    buildCertificate();
    buildOtherWays();
    buildPlain();
    ask(Question::FirstContact);
}

void TrustPage::buildCertificate() {
    auto* area = qobject_cast<QVBoxLayout*>(m_certificate->layout());
    area->setSpacing(14);
    m_changed = addNotice(area, {Token::BadSoft, Token::Bad, "octagon"}, tr("Somebody may be listening"),
        tr("A CCU makes a new certificate when the old one ends, after a factory reset, or when its owner puts in "
           "another. If none of this has happened, another computer may be posing as your CCU: do not go on."));
    m_weak = addNotice(area, {Token::BadSoft, Token::Bad, "octagon"}, tr("This key is too weak"),
        tr("Somebody with means can copy such a certificate. Make a new one on the CCU, then try again."));
    m_knownTitle = addCaption(area, tr("Trusted until now (SHA-256)"));
    m_known = new FingerprintView(m_certificate);
    m_known->setObjectName(QStringLiteral("knownFingerprint"));
    area->addWidget(m_known);
    m_shownTitle = addCaption(area, {});
    m_shown = new FingerprintView(m_certificate);
    m_shown->setObjectName(QStringLiteral("shownFingerprint"));
    area->addWidget(m_shown);
    auto* copy = new QPushButton(tr("Co&py the fingerprint"), m_certificate);
    connect(copy, &QPushButton::clicked, m_shown, &FingerprintView::copy);
    area->addWidget(copy, 0, Qt::AlignLeft);
    auto* facts = new QWidget(m_certificate);
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(metrics::pageMargin);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    area->addWidget(facts);
    m_usual = addNotice(area, {Token::AccentSoft, Token::AccentInk, "info"}, tr("Usual for a CCU"),
        tr("A CCU signs its own certificate, so no authority can vouch for it. Compare the fingerprint once, on the "
           "CCU itself or with the browser of a computer that you trust. CCU Desk keeps it, and stops before anything "
           "is sent if it ever changes."));
}

void TrustPage::buildOtherWays() {
    auto* area = qobject_cast<QVBoxLayout*>(m_certificate->layout());
    m_showOtherWays = new QPushButton(tr("Other &ways to trust"), m_certificate);
    m_showOtherWays->setObjectName(QStringLiteral("moreWays"));
    m_showOtherWays->setCheckable(true);
    setButtonKind(m_showOtherWays, ButtonKind::Quiet);
    area->addWidget(m_showOtherWays, 0, Qt::AlignLeft);
    QVBoxLayout* ways = addArea(area);
    m_otherWays = ways->parentWidget();
    m_byPin = new QRadioButton(tr("By this &fingerprint"), m_otherWays);
    m_byFile = new QRadioButton(tr("By an authority of your own: a certificate fi&le"), m_otherWays);
    m_unchecked = new QRadioButton(tr("No c&heck: last resort"), m_otherWays);
    auto* group = new QButtonGroup(this);
    for (QRadioButton* way : {m_byPin, m_byFile, m_unchecked}) {
        group->addButton(way); // each with a parent of its own
        connect(way, &QRadioButton::toggled, this, &TrustPage::followWay);
    }
    addChoice(ways, m_byPin, "byPin");
    QVBoxLayout* file = addChoice(ways, m_byFile, "byCaFile");
    m_fileArea = file->parentWidget();
    m_file = new LabelledField(QStringLiteral("caFile"), tr("Certificate file (PEM)"), m_fileArea);
    file->addWidget(m_file);
    auto* choose = new QPushButton(tr("Ch&oose …"), m_fileArea);
    connect(choose, &QPushButton::clicked, this, &TrustPage::chooseFile);
    file->addWidget(choose, 0, Qt::AlignLeft);
    m_uncheckedWarning = addNotice(addChoice(ways, m_unchecked, "unchecked"), {Token::BadSoft, Token::Bad, "octagon"},
        tr("Encrypted, but for whom?"),
        tr("Whoever stands between this computer and the CCU can then read the password and switch your devices, and "
           "you would not notice. A warning stays in the window as long as this connection is used."));
    m_byPin->setChecked(true);
    disclose(m_showOtherWays, m_otherWays);
    followWay();
}

void TrustPage::buildPlain() {
    QVBoxLayout* area = addArea(column());
    m_plain = area->parentWidget();
    area->setSpacing(14);
    addNotice(area, {Token::WarnSoft, Token::Warn, "warning"}, tr("Everybody in your network can listen"),
        tr("The password and every command travel readable. Whoever is in your network, a hacked lamp or a guest's "
           "telephone, can read them and send commands as you. Use this only where the CCU offers no encryption."));
    m_plainAgreed = new QCheckBox(tr("Connect &without encryption all the same"), m_plain);
    addSentence(addChoice(area, m_plainAgreed, "plainAgreed"),
        tr("You are asked once for this CCU. The status bar shows an open lock."));
    connect(m_plainAgreed, &QCheckBox::toggled, this, &TrustPage::completeChanged);
}

void TrustPage::ask(Question question) {
    m_question = question;
    m_plain->setVisible(question == Question::Plain);
    m_certificate->setVisible(question != Question::Plain);
    m_knownTitle->setVisible(question == Question::Changed);
    m_known->setVisible(question == Question::Changed);
    m_usual->setVisible(question == Question::FirstContact && !m_isKeyWeak);
    m_changed->setVisible(question == Question::Changed);
    m_weak->setVisible(m_isKeyWeak);
    m_byPin->setChecked(true);
    m_showOtherWays->setChecked(false);
    m_plainAgreed->setChecked(false);
    Q_EMIT buttonsChanged();
    Q_EMIT completeChanged();
}

void TrustPage::setCertificate(const QString& host, const ShownCertificate& shown, const QByteArray& known) {
    const bool isChanged = !known.isEmpty();
    m_sha256 = shown.sha256;
    m_isKeyWeak = shown.isKeyWeak;
    setHeading(isChanged ? tr("This is not the certificate that you trust") : tr("Is this your CCU?"));
    setSentence(isChanged
            ? tr("%1 shows another certificate than before. Nothing has been sent.").arg(host)
            : tr("The connection to %1 is encrypted. The fingerprint shows whether it ends at your CCU. Nothing has "
                 "been sent yet.")
                  .arg(host));
    m_known->setFingerprint(tr("Fingerprint trusted until now"), known, shown.sha256);
    m_shownTitle->setText(isChanged ? tr("Shown now (SHA-256)") : tr("SHA-256 fingerprint"));
    m_shown->setFingerprint(tr("Fingerprint"), shown.sha256, known);
    setFacts(host, shown);
    ask(isChanged ? Question::Changed : Question::FirstContact);
}

void TrustPage::setPlain(const QString& host) {
    setHeading(tr("Without encryption?"));
    setSentence(tr("%1 is to be reached without encryption. Nothing has been sent yet.").arg(host));
    ask(Question::Plain);
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

void TrustPage::chooseFile() {
    askWhatToOpen(this,
        {tr("Certificate file"), {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}, {},
            QStringLiteral("certificateDialog")},
        [this](const QString& file) { m_file->setText(file); });
}

void TrustPage::followWay() {
    if (!m_uncheckedWarning) // still being built
        return;
    m_fileArea->setVisible(m_byFile->isChecked());
    m_uncheckedWarning->setVisible(m_unchecked->isChecked());
    Q_EMIT buttonsChanged();
    Q_EMIT completeChanged();
}

void TrustPage::writeTo(Profile& profile) const {
    if (m_question == Question::Plain)
        profile.trust = {};
    else if (m_byFile->isChecked())
        profile.trust = {TrustRule::Kind::CaFile, m_file->text().trimmed(), {}};
    else if (m_unchecked->isChecked())
        profile.trust = {TrustRule::Kind::Unchecked, {}, {}};
    else
        profile.trust = {TrustRule::Kind::Pin, {}, m_sha256};
}

bool TrustPage::mayLeave() {
    if (m_question == Question::Plain || !m_byFile->isChecked())
        return true;
    const QFileInfo file(m_file->text().trimmed());
    const bool isReadable = file.isFile() && file.isReadable();
    m_file->setError(isReadable ? QString() : tr("Choose a file with the certificate that you trust, in PEM form."));
    if (!isReadable)
        m_file->setFocus(Qt::OtherFocusReason);
    return isReadable;
}

bool TrustPage::isComplete() const {
    const bool isAnswered
        = m_question == Question::Plain ? m_plainAgreed->isChecked() : !m_isKeyWeak || m_unchecked->isChecked();
    return WizardPage::isComplete() && isAnswered;
}

QString TrustPage::nextText() const {
    if (m_question == Question::Plain || m_byFile->isChecked())
        return WizardPage::nextText();
    if (m_unchecked->isChecked())
        return tr("Go on &unchecked");
    return m_question == Question::Changed ? tr("&Trust the new certificate") : tr("&Trust this certificate");
}

ButtonKind TrustPage::nextKind() const {
    const bool isRisky = m_question != Question::FirstContact || m_unchecked->isChecked();
    return isRisky ? ButtonKind::Danger : ButtonKind::Primary;
}

QString TrustPage::otherText() const {
    if (m_question == Question::Plain)
        return {};
    return m_question == Question::Changed ? tr("&Do not connect") : tr("&Not my CCU");
}

QWidget* TrustPage::firstFocus() const {
    if (m_question == Question::Plain)
        return m_plainAgreed;
    // the careful choice is the one that Enter makes
    return m_question == Question::Changed && wizard() ? wizard()->button(QWizard::CustomButton1) : nullptr;
}

} // namespace ccudesk
