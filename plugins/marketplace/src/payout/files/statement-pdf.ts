import { writePdf, type PdfFont, type PdfPage } from "@ocop/ocop/pdf";
import type { Language, Statement } from "../../types/statement";
import { headingRows, movementRows, totalRows, type MovementRow } from "./statement-rows";
import { wordsIn, writtenMonth, writtenVnd } from "./words";

const MARGIN = 48;
const FOOT = 40;
const ROW_HEIGHT = 17;
const LABEL_WIDTH = 190;
/** Left edge and width of each column, in points. */
const COLUMNS = [
  { x: MARGIN, width: 66, align: "left" },
  { x: MARGIN + 70, width: 136, align: "left" },
  { x: MARGIN + 210, width: 116, align: "left" },
  { x: MARGIN + 330, width: 82, align: "right" },
  { x: MARGIN + 416, width: 83, align: "right" },
] as const;
const WIDTH = 499;

function drawRow(page: PdfPage, cells: readonly string[], font: PdfFont): void {
  const { y } = page;
  page.font(font).fontSize(9);
  cells.forEach((cell, index) => {
    const column = COLUMNS[index];
    if (!column) return;
    const { x, width, align } = column;
    page.text(cell, x, y, { width, align, height: ROW_HEIGHT, ellipsis: true, lineBreak: false });
  });
  page.x = MARGIN;
  page.y = y + ROW_HEIGHT;
}

function drawPair(page: PdfPage, [name, value]: readonly [string, string]): void {
  const { y } = page;
  page.font("plain").fontSize(10).text(name, MARGIN, y, { width: LABEL_WIDTH });
  const afterName = page.y;
  page.font("strong").text(value, MARGIN + LABEL_WIDTH, y, { width: WIDTH - LABEL_WIDTH });
  page.x = MARGIN;
  page.y = Math.max(afterName, page.y) + 2;
}

function drawRule(page: PdfPage): void {
  page
    .moveTo(MARGIN, page.y)
    .lineTo(MARGIN + WIDTH, page.y)
    .lineWidth(0.5)
    .stroke("#888888");
  page.moveDown(0.5);
}

const cellsOf = (row: MovementRow, language: Language): string[] => [
  ...[row.day, row.what, row.reference],
  row.amountVnd === null ? "" : writtenVnd(row.amountVnd, language),
  writtenVnd(row.balanceVnd, language),
];

function drawPageNumbers(page: PdfPage, word: string): void {
  const { start, count } = page.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    page.switchToPage(index);
    // Below the margin, where text would otherwise begin a page of its own.
    page.page.margins.bottom = 0;
    page
      .font("plain")
      .fontSize(8)
      .text(`${word} ${index + 1}/${count}`, MARGIN, page.page.height - FOOT, {
        width: WIDTH,
        align: "right",
        lineBreak: false,
      });
  }
}

/** The movements as a table whose headers stand on each page. */
function drawMovements(page: PdfPage, statement: Statement, language: Language): void {
  const words = wordsIn(language);
  const headers = [words.day, words.kind, words.reference, words.amount, words.balance];
  drawRow(page, headers, "strong");
  for (const row of movementRows(statement, language)) {
    if (page.y + ROW_HEIGHT > page.page.height - MARGIN - FOOT) {
      page.addPage();
      drawRow(page, headers, "strong");
    }
    drawRow(page, cellsOf(row, language), row.amountVnd === null ? "strong" : "plain");
  }
  if (statement.lines.length === 0) page.font("plain").fontSize(9).text(words.nothing);
}

function draw(page: PdfPage, statement: Statement, language: Language): void {
  const words = wordsIn(language);
  page
    .font("strong")
    .fontSize(18)
    .text(`${words.statement} ${writtenMonth(statement.month)}`, MARGIN, MARGIN);
  page.fontSize(12).text(statement.producer.name).moveDown(0.8);
  for (const pair of headingRows(statement, language)) drawPair(page, pair);
  page.moveDown(0.6);
  drawRule(page);
  for (const [name, amountVnd] of totalRows(statement, language)) {
    drawPair(page, [name, `${writtenVnd(amountVnd, language)} ₫`]);
  }
  page.moveDown(0.6);
  drawRule(page);
  drawMovements(page, statement, language);
  drawPageNumbers(page, words.page);
}

/** A statement as PDF, A4, with the letters it needs embedded. */
export function statementPdf(statement: Statement, language: Language): Promise<Buffer> {
  const words = wordsIn(language);
  const title = `${words.statement} ${writtenMonth(statement.month)} ${statement.producer.name}`;
  return writePdf(
    { size: "A4", margin: MARGIN, bufferPages: true, lang: language, info: { Title: title } },
    (page) => draw(page, statement, language),
  );
}
