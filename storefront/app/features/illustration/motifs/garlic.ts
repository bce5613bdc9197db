import { tones, type Tones } from "../palette";
import type { Pen } from "../pen";
import type { Draw } from "../variant";
import { bowl, heap } from "./bowl";
import { jar } from "./jar";

const vein = "#B58AA0";

/** A bulb 134 high that stands on the origin. */
export function bulb(pen: Pen, skin: Tones = tones.paperSkin, veins: string = vein): string {
  return pen.form(
    "M0 0C-34 3 -60 -16 -58 -46C-56 -76 -24 -84 -11 -106C-6 -116 -9 -126 -6 -136L9 -134C7 -122 8 -114 13 -106C27 -83 57 -74 58 -44C59 -15 33 2 0 0Z",
    skin,
    pen.line(
      "M-5 -100C-25 -74 -32 -38 -15 -4M6 -100C25 -76 30 -38 14 -3M-14 -92C-42 -68 -50 -42 -42 -20M17 -92C42 -70 48 -44 44 -22",
      veins,
    ) + pen.gloss("M-46 -42C-46 -54 -40 -61 -34 -66"),
  );
}

/** One clove 66 high, leaning on its flat side. */
export function clove(pen: Pen, skin: Tones = tones.paperSkin, veins: string = vein): string {
  return pen.form(
    "M-2 0C-25 0 -31 -20 -22 -38C-16 -50 -4 -56 6 -66C9 -53 26 -42 26 -22C26 -7 14 0 -2 0Z",
    skin,
    pen.line("M2 -50C-10 -36 -14 -20 -8 -8", veins),
    6,
  );
}

const stem = (pen: Pen) =>
  pen.form(
    "M-10 -116C-8 -146 -2 -160 -14 -184L-6 -180L0 -188L4 -180L12 -184C6 -160 10 -140 13 -116Z",
    tones.agedSkin,
    "",
    5,
  );

export const lySonGarlic: Draw = (pen, seed) => {
  const many = seed.count("bulbs", 0, 1) === 1;
  const back = pen.at(178, 292, 1.2, -5);
  return (
    stem(back) +
    bulb(back) +
    (many
      ? stem(pen.at(268, 300, 0.95, 9)) + bulb(pen.at(268, 300, 0.98, 9))
      : bulb(pen.at(272, 306, 0.85, 8))) +
    clove(pen.at(136, 328, 0.85, -14)) +
    clove(pen.at(226, 334, 0.8, 12, true))
  );
};

const shallot = (pen: Pen) =>
  pen.cord("M0 -60C-4 -120 6 -170 -2 -228", 9, tones.deepLeaf) +
  pen.form(
    "M0 0C-26 0 -36 -22 -30 -42C-24 -60 -8 -62 -7 -84L9 -84C9 -62 26 -58 31 -40C36 -18 24 0 0 0Z",
    tones.squid,
    pen.line("M0 -76C-14 -56 -18 -30 -8 -4M6 -70C18 -50 20 -28 12 -4", vein),
    7,
  ) +
  pen.line("M-8 2L-12 12M0 3L0 14M8 2L12 11");

/** A tied bunch of nén, the small allium of the coast. */
export const shallots: Draw = (pen, seed) =>
  pen.repeat(shallot, [
    [112, 290, 1.06, 33],
    [288, 290, 1.06, -33],
    [164, 312, 1.06, 12],
    [234, 312, 1.06, -13],
  ]) +
  pen
    .at(200, 178)
    .form("M-38 -10C-16 -2 18 -2 38 -10L36 12C18 20 -18 20 -36 12Z", tones.straw, "", 6) +
  (seed.count("loose", 0, 1) ? clove(pen.at(200, 346, 0.7, -20), tones.squid) : "");

export const garlicAndSalt: Draw = (pen) =>
  stem(pen.at(150, 296, 1.25, -6)) +
  bulb(pen.at(150, 296, 1.25, -6)) +
  heap(pen.at(258, 318, 0.78), tones.rice) +
  bowl(pen.at(258, 318, 0.78), tones.sea) +
  clove(pen.at(168, 336, 0.85, 10));

const black = (pen: Pen) => clove(pen, tones.blackClove, "#8A6A58");

/** An aged bulb torn open: the dark cloves show. */
const openBulb = (pen: Pen) =>
  bulb(pen, tones.agedSkin, "#94683F") +
  pen.flat(
    "M-34 -6C-44 -34 -30 -64 -4 -84C24 -66 42 -36 32 -6C10 2 -14 2 -34 -6Z",
    tones.paperSkin[1],
    3.5,
  ) +
  black(pen.at(-14, -6, 0.95, -8)) +
  black(pen.at(15, -5, 0.92, 8, true));

