/* What other plugins read and write workbooks with. */
export { readSheetFile } from "./sheets/read-sheet-file";
export type { SheetCell, SheetLanguage } from "./sheets/rules/sheet-column";
export { writeWorkbook, type OutCell, type OutSheet } from "./sheets/write-workbook";
