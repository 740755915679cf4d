// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/endpoints.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/passwordentry.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/passwordedit.h"
#include "ui/wizard/ccusuggestions.h"
#include "ui/wizard/trustpage.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

// How the connection page is put together.

namespace ccudesk {

namespace {

constexpr int columnWidth = 520;
constexpr int fieldWidth = 420;
constexpr int underRadio = 26;

//! Parted from the form by a line.
class Footer : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme(palette())[Token::Border]);
    }
};

QVBoxLayout* plainColumn(QWidget* widget, int left = 0) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(left, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

SentenceLabel* addSentence(QVBoxLayout* column, const QString& text, Token color = Token::Text2) {
    auto* label = new SentenceLabel(FontRole::Small, color, column->parentWidget());
    label->setText(text);
    column->addWidget(label);
    return label;
}

} // namespace

ConnectPage::ConnectPage(QWidget* parent) : QWidget(parent), m_formPage(new QWidget(this)) {
    auto* scroll = new QScrollArea(m_formPage);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget(scroll);
    auto* page = new QVBoxLayout(m_formPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(scroll);
    auto* pages = new QVBoxLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_formPage);
    buildTrustPage(pages);

    auto* body = new QWidget(m_content);
    body->setFixedWidth(columnWidth);
    auto* column = plainColumn(body);
    column->setSpacing(16);
    auto* title = new QLabel(tr("Connect to your CCU"), body);
    title->setFont(themeFont(FontRole::H1, font()));
    column->addWidget(title);
    addSentence(column,
        tr("CCU Desk signs in once, keeps the session and signs out when it ends. Without a CCU, the demo home shows "
           "what it can do."));
    m_form = new QWidget(body);
    auto* form = plainColumn(m_form);
    form->setSpacing(14);
    buildSignIn(form);
    buildTrust(form);
    buildPorts(form);
    column->addWidget(m_form);
    column->addStretch(1);
    auto* centre = new QHBoxLayout(m_content);
    centre->setContentsMargins(metrics::pageMargin, 32, metrics::pageMargin, metrics::pageMargin);
    centre->addStretch(1);
    centre->addWidget(body);
    centre->addStretch(1);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    page->addWidget(buildFooter());
    m_byPin->setChecked(true);
    followTrust();
    setFocusProxy(m_host.edit);
}

ConnectPage::Field ConnectPage::addField(
    QVBoxLayout* column, const char* objectName, const QString& label, const QString& placeholder) {
    QWidget* parent = column->parentWidget();
    auto* block = new QVBoxLayout;
    block->setSpacing(6);
    column->addLayout(block);
    auto* caption = new QLabel(label, parent);
    caption->setFont(themeFont(FontRole::Strong, font()));
    Field field{new QLineEdit(parent), new SentenceLabel(FontRole::Small, Token::Bad, parent)};
    field.edit->setObjectName(QLatin1String(objectName));
    field.edit->setMaximumWidth(fieldWidth);
    field.edit->setPlaceholderText(placeholder);
    field.edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    caption->setBuddy(field.edit);
    field.error->setObjectName(QLatin1String(objectName) + QStringLiteral("Error"));
    field.error->hide();
    block->addWidget(caption);
    block->addWidget(field.edit);
    block->addWidget(field.error);
    connect(field.edit, &QLineEdit::returnPressed, this, &ConnectPage::connectNow);
    connect(field.edit, &QLineEdit::textEdited, this, [this, field] { setError(field, {}); });
    return field;
}

void ConnectPage::buildSignIn(QVBoxLayout* column) {
    m_host = addField(column, "host", tr("&Address of the CCU"), tr("ccu3-webui or 192.168.1.20"));
    m_allowsPublic = new QCheckBox(tr("Connect to it although it &is on the internet"), m_form);
    m_allowsPublic->setObjectName(QStringLiteral("allowsPublic"));
    m_allowsPublic->hide();
    column->addWidget(m_allowsPublic);
    connect(m_host.edit, &QLineEdit::textEdited, this, [this] { // agreed to for one address only
        m_allowsPublic->setChecked(false);
        m_allowsPublic->hide();
    });
    m_suggestions = new CcuSuggestions(m_form);
    column->addWidget(m_suggestions);
    connect(m_suggestions, &CcuSuggestions::chosen, this, [this](const QString& host) {
        m_host.edit->setText(host);
        m_allowsPublic->setChecked(false);
        m_allowsPublic->hide();
        setError(m_host, {});
        m_user.edit->setFocus(Qt::OtherFocusReason);
    });
    m_user = addField(column, "user", tr("&User"), tr("Admin"));
    m_password = new PasswordEntry(m_form);
    column->addWidget(m_password);
    connect(m_password->edit(), &QLineEdit::returnPressed, this, &ConnectPage::connectNow);
    buildKeeping(column);
}

