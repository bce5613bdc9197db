/* What other plugins ask of a listing: pure rules. */
export { gtinCheckDigit, gtinProblem, type GtinProblem } from "./rules/gtin";
