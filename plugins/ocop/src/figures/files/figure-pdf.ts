import { writePdf, type PdfFont, type PdfPage } from "../../pdf/write-pdf";
import type { FigureReport } from "../report";
import { figureDefinition, figureFacts, figureTable, type TableCell } from "./figure-table";

/** Decree 30/2020/NĐ-CP, Appendix I: A4, 20 mm above and below, 30 mm left, 15 mm right. */
const MARGINS = { top: 57, bottom: 57, left: 85, right: 43 };
const LEFT = MARGINS.left;
const WIDTH = 595 - MARGINS.left - MARGINS.right;
const HALF = WIDTH / 2;
const ROW_HEIGHT = 15;

type Line = { text: string; font?: PdfFont; size?: number };

/** Lines of one column of the head, centred; gives where the next begins. */
function drawColumn(page: PdfPage, lines: readonly Line[], x: number, top: number): number {
  page.y = top;
  for (const { text, font = "plain", size = 11 } of lines) {
    page.font(font).fontSize(size).text(text, x, page.y, { width: HALF, align: "center" });
  }
  const middle = x + HALF / 2;
  page
    .moveTo(middle - 40, page.y + 2)
    .lineTo(middle + 40, page.y + 2)
    .lineWidth(0.7)
    .stroke("#000000");
  return page.y + 8;
}

function drawHead(page: PdfPage, date: string): void {
  const [year = "", month = "", day = ""] = date.split("-");
  const top = MARGINS.top;
  const left = drawColumn(
    page,
    [
      { text: "UỶ BAN NHÂN DÂN TỈNH QUẢNG NGÃI" },
      { text: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", font: "strong" },
    ],
    LEFT,
    top,
  );
  const right = drawColumn(
    page,
    [
      { text: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", font: "strong" },
      { text: "Độc lập - Tự do - Hạnh phúc", font: "strong", size: 12 },
    ],
    LEFT + HALF,
    top,
  );
  const y = Math.max(left, right);
  page.font("plain").fontSize(11);
  page.text("Số:          /BC-SNNMT", LEFT, y, { width: HALF, align: "center" });
  page.text(`Quảng Ngãi, ngày ${day} tháng ${month} năm ${year}`, LEFT + HALF, y, {
    width: HALF,
    align: "center",
  });
  page.moveDown(1.5);
}

function drawTitle(page: PdfPage, report: FigureReport): void {
  const centred = { width: WIDTH, align: "center" } as const;
  page.font("strong").fontSize(14).text("BÁO CÁO", LEFT, page.y, centred);
  page.fontSize(12).text(report.metric.name.vi, LEFT, page.y, centred).moveDown(0.8);
  page
    .font("plain")
    .fontSize(12)
    .text("Kính gửi: Uỷ ban nhân dân tỉnh Quảng Ngãi", LEFT, page.y, centred)
    .moveDown(0.8);
}

function drawPairs(page: PdfPage, pairs: readonly (readonly [string, TableCell])[]): void {
  for (const [name, value] of pairs) {
    if (value === null || value === "") continue;
    page
      .fontSize(11)
      .font("strong")
      .text(`${name}: `, LEFT, page.y, { width: WIDTH, continued: true })
      .font("plain")
      .text(String(value));
  }
  page.moveDown(0.6);
}

function roomFor(page: PdfPage, height: number): boolean {
  return page.y + height <= page.page.height - MARGINS.bottom;
}

/** The numbers as a table: the part's name takes what the columns of numbers leave. */
function drawTable(page: PdfPage, report: FigureReport): void {
  const { headers, rows } = figureTable(report, "vi");
  const numbers = headers.length - 3;
  const numberWidth = Math.min(44, (WIDTH - 200) / numbers);
  const byWidth = 88;
  const partWidth = WIDTH - byWidth - numbers * numberWidth;
  const columns = [
    { x: LEFT, width: byWidth, align: "left" as const },
    { x: LEFT + byWidth, width: partWidth, align: "left" as const },
    ...Array.from({ length: numbers }, (_, index) => ({
      x: LEFT + byWidth + partWidth + index * numberWidth,
      width: numberWidth,
      align: "right" as const,
    })),
  ];
  // The code is for programs.
  const shown = (cells: readonly TableCell[]) => cells.filter((_, index) => index !== 2);
  const draw = (cells: readonly TableCell[], font: PdfFont, height: number) => {
    const { y } = page;
    page.font(font).fontSize(8);
    shown(cells).forEach((cell, index) => {
      const column = columns[index];
      if (!column || cell === null) return;
      const { x, width, align } = column;
      const style = { width: width - 3, align, height, ellipsis: true };
      page.text(String(cell), x, y, style);
    });
    page.y = y + height;
  };
  const header = () => draw(headers, "strong", ROW_HEIGHT * 2);
  header();
  for (const [index, row] of rows.entries()) {
    if (!roomFor(page, ROW_HEIGHT)) {
      page.addPage();
      header();
    }
    draw(row, index === 0 ? "strong" : "plain", ROW_HEIGHT);
  }
  page.moveDown(1);
}

function drawFoot(page: PdfPage): void {
  if (!roomFor(page, 130)) page.addPage();
  const { y } = page;
  page
    .font("strong")
    .fontSize(10)
    .text("Nơi nhận:", LEFT, y, { width: HALF })
    .font("plain")
    .text("- Như trên;")
    .text("- Văn phòng điều phối nông thôn mới tỉnh;")
    .text("- Lưu: VT.");
  page
    .font("strong")
    .fontSize(12)
    .text("GIÁM ĐỐC", LEFT + HALF, y, { width: HALF, align: "center" });
  page
    .font("plain")
    .fontSize(10)
    .text("(Ký, ghi rõ họ tên, đóng dấu)", LEFT + HALF, page.y, { width: HALF, align: "center" });
}

/** A figure as the standing agency reports it to the People's Committee, in Vietnamese, ready to be signed. */
export function figurePdf(report: FigureReport, today: string): Promise<Buffer> {
  const title = report.metric.name.vi;
  return writePdf(
    { size: "A4", margins: MARGINS, bufferPages: true, lang: "vi", info: { Title: title } },
    (page) => {
      drawHead(page, today);
      drawTitle(page, report);
      drawPairs(page, figureFacts(report, "vi"));
      drawTable(page, report);
      drawPairs(page, figureDefinition(report, "vi").slice(1));
      drawFoot(page);
    },
  );
}
