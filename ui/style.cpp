// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style.h"

#include "ui/icons.h"
#include "ui/stylepaint.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

namespace ccudesk {

namespace {

constexpr char kindProperty[] = "ccudeskButtonKind";
constexpr char invalidProperty[] = "ccudeskInvalid";

constexpr int buttonPadding = 15;
constexpr int buttonIcon = 16;
constexpr int buttonGap = 8;
constexpr int comboChevron = 28;

bool isInvalidField(const QWidget* widget) {
    return widget && widget->property(invalidProperty).toBool();
}

//! The line edit inside a combo box or a spin box has that one's edge around it already.
bool isInsideField(const QWidget* widget) {
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind) {
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget* button) {
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Normal;
}

void setInvalid(QWidget* field, bool isInvalid) {
    field->setProperty(invalidProperty, isInvalid);
    field->update();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButtonPanel(painter, *option, buttonKind(widget));
    case PE_PanelButtonTool:
        return paintToolButtonPanel(painter, *option);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isInsideField(widget) && element == PE_PanelLineEdit)
            paintFieldPanel(painter, *option, isInvalidField(widget));
        return;
    case PE_IndicatorCheckBox:
        return paintCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option);
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool isOpen = option->state & State_Open;
            paintIcon(painter, option->rect, isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                14, Theme(option->palette)[Token::Text2]);
        }
        return;
    case PE_FrameFocusRect: // the ring of CE_FocusFrame replaces the dotted line
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelTipLabel:
        return paintToolTipPanel(painter, *option);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        return drawPushButtonLabel(option, painter, widget);
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTab(*tab, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(*option, painter);
    case CE_FocusFrame: {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme(option->palette)[Token::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 9, 9);
        return;
    }
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && combo)
        return drawComboBox(*combo, painter, widget);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && spin)
        return drawSpinBox(*spin, painter, widget);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); control == CC_ScrollBar && slider)
        return drawScrollBar(*slider, painter, widget);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_Slider && slider && slider->orientation == Qt::Horizontal)
        return paintSlider(painter, *slider, subControlRect(CC_Slider, option, SC_SliderGroove, widget),
            subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Fusion leaves only 4 px between icon and text and knows no kinds.
void Style::drawPushButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return;
    const ButtonKind kind = buttonKind(widget);
    const QColor color = buttonTextColor(*option, kind);
    QFont font = widget ? widget->font() : painter->font();
    if (kind == ButtonKind::Primary)
        font.setWeight(QFont::DemiBold);
    const QFontMetrics fm(font);
    const bool hasIconPart = !button->icon.isNull();
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const bool isIconOnly = button->text.isEmpty() || (hasIconPart && button->rect.width() <= foldedButtonWidth);
    const int iconPart = hasIconPart ? buttonIcon + (isIconOnly ? 0 : buttonGap) : 0;
    const int menuPart = hasMenu ? buttonGap + 12 : 0;
    const int available = button->rect.width() - iconPart - menuPart - 8;
    const QString text
        = isIconOnly ? QString() : fm.elidedText(button->text, Qt::ElideRight, available, Qt::TextShowMnemonic);
    const int textWidth = fm.size(Qt::TextShowMnemonic, text).width();
    int x = button->rect.x() + (button->rect.width() - iconPart - menuPart - textWidth) / 2;
    const int y = button->rect.y();
    const int h = button->rect.height();
    if (hasIconPart) {
        paintIcon(painter, QRectF(x, y, buttonIcon, h), button->icon.name(), buttonIcon, color);
        x += iconPart;
    }
    painter->setFont(font);
    painter->setPen(color);
    const bool underline = proxy()->styleHint(SH_UnderlineShortcut, option, widget);
    painter->drawText(QRect(x, y, textWidth + 2, h),
        Qt::AlignVCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text);
    if (hasMenu)
        paintIcon(painter, QRectF(x + textWidth + buttonGap, y, 12, h), QStringLiteral("chevron-down"), 12, color);
}

