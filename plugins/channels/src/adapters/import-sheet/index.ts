import { FLOORS } from "./floors";
import { importSheet } from "./import-sheet";

/** An adapter for each floor of the data. */
export const IMPORT_SHEETS = FLOORS.map(importSheet);