void ConnectPage::buildKeeping(QVBoxLayout* column) {
    auto* heading = new QLabel(tr("Keep the password"), m_form);
    heading->setFont(themeFont(FontRole::Strong, font()));
    column->addWidget(heading);
    auto* choices = plainColumn(new QWidget(m_form));
    column->addWidget(choices->parentWidget());
    auto* group = new QButtonGroup(this);
    const auto addChoice = [&](const char* objectName, const QString& text) {
        auto* radio = new QRadioButton(text, m_form);
        radio->setObjectName(QLatin1String(objectName));
        group->addButton(radio);
        choices->addWidget(radio);
        auto* explained = plainColumn(new QWidget(m_form), underRadio);
        choices->addWidget(explained->parentWidget());
        return std::pair(radio, explained);
    };
    const auto [inKeyStore, keyStore] = addChoice("inKeyStore", tr("In the &key store of this computer"));
    m_inKeyStore = inKeyStore;
    m_keyStoreState = addSentence(keyStore, {});
    m_keyStoreState->setObjectName(QStringLiteral("keyStoreState"));
    const auto [forSession, session] = addChoice("forSession", tr("Until CCU Desk is cl&osed"));
    m_forSession = forSession;
    addSentence(session, tr("In memory only, and written nowhere."));
    connect(m_inKeyStore, &QRadioButton::clicked, this, [this] { m_wantsKeyStore = true; });
    connect(m_forSession, &QRadioButton::clicked, this, [this] { m_wantsKeyStore = false; });
    setKeyStore(KeyStoreState::Absent);
}

void ConnectPage::buildTrust(QVBoxLayout* column) {
    auto* heading = new QLabel(tr("How the CCU proves who it is"), m_form);
    heading->setFont(themeFont(FontRole::Strong, font()));
    column->addWidget(heading);
    auto* choices = plainColumn(new QWidget(m_form));
    choices->setSpacing(8);
    column->addWidget(choices->parentWidget());
    auto* group = new QButtonGroup(this);
    const auto addChoice = [&](const char* objectName, const QString& text) {
        auto* radio = new QRadioButton(text, m_form);
        radio->setObjectName(QLatin1String(objectName));
        group->addButton(radio);
        choices->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, &ConnectPage::followTrust);
        return radio;
    };
    m_byPin = addChoice("byPin", tr("By the &fingerprint of its certificate"));
    m_pinArea = new QWidget(m_form);
    auto* pin = plainColumn(m_pinArea, underRadio);
    m_pin = addField(pin, "pin", tr("Fingerprint (SHA-256)"), tr("Shown for comparison before anything is sent"));
    addSentence(pin,
        tr("Leave it empty: CCU Desk then shows you the fingerprint of your CCU and asks. It is compared on every "
           "connection."));
    choices->addWidget(m_pinArea);
    m_bySystem = addChoice("bySystem", tr("By an authority that this &computer knows"));
    m_byCaFile = addChoice("byCaFile", tr("By a certificate fi&le"));
    m_caArea = new QWidget(m_form);
    auto* ca = plainColumn(m_caArea, underRadio);
    m_caFile = addField(ca, "caFile", tr("Certificate file (PEM)"), {});
    auto* choose = new QPushButton(tr("Choose …"), m_caArea);
    connect(choose, &QPushButton::clicked, this, &ConnectPage::chooseFile);
    ca->addWidget(choose, 0, Qt::AlignLeft);
    choices->addWidget(m_caArea);
    m_plain = addChoice("plain", tr("&Without encryption"));
    auto* warning = new Notice(Token::WarnSoft, Token::Warn, QStringLiteral("warning"), m_form);
    addSentence(warning->column(),
        tr("Everybody in your network can then read the password and every command, and send commands as you. Use this "
           "only where the CCU offers no encryption."),
        Token::Text);
    m_plainWarning = warning;
    choices->addWidget(warning);
}

