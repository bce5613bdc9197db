import { gold, tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";

const pot = (pen: Pen, glaze: Tones) =>
  pen.form(
    "M-54 -62L-40 -4C-30 6 30 6 40 -4L54 -62Z",
    glaze,
    pen.line("M-60 -34C-20 -24 20 -24 60 -34", glaze[0], 5),
    10,
  ) + pen.form("M-62 -82C-30 -76 30 -76 62 -82L58 -60C30 -54 -30 -54 -58 -60Z", glaze, "", 6);

const blossom = (pen: Pen, petals: Tones) =>
  pen.flat(
    "M0 2C-22 -12 -20 -50 0 -58C20 -50 22 -12 0 2C-6 26 -30 44 -44 28C-46 10 -20 -2 0 2C20 -2 46 10 44 28C30 44 6 26 0 2Z",
    petals[1],
    5,
  ) +
  pen.flat(
    "M0 0C-10 -38 -62 -44 -62 -12C-60 16 -22 16 0 0C22 16 60 16 62 -12C62 -44 10 -38 0 0Z",
    petals[0],
    5,
  ) +
  pen.line("M-46 -16C-36 -14 -26 -10 -18 -6M46 -16C36 -14 26 -10 18 -6", petals[1]) +
  pen.flat("M-10 -4C-16 14 -6 24 0 26C8 24 16 14 10 -4C4 -10 -4 -10 -10 -4Z", "#C9487A", 4) +
  pen.dots([[0, 0]], 8, gold);

export const orchid: Draw = (pen, seed) => {
  const petals = seed.pick<Tones>("petals", [
    tones.orchid,
    ["#FFFFFF", "#EBD9E4"],
    ["#F8E3A1", "#E0B95A"],
  ]);
  return (
    pen.line("M196 262C180 190 196 120 250 96C276 86 300 92 312 110", undefined, 13) +
    pen.line("M196 262C180 190 196 120 250 96C276 86 300 92 312 110", tones.deepLeaf[0], 5) +
    pen.form(
      "M192 266C150 254 110 250 84 216C126 206 178 224 200 262Z",
      tones.deepLeaf,
      pen.line("M104 222C140 230 170 246 190 262", tones.leaf[0]),
      6,
    ) +
    pen.form(
      "M200 266C230 236 272 226 312 240C288 268 240 276 206 270Z",
      tones.deepLeaf,
      pen.line("M290 244C256 246 230 254 212 264", tones.leaf[0]),
      6,
    ) +
    pen.repeat(
      (flower) => blossom(flower, petals),
      [
        [262, 188, 0.92, 12],
        [160, 172, 0.94, -12],
        [232, 100, 0.98, 4],
      ],
    ) +
    pen.flat(oval(312, 118, 11, 14), petals[0], 5) +
    pot(
      pen.at(198, 334, 1.06),
      seed.pick<Tones>("pot", [tones.terracotta, tones.porcelain, tones.sea]),
    )
  );
};

const pad = (pen: Pen) =>
  pen.form(
    "M-70 -8C-82 -30 -58 -46 -42 -42C-34 -62 0 -64 12 -48C34 -58 60 -44 58 -28C76 -24 76 -2 58 0C30 8 -44 8 -70 -8Z",
    tones.deepLeaf,
    pen.line(
      "M-40 -22C-34 -30 -26 -32 -20 -28M-4 -30C4 -38 12 -38 18 -32M26 -18C32 -24 40 -24 44 -20M-24 -10C-18 -16 -10 -16 -6 -12",
      tones.leaf[0],
    ),
    9,
  );

export const bonsai: Draw = (pen, seed) => {
  const flip = seed.count("flip", 0, 1) === 1;
  const p = pen.at(200, 326, 1, 0, flip);
  return (
    p.cord("M-6 -50C-50 -86 30 -110 -6 -150C-20 -168 -10 -190 -4 -210", 22, tones.bark) +
    p.cord("M-6 -112C30 -120 50 -130 74 -140M-10 -140C-40 -146 -60 -156 -76 -166", 11, tones.bark) +
    pad(p.at(-82, -156, 0.86)) +
    pad(p.at(86, -132, 0.86)) +
    pad(p.at(0, -204, 1.06)) +
    p.form(
      "M-106 -58C-60 -50 60 -50 106 -58L88 -8C60 2 -60 2 -88 -8Z",
      seed.pick<Tones>("pot", [tones.sea, tones.terracotta]),
      p.line("M-110 -36C-40 -26 40 -26 110 -36", tones.cloth[0]),
      10,
    ) +
    p.line("M-64 2L-66 10M64 2L66 10", undefined, 12) +
    p.flat("M-70 -56C-40 -72 40 -72 70 -56Z", tones.bamboo[1], 5)
  );
};
