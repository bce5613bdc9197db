/* What other plugins write workbooks with. */
export { writeWorkbook, type OutCell, type OutSheet } from "./sheets/write-workbook";