void ConnectPage::buildPorts(QVBoxLayout* column) {
    m_showPorts = new QPushButton(tr("&More settings"), m_form);
    m_showPorts->setObjectName(QStringLiteral("morePorts"));
    m_showPorts->setCheckable(true);
    column->addWidget(m_showPorts, 0, Qt::AlignLeft);
    m_portArea = new QWidget(m_form);
    auto* area = plainColumn(m_portArea);
    addSentence(area, tr("Ports, where your CCU uses others than usual:"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    area->addLayout(grid);
    int row = 0;
    for (const QString& name : knownPortNames()) {
        const QString words = name == QLatin1String("JSON") ? tr("Web page (JSON)") : name;
        auto* label = new QLabel(words, m_portArea);
        auto* edit = new QLineEdit(m_portArea);
        edit->setObjectName(QString(QStringLiteral("port ") + name));
        edit->setAccessibleName(tr("Port of %1").arg(words));
        edit->setMaxLength(5);
        edit->setFixedWidth(110);
        label->setBuddy(edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        grid->setColumnStretch(2, 1);
        connect(edit, &QLineEdit::returnPressed, this, &ConnectPage::connectNow);
        m_ports.insert(name, edit);
        ++row;
    }
    m_portError = addSentence(area, {}, Token::Bad);
    m_portError->setObjectName(QStringLiteral("portError"));
    m_portError->hide();
    m_portArea->hide();
    column->addWidget(m_portArea);
    connect(m_showPorts, &QPushButton::toggled, m_portArea, &QWidget::setVisible);
}

void ConnectPage::buildTrustPage(QVBoxLayout* pages) {
    m_trustPage = new TrustPage(this);
    m_trustPage->hide();
    pages->addWidget(m_trustPage);
    connect(m_trustPage, &TrustPage::trusted, this, [this](const QByteArray& sha256) {
        showForm();
        m_pin.edit->setText(QString::fromLatin1(sha256.toHex(':')));
        showProgress(0, 0, tr("Looking for %1 …").arg(m_host.edit->text()));
        Q_EMIT certificateTrusted(sha256);
    });
    connect(m_trustPage, &TrustPage::refused, this, [this] {
        showForm();
        Q_EMIT cancelRequested();
        showFailure({ErrorCode::Tls, tr("You did not trust the certificate that was shown."), {}, 0});
    });
}

// What happens, and the buttons: always in sight, however small the window is.
QWidget* ConnectPage::buildFooter() {
    auto* footer = new Footer(m_formPage);
    auto* body = new QWidget(footer);
    body->setFixedWidth(columnWidth);
    auto* column = plainColumn(body);
    column->setSpacing(12);
    auto* centre = new QHBoxLayout(footer);
    centre->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    centre->addStretch(1);
    centre->addWidget(body);
    centre->addStretch(1);
    auto* outcome = new Notice(Token::Sunken, Token::AccentInk, QStringLiteral("info"), body);
    m_outcome = outcome;
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcomeTitle = new QLabel(outcome);
    m_outcomeTitle->setFont(themeFont(FontRole::Strong, font()));
    outcome->column()->addWidget(m_outcomeTitle);
    m_outcomeDetail = new QLabel(outcome); // can be selected: a fingerprint in it is worth copying
    m_outcomeDetail->setObjectName(QStringLiteral("failure"));
    m_outcomeDetail->setWordWrap(true);
    m_outcomeDetail->setTextFormat(Qt::PlainText);
    m_outcomeDetail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    outcome->column()->addWidget(m_outcomeDetail);
    m_outcomeText = addSentence(outcome->column(), {});
    m_outcomeText->setObjectName(QStringLiteral("nextStep"));
    m_progress = new QProgressBar(outcome);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    outcome->column()->addWidget(m_progress);
    m_outcome->hide();
    column->addWidget(m_outcome);

    m_connect = new QPushButton(tr("Connect"), body);
    m_connect->setObjectName(QStringLiteral("connect"));
    setButtonKind(m_connect, ButtonKind::Primary);
    m_cancel = new QPushButton(tr("Cancel"), body);
    m_cancel->hide();
    m_demo = new QPushButton(tr("Try the demo home"), body);
    m_demo->setObjectName(QStringLiteral("demo"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tileGap);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_demo);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPage::connectNow);
    connect(m_demo, &QPushButton::clicked, this, &ConnectPage::demoRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setBusy(false);
        m_outcome->hide();
        Q_EMIT cancelRequested();
    });
    return footer;
}

} // namespace ccudesk
