/* What other plugins read and write workbooks with. */
export { csvCell, csvFile } from "./sheets/rules/csv";
export { readSheetFile } from "./sheets/read-sheet-file";
export type { SheetCell, SheetLanguage } from "./sheets/rules/sheet-column";
export { writeWorkbook, type OutCell, type OutSheet } from "./sheets/write-workbook";