void Style::drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget) const {
    paintFieldPanel(painter, option, isInvalidField(widget));
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool isEnabled = option.state & State_Enabled;
    paintIcon(painter, arrow, QStringLiteral("chevron-down"), 14,
        Theme(option.palette)[isEnabled ? Token::Text2 : Token::Text3]);
}

void Style::drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const QWidget* widget) const {
    paintFieldPanel(painter, option, isInvalidField(widget));
    const Theme theme(option.palette);
    const auto paintStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString& icon) {
        const bool isPossible = (option.state & State_Enabled) && option.stepEnabled.testFlag(step);
        const bool isAimedAt = option.activeSubControls & part;
        const Token color = !isPossible ? Token::Text3 : isAimedAt ? Token::Text : Token::Text2;
        paintIcon(painter, subControlRect(CC_SpinBox, &option, part, widget), icon, 12, theme[color]);
    };
    paintStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up"));
    paintStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("chevron-down"));
}

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const {
    const Theme theme(option.palette);
    QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isActive = option.activeSubControls & SC_ScrollBarSlider;
    const qreal margin = isActive ? 2 : 3;
    handle.adjust(margin, margin, -margin, -margin);
    QColor color = theme[Token::Outline];
    color.setAlphaF(isActive ? 0.9F : 0.55F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    if (option.maximum > option.minimum)
        painter->drawRoundedRect(handle, radius, radius);
}

void Style::drawTab(const QStyleOptionTab& option, QPainter* painter) const {
    if (!(option.state & State_Selected))
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme(option.palette)[Token::Accent]);
    painter->drawRoundedRect(QRectF(option.rect.x() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2), 1, 1);
}

void Style::drawHeaderSection(const QStyleOption& option, QPainter* painter) const {
    const Theme theme(option.palette);
    painter->fillRect(option.rect, theme[Token::Surface]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme[Token::Border]);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    const QFont font = widget ? widget->font() : QFont();
    const int height = grownHeight(metrics::controlHeight, font);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button)
            break;
        QFont labelFont = font;
        labelFont.setWeight(QFont::DemiBold);
        int width = QFontMetrics(labelFont).size(Qt::TextShowMnemonic, button->text).width() + 2 * buttonPadding;
        if (!button->icon.isNull())
            width += button->text.isEmpty() ? buttonIcon - 2 * buttonPadding + 16 : buttonIcon + buttonGap;
        if (button->features & QStyleOptionButton::HasMenu)
            width += buttonGap + 12;
        return {qMax(width, height), height};
    }
    case CT_LineEdit:
        return isInsideField(widget) ? size : QSize(size.width() + 12, height);
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width() + comboChevron + 20, height};
    case CT_TabBarTab:
        return {size.width() + 4, qMax(size.height(), height + 4)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), grownHeight(metrics::headerRowHeight, font)};
    }
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return base;
        return {base.width() + 12, grownHeight(metrics::chipHeight, font, 10)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !isInsideField(widget))
        return rect.adjusted(6, 0, -6, 0); // Fusion lets the text touch the edge
    return rect;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - comboChevron + 1, r.y(), 20, r.height()));
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(9, 2, -comboChevron, -2));
    }
    if (control == CC_SpinBox) {
        const QRect r = option->rect;
        const QRect steps(r.right() - comboChevron + 1, r.y() + 2, 20, r.height() - 4);
        if (sub == SC_SpinBoxUp)
            return visualRect(option->direction, r, steps.adjusted(0, 0, 0, -steps.height() / 2));
        if (sub == SC_SpinBoxDown)
            return visualRect(option->direction, r, steps.adjusted(0, steps.height() / 2, 0, 0));
        if (sub == SC_SpinBoxEditField)
            return visualRect(option->direction, r, r.adjusted(9, 2, -comboChevron, -2));
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarRect(*slider, sub);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return sliderHandle + 2; // with its line
    case PM_SliderThickness:
        return 28;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        if (widget && widget->inherits("ccudesk::RowTree")) // paints the plane of its rows itself
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace ccudesk
