import { cinnamon, fields, ink, tones, type FieldName } from "./palette";
import type { Pen } from "./pen";
import type { Seed } from "./seed";

/** The tray's middle; motifs stand on it and rise to about y = 70. */
export const trayX = 200;
export const trayY = 304;

const contours = [
  // swell of the sea
  "M-10 284C40 268 76 300 128 286S226 268 280 286S366 270 412 282M-10 332C36 318 84 346 132 334S236 322 284 336S368 318 412 330M-10 376C50 364 90 390 144 378S246 366 296 380S376 366 412 374",
  // foothills
  "M-10 300C60 284 84 244 128 252S196 304 262 276S356 238 412 262M-10 340C52 330 96 322 138 332S238 356 292 332S374 300 412 314M-10 382C70 378 110 364 160 374S262 388 312 370S384 356 412 360",
  // terraces
  "M-10 262C56 258 88 284 148 290S300 300 412 272M-10 318C40 316 92 338 152 342S320 344 412 320M-10 368C60 366 104 382 168 384S340 382 412 362",
] as const;

function field(name: FieldName, seed: Seed): string {
  const { tint, band, glow } = fields[name];
  const lines = seed.pick("contour", contours);
  const upper = lines.slice(0, lines.indexOf("M", 1));
  const glowX = seed.count("glow", 176, 224);
  return (
    `<path fill="${tint}" d="M0 0h400v400H0z"/>` +
    `<circle cx="${glowX}" cy="172" r="132" fill="${glow}"/>` +
    `<path fill="${band}" d="${upper}V410H-10z"/>` +
    `<path d="${lines}" fill="none" stroke="${ink}" stroke-opacity=".14" stroke-width="3"/>`
  );
}

const leafLiner = (pen: Pen) =>
  pen.patch(
    "M-138 2C-104 -30 -30 -42 40 -36C90 -32 122 -18 142 -4C110 24 60 36 -4 34C-62 34 -112 24 -138 2Z",
    tones.leaf[1],
  ) + pen.line("M-128 2C-50 -8 60 -8 130 -4", tones.leaf[0]);

const clothLiner = (pen: Pen) =>
  pen.patch("M-112 -8L-20 -38L116 -12L84 20L10 60L-82 26Z", tones.cloth[0]) +
  pen.line("M-98 -6L0 44M-80 -12L24 38M100 -8L-10 44M78 -14L-36 34", "#C77B5A", 2.5);

function tray(pen: Pen, liner: (pen: Pen) => string): string {
  return (
    `<ellipse cx="206" cy="328" rx="150" ry="42" fill="${ink}" fill-opacity=".12" stroke="none"/>` +
    pen.flat("M-146 0C-146 30 -120 60 0 60C120 60 146 30 146 0Z", tones.straw[1]) +
    `<path d="M66 330c30 22 80 27 134 27s104-5 134-27" stroke="${cinnamon}" stroke-width="7" stroke-dasharray="3 13"/>` +
    `<ellipse cx="200" cy="304" rx="146" ry="46" fill="${tones.straw[0]}"/>` +
    `<ellipse cx="200" cy="304" rx="130" ry="37" fill="url(#w)" stroke="${cinnamon}" stroke-width="3.5" stroke-dasharray="11 9"/>` +
    liner(pen)
  );
}

const weave =
  `<pattern id="w" width="20" height="10" patternUnits="userSpaceOnUse">` +
  `<path d="M1 3h9M11 8h8" stroke="${tones.straw[1]}" stroke-width="3"/></pattern>`;

/** The whole sheet: field, contour band and tray, with the motif standing on it. */
export function sheet(options: {
  title: string;
  field: FieldName;
  liner: boolean;
  seed: Seed;
  pen: Pen;
  motif: string;
}): string {
  const { title, seed, pen, motif } = options;
  const liners = [() => "", leafLiner, clothLiner] as const;
  const liner = options.liner ? seed.pick("liner", liners) : liners[0];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img"><title>${title}</title>` +
    weave +
    field(options.field, seed) +
    `<g fill="none" stroke="${ink}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">` +
    tray(pen.at(trayX, trayY), liner) +
    motif +
    `</g></svg>`
  );
}
