import { sheet } from "./canvas";
import { motifOf } from "./motif-of";
import { foldWords, titleText } from "./names";
import { createPen } from "./pen";
import { createSeed } from "./seed";

/**
 * Draws the stand-in picture of a product until its producer uploads a photograph: a complete
 * 400 × 400 SVG of at most 4 kB, always the same for the same handle and name.
 * `setNumber` is the legal product set, 1 to 26; any other number throws a RangeError.
 */
export function illustrationSvg(options: {
  setNumber: number;
  handle: string;
  name: string;
}): string {
  const { setNumber, handle, name } = options;
  const motif = motifOf(setNumber, foldWords(`${name} ${handle}`));
  const seed = createSeed(handle);
  const pen = createPen(seed);
  return sheet({
    title: titleText(name),
    field: seed.pick("field", motif.fields),
    liner: !motif.bare,
    seed,
    pen,
    motif: motif.draw(pen, seed),
  });
}
