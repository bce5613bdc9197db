import type { FieldName } from "./palette";
import type { Pen } from "./pen";
import type { Seed } from "./seed";

export type Draw = (pen: Pen, seed: Seed) => string;

/** One drawing of a product set, chosen by words in the name (Vietnamese folded to ASCII). */
export type Variant = {
  words?: RegExp;
  draw: Draw;
  /** Grounds on which the motif stands out. */
  fields: readonly [FieldName, ...FieldName[]];
  /** Leave the tray bare where a leaf or cloth would crowd the motif. */
  bare?: boolean;
};
