import { writePdf, type PdfFont, type PdfPage } from "@ocop/ocop/pdf";
import {
  writtenDay,
  writtenPhone,
  writtenVnd,
  writtenWeight,
  type ParcelPaper,
  type Sender,
} from "./parcel-paper";
import { SLIP_WORDS } from "./slip-words";

const MARGIN = 48;
const WIDTH = 595.28 - 2 * MARGIN;
const COLUMN = WIDTH / 2 - 8;
const PIECES_WIDTH = 60;

function text(page: PdfPage, words: string, font: PdfFont = "plain", size = 10): void {
  page.font(font).fontSize(size).text(words, MARGIN, page.y, { width: WIDTH });
}

/** A heading with lines below it, in the left or the right half; gives where it ends. */
function block(
  page: PdfPage,
  { x, y, heading, lines }: { x: number; y: number; heading: string; lines: readonly string[] },
): number {
  page.font("plain").fontSize(9).text(heading, x, y, { width: COLUMN });
  lines.forEach((line, index) => {
    page.font(index === 0 ? "strong" : "plain").fontSize(11);
    page.text(line, x, page.y, { width: COLUMN });
  });
  return page.y;
}

function drawGoods(page: PdfPage, { items }: ParcelPaper, words: (typeof SLIP_WORDS)["vi"]): void {
  const row = (title: string, pieces: string, font: PdfFont): void => {
    const { y } = page;
    page.font(font).fontSize(11);
    page.text(title, MARGIN, y, { width: WIDTH - PIECES_WIDTH - 8 });
    const afterTitle = page.y;
    page.text(pieces, MARGIN + WIDTH - PIECES_WIDTH, y, { width: PIECES_WIDTH, align: "right" });
    page.y = Math.max(afterTitle, page.y) + 3;
    page
      .moveTo(MARGIN, page.y)
      .lineTo(MARGIN + WIDTH, page.y)
      .lineWidth(0.4)
      .stroke("#999999");
    page.y += 4;
  };
  row(words.goods, words.pieces, "strong");
  for (const { title, quantity } of items) {
    if (page.y > page.page.height - MARGIN - 40) page.addPage();
    row(title, String(quantity), "plain");
  }
  row(words.pieceCount, String(items.reduce((sum, { quantity }) => sum + quantity, 0)), "strong");
}

function drawInvoice(
  page: PdfPage,
  { invoiceRequest }: ParcelPaper,
  words: (typeof SLIP_WORDS)["vi"],
): void {
  if (!invoiceRequest) return;
  const { company_name, tax_code, address, email } = invoiceRequest;
  page.moveDown(0.6);
  text(page, words.invoice, "strong", 11);
  for (const line of [company_name, `${words.taxCode}: ${tax_code}`, address, email]) {
    if (line) text(page, line);
  }
}

function drawSlip(page: PdfPage, paper: ParcelPaper, sender: Sender): void {
  const { language, recipient } = paper;
  const words = SLIP_WORDS[language];
  page.y = MARGIN;
  text(page, `${words.slip} ${paper.code}`, "strong", 18);
  const placed = `${words.placed} ${writtenDay(paper.placedAt, language)}`;
  text(page, `${words.order} ${paper.orderCode} · ${placed}`);
  page.moveDown(1);
  const { y } = page;
  const ends = [
    block(page, {
      ...{ x: MARGIN, y, heading: words.from },
      lines: [sender.name, writtenPhone(sender.phone ?? ""), sender.place ?? ""].filter(Boolean),
    }),
    block(page, {
      ...{ x: MARGIN + WIDTH - COLUMN, y, heading: words.to },
      lines: recipient ? [recipient.name, writtenPhone(recipient.phone), ...recipient.lines] : [],
    }),
  ];
  page.y = Math.max(...ends) + 16;
  drawGoods(page, paper, words);
  page.moveDown(0.6);
  const cash = paper.cashVnd !== null && paper.cashVnd > 0;
  text(
    page,
    cash ? `${words.cash}: ${writtenVnd(paper.cashVnd ?? 0, language)}` : words.noCash,
    "strong",
    12,
  );
  text(page, `${words.weight}: ${writtenWeight(paper.weightG)}`);
  if (paper.note) {
    page.moveDown(0.6);
    text(page, words.note, "strong", 11);
    text(page, paper.note, "plain", 11);
  }
  drawInvoice(page, paper, words);
  page.moveDown(1);
  text(page, words.thanks);
}

/** Packing slips to put into parcels: A4, each begins on a page of its own. */
export function slipsPdf(papers: readonly ParcelPaper[], sender: Sender): Promise<Buffer> {
  const info = { Title: papers.map(({ code }) => code).join(", ") };
  return writePdf(
    { size: "A4", margin: MARGIN, lang: "vi", info, autoFirstPage: false },
    (page) => {
      for (const paper of papers) {
        page.addPage();
        drawSlip(page, paper, sender);
      }
    },
  );
}
