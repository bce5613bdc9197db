import { tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";

/** A footed bowl 96 high and 176 wide; draw what is in it first. */
export function bowl(pen: Pen, glaze: Tones = tones.porcelain, band?: string): string {
  return pen.form(
    "M-88 -90C-60 -80 60 -80 88 -90C88 -50 68 -18 38 -10L36 0L-36 0L-38 -10C-68 -18 -88 -50 -88 -90Z",
    glaze,
    (band ? pen.line("M-90 -58C-40 -46 40 -46 90 -58M-80 -44C-40 -34 40 -34 80 -44", band) : "") +
      pen.gloss("M-66 -66C-62 -48 -56 -38 -50 -32"),
  );
}

/** A rounded heap that fills a bowl. */
export function heap(pen: Pen, tone: Tones, inside = ""): string {
  return pen.form(
    "M-88 -88C-70 -116 -44 -118 -24 -136C-8 -148 14 -146 28 -132C48 -118 72 -116 88 -88C60 -74 -60 -74 -88 -88Z",
    tone,
    inside,
  );
}

/** A low open dish 190 wide; its rim ellipse is at -34. */
export function dish(pen: Pen, glaze: Tones = tones.porcelain): string {
  return (
    pen.form("M-96 -34C-90 -12 -60 0 -30 2L30 2C60 0 90 -12 96 -34Z", glaze) +
    pen.flat(oval(0, -34, 96, 22), glaze[0])
  );
}

/** A cup with a handle, 84 high; the tea fills it. */
export function cup(pen: Pen, glaze: Tones, tea: string): string {
  return (
    pen.line("M58 -62C96 -72 96 -20 48 -22", undefined, 16) +
    pen.line("M58 -62C96 -72 96 -20 48 -22", glaze[1], 6) +
    pen.form(
      "M-66 -82C-64 -40 -52 -6 -30 0L30 0C52 -6 64 -40 66 -82Z",
      glaze,
      pen.gloss("M-48 -58C-46 -42 -42 -32 -36 -24"),
    ) +
    pen.flat(oval(0, -82, 66, 17), glaze[0]) +
    pen.flat(oval(0, -79, 53, 10), tea, 3.5)
  );
}