export const blackGarlic: Draw = (pen, seed) =>
  bulb(pen.at(278, 290, 0.98, 10), tones.agedSkin, "#94683F") +
  openBulb(pen.at(180, 312, 1.55, -3)) +
  pen.repeat(
    black,
    (
      [
        [112, 318, 0.92, -24],
        [262, 336, 0.92, 20],
        [300, 316, 0.92, 34],
      ] as const
    ).slice(0, seed.count("cloves", 2, 3)),
  );

/** Many-cloved black garlic: a full bulb and a fan of peeled cloves. */
export const manyBlackCloves: Draw = (pen) =>
  bulb(pen.at(196, 276, 1.45, 4), tones.agedSkin, "#94683F") +
  pen.repeat(black, [
    [106, 306, 1.05, -30],
    [288, 310, 1.05, 28],
    [146, 322, 1.08, -16],
    [242, 326, 1.08, 12],
    [194, 332, 1.1, -3],
  ]);

const solo = (pen: Pen, skin: Tones, veins: string) =>
  pen.form(
    "M0 0C-36 0 -56 -22 -54 -50C-52 -82 -22 -90 -8 -104C-4 -110 -6 -118 -3 -124L9 -122C8 -114 9 -108 13 -102C26 -88 54 -80 54 -48C54 -20 34 0 0 0Z",
    skin,
    pen.line("M0 -98C-20 -76 -28 -40 -16 -4M6 -98C26 -78 30 -44 20 -6", veins) +
      pen.gloss("M-40 -48C-40 -60 -34 -68 -26 -74"),
  );

export const soloBlackGarlic: Draw = (pen) =>
  solo(pen.at(150, 290, 1.36, -6), tones.agedSkin, "#94683F") +
  solo(pen.at(264, 302, 1.05, 9), tones.agedSkin, "#94683F") +
  pen
    .at(204, 334)
    .form(
      "M0 0C-34 0 -46 -22 -40 -44C-34 -64 -12 -68 2 -84C10 -68 36 -62 40 -40C44 -16 30 0 0 0Z",
      tones.blackClove,
      pen.at(204, 334).line("M2 -70C-12 -52 -16 -28 -8 -8", "#8A6A58") +
        pen.at(204, 334).gloss("M-26 -36C-24 -44 -20 -48 -16 -50"),
    );

export const honeyGarlic: Draw = (pen) => {
  const glass = pen.at(182, 322, 1.18);
  const inside = [
    [-34, 0, -10],
    [8, 2, 6],
    [44, -2, 20],
    [-18, -46, 14],
    [28, -48, -12],
  ]
    .map(([x = 0, y = 0, turn]) => glass.at(x, y, 0.72, turn))
    .map((p) =>
      p.flat(
        "M-2 0C-25 0 -31 -20 -22 -38C-16 -50 -4 -56 6 -66C9 -53 26 -42 26 -22C26 -7 14 0 -2 0Z",
        "#FFF3D6",
        3.5,
      ),
    )
    .join("");
  return (
    jar(glass, { content: tones.honey, level: -108, inside, cover: tones.cloth }) +
    bulb(pen.at(300, 326, 0.72, 8)) +
    clove(pen.at(98, 332, 0.75, -20))
  );
};

export const blackGarlicPaste: Draw = (pen) => {
  const pot = pen.at(204, 318, 1.22);
  return (
    pot.form(
      "M-50 -136C-64 -128 -68 -112 -66 -96L-64 -14C-62 0 -52 4 -42 4L42 4C54 4 62 0 64 -14L66 -96C68 -112 64 -128 50 -136Z",
      tones.blackClove,
      pot.patch("M-90 -98C-40 -90 40 -90 90 -98L90 -30C40 -22 -40 -22 -90 -30Z", tones.cloth[0]) +
        pot.line("M-90 -88C-40 -80 40 -80 90 -88M-90 -40C-40 -32 40 -32 90 -40", "#8F3D12") +
        pot.gloss("M-50 -116L-48 -108"),
    ) +
    pot.form(
      "M-56 -136C-60 -150 -60 -162 -54 -172C-28 -180 28 -180 54 -172C60 -162 60 -150 56 -136C28 -128 -28 -128 -56 -136Z",
      tones.bark,
      "",
      7,
    ) +
    black(pot.at(0, -44, 0.56)) +
    bulb(pen.at(296, 322, 0.86, 8), tones.agedSkin, "#94683F") +
    pen.repeat(black, [
      [112, 334, 0.92, -14],
      [246, 346, 0.86, 10],
    ])
  );
};
