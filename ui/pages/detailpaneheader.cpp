// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/detailpaneheader.h"

#include "core/domain/maintenance.h"
#include "ui/icons.h"
#include "ui/pages/flowlayout.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/paint.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ccudesk {

namespace {

constexpr int pictureSize = 44;
constexpr int largestPicture = 512; //!< pixels; what comes from outside is limited
constexpr qsizetype largestPictureBytes = 512 * 1024;

bool isTrue(const ValueStore& values, const ChannelKey& channel, std::initializer_list<const char*> parameters) {
    for (const char* parameter : parameters) {
        const DataPoint* point = values.get(channel, QLatin1String(parameter));
        if (point && point->origin != ValueOrigin::NeverReceived && point->value.toBool())
            return true;
    }
    return false;
}

} // namespace

class DetailPaneHeader::Picture : public QWidget {
public:
    explicit Picture(QWidget* parent) : QWidget(parent) { setFixedSize(pictureSize, pictureSize); }
    void setIconName(const QString& name) {
        m_icon = name;
        m_pixmap = {};
        update();
    }
    void setPixmap(const QPixmap& pixmap) {
        m_pixmap = pixmap;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        paintCard(&painter, rect(), metrics::radiusCard, theme[Token::AccentSoft]);
        if (m_pixmap.isNull())
            return paintIcon(&painter, rect(), m_icon, 24, theme[Token::AccentInk]);
        const QSizeF size = QSizeF(m_pixmap.size()).scaled(rect().adjusted(4, 4, -4, -4).size(), Qt::KeepAspectRatio);
        painter.drawPixmap(QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size),
            m_pixmap, QRectF(m_pixmap.rect()));
    }

private:
    QString m_icon;
    QPixmap m_pixmap;
};

DetailPaneHeader::DetailPaneHeader(QWidget* parent)
    : QWidget(parent), m_picture(new Picture(this)), m_name(new ElidingLabel(FontRole::H2, Token::Text, this)),
      m_identity(new QLabel(this)), m_back(new QToolButton(this)), m_more(new QToolButton(this)),
      m_chipArea(new QWidget(this)), m_chips(new FlowLayout(m_chipArea)) {
    m_identity->setObjectName(QStringLiteral("identity"));
    m_identity->setFont(themeFont(FontRole::Small, font()));
    m_identity->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_identity->setTextFormat(Qt::PlainText);
    m_identity->setWordWrap(true);
    m_back->setIcon(themeIcon(QStringLiteral("arrow-left")));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list"));
    m_back->hide();
    m_more->setIcon(themeIcon(QStringLiteral("more")));
    m_more->setAccessibleName(tr("More for this device"));
    m_more->setToolTip(tr("More"));
    for (QToolButton* button : {m_back, m_more})
        button->setAutoRaise(true);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Configure …"), this, &DetailPaneHeader::configurationRequested);
    menu->addSeparator();
    menu->addAction(tr("Rooms and functions …"), this, &DetailPaneHeader::groupsRequested);
    menu->addAction(tr("Copy address"), this, &DetailPaneHeader::copyAddressRequested);
    menu->addAction(tr("Timeline …"), this, &DetailPaneHeader::timelineRequested);
    menu->addAction(tr("Show in events"), this, &DetailPaneHeader::eventsRequested);
    menu->addAction(tr("Show links"), this, &DetailPaneHeader::linksRequested);
    connect(m_more, &QToolButton::clicked, this,
        [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    connect(m_back, &QToolButton::clicked, this, &DetailPaneHeader::backRequested);

    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_name);
    words->addWidget(m_identity);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_chipArea);
    m_chipArea->hide();
}

void DetailPaneHeader::setDevice(const QString& name, const QString& identity, const QString& iconName) {
    m_name->setText(name);
    m_identity->setText(identity);
    m_picture->setIconName(iconName);
}

void DetailPaneHeader::setPicture(const QByteArray& png) {
    if (png.isEmpty() || png.size() > largestPictureBytes)
        return;
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestPicture || size.height() > largestPicture)
        return;
    const QImage image = reader.read();
    if (!image.isNull())
        m_picture->setPixmap(QPixmap::fromImage(image));
}

void DetailPaneHeader::setHealth(const Device& device, const ValueStore& values) {
    const ChannelKey health = maintenanceOf(device.key());
    struct Deviation {
        bool isPresent;
        const char* icon;
        QString text;
        Tone tone;
    };
    const QList<Deviation> deviations{{isTrue(values, health, {"UNREACH"}), "no-contact", tr("No contact"), Tone::Bad},
        {isTrue(values, health, {"LOW_BAT", "LOWBAT"}), "battery-low", tr("Low battery"), Tone::Warn},
        {isTrue(values, health, {"CONFIG_PENDING"}), "hourglass", tr("Configuration pending"), Tone::Accent},
        {isTrue(values, health, {"SABOTAGE", "ERROR_SABOTAGE"}), "warning", tr("Sabotage contact open"), Tone::Bad},
        {!device.availableFirmware.isEmpty() && device.availableFirmware != device.firmware, "refresh",
            tr("Firmware %1 is available").arg(device.availableFirmware), Tone::Neutral}};
    QStringList shown;
    for (const Deviation& deviation : deviations) {
        if (deviation.isPresent)
            shown.append(deviation.text);
    }
    if (shown == m_shownChips)
        return;
    m_shownChips = shown;
    qDeleteAll(m_chipArea->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    for (const Deviation& deviation : deviations) {
        if (deviation.isPresent)
            addChip(QLatin1String(deviation.icon), deviation.text, static_cast<int>(deviation.tone));
    }
    m_chipArea->setVisible(!shown.isEmpty());
}

void DetailPaneHeader::addChip(const QString& icon, const QString& text, int tone) {
    auto* chip = new Chip(text, m_chipArea);
    chip->setIconName(icon);
    chip->setTone(static_cast<Tone>(tone));
    chip->setFocusPolicy(Qt::NoFocus); // it tells, and does nothing
    m_chips->addWidget(chip);
}

void DetailPaneHeader::setBackVisible(bool isVisible) {
    m_back->setVisible(isVisible);
}

} // namespace ccudesk
