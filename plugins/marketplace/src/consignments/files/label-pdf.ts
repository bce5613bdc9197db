import { writePdf, type PdfPage } from "@ocop/ocop/pdf";
import { drawQr } from "./draw-qr";
import {
  writtenPhone,
  writtenVnd,
  writtenWeight,
  type ParcelPaper,
  type Sender,
} from "./parcel-paper";

const MARGIN = 16;
/** A6 in points, less the margins. */
const WIDTH = 297.64 - 2 * MARGIN;
const QR_SIZE = 92;
const RULE = "#000000";

function rule(page: PdfPage): void {
  page
    .moveTo(MARGIN, page.y)
    .lineTo(MARGIN + WIDTH, page.y)
    .lineWidth(0.7)
    .stroke(RULE);
  page.y += 5;
}

function line(
  page: PdfPage,
  text: string,
  {
    font = "plain",
    size = 10,
    width = WIDTH,
  }: { font?: "plain" | "strong"; size?: number; width?: number } = {},
): void {
  page.font(font).fontSize(size).fillColor("#000000").text(text, MARGIN, page.y, { width });
}

function drawHead(page: PdfPage, paper: ParcelPaper, sender: Sender): void {
  const top = page.y;
  const width = WIDTH - QR_SIZE;
  line(page, "Kiện hàng", { size: 8, width });
  line(page, paper.code, { font: "strong", size: 17, width });
  line(page, "Từ", { size: 8, width });
  line(page, sender.name, { font: "strong", width });
  const reach = [sender.phone && writtenPhone(sender.phone), sender.place].filter(Boolean);
  if (reach.length > 0) line(page, reach.join(" · "), { size: 9, width });
  const bottom = page.y;
  drawQr(page, paper.code, { x: MARGIN + width, y: top - 6, sizePt: QR_SIZE });
  page.y = Math.max(bottom, top + QR_SIZE - 12) + 4;
}

function drawRecipient(page: PdfPage, { recipient }: ParcelPaper): void {
  line(page, "Đến", { size: 8 });
  line(page, recipient?.name ?? "", { font: "strong", size: 14 });
  line(page, writtenPhone(recipient?.phone ?? ""), { font: "strong", size: 14 });
  for (const part of recipient?.lines ?? []) line(page, part, { size: 11 });
  page.y += 4;
}

/** How much of the goods is listed: the label says who gets the parcel, the slip what is in it. */
const LISTED = 4;

function drawLabel(page: PdfPage, paper: ParcelPaper, sender: Sender): void {
  page.y = MARGIN;
  drawHead(page, paper, sender);
  rule(page);
  drawRecipient(page, paper);
  rule(page);
  if (paper.cashVnd !== null && paper.cashVnd > 0) {
    line(page, "Thu hộ (COD)", { size: 9 });
    line(page, writtenVnd(paper.cashVnd, "vi"), { font: "strong", size: 20 });
    line(page, "Cho kiểm hàng trước khi trả tiền.", { size: 9 });
  } else {
    line(page, "Không thu tiền khi giao", { font: "strong", size: 12 });
  }
  page.y += 3;
  rule(page);
  line(page, `Khối lượng: ${writtenWeight(paper.weightG)}`);
  for (const { quantity, title } of paper.items.slice(0, LISTED)) {
    page.font("plain").fontSize(9);
    page.text(`${quantity} × ${title}`, MARGIN, page.y, {
      width: WIDTH,
      height: 12,
      ellipsis: true,
    });
  }
  const rest = paper.items.length - LISTED;
  if (rest > 0) line(page, `và ${rest} mặt hàng nữa, xem phiếu đóng gói`, { size: 9 });
  if (paper.trackingNumber) {
    line(page, [paper.carrier, paper.trackingNumber].filter(Boolean).join(" · "), {
      font: "strong",
    });
  }
}

/** Labels to stick on parcels, one A6 page for each, in Vietnamese as carriers read them. */
export function labelsPdf(papers: readonly ParcelPaper[], sender: Sender): Promise<Buffer> {
  const margins = { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 };
  const info = { Title: `Nhãn ${papers.map(({ code }) => code).join(", ")}` };
  return writePdf({ size: "A6", margins, lang: "vi", info, autoFirstPage: false }, (page) => {
    for (const paper of papers) {
      page.addPage();
      drawLabel(page, paper, sender);
    }
  });
}
