// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inventoryview.h"

#include "core/base/wholefile.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/pages/sentencelabel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextTable>

namespace ccudesk {

namespace {

//! A document begins with an empty paragraph, and so does what follows a table: they are used, not left blank.
void addLine(QTextCursor& cursor, const QString& text, double size, bool isBold) {
    QTextCharFormat letters;
    letters.setFontPointSize(size);
    letters.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    QTextBlockFormat block;
    block.setTopMargin(isBold && cursor.position() > 0 ? size : 0);
    block.setBottomMargin(4);
    if (cursor.block().text().isEmpty()) {
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(letters);
    } else {
        cursor.insertBlock(block, letters);
    }
    cursor.insertText(text, letters);
}

void fillRow(QTextTable& table, int row, const QStringList& cells, bool isHead) {
    QTextCharFormat letters;
    letters.setFontWeight(isHead ? QFont::Bold : QFont::Normal);
    for (int column = 0; column < cells.size() && column < table.columns(); ++column)
        table.cellAt(row, column).firstCursorPosition().insertText(cells.at(column), letters);
}

void addSection(QTextCursor& cursor, const HomeInventory::Section& section, double size, const QColor& lines) {
    addLine(cursor, section.title, size * 1.2, true);
    if (section.rows.isEmpty())
        return addLine(cursor, section.emptySentence, size, false);
    QTextTableFormat format;
    format.setHeaderRowCount(1); // again on every sheet
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(lines);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 99)); // its lines need some room, too
    QTextTable* table = cursor.insertTable(
        static_cast<int>(section.rows.size()) + 1, static_cast<int>(section.columns.size()), format);
    fillRow(*table, 0, section.columns, true);
    for (int row = 0; row < section.rows.size(); ++row)
        fillRow(*table, row + 1, section.rows.at(row), false);
    cursor.movePosition(QTextCursor::End);
}

void fill(QTextDocument& document, const HomeInventory& inventory, double size, const QColor& lines) {
    document.clear();
    QFont letters = document.defaultFont();
    letters.setPointSizeF(size);
    document.setDefaultFont(letters);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    addLine(cursor, inventory.title, size * 1.6, true);
    for (const QString& fact : inventory.facts)
        addLine(cursor, fact, size, false);
    for (const HomeInventory::Section& section : inventory.sections)
        addSection(cursor, section, size, lines);
    cursor.endEditBlock();
}

QByteArray toPdf(const HomeInventory& inventory) {
    constexpr double sheetSize = 8;
    constexpr double margin = 15; // mm
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(inventory.title);
    pdf.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Landscape, {margin, margin, margin, margin}, QPageLayout::Millimeter));
    QTextDocument document;
    fill(document, inventory, sheetSize, Qt::gray);
    document.print(&pdf);
    return bytes;
}

} // namespace

InventoryView::InventoryView(const std::function<HomeInventory()>& inventory, QWidget* parent)
    : QWidget(parent), m_source(inventory), m_text(new QTextEdit(this)),
      m_outcome(new SentenceLabel(FontRole::Body, Token::Text, this)),
      m_save(new QPushButton(themeIcon(QStringLiteral("export")), tr("Save as …"), this)) {
    build();
    connect(m_save, &QPushButton::clicked, this, &InventoryView::askForFile);
}

void InventoryView::build() {
    auto* about = new SentenceLabel(FontRole::Body, Token::Text2, this);
    about->setText(tr("For whoever takes the home over, and for an insurance. Save it as PDF, or as a web page that a "
                      "browser prints. Passwords, radio keys and what your sensors report are not in it; what your "
                      "rooms are called and where your locks are is: give it only to people whom you trust."));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Installation report"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_save->setObjectName(QStringLiteral("save"));
    setButtonKind(m_save, ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tileGap);
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    column->setSpacing(12);
    column->addWidget(about);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
}

void InventoryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void InventoryView::refresh() {
    m_inventory = m_source();
    constexpr double usualSize = 10;
    const double size = font().pointSizeF() > 0 ? font().pointSizeF() : usualSize;
    fill(*m_text->document(), m_inventory, size, Theme(palette())[Token::ControlLine]);
    m_text->document()->setDocumentMargin(metrics::tileGap);
    m_text->moveCursor(QTextCursor::Start);
}

void InventoryView::setRemark(const QString& sentence) {
    m_outcome->setColor(Token::Text2);
    m_outcome->setText(sentence);
}

void InventoryView::askForFile() {
    askWhereToSave(this,
        {tr("Save the installation report"), {tr("PDF (*.pdf)"), tr("Web page (*.html)")},
            QStringLiteral("ccu-installation.pdf")},
        [this](const QString& path) { saveTo(path); });
}

//! What is shown is what is saved.
bool InventoryView::saveTo(const QString& fileName) {
    const bool isPdf = fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = isPdf ? toPdf(m_inventory) : toHtml(m_inventory, QLocale().name().left(2));
    const Result<void> written = writeWholeFile(fileName, bytes, FileReaders::Owner);
    const bool isWritten = written.has_value();
    m_outcome->setColor(isWritten ? Token::Ok : Token::Bad);
    m_outcome->setText(isWritten ? tr("Saved.") : notWrittenSentence(fileName, written.error()));
    return isWritten;
}

} // namespace ccudesk
